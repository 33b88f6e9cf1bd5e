import type { Source, SourceKind } from '../../dialogue/source.ts';
import { bodyOf } from '../passages/passages.ts';
import { FIGURE_MARK, termsIn } from '../terms.ts';

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

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

interface Signs {
  readonly found: readonly DialogueSign[];
  readonly isOther: boolean;
}

/** What the documents say of themselves: two committees, States, reports or distant dates are two dialogues. */
function signsOf({ metadata: a }: Source, { metadata: b }: Source): Signs {
  const found: DialogueSign[] = [];
  const differs = (x: string | undefined, y: string | undefined): boolean => x !== undefined && y !== undefined && x !== y;
  if (a.committee !== undefined && a.committee === b.committee && a.state !== undefined && a.state === b.state) found.push({ sign: 'committee-and-state', value: `${a.committee}, ${a.state}` });
  if (a.report !== undefined && a.report === b.report) found.push({ sign: 'report', value: a.report });
  const days = a.date === undefined || b.date === undefined ? undefined : daysBetween(a.date, b.date);
  if (days !== undefined && days <= LONGEST_DIALOGUE_DAYS) found.push({ sign: 'date', value: b.date ?? '' });
  const isFar = days !== undefined && days > LONGEST_DIALOGUE_DAYS;
  return { found, isOther: isFar || differs(a.committee, b.committee) || differs(a.state, b.state) || differs(a.report, b.report) };
}

function targetOf(from: Source, source: Source): MoveTarget {
  const { found, isOther } = signsOf(from, source);
  const isDialogue = OF_A_DIALOGUE.has(source.kind) && OF_A_DIALOGUE.has(from.kind);
  const common = isDialogue && !isOther ? figuresInCommon(from, source) : undefined;
  const signs = common ? [...found, common] : found;
  return { source, isLikely: isDialogue && !isOther && signs.length > 0, signs };
}

/** The sources that citations of `from` could be moved to: those that are likely of the same dialogue first, the ones with most signs of it before the others. */
export function moveTargets(from: Source, sources: Iterable<Source>): readonly MoveTarget[] {
  const targets = [...sources].filter((source) => source !== from && bodyOf(source).length > 0).map((source) => targetOf(from, source));
  return targets.sort((a, b) => Number(b.isLikely) - Number(a.isLikely) || b.signs.length - a.signs.length || a.source.key.localeCompare(b.source.key));
}
