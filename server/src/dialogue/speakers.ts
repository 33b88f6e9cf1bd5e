import { sentencesIn } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { REACH, type Attribution } from './attribution.ts';
import type { NameMention, Person, Persons } from './persons.ts';
import { roleOfOffice } from './roles.ts';
import type { Language, Role, Section } from './source.ts';
import { englishAttribution } from './speakers-english.ts';
import { frenchAttribution } from './speakers-french.ts';

/** Who holds the floor. */
export interface Speaker {
  readonly role: Role;
  /** Name in ordinary capitals, or none. */
  readonly speaker: string | null;
  /** Whether the drafter said the role. */
  readonly isCorrected?: boolean;
}

/** Who holds the floor, with the person if it is one who is named. */
export interface SpeakerFound extends Speaker {
  readonly person?: Person;
}

/** Who the sentences of a block say is speaking. */
export interface BlockAttributions {
  /** The speaker that the first sentence names. */
  readonly first: Attribution | undefined;
  /** The speakers that later sentences name, in order; the last of them keeps the floor. */
  readonly later: readonly Attribution[];
}

/** A block longer than this is no paragraph of a dialogue; only its beginning is looked at. */
const LONGEST_PARAGRAPH = 20_000;
const NOBODY: BlockAttributions = { first: undefined, later: [] };

/** The attributions in the words of a block. */
export function attributionsOf(words: string, language: Language): BlockAttributions {
  const attribute = (span: Span): Attribution | undefined => (language === 'fr' ? frenchAttribution : englishAttribution)(unbroken(opening.slice(span.start, Math.min(span.end, span.start + REACH))));
  if (language === 'unknown' || language === 'es') return NOBODY;
  const opening = words.slice(0, LONGEST_PARAGRAPH);
  const [first, ...others] = sentencesIn(opening, language);
  if (!first) return NOBODY;
  const later: Attribution[] = [];
  for (const sentence of others) {
    const found = attribute(sentence);
    if (found && found.form !== 'bare') later.push(found);
  }
  return { first: attribute(first), later };
}

/** One line with single blanks: conversions leave two of them behind titles, and line breaks in names. */
function unbroken(sentence: string): string {
  return sentence.replace(/\s+/gu, ' ');
}

/** The names that the attributions of a block mention, for `gatherPersons`. */
export function namesIn({ first, later }: BlockAttributions): readonly NameMention[] {
  return [...(first ? [first] : []), ...later].flatMap(({ by, name, office, form }) => (by === 'person' && name !== undefined && form !== 'bare' ? [{ name, office }] : []));
}

/** What is known when a speaker is worked out. */
export interface SpeakerContext {
  readonly persons: Persons;
  readonly section: Section;
  /** The role of somebody of whom nothing but a name is known. */
  readonly strangers: Role;
  /** Who spoke, the latest first; to tell people of one surname apart. */
  readonly recent: readonly Person[];
}

/** Who an attribution means. Nothing for capitalized words with a verb of saying that are nobody's name ("Human Rights Watch reported"). */
export function speakerOf(attribution: Attribution, context: SpeakerContext): SpeakerFound | undefined {
  if (attribution.by === 'person') return namedSpeaker(attribution, context);
  // That the Committee said something is a speech in the highlights only; elsewhere it is spoken of.
  if (attribution.form === 'bare' && context.section !== 'highlights') return undefined;
  if (attribution.by === 'other') return { role: roleOfOffice(attribution.office) === 'other' ? 'other' : 'delegation', speaker: null };
  if (attribution.by !== 'chair') return { role: attribution.by, speaker: null };
  return { role: 'chair', speaker: context.persons.onlyChair?.name ?? null };
}

function namedSpeaker({ name = '', office, form }: Attribution, { persons, section, strangers, recent }: SpeakerContext): SpeakerFound | undefined {
  const person = form === 'bare' ? persons.findWhole(name) : persons.find(name, recent);
  if (!person) return undefined;
  return { role: roleOfPerson(person, section) ?? roleOfOffice(office) ?? roleIn(section) ?? strangers, speaker: person.name, person };
}

/** A Vice-Chair who asks questions is one of the experts; somebody who does not preside has no other part in them. */
function roleOfPerson(person: Person, section: Section): Role | undefined {
  return person.isDeputyChair && section === 'questions' ? 'expert' : person.role;
}

/** Under a heading of one side a stranger is of that side. */
function roleIn(section: Section): Role | undefined {
  if (section === 'presentation' || section === 'responses') return 'delegation';
  return section === 'questions' ? 'expert' : undefined;
}
