import { readRanges, sizeOf, writeRanges, type BlockCorrection, type Corrections, type NumberRange } from '../corrections.ts';
import type { BlockKind, Role, Section } from '../source.ts';

/** Where sources stand in a case: dialogues, and everything else that is cited. */
export type ImportFolder = 'dialogue' | 'sources';

/** What of a document's own data a drafter can put right; values as the front matter has them. */
export const CORRECTABLE = ['kind', 'title', 'date', 'language', 'committee', 'state', 'symbol', 'report', 'numbering'] as const;
export type CorrectableValue = (typeof CORRECTABLE)[number];

export interface SpeakerWish {
  readonly role?: Role;
  readonly name?: string;
}

export interface BlockWish {
  readonly role?: Role;
  readonly speaker?: string | null;
  readonly kind?: BlockKind;
  readonly section?: Section;
}

/** What a drafter wants of an import other than what was worked out. Plain data, so that any front can keep it and send it. */
export interface ImportWishes {
  readonly key?: string;
  readonly folder?: ImportFolder;
  /** Entries of the front matter. Empty text: Cobs is to work it out. */
  readonly values?: Readonly<Partial<Record<CorrectableValue, string>>>;
  /** By the name as it stands in the text. */
  readonly speakers?: Readonly<Record<string, SpeakerWish>>;
  /** By the numbers that citations use: "48", "48-52", "12, 15-18". */
  readonly blocks?: Readonly<Record<string, BlockWish>>;
}

/** One thing that the drafter changes in a preview. `of`: the speaker's name as it stands in the text, or the numbers of blocks. */
export type WishChange =
  | { readonly field: 'key' | 'folder' | CorrectableValue; readonly value: string }
  | { readonly field: 'speaker-role' | 'speaker-name' | 'blocks-role' | 'blocks-speaker'; readonly of: string; readonly value: string };

/** What is chosen for blocks in which nobody speaks. */
export const NOBODY = 'nobody';

/** No document has more paragraphs. */
const LARGEST_CHANGE = 50_000;
const ROLES: readonly string[] = ['delegation', 'expert', 'chair', 'other'] satisfies readonly Role[];
const isRole = (value: string): value is Role => ROLES.includes(value);

