import { clauseEnd } from '../../../language/clauses.ts';
import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import { areOpposites } from '../../../language/thesaurus/thesaurus.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { mayBeOfTheRest } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { wordsOf, type Reading, type SentenceReading } from '../reading.ts';
import { isDatedElsewhere } from './same-object.ts';
import { coverageBy, metBy } from '../sentence-cover.ts';
import { stageIn } from '../status/stages.ts';

/** How much of what is denied the other side must have, and how much of the claim the sentence must have. */
const SCOPE = 0.6;
const CLAIM = 0.5;
/** Where all of it is met, and it is much, less of the claim will do: the claim may write out what the sentence names in short. */
const WHOLE = { scope: 0.8, words: 2.5, claim: 0.3 } as const;
/** How many words of content of what is denied must be met with. */
const FEWEST = 1.6;
/** How much less of the claim another sentence may have and still speak up for it. */
const WITNESS = 0.15;
const SAME = 0.8;

function contentBetween(reading: Reading, from: number, to: number): readonly number[] {
  const content: number[] = [];
  for (let i = from; i <= to; i++) if ((reading.tokens[i]?.weight ?? 0) > 0) content.push(i);
  return content;
}

/** The words of content that a negation reaches; where that is the verb alone, its subject too: "ratification of the Convention was not envisaged". */
function scopeOf(reading: Reading, { cue, reach, kind }: Negation, found: ReadonlyMap<number, number>): readonly number[] {
  const behind = contentBetween(reading, cue[1] + 1, reach);
  if (behind.length > 1 || kind === 'without' || kind === 'no') return behind;
  // Of "were not expelled" the claim must have the verb, not only those who were not.
  if (!behind.some((index) => found.has(index))) return [];
  const from = clauseEnd(reading.text, wordsOf(reading), cue[0], -1);
  return [...contentBetween(reading, from, cue[0] - 1), ...behind];
}

const HINTS = /^(?:gap|shortcom|defici|delay|outstand|remain|still|challeng|obstacl|limit|restrict|low|slow|scarc|weak|few|only|hamper|hinder|problem|difficult|lose|lost|forfeit|suspend|stop|end|withdraw|withdrawn|abandon|revok|cancel|exempt|insuffici|inadequ|poor|mere|instead|rather|vacant|without|miss|illeg|unlaw|contrari|violat|breach|ignor|omit|neglect|oppos|owe|arrear|debt|unpaid|against|object|critic|doubt|wonder|question|silent|silenc|overlook|devoid)/u;

/** Whether the claim says anything negative in whatever way, but for words that stand in what the source denies: "forfeit" for "not lose". */
function isNegativeClaim({ claim, blocks }: EvidenceBase, block: number, scope: readonly number[]): boolean {
  const words = wordsOf(claim);
  const tokens = blocks[block]?.cited.reading.tokens ?? [];
  const isInScope = (k: number): boolean => {
    if ((blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= 0.8 && scope.includes(token))) return true;
    const sides = claim.tokens[k]?.senses.sides ?? [];
    return scope.some((token) => tokens[token]?.senses.sides.some((side) => sides.includes(side)) === true);
  };
  return claim.tokens.some(({ word, senses }, k) => (isNegativeAt(words, k) || senses.denies !== '' || HINTS.test(word.stem)) && !isInScope(k));
}

/** How much of what is denied the claim has: as a share of it, and in words of content. */
interface Met {
  readonly share: number;
  readonly weight: number;
}

function met(reading: Reading, scope: readonly number[], found: ReadonlyMap<number, number>): Met {
  let [all, had] = [0, 0];
  for (const index of scope) {
    const weight = reading.tokens[index]?.weight ?? 0;
    all += weight;
    if (found.has(index)) had += weight;
  }
  return { share: all === 0 ? 0 : had / all, weight: had };
}

/** Whether a word of the claim is the opposite of a word of the sentence, so that the two denials meet. */
function hasOpposite(base: EvidenceBase, reading: Reading, sentence: SentenceReading): boolean {
  return base.claim.tokens.some(({ senses, weight }) => weight > 0 && reading.tokens.slice(sentence.first, sentence.last + 1).some((there) => there.weight > 0 && areOpposites(senses, there.senses)));
}

