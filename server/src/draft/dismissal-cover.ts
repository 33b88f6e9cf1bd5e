import type { Span } from '../language/span.ts';
import type { Dismissal } from './draft.ts';
import type { PlacedPart } from './place-passage.ts';

/** Whether `part` belongs to the part `owner` before it: a sub-paragraph to its paragraph, a numeral to its sub-paragraph. */
function belongsTo(part: PlacedPart, owner: PlacedPart): boolean {
  if (part.kind !== 'text' || part.letter === undefined || owner.kind !== 'text') return false;
  return owner.letter === undefined || (part.letter === owner.letter && owner.numeral === undefined);
}

/** The part at `index` with the sub-paragraphs that belong to it. */
function withSubparagraphs(parts: readonly PlacedPart[], index: number): Span | undefined {
  const owner = parts[index];
  if (!owner) return undefined;
  let { end } = owner;
  for (let next = index + 1; next < parts.length; next++) {
    const part = parts[next];
    if (part?.kind === 'dismissal') continue;
    if (!part || !belongsTo(part, owner)) break;
    end = part.end;
  }
  return { start: owner.start, end };
}

function nearest(parts: readonly PlacedPart[], from: number, step: 1 | -1): number {
  let index = from + step;
  while (parts[index]?.kind === 'dismissal') index += step;
  return index;
}

/** The part that a comment on lines of its own is about: the one below it, or the one above if it stands at that one's end and not at the next one's head. */
function targetOf(parts: readonly PlacedPart[], index: number): number {
  const { closeAbove = false, closeBelow = false } = parts[index] ?? {};
  const below = nearest(parts, index, 1);
  return (closeAbove && !closeBelow) || below >= parts.length ? nearest(parts, index, -1) : below;
}

/** The dismissals of a draft with what they cover, in order. In: the draft's parts in order. */
export function dismissalsOf(parts: readonly PlacedPart[]): readonly Dismissal[] {
  const dismissals: Dismissal[] = [];
  parts.forEach((part, index) => {
    for (const dismissal of part.dismissals) {
      const target = part.kind === 'dismissal' ? targetOf(parts, index) : index;
      const { start, end } = withSubparagraphs(parts, target) ?? dismissal;
      dismissals.push({ ...dismissal, covers: { start, end } });
    }
  });
  return dismissals;
}
