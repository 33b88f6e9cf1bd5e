import type { Source, Statement } from '../../dialogue/source.ts';
import { compareDates } from '../../language/date-comparison.ts';
import { compareFigures, type FigureComparison } from '../../language/figure-comparison.ts';
import { isDemonymPair, isSameName, type NameMention } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import { citedText } from '../judging/cited-text.ts';
import type { Reading } from '../judging/reading.ts';
import type { PassageFact } from './move-plan.ts';

/** The facts of a passage, sorted by whether the other document's paragraphs have them. */
export interface ComparedFacts {
  readonly shared: readonly PassageFact[];
  readonly missing: readonly PassageFact[];
}

interface FoundFact extends PassageFact, Span {
  readonly isShared: boolean;
}

/** The same value; whether it is hedged alike is no matter of finding a passage again. */
const SAME_FIGURE: ReadonlySet<FigureComparison> = new Set<FigureComparison>(['agrees', 'hedge-added', 'hedge-dropped', 'hedge-turned']);
const SAME_DATE: ReadonlySet<string> = new Set(['same', 'coarser', 'finer']);

/** Kinds of name that two accounts of one meeting write alike; of persons the record has other names than the press ("the delegation"). */
const TELLING: ReadonlySet<NameMention['kind']> = new Set<NameMention['kind']>(['state', 'nationality', 'body', 'instrument']);

function factsOf(mine: Reading, theirs: readonly Reading[], isOwnState: (name: NameMention) => boolean): readonly FoundFact[] {
  const fact = (kind: PassageFact['kind'], { start, end }: Span, isShared: boolean): FoundFact => ({ kind, start, end, isShared, words: mine.text.slice(start, end) });
  const some = (test: (reading: Reading) => boolean): boolean => theirs.some(test);
  return [
    ...mine.figures.map((figure) => fact('figure', figure, some(({ figures }) => figures.some((other) => SAME_FIGURE.has(compareFigures(figure, other)))))),
    ...mine.dates.map((date) => fact('date', date, some(({ dates }) => dates.some((other) => SAME_DATE.has(compareDates(date, other)))))),
    ...mine.designators.map((one) => fact('law', one, some(({ designators }) => designators.some(({ normal }) => normal === one.normal)))),
    ...mine.names.filter((name) => TELLING.has(name.kind) && !isOwnState(name)).map((name) => fact('name', name, some(({ names }) => names.some((other) => isSameName(name, other))))),
  ];
}

/** Without what is part of a longer fact: "Law No" of "Law No. 88/2023". */
function outermost(facts: readonly FoundFact[]): readonly FoundFact[] {
  return facts.filter((fact) => !facts.some((other) => other !== fact && other.start <= fact.start && fact.end <= other.end && other.end - other.start > fact.end - fact.start));
}

/** Each fact once, in the order of the text, as it is written first. */
function listed(facts: readonly FoundFact[]): readonly PassageFact[] {
  const byWords = new Map([...facts].sort((a, b) => a.start - b.start).map((fact) => [fact.words.toLowerCase(), fact] as const));
  return [...byWords.values()].map(({ kind, words }) => ({ kind, words }));
}

/** Compares the facts of `passages` of a block with those of the paragraphs `targets`. */
export function compareFacts(from: Source, block: Statement, passages: readonly Span[], to: Source, targets: readonly Statement[]): ComparedFacts {
  const { reading } = citedText(from, block);
  const isIn = (fact: Span): boolean => passages.some(({ start, end }) => start <= fact.start && fact.end <= end);
  // The State under review is named everywhere.
  const state = from.metadata.state?.toLowerCase();
  const isOwnState = ({ stems }: NameMention): boolean => state !== undefined && stems.length === 1 && stems.some((stem) => stem === state || isDemonymPair(stem, state));
  const facts = outermost(factsOf(reading, targets.map((target) => citedText(to, target).reading), isOwnState)).filter(isIn);
  return { shared: listed(facts.filter(({ isShared }) => isShared)), missing: listed(facts.filter(({ isShared }) => !isShared)) };
}
