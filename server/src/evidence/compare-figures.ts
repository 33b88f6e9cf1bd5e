import type { Figure } from '../language/figures.ts';
import { areSynonyms, rootOf, type Senses } from '../language/thesaurus/thesaurus.ts';
import { editedPlace, fitAt, placeOf, readingOf, tokenIn, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import { hedgeComparison, unitComparison, valueComparison } from './figure-corrections.ts';
import { isComparable, isDerived, keepsBound, relate, type FigureRelation } from './figure-values.ts';
import type { FactComparison } from './judgement.ts';

/** A figure of a cited block beside one of the claim's. */
interface Candidate {
  readonly at: CitedToken;
  readonly figure: Figure;
  readonly relation: FigureRelation;
  /** How alike the surroundings are, with what is counted. */
  readonly likeness: number;
}

/** What the same or another thing counted adds to, and takes from, the likeness of the surroundings. */
const SAME_THING = 0.3;
const OTHER_THING = 0.15;
/** Another figure must fit the claim's place this much better than the figure with the claim's value, before the claim is said to have taken the wrong one. */
const CLEARLY_BETTER = 0.3;
const FITS = 0.55;
const COUNTERPART = 0.45;

function sensesOfThing(base: EvidenceBase, block: number | undefined, figure: Figure): readonly Senses[] {
  const reading = block === undefined ? base.claim : readingOf(base, block);
  const { thing } = figure;
  if (!reading || !thing) return [];
  return reading.tokens.filter((token) => token.start < thing.end && thing.start < token.end && token.word.stem === thing.head).map(({ senses }) => senses);
}

function thingLikeness(base: EvidenceBase, claim: Figure, block: number, source: Figure): number {
  if (!claim.thing || !source.thing) return 0;
  if (rootOf(claim.thing.head) === rootOf(source.thing.head)) return SAME_THING;
  const theirs = sensesOfThing(base, block, source);
  const alike = sensesOfThing(base, undefined, claim).some((mine) => theirs.some((other) => areSynonyms(mine, other)));
  return alike ? SAME_THING * 0.7 : -OTHER_THING;
}

function candidatesFor(base: EvidenceBase, claim: Figure, token: number): readonly Candidate[] {
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.figures.flatMap((figure): readonly Candidate[] => {
      if (!isComparable(claim, figure)) return [];
      const at = { block, token: tokenIn(cited.reading, figure.number) };
      return [{ at, figure, relation: relate(claim, figure), likeness: fitAt(base, token, at) + thingLikeness(base, claim, block, figure) }];
    }),
  );
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);

const isSameValue = ({ relation }: Candidate): boolean => relation.startsWith('hedge-');

/** The comparison of a claim's figure with the one figure of the source that is meant. */
function compared(base: EvidenceBase, claim: Figure, { at, figure, relation }: Candidate): FactComparison {
  const evidence = placeOf(base, at.block, figure);
  if (relation === 'agrees' || keepsBound(claim, figure)) return { kind: 'figure', state: 'agrees', claim, ...(evidence ? { evidence } : {}) };
  const text = base.claim.text;
  const source = readingOf(base, at.block)?.text ?? '';
  if (relation === 'value-differs' || relation === 'incomparable') return valueComparison(text, claim, source, figure, evidence);
  if (relation === 'unit-differs') return unitComparison(text, claim, source, figure, evidence);
  return hedgeComparison(text, claim, source, figure, relation, evidence);
}

/** The figure in whose place the claim's stands, where the claim is an edited copy of a sentence. */
function editedCounterpart(base: EvidenceBase, claim: Figure, first: number, last: number): Candidate | undefined {
  const place = editedPlace(base, first, last);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  const inPlace = reading.tokens.slice(place.from, place.to).map((token) => token.figure).filter((index) => index >= 0);
  const figures = [...new Set(inPlace)].flatMap((index) => reading.figures[index] ?? []);
  // Several figures in one edit: the one at the same place in the order.
  const before = base.claim.figures.filter((other) => other.start < claim.start && tokenIn(base.claim, other.number) >= firstOfEdit(base, first));
  const figure = figures.length === 1 ? figures[0] : figures[before.length];
  if (!figure) return undefined;
  const relation = isComparable(claim, figure) ? relate(claim, figure) : 'value-differs';
  return { figure, relation, at: { block: place.block, token: tokenIn(reading, figure.number) }, likeness: 1 };
}

function firstOfEdit(base: EvidenceBase, token: number): number {
  const hunk = base.edited?.edits.hunks.find(({ claim }) => claim[0] <= token && token < claim[1]);
  return hunk?.claim[0] ?? token;
}

function compareOne(base: EvidenceBase, claim: Figure, first: number, last: number): FactComparison {
  const edited = editedCounterpart(base, claim, first, last);
  if (edited) return compared(base, claim, edited);
  const candidates = candidatesFor(base, claim, first);
  const agreeing = best(candidates.filter((c) => c.relation === 'agrees' || keepsBound(claim, c.figure))) ?? best(candidates.filter(isSameValue));
  const others = candidates.filter((c) => c.relation === 'value-differs');
  const rival = best(others);
  if (agreeing) {
    const isRivalMeant = rival && claim.kind !== 'ordinal' && rival.likeness >= FITS && rival.likeness > agreeing.likeness + CLEARLY_BETTER;
    return compared(base, claim, isRivalMeant ? rival : agreeing);
  }
  const allFigures = base.blocks.flatMap(({ cited }) => cited.reading.figures);
  const unit = best(candidates.filter((c) => c.relation === 'unit-differs'));
  if (unit && unit.likeness >= COUNTERPART) return compared(base, claim, unit);
  if (claim.kind !== 'ordinal' && isDerived(claim, allFigures)) return { kind: 'figure', state: 'absent', claim };
  if (rival && rival.likeness >= COUNTERPART) return compared(base, claim, rival);
  return { kind: 'figure', state: 'absent', claim };
}

/** Compares every figure of the claim with what the cited blocks have of the same thing. */
export function compareFigures(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.figures.flatMap((figure) => {
    const first = tokenIn(base.claim, figure.number);
    if (first < 0) return [];
    let last = first;
    while (base.claim.tokens[last + 1]?.figure === base.claim.tokens[first]?.figure && base.claim.tokens[first]?.figure !== -1) last++;
    return [compareOne(base, figure, first, last)];
  });
}
