import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { viewOf, type CaseView } from '../case/case-view.ts';
import { diskCases } from '../case/disk-cases.ts';
import { joined } from '../case/paths.ts';
import { wordVectors } from '../case/word-vectors-file.ts';
import type { Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { MovePlan } from '../evidence/moving/move-plan.ts';
import { editedText } from '../evidence/moving/rewrite-items.ts';
import { moveEdits, planMoves, sureChoices } from '../features/move-citations.ts';
import { moveJson } from '../report/move-json.ts';
import { moveText } from '../report/move-text.ts';
import { moveWords } from '../wording/moving.ts';
import { oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { findCase } from './find-case.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json'] as const;

function sourceNamed(option: string, key: string | undefined, { library }: CaseView): Source {
  if (key === undefined) throw new UsageError(`--${option} KEY is missing: the key of a source of the case.`);
  const source = library.sources.get(key);
  if (!source) throw new UsageError(`The case has no source with the key “${key}”. It has: ${[...library.sources.keys()].join(', ')}.`);
  return source;
}

function finish(steps: Generator<undefined, MovePlan>): MovePlan {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Carries out the sure proposals in the file. Throws where the file is not, byte for byte, the text that was read: then positions would not fit. */
async function write(file: string, name: string, draft: Draft, plan: MovePlan): Promise<number> {
  const choices = sureChoices(plan);
  if (choices.length === 0) return 0;
  const edits = moveEdits(draft, plan.from, plan.to, choices);
  if ((await readFile(file, 'utf8')) !== draft.text) throw new UsageError(`“${name}” is not plain UTF-8, or has changed meanwhile. Nothing was written.`);
  await writeFile(file, editedText(draft.text, { start: 0, end: draft.text.length }, edits));
  return choices.length;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = { from: { type: 'string' }, to: { type: 'string' }, format: { type: 'string', default: 'text' }, write: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const format = oneOf('format', values.format, FORMATS);
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError('cobs move takes one draft.');
  const { snapshot, draft: path } = await findCase(diskCases(), name, terminal.cwd);
  const view = viewOf(snapshot);
  const draft = path === undefined ? undefined : view.drafts.get(path);
  if (path === undefined || !draft) throw new UsageError(`“${name}” is no draft. cobs move takes one draft.`);
  const from = sourceNamed('from', values.from, view);
  const to = sourceNamed('to', values.to, view);
  if (from === to) throw new UsageError('--from and --to name the same source.');
  const plan = finish(planMoves(draft, view.library, from, to, wordVectors()));
  const written = values.write ? await write(joined(view.folder, path), name, draft, plan) : 0;
  if (format === 'json') terminal.out(`${JSON.stringify(moveJson(plan, name, written))}\n`);
  else terminal.out(`${moveText(plan, styleFor(terminal.colour))}\n${values.write ? moveWords.written(written, name) : moveWords.notWritten}\n`);
  return 0;
}

export const move: Command = {
  name: 'move',
  summary: 'move citations to another document of the same dialogue',
  usage: `cobs move DRAFT --from KEY --to KEY [--format ${FORMATS.join('|')}] [--write]

For every paragraph of the source --from that the draft cites: the paragraph of the source --to that says the same,
how sure that is, both texts, and what differs. --write moves the sure ones in the draft; all else stays as it is.
`,
  run,
};
