import { formOf } from '../../../language/word-forms.ts';
import { lowerAt, type Word } from '../../../language/words.ts';

/** Words that say, or may say, that something is not or no longer so. In every form that has their stem. */
const NEGATIVE_WORDS =
  'gap shortcoming deficit deficient delay outstanding remain challenge obstacle limit restrict low lower lowest slow slower slowly scarce scarcity weak weaker weaken weakness few fewer fewest only hamper hinder hindrance problem problematic ' +
  'difficult difficulty lose lost forfeit suspend stop withdraw withdrawn abandon revoke cancel exempt insufficient inadequate poor mere instead rather vacant without miss illegal unlawful contrary violate breach ignore omit neglect oppose ' +
  'contradict contradictory contradiction discrepancy diverge divergent inconsistent disagree owe arrears debt unpaid against doubt doubtful wonder silent silence overlook devoid dismiss';

let stems: ReadonlySet<string> | undefined;

/** "Objected", "criticism", "called into question": forms that share their stem with others that deny nothing ("objective", "critical", "questions"). */
const NEGATIVE_FORMS = /^(?:object(?:ed|ing|ions?)|critic(?:s|i[sz](?:e|es|ed|ing|ms?))|criticisms?|question(?:ed|able)|conflict(?:ed|ing)|end(?:s|ed|ing))$/u;

const TIME_BEFORE = /^(?:at|by|before|until|till|since|from|towards?|after|in|near|to)$/u;

/** "Ended", "put an end to"; not "by the end of 2024". */
const isEnd = (words: readonly Word[], at: number): boolean => !(lowerAt(words, at - 1) === 'the' && TIME_BEFORE.test(lowerAt(words, at - 2))) && !TIME_BEFORE.test(lowerAt(words, at - 1));

/** "Conflicts with the Covenant"; children "in conflict with the law" are a group. */
const isConflict = (words: readonly Word[], at: number): boolean => lowerAt(words, at + 1) === 'with' && !(lowerAt(words, at + 2) === 'the' && lowerAt(words, at + 3) === 'law');

function isNegativeWithOthers(words: readonly Word[], at: number, lower: string): boolean {
  if (lower === 'end') return isEnd(words, at);
  if (lower === 'conflict' || lower === 'conflicts') return isConflict(words, at);
  if (lower === 'object' || lower === 'objects') return lowerAt(words, at + 1) === 'to';
  return lower === 'question' && lowerAt(words, at - 1) === 'into';
}

/** Whether word `at` hints that its sentence denies or regrets something, though it is no negation. Whole words: an "armed conflict", an "objective" and a "mission" hint at nothing. */
export function isNegativeHint(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  stems ??= new Set(NEGATIVE_WORDS.split(' ').map((entry) => formOf(entry).stem));
  return stems.has(word.stem) || NEGATIVE_FORMS.test(word.lower) || isNegativeWithOthers(words, at, word.lower);
}
