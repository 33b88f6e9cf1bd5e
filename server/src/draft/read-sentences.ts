import { quotationsIn } from '../language/quotation-marks.ts';
import type { Language } from '../language/language.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { cueOf } from './claim-kind.ts';
import type { LabelledStretch } from './labels.ts';
import { leadsParagraph, leadsSubparagraph } from './leads.ts';
import type { PassageSentence } from './passage.ts';
import type { PlacedCitation, ReadableText } from './readable-text.ts';

/** Something that is said; a row of dashes or a stray bracket is not. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Joins sentences that one quotation runs through, so that it stands in one claim. Both lists in order. */
function joinQuoted(sentences: readonly Span[], quotations: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Infinity) < sentence.start) next++;
    const last = joined.at(-1);
    const quotation = quotations[next];
    const runsThrough = last && quotation && quotation.start < last.end && quotation.end > sentence.start;
    if (runsThrough) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/** For each sentence the indices of the citations that stand in it or follow it; one before the first sentence belongs to that. */
function citationsBySentence(sentences: readonly Span[], places: readonly number[]): readonly (readonly number[])[] {
  const indices: number[][] = sentences.map(() => []);
  let sentence = 0;
  places.forEach((at, i) => {
    while ((sentences[sentence + 1]?.start ?? Infinity) < at) sentence++;
    indices[sentence]?.push(i);
  });
  return indices;
}

function sourceSpan(readable: ReadableText, span: Span): Span {
  const start = readable.offsets[span.start] ?? 0;
  return { start, end: (readable.offsets[span.end - 1] ?? start) + 1 };
}

function offsetsOf(readable: ReadableText, span: Span): readonly number[] {
  const offsets = readable.offsets.slice(span.start, span.end + 1);
  offsets[offsets.length - 1] = sourceSpan(readable, span).end;
  return offsets;
}

/** The sentence with its own citations (in order), which may stand before its first word or behind its last. */
function extentOf(span: Span, citations: readonly PlacedCitation[]): Span {
  const first = citations[0]?.citation.start ?? span.start;
  const last = citations.at(-1)?.citation.end ?? span.end;
  return { start: Math.min(span.start, first), end: Math.max(span.end, last) };
}

/** For each sentence the quotations that stand in it. Both lists in order; `joinQuoted` has seen to it that none runs over an end. */
function quotationsBySentence(sentences: readonly Span[], quotations: readonly Span[]): readonly (readonly Span[])[] {
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    while ((quotations[next]?.start ?? Infinity) < end) next++;
    return quotations.slice(from, next);
  });
}

function shifted({ start, end }: Span, distance: number): Span {
  return { start: start + distance, end: end + distance };
}

/** A stretch of a readable text with the citations that stand in it. */
export interface StretchWithCitations {
  readonly stretch: LabelledStretch;
  readonly citations: readonly PlacedCitation[];
  /** The index in the passage of the first of them. */
  readonly firstCitation: number;
}

/** The sentences of a stretch, in order, with what belongs to each. `language` is the one whose rules tell them apart ("en"). */
export function readSentences(readable: ReadableText, { stretch, citations, firstCitation }: StretchWithCitations, language: Language): readonly PassageSentence[] {
  const { wordsStart } = stretch;
  const words = readable.text.slice(wordsStart, stretch.end);
  const quoted = quotationsIn(words);
  const spans = joinQuoted(sentencesIn(words, language), quoted).filter(({ start, end }) => SAYS_SOMETHING.test(words.slice(start, end)));
  const quotations = quotationsBySentence(spans, quoted);
  const covering = citationsBySentence(spans, citations.map(({ at }) => at - wordsStart));
  return spans.map((span, i) => {
    const own = covering[i] ?? [];
    const text = words.slice(span.start, span.end);
    return {
      ...extentOf(sourceSpan(readable, shifted(span, wordsStart)), own.flatMap((index) => citations[index] ?? [])),
      text,
      offsets: offsetsOf(readable, shifted(span, wordsStart)),
      quotations: (quotations[i] ?? []).map((quotation) => ({ ...sourceSpan(readable, shifted(quotation, wordsStart)), text: words.slice(quotation.start, quotation.end) })),
      citations: own.map((index) => index + firstCitation),
      cue: cueOf(text, language),
      leadsParagraph: leadsParagraph(text),
      leadsSubparagraph: leadsSubparagraph(text),
    };
  });
}
