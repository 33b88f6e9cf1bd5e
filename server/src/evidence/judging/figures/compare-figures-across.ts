import type { FigureComparison } from '../../../language/figure-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import { areSynonyms, rootSenses } from '../../../language/thesaurus/thesaurus.ts';
import { numberIn } from '../../../language/written-in.ts';
import { fitAt, placeOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { fitsComplement, isDerived } from './derived-figures.ts';
import { relate } from './figure-values.ts';
import type { FactComparison } from '../judgement.ts';
import { byLikeness, onlyRival } from '../words/only-rival.ts';

/** A figure of a cited block beside one of the claim's. */
interface Candidate {
  readonly block: number;
  readonly figure: Figure;
  readonly relation: FigureComparison;
  /** How alike the surroundings are, as far as words have known counterparts, with what is counted. */
  readonly likeness: number;
}

const SAME_THING = 0.35;
const OTHER_THING = 0.1;
const SAME_DIGITS = 0.25;
const ONE_DIGIT = 0.15;

/** Whether both count the same, by the heads of what they count; nothing where one of the two is not known. */
function countsSame(claim: Figure, source: Figure): boolean | undefined {
  if (!claim.thing || !source.thing) return undefined;
  return areSynonyms(rootSenses(claim.thing.head), rootSenses(source.thing.head));
}

/** The digits that count: "87" of 8.7, "34" of 340. */
const digitsOf = (value: number): string => String(value).replace(/[^0-9]|0+$/gu, '');

/** What a slip of the pen adds: the same digits in another order, or one digit changed. */
function slipOf(claim: Figure, source: Figure): number {
  const [mine, theirs] = [digitsOf(claim.value), digitsOf(source.value)];
  if (mine.length < 2 || mine.length !== theirs.length) return 0;
  const sorted = (digits: string): string => digits.split('').sort().join('');
  if (sorted(mine) === sorted(theirs)) return SAME_DIGITS;
  return mine.split('').filter((digit, index) => digit !== theirs[index]).length === 1 ? ONE_DIGIT : 0;
}

function candidateFor(base: EvidenceBase, claim: Figure, token: number, block: number, figure: Figure): Candidate {
  const reading = base.blocks[block]?.cited.reading;
  const at = { block, token: reading ? tokenIn(reading, figure.number) : -1 };
  const same = countsSame(claim, figure);
  const thing = same === undefined ? 0 : same ? SAME_THING : -OTHER_THING;
  return { block, figure, relation: relate(claim, figure), likeness: fitAt(base, token, at, (other) => other.figure < 0) + thing + slipOf(claim, figure) };
}

function candidatesFor(base: EvidenceBase, claim: Figure): readonly Candidate[] {
  const token = tokenIn(base.claim, claim.number);
  return base.blocks.flatMap(({ cited }, block) => cited.reading.figures.map((figure) => candidateFor(base, claim, token, block, figure)));
}

/** Whether another figure of the claim is the one of the source. */
function isTaken(base: EvidenceBase, claim: Figure, source: Figure): boolean {
  return base.claim.figures.some((other) => other !== claim && /^(?:agrees|hedge-)/u.test(relate(other, source)));
}

function differs(base: EvidenceBase, claim: Figure, { block, figure }: Candidate, difference: 'value' | 'unit'): FactComparison {
  const evidence = placeOf(base, block, figure);
  const correction = difference === 'value' && claim.form === 'digits' && Number.isInteger(figure.value) ? { correction: numberIn(base.claim.language, figure.value) } : {};
  const span = difference === 'value' ? claim.number : { start: claim.number.start, end: claim.end };
  return { kind: 'figure', state: 'differs', claim: span, difference, ...correction, ...(evidence ? { evidence } : {}) };
}

/** "30 days" for "30 hours": the number of the source under another unit. */
function isOtherUnit({ figure }: Candidate, claim: Figure): boolean {
  return figure.unit !== '' && claim.unit !== '' && figure.unit !== claim.unit;
}

function compareOne(base: EvidenceBase, claim: Figure): FactComparison {
  const absent: FactComparison = { kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } };
  const candidates = candidatesFor(base, claim);
  const [agreeing] = byLikeness(candidates.filter(({ relation }) => relation === 'agrees' || relation.startsWith('hedge-')));
  const evidence = agreeing && placeOf(base, agreeing.block, agreeing.figure);
  if (agreeing) return { kind: 'figure', state: 'agrees', claim: absent.claim, ...(evidence ? { evidence } : {}) };
  // Ordinals and small numbers in words are articles and pronouns as often.
  if (claim.kind === 'ordinal' || (claim.value <= 1 && claim.form === 'words' && claim.kind === 'count')) return absent;
  const unit = onlyRival(candidates.filter((candidate) => candidate.relation === 'unit-differs' && isOtherUnit(candidate, claim)));
  if (unit) return differs(base, claim, unit, 'unit');
  // The number is there, of what may be the same unit under a name that is not known: "1,800 crowns".
  if (candidates.some(({ figure }) => figure.value === claim.value || fitsComplement(claim, figure))) return absent;
  if (isDerived(claim, base.figures)) return absent;
  const rivals = candidates.filter(({ relation, figure }) => relation === 'value-differs' && figure.kind === claim.kind && figure.unit === claim.unit && !isTaken(base, claim, figure));
  const rival = onlyRival(rivals);
  return rival ? differs(base, claim, rival, 'value') : absent;
}

/**
 * Compares the figures of the claim with those of blocks in another language. A value that the blocks have agrees, wherever it stands there; one that
 * they have not differs only if one figure of theirs must be the one meant.
 */
export function compareFiguresAcross(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.figures.flatMap((figure) => (tokenIn(base.claim, figure.number) < 0 ? [] : [compareOne(base, figure)]));
}
