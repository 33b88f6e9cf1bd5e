import type { Block } from '../../../dialogue/source.ts';
import { causesIn, type Cause } from '../../../language/causes.ts';
import { singularOf } from '../../../language/thesaurus/singular.ts';
import type { Match } from '../alignment.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison, PlaceInBlock } from '../judgement.ts';
import { onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';
import { bestSentence } from '../support.ts';


/** How much of the rest of the claim must be near the place that it rests on. */
const SAME_STATEMENT = 0.6;
const SAID = 0.5;
/** One word beside one word may be synonyms that the thesaurus does not have; more hardly are. */
const FEWEST_OF_TWO = 3;
/** Those concerned, of whom the rest speaks as well: "because the persons sought were nationals". */
const CONCERNED = new Set('person people individual woman man child victim applicant case author party'.split(' '));
const isPerson = (lower: string): boolean => CONCERNED.has(lower) || CONCERNED.has(singularOf(lower));

/** Words that only say how much or how little there is of a cause. */
const MEASURE = new Set('lack want shortage absence insufficient inadequate fall drop cut rise increase decrease decline reduction number reason fact few too many great certain new various other more'.split(' '));

const LACK = /\b(?:lack|want|shortages?|absence|scarcity|insufficient|inadequate|too few|no)\b/u;
/** Words for wants of every kind. */
const HARDSHIP = /\b(?:(?:under|un|in|mis|over)\w{4,}|\w+less\w*|\w*reasons?|constraints?|difficult\w*|problems?|obstacles?|cuts?|cutbacks?|austerity|poverty|cris[ie]s|gaps?|deficits?|limit\w*|restrict\w*|costs?|financ\w*|budget\w*|econom\w*|capacity|workload|pressures?)\b/u;

const causesOf = onceAReading((reading): readonly Cause[] => causesIn(reading.text, wordsOf(reading)));

function tells({ weight, isFormula, figure, date, word }: Token): boolean {
  return weight > 0 && !isFormula && Math.max(figure, date) < 0 && !MEASURE.has(word.lower) && !MEASURE.has(word.lower.replace(/s$/u, '')) && !isPerson(word.lower);
}

/** How well the claim's word is found in the cited blocks; `most`: how many sentences off the one that bears most on the claim; `strict`: the block in which only that one counts. */
function found(base: EvidenceBase, index: number, most: number, strict?: Block): number {
  let best = 0;
  for (const block of base.blocks) {
    const { sentence } = bestSentence(base.claim, block);
    const reach = block.cited.block === strict ? 0 : most;
    for (const { token, strength } of block.matches[index] ?? []) {
      if (strength > best && Math.abs((block.cited.reading.tokens[token]?.sentence ?? 0) - sentence) <= reach) best = strength;
    }
  }
  return best;
}

/** Whether a cited block has a word that denies the claim's or is denied by it: "unpaid" for "could not pay". */
function isDeniedThere(base: EvidenceBase, index: number): boolean {
  const senses = base.claim.tokens[index]?.senses;
  return senses !== undefined && base.blocks.some(({ cited: { places } }) => places.denied.has(senses.root) || (senses.denies !== '' && places.roots.has(senses.denies)));
}

/** Words that only announce a cause. */
const ANNOUNCING = /^(?:owing|due|blam|attribut|ascrib|caus|explain|put)/u;

/** Whether what the claim says besides its causes is said in one place of the cited blocks. */
function restsOnStatement(base: EvidenceBase): boolean {
  const causes = causesOf(base.claim);
  const isOfCause = (index: number): boolean => causes.some(({ from, to }) => from <= index && index < to);
  const rest = base.claim.tokens.flatMap(({ weight, isFormula, word }, index) => (weight > 0 && !isFormula && !isOfCause(index) && !ANNOUNCING.test(word.lower) ? [found(base, index, 1)] : []));
  return rest.length >= 3 && rest.reduce((sum, strength) => sum + strength, 0) >= SAME_STATEMENT * rest.length;
}

function indexesOf({ from, to }: Cause): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function telling(reading: Reading, cause: Cause): readonly number[] {
  return indexesOf(cause).filter((index) => reading.tokens[index] && tells(reading.tokens[index]));
}

/** A cause in the sentence that bears most on the claim, of which the claim has no word. */
interface OtherCause {
  readonly words: number;
  readonly place: PlaceInBlock;
}

/** The words of a block for which a word of the claim stands: those most like it. */
function takenBy(matches: readonly Match[]): readonly number[] {
  const best = matches.reduce((most, { strength }) => Math.max(most, strength), SAID);
  return matches.filter(({ strength }) => strength >= best).map(({ token }) => token);
}

function otherCause(base: EvidenceBase, isDeed: boolean): OtherCause | undefined {
  for (const [number, block] of base.blocks.entries()) {
    const { reading } = block.cited;
    const { sentence } = bestSentence(base.claim, block);
    const taken = new Set(block.matches.flatMap(takenBy));
    const free = causesOf(reading).find((cause) => {
      if (cause.isDeed !== isDeed) return false;
      // Of a deed the verb tells: "separating mothers" beside "charging mothers".
      const words = isDeed ? telling(reading, cause).slice(0, 1) : telling(reading, cause);
      return reading.tokens[cause.from]?.sentence === sentence && words.length > 0 && words.every((index) => !taken.has(index));
    });
    const first = free && reading.tokens[free.from];
    const last = free && reading.tokens[free.to - 1];
    const place = first && last && placeOf(base, number, { start: first.start, end: last.end });
    if (place) return { words: telling(reading, free).length, place };
  }
  return undefined;
}

/** Whether one of two causes is the want of something and the other is something that came: those are no synonyms, "for lack of funds" and "owing to the storm". */
function isLackForEvent({ claim }: EvidenceBase, cause: Cause, { place }: OtherCause): boolean {
  const mine = claim.text.slice(claim.tokens[cause.from - 3]?.start ?? 0, claim.tokens[cause.to - 1]?.end);
  const theirs = place.block.text.slice(Math.max(0, place.span.start - 12), place.span.end);
  return LACK.test(mine) !== LACK.test(theirs) && !HARDSHIP.test(mine) && !HARDSHIP.test(theirs);
}

/**
 * Whether the cited blocks have a word of the claim's reason where they have the rest. Where that sentence has a reason of its own, the sentences next to it give the claim's only if they
 * have the whole of it: "opposition from the crews" is not in "the code obliged the crews".
 */
function isSaidNear(base: EvidenceBase, own: readonly number[], other: OtherCause | undefined): boolean {
  return own.some((index) => found(base, index, 1, other?.place.block) >= SAID) || own.every((index) => found(base, index, 1) >= SAID);
}

function compareOne(base: EvidenceBase, cause: Cause): readonly FactComparison[] {
  const first = base.claim.tokens[cause.from];
  const last = base.claim.tokens[cause.to - 1];
  const own = telling(base.claim, cause);
  if (!first || !last || own.length === 0 || own.some((index) => isDeniedThere(base, index)) || !restsOnStatement(base)) return [];
  const other = otherCause(base, cause.isDeed);
  if (isSaidNear(base, own, other)) return [];
  const words = { kind: 'words', state: 'differs', claim: { start: first.start, end: last.end } } as const;
  if (other) return own.length + other.words < FEWEST_OF_TWO && !isLackForEvent(base, cause, other) ? [] : [{ ...words, difference: 'replaced', evidence: other.place }];
  // What somebody was punished for may be told as an offence: "convicted of fraud".
  return cause.isDeed || own.some((index) => found(base, index, Infinity) >= SAID) ? [] : [{ ...words, difference: 'added' }];
}

/** Looks for a reason that the claim gives and of which the cited blocks say nothing where they say the rest: another ("because of a dispute" for "because of an audit"), or none. */
export function compareCauses(base: EvidenceBase): readonly FactComparison[] {
  return causesOf(base.claim).flatMap((cause) => compareOne(base, cause));
}
