import { withoutAccents } from '../language/accents.ts';
import type { Section } from './source.ts';

/** What a heading of a summary says of the blocks under it. */
export interface SectionHeading {
  readonly section: Section;
  /** Who speaks under it unless a block says otherwise. */
  readonly by: 'delegation' | 'expert' | null;
}

/** Headings of sections are short; titles of releases are not. */
const LONGEST_HEADING = 110;
const LONGEST_TITLE = 450;

/** Ends like a sentence. */
const SENTENCE_END = /[.!;,…。！；](?:[”"’»)\]*_]{0,3})$/u;
/** A colon may end a heading, but ends a sentence that introduces sub-paragraphs too. */
const COLON = /:[”"’»)\]*_]{0,3}$/u;
const LONGEST_WITH_COLON = 60;
/** So begins what the Committee or the State says, however short. */
const SUBJECT = /^(?:the committee|the state party|it |le comité |l[’']état partie |el comité |el estado parte )/iu;
const QUESTION = /[?？][”"’»)]*$/u;
/** Words with which English and French build sentences; a heading does without. */
const FINITE = /\b(?:was|were|had|has|have|is|are|said|asked|would|could|did|does|been|noted|added|est|sont|était|étaient|avait|avaient|a été|ont été|a demandé|a indiqué|a dit)\b/i;

/**
 * The head nouns that name a section, in English, French and Spanish; the first one in the heading decides ("Replies to Questions"). Matching by noun, not by a
 * list of headings, is what reads the many forms the press has used (field guide 2.3 and 3).
 */
const NOUNS: readonly (readonly [Section, RegExp])[] = [
  ['questions', /\b(?:questions?|queries|preguntas?|issues raised)\b/u],
  ['responses', /\b(?:responses?|replies|reply|answers?|reponses?|respuestas?)\b/u],
  ['presentation', /\b(?:presentations?|introduction|introductory|opening|presentacion|liminaires?|preliminaires?|ouverture|apertura)\b/u],
  ['closing', /\b(?:concluding|closing|conclusions?|final|clotures?|finales?|cierre|conclusivas?)\b/u],
  ['report', /\b(?:reports?|rapports?|informes?|documents? before|documentation)\b/u],
];
/** Nouns that name a section only where no other one stands. */
const WEAK_QUESTIONS = /\b(?:comments?|commentaires?|observations? d|remarks? by (?:the )?(?:committee )?(?:experts?|members?)|interventions?)\b/u;
/** Both sides speak. */
const BOTH = /\b(?:questions?|comments?|preguntas?|commentaires?)\b.{0,60}\b(?:and|et|y|&)\s(?:the\s|les\s|las\s)?(?:answers?|repl(?:y|ies)|responses?|reponses?|respuestas?)\b/u;
const DIALOGUE = /\b(?:dialogue|discussions?|debate|debats?|echanges?|exchange|dialogo|discusion)\b/u;
const STATEMENTS = /^(?:general )?(?:statements?|declarations?)\b/u;

const BY_DELEGATION = /\b(?:delegations?|state party|etat partie|estado parte|government|gouvernement)\b/u;
const BY_EXPERTS = /\b(?:experts?|rapporteu(?:r|rs|se|ses)|members?|membres|chair(?:person)?|president|expertos|miembros)\b/u;
/** An enumeration before a heading: "II.", "A.", "1.". */
const ENUMERATION = /^(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s*/u;

/** Whether the words of a block look like a heading: one short line that is no sentence. */
export function isHeadingLike(text: string, longest = LONGEST_HEADING): boolean {
  if (text.length > longest || /[\r\n]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (SENTENCE_END.test(text) || /^\p{Ll}/u.test(text) || SUBJECT.test(text)) return false;
  if (COLON.test(text) && text.length > LONGEST_WITH_COLON) return false;
  return !QUESTION.test(text) && (text.length < 40 ? !/\b(?:said|asked|was|were|had)\b/iu.test(text) : !FINITE.test(text));
}

/** Whether the words of a block may be the title of a document or a line under it: longer than a heading, but no sentence either. */
export function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(text) && !SENTENCE_END.test(text);
}

/** The section that a heading opens. Nothing for a heading of another kind ("Health", "Articles 7 to 9 (continued)"). In: the words of the heading. */
export function sectionOfHeading(heading: string): SectionHeading | undefined {
  const text = folded(heading).replace(ENUMERATION, '');
  if (BOTH.test(text)) return { section: 'other', by: null };
  const section = strongSection(text) ?? weakSection(text);
  if (section === undefined) return undefined;
  return { section, by: defaultSpeaker(section, text) };
}

function strongSection(text: string): Section | undefined {
  const found = NOUNS.map(([section, noun]) => ({ section, index: noun.exec(text)?.index ?? -1 }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
  const [first, second] = found;
  // "Final Questions by Committee Experts", "Concluding replies": the adjective is not the head.
  if (first?.section === 'closing' && (second?.section === 'questions' || second?.section === 'responses') && !/^conclu/u.test(text)) return second.section;
  return first?.section;
}

function weakSection(text: string): Section | undefined {
  if (WEAK_QUESTIONS.test(text)) return 'questions';
  return DIALOGUE.test(text) || STATEMENTS.test(text) ? 'other' : undefined;
}

function defaultSpeaker(section: Section, text: string): SectionHeading['by'] {
  if (section === 'questions') return 'expert';
  if (section === 'responses') return 'delegation';
  if (BY_DELEGATION.test(text)) return 'delegation';
  if (BY_EXPERTS.test(text)) return 'expert';
  return section === 'presentation' ? 'delegation' : null;
}

function folded(text: string): string {
  return withoutAccents(text).replace(/[’]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}
