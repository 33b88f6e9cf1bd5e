import { compareNegation } from './compare-negations.ts';
import { compareButNot } from './compare-but-not.ts';
import { compareDirections } from './compare-directions.ts';
import { compareOperators } from './compare-operators.ts';
import { compareOrder } from './compare-order.ts';
import { compareOpposite } from './compare-opposites.ts';
import { compareDenials } from './compare-denials.ts';
import { compareUnsaidDenials } from './compare-unsaid-denials.ts';
import { compareWithout } from './compare-without.ts';
import { compareEdits } from './edited-polarity.ts';
import { mayBeOfTheRest } from './other-part.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading, Token } from '../reading.ts';

/** "State party" is a title; whether somebody is a party is another matter. */
function isStateParty(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.word.normal === 'party' && reading.tokens[index - 1]?.word.normal === 'state';
}

function isComparable(token: Token): boolean {
  return token.weight > 0 && token.figure < 0 && token.name < 0 && token.date < 0 && token.designator < 0;
}

/** The first word of the claim that stands under another sign than its counterparts, or has its opposite there. */
function compareWordByWord(base: EvidenceBase): readonly FactComparison[] {
  const { claim, edited } = base;
  let isOfTheRest: boolean | undefined;
  for (const [index, token] of claim.tokens.entries()) {
    if (!isComparable(token) || isStateParty(claim, index) || (edited?.edits.repeats[index] ?? -1) >= 0) continue;
    isOfTheRest ??= mayBeOfTheRest(base);
    const comparison = (isOfTheRest ? undefined : compareNegation(base, index)) ?? compareOpposite(base, index);
    if (comparison) return [comparison];
  }
  return [];
}

/** The comparisons in the order of how sure they are; the first that finds something speaks. */
const COMPARISONS: readonly ((base: EvidenceBase) => readonly FactComparison[])[] = [compareEdits, compareWordByWord, compareOperators, compareWithout, compareOrder, compareDirections, compareButNot, compareDenials, compareUnsaidDenials];

/** Compares what the claim affirms and denies with what the cited blocks affirm and deny of the same thing. */
export function comparePolarity(base: EvidenceBase): readonly FactComparison[] {
  for (const compare of COMPARISONS) {
    const found = compare(base);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}
