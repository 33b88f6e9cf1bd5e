import { areContrasts, setOf } from '../../../language/thesaurus/thesaurus.ts';
import { isHalfOfWhole } from './both-halves.ts';
import { SAME_WORD } from '../alignment.ts';
import { isBoundOfTime } from '../bound-of-time.ts';
import { hasComputedShare } from '../figures/computed-share.ts';
import { hasOtherPeriod } from '../figures/per-other-period.ts';
import { isInFocus, placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { contrastPlaces, samePlaces, type Pairing } from '../pairings.ts';
import { isDenied } from '../polarity/negated-words.ts';
import type { Reading, Token } from '../reading.ts';
import { bestSentence } from '../support.ts';
import { isSaidElsewhere } from '../sentence-cover.ts';
import { isPartOfName } from './text-subjects.ts';

const SAME_PLACE = 0.45;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.1;
const WITNESS = 0.25;

function isSameMember(a: Token, b: Token): boolean {
  return a.senses.root === b.senses.root || a.senses.members.some((member) => b.senses.members.includes(member));
}

/** Whether another word of the claim stands for the source's word at that very place: then nothing was put in its place. */
function isKept(base: EvidenceBase, { at, token }: Pairing, except: number): boolean {
  return base.claim.tokens.some((other, index) => {
    if (index === except || !isSameMember(other, token)) return false;
    if (base.edited === undefined && other.senses.root === token.senses.root) return true;
    const [nearest] = samePlaces(base, index);
    return nearest === undefined || (nearest.at.block === at.block && nearest.at.token === at.token);
  });
}

/** Prepositions that give a noun a part of its own to play: "before a judge", "by the police". */
const TELLING = new Set('before after with from without against under between until'.split(' '));

function telling(reading: Reading | undefined, token: number): string {
  const sentence = reading?.tokens[token]?.sentence;
  for (let i = token - 1; i >= token - 4; i--) {
    const before = reading?.tokens[i];
    if (before?.sentence !== sentence || before === undefined) return '';
    if (TELLING.has(before.word.normal)) return before.word.normal;
    if (before.weight > 0 && i < token - 1) return '';
  }
  return '';
}

/** Whether the two words stand behind like prepositions, or behind none that tells. */
function standAlike(base: EvidenceBase, index: number, { at }: Pairing): boolean {
  return telling(base.claim, index) === telling(readingOf(base, at.block), at.token);
}

/** "Not open" says what "closed" says: then polarity is to be compared, not the words. */
function areDeniedAlike(base: EvidenceBase, index: number, { at }: Pairing): boolean {
  const reading = readingOf(base, at.block);
  return !reading || isDenied(base.claim, index) === isDenied(reading, at.token);
}

/** Whether the sentence of the source's word has the claim's too, so that it may say both: "had signed an agreement, which it had not yet ratified". */
function saysBoth(base: EvidenceBase, index: number, { at, token }: Pairing): boolean {
  return base.blocks[at.block]?.matches[index]?.some((match) => match.strength >= SAME_WORD && readingOf(base, at.block)?.tokens[match.token]?.sentence === token.sentence) ?? false;
}

/** Whether the sentence of the source's word has another word for what the claim's stands for: "refugees with disabilities" are persons with disabilities. */
function saysOtherwise(base: EvidenceBase, { senses }: Token, { at, token }: Pairing): boolean {
  const cited = base.blocks[at.block]?.cited;
  return senses.members.some((member) =>
    cited?.places.contrasts.get(setOf(member))?.some((index) => {
      const other = cited.reading.tokens[index];
      return other?.sentence === token.sentence && other.senses.root !== senses.root && other.senses.members.includes(member);
    }),
  );
}

/** Whether the source's word may have been replaced by the claim's at `index`. */
function isRival(base: EvidenceBase, token: Token, index: number, place: Pairing): boolean {
  if (isKept(base, place, index) || !standAlike(base, index, place) || !areDeniedAlike(base, index, place)) return false;
  return !saysOtherwise(base, token, place) && (base.edited !== undefined || !saysBoth(base, index, place));
}

/** Whether a place that has the claim's word or a synonym speaks up for it: not where the synonym is one word of a longer name. */
function vouches(base: EvidenceBase, { senses }: Token, { at, token }: Pairing): boolean {
  const reading = readingOf(base, at.block);
  const isOther = senses.root !== token.senses.root && reading !== undefined && isPartOfName(reading, at.token);
  return !isOther && !areContrasts(senses, token.senses);
}

/** Whether the cited blocks have the claim's own word, and the rival stands away from the sentence that bears most on the claim. */
function isSaidInOwnWord(base: EvidenceBase, index: number, rival: Pairing): boolean {
  const block = base.blocks[rival.at.block];
  if (base.edited !== undefined || !block || rival.token.sentence === bestSentence(base.claim, block).sentence) return false;
  return base.blocks.some(({ matches }) => matches[index]?.some(({ strength }) => strength >= SAME_WORD));
}

function compareOne(base: EvidenceBase, token: Token, index: number): FactComparison | undefined {
  const first = contrastPlaces(base, index).find((place) => isRival(base, token, index, place));
  if (!first || isSaidInOwnWord(base, index, first) || first.fit < SAME_PLACE - (isInFocus(base, first.at) ? IN_FOCUS : 0)) return undefined;
  if (samePlaces(base, index).some((place) => place.fit >= first.fit - WITNESS && vouches(base, token, place))) return undefined;
  if (base.edited === undefined && isSaidElsewhere(base, index, first.at)) return undefined;
  const evidence = placeOf(base, first.at.block, first.token);
  // In a free paraphrase the source's word seldom fits into the claim as it stands.
  const correction = base.edited === undefined ? {} : { correction: first.token.word.text };
  return { kind: 'words', state: 'differs', claim: { start: token.start, end: token.end }, difference: 'replaced', ...correction, ...(evidence ? { evidence } : {}) };
}

/** Looks for a word of the claim in whose place the cited blocks have another of its kind: "trafficking" for "smuggling". The first one only. */
export function compareWords(base: EvidenceBase): readonly FactComparison[] {
  if (hasComputedShare(base) || hasOtherPeriod(base)) return [];
  for (const [index, token] of base.claim.tokens.entries()) {
    const isKind = token.weight > 0 && token.figure < 0 && token.senses.members.length > 0 && !isBoundOfTime(base.claim, index);
    const found = isKind && !isHalfOfWhole(base.claim, index) ? compareOne(base, token, index) : undefined;
    if (found) return [found];
  }
  return [];
}
