import { clauseEnd } from '../../../language/clauses.ts';
import { operatorsIn, type Operator, type OperatorKind } from '../../../language/operators.ts';
import { isAskedAbout, isToCome } from './asserted-operator.ts';
import { isBehindException } from './denied-subjects.ts';
import { isFromDate } from './from-date.ts';
import { placeOf, readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasComplement } from './other-part.ts';
import { onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';
import { isDatedElsewhere } from './same-object.ts';
import { coverageAround, coverageBy } from '../sentence-cover.ts';

/** An operator and the words of content that it is said of. */
interface Placed {
  readonly operator: Operator;
  readonly sentence: number;
  readonly scope: readonly number[];
  /** The words of content before the operator in its clause. */
  readonly subject: readonly number[];
}

/** How many words of content an operator is said of at most. */
const LONGEST_SCOPE = 5;
/** How much of one scope must be met by the other, and how much of the claim the sentence must have; less of it where the scopes are nearly the same. */
const SAME_SCOPE = 0.5;
const SAME_SENTENCE = 0.4;
const NEARLY_THE_SAME = { scope: 0.7, sentence: 0.25 } as const;
/** What is said of a whole sentence needs more of it. */
const WHOLE_SENTENCE = 0.5;

/** How much less in common another operator may have and still speak up for the claim. */
const WITNESS = 0.1;

/** Frequency, exclusiveness and attitudes are said of the whole clause, wherever they stand in it. */
const OF_CLAUSE: ReadonlySet<Operator['kind']> = new Set(['frequency', 'exclusiveness', 'attitude']);

/** The words of necessity themselves, of which nothing is said. */
const NECESSITY = /^(?:require|oblig|compel|bound|need|necess|mandat|compuls|volunt|option|dut)/u;

function placeOperator(reading: Reading, operator: Operator): readonly Placed[] {
  const first = tokenIn(reading, operator);
  const token = reading.tokens[first];
  if (!token || (token.isFormula && operator.kind !== 'attitude')) return [];
  const words = wordsOf(reading);
  let last = first;
  while ((reading.tokens[last + 1]?.end ?? Infinity) <= operator.end) last++;
  const clause = { from: clauseEnd(reading.text, words, first, -1), to: clauseEnd(reading.text, words, last, 1) };
  const subject: number[] = [];
  for (let i = clause.from; i < first; i++) if ((reading.tokens[i]?.weight ?? 0) > 0) subject.push(i);
  return [{ operator, sentence: token.sentence, scope: scopeOf(reading, operator.kind, first, last, clause), subject }];
}

/** The operators of a cited block. */
const placedInBlock = onceAReading((reading): readonly Placed[] => operatorsIn(reading.text, wordsOf(reading)).flatMap((operator) => placeOperator(reading, operator)));

/** The kinds of a block's operators, by what they hold. */
const kindsIn = onceAReading((reading): Readonly<Record<Operator['holds'], ReadonlySet<OperatorKind>>> => {
  const kindsThat = (holds: Operator['holds']): ReadonlySet<OperatorKind> => new Set(placedInBlock(reading).flatMap(({ operator }) => (operator.holds === holds ? [operator.kind] : [])));
  return { yes: kindsThat('yes'), no: kindsThat('no') };
});

/** The operators of the claim of which the cited blocks have the contrary, whatever it is said of. */
function contradictable({ claim, blocks }: EvidenceBase): readonly Placed[] {
  const isThere = (kind: OperatorKind, holds: Operator['holds']): boolean => blocks.some(({ cited }) => kindsIn(cited.reading)[holds].has(kind));
  return operatorsIn(claim.text, wordsOf(claim), (kind) => isThere(kind, 'yes') || isThere(kind, 'no'))
    .filter(({ kind, holds }) => isThere(kind, holds === 'yes' ? 'no' : 'yes'))
    .flatMap((operator) => placeOperator(claim, operator));
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The words of content that an operator from `first` to `last` is said of: those of its whole clause, or the next ones behind it. */
function scopeOf(reading: Reading, kind: Operator['kind'], first: number, last: number, clause: Clause): readonly number[] {
  const isWhole = OF_CLAUSE.has(kind);
  const from = isWhole ? clause.from : kind === 'necessity' ? first : last + 1;
  const isOperator = (at: number, { word }: Token): boolean => at >= first && at <= last && (kind !== 'necessity' || NECESSITY.test(word.normal));
  const scope: number[] = [];
  for (let i = from; i <= clause.to && (isWhole || scope.length < LONGEST_SCOPE); i++) {
    const token = reading.tokens[i];
    if (token && token.weight > 0 && !isOperator(i, token)) scope.push(i);
  }
  return scope;
}

interface Shared {
  /** The larger share of a scope that is met by the other. */
  readonly most: number;
  readonly mean: number;
}

/** How much of the claim's scope is met in the source's, by weight, and how much of the source's. */
function sharedScope(base: EvidenceBase, mine: Placed, block: number, theirs: Placed): Shared {
  const source = readingOf(base, block);
  const met = new Set<number>();
  let [all, had] = [0, 0];
  for (const k of mine.scope) {
    const weight = base.claim.tokens[k]?.weight ?? 0;
    all += weight;
    const found = (base.blocks[block]?.matches[k] ?? []).filter(({ token, strength }) => strength >= 0.6 && theirs.scope.includes(token));
    if (found.length > 0) had += weight;
    for (const { token } of found) met.add(token);
  }
  const total = theirs.scope.reduce((sum, token) => sum + (source?.tokens[token]?.weight ?? 0), 0);
  const there = [...met].reduce((sum, token) => sum + (source?.tokens[token]?.weight ?? 0), 0);
  if (all === 0 || total === 0) return { most: 0, mean: 0 };
  return { most: Math.max(had / all, there / total), mean: (had / all + there / total) / 2 };
}

function differs(base: EvidenceBase, mine: Placed, block: number, theirs: Placed): FactComparison {
  const evidence = placeOf(base, block, theirs.operator);
  const { start, end } = mine.operator;
  return { kind: 'polarity', state: 'differs', claim: { start, end }, difference: 'operator', ...(evidence ? { evidence } : {}) };
}

interface Counterpart {
  readonly block: number;
  readonly placed: Placed;
  readonly shared: Shared;
}

/** The operators of the cited blocks of the same kind that are said of the same thing, those with most in common first. */
function counterparts(base: EvidenceBase, mine: Placed): readonly Counterpart[] {
  return base.blocks
    .flatMap(({ cited }, block) =>
      placedInBlock(cited.reading)
        .filter(({ operator, sentence }) => operator.kind === mine.operator.kind && cited.reading.sentences[sentence]?.isQuestion !== true && !isAskedAbout(cited.reading, operator) && !isToCome(base.claim, cited.reading, operator))
        .map((placed) => ({ block, placed, shared: sharedScope(base, mine, block, placed) })),
    )
    .filter((counterpart) => isOfTheSame(base, mine, counterpart))
    .sort((a, b) => b.shared.mean - a.shared.mean);
}

/** How alike two words must be to name the same. */
const SAME_NAME = 0.8;

/** Whether both name somebody before the operator, and nobody in common: what minors may not do, others may. */
function isOfOthers(base: EvidenceBase, mine: Placed, block: number, theirs: Placed): boolean {
  if (mine.operator.kind !== 'ability') return false;
  if (saysOthers(base.blocks[block]?.cited.reading, theirs) || isBehindException(base, block, theirs.sentence, mine.subject)) return true;
  if (mine.subject.length === 0 || theirs.subject.length === 0) return false;
  return !mine.subject.some((k) => (base.blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= SAME_NAME && theirs.subject.includes(token)));
}

/** Whether what the claim says may or may not be done is spoken of elsewhere: "cannot *found* a union", where they "could *join* one" and to found one was hard. */
function isOtherDeed({ blocks }: EvidenceBase, mine: Placed, block: number, theirs: Placed): boolean {
  const verb = mine.operator.kind === 'ability' ? mine.scope[0] : undefined;
  if (verb === undefined) return false;
  const isMet = (b: number, isIn: (token: number) => boolean): boolean => (blocks[b]?.matches[verb] ?? []).some(({ token, strength }) => strength >= 0.6 && isIn(token));
  return !isMet(block, (token) => theirs.scope.includes(token)) && blocks.some((_, b) => isMet(b, () => true));
}

/** "Others could waive it in writing". */
function saysOthers(reading: Reading | undefined, { operator }: Placed): boolean {
  const first = reading ? tokenIn(reading, operator) : 0;
  return reading?.tokens.slice(Math.max(0, first - 2), first).some(({ word }) => word.normal === 'others') === true;
}

/** Whether the two operators are said of the same thing. */
function isOfTheSame(base: EvidenceBase, mine: Placed, { block, placed, shared }: Counterpart): boolean {
  if (isOfOthers(base, mine, block, placed) || isOtherDeed(base, mine, block, placed) || isDatedElsewhere(base, block, placed.sentence)) return false;
  const coverage = OF_CLAUSE.has(mine.operator.kind) ? coverageBy(base, block, placed.sentence) : coverageAround(base, block, placed.sentence);
  if (OF_CLAUSE.has(mine.operator.kind)) return shared.most >= SAME_SCOPE && coverage >= WHOLE_SENTENCE;
  return (shared.most >= SAME_SCOPE && coverage >= SAME_SENTENCE) || (shared.mean >= NEARLY_THE_SAME.scope && coverage >= NEARLY_THE_SAME.sentence);
}

const SETS_CONDITION = /\b(?:had to|has to|have to|must|only|unless|provided|within|until)\b/u;

/** "Cannot … unless", "may … only where": "cannot … unless" says "may, on a condition", "can no longer … once five years have gone by" says "only within five years": where the blocks set one. */
function isUnless({ claim: { tokens }, blocks }: EvidenceBase, { operator, sentence }: Placed): boolean {
  if (operator.kind !== 'ability' || !blocks.some(({ cited }) => SETS_CONDITION.test(cited.reading.text))) return false;
  const sets = operator.hasEnded ? /^(?:unless|until|once|after|when|if|beyond)$/u : operator.holds === 'no' ? /^(?:unless|until|without)$/u : /^(?:unless|until|only)$/u;
  return tokens.some((token) => token.sentence === sentence && token.start > operator.end && sets.test(token.word.normal));
}

/** "Cannot start before 2028" of "could start in 2028 at the earliest". */
const isOnlyFrom = (base: EvidenceBase, { operator, sentence }: Placed, { block, placed }: Counterpart): boolean =>
  operator.kind === 'ability' && operator.holds === 'no' && isFromDate(base, { sentence, from: operator.end }, { block, sentence: placed.sentence });

/** Compares the terms under which the claim says that something holds with those of the cited blocks: may and may not, whatever and only if. */
export function compareOperators(base: EvidenceBase): readonly FactComparison[] {
  const all = contradictable(base);
  if (all.length === 0) return [];
  const found: FactComparison[] = [];
  for (const mine of all) {
    if ((mine.operator.hasEnded && mine.operator.kind !== 'ability') || isUnless(base, mine) || hasComplement(base, mine.scope[0] ?? mine.subject[0] ?? 0)) continue;
    const [first, ...others] = counterparts(base, mine);
    if (!first || first.placed.operator.holds === mine.operator.holds || isOnlyFrom(base, mine, first)) continue;
    if (others.some(({ placed, shared }) => placed.operator.holds === mine.operator.holds && shared.mean >= first.shared.mean - WITNESS)) continue;
    found.push(differs(base, mine, first.block, first.placed));
  }
  return found.slice(0, 1);
}
