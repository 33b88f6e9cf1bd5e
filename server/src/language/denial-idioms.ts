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

/** "Non-binding" is not binding, "non-application" says that it is not applied; a non-governmental organization and a non-national are names for a kind. */
const NAMED_BY_NON = /^(?:governmental|profit|state|formal|national|citizen|resident|custodial|violent|violence|discriminat|refoulement|cash|contributory|white|pecuniary|judicial|permanent|core|food|repetition|recurrence|lethal|military|communicable|invasive|medical|native|religious|indigenous|member|party|part|work|intervention|interference|proliferation|jewish|muslim|roma|european)/u;

/** Whether "non" before the word, in lower case, denies it. */
export const isDeniedByNon = (lower: string): boolean => lower !== '' && !NAMED_BY_NON.test(lower);

/** What may part the words of a title. */
const WITHIN_TITLE = /^,? $/u;

/** "Words, Not Hands": a capital between capitals belongs to a title; behind a full stop it only begins a sentence. */
export function isInTitle(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || ![word, before, next].every((each) => /^\p{Lu}\p{Ll}/u.test(each.text))) return false;
  return WITHIN_TITLE.test(text.slice(before.end, word.start)) && WITHIN_TITLE.test(text.slice(word.end, next.start));
}
