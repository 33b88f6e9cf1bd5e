import { placeOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';
import { isSaidElsewhere } from '../sentence-cover.ts';
import { bestSentence } from '../support.ts';

/** What says that something holds all over the country, the last word the one that tells. */
const EVERYWHERE = /\b(?:throughout|across|all over|in the whole of|in the entire) (?:the )?(?:country|territory|State party)\b|\b(?:nationwide|countrywide)\b/u;
/** Words that may say so in a statement. */
const ANYWHERE = /^(?:country|countrywide|nation|national|nationwide|nationally|everywhere|whole|entire|throughout|across|territory|general|generally|universal|universally)$/u;
const SAID = 0.8;
/** How much of the claim the sentence must have. */
const SAME_STATEMENT = 0.6;

/** The name of a place that the sentence keeps to and that the claim does not have: "in all schools *in Oruwe*". */
function placeNamed(base: EvidenceBase, block: number, reading: Reading, sentence: number): { readonly start: number; readonly end: number } | undefined {
  const matched = new Set(base.blocks[block]?.matches.flatMap((found) => found.filter(({ strength }) => strength >= SAID).map(({ token }) => token)));
  return reading.names.find(({ words, kind }) => {
    const before = reading.tokens[words[0] - 1];
    const isThere = reading.tokens[words[0]]?.sentence === sentence && before?.word.lower === 'in';
    return isThere && kind === 'other' && words[0] === words[1] && !matched.has(words[0]);
  });
}

/** Looks for a claim that something holds all over the country, where the sentence that it rests on keeps to one place. */
export function compareExtent(base: EvidenceBase): readonly FactComparison[] {
  const everywhere = EVERYWHERE.exec(base.claim.text);
  if (!everywhere) return [];
  const claim = { start: everywhere.index, end: everywhere.index + everywhere[0].length };
  for (const [block, here] of base.blocks.entries()) {
    const { reading } = here.cited;
    const { sentence, coverage } = bestSentence(base.claim, here);
    const isOpen = reading.tokens.some((token) => token.sentence === sentence && ANYWHERE.test(token.word.lower));
    const place = coverage < SAME_STATEMENT || isOpen ? undefined : placeNamed(base, block, reading, sentence);
    if (!place || isSaidElsewhere(base, tokenIn(base.claim, claim), { block, token: tokenIn(reading, place) })) continue;
    const evidence = placeOf(base, block, place);
    if (evidence) return [{ kind: 'words', state: 'differs', claim, difference: 'replaced', evidence }];
  }
  return [];
}
