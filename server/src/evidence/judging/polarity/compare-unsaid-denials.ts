import { clauseEnd } from '../../../language/clauses.ts';
import type { Figure } from '../../../language/figures.ts';
import { FUTURE } from '../../../language/planning-words.ts';
import { areOpposites } from '../../../language/thesaurus/thesaurus.ts';
import type { Word } from '../../../language/words.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isFocusUnmet } from './denial-scope.ts';
import { hasComplement } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';
import { isDenyingWord, isReserve, openWords } from './reserves.ts';

/** A clause of the claim that denies by "not" behind a help verb: "has not been adopted". Numbers are indexes of tokens. */
interface DenyingClause {
  readonly cue: number;
  readonly to: number;
  /** The first word of content behind the "not". */
  readonly verb: number;
  /** The words of content of the clause; of a clause of few words, those of the claim. */
  readonly content: readonly number[];
  readonly figures: readonly Figure[];
}

const HELP_VERB = /^(?:is|are|was|were|has|have|had|can|may|could|will|would|does|do|did|might)$/u;
/** What behind a "not" leaves something standing: "not only", "not all", "not in every hospital", "not before 2028"; "not easily" denies the manner. */
const IN_PART = /^(?:only|just|merely|simply|all|every|each|both|always|everyone|everywhere|necessarily|fully|entirely|completely|full|solely|exclusively|more|less|fewer|until|unless|without|except|before|other|than|alone|if|yet|longer|any)$/u;

/** In how many words of content the denying clause must be met, and how much of it; how much of it another sentence may have that denies. */
const FEWEST = 2.5;
const OF_CLAUSE = 0.7;
const ELSEWHERE = 0.34;
const MET = 0.6;
const SAME = 0.8;

const weigh = (reading: Reading, content: readonly number[]): number => content.reduce((sum, k) => sum + (reading.tokens[k]?.weight ?? 0), 0);

const contentOf = ({ tokens }: Reading, from: number, to: number): readonly number[] => {
  const content: number[] = [];
  for (let k = from; k <= to; k++) if ((tokens[k]?.weight ?? 0) > 0 && tokens[k]?.isFormula === false) content.push(k);
  return content;
};

/** In: the words behind a "not", with the one that begins the next clause. */
const deniesPart = (behind: readonly Word[]): boolean => behind.some(({ lower }, i) => IN_PART.test(lower) || (i === 0 && lower.endsWith('ly')));

function clauseAt(reading: Reading, cue: number): DenyingClause | undefined {
  const { text, tokens } = reading;
  const words = wordsOf(reading);
  const [from, to] = [clauseEnd(text, words, cue, -1), clauseEnd(text, words, cue, 1)];
  if (tokens[cue]?.isFormula !== false || deniesPart(words.slice(cue + 1, to + 2))) return undefined;
  const own = contentOf(reading, from, to);
  const verb = own.find((k) => k > cue);
  if (verb === undefined) return undefined;
  const { first, last } = reading.sentences[tokens[cue].sentence] ?? { first: from, last: to };
  const isShort = weigh(reading, own) < FEWEST;
  const [start, end] = [tokens[isShort ? first : from]?.start ?? 0, tokens[isShort ? last : to]?.end ?? 0];
  const figures = reading.figures.filter((figure) => start <= figure.start && figure.end <= end && figure.kind !== 'ordinal');
  return { cue, to, verb, content: isShort ? contentOf(reading, first, last) : own, figures };
}

const denyingClauses = onceAReading((reading): readonly DenyingClause[] =>
  reading.tokens.flatMap(({ word }, k) => {
    const isNot = word.lower === 'cannot' || (word.lower === 'not' && HELP_VERB.test(reading.tokens[k - 1]?.word.lower ?? ''));
    return isNot ? (clauseAt(reading, k) ?? []) : [];
  }),
);

/** Whether every word in the claim's clause that makes a reserve is one that the sentence has as well. */
function hasOwnReserve(base: EvidenceBase, { cue }: DenyingClause, block: number, sentence: number): boolean {
  const { claim } = base;
  const words = wordsOf(claim);
  const there = base.blocks[block]?.cited.reading;
  for (let k = clauseEnd(claim.text, words, cue, -1); k <= clauseEnd(claim.text, words, cue, 1); k++) {
    if (k === cue || claim.tokens[k]?.isFormula === true || !isReserve(claim, k)) continue;
    if (isDenyingWord(claim, k) || there?.tokens.some((token) => token.sentence === sentence && token.word.lower === words[k]?.lower) !== true) return true;
  }
  return false;
}

/** Whether the sentence denies, forbids, undoes, leaves out or puts off anything in the clauses that have words of the claim's clause, in words that the claim has not. */
function isOpen(base: EvidenceBase, { cue, content }: DenyingClause, block: number, sentence: number): boolean {
  const { cited: { reading } = { reading: undefined }, matches = [] } = base.blocks[block] ?? {};
  if (!reading) return true;
  const isFuture = FUTURE.has(base.claim.tokens[cue - 1]?.word.lower ?? '');
  const words = wordsOf(reading);
  const met = new Set(content.flatMap((k) => (matches[k] ?? []).filter(({ strength }) => strength >= MET).map(({ token }) => token)));
  const isToldByClaim = (at: number): boolean => !isDenyingWord(reading, at) && (base.claim.tokens.some(({ word }) => word.lower === words[at]?.lower) || matches.some((found) => found.some(({ token, strength }) => token === at && strength >= SAME)));
  return (openWords(reading).get(sentence) ?? []).some((at) => {
    if ((isFuture && FUTURE.has(words[at]?.lower ?? '')) || isToldByClaim(at)) return false;
    const [from, to] = [clauseEnd(reading.text, words, at, -1), clauseEnd(reading.text, words, at, 1)];
    for (let i = from; i <= to; i++) if (met.has(i)) return true;
    return false;
  });
}

