import { areContrasts, areSynonyms } from '../language/thesaurus/thesaurus.ts';
import { placeOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import { contrastPlaces, samePlaces, type Pairing } from './pairings.ts';
import type { Token } from './reading.ts';

const SAME_PLACE = 0.55;
const WITNESS = 0.25;

/** Whether the claim has the source's word too, somewhere else: then nothing was put in its place. */
function isKept(base: EvidenceBase, { token }: Pairing, except: number): boolean {
  return base.claim.tokens.some((other, index) => index !== except && areSynonyms(other.senses, token.senses));
}

function compareOne(base: EvidenceBase, token: Token, index: number): FactComparison | undefined {
  const [first] = contrastPlaces(base, index).filter((place) => !isKept(base, place, index));
  if (!first || first.fit < SAME_PLACE) return undefined;
  if (samePlaces(base, index).some((place) => place.fit >= first.fit - WITNESS && !areContrasts(token.senses, place.token.senses))) return undefined;
  const evidence = placeOf(base, first.at.block, first.token);
  const correction = first.token.word.text;
  return { kind: 'words', state: 'differs', claim: { start: token.start, end: token.end }, difference: 'replaced', correction, ...(evidence ? { evidence } : {}) };
}

/** Looks for a word of the claim in whose place the cited blocks have another of its kind: "trafficking" for "smuggling". */
export function compareWords(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.tokens.flatMap((token, index) => (token.weight > 0 && token.senses.members.length > 0 ? (compareOne(base, token, index) ?? []) : [])).slice(0, 1);
}
