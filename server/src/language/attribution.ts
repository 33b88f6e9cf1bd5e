import type { Span } from './span.ts';
import { FRENCH_SPEECH_PATTERNS } from './french/speech-patterns.ts';
import { rememberedByLanguage } from './remembered.ts';
import { openingFormula } from './opening-formula.ts';
import { SPEECH_PATTERNS, type SpeechPattern } from './speech-patterns.ts';

/**
 * Who a sentence of a draft says spoke. `committee`: the Committee itself notes, welcomes or is concerned, which may rest on anybody's words.
 * `others`: reports, organizations, courts: nothing can be said of who may be cited. `nobody`: a bare statement of fact.
 */
export type Voice = 'delegation' | 'expert' | 'chair' | 'person' | 'others' | 'committee' | 'nobody';

export interface Attribution {
  readonly voice: Voice;
  /** The words that name the speaker and the saying ("the delegation's statement that"); absent for `committee` and `nobody`. */
  readonly span?: Span;
  /** The person named, without title: "Corzo Sosa". */
  readonly name?: string;
  /** Whether the person or body is said to ask, not to assert: "asked whether". */
  readonly asks: boolean;
}

const MARKERS: Readonly<Record<SpeechPattern['voice'], Voice>> = { delegation: 'delegation', expert: 'expert', chair: 'chair', person: 'person', others: 'others' };

/** More texts than a draft and the blocks that it cites have, twice over; longer ones are read anew. */
const rememberedAttributions = rememberedByLanguage(findAttributions, { most: 2_000, longest: 20_000 });

/** Every place of `text` that says who speaks, in order of place. In: one sentence of a draft, and its language. Remembered, as the kind of a claim, its facts and its speakers all ask. */
export function attributionsIn(text: string, language = 'en'): readonly Attribution[] {
  return rememberedAttributions(text, language);
}

function findAttributions(text: string, language: string): readonly Attribution[] {
  const found: (Attribution & { readonly span: Span })[] = [];
  for (const { voice, needs, pattern, asks } of language === 'fr' ? FRENCH_SPEECH_PATTERNS : SPEECH_PATTERNS) {
    if (!needs.some((word) => text.includes(word))) continue;
    // Not matchAll, which copies the expression for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const name = match.groups?.['name'];
      found.push({ voice: MARKERS[voice], span, asks: asks === true, ...(name === undefined ? {} : { name }) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Who the sentence says spoke. In: the words of a claim. Where several are named the first counts;
 * a named expert ("Mr. Charef considered") is a `person`, whose role only the source knows.
 */
export function attributionOf(text: string, language = 'en'): Attribution {
  const [first] = attributionsIn(text, language);
  if (first) return first;
  return { voice: openingFormula(text, language).committee ? 'committee' : 'nobody', asks: false };
}

/** The role of the speaker that the claim's wording asks for; nothing where anybody's words would do. */
export function roleWanted(text: string, language = 'en'): 'delegation' | 'expert' | 'chair' | undefined {
  const { voice } = attributionOf(text, language);
  return voice === 'delegation' || voice === 'expert' || voice === 'chair' ? voice : undefined;
}

/**
 * The words of `text` that only say who speaks or what the Committee makes of it ("The Committee notes with appreciation that",
 * "according to the delegation"): all else is what the claim claims. Ascending, without overlaps.
 */
export function formulaSpans(text: string, language = 'en'): readonly Span[] {
  const spans: Span[] = [];
  const opening = openingFormula(text, language);
  if (opening.span.end > 0) spans.push(opening.span);
  for (const { span } of attributionsIn(text, language)) if (span && span.end > opening.span.end) spans.push({ start: Math.max(span.start, opening.span.end), end: span.end });
  return spans;
}
