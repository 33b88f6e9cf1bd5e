import type { Negation } from '../../../language/polarity.ts';
import { isDeniedElsewhere } from './denial-scope.ts';
import { isElliptical } from './denied-subjects.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { countsTheRest } from './other-part.ts';
import { stageIn } from '../status/stages.ts';

/** Whether the claim denies what the cited blocks deny in words of their own, or speaks of those whom the sentence names as the others. */
export function isSaidThere(base: EvidenceBase, { block, edits }: NonNullable<EvidenceBase['edited']>): boolean {
  const put = base.claim.negations.filter(({ cue }) => (edits.repeats[cue[0]] ?? -1) < 0);
  if (put.length === 0) return false;
  if (put.every((negation) => isElliptical(base.claim, negation)) || isNotYetDone(base, block, edits.repeats) || isCalledFor(base, block, put) || countsTheRest(base, block)) return true;
  return isDeniedElsewhere(base, (other, _, { cue }) => other !== block || !edits.repeats.includes(cue[0]));
}

const CALLS_FOR = /^(?:needs?|needed|gaps?|shortcomings?)$/u;

/** What a sentence calls for is not there: "the absence of a legal framework" of "gaps to be overcome, including the need for a legal framework". */
function isCalledFor({ claim, blocks, edited }: EvidenceBase, block: number, put: readonly Negation[]): boolean {
  const source = blocks[block]?.cited.reading;
  const from = source?.tokens[edited?.edits.repeats.find((token) => token >= 0) ?? -1]?.sentence;
  const isLack = ({ kind, cue, targets }: Negation): boolean =>
    (kind === 'no' || kind === 'without' || (kind === 'lexical' && /^(?:lack|absence)/u.test(claim.tokens[cue[0]]?.word.lower ?? ''))) && !targets.some((target) => CALLS_FOR.test(claim.tokens[target]?.word.lower ?? ''));
  return put.every(isLack) && source?.tokens.some(({ word, sentence }) => sentence === from && CALLS_FOR.test(word.lower)) === true;
}

/** "Has not been submitted" of "would be submitted". */
function isNotYetDone({ claim, blocks }: EvidenceBase, block: number, repeats: readonly number[]): boolean {
  const source = blocks[block]?.cited.reading;
  return claim.negations.some(({ targets }) =>
    targets.some((target) => {
      const there = repeats[target] ?? -1;
      return source !== undefined && there >= 0 && stageIn(claim, target, true) === 'done' && /^(?:planned|begun)$/u.test(stageIn(source, there, false));
    }),
  );
}