function weightBySentence(base: EvidenceBase, block: number, content: readonly number[]): readonly number[] {
  const { cited: { reading } = { reading: undefined }, matches = [] } = base.blocks[block] ?? {};
  const weights = reading?.sentences.map(() => 0) ?? [];
  for (const k of content) {
    const having = new Set((matches[k] ?? []).filter(({ strength }) => strength >= MET).map(({ token }) => reading?.tokens[token]?.sentence ?? -1));
    for (const sentence of having) weights[sentence] = (weights[sentence] ?? 0) + (base.claim.tokens[k]?.weight ?? 0);
  }
  return weights;
}

/** "More than 700 have not" may be the rest of what "700" are a part of. */
const BOUNDING: ReadonlySet<string> = new Set(['over', 'at-least', 'just-over', 'under', 'at-most', 'nearly']);

const hasFigures = (reading: Reading, sentence: number, wanted: readonly Figure[]): boolean => {
  const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
  return wanted.every(({ value, hedge }) => reading.figures.some((figure) => start <= figure.start && figure.end <= end && figure.value === value && (!BOUNDING.has(hedge.kind) || figure.hedge.kind === hedge.kind)));
};

/** Whether the sentence says the opposite of a word of the clause, so that the two denials meet. */
function hasOpposite({ claim, blocks }: EvidenceBase, { content }: DenyingClause, block: number, sentence: number): boolean {
  const { cited: { reading } = { reading: undefined }, matches = [] } = blocks[block] ?? {};
  const isMet = (k: number): boolean => (matches[k] ?? []).some(({ token, strength }) => strength >= SAME && reading?.tokens[token]?.sentence === sentence);
  const free = content.filter((k) => !isMet(k)).flatMap((k) => claim.tokens[k]?.senses ?? []);
  return reading?.tokens.some((there) => there.sentence === sentence && there.weight > 0 && free.some((senses) => areOpposites(senses, there.senses))) === true;
}

const isVerbMet = ({ blocks }: EvidenceBase, { verb }: DenyingClause, block: number, sentence: number): boolean =>
  (blocks[block]?.matches[verb] ?? []).some(({ token, strength }) => strength >= MET && blocks[block]?.cited.reading.tokens[token]?.sentence === sentence);

interface Place {
  readonly block: number;
  readonly sentence: number;
  readonly weight: number;
}

/** The sentence that has most of the clause; none where a sentence that denies has a good part of it. */
function placeOfClause(base: EvidenceBase, clause: DenyingClause, all: number): Place | undefined {
  let best: Place | undefined;
  for (const block of base.blocks.keys()) {
    for (const [sentence, weight] of weightBySentence(base, block, clause.content).entries()) {
      if (weight < ELSEWHERE * all) continue;
      if (isOpen(base, clause, block, sentence)) return undefined;
      if (weight > (best?.weight ?? 0) && base.blocks[block]?.cited.reading.sentences[sentence]?.isQuestion === false) best = { block, sentence, weight };
    }
  }
  return best;
}

/** Whether the clause may be about those whom the source leaves out, or denies only "at night", of which nothing is said. */
const isOfOther = (base: EvidenceBase, cue: number): boolean => hasComplement(base, cue) || base.claim.negations.some((negation) => negation.cue[0] === cue && isFocusUnmet(base, negation));

function compareClause(base: EvidenceBase, clause: DenyingClause): FactComparison | undefined {
  const all = weigh(base.claim, clause.content);
  if (all < FEWEST || isOfOther(base, clause.cue)) return undefined;
  const place = placeOfClause(base, clause, all);
  const reading = place && base.blocks[place.block]?.cited.reading;
  if (!place || !reading || place.weight < FEWEST || place.weight < OF_CLAUSE * all) return undefined;
  const { block, sentence } = place;
  if (!isVerbMet(base, clause, block, sentence)) return undefined;
  if (hasOwnReserve(base, clause, block, sentence) || !hasFigures(reading, sentence, clause.figures) || hasOpposite(base, clause, block, sentence)) return undefined;
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: 0 };
  return differs(base, spanOf(base.claim, clause.cue, clause.to), { block, token: first }, spanOf(reading, first, last), 'negation');
}

/** A clause of the claim that denies what a cited sentence says, where nothing that is cited denies any of it, puts it off or leaves anybody out. */
export function compareUnsaidDenials(base: EvidenceBase): readonly FactComparison[] {
  if (base.claim.negations.length === 0) return [];
  for (const clause of denyingClauses(base.claim)) {
    const found = compareClause(base, clause);
    if (found) return [found];
  }
  return [];
}
