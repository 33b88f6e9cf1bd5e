import { clauseEnd } from '../../../language/clauses.ts';
import { isPast } from '../../../language/status.ts';
import { countNegations, isInNegativeClause } from './negated-words.ts';
import { wordsOf, type Reading } from '../reading.ts';

/** Negations that fall on a verb or an adjective; the others deny that there is something. */
const OF_VERBS: ReadonlySet<string> = new Set(['not', 'no-longer', 'not-yet', 'lexical']);

function isVerbal(reading: Reading, token: number): boolean {
  const word = reading.tokens[token]?.word;
  const before = reading.tokens[token - 1]?.word.lower ?? '';
  return isPast(word) || /(?:ing|tion|sal|val)s?$/u.test(word?.text ?? '') || before === 'under' || /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|also|not|is|are|was|were|be|been)$/u.test(before);
}

/** Whether a word under a negation and its counterpart without one contradict each other, and nothing else round them makes up for it. */
export function contradicts(denying: Reading, denied: number, affirming: Reading, affirmed: number, isSame: boolean): boolean {
  const negation = denying.negations.find(({ targets }) => targets.includes(denied));
  if (!negation) return false;
  if (isSame && isWithout(denying, denied, affirming, affirmed)) return true;
  if (isConditional(affirming, affirmed) || isWhen(affirming, affirmed)) return false;
  if (negation.kind === 'conditional') return isSame && sharesCondition(denying, denied, affirming, affirmed);
  if (isInNegativeClause(affirming, affirmed) || countNegations(denying, denied) > 1) return false;
  if (OF_VERBS.has(negation.kind)) return isSame || (isVerbal(affirming, affirmed) && isVerbal(denying, denied));
  return isSame && negation.targets[0] === denied && isThere(affirming, affirmed);
}

/** Whether it is said, with nothing taken back, that there is what the word names. */
function isThere(reading: Reading, token: number): boolean {
  return countNegations(reading, token) === 0 && !isWished(reading, token);
}

/** Whether one side says "without a court order" and the other "with a court order". */
export function isWithout(denying: Reading, denied: number, affirming: Reading, affirmed: number): boolean {
  const without = denying.negations.find(({ kind, targets }) => kind === 'without' && targets[0] === denied);
  return without !== undefined && !/^(?:not|never|nor|only)$/u.test(denying.tokens[without.cue[0] - 1]?.word.normal ?? '') && isWith(affirming, affirmed);
}

/** "Only with a court order", where the other side says "without". */
function isWith(reading: Reading, token: number): boolean {
  const before = reading.tokens.slice(Math.max(0, token - 4), token).map(({ word }) => word.normal);
  return before.includes('with') && !before.includes('not');
}

/** What is asked for or waited for need not be there, nor what makes no difference. */
function isWished(reading: Reading, token: number): boolean {
  return reading.tokens.some((other) => other.sentence === reading.tokens[token]?.sentence && /^(?:ask|asked|request|requested|recommend|recommended|call|called|urge|urged|want|wanted|seek|sought|wait|waits|waiting|waited|await|awaiting|irrespective|regardless|independently|apply|applied|lack|lacking|need|needs|needed)$/iu.test(other.word.text));
}

const CONDITIONS = /^(?:until|unless|before|without|except)$/iu;

/** "May visit without notice" and "could not visit without notice": the condition is the same, so the "not" decides. */
function sharesCondition(denying: Reading, denied: number, affirming: Reading, affirmed: number): boolean {
  const conditions = (reading: Reading, token: number): readonly string[] =>
    reading.tokens.filter((other) => other.sentence === reading.tokens[token]?.sentence && CONDITIONS.test(other.word.text)).map(({ word }) => word.normal);
  const theirs = conditions(affirming, affirmed);
  return conditions(denying, denied).some((condition) => theirs.includes(condition)) && !affirming.negations.some(({ kind }) => kind === 'conditional' || kind === 'not');
}

/** "When the bill was adopted": what is only said to come. */
function isWhen(reading: Reading, token: number): boolean {
  const first = clauseEnd(reading.text, wordsOf(reading), token, -1);
  return /^(?:when|if|unless|until|whenever|once)$/u.test(reading.tokens[first]?.word.normal ?? '');
}

/** "A card is needed to register" and "nobody can register without a card" say the same. */
function isConditional(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence;
  return reading.tokens.some((other) => other.sentence === sentence && /^(?:need|needed|needs|require[ds]?|required|must|condition|conditional|necessary|once|if|provided)$/iu.test(other.word.text));
}
