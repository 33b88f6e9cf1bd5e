import { onceAForm } from './word-forms.ts';
import { lowerAt, type Word } from './words.ts';

/** Help verbs of what is to come. */
export const FUTURE = new Set("will would shall 'll won't wouldn't might".split(' '));

/** Verbs and nouns of wanting and planning: what they govern ("intends to ratify", "a plan to", "considering the") has not been done. */
const PLANNING =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intent(?:ion)?s?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|commit(?:ted|ment|ments|s)|pledg(?:ed?|es)|propos(?:ed?|als?|es|ing)|consider(?:s|ed|ing|ation)?|contemplat(?:es?|ed|ing)|envisag(?:ed?|es|ing)|foresee[ns]?|expect(?:s|ed|ing|ation)?|schedul(?:ed|es)|undert(?:ook|akes|aken|aking)|promis(?:ed?|es)|seek(?:s|ing)?|sought|want(?:s|ed)?|wish(?:es|ed)?|prepar(?:e|es|ed|ing|ation|ations)|due|about|possib(?:le|ility)|examin(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|discuss(?:ed|ing|ions?)|project(?:ed)?|agree[ds]?|need(?:s|ed)?|negotiat(?:e|ed|ing|ions?)|draft|drafts|bill|towards?|upcoming|forthcoming|future|eventual|anticipat(?:ed|es)|pending|await(?:s|ed|ing)|until|once|delay(?:s|ed)?|lack|absence|readiness|ready|willing(?:ness)?|efforts?|proceed(?:ing)?|design(?:ed|ing)|view|purpose|order|likely|yet|recommend(?:s|ed|ation|ations)?|request(?:s|ed)?|urg(?:ed|es)|call(?:s|ed)?|encourag(?:ed?|es)|non|failure|potential|proposed)$/u;

/** What something can be due to do one day. */
export const DEEDS_DUE =
  'be|become|open|reopen|start|begin|commence|resume|end|expire|lapse|close|finish|enter|take|come|go|get|move|join|leave|return|meet|sit|visit|travel|report|submit|publish|issue|present|appear|stand|give|make|hold|host|launch|introduce|adopt|approve|vote|decide|rule|hear|examine|consider|discuss|review|complete|implement|apply|replace|receive|follow|rise|fall|increase|double|cease|retire|ratify|sign|accede|hand|be|build|recruit|train|last|run|cover|serve|arrive|undergo|conclude|deliver|pay|establish|set';
const DEED = new RegExp(`^(?:${DEEDS_DUE})$`, 'u');

/** "Due to the transfer of" gives a reason; "due to open" a date. */
function givesReason(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'due' || lowerAt(words, at + 1) !== 'to') return false;
  return !DEED.test(lowerAt(words, at + 2));
}

/** Whether the word by itself is one of planning: "plan", "proposed", "pending". */
export const isPlanningWord = onceAForm(({ lower }) => PLANNING.test(lower) || FUTURE.has(lower));

/** Words of planning before "to" only. */
const BEFORE_TO: ReadonlySet<string> = new Set('about order view ready likely due'.split(' '));

/** Whether word `at` is one of planning, or "will". */
export function isPlanning(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isPlanningWord(word) || (BEFORE_TO.has(word.lower) && lowerAt(words, at + 1) !== 'to')) return false;
  return FUTURE.has(word.lower) || !givesReason(words, at);
}