function numbersIn(ranges: readonly NumberRange[]): readonly number[] {
  if (sizeOf(ranges) > LARGEST_CHANGE) return [];
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

/** What holds for each number: of two entries the one that speaks of fewer paragraphs. */
function expanded(blocks: Readonly<Record<string, BlockWish>>): Map<number, BlockWish> {
  const entries = Object.entries(blocks).flatMap(([key, wish]) => {
    const ranges = readRanges(key);
    return ranges ? [{ ranges, wish, size: sizeOf(ranges) }] : [];
  });
  const wishes = new Map<number, BlockWish>();
  for (const { ranges, wish } of entries.sort((a, b) => b.size - a.size)) for (const number of numbersIn(ranges)) wishes.set(number, wish);
  return wishes;
}

/** The same with one entry for all paragraphs of which the same is said. */
function compressed(wishes: ReadonlyMap<number, BlockWish>): Readonly<Record<string, BlockWish>> {
  const groups = new Map<string, { readonly wish: BlockWish; readonly numbers: number[] }>();
  for (const [number, wish] of wishes) {
    const id = JSON.stringify([wish.kind, wish.section, wish.role, wish.speaker]);
    const group = groups.get(id) ?? { wish, numbers: [] };
    group.numbers.push(number);
    groups.set(id, group);
  }
  return Object.fromEntries([...groups.values()].map(({ wish, numbers }) => [writeRanges(numbers), wish]));
}

/** `blocks` with more said of some paragraphs; what is said anew wins. */
export function withBlocks(blocks: Readonly<Record<string, BlockWish>>, more: Readonly<Record<string, BlockWish>>): Readonly<Record<string, BlockWish>> {
  const wishes = expanded(blocks);
  for (const [number, wish] of expanded(more)) wishes.set(number, { ...wishes.get(number), ...wish });
  return compressed(wishes);
}

/** The same corrections when every paragraph has the number that `renumbered` gives; those of paragraphs without one are gone. */
export function moveBlocks(blocks: Readonly<Record<string, BlockWish>>, renumbered: (number: number) => number | undefined): Readonly<Record<string, BlockWish>> {
  const moved = new Map<number, BlockWish>();
  for (const [number, wish] of expanded(blocks)) {
    const now = renumbered(number);
    if (now !== undefined) moved.set(now, wish);
  }
  return compressed(moved);
}

/** A change of the role makes a statement of the block; a statement of nobody is none. */
function blockChange(field: 'blocks-role' | 'blocks-speaker', value: string): BlockWish | undefined {
  if (field === 'blocks-speaker') return { kind: 'statement', speaker: value.trim() === '' ? null : value.trim() };
  if (value === NOBODY) return { kind: 'narration' };
  return isRole(value) ? { kind: 'statement', role: value } : undefined;
}

function speakerChange(field: 'speaker-role' | 'speaker-name', value: string): SpeakerWish | undefined {
  if (field === 'speaker-name') return value.trim() === '' ? undefined : { name: value.trim() };
  return isRole(value) ? { role: value } : undefined;
}

function withKey({ folder, values, speakers, blocks }: ImportWishes, key: string): ImportWishes {
  return { ...(key === '' ? {} : { key }), ...(folder ? { folder } : {}), ...(values ? { values } : {}), ...(speakers ? { speakers } : {}), ...(blocks ? { blocks } : {}) };
}

/** The wishes with one more change. A change that means nothing leaves them as they are. */
export function withChange(wishes: ImportWishes, change: WishChange): ImportWishes {
  switch (change.field) {
    case 'key':
      return withKey(wishes, change.value.trim());
    case 'folder':
      return change.value === 'dialogue' || change.value === 'sources' ? { ...wishes, folder: change.value } : wishes;
    case 'speaker-role':
    case 'speaker-name': {
      const wish = speakerChange(change.field, change.value);
      return wish ? { ...wishes, speakers: { ...wishes.speakers, [change.of]: { ...wishes.speakers?.[change.of], ...wish } } } : wishes;
    }
    case 'blocks-role':
    case 'blocks-speaker': {
      const wish = blockChange(change.field, change.value);
      return wish ? { ...wishes, blocks: withBlocks(wishes.blocks ?? {}, { [change.of]: wish }) } : wishes;
    }
    default:
      return { ...wishes, values: { ...wishes.values, [change.field]: change.value.trim() } };
  }
}

const withoutPlaces = ({ role, speaker, kind, section }: BlockCorrection): BlockWish => ({
  ...(kind === undefined ? {} : { kind }),
  ...(role === undefined ? {} : { role }),
  ...(speaker === undefined ? {} : { speaker }),
  ...(section === undefined ? {} : { section }),
});

/** The corrections of a front matter as wishes, to be written again. */
export function wishesOf({ speakers, blocks }: Corrections): Required<Pick<ImportWishes, 'speakers' | 'blocks'>> {
  const asRanges = (ranges: readonly NumberRange[]): string => ranges.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(', ');
  return {
    speakers: Object.fromEntries(speakers.map(({ as, role, name }) => [as, { ...(role ? { role } : {}), ...(name === undefined ? {} : { name }) }])),
    blocks: Object.fromEntries(blocks.map((correction) => [asRanges(correction.ranges), withoutPlaces(correction)])),
  };
}

/** How corrections stand in a front matter: a role alone needs no braces. */
export function writtenCorrections({ speakers = {}, blocks = {} }: Pick<ImportWishes, 'speakers' | 'blocks'>): Readonly<Record<string, unknown>> {
  const short = (wish: SpeakerWish | BlockWish): unknown => (Object.keys(wish).length === 1 && wish.role ? wish.role : wish);
  const all = (wishes: Readonly<Record<string, SpeakerWish | BlockWish>>): ReadonlyMap<string, unknown> => new Map(Object.entries(wishes).map(([key, wish]) => [key, short(wish)]));
  const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return {
    ...(Object.keys(speakers).length === 0 ? {} : { speakers: all(speakers) }),
    ...(Object.keys(blocks).length === 0 ? {} : { blocks: new Map([...all(blocks)].sort(inOrder)) }),
  };
}