/** "Plans to ratify it" of "had not ratified it"; not of "would not ratify it". */
function isOnlyPlanned(base: EvidenceBase, block: number, { targets }: Negation): boolean {
  const matches = base.blocks[block]?.matches ?? [];
  const reading = readingOf(base, block);
  if (reading && targets.some((target) => stageIn(reading, target, false) === 'planned')) return false;
  return matches.some((found, k) => found.some(({ token, strength }) => strength >= 0.8 && targets.includes(token)) && stageIn(base.claim, k, true) === 'planned');
}

/** A claim that affirms all that a sentence of the cited blocks denies. */
function compareDenied(base: EvidenceBase, block: number, negation: Negation, found: ReadonlyMap<number, number>): FactComparison | undefined {
  const reading = readingOf(base, block);
  if (!reading || negation.kind === 'conditional') return undefined;
  const index = reading.tokens[negation.cue[0]]?.sentence ?? -1;
  const sentence = reading.sentences[index];
  if (!sentence || sentence.isQuestion) return undefined;
  const scope = scopeOf(reading, negation, found);
  const had = met(reading, scope, found);
  if (had.share < SCOPE || had.weight < FEWEST || isDatedElsewhere(base, block, index) || isOnlyPlanned(base, block, negation)) return undefined;
  if (hasOpposite(base, reading, sentence) || isNegativeClaim(base, block, scope)) return undefined;
  if (!isAffirmed(base, block, index, scope, had)) return undefined;
  const first = base.claim.tokens.findIndex(({ isFormula, weight: own }) => !isFormula && own > 0);
  return differs(base, spanOf(base.claim, first, base.claim.tokens.length - 1), { block, token: negation.cue[0] }, spanOf(reading, negation.cue[0], negation.reach), 'negation');
}

/** Whether the claim is about what the sentence denies, and no other sentence speaks up for it. */
function isAffirmed(base: EvidenceBase, block: number, sentence: number, scope: readonly number[], { share, weight }: Met): boolean {
  const coverage = coverageBy(base, block, sentence);
  const least = share >= WHOLE.scope && weight >= WHOLE.words ? WHOLE.claim : CLAIM;
  if (coverage < least) return false;
  return !hasWitness(base, block, sentence, coverage) || (share >= WHOLE.scope && isOnlyDenied(base, block, scope));
}

function deniesIn(reading: Reading, sentence: number): boolean {
  return reading.negations.some(({ cue }) => reading.tokens[cue[0]]?.sentence === sentence);
}

/** Whether a word of the claim stands in what is denied, and nowhere but in sentences that deny: no other speaks up for "the conventions on *migration*". */
function isOnlyDenied(base: EvidenceBase, block: number, scope: readonly number[]): boolean {
  return base.claim.tokens.some(({ weight, isFormula }, k) => {
    if (weight < 1 || isFormula || !base.blocks[block]?.matches[k]?.some(({ token, strength }) => strength >= SAME && scope.includes(token))) return false;
    return base.blocks.every(({ cited: { reading }, matches }) => (matches[k] ?? []).every(({ token }) => deniesIn(reading, reading.tokens[token]?.sentence ?? -1)));
  });
}

/** Whether another sentence has as much of the claim and denies nothing. */
function hasWitness(base: EvidenceBase, block: number, sentence: number, coverage: number): boolean {
  return base.blocks.some(({ cited }, b) =>
    cited.reading.sentences.some((other, s) => (b !== block || s !== sentence) && !other.isQuestion && !deniesIn(cited.reading, s) && coverageBy(base, b, s) >= coverage - WITNESS),
  );
}

/** Looks for a denial in the cited blocks, all of which the claim affirms in words of its own. */
export function compareDenials(base: EvidenceBase): readonly FactComparison[] {
  const isDeniedThere = base.blocks.some(({ cited }) => cited.reading.negations.length > 0);
  if (!isDeniedThere || base.claim.negations.length > 0 || mayBeOfTheRest(base)) return [];
  for (const [block, { cited }] of base.blocks.entries()) {
    const found = cited.reading.negations.length > 0 ? metBy(base, block) : NOTHING;
    for (const negation of cited.reading.negations) {
      const comparison = compareDenied(base, block, negation, found);
      if (comparison) return [comparison];
    }
  }
  return [];
}

const NOTHING: ReadonlyMap<number, number> = new Map();
