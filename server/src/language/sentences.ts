import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a paragraph, in order, without the white space between them.
 * In: running text of one paragraph. Out: offsets into it.
 */
export function sentencesIn(text: string, language = 'en'): readonly Span[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = index + segment.indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
}
