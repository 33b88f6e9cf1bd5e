import type { Language } from '../../dialogue/source.ts';
import type { Span } from '../../language/span.ts';
import { FIGURE_MARK, termsIn } from '../ranking/terms.ts';

/** Gives how telling a term is in two documents: near 0 for what stands everywhere, above 4 for what stands once. */
export type Weigh = (term: string) => number;

/** A telling figure ties two passages more surely than a word: another speaker uses other words, but no other figure. */
const FIGURE = 1.4;
/** Small numbers and years stand anywhere. */
const SMALL_FIGURE = 0.6;
const HEAVIEST = 5;
/** So many paragraphs without any of the words are thought beside those there are: in a short document every word would seem common. */
const OTHER_PARAGRAPHS = 25;
const YEAR = /^#(?:1[89]|20)\d\d$/;

function figureFactor(term: string): number {
  if (!term.startsWith(FIGURE_MARK)) return 1;
  return Number(term.slice(1)) <= 10 || YEAR.test(term) ? SMALL_FIGURE : FIGURE;
}

/** Weighs terms by how few of `texts` (the paragraphs of both documents, as terms) have them. */
export function weighing(texts: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => {
    const rarity = Math.log((texts.length + OTHER_PARAGRAPHS) / ((counts.get(term) ?? 1) + 0.5));
    return Math.min(HEAVIEST, Math.max(0, rarity)) * figureFactor(term);
  };
}

const CAPITAL = /^\p{Lu}/u;

/**
 * The different terms of a text. `neutral`: only those that are the same in every language, figures and names; for two documents in two languages.
 * `ignored` are stretches whose words say nothing of the matter.
 */
export function termSet(text: string, language: Language, neutral: boolean, ignored: readonly Span[] = []): ReadonlySet<string> {
  const terms = termsIn(text, language).filter(({ start, end }) => !ignored.some((span) => span.start <= start && end <= span.end));
  const kept = neutral ? terms.filter(({ term, start }) => term.startsWith(FIGURE_MARK) || CAPITAL.test(text.slice(start, start + 1))) : terms;
  return new Set(kept.map(({ term }) => term));
}
