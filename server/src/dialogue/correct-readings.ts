import type { BlockReading } from './block-reading.ts';
import { sizeOf, type BlockCorrection, type Corrections, type SpeakerCorrection } from './corrections.ts';
import { withoutTitle } from './names.ts';
import { gatherPersons, type Person, type Persons } from './persons.ts';
import type { BlockKind, Role, SourceProblem } from './source.ts';

/** Readings with the drafter's corrections in them, and what of these meets nothing in the source. */
export interface CorrectedReadings {
  readonly readings: readonly BlockReading[];
  readonly problems: readonly SourceProblem[];
}

const MOST_NAMES = 6;

/** The people who speak, with the role that they mostly have. */
interface Speakers {
  readonly persons: Persons;
  readonly roles: ReadonlyMap<string, Role>;
}

function speakersIn(readings: readonly BlockReading[], { speakers, blocks }: Corrections): Speakers {
  const roles = new Map<string, Role>();
  for (const reading of readings) if (reading.kind === 'statement' && reading.speaker !== null && !roles.has(reading.speaker)) roles.set(reading.speaker, reading.role);
  const given = blocks.flatMap(({ speaker }) => (typeof speaker === 'string' ? [withoutTitle(speaker)] : []));
  return { persons: gatherPersons([...roles.keys(), ...given].map((name) => ({ name, office: '' })), speakers), roles };
}

/** Index of the first of the ascending `numbers` that is not below `least`. */
function indexFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const meets = (numbers: readonly number[], { ranges }: BlockCorrection): boolean => ranges.some(({ from, to }) => (numbers[indexFrom(numbers, from)] ?? Infinity) <= to);

/**
 * For every number that is corrected, what holds for it: of two corrections the one that speaks of fewer paragraphs, of two as long the later. Every number is taken once,
 * however many corrections a hostile file lays over each other.
 */
function byNumber(corrections: readonly BlockCorrection[], numbers: readonly number[]): ReadonlyMap<number, BlockCorrection> {
  const holding = new Map<number, BlockCorrection>();
  const next = Array.from({ length: numbers.length + 1 }, (_, index) => index);
  const free = (index: number): number => {
    for (let at = index; ; ) {
      const after = next[at] ?? at;
      if (after === at) return at;
      const beyond = next[after] ?? after;
      next[at] = beyond;
      at = beyond;
    }
  };
  for (const correction of [...corrections].reverse().sort((a, b) => sizeOf(a.ranges) - sizeOf(b.ranges))) {
    for (const { from, to } of correction.ranges) {
      for (let at = free(indexFrom(numbers, from)); at < numbers.length && (numbers[at] ?? 0) <= to; at = free(at)) {
        holding.set(numbers[at] ?? 0, correction);
        next[at] = at + 1;
      }
    }
  }
  return holding;
}

/** What a corrected block is. A heading becomes a statement only if that is said; narration does too if it is said whose words it is. */
function correctedKind(reading: BlockReading, { kind, role, speaker }: BlockCorrection): BlockKind {
  if (kind !== undefined) return kind;
  const isSpoken = role !== undefined || speaker !== undefined;
  return reading.kind === 'narration' && isSpoken ? 'statement' : reading.kind;
}

/** Who says a statement, and on whose behalf. */
interface Voice {
  readonly role: Role;
  readonly speaker: string | null;
}

const NOBODY: Voice = { role: 'other', speaker: null };

/** On whose behalf somebody speaks in this source: what the drafter says of the person wins over what was read. */
function roleOf(person: Person, roles: Speakers['roles']): Role | undefined {
  return person.isCorrected === true ? person.role : roles.get(person.name);
}

/** Who says a corrected statement. Whoever names a speaker need not repeat the role that this person has elsewhere. */
function correctedVoice(reading: BlockReading, { role, speaker }: BlockCorrection, { persons, roles }: Speakers): Voice {
  const before = reading.kind === 'statement' ? reading : NOBODY;
  if (typeof speaker !== 'string') return { role: role ?? before.role, speaker: speaker === undefined ? before.speaker : null };
  const person = persons.find(withoutTitle(speaker));
  const known = person && roleOf(person, roles);
  return { role: role ?? known ?? before.role, speaker: person?.name ?? speaker };
}

function correctedReading(reading: BlockReading, correction: BlockCorrection, speakers: Speakers): BlockReading {
  const kind = correctedKind(reading, correction);
  const section = correction.section ?? reading.section;
  return kind === 'statement' ? { kind, section, ...correctedVoice(reading, correction, speakers) } : { kind, section };
}

function unknownSpeaker({ as, span }: SpeakerCorrection, { roles }: Speakers): SourceProblem {
  const names = [...roles.keys()];
  const known = names.length === 0 ? 'Nobody in it is named.' : `It names ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' and others' : ''}.`;
  return { code: 'source.correction', message: `Nobody called “${as}” speaks in this source, so the correction changes nothing. ${known}`, span };
}

function unknownBlocks({ span }: BlockCorrection, numbers: readonly number[]): SourceProblem {
  const last = numbers.at(-1) ?? 0;
  return { code: 'source.correction', message: `This source has no paragraph of such a number, so the correction changes nothing. Its paragraphs end with ${String(last)}.`, span };
}

/**
 * Puts the drafter's corrections of paragraphs into what was worked out, and says which corrections meet nothing. `numbers`: of each block, as citations use them.
 * Corrections of speakers are in the readings already (`gatherPersons`).
 */
export function correctReadings(readings: readonly BlockReading[], numbers: readonly number[], { speakers, blocks }: Corrections): CorrectedReadings {
  if (speakers.length === 0 && blocks.length === 0) return { readings, problems: [] };
  const spoken = speakersIn(readings, { speakers, blocks });
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  const holding = byNumber(blocks, all);
  const corrected = readings.map((reading, index) => {
    const correction = holding.get(numbers[index] ?? 0);
    return correction ? correctedReading(reading, correction, spoken) : reading;
  });
  const lost = speakers.filter(({ as, name }) => !spoken.persons.find(withoutTitle(name ?? as)));
  const missing = blocks.filter((correction) => !meets(all, correction));
  return { readings: corrected, problems: [...lost.map((one) => unknownSpeaker(one, spoken)), ...missing.map((one) => unknownBlocks(one, all))] };
}
