import type { NameMention } from '../../../language/names.ts';
import { stateCoded } from '../../../language/states.ts';
import { wordsIn } from '../../../language/words.ts';
import type { EvidenceBase } from '../evidence-base.ts';

/** The words of a name may stand this far apart in a block that does not write them as a name. */
export const NAME_WIDTH = 4;

/** Whether a name needs no source of its own: the State under review, the speaker, or the words stand there without capitals. */
export function isKnown(base: EvidenceBase, name: NameMention): boolean {
  return base.blocks.some(({ cited }) => {
    const { source, reading } = cited;
    const state = source.metadata.state;
    if (state !== undefined && isOf(name, state)) return true;
    if (source.blocks.some((other) => other.kind === 'statement' && other.speaker !== null && isSpeaker(name, other.speaker))) return true;
    return standsThere(name, reading.tokens.map((token) => token.word.stem));
  });
}

/** Whether the name is a speaker's, whole or in part: who speaks is for `compare-speakers.ts`. */
function isSpeaker({ kind, stems }: NameMention, speaker: string): boolean {
  if (kind !== 'person' && kind !== 'other') return false;
  const known = wordsIn(speaker).map(({ stem }) => stem);
  return stems.length > 0 && stems.every((stem) => known.includes(stem));
}

/** Whether the name is that of the State, or of its people. */
export function isOf(name: NameMention, state: string): boolean {
  const written = state.toLowerCase();
  return name.states.some((code) => stateCoded(code)?.name.toLowerCase() === written) || (name.stems.length === 1 && written.length > 3 && (name.stems[0] ?? '').startsWith(written.slice(0, -1)));
}

/** Whether the words of the name stand close together among `stems`. */
export function standsThere(name: NameMention, stems: readonly string[]): boolean {
  if (name.stems.length === 0) return true;
  return stems.some((_, at) => {
    const stretch = stems.slice(at, at + name.stems.length + NAME_WIDTH);
    return name.stems.every((stem) => stretch.includes(stem));
  });
}
