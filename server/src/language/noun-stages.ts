import { isPlanning } from './planning-words.ts';
import { HELP_VERBS, isPast, UNDER_WAY, type Stage } from './status.ts';
import { lowerAt, type Word } from './words.ts';

const { FUTURE, HAVE, BE_PAST, BE_PRESENT } = HELP_VERBS;

const NOUN_OF_ACTION =
  /(?:tion|sion|ment|ance|ence|ption|sure|val|al|age|ing|th|y|ture|ry|rise|fall|drop|cut|increase|decrease|reduction|launch|entry|start|end|release|arrest|sign|reform|update|review|transfer|withdrawal|removal|return|access|accession)$/u;

/** Whether the word may name an action ("adoption", "closure", "entry"). */
export function mayBeActionNoun(word: Word): boolean {
  return NOUN_OF_ACTION.test(word.lower);
}

/**
 * The stage that the words before a noun of action give it: "considering the ratification" `planned`, "the ongoing construction" `begun`;
 * `open` for a bare "the adoption of".
 */
export function stageOfNoun(words: readonly Word[], at: number): Stage {
  if (lowerAt(words, at - 1) === 'under' || lowerAt(words, at - 1) === 'being') return 'begun';
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const lower = lowerAt(words, i);
    if (UNDER_WAY.test(lower) && lower !== 'under') return 'begun';
    if (isPlanning(words, i)) return 'planned';
    if (!LINKS.has(lower) && (isPast(words[i]) || HAVE.has(lower) || BE_PAST.has(lower) || BE_PRESENT.has(lower))) break;
    if (i < at - 3 && !LINKS.has(lower)) break;
  }
  return stageBehind(words, at);
}

/** Small words between a word of planning and what it governs. */
const LINKS = new Set('of for on the a an its their his her this that these to towards in with as by and'.split(' '));

/** "The construction … is under way", "the completion was expected". */
function stageBehind(words: readonly Word[], at: number): Stage {
  const next = words.slice(at + 1, at + 9).map(({ lower }) => lower);
  const verb = next.findIndex((lower) => BE_PAST.has(lower) || BE_PRESENT.has(lower) || HAVE.has(lower) || FUTURE.has(lower));
  if (verb < 0) return 'open';
  if (FUTURE.has(next[verb] ?? '')) return 'planned';
  const rest = next.slice(verb + 1, verb + 5);
  if (rest.some((lower) => UNDER_WAY.test(lower))) return 'begun';
  return rest.some((lower) => /^(?:planned|expected|envisaged|considered|scheduled|foreseen|pending)$/u.test(lower)) ? 'planned' : 'open';
}
