import type { Language } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import type { AnalysedQuery } from './query-terms.ts';
import { WEIGHTS } from './ranking-weights.ts';
import { termsIn } from './terms.ts';

/** The words of `text` that the text of the query has too, in order; words of its frame ("The delegation stated that") are left out. */
export function matchedWords(text: string, language: Language, query: AnalysedQuery): readonly Span[] {
  const asked = query.terms.filter(({ inText }) => inText > WEIGHTS.frame);
  const terms = new Set(asked.map(({ term }) => term));
  const prefixes = asked.flatMap(({ prefix }) => (prefix === undefined ? [] : [prefix]));
  return termsIn(text, language)
    .filter(({ term }) => terms.has(term) || prefixes.some((prefix) => term.startsWith(prefix)))
    .map(({ start, end }) => ({ start, end }));
}

/** The sentence of `text` with the number `ordinal`, from 1; the first one where there is no such sentence. */
export function sentenceSpan(text: string, ordinal: number): Span {
  const sentences = sentencesIn(text);
  return sentences[ordinal - 1] ?? sentences[0] ?? { start: 0, end: text.length };
}
