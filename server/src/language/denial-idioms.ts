import { lowerAt, type Word } from './words.ts';

/** "At no cost", "at no extra charge": free of charge. */
export function isFree(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at - 1) !== 'at') return false;
  return words.slice(at + 1, at + 3).some(({ lower }) => /^(?:cost|charge|expense|fee)s?$/u.test(lower));
}

/** How far behind a "no" that something is compared may stand. */
const RECORD_REACH = 8;

/** "No year has seen as many returns as 2025": what is denied is that any other comes up to it. */
export function isRecord(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + RECORD_REACH).some(({ lower }, i) => (lower === 'as' || lower === 'so') && /^(?:many|much|few|little|high|low|large|great)$/u.test(lowerAt(words, at + 2 + i)));
}

/** "Extradition was denied in two cases": what is denied stands before. */
export function isDeniedBefore(words: readonly Word[], at: number): boolean {
  return /^(?:denied|refuted)$/u.test(lowerAt(words, at)) && /^(?:was|were|is|are|be|been|being)$/u.test(lowerAt(words, at - 1)) && /^(?:in|on|by|for|at|because|to|as|during|under|since|after|when|where|if)$/u.test(lowerAt(words, at + 1));
}

/** What "non-" denies: something done or that can be done (participles, "-able"), and that it is done (nouns of verbs). Before a noun for persons or things or a name it makes a name for a kind: "non-national", "non-State". */
const DENIED_BY_NON = /(?:ed|ing|[ai]ble|[ai]bility|ment|[ae]nce|[ae]ncy|[ts]ion|iance)$|^(?:existent|compliant|renewal|disclosure|use)$/u;

/** Principles and kinds that are named by "non-" all the same. Whole words. */
const NAMED_BY_NON = new Set('discrimination refoulement repetition recurrence intervention interference proliferation violence aggression derogable derogation communicable aligned disabled speaking voting smoking'.split(' '));

/** Whether "non" before the word, as written, denies it: "non-binding", "non-application". */
export function isDeniedByNon(text: string): boolean {
  const lower = text.toLowerCase();
  return text === lower && DENIED_BY_NON.test(lower) && !NAMED_BY_NON.has(lower);
}

/** What may part the words of a title. */
const WITHIN_TITLE = /^,? $/u;

/** "Words, Not Hands": a capital between capitals belongs to a title; behind a full stop it only begins a sentence. */
export function isInTitle(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || ![word, before, next].every((each) => /^\p{Lu}\p{Ll}/u.test(each.text))) return false;
  return WITHIN_TITLE.test(text.slice(before.end, word.start)) && WITHIN_TITLE.test(text.slice(word.end, next.start));
}
