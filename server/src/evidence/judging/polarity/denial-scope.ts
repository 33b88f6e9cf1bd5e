import { clauseEnd } from '../../../language/clauses.ts';
import type { Negation } from '../../../language/polarity.ts';
import { isPast } from '../../../language/status.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { wordsOf, type Reading } from '../reading.ts';

/** Words that take in the whole: under a "not" they deny a part only ("not in every hospital"). */
const WHOLE = /^(?:all|every|each|both|everyone|everybody|everything|everywhere|whole|entire|full|fully|entirely|completely|wholly|always|nationwide|countrywide|throughout|automatically|systematically|exclusively|solely)$/u;

const saysWhole = (reading: Reading, from: number, to: number): boolean => reading.tokens.slice(from, to + 1).some(({ word }) => WHOLE.test(word.lower));

/** Whether the claim denies only that the whole is meant, and the sentence of the source does not speak of the whole. */
export function deniesWhole(claim: Reading, { cue, reach }: Negation, source: Reading, sentence: number): boolean {
  const bounds = source.sentences[sentence];
  return saysWhole(claim, cue[1] + 1, reach) && bounds !== undefined && !saysWhole(source, bounds.first, bounds.last);
}

const PREPOSITIONS = /^(?:at|in|on|for|during|outside|inside|beyond|within|after|before|throughout|among|beside|besides|against)$/u;
/** How alike a word must be to be met. */
const MET = 0.5;

/** What a "not" falls on is the last that is said: whether the cited blocks do not speak of that, as of "at night", or not of all of it: "by an *independent* body". */
export function isFocusUnmet(base: EvidenceBase, { cue, targets, reach }: Negation): boolean {
  const { tokens } = base.claim;
  let last = reach;
  while (last > cue[1] && !PREPOSITIONS.test(tokens[last]?.word.lower ?? '')) last--;
  if (last <= (targets[0] ?? cue[1])) return false;
  const adjunct: number[] = [];
  for (let k = last + 1; k <= reach; k++) if ((tokens[k]?.weight ?? 0) > 0) adjunct.push(k);
  return adjunct.some((k) => !base.blocks.some(({ matches }) => (matches[k] ?? []).some(({ strength }) => strength >= MET)));
}

/** Whether the source denies it of somebody alone of whom the claim does not speak: "was never imposed *on minors*". */
export function isOfOthersAlone({ claim, blocks }: EvidenceBase, source: Reading, { targets, reach }: Negation): boolean {
  const { tokens } = source;
  const matches = blocks.find(({ cited }) => cited.reading === source)?.matches ?? [];
  const target = targets.at(-1) ?? reach;
  if (!/^(?:on|for|to|against|among)$/u.test(tokens[target + 1]?.word.lower ?? '')) return false;
  const group: number[] = [];
  for (let i = target + 2; i <= reach; i++) if ((tokens[i]?.weight ?? 0) > 0) group.push(i);
  // "Limited" is a synonym of "minor", but names nobody.
  return group.length > 0 && !matches.some((found, k) => !isPast(claim.tokens[k]?.word) && found.some(({ token, strength }) => strength >= MET && group.includes(token)));
}

/** How much of what is denied elsewhere must be denied by the claim, and in how many words. */
const DENIED = 0.6;
const FEWEST = 2;

/** The words of content that a negation of the block reaches; where that is hardly anything, the clause before it too. */
function deniedWords(reading: Reading, { cue, reach }: Negation): readonly number[] {
  const behind = reading.tokens.slice(cue[1] + 1, reach + 1).filter(({ weight }) => weight > 0).length;
  const words = wordsOf(reading);
  const from = behind >= FEWEST ? cue[1] + 1 : clauseEnd(reading.text, words, cue[0], -1);
  const found: number[] = [];
  for (let i = from; i <= reach; i++) if ((reading.tokens[i]?.weight ?? 0) > 0) found.push(i);
  return found;
}

function isDeniedBy(base: EvidenceBase, block: number, negation: Negation): boolean {
  const reading = readingOf(base, block);
  const denied = reading ? deniedWords(reading, negation) : [];
  const matches = base.blocks[block]?.matches ?? [];
  const met = denied.filter((token) => matches.some((found) => found.some((match) => match.token === token && match.strength >= MET)));
  return met.length >= FEWEST && met.length >= DENIED * denied.length;
}

/** Whether the cited blocks deny in a place that `isOther` than the one compared what the claim denies. */
export function isDeniedElsewhere(base: EvidenceBase, isOther: (block: number, reading: Reading, negation: Negation) => boolean): boolean {
  return base.blocks.some(({ cited: { reading } }, block) =>
    reading.negations.some((negation) => {
      const sentence = reading.sentences[reading.tokens[negation.cue[0]]?.sentence ?? -1];
      return isOther(block, reading, negation) && sentence?.isQuestion !== true && isDeniedBy(base, block, negation);
    }),
  );
}
