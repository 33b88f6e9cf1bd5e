import { readFrontMatter } from '../dialogue/front-matter.ts';
import { CORRECTABLE, withChange, type CorrectableValue, type ImportWishes } from '../dialogue/formats/import-wishes.ts';
import { UsageError } from './command.ts';

/** The options of `cobs import` that say what is right, whatever is worked out. */
export const wishOptions = {
  ...(Object.fromEntries(CORRECTABLE.map((name) => [name, { type: 'string' }])) as Readonly<Record<CorrectableValue, { readonly type: 'string' }>>),
  folder: { type: 'string' },
  speaker: { type: 'string', multiple: true },
} as const;

type Given = Readonly<Partial<Record<CorrectableValue | 'folder', string> & { speaker: readonly string[] }>>;

/** What is wrong with a value is what the front matter would say of it. */
function checked(name: CorrectableValue, value: string): string {
  const [problem] = readFrontMatter(`---\n${name}: ${JSON.stringify(value)}\n---\n`).problems;
  if (problem) throw new UsageError(`--${name} ${value}: ${problem.message}`);
  return value;
}

function withSpeaker(wishes: ImportWishes, given: string): ImportWishes {
  const [, name = '', role = ''] = /^(.+)=\s*(\w+)\s*$/u.exec(given) ?? [];
  const after = withChange(wishes, { field: 'speaker-role', of: name.trim(), value: role });
  if (name === '' || after === wishes) throw new UsageError(`--speaker takes a name and a role (delegation, expert, chair or other), as in --speaker "Ms. Tamal=expert", not “${given}”.`);
  return after;
}

/** What the options of one call ask for. Throws a `UsageError` for what no source can have. */
export function wishesFrom(given: Given, key: string | undefined): ImportWishes {
  const { folder, speaker = [] } = given;
  if (folder !== undefined && folder !== 'dialogue' && folder !== 'sources') throw new UsageError(`--folder takes dialogue or sources, not “${folder}”.`);
  const values = CORRECTABLE.reduce<ImportWishes>((wishes, name) => {
    const value = given[name];
    return value === undefined ? wishes : withChange(wishes, { field: name, value: checked(name, value) });
  }, {});
  return speaker.reduce(withSpeaker, { ...values, ...(folder ? { folder } : {}), ...(key === undefined ? {} : { key }) });
}
