import { clauseEnd } from '../../../language/clauses.ts';
import { deniesByPrefix } from '../../../language/negative-prefixes.ts';
import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import { formOf } from '../../../language/word-forms.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { wordsOf, type Reading } from '../reading.ts';
import { isNegativeHint } from './negative-hints.ts';

/** What a sentence of a cited block denies: the negation, and the words of content that it is said of. */
export interface Denied {
  readonly block: number;
  readonly sentence: number;
  readonly negation: Negation;
  readonly scope: readonly number[];
}

const SAME = 0.8;
const SAME_WORD = 0.95;

/** The words of the claim in the clauses that have what is denied. */
export function clausesAround({ claim }: EvidenceBase, met: readonly number[]): ReadonlySet<number> {
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

const forbids = ({ tokens }: Pick<Reading, 'tokens'>, k: number): boolean => FORBIDS.test(tokens[k]?.word.lower ?? '');

/** Whether the word, or what it denies by its prefix, is met by the sentence as well, or stands in what the source denies: "forfeit" for "not lose". */
function isMetThere({ claim, blocks }: EvidenceBase, k: number, { block, sentence, scope }: Denied): boolean {
  const tokens = blocks[block]?.cited.reading.tokens ?? [];
  if ((blocks[block]?.matches[k] ?? []).some(({ token, strength }) => (strength >= SAME && scope.includes(token) && forbids(claim, k) === forbids({ tokens }, token)) || (strength >= SAME_WORD && tokens[token]?.sentence === sentence && !FORBIDS.test(tokens[token].word.lower)))) return true;
  const sides = claim.tokens[k]?.senses.sides ?? [];
  return scope.some((token) => tokens[token]?.senses.sides.some((side) => sides.includes(side)) === true);
}

/** "Leaves out", "falls outside". */
function leavesOut({ tokens }: Reading, k: number): boolean {
  return /^(?:leaves?|left|leaving|falls?|fell|falling|rul(?:es?|ed|ing))$/u.test(tokens[k]?.word.lower ?? '') && /^(?:out|outside|aside|short)$/u.test(tokens[k + 1]?.word.lower ?? '');
}

/** "Still has to start its work", "still without": as yet not. */
function isStillToCome({ tokens }: Reading, k: number): boolean {
  if (tokens[k]?.word.lower !== 'still') return false;
  return tokens.slice(k + 1, k + 4).some(({ word }) => /^(?:to|without|no|awaits?|awaiting|lacks?|lacking|missing)$/u.test(word.lower));
}

/** Words that an adjective stands behind and still goes with a noun: "in *an* irregular situation", not "*is* irregular". */
const BEFORE_ADJECTIVE = /^(?:a|an|the|in|of|for|to|by|with|on|from|among)$/u;

/** "Migrants in an *irregular* situation": an adjective with its noun names what is spoken of, and denies nothing of it. */
const isAttributive = ({ tokens }: Reading, k: number): boolean => BEFORE_ADJECTIVE.test(tokens[k - 1]?.word.lower ?? '') && (tokens[k + 1]?.weight ?? 0) > 0;

const LESS = /^(\p{L}{3,})less$/u;

/** "A *warrantless* search" of "without a warrant". */
function wantsWhatIsDenied({ claim, blocks }: EvidenceBase, k: number, { block, scope }: Denied): boolean {
  const [, wanting] = LESS.exec(claim.tokens[k]?.word.lower ?? '') ?? [];
  return wanting !== undefined && scope.some((token) => blocks[block]?.cited.reading.tokens[token]?.word.stem === formOf(wanting).stem);
}

/** Whether the claim says anything negative in whatever way, but for denials of clauses of their own (`isDeniedHere`). */
export function isNegativeClaim(base: EvidenceBase, denied: Denied): boolean {
  const { claim } = base;
  const words = wordsOf(claim);
  const isCue = (k: number): boolean => claim.negations.some(({ cue }) => cue[0] <= k && k <= cue[1]);
  return claim.tokens.some(({ word }, k) => leavesOut(claim, k) || isStillToCome(claim, k) || wantsWhatIsDenied(base, k, denied) || ((isNegativeAt(claim.text, words, k) || (deniesByPrefix(word.lower) && !isAttributive(claim, k)) || isNegativeHint(words, k)) && !isCue(k) && !isMetThere(base, k, denied)));
}

/** The claim's words that meet what is denied. */
export function metIn({ claim, blocks }: EvidenceBase, { block, scope }: Pick<Denied, 'block' | 'scope'>): readonly number[] {
  const matches = blocks[block]?.matches ?? [];
  return claim.tokens.flatMap((_, k) => ((matches[k] ?? []).some(({ token, strength }) => strength >= SAME && scope.includes(token)) ? [k] : []));
}

const SUBORDINATE = /^(?:although|though|while|whereas|but|which|who|whose|because|since|where|despite)$/u;

/** Whether the cited block has the claim's negation too, as another than the one compared and not as that one: "pupils *without a birth certificate*" on both sides. */
function isRepeated({ blocks }: EvidenceBase, { targets, kind }: Negation, { block, negation, scope }: Denied): boolean {
  const matches = blocks[block]?.matches ?? [];
  if (targets.some((target) => (matches[target] ?? []).some(({ token, strength }) => strength >= SAME && scope.includes(token)))) return false;
  const others = blocks[block]?.cited.reading.negations.filter((other) => other !== negation && other.kind === kind) ?? [];
  return targets.length > 0 && others.some((other) => targets.every((target) => (matches[target] ?? []).some(({ token, strength }) => strength >= SAME && other.targets.includes(token))));
}

/** Whether the claim denies anything but in clauses of their own, which have nothing of what the source denies ("…, although they do not belong to the army"), and but for what the source denies as well. */
export function isDeniedHere(base: EvidenceBase, denied: Denied): boolean {
  const { claim } = base;
  if (claim.negations.length === 0) return false;
  const words = wordsOf(claim);
  const around = clausesAround(base, metIn(base, denied));
  const isOfOwnClause = ({ cue, kind }: Negation): boolean => kind !== 'lexical' && !around.has(cue[0]) && SUBORDINATE.test(words[clauseEnd(claim.text, words, cue[0], -1)]?.lower ?? '');
  return claim.negations.some((negation) => !isOfOwnClause(negation) && !isRepeated(base, negation, denied));
}
