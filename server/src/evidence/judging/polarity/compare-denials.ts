import { clauseEnd } from '../../../language/clauses.ts';
import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import { areOpposites } from '../../../language/thesaurus/thesaurus.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { mayBeOfTheRest } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { wordsOf, type Reading } from '../reading.ts';
import { isDatedElsewhere } from './same-object.ts';
import { coverageAround, coverageBy, metBy } from '../sentence-cover.ts';
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
/** Where all of it is met, the sentence and those next to it may have the claim together: "The code was signed by eight parties. It was not binding." */
const ALL = 0.9;
const AROUND = 0.6;
const SAME = 0.8;
const SAME_WORD = 0.95;

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

/** The words of the claim in the clauses that have what is denied. */
function clausesAround({ claim }: EvidenceBase, met: readonly number[]): ReadonlySet<number> {
  const words = wordsOf(claim);
  const around = new Set<number>();
  for (const k of met) {
    if (around.has(k)) continue;
    for (let i = clauseEnd(claim.text, words, k, -1); i <= clauseEnd(claim.text, words, k, 1); i++) around.add(i);
  }
  return around;
}

/** Words that forbid: one on each side may be said of different things. */
const FORBIDS = /^(?:forb|prohib|ban|bar|prevent|den|refus|reject|exclud|lack|fail|aboli|exempt)/u;

/** Whether the word, or what it denies by its prefix, is met by the sentence as well, or stands in what the source denies: "forfeit" for "not lose". */
function isMetThere({ claim, blocks }: EvidenceBase, k: number, block: number, sentence: number, scope: readonly number[]): boolean {
  const tokens = blocks[block]?.cited.reading.tokens ?? [];
  if ((blocks[block]?.matches[k] ?? []).some(({ token, strength }) => (strength >= SAME && scope.includes(token)) || (strength >= SAME_WORD && tokens[token]?.sentence === sentence && !FORBIDS.test(tokens[token].word.lower)))) return true;
  const sides = claim.tokens[k]?.senses.sides ?? [];
  return scope.some((token) => tokens[token]?.senses.sides.some((side) => sides.includes(side)) === true);
}

/** "Leaves out", "falls outside". */
function leavesOut({ tokens }: Reading, k: number): boolean {
  return /^(?:leaves?|left|leaving|falls?|fell|falling|rul(?:es?|ed|ing))$/u.test(tokens[k]?.word.lower ?? '') && /^(?:out|outside|aside|short)$/u.test(tokens[k + 1]?.word.lower ?? '');
}

/** Whether the claim says anything negative in whatever way, but for denials of clauses of their own (`isDeniedHere`). */
function isNegativeClaim(base: EvidenceBase, block: number, sentence: number, scope: readonly number[]): boolean {
  const { claim } = base;
  const words = wordsOf(claim);
  const isCue = (k: number): boolean => claim.negations.some(({ cue }) => cue[0] <= k && k <= cue[1]);
  return claim.tokens.some(({ word, senses }, k) => leavesOut(claim, k) || ((isNegativeAt(words, k) || senses.denies !== '' || HINTS.test(word.stem)) && !isCue(k) && !isMetThere(base, k, block, sentence, scope)));
}

/** The claim's words that meet what is denied. */
function metIn({ claim, blocks }: EvidenceBase, block: number, scope: readonly number[]): readonly number[] {
  const matches = blocks[block]?.matches ?? [];
  return claim.tokens.flatMap((_, k) => ((matches[k] ?? []).some(({ token, strength }) => strength >= SAME && scope.includes(token)) ? [k] : []));
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

/** Whether a word of the claim is the opposite of a word of the clause, so that the two denials meet; not where both are met otherwise: "prohibit by law" of "a legal prohibition". */
function hasOpposite(base: EvidenceBase, block: number, reading: Reading, { cue, reach }: Negation): boolean {
  const from = clauseEnd(reading.text, wordsOf(reading), cue[0], -1);
  const clause = reading.tokens.slice(from, reach + 1);
  const isMet = (k: number): boolean => (base.blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= SAME && token >= from && token <= reach);
  return base.claim.tokens.some(({ senses, weight }, k) => weight > 0 && clause.some((there) => there.weight > 0 && areOpposites(senses, there.senses)) && !isMet(k));
}

/** "Not in a position to", "not prepared to": what is denied is the plan itself. */
function isUnwilling({ tokens }: Reading, cue: number): boolean {
  const next = tokens[cue + 1]?.word.lower ?? '';
  return /^(?:willing|ready|prepared|able)$/u.test(next) || (next === 'in' && tokens[cue + 3]?.word.lower === 'position');
}

/** "Plans to ratify it" of "had not ratified it"; not of "would not ratify it". */
function isOnlyPlanned(base: EvidenceBase, block: number, { targets, cue }: Negation): boolean {
  const matches = base.blocks[block]?.matches ?? [];
  const reading = readingOf(base, block);
  if (reading && isUnwilling(reading, cue[1])) return false;
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
  if (hasOpposite(base, block, reading, negation) || isNegativeClaim(base, block, index, scope)) return undefined;
  if (!isAffirmed(base, block, index, scope, had)) return undefined;
  if (isDeniedHere(base, block, scope)) return undefined;
  const first = base.claim.tokens.findIndex(({ isFormula, weight: own }) => !isFormula && own > 0);
  return differs(base, spanOf(base.claim, first, base.claim.tokens.length - 1), { block, token: negation.cue[0] }, spanOf(reading, negation.cue[0], negation.reach), 'negation');
}

const SUBORDINATE = /^(?:although|though|while|whereas|but|which|who|whose|because|since|where|despite)$/u;

/** Whether the claim denies anything but in clauses of their own, which have nothing of what the source denies: "…, although they do not belong to the army". */
function isDeniedHere(base: EvidenceBase, block: number, scope: readonly number[]): boolean {
  const { claim } = base;
  if (claim.negations.length === 0) return false;
  const words = wordsOf(claim);
  const around = clausesAround(base, metIn(base, block, scope));
  return claim.negations.some(({ cue, kind }) => kind === 'lexical' || around.has(cue[0]) || !SUBORDINATE.test(words[clauseEnd(claim.text, words, cue[0], -1)]?.lower ?? ''));
}

/** Whether the claim is about what the sentence denies, and no other sentence speaks up for it. */
function isAffirmed(base: EvidenceBase, block: number, sentence: number, scope: readonly number[], { share, weight }: Met): boolean {
  const coverage = coverageBy(base, block, sentence);
  if (share >= ALL && coverageAround(base, block, sentence) >= AROUND && isOnlyDenied(base, block, scope)) return true;
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
  if (!isDeniedThere || mayBeOfTheRest(base)) return [];
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
