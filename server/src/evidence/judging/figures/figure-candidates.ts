import type { FigureComparison } from '../../../language/figure-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import type { HedgeKind } from '../../../language/hedges.ts';
import { fitsComplement, isComplement } from './derived-figures.ts';
import { effectiveHedge, isBoundInSentence, isRequired } from './effective-hedge.ts';
import { editedPlace, readingOf, tokenIn, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { likenessOf } from './figure-likeness.ts';
import { relate } from './figure-values.ts';
import { countNegations } from '../polarity/negated-words.ts';
import type { Reading } from '../reading.ts';

/** A figure of a cited block beside one of the claim's. */
export interface Candidate {
  readonly at: CitedToken;
  readonly figure: Figure;
  readonly relation: FigureComparison;
  /** How alike the two stand (`figure-likeness.ts`). */
  readonly likeness: number;
}

/** The token whose clause says something of the figure: its own, or the one behind "half of which". */
function saidOf(reading: Reading, figure: Figure): number {
  const [of, pronoun, verb] = [1, 2, 3].map((step) => lastOf(reading, figure) + step);
  const isOfWhich = normalAt(reading, of) === 'of' && /^wh(?:ich|om)$/u.test(normalAt(reading, pronoun));
  return isOfWhich && verb !== undefined && reading.tokens[verb] ? verb : tokenIn(reading, figure.number);
}

const normalAt = ({ tokens }: Reading, index = -1): string => (index < 0 ? '' : (tokens[index]?.word.normal ?? ''));

/** The last token of the figure. */
function lastOf(reading: Reading, { number, end }: Figure): number {
  let last = tokenIn(reading, number);
  while ((reading.tokens[last + 1]?.start ?? Infinity) < end) last++;
  return last;
}

/** Whether the clause of the figure denies, its own words ("no more than", "four out of five") left aside. */
function isDenied(reading: Reading, figure: Figure): boolean {
  const start = Math.min(figure.start, figure.hedge.span?.start ?? figure.start);
  return countNegations(reading, saidOf(reading, figure), { start, end: figure.end }) % 2 === 1;
}

/** "More than half do not have" is true of "fewer than half have". */
function isComplementHere(mine: Reading, claim: Figure, theirs: Reading, source: Figure): boolean {
  // Where negations are not read it cannot be told whether the other part of the whole is meant.
  if (mine.language === 'fr') return fitsComplement(claim, source);
  if (!isComplement(claim, source)) return false;
  return isDenied(mine, claim) !== isDenied(theirs, source);
}

/** "Those employed for less than five months are not covered" is true of "are covered if employed for at least five months". */
function isContrapositive(mine: Reading, claim: Figure, theirs: Reading, source: Figure): boolean {
  const isPair = [claim, source].every(({ hedge }) => hedge.kind === 'under' || hedge.kind === 'at-least') || [claim, source].every(({ hedge }) => hedge.kind === 'over' || hedge.kind === 'at-most');
  return isPair && isDenied(mine, claim) !== isDenied(theirs, source);
}

/** "Marriage below the age of 18" speaks of those on the other side of "the minimum age was 18". */
function isSideOfLimit({ kind, hedge }: Figure, reading: Reading, source: Figure): boolean {
  const isSide = hedge.kind === 'under' || hedge.kind === 'over';
  return isSide && kind === 'age' && source.hedge.kind === 'none' && effectiveHedge(reading, source) !== 'none';
}

/** Whether the source's figure may be meant with the claim's bound: its sentence bounds it, or sets it as a condition that is met by more. */
function mayBeBounded(reading: Reading, source: Figure, hedge: HedgeKind): boolean {
  return isBoundInSentence(reading, source, hedge) || (hedge === 'at-least' && isRequired(reading, source));
}

/** How the claim's figure stands to one of a cited block as a value, hedges with what bounds them nearby. */
export function relationOf(base: EvidenceBase, claim: Figure, block: number, source: Figure): FigureComparison {
  const reading = readingOf(base, block);
  if (!reading) return 'incomparable';
  const own = relate(claim, source);
  if (own === 'value-differs' && isComplementHere(base.claim, claim, reading, source)) return 'agrees';
  if (!own.startsWith('hedge-')) return own;
  const hedges = { claim: effectiveHedge(base.claim, claim), source: effectiveHedge(reading, source) };
  if (relate(claim, source, hedges) === 'agrees' || isComplementHere(base.claim, claim, reading, source)) return 'agrees';
  if (isSideOfLimit(claim, reading, source) || isContrapositive(base.claim, claim, reading, source)) return 'agrees';
  if (base.edited) return own;
  if (own === 'hedge-added') return mayBeBounded(reading, source, claim.hedge.kind) ? 'agrees' : own;
  return own === 'hedge-dropped' && isBoundInSentence(base.claim, claim, source.hedge.kind) ? 'agrees' : own;
}

function candidate(base: EvidenceBase, claim: Figure, token: number, block: number, figure: Figure, relation: FigureComparison): Candidate {
  const at = { block, token: tokenIn(readingOf(base, block) ?? base.claim, figure.number) };
  return { at, figure, relation, likeness: likenessOf(base, claim, token, at, figure) };
}

/** A figure of a cited block as a candidate for the claim's figure, whose number begins at `token`. */
export function candidateAt(base: EvidenceBase, claim: Figure, token: number, block: number, figure: Figure): Candidate {
  return candidate(base, claim, token, block, figure, relationOf(base, claim, block, figure));
}

const TIMES = /^[ -](?:times|fold)\b/u;

/** "1.2 times the minimum wage" is no amount. */
function isTimes({ text }: Reading, { kind, end, number }: Figure): boolean {
  return kind === 'count' && TIMES.test(text.slice(Math.min(end, number.end), end + 6));
}

/** Every figure of the cited blocks that can be compared with the claim's. */
export function candidatesFor(base: EvidenceBase, claim: Figure, token: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const isMultiple = isTimes(base.claim, claim);
  base.blocks.forEach(({ cited }, block) => {
    for (const figure of cited.reading.figures) {
      const relation = relationOf(base, claim, block, figure);
      if (relation !== 'incomparable' && (!isMultiple || isTimes(cited.reading, figure))) candidates.push(candidate(base, claim, token, block, figure, relation));
    }
  });
  return candidates;
}

/** The candidate that stands most like the claim's figure; the first of equals. */
export function likest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);
}

