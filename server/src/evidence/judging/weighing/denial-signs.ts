import type { Negation } from '../../../language/polarity.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isAsserted } from '../polarity/asserted-denial.ts';
import { hasOpposite, isOnlyPlanned, met, scopeOf } from '../polarity/compare-denials.ts';
import { isDeniedHere, isNegativeClaim, type Denied } from '../polarity/denied-in-claim.ts';
import { differs, spanOf } from '../polarity/polarity-difference.ts';
import type { Reading } from '../reading.ts';
import { coverageBy, metBy } from '../sentence-cover.ts';

/** The denial of the cited blocks of which the claim has most. */
export interface MostDenied extends Denied {
  /** How much the claim has of it, from 0 to 1: of what is denied, and of the claim in its sentence. */
  readonly extent: number;
}

/** From so many words of content on, nothing is met by chance. */
const ENOUGH = 1.6;

function denialsIn(base: EvidenceBase, block: number): readonly MostDenied[] {
  const { reading } = base.blocks[block]?.cited ?? {};
  if (!reading || reading.negations.length === 0) return [];
  const found = metBy(base, block);
  return reading.negations.map((negation): MostDenied => {
    const sentence = reading.tokens[negation.cue[0]]?.sentence ?? -1;
    const scope = scopeOf(base, block, reading, negation, found);
    const { share, weight } = met(reading, scope, found);
    const extent = share === 0 ? 0 : share * Math.min(1, weight / ENOUGH) * coverageBy(base, block, sentence);
    return { block, sentence, negation, scope, extent };
  });
}

/** Verbs of saying: "did not dispute that sub-agents took money" denies nothing, and "did not confirm the account" leaves it open. */
const SAYING = /^(?:disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|confirm(?:s|ed|ing)?|accept(?:s|ed|ing)?|agree[ds]?|exclud(?:e|es|ed|ing))$/u;

const isOfSaying = ({ tokens }: Reading, { cue }: Negation): boolean => SAYING.test(tokens.slice(cue[1] + 1).find(({ weight }) => weight > 0)?.word.lower ?? '');

/** Whether the source denies it outright, and the claim neither denies anything itself nor says no more than that it is planned. */
function isAffirmedHere(base: EvidenceBase, denied: MostDenied): boolean {
  const { block, negation, sentence } = denied;
  const reading = base.blocks[block]?.cited.reading;
  if (!reading || !isAsserted(base, reading, negation, sentence) || isOnlyPlanned(base, block, negation) || isOfSaying(reading, negation)) return false;
  return !hasOpposite(base, block, reading, negation) && !isNegativeClaim(base, denied) && !isDeniedHere(base, denied);
}

/** What the cited blocks deny and the claim has most of, if the claim affirms it. */
export function mostDenied(base: EvidenceBase): MostDenied | undefined {
  let most: MostDenied | undefined;
  for (const block of base.blocks.keys()) for (const denied of denialsIn(base, block)) if (denied.extent > (most?.extent ?? 0)) most = denied;
  return most && isAffirmedHere(base, most) ? most : undefined;
}

/** The comparison that says that the claim affirms what is denied. */
export function affirmed(base: EvidenceBase, { block, negation }: MostDenied): FactComparison | undefined {
  const reading = base.blocks[block]?.cited.reading;
  const first = base.claim.tokens.findIndex(({ isFormula, weight }) => !isFormula && weight > 0);
  if (!reading || first < 0) return undefined;
  return differs(base, spanOf(base.claim, first, base.claim.tokens.length - 1), { block, token: negation.cue[0] }, spanOf(reading, negation.cue[0], negation.reach), 'negation');
}
