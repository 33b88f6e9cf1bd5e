import { isPast } from '../../../language/status.ts';
import type { SubjectWord } from '../../../language/thesaurus/subject-table.ts';
import { placeOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import type { PlaceInBlock } from '../judgement.ts';
import type { Reading, Token } from '../reading.ts';
import { isPlain, wordsOn } from './text-subjects.ts';

/** Plurals qualify no noun: in "wages due" and "children detained" the noun comes first. */
const PLURAL = /[^su]s$|children$/u;
/** How many words off a noun may stand what qualifies it: "women with disabilities". */
const NEAR = 8;
const SAME_NOUN = 0.8;

/** The word directly before the noun at `head`, if the two belong together: "seasonal" before "workers". */
function modifierOf(reading: Reading, head: number): Token | undefined {
  const before = reading.tokens[head - 1];
  const noun = reading.tokens[head];
  return before && noun && isPlain(before) && !PLURAL.test(before.word.normal) && /^[ -]$/u.test(reading.text.slice(before.end, noun.start)) ? before : undefined;
}

/** Where the cited blocks have the claim's noun. */
function nounsLike(base: EvidenceBase, head: number): readonly CitedToken[] {
  return base.blocks.flatMap(({ matches }, block) => (matches[head] ?? []).filter(({ strength }) => strength >= SAME_NOUN).map(({ token }) => ({ block, token })));
}

/** What qualifies the noun at `at` in the sentence that the claim rests on, if the claim does not have it. */
function ownModifier(base: EvidenceBase, { block, token }: CitedToken): PlaceInBlock | undefined {
  const here = base.blocks[block];
  const modifier = here && modifierOf(here.cited.reading, token);
  if (!modifier || base.focus[block] !== modifier.sentence || isPast(modifier.word)) return undefined;
  return here.matches.some((found) => found.some((match) => match.token === token - 1)) ? undefined : placeOf(base, block, modifier);
}

/**
 * Another word that qualifies the claim's noun in the sentence that the claim rests on, where nothing near the noun speaks of what qualifies it in the claim:
 * "domestic workers" for "seasonal workers". `index`: the token of the claim that names `subject`.
 */
export function otherModifier(base: EvidenceBase, subject: SubjectWord, index: number): PlaceInBlock | undefined {
  const head = subject.to;
  if (!modifierOf(base.claim, head)) return undefined;
  const nouns = nounsLike(base, head);
  const isSpokenOf = nouns.some(({ block, token }) => {
    const here = base.blocks[block];
    return here && wordsOn(subject, index, here).some((word) => Math.abs(word - token) <= NEAR);
  });
  if (isSpokenOf) return undefined;
  return nouns.map((at) => ownModifier(base, at)).find((place) => place !== undefined);
}
