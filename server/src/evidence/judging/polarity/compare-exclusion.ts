import { placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { samePlaces, type Pairing } from '../pairings.ts';
import { isPlainWord, type Token } from '../reading.ts';

/** How alike the surroundings of the noun must be. */
const SAME_GROUP = 0.5;

const ONLY: ReadonlySet<string> = new Set('only solely exclusively reserved'.split(' '));
const EVERYBODY: ReadonlySet<string> = new Set('everyone everybody all anyone anybody whether regardless irrespective'.split(' '));
/** The two words must stand in one sentence, that near. */
const EXCLUSIVE_REACH = 8;

/** Whether the claim keeps for some what the cited sentence gives to everybody: "for pregnant women only" of "free of charge for everyone". */
export function compareExclusion(base: EvidenceBase): readonly FactComparison[] {
  const { tokens } = base.claim;
  const only = tokens.findIndex(({ word, isFormula }) => !isFormula && ONLY.has(word.normal));
  const own = tokens[only];
  if (!own || tokens.some(({ word }) => EVERYBODY.has(word.normal)) || (tokens[only + 1]?.figure ?? -1) >= 0) return [];
  for (let index = Math.max(0, only - EXCLUSIVE_REACH); index <= Math.min(tokens.length - 1, only + EXCLUSIVE_REACH); index++) {
    const token = tokens[index];
    if (!token || !isPlainWord(token)) continue;
    const [first] = samePlaces(base, index, 1);
    const everybody = first && first.fit >= SAME_GROUP ? everybodyNear(base, first) : undefined;
    if (!first || !everybody || isKeptThereToo(base, only, first)) continue;
    const evidence = placeOf(base, first.at.block, everybody);
    return [{ kind: 'polarity', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'quantity', ...(evidence ? { evidence } : {}) }];
  }
  return [];
}

const AMONG_THEM = /^(?:including|particularly|especially|notably)$/u;

/** "For all pupils in primary schools and for those from poor families in secondary schools": the sentence speaks of those for whom the claim keeps it, and not as of some among all. */
function isKeptThereToo(base: EvidenceBase, only: number, { at, token: { sentence } }: Pairing): boolean {
  const tokens = readingOf(base, at.block)?.tokens ?? [];
  if (tokens.some((other) => other.sentence === sentence && AMONG_THEM.test(other.word.lower))) return false;
  const { claim, blocks } = base;
  const group = claim.tokens.flatMap(({ weight }, k) => (k > only && weight > 0 ? [k] : [])).slice(0, GROUP);
  return group.length === GROUP && group.every((k) => (blocks[at.block]?.matches[k] ?? []).some(({ token, strength }) => strength >= SAME_WORD && tokens[token]?.sentence === sentence));
}

/** How many words of content behind "reserved for" name the group. */
const GROUP = 2;
const SAME_WORD = 0.8;

/** "Limited to citizens": what is kept for some by a verb; a limit in figures keeps it for nobody. */
function isLimitedTo(tokens: readonly Token[], at: number): boolean {
  return /^(?:limited|restricted|confined)$/u.test(tokens[at]?.word.lower ?? '') && tokens[at + 1]?.word.lower === 'to' && (tokens[at + 2]?.figure ?? -1) < 0;
}

/** The word near the place by which its sentence gives something to everybody; none of "in all prisons only by staff of the Defender" or "to all in civil matters; in others it was limited to citizens", which keeps it for some as well. */
function everybodyNear(base: EvidenceBase, { at, token: { sentence } }: Pairing): Token | undefined {
  const tokens = readingOf(base, at.block)?.tokens ?? [];
  if (tokens.some((other, i) => other.sentence === sentence && (ONLY.has(other.word.normal) || isLimitedTo(tokens, i)))) return undefined;
  return tokens.find((other, i) => other.sentence === sentence && Math.abs(i - at.token) <= EXCLUSIVE_REACH && EVERYBODY.has(other.word.normal));
}
