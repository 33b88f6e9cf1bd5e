import type { Source, SourceKind } from '../../dialogue/source.ts';
import { bodyOf } from '../passages/passages.ts';
import { FIGURE_MARK, termsIn } from '../ranking/terms.ts';

/** What speaks for two documents being of one dialogue. */
export interface DialogueSign {
  readonly sign: 'committee-and-state' | 'report' | 'date' | 'figures';
  /** The report's symbol, the date; the number of telling figures that both have. */
  readonly value: string;
}

/** A document that citations could be moved to. */
export interface MoveTarget {
  readonly source: Source;
  /** Whether it is, as far as is known, of the same dialogue. */
  readonly isLikely: boolean;
  readonly signs: readonly DialogueSign[];
}

const OF_A_DIALOGUE: ReadonlySet<SourceKind> = new Set<SourceKind>(['meeting-summary', 'summary-record', 'transcript']);
/** A dialogue takes two meetings or three, on days that follow each other; the press may write the day after. */
const LONGEST_DIALOGUE_DAYS = 4;
const DAY = 86_400_000;
/** Two documents about different dialogues share a few figures by chance. */
const TELLING_FIGURES = 8;
const TELLING_SHARE = 0.25;
/** More of a document need not be read to see which dialogue it is about. */
const READ = 300;

const figures = new WeakMap<Source, ReadonlySet<string>>();

/** The figures of a source that are no years and too large to be met by chance. */
function tellingFigures(source: Source): ReadonlySet<string> {
  let found = figures.get(source);
  if (!found) {
    const terms = bodyOf(source).slice(0, READ).flatMap(({ text }) => termsIn(text, source.language).map(({ term }) => term));
    found = new Set(terms.filter((term) => term.startsWith(FIGURE_MARK) && Number(term.slice(1)) > 20 && !/^#(?:1[89]|20)\d\d$/.test(term)));
    figures.set(source, found);
  }
  return found;
}

function figuresInCommon(a: Source, b: Source): DialogueSign | undefined {
  const [mine, theirs] = [tellingFigures(a), tellingFigures(b)];
  const common = [...mine].filter((figure) => theirs.has(figure)).length;
  const enough = common >= TELLING_FIGURES && common >= TELLING_SHARE * Math.min(mine.size, theirs.size);
  return enough ? { sign: 'figures', value: String(common) } : undefined;
}

/** Not a number where one of the dates is not known: then the two are neither near each other nor far. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  return Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / DAY;
}

/** What both documents say; nothing if they differ or one of them does not say it. */
const inCommon = (a: string | undefined, b: string | undefined): string | undefined => (a === b ? a : undefined);
const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** What the documents say of themselves that speaks for one dialogue. */
function signsOf({ metadata: a }: Source, { metadata: b }: Source): readonly DialogueSign[] {
  const found: DialogueSign[] = [];
  const [committee, state, report] = [inCommon(a.committee, b.committee), inCommon(a.state, b.state), inCommon(a.report, b.report)];
  if (committee !== undefined && state !== undefined) found.push({ sign: 'committee-and-state', value: `${committee}, ${state}` });
  if (report !== undefined) found.push({ sign: 'report', value: report });
  if (b.date !== undefined && daysBetween(a.date, b.date) <= LONGEST_DIALOGUE_DAYS) found.push({ sign: 'date', value: b.date });
  return found;
}

/** Whether the documents say that they are of two dialogues: two committees, States or reports, or distant dates. */
function areOfTwo({ metadata: a }: Source, { metadata: b }: Source): boolean {
  return differ(a.committee, b.committee) || differ(a.state, b.state) || differ(a.report, b.report) || daysBetween(a.date, b.date) > LONGEST_DIALOGUE_DAYS;
}

function targetOf(from: Source, source: Source): MoveTarget {
  const found = signsOf(from, source);
  const mayBeOne = OF_A_DIALOGUE.has(source.kind) && OF_A_DIALOGUE.has(from.kind) && !areOfTwo(from, source);
  const common = mayBeOne ? figuresInCommon(from, source) : undefined;
  const signs = common ? [...found, common] : found;
  return { source, isLikely: mayBeOne && signs.length > 0, signs };
}

/** The sources that citations of `from` could be moved to: those that are likely of the same dialogue first, the ones with most signs of it before the others. */
export function moveTargets(from: Source, sources: Iterable<Source>): readonly MoveTarget[] {
  const targets = [...sources].filter((source) => source !== from && bodyOf(source).length > 0).map((source) => targetOf(from, source));
  return targets.sort((a, b) => Number(b.isLikely) - Number(a.isLikely) || b.signs.length - a.signs.length || a.source.key.localeCompare(b.source.key));
}
