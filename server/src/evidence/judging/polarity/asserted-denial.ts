import { clauseEnd } from '../../../language/clauses.ts';
import { FUTURE } from '../../../language/planning-words.ts';
import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { wordsOf, type Reading } from '../reading.ts';

/** "Sterilization without consent was prohibited": so consent is needed. */
function isForbidden(reading: Reading, cue: number): boolean {
  const words = wordsOf(reading);
  const [from, to] = [clauseEnd(reading.text, words, cue, -1), clauseEnd(reading.text, words, cue, 1)];
  return words.some((_, i) => i >= from && i <= to && i !== cue && isNegativeAt(reading.text, words, i));
}

/** Whether a negation denies what is behind it, under no condition, or under one in time that the claim has as well: "had not assessed the impact *before* adopting the measures". */
function isDenial({ claim }: EvidenceBase, reading: Reading, { kind, cue, reach }: Negation): boolean {
  const { tokens } = reading;
  if (kind === 'without') return !isForbidden(reading, cue[0]);
  if (kind === 'no-longer') return !tokens.slice(Math.max(0, cue[0] - 2), cue[0]).some(({ word }) => FUTURE.has(word.lower));
  if (kind !== 'conditional') return true;
  const conditions = tokens.slice(cue[1] + 1, reach + CONDITION_REACH).filter(({ word }) => CONDITION.test(word.lower));
  return conditions.length > 0 && conditions.every(({ word }) => word.lower === 'before') && tokens[cue[1] + 1]?.word.lower !== 'before' && claim.tokens.some(({ word }) => /^(?:before|ahead|prior)$/u.test(word.lower));
}

const CONDITION = /^(?:until|unless|before|without|except|other|apart)$/u;
const CONDITION_REACH = 12;

/** "Could not exceed four hours" sets a bound, "52 per cent, not 38" puts a figure right: neither denies what a claim could affirm in words. */
function isOfFigure({ tokens }: Reading, { targets, cue }: Negation): boolean {
  return (tokens[cue[1] + 1]?.figure ?? -1) >= 0 || targets.some((target) => /^(?:exceed|surpass)/u.test(tokens[target]?.word.lower ?? ''));
}

/** "It was not correct that the budget had been cut *by a third*": where the claim has another figure or none, it is the figure that may be denied. */
function hasOtherFigure({ figures }: Reading, reading: Reading, { cue, reach }: Negation): boolean {
  return reading.tokens.slice(cue[1] + 1, reach + 1).some(({ figure }) => figure >= 0 && reading.figures[figure]?.kind !== 'ordinal' && !figures.some(({ value }) => value === reading.figures[figure]?.value));
}

/** Whether the negation asserts something of what is behind it: it stands in no question, under no condition, and not on a figure. */
export function isAsserted(base: EvidenceBase, reading: Reading, negation: Negation, sentence: number): boolean {
  return reading.sentences[sentence]?.isQuestion === false && isDenial(base, reading, negation) && !isOfFigure(reading, negation) && !hasOtherFigure(base.claim, reading, negation);
}
