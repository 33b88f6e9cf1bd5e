import type { BlockReading, DocumentContext, RawBlock } from './block-reading.ts';
import { isChrome } from './chrome.ts';
import { isHeadingLike } from './headings.ts';
import { CAPITAL_SURNAME, ENGLISH_TITLE, FRENCH_TITLE, TITLED_NAME } from './names.ts';
import { gatherPersons, type NameMention, type Person } from './persons.ts';
import type { Role, Section } from './source.ts';
import { attributionsOf, namesIn, speakerOf, type BlockAttributions, type Speaker } from './speakers.ts';

/** "Chair: Ms. Diallo", "Chairperson:Mr. Taghizade (Vice-Chairperson)", "Présidente :Mme Manalo", "later: …". */
const CHAIR_LINE = new RegExp(
  `^(?:chair(?:person|man|woman)?|président ?(?:e|\\(e\\))?|president[ea]?|later|puis)\\s?:\\s*(?:${ENGLISH_TITLE}|${FRENCH_TITLE})\\s?(${CAPITAL_SURNAME}|${TITLED_NAME})`,
  'iu',
);
const MEETING_OPENS = /(?:called to order|séance (?:est ouverte|commence)|se declara abierta la sesión)/iu;
const HELD = /^(?:held (?:at|in|by)|tenue? (?:au|à|en)|celebrada en|chair|président|president|later|puis)/iu;
/** A State's report that was begun at an earlier meeting; the agenda item of all reports is always continued. */
const CONTINUED = /(?:report|rapport|informe|information)(?!s (?:[^(\n]{0,60})?(?:submitted by|présentés par|presentados por))[^(\n]*(?:\([^)\n]*\)\s?)*?\((?:continued|suite|continuación)\)/iu;
const INTRODUCES = /\b(?:introducing|presenting|présentant)\b[^.]{0,100}\b(?:report|rapport)/iu;
/** Headings of a record are the long titles of reports with their symbols. */
const LONGEST_HEADING = 400;

interface Place {
  open: boolean;
  floor: Speaker | null;
  recent: readonly Person[];
  /** Whether an expert has asked anything yet, in this record or, where it is a continuation, before it. */
  asked: boolean;
}

interface Words extends Pick<RawBlock, 'words' | 'narration'> {
  readonly attributions: BlockAttributions;
}

/**
 * Reads the blocks of an official summary record, English or French. Until the meeting is called to order there is only the masthead. A speaker keeps the floor
 * over the numbered paragraphs that follow. "Mr. X (Arvania)" and "A representative of Arvania" speak for the State, a name alone is a member of the Committee.
 * The sections follow from who speaks: the delegation presents until an expert has asked, then it responds. Out: a reading a block, in order.
 */
export function readSummaryRecord(blocks: readonly RawBlock[], context: DocumentContext): readonly BlockReading[] {
  const attributed = blocks.map(({ words, narration }) => ({ words, narration, attributions: attributionsOf(words, context.language) }));
  const persons = gatherPersons([...attributed.flatMap(({ words }) => chairIn(words)), ...attributed.flatMap(({ attributions }) => namesIn(attributions))], context.speakers);
  const opening = attributed.findIndex(({ words, attributions }) => MEETING_OPENS.test(words.slice(0, 200)) || (attributions.first?.by === 'person' && attributions.first.form !== 'bare' && words.length > 150));
  const head = attributed.slice(0, Math.max(opening, 0));
  const place: Place = { open: false, floor: null, recent: [], asked: head.some(({ words }) => isHeadingLike(words, LONGEST_HEADING) && CONTINUED.test(words)) };
  return attributed.map((block, index) => {
    if (index >= opening) place.open = true;
    return readBlock(block, place, persons, context);
  });
}

function chairIn(words: string): readonly NameMention[] {
  const name = words.length < 120 ? CHAIR_LINE.exec(words.replace(/\s+/gu, ' '))?.[1] : undefined;
  return name === undefined ? [] : [{ name, office: 'Chair' }];
}

function readBlock({ words, narration, attributions }: Words, place: Place, persons: ReturnType<typeof gatherPersons>, context: DocumentContext): BlockReading {
  if (isChrome(words)) return { kind: 'chrome', section: 'other' };
  if (!place.open) return { kind: !HELD.test(words) && !narration && isHeadingLike(words, LONGEST_HEADING) ? 'heading' : 'narration', section: 'other' };
  if (narration !== undefined) return { kind: 'narration', section: 'other' };
  const named = attributions.first && speakerOf(attributions.first, { persons, section: 'other', strangers: 'expert', recent: place.recent });
  if (!named && isHeadingLike(words, LONGEST_HEADING)) return { kind: 'heading', section: 'other' };
  if (named) giveFloor(named, place);
  if (place.floor?.role === 'delegation' && INTRODUCES.test(words.slice(0, 400))) place.asked = false;
  return place.floor ? statement(place.floor, place, context) : { kind: 'narration', section: 'other' };
}

function giveFloor(speaker: NonNullable<ReturnType<typeof speakerOf>>, place: Place): void {
  place.floor = { role: speaker.role, speaker: speaker.speaker, isCorrected: speaker.person?.isCorrected === true };
  if (speaker.person) place.recent = [speaker.person, ...place.recent.filter((person) => person !== speaker.person)].slice(0, 20);
}

function statement({ role, speaker, isCorrected }: Speaker, place: Place, { isDialogue }: DocumentContext): BlockReading {
  if (role === 'expert') place.asked = true;
  const said = isDialogue || role !== 'delegation' || isCorrected === true ? role : 'other';
  return { kind: 'statement', section: sectionOf(said, place.asked), role: said, speaker };
}

function sectionOf(role: Role, asked: boolean): Section {
  if (role === 'expert') return 'questions';
  if (role === 'delegation') return asked ? 'responses' : 'presentation';
  return 'other';
}
