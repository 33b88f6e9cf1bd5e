import { isPlanning } from './planning-words.ts';
import { HELP_VERBS, isPast, UNDER_WAY, type Stage } from './status.ts';
import { onceAForm } from './word-forms.ts';
import { lowerAt, type Word } from './words.ts';

const { FUTURE, HAVE, BE_PAST, BE_PRESENT } = HELP_VERBS;

const NOUN_OF_ACTION =
  /(?:tion|sion|ment|ance|ence|ption|sure|val|al|age|ing|th|y|ture|ry|rise|fall|drop|cut|increase|decrease|reduction|launch|entry|start|end|release|arrest|sign|reform|update|review|transfer|withdrawal|removal|return|access|accession)$/u;

/** Whether the word may name an action ("adoption", "closure", "entry"). */
export const mayBeActionNoun = onceAForm(({ lower }) => NOUN_OF_ACTION.test(lower));

/**
 * The stage that the words before a noun of action give it: "considering the ratification" `planned`, "the ongoing construction" `begun`;
 * `open` for a bare "the adoption of".
 */
export function stageOfNoun(words: readonly Word[], at: number): Stage {
  if (lowerAt(words, at - 1) === 'under' || lowerAt(words, at - 1) === 'being') return 'begun';
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const lower = lowerAt(words, i);
    if (UNDER_WAY.has(lower) && lower !== 'under') return 'begun';
    if (isPlanning(words, i)) return 'planned';
    if (!LINKS.has(lower) && (i < at - 3 || isPast(words[i]) || HAVE.has(lower) || BE_PAST.has(lower) || BE_PRESENT.has(lower))) break;
  }
  return stageBehind(words, at);
}

/** Small words between a word of planning and what it governs. */
const LINKS = new Set('of for on the a an its their his her this that these to towards in with as by and'.split(' '));

const TENSED: ReadonlySet<string> = new Set([...BE_PAST, ...BE_PRESENT, ...HAVE, ...FUTURE]);
const PLANNED: ReadonlySet<string> = new Set('planned expected envisaged considered scheduled foreseen pending'.split(' '));

/** How far behind a noun its verb may stand, and behind that what is said of it. */
const VERB_REACH = 8;
const REST = 4;

/** "The construction … is under way", "the completion was expected". */
function stageBehind(words: readonly Word[], at: number): Stage {
  const end = Math.min(at + VERB_REACH, words.length - 1);
  let verb = at + 1;
  while (verb <= end && !TENSED.has(lowerAt(words, verb))) verb++;
  if (verb > end) return 'open';
  if (FUTURE.has(lowerAt(words, verb))) return 'planned';
  const rest = words.slice(verb + 1, Math.min(verb + REST, end) + 1);
  if (rest.some(({ lower }) => UNDER_WAY.has(lower))) return 'begun';
  return rest.some(({ lower }) => PLANNED.has(lower)) ? 'planned' : 'open';
}
