import { areContrasts, areOpposites, setOf } from '../../language/thesaurus/thesaurus.ts';
import type { WordPlaces } from './cited-text.ts';
import { editedPlace, fitAt, readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import type { Reading, Token } from './reading.ts';

/** A word of the claim beside a word of a cited block. */
export interface Pairing {
  readonly at: CitedToken;
  readonly token: Token;
  /** How alike their surroundings are. */
  readonly fit: number;
}

function pairing(base: EvidenceBase, claimToken: number, block: number, token: number): readonly Pairing[] {
  const found = readingOf(base, block)?.tokens[token];
  if (!found) return [];
  const at = { block, token };
  return [{ at, token: found, fit: fitAt(base, claimToken, at) }];
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
    .filter(({ token, strength }) => strength >= SYNONYM && !taken.has(token) && place.from - EDIT_REACH <= token && token < place.to + EDIT_REACH)
    .flatMap(({ token }) => pairing(base, claimToken, edited.block, token));
}

/** How far from the edit a word may stand that it was put in place of. */
const EDIT_REACH = 4;

/** From here on a word of the cited blocks stands for the claim's. */
const SYNONYM = 0.8;

const known = new WeakMap<EvidenceBase, Map<number, readonly Pairing[]>>();

/** The places where the cited blocks have the claim's word or a synonym of it, the likest surroundings first. Found once a word, as many rules ask. */
export function samePlaces(base: EvidenceBase, claimToken: number, weakest = SYNONYM): readonly Pairing[] {
  if (base.edited) return editedPlaces(base, claimToken);
  if (weakest !== SYNONYM) return findSamePlaces(base, claimToken, weakest);
  let byToken = known.get(base);
  if (!byToken) known.set(base, (byToken = new Map<number, readonly Pairing[]>()));
  let places = byToken.get(claimToken);
  if (!places) byToken.set(claimToken, (places = findSamePlaces(base, claimToken, SYNONYM)));
  return places;
}

function findSamePlaces(base: EvidenceBase, claimToken: number, weakest: number): readonly Pairing[] {
  const found: Pairing[] = [];
  base.blocks.forEach(({ matches }, block) => {
    for (const { token, strength } of matches[claimToken] ?? []) if (strength >= weakest) found.push(...pairing(base, claimToken, block, token));
  });
  return found.sort(byFit);
}

/** Whether something holds of any of the places that `samePlaces` would find: told without working out how alike they are, to leave a rule early. */
export function hasSamePlace({ edited, blocks }: EvidenceBase, claimToken: number, holds: (reading: Reading, token: number) => boolean): boolean {
  const repeated = edited?.edits.repeats[claimToken] ?? -1;
  return blocks.some(({ cited: { reading }, matches }, block) => {
    if (repeated >= 0) return block === edited?.block && holds(reading, repeated);
    return (matches[claimToken] ?? []).some(({ token, strength }) => strength >= SYNONYM && holds(reading, token));
  });
}

/** The indexes of all lists, each of them ascending. */
function inOrder([first, ...more]: readonly (readonly number[])[]): readonly number[] {
  return first && more.length > 0 ? [...new Set([first, ...more].flat())].sort((a, b) => a - b) : (first ?? []);
}

/** The places among those that `candidates` names in each block, in order, where `holds`; the likest surroundings first. */
function placesWhere(base: EvidenceBase, claimToken: number, candidates: (places: WordPlaces) => readonly (readonly number[] | undefined)[], holds: (token: Token) => boolean): readonly Pairing[] {
  const found: Pairing[] = [];
  base.blocks.forEach(({ cited: { places, reading } }, block) => {
    for (const index of inOrder(candidates(places).filter((indexes) => indexes !== undefined))) {
      const token = reading.tokens[index];
      if (token && holds(token)) found.push(...pairing(base, claimToken, block, index));
    }
  });
  return found.sort(byFit);
}

/** The places where the cited blocks have a word that says the opposite of the claim's. */
export function oppositePlaces(base: EvidenceBase, claimToken: number): readonly Pairing[] {
  const senses = base.claim.tokens[claimToken]?.senses;
  if (!senses) return [];
  const candidates = ({ sides, denied, roots }: WordPlaces): readonly (readonly number[] | undefined)[] => [...senses.sides.map((side) => sides.get(side ^ 1)), denied.get(senses.root), senses.denies === '' ? undefined : roots.get(senses.denies)];
  return placesWhere(base, claimToken, candidates, (token) => areOpposites(senses, token.senses));
}

/** The places where the cited blocks have a word of the same kind that excludes the claim's. */
export function contrastPlaces(base: EvidenceBase, claimToken: number): readonly Pairing[] {
  const senses = base.claim.tokens[claimToken]?.senses;
  if (!senses || senses.members.length === 0) return [];
  return placesWhere(base, claimToken, ({ contrasts }) => senses.members.map((member) => contrasts.get(setOf(member))), (token) => areContrasts(senses, token.senses));
}
