import type { Mistake } from './mistake.ts';
import { replaced } from './choice.ts';
import { leavesOpen } from './word-swap.ts';

const NOT = /\b(?<verb>is|are|was|were|has|have|had|can|may|could|will|would|do|does|did)(?: not|(?<=can)not)\b(?! (?:only|just|merely|always|necessarily|all|every)\b)(?<yet> yet\b)?/gu;

/** A "not" that is left out. */
export const droppedNot: Mistake = {
  name: 'dropped “not”',
  what: 'a denial left out',
  make: (claim) => {
    const places = [...claim.matchAll(NOT)];
    const [place] = places;
    if (!place || places.length !== 1 || leavesOpen(claim.slice(0, place.index)) || /\b(?:but|until|nor)\b/u.test(claim.slice(place.index))) return undefined;
    return replaced(claim, { start: place.index, end: place.index + place[0].length }, place.groups?.['verb'] ?? '');
  },
};
