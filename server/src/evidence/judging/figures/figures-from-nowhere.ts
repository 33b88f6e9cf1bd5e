import type { Figure } from '../../../language/figures.ts';
import { citedText } from '../cited-text.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';
import { totalCoverage } from '../support.ts';
import { isChangeBetween, isPartOfCount, isProduct } from './derived-figures.ts';
import { mayBeWorkedOut } from './figures-worked-out.ts';

/** Numbers up to a dozen are counted on the spot: "the four reasons", "in both cases". */
const DOZEN = 12;
/** Bare numbers that look like years are left to the dates. */
const YEARS = [1900, 2099] as const;
/** Blocks that have less of the claim may say little of what it is about. */
const SAME_MATTER = 0.5;

/** Whether the number is so telling that a drafter has read it somewhere or worked it out. Durations are left out: they may be counted from any two dates. */
function isTelling({ kind, unit, value }: Figure): boolean {
  if (kind === 'percentage' || kind === 'money' || kind === 'ratio') return true;
  const isYear = unit === '' && Number.isInteger(value) && value >= YEARS[0] && value <= YEARS[1];
  return kind === 'count' && value > DOZEN && !isYear;
}

/** Whether the block before or behind a cited one has the figure: the citation may only be short. */
function isNextDoor({ blocks }: EvidenceBase, { kind, value }: Figure): boolean {
  return blocks.some(({ cited: { source, block } }) => {
    const at = source.blocks.indexOf(block);
    return [at - 1, at + 1].some((near) => {
      const neighbour = source.blocks[near];
      return neighbour !== undefined && citedText(source, neighbour).reading.figures.some((figure) => figure.kind === kind && figure.value === value);
    });
  });
}

/** Whether the blocks have the number of something else, or let it be worked out as a part of something else: "38" for "38 per cent", "7 million" for "a quarter of the 28 million pesos". */
function isNumberOfOther({ figures }: EvidenceBase, claim: Figure): boolean {
  return figures.some(({ value }) => value === claim.value) || isPartOfCount(claim, figures, () => true);
}

/** Whether the number stands in a cited block as part of something that is no figure: the first day of "from 25 to 27 September". */
function isWrittenThere({ claim: { text }, blocks }: EvidenceBase, { number: { start, end } }: Figure): boolean {
  const digits = text.slice(start, end);
  return /^\d+$/u.test(digits) && blocks.some(({ cited: { reading } }) => reading.tokens.some(({ word }) => word.text === digits));
}

/** What puts aside the number behind it, a few words later at most. */
const PUT_ASIDE = /\b(?:not|never|rather than|other than|instead of|opposed to|contrary to|contradicting|disputing|rejecting|denying|questioning)\b[^.;]{0,60}$/iu;
const PUT_ASIDE_REACH = 90;

/** Whether the claim puts the number aside itself: "204, and not 312", "contrary to the 312 named before". */
function isPutAside({ text }: Reading, { start }: Figure): boolean {
  return PUT_ASIDE.test(text.slice(Math.max(0, start - PUT_ASIDE_REACH), start));
}

function isFromNowhere(base: EvidenceBase, claim: Figure): boolean {
  if (!isTelling(claim) || isPutAside(base.claim, claim)) return false;
  if (!base.figures.some(({ kind, unit }) => kind === claim.kind && unit === claim.unit) || totalCoverage(base.claim, base.blocks) < SAME_MATTER) return false;
  if (isNumberOfOther(base, claim) || isWrittenThere(base, claim) || mayBeWorkedOut(base, claim)) return false;
  return !isChangeBetween(claim, base.figures) && !isProduct(claim, base.figures, base.figures) && !isNextDoor(base, claim);
}

/**
 * Marks the figures of which nothing could be told, and which the cited blocks neither have nor let work out: "83 per cent" where they have 71 and 93.
 * It is not said which of their figures was meant, so this is no wrong figure but a claim that goes beyond its source. In and out: the comparisons of the claim's figures.
 */
export function withFiguresFromNowhere(base: EvidenceBase, comparisons: readonly FactComparison[]): readonly FactComparison[] {
  return comparisons.map((comparison) => {
    if (comparison.kind !== 'figure' || comparison.state !== 'absent') return comparison;
    const claim = base.claim.figures.find(({ start, end }) => start === comparison.claim.start && end === comparison.claim.end);
    return claim && isFromNowhere(base, claim) ? { kind: 'words', state: 'differs', claim: comparison.claim, difference: 'from-nowhere' } : comparison;
  });
}
