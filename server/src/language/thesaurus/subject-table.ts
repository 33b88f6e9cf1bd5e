import { onceAForm } from '../word-forms.ts';
import { wordsIn, type Word } from '../words.ts';
import { singularOf } from './singular.ts';
import { SUBJECTS } from './subjects.ts';
import { rootOf, SET_SIZE } from './thesaurus.ts';

/** What a word says of the subject of its sentence. The numbers are those of members of the sets in `subjects.ts`: the set times `SET_SIZE` and the member's place. */
export interface SubjectWord {
  /** Subjects that the word names, alone or with its neighbours. */
  readonly names: readonly number[];
  /** Subjects that it names or keeps company with. */
  readonly company: readonly number[];
  /** Where the name stands that the word is part of, as indexes of words; `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** An entry: its words as keys in order, and its member. */
interface Entry {
  readonly keys: readonly string[];
  readonly member: number;
}

const NAMES_NOTHING = -1;
/** Phrases in which a word that else names a subject names none: "minor offences" are no children. */
const NAMELESS =
  'minor offence, minor crime, minor injury, minor change, minor amendment, minor role, minor part, minor issue, minor matter, minor case, minor violation, accused of, conflict with, in conflict, conflict of interest, conflicts of interest, ' +
  'sheltered workshop, uniform application, uniform practice, uniform rule, uniform standard, uniform approach, uniform criteria, uniform procedure, physical condition, physical access, physical presence, physical infrastructure, ' +
  'physical environment, house of representatives, lower house, upper house, driving force, driver of change';

type Table = ReadonlyMap<string, readonly Entry[]>;

let tables: { readonly names: Table; readonly company: Table } | undefined;

/** Names are told by their form: an "account" has nothing to do with an "accountant", though they share a stem. */
const formKey = ({ normal }: Pick<Word, 'normal'>): string => singularOf(normal);
const rootKey = ({ stem }: Pick<Word, 'stem'>): string => rootOf(stem);

function enter(table: Map<string, Entry[]>, entries: string, keyOf: (word: Word) => string, member: number): void {
  for (const entry of entries.split(',')) {
    const keys = wordsIn(entry).map(keyOf);
    const [first] = keys;
    if (first === undefined) continue;
    const listed = table.get(first);
    if (listed) listed.push({ keys, member });
    else table.set(first, [{ keys, member }]);
  }
}

function build(): { readonly names: Table; readonly company: Table } {
  const names = new Map<string, Entry[]>();
  const company = new Map<string, Entry[]>();
  SUBJECTS.forEach((set, number) => {
    set.split('|').forEach((member, place) => {
      const [own = '', others = ''] = member.split(':');
      enter(names, own, formKey, number * SET_SIZE + place);
      enter(company, `${own},${others}`, rootKey, number * SET_SIZE + place);
    });
  });
  enter(names, NAMELESS, formKey, NAMES_NOTHING);
  return { names, company };
}

const NONE: readonly Entry[] = [];
const NO_MEMBERS: readonly number[] = [];

/** The entries that begin with a word: the members of those of one word, and those of more. */
interface Beginning {
  readonly alone: readonly number[];
  readonly longer: readonly Entry[];
}

/** A word with its keys and the entries that begin with it. */
interface Listed {
  readonly form: string;
  readonly root: string;
  readonly names: Beginning;
  readonly company: Beginning;
}

const BEGINS_NOTHING: Beginning = { alone: NO_MEMBERS, longer: NONE };

function beginningOf(entries: readonly Entry[] | undefined): Beginning {
  if (!entries) return BEGINS_NOTHING;
  return { alone: entries.filter(({ keys }) => keys.length === 1).map(({ member }) => member), longer: entries.filter(({ keys }) => keys.length > 1) };
}

const listedAs = onceAForm((word): Listed => {
  const { names, company } = (tables ??= build());
  const form = formKey(word);
  const root = rootKey(word);
  return { form, root, names: beginningOf(names.get(form)), company: beginningOf(company.get(root)) };
});

/** The entries of several words that begin with word `at` and stand there in full; `key`: which of the keys they are made of. */
function standing({ longer }: Beginning, words: readonly Listed[], at: number, key: 'form' | 'root'): readonly Entry[] {
  return longer.length === 0 ? NONE : longer.filter(({ keys }) => keys.every((each, i) => words[at + i]?.[key] === each));
}

interface Draft {
  names: readonly number[];
  company: readonly number[];
  from: number;
  to: number;
}

function addCompany(result: readonly Draft[], words: readonly Listed[], at: number, company: Beginning): void {
  const own = result[at];
  if (own && company.alone.length > 0) own.company = own.company.length === 0 ? company.alone : [...own.company, ...company.alone];
  for (const { keys, member } of standing(company, words, at, 'root')) {
    for (const word of result.slice(at, at + keys.length)) word.company = [...word.company, member];
  }
}

/** The longest names that begin at word `at`, in members, and how many words they have: a "police station" is no police. */
function namesAt(words: readonly Listed[], at: number, names: Beginning): { readonly members: readonly number[]; readonly length: number } {
  const longer = standing(names, words, at, 'form');
  if (longer.length === 0) return { members: names.alone, length: names.alone.length === 0 ? 0 : 1 };
  const length = Math.max(...longer.map(({ keys }) => keys.length));
  return { members: longer.filter(({ keys }) => keys.length === length).map(({ member }) => member).filter((member) => member !== NAMES_NOTHING), length };
}

/** Whether a longer name that began before has the words already: the profession of the "legal profession" is no trade of its own. */
function isInside(draft: Draft | undefined, at: number, to: number): boolean {
  return draft !== undefined && draft.from < at && draft.to >= to;
}

function addNames(result: readonly Draft[], words: readonly Listed[], at: number, names: Beginning): void {
  const { members, length } = namesAt(words, at, names);
  if (length === 0 || isInside(result[at], at, at + length)) return;
  for (const word of result.slice(at, at + length)) {
    word.names = members;
    word.from = at;
    word.to = at + length;
  }
}

/** What each of `words` (a text's words in order) says of the subjects of the text. */
export function subjectsOf(words: readonly Word[]): readonly SubjectWord[] {
  const known = words.map(listedAs);
  const result = words.map((_, i): Draft => ({ names: NO_MEMBERS, company: NO_MEMBERS, from: i, to: i + 1 }));
  known.forEach(({ names, company }, at) => {
    if (company !== BEGINS_NOTHING) addCompany(result, known, at, company);
    if (names !== BEGINS_NOTHING) addNames(result, known, at, names);
  });
  return result;
}
