import { clauseEnd } from '../../../language/clauses.ts';
import type { Negation } from '../../../language/polarity.ts';
import { areOpposites } from '../../../language/thesaurus/thesaurus.ts';
import { isAsserted } from './asserted-denial.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isElliptical } from './denied-subjects.ts';
import { clausesAround, isDeniedHere, isNegativeClaim, metIn, type Denied } from './denied-in-claim.ts';
import { mayBeOfTheRest } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { isOfDraft, isPromised } from './promised.ts';
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

function contentBetween(reading: Reading, from: number, to: number): readonly number[] {
  const content: number[] = [];
  for (let i = from; i <= to; i++) if ((reading.tokens[i]?.weight ?? 0) > 0) content.push(i);
  return content;
}

/** Verbs that only say that there is what they are said of: statistics are "kept" and "collected", an assessment is "carried out". Stems. */
const SUPPORT = /^(?:keep|kept|hold|held|collect|compil|gather|exist|maintain|conduct|carri|carry|provid|avail|perform|undertak|undertaken|undertook)$/u;

const isSupport = ({ tokens }: Reading, index: number): boolean => SUPPORT.test(tokens[index]?.word.stem ?? '');

/** "Had no plans to", "was not in a position to": whether it is meant or possible, before what is denied. */
const WILLING = /^(?:position|willing|ready|prepared|able|plans?|planned|intend(?:s|ed)?|intention)$/u;
const isWilling = ({ tokens }: Reading, index: number): boolean => WILLING.test(tokens[index]?.word.lower ?? '') && tokens[index + 1]?.word.lower === 'to';

/** Whether the claim says that there is what the words name, by a verb that says no more. */
function saysSo(base: EvidenceBase, block: number, scope: readonly number[]): boolean {
  return [...clausesAround(base, metIn(base, { block, scope }))].some((k) => isSupport(base.claim, k));
}

/** Where what is denied ends: behind "but not for" it goes on over what tells of whom, "women *who complained of discrimination*". */
function endOf(reading: Reading, negation: Negation): number {
  const { reach } = negation;
  if (!isElliptical(reading, negation) || !/^(?:who|which|that|whose)$/u.test(reading.tokens[reach + 1]?.word.lower ?? '')) return reach;
  return clauseEnd(reading.text, wordsOf(reading), reach + 1, 1);
}

/** The words of content that a negation reaches; where that is the verb alone, its subject too: "ratification of the Convention was not envisaged". */
export function scopeOf(base: EvidenceBase, block: number, reading: Reading, negation: Negation, found: ReadonlyMap<number, number>): readonly number[] {
  const { cue, kind } = negation;
  const behind = contentBetween(reading, cue[1] + 1, endOf(reading, negation));
  const told = behind.filter((index) => !isSupport(reading, index) && !isWilling(reading, index));
  if (told.length > 1) return told;
  if (behind.length > 1 || kind === 'without' || kind === 'no') return behind;
  const from = clauseEnd(reading.text, wordsOf(reading), cue[0], -1);
  const subject = contentBetween(reading, from, cue[0] - 1);
  if (behind.length > 0 && behind.every((index) => isSupport(reading, index))) return subject.length > 1 && saysSo(base, block, subject) ? subject : [];
  // Of "were not expelled" the claim must have the verb, not only those who were not.
  return behind.some((index) => found.has(index)) ? [...subject, ...behind] : [];
}

/** How much of what is denied the claim has: as a share of it, and in words of content. */
export interface Met {
  readonly share: number;
  readonly weight: number;
}

export function met(reading: Reading, scope: readonly number[], found: ReadonlyMap<number, number>): Met {
  let [all, had] = [0, 0];
  for (const index of scope) {
    const weight = reading.tokens[index]?.weight ?? 0;
    all += weight;
    if (found.has(index)) had += weight;
  }
  return { share: all === 0 ? 0 : had / all, weight: had };
}

/** Whether a word of the claim is the opposite of a word of the clause, so that the two denials meet; not where both are met otherwise: "prohibit by law" of "a legal prohibition". */
export function hasOpposite(base: EvidenceBase, block: number, reading: Reading, { cue, reach }: Negation): boolean {
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
export function isOnlyPlanned(base: EvidenceBase, block: number, { targets, cue }: Negation): boolean {
  const matches = base.blocks[block]?.matches ?? [];
  const reading = readingOf(base, block);
  if (reading && isUnwilling(reading, cue[1])) return false;
  if (reading && targets.some((target) => stageIn(reading, target, false) === 'planned')) return false;
  return matches.some((found, k) => found.some(({ token, strength }) => strength >= 0.8 && targets.includes(token)) && (stageIn(base.claim, k, true) === 'planned' || isPromised(base.claim, k) || isOfDraft(base.claim, k)));
}

/** A claim that affirms all that a sentence of the cited blocks denies. */
function compareDenied(base: EvidenceBase, block: number, negation: Negation, found: ReadonlyMap<number, number>): FactComparison | undefined {
  const reading = readingOf(base, block);
  const index = reading?.tokens[negation.cue[0]]?.sentence ?? -1;
  if (!reading) return undefined;
  const scope = scopeOf(base, block, reading, negation, found);
  const had = met(reading, scope, found);
  if (had.share < SCOPE || had.weight < FEWEST || !isAsserted(base, reading, negation, index) || isDatedElsewhere(base, block, index) || isOnlyPlanned(base, block, negation)) return undefined;
  const denied: Denied = { block, sentence: index, negation, scope };
  if (hasOpposite(base, block, reading, negation) || isNegativeClaim(base, denied)) return undefined;
  if (!isAffirmed(base, denied, had) || isDeniedHere(base, denied)) return undefined;
  const first = base.claim.tokens.findIndex(({ isFormula, weight: own }) => !isFormula && own > 0);
  return differs(base, spanOf(base.claim, first, base.claim.tokens.length - 1), { block, token: negation.cue[0] }, spanOf(reading, negation.cue[0], negation.reach), 'negation');
}

/** Words of being willing or able, as a claim affirms them: "the readiness to lift it". */
const READY = /^(?:willing(?:ness)?|read(?:y|iness)|prepared(?:ness)?|able|position)$/u;

/** Whether the source denies that somebody is willing or able, and the claim that somebody is. */
function isReadyFor(base: EvidenceBase, block: number, { cue }: Negation): boolean {
  const reading = readingOf(base, block);
  return reading !== undefined && isUnwilling(reading, cue[1]) && base.claim.tokens.some(({ word }) => READY.test(word.lower));
}

/** Whether the claim is about what the sentence denies, and no other sentence speaks up for it. */
function isAffirmed(base: EvidenceBase, { block, sentence, negation, scope }: Denied, { share, weight }: Met): boolean {
  if (share >= ALL && isReadyFor(base, block, negation)) return true;
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
