import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { kindOf } from './claim-kind.ts';
import { factsIn } from './facts-in-claim.ts';
import type { Citation, Claim, ClaimKind, Heading } from './draft.ts';
import { countOn, type Label } from './labels.ts';
import { moved, movedAll, movedCitation, movedOffsets } from './moved.ts';
import type { Passage, PassagePart, PassageSentence, WrittenDismissal } from './passage.ts';
import type { DraftSection } from './sections.ts';

/** The words that introduce sub-paragraphs, with what these take over from them. */
export interface Lead {
  readonly words: string;
  readonly kind: ClaimKind;
  readonly citations: readonly Citation[];
}

/** Where in the draft a passage begins: what the passages before it determine. */
export interface Place {
  /** Index of the heading it stands under, -1 before the first. */
  readonly heading: number;
  /** The headings that are open, outermost first, with the sections they begin. */
  readonly sections: readonly { readonly level: number; readonly section: DraftSection }[];
  readonly paragraph: number | undefined;
  readonly letter: string | undefined;
  readonly numeral: string | undefined;
  /** The last sentence of the paragraph, if it introduces sub-paragraphs; and of the sub-paragraph, if it introduces more. */
  readonly lead: Lead | undefined;
  readonly subLead: Lead | undefined;
}

/** Where a draft begins. */
export const START: Place = underHeading(-1, []);

function underHeading(heading: number, sections: Place['sections']): Place {
  return { heading, sections, paragraph: undefined, letter: undefined, numeral: undefined, lead: undefined, subLead: undefined };
}

/** A part of a passage in its place in the draft; spans are into the draft's text. */
export interface PlacedPart extends Span {
  readonly kind: PassagePart['kind'];
  readonly heading: number;
  readonly label: (Label & Span) | undefined;
  readonly letter: string | undefined;
  readonly numeral: string | undefined;
  /** Dismissals that stand in it; for a comment on lines of its own that one. */
  readonly dismissals: readonly WrittenDismissal[];
  readonly closeAbove: boolean;
  readonly closeBelow: boolean;
}

/** A passage with everything in its place: what it adds to the draft, and the place behind it. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
  readonly from: Place;
  readonly to: Place;
  readonly headings: readonly Heading[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly parts: readonly PlacedPart[];
}

/** Mutable while a passage is being placed. */
interface Placing {
  readonly language: Language;
  readonly start: number;
  readonly citations: readonly Citation[];
  readonly headings: Heading[];
  readonly claims: Claim[];
  readonly parts: PlacedPart[];
  place: Place;
}

type TextPart = Extract<PassagePart, { kind: 'text' }>;
type HeadingPart = Extract<PassagePart, { kind: 'heading' }>;

function placeHeading(placing: Placing, part: HeadingPart): void {
  const { level, text } = part;
  const outer = placing.place.sections.filter((heading) => heading.level < level);
  // A heading that names no section belongs to the one above it: "Legislation" under "Positive aspects".
  const section = part.section === 'other' ? (outer.at(-1)?.section ?? 'other') : part.section;
  placing.place = underHeading(placing.place.heading + 1, [...outer, { level, section }]);
  placing.headings.push({ start: part.start + placing.start, end: part.end + placing.start, level, text });
}

/** The place inside a text part: its number or letter, and what still introduces it. */
function placeInside(place: Place, { label, continues }: TextPart): Place {
  const { heading, sections, paragraph, letter, numeral, lead, subLead } = place;
  if (label?.kind === 'number') return { ...underHeading(heading, sections), paragraph: Number(label.value) };
  if (label) {
    const counted = countOn({ letter, numeral, introduced: subLead !== undefined }, label.value);
    return { ...place, letter: counted.letter, numeral: counted.numeral, subLead: counted.numeral === undefined ? undefined : subLead };
  }
  if (continues && letter !== undefined) return place;
  return { heading, sections, paragraph, letter: undefined, numeral: undefined, lead, subLead: undefined };
}

/** What introduces a sub-paragraph: the paragraph's line, and for a numeral the sub-paragraph's line too, which has taken over the first one's citations. */
function introductionOf({ letter, numeral, lead, subLead }: Place): Lead | undefined {
  if (letter === undefined) return undefined;
  if (numeral === undefined || !subLead) return lead;
  return { kind: subLead.kind, citations: subLead.citations, words: lead ? `${lead.words} ${subLead.words}` : subLead.words };
}

function citationsOf({ citations }: Placing, sentence: PassageSentence): readonly Citation[] {
  const own: Citation[] = [];
  for (const index of sentence.citations) {
    const citation = citations[index];
    if (citation) own.push(citation);
  }
  return own;
}

