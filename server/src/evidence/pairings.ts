import { areContrasts, areOpposites } from '../language/thesaurus/thesaurus.ts';
import { editedPlace, fitAt, readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import type { Token } from './reading.ts';

/** A word of the claim beside a word of a cited block. */
export interface Pairing {
  readonly at: CitedToken;
  readonly token: Token;
  /** How alike their surroundings are. */
  readonly fit: number;
}

function pairing(base: EvidenceBase, claimToken: number, block: number, token: number): readonly Pairing[] {
  const found = readingOf(base, block)?.tokens[token];
  return found ? [{ at: { block, token }, token: found, fit: fitAt(base, claimToken, { block, token }) }] : [];
}

const byFit = (a: Pairing, b: Pairing): number => b.fit - a.fit;

/** Where the claim is an edited copy of a sentence: the word that the claim repeats there, or a synonym in whose place it stands. */
function editedPlaces(base: EvidenceBase, claimToken: number): readonly Pairing[] {
  const { edited } = base;
  const matches = edited && base.blocks[edited.block]?.matches[claimToken];
  const place = editedPlace(base, claimToken, claimToken);
  if (!edited || !place) return [];
  if (place.repeated) return pairing(base, claimToken, edited.block, place.from);
  const taken = new Set(edited.edits.repeats);
  return (matches ?? [])
    .filter(({ token, strength }) => strength >= 0.8 && !taken.has(token) && place.from - EDIT_REACH <= token && token < place.to + EDIT_REACH)
    .flatMap(({ token }) => pairing(base, claimToken, edited.block, token));
}

/** How far from the edit a word may stand that it was put in place of. */
const EDIT_REACH = 4;

/** The places where the cited blocks have the claim's word or a synonym of it, the likest surroundings first. */
export function samePlaces(base: EvidenceBase, claimToken: number, weakest = 0.8): readonly Pairing[] {
  if (base.edited) return editedPlaces(base, claimToken);
  return base.blocks
    .flatMap(({ matches }, block) => (matches[claimToken] ?? []).filter(({ strength }) => strength >= weakest).flatMap(({ token }) => pairing(base, claimToken, block, token)))
    .sort(byFit);
}

function placesWhere(base: EvidenceBase, claimToken: number, holds: (token: Token) => boolean): readonly Pairing[] {
  return base.blocks
    .flatMap(({ cited }, block) => cited.reading.tokens.flatMap((token, index) => (holds(token) ? pairing(base, claimToken, block, index) : [])))
    .sort(byFit);
}

/** The places where the cited blocks have a word that says the opposite of the claim's. */
export function oppositePlaces(base: EvidenceBase, claimToken: number): readonly Pairing[] {
  const senses = base.claim.tokens[claimToken]?.senses;
  return senses ? placesWhere(base, claimToken, (token) => areOpposites(senses, token.senses)) : [];
}

/** The places where the cited blocks have a word of the same kind that excludes the claim's. */
export function contrastPlaces(base: EvidenceBase, claimToken: number): readonly Pairing[] {
  const senses = base.claim.tokens[claimToken]?.senses;
  return senses && senses.members.length > 0 ? placesWhere(base, claimToken, (token) => areContrasts(senses, token.senses)) : [];
}
