import type { BlockReading, DocumentContext, RawBlock } from './block-reading.ts';
import { isChrome } from './chrome.ts';
import { isHeadingLike, isTitleLike, sectionOfHeading, type SectionHeading } from './headings.ts';
import { narrationOf } from './narration.ts';
import { gatherPersons, type Person, type Persons } from './persons.ts';
import type { Role, Section } from './source.ts';
import { attributionsOf, namesIn, speakerOf, type BlockAttributions, type Speaker, type SpeakerContext, type SpeakerFound } from './speakers.ts';

/** Where the reader stands in the summary: it goes through the blocks once, from the first to the last. */
interface Place {
  section: Section;
  /** The side that speaks under the present heading unless a block says otherwise. */
  by: SectionHeading['by'];
  floor: Speaker | null;
  recent: readonly Person[];
}

const LONGEST_IN_LEAD = 45;
/** Two people of one surname are told apart by who of them spoke lately. */
const MOST_RECENT = 20;
/** A line in which somebody speaks is no heading, even where its end is cut off. */
const SPOKEN = /\b(?:experts?|delegation|délégation|rapporteur|chair\w*)\b[^.]{0,60}\b(?:said|asked|noted|added|commended|welcomed|thanked|expressed|raised|responded|replied|a dit|a demandé|a indiqué|a répondu)\b/iu;

interface Words extends Pick<RawBlock, 'words' | 'narration'> {
  readonly attributions: BlockAttributions;
}

/**
 * Reads the blocks of a press summary, of all eras, English or French. The title and the first paragraphs are the lead until somebody speaks; then come the
 * highlights until the first heading of a section. A speaker keeps the floor until another is named or a heading comes; what stands under "Responses by the Delegation"
 * without a speaker is the delegation's. Out: a reading a block, in order.
 */
export function readMeetingSummary(blocks: readonly RawBlock[], context: DocumentContext): readonly BlockReading[] {
  const attributed = blocks.map(({ words, narration }) => {
    const below = belowHeading(words);
    return { words, narration: below === words ? narration : narrationOf(below), attributions: attributionsOf(below, context.language) };
  });
  const persons = gatherPersons(attributed.flatMap(({ attributions }) => namesIn(attributions)), context.speakers);
  const place: Place = { section: 'lead', by: null, floor: null, recent: [] };
  return attributed.map((block) => readBlock(block, place, persons, context));
}

function readBlock(block: Words, place: Place, persons: Persons, context: DocumentContext): BlockReading {
  const { words } = block;
  if (isChrome(words)) return { kind: 'chrome', section: 'other' };
  const speaks = block.attributions.first !== undefined && block.attributions.first.form !== 'bare';
  const heading = speaks && isHeadingLike(words) ? undefined : headingOf(words, place.section);
  if (heading) enter(heading, place);
  if (!speaks && (isHeadingLike(words) || (!heading && place.section === 'lead' && isTitleLike(words)))) return { kind: 'heading', section: place.section };
  if (block.narration !== undefined) {
    // Who came and what comes next end the highlights; nobody holds the floor after that.
    if (place.section === 'highlights') place.floor = null;
    return { kind: 'narration', section: place.section };
  }
  return spokenBlock(block, place, persons, context);
}

/** The section that a block opens: it is a heading, or its first line is one and the text follows without a blank line. */
function headingOf(words: string, section: Section): SectionHeading | undefined {
  const [line = ''] = words.slice(0, 200).split(/\r\n?|\n/u, 1);
  // A title ("Committee considers report of Arvania") has the same nouns as the headings, but is longer.
  if (section === 'lead' && line.length > LONGEST_IN_LEAD) return undefined;
  return isHeadingLike(line) && !SPOKEN.test(line) && !isChrome(line) ? sectionOfHeading(line) : undefined;
}

function belowHeading(words: string): string {
  const end = words.search(/[\r\n]/u);
  return end > 0 && headingOf(words, 'lead') ? words.slice(end).trim() : words;
}

function enter(heading: SectionHeading, place: Place): void {
  place.section = heading.section;
  place.by = heading.by;
  place.floor = heading.by === null ? null : { role: heading.by, speaker: null };
}

/** What is known where the reader stands, to work out a speaker. The role of a stranger is not guessed. */
const contextAt = ({ section, recent }: Place, persons: Persons): SpeakerContext => ({ persons, section, strangers: 'other', recent });

function spokenBlock({ attributions }: Words, place: Place, persons: Persons, context: DocumentContext): BlockReading {
  const speaker = introducedSpeaker(attributions, place, persons);
  if (speaker && !isStillSpeaking(speaker, attributions, place)) takeFloor(speaker, place);
  const { floor, section } = place;
  if (!floor || section === 'lead') return { kind: 'narration', section };
  passFloor(attributions, place, persons);
  return { kind: 'statement', section, role: roleOnFloor(floor, context), speaker: floor.speaker };
}

/** Whom the first sentence introduces, if that is to be believed; what the drafter says of somebody always is. */
function introducedSpeaker(attributions: BlockAttributions, place: Place, persons: Persons): SpeakerFound | undefined {
  const { first } = attributions;
  const speaker = first && speakerOf(first, contextAt(place, persons));
  return speaker && (speaker.person?.isCorrected === true || believable(speaker, attributions, place)) ? speaker : undefined;
}

/** "The Expert went on to ask" is said of the one who has the floor. */
function isStillSpeaking({ role }: Speaker, { first }: BlockAttributions, { floor }: Place): boolean {
  return first?.goesOn === true && floor?.role === role;
}

/** The first who speaks ends the lead. */
function takeFloor({ role, speaker, person }: SpeakerFound, place: Place): void {
  if (place.section === 'lead') place.section = 'highlights';
  place.floor = { role, speaker, isCorrected: person?.isCorrected === true };
  if (person) place.recent = [person, ...place.recent.filter((other) => other !== person)].slice(0, MOST_RECENT);
}

/** Without a dialogue there is no delegation, unless the drafter says so. */
function roleOnFloor({ role, isCorrected }: Speaker, { isDialogue }: DocumentContext): Role {
  return isDialogue || role !== 'delegation' || isCorrected === true ? role : 'other';
}

/** Under "Questions by Committee Experts" the delegation is quoted, not heard, unless somebody of it is introduced by name and office. */
function believable(speaker: Speaker, { first }: BlockAttributions, place: Place): boolean {
  if (place.section !== 'questions' || place.by !== 'expert' || speaker.role !== 'delegation') return true;
  return first?.by === 'person' && first.form === 'named';
}

/** A later sentence of the block may give the floor to somebody else, who then keeps it. */
function passFloor({ later }: BlockAttributions, place: Place, persons: Persons): void {
  for (const attribution of later) {
    const next = speakerOf(attribution, contextAt(place, persons));
    if (!next || (place.by === 'expert' && next.role === 'delegation') || (place.by === 'delegation' && next.role !== 'delegation')) continue;
    // "The Expert commended" goes on with the expert who has the floor.
    if (next.speaker === null && next.role === place.floor?.role) continue;
    place.floor = { role: next.role, speaker: next.speaker };
  }
}