const facts = new WeakMap<PassageSentence, boolean>();

/** Found out once a sentence, however often it is placed anew. */
function statesFacts(sentence: PassageSentence, language: Language): boolean {
  let found = facts.get(sentence);
  if (found === undefined) facts.set(sentence, (found = factsIn(sentence.text, language).length > 0));
  return found;
}

function placeSentence(placing: Placing, sentence: PassageSentence, first: boolean): Claim {
  const { place, start } = placing;
  const { paragraph, letter, numeral, sections } = place;
  const introduction = introductionOf(place);
  const section = sections.at(-1)?.section ?? 'other';
  const own = citationsOf(placing, sentence);
  // Built field by field: this runs for every claim behind an edit, and spreading optional fields takes ten times as long.
  const claim: { -readonly [Field in keyof Claim]: Claim[Field] } = {
    start: sentence.start + start,
    end: sentence.end + start,
    text: sentence.text,
    offsets: movedOffsets(sentence.offsets, start),
    kind: kindOf(sentence.cue, { section, completesIntroduction: first, introduction: introduction?.kind, statesFacts: () => statesFacts(sentence, placing.language) }),
    language: placing.language,
    citations: introduction && introduction.citations.length > 0 ? [...own, ...introduction.citations] : own,
    introduction: introduction?.words ?? '',
    quotations: movedAll(sentence.quotations, start),
    heading: place.heading,
  };
  if (paragraph !== undefined) claim.paragraph = paragraph;
  if (letter !== undefined) claim.letter = letter;
  if (numeral !== undefined) claim.numeral = numeral;
  return claim;
}

/** The place behind a text part, whose last sentence may introduce what follows. */
function placeBehind(place: Place, { leadsParagraph, leadsSubparagraph }: PassageSentence, last: Claim): Place {
  const { heading, sections, paragraph, letter, lead } = place;
  if (place.numeral !== undefined) return place;
  if (letter === undefined) return { heading, sections, paragraph, letter, numeral: undefined, lead: leadsParagraph ? leadOf(last) : undefined, subLead: undefined };
  return { heading, sections, paragraph, letter, numeral: undefined, lead, subLead: leadsSubparagraph ? leadOf(last) : undefined };
}

function leadOf({ text, kind, citations }: Claim): Lead {
  return { words: text, kind, citations };
}

function placeText(placing: Placing, part: TextPart): void {
  const { sentences, continues } = part;
  placing.place = placeInside(placing.place, part);
  for (const [i, sentence] of sentences.entries()) placing.claims.push(placeSentence(placing, sentence, i === 0 && !continues));
  addPart(placing, part, part.dismissals, part.label);
  const last = placing.claims.at(-1);
  const lastSentence = sentences.at(-1);
  if (last && lastSentence) placing.place = placeBehind(placing.place, lastSentence, last);
}

function addPart({ start, place, parts }: Placing, part: PassagePart, dismissals: readonly WrittenDismissal[], label?: Label & Span): void {
  parts.push({
    start: part.start + start,
    end: part.end + start,
    kind: part.kind,
    heading: place.heading,
    label: label && moved(label, start),
    letter: part.kind === 'text' ? place.letter : undefined,
    numeral: part.kind === 'text' ? place.numeral : undefined,
    dismissals: movedAll(dismissals, start),
    closeAbove: part.kind === 'dismissal' && part.closeAbove,
    closeBelow: part.kind === 'dismissal' && part.closeBelow,
  });
}

/** Puts a passage into its place. In: the passage, where it starts in the draft, and what the passages before it determine. */
export function placePassage(passage: Passage, start: number, from: Place): PlacedPassage {
  const citations = passage.citations.map((citation) => movedCitation(citation, start));
  const placing: Placing = { language: passage.language, start, citations, headings: [], claims: [], parts: [], place: from };
  for (const part of passage.parts) {
    if (part.kind === 'text') {
      placeText(placing, part);
      continue;
    }
    if (part.kind === 'heading') placeHeading(placing, part);
    addPart(placing, part, part.kind === 'dismissal' ? [part.dismissal] : []);
  }
  const { headings, claims, parts, place } = placing;
  return { passage, start, from, to: place, headings, claims, citations, parts };
}

/** Whether two places are the same for all that is placed behind them. Leads are compared as they are: made anew, they may cite other places. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a === b ||
    (a.heading === b.heading &&
      a.sections === b.sections &&
      a.paragraph === b.paragraph &&
      a.letter === b.letter &&
      a.numeral === b.numeral &&
      a.lead === b.lead &&
      a.subLead === b.subLead)
  );
}
