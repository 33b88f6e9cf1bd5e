import { clauseEnd } from '../../../language/clauses.ts';
import type { Figure } from '../../../language/figures.ts';
import { quantityAt } from '../../../language/quantity-words.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { speaksOfElsewhere } from './other-part.ts';
import type { Pairing } from '../pairings.ts';
import { wordsOf, type Reading, type Token } from '../reading.ts';
import { stageIn } from '../status/stages.ts';

/** Whether one side tells of what is and the other of what will be: "are still barred" and "would enable". */
function isOfOtherTime({ claim }: EvidenceBase, token: number, source: Reading, there: number): boolean {
  const [mine, theirs] = [stageIn(claim, token, true), stageIn(source, there, false)];
  return (mine === 'planned') !== (theirs === 'planned') && (mine === 'open' || theirs !== 'planned');
}

const COUNTERFACTUAL = /^(?:otherwise|if|unless|lest|avoid|avoids|avoided|avoiding|prevent|prevents|prevented|preventing)$/u;

/** "Where siblings would otherwise be separated": what the clause wards off is not so. */
function isWardedOff(reading: Reading, token: number): boolean {
  const words = wordsOf(reading);
  const [from, to] = [clauseEnd(reading.text, words, token, -1), clauseEnd(reading.text, words, token, 1)];
  return words.slice(from, to + 1).some(({ lower }) => COUNTERFACTUAL.test(lower));
}

const inSentence = (reading: Reading, token: number): readonly number[] => {
  const bounds = reading.sentences[reading.tokens[token]?.sentence ?? -1];
  return bounds ? Array.from({ length: bounds.last - bounds.first + 1 }, (_, i) => bounds.first + i) : [];
};

function figuresIn(reading: Reading, token: number): readonly Figure[] {
  const indexes = new Set(inSentence(reading, token).map((i) => reading.tokens[i]?.figure ?? -1));
  return [...indexes].flatMap((index) => reading.figures[index] ?? []);
}

/** "Half", "the rest", "the remaining": not "those remaining in camps". */
function isRest(words: readonly Token['word'][], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return /^(?:half|third|quarter|rest|remainder|others|tenth|fifth)$/u.test(lower) || (lower === 'remaining' && words[at - 1]?.lower === 'the');
}

/** "Most buildings are inaccessible" of "46 per cent are accessible": the claim speaks of the part that the source leaves. */
export function isOfOtherPart({ claim }: EvidenceBase, token: number, source: Reading, there: number): boolean {
  const words = wordsOf(claim);
  const counts = inSentence(claim, token).some((i) => i !== token && (isRest(words, i) || /^(?:most|some|few|all)$/u.test(quantityAt(words, i) ?? '')));
  const own = figuresIn(claim, token);
  if (!counts || figuresIn(source, there).some(({ value }) => own.some((figure) => figure.value === value))) return false;
  return figuresIn(source, there).some(({ kind }) => kind === 'percentage' || kind === 'fraction' || kind === 'count');
}

const UP = /^(?:increas|rise|rose|risen|grow|grew|grown|growth|rais|doubl|tripl|expand|climb|surg|gain|went|gone|up|higher|recov)/u;

/** Whether the claim's own figures bear its word out ("up from 84 to 91"), and the clause compared has but one of them. */
function isBorneOut({ claim }: EvidenceBase, token: number, source: Reading, there: number): boolean {
  const words = wordsOf(source);
  const [first, last] = [source.tokens[clauseEnd(source.text, words, there, -1)], source.tokens[clauseEnd(source.text, words, there, 1)]];
  const theirs = source.figures.filter(({ start, end }) => (first?.start ?? 0) <= start && end <= (last?.end ?? 0));
  const steps = figuresIn(claim, token).filter(({ kind }) => kind !== 'ordinal');
  return steps.some((from, i) => {
    const to = steps.slice(i + 1).find(({ kind, unit }) => kind === from.kind && unit === from.unit);
    if (!to || to.value === from.value || (to.value > from.value) !== UP.test(claim.tokens[token]?.word.stem ?? '')) return false;
    return !theirs.some(({ value }) => value === from.value) || !theirs.some(({ value }) => value === to.value);
  });
}

/** Whether the word of the claim and its opposite in the source speak of different times, parts or steps, so that both can hold. */
export function canBothHold(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  if (!source || speaksOfElsewhere(base.claim) !== speaksOfElsewhere(source)) return true;
  return (
    isOfOtherTime(base, token, source, at.token) || isWardedOff(source, at.token) || isWardedOff(base.claim, token) || isOfOtherPart(base, token, source, at.token) || isBorneOut(base, token, source, at.token)
  );
}