function firstOfEdit(base: EvidenceBase, token: number): number {
  const hunk = base.edited?.edits.hunks.find(({ claim }) => claim[0] <= token && token < claim[1]);
  return hunk?.claim[0] ?? token;
}

/** The figures to which some of the tokens belong, and whose number begins at one of them: "a total of" is part of the figure behind it. */
function figuresFrom(reading: Reading, from: number, to: number): readonly Figure[] {
  const figures: Figure[] = [];
  for (let index = from; index < to; index++) {
    const at = reading.tokens[index]?.figure ?? -1;
    const figure = at < 0 ? undefined : reading.figures[at];
    const number = figure ? tokenIn(reading, figure.number) : -1;
    if (figure && from <= number && number < to && !figures.includes(figure)) figures.push(figure);
  }
  return figures;
}

/** The figure in whose place the claim's stands, where the claim is an edited copy of a sentence. */
export function editedCounterpart(base: EvidenceBase, claim: Figure, first: number, last: number): Candidate | undefined {
  const place = editedPlace(base, first, last);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  const figures = figuresFrom(reading, place.from, place.to);
  if (place.repeated && !figures.some(({ value }) => value === claim.value)) return undefined;
  // Several figures in one edit: the one at the same place in the order.
  const before = base.claim.figures.filter((other) => other.start < claim.start && tokenIn(base.claim, other.number) >= firstOfEdit(base, first));
  const figure = figures.length === 1 ? figures[0] : figures[before.length];
  if (!figure) return undefined;
  return { figure, relation: relationOf(base, claim, place.block, figure), at: { block: place.block, token: tokenIn(reading, figure.number) }, likeness: 1 };
}
