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
