import type { Source } from '../../../dialogue/source.ts';
import type { NameMention } from '../../../language/names.ts';
import { stateCoded } from '../../../language/states.ts';
import { wordsIn } from '../../../language/words.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { onceAReading } from '../reading.ts';

/** The words of a name may stand this far apart in a block that does not write them as a name. */
export const NAME_WIDTH = 4;

/** Whether a name needs no source of its own: the State under review, the speaker, or the words stand there without capitals. */
export function isKnown(base: EvidenceBase, name: NameMention): boolean {
  return base.blocks.some(({ cited }) => {
    const { source, reading } = cited;
    const state = source.metadata.state;
    if (state !== undefined && isOf(name, state)) return true;
    return isSpeaker(name, source) || standsThere(name, stemsOf(reading));
  });
}

const stemsOf = onceAReading((reading): readonly string[] => reading.tokens.map(({ word }) => word.stem));

const known = new WeakMap<Source, readonly (readonly string[])[]>();

/** The stems of the name of each speaker of a dialogue. */
function speakersOf(source: Source): readonly (readonly string[])[] {
  let speakers = known.get(source);
  if (!speakers) {
    const names = new Set(source.blocks.flatMap((block) => (block.kind === 'statement' && block.speaker !== null ? [block.speaker] : [])));
    known.set(source, (speakers = [...names].map((name) => wordsIn(name).map(({ stem }) => stem))));
  }
  return speakers;
}

/** Whether the name is a speaker's, whole or in part: who speaks is for `compare-speakers.ts`. */
function isSpeaker({ kind, stems }: NameMention, source: Source): boolean {
  if ((kind !== 'person' && kind !== 'other') || stems.length === 0) return false;
  return speakersOf(source).some((speaker) => stems.every((stem) => speaker.includes(stem)));
}

/** Whether the name is that of the State, or of its people. */
export function isOf(name: NameMention, state: string): boolean {
  const written = state.toLowerCase();
  return name.states.some((code) => stateCoded(code)?.name.toLowerCase() === written) || (name.stems.length === 1 && written.length > 3 && (name.stems[0] ?? '').startsWith(written.slice(0, -1)));
}

/** Whether the words of the name stand close together among `stems`. */
export function standsThere(name: NameMention, stems: readonly string[]): boolean {
  if (name.stems.length === 0) return true;
  if (!name.stems.every((stem) => stems.includes(stem))) return false;
  return stems.some((_, at) => {
    const stretch = stems.slice(at, at + name.stems.length + NAME_WIDTH);
    return name.stems.every((stem) => stretch.includes(stem));
  });
}
