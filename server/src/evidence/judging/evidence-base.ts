import { fit, matchWords, nearness, type BlockMatches } from './alignment.ts';
import type { CitedText } from './cited-text.ts';
import { editsBetween, type Edits } from './edits.ts';
import type { PlaceInBlock } from './judgement.ts';
import type { Reading, Token } from './reading.ts';
import { bestSentence, type SentenceSupport } from './support.ts';
import type { Figure } from '../../language/figures.ts';
import type { Span } from '../../language/span.ts';

/** A token of one of the cited blocks. */
export interface CitedToken {
  readonly block: number;
  readonly token: number;
}

/** Everything that the comparisons of one claim with its cited blocks share. */
export interface EvidenceBase {
  readonly claim: Reading;
  readonly blocks: readonly BlockMatches[];
  /** The figures of all cited blocks, in the order of the blocks. */
  readonly figures: readonly Figure[];
  /** The sentence that the claim repeats nearly word for word, if there is one, and how it was edited. */
  readonly edited: { readonly block: number; readonly edits: Edits } | undefined;
  /** For each cited block the sentence that has most of the claim, if it has enough of it to be what the claim rests on; -1 where none has. */
  readonly focus: readonly number[];
}

/** From here on the claim counts as an edited copy of a sentence. */
const EDITED = 0.78;
/** How much of the claim a sentence must have to be the one that it rests on. */
const FOCUS = 0.62;

function editedSentence(claim: Reading, blocks: readonly BlockMatches[], support: readonly SentenceSupport[]): EvidenceBase['edited'] {
  const first = claim.tokens.findIndex((token) => !token.isFormula);
  if (first < 0) return undefined;
  let best: EvidenceBase['edited'];
  blocks.forEach((matches, block) => {
    const { reading } = matches.cited;
    const sentence = reading.sentences[support[block]?.sentence ?? 0];
    const edits = sentence && editsBetween(claim, first, reading, sentence, EDITED);
    if (edits && edits.closeness > (best?.edits.closeness ?? 0)) best = { block, edits };
  });
  return best;
}

/** Prepares the comparison of `claim` with the cited blocks. */
export function evidenceBase(claim: Reading, cited: readonly CitedText[]): EvidenceBase {
  const blocks = cited.map((text) => matchWords(claim, text));
  const support = blocks.map((block) => bestSentence(claim, block));
  const focus = support.map(({ sentence, coverage }) => (coverage >= FOCUS ? sentence : -1));
  const figures: readonly Figure[] = ([] as Figure[]).concat(...cited.map(({ reading }) => reading.figures));
  return { claim, blocks, figures, edited: editedSentence(claim, blocks, support), focus };
}

export function readingOf(base: EvidenceBase, block: number): Reading | undefined {
  return base.blocks[block]?.cited.reading;
}

export function tokenAt(base: EvidenceBase, at: CitedToken): Token | undefined {
  return readingOf(base, at.block)?.tokens[at.token];
}

/** How alike the surroundings of a claim's token and of a cited token are (`alignment.ts`, `fit`). */
export function fitAt(base: EvidenceBase, claimToken: number, at: CitedToken, isSurrounding?: (token: Token) => boolean): number {
  const block = base.blocks[at.block];
  return block ? fit(base.claim, claimToken, block, at.token, isSurrounding) : 0;
}

export function placeOf(base: EvidenceBase, block: number, span: Span): PlaceInBlock | undefined {
  const cited = base.blocks[block]?.cited;
  return cited && { source: cited.source, block: cited.block, span: { start: span.start, end: span.end } };
}

/** Whether the place is in the sentence that the claim rests on: there less likeness of the surroundings will do. */
export function isInFocus(base: EvidenceBase, at: CitedToken): boolean {
  const sentence = tokenAt(base, at)?.sentence;
  return sentence !== undefined && base.focus[at.block] === sentence;
}

/** Index of the first token of `reading` that overlaps `span`; -1 for none. */
export function tokenIn(reading: Reading, span: Span): number {
  const { tokens } = reading;
  // Every comparison asks, of long blocks too: the tokens are in order.
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length && (tokens[low]?.start ?? 0) < span.end ? low : -1;
}

/**
 * Where the claim is an edited copy: the tokens of the source in whose place the claim's tokens from `first` to `last` stand.
 * Empty where they were put in; nothing where the claim is no copy.
 */
export function editedPlace(base: EvidenceBase, first: number, last: number): { readonly block: number; readonly from: number; readonly to: number; readonly repeated: boolean } | undefined {
  const { edited } = base;
  if (!edited) return undefined;
  const { hunks, repeats } = edited.edits;
  const repeated = repeats.slice(first, last + 1);
  if (repeated.every((token) => token >= 0)) return { block: edited.block, from: repeated[0] ?? 0, to: (repeated.at(-1) ?? 0) + 1, repeated: true };
  const touched = hunks.filter(({ claim }) => claim[0] <= last && first < claim[1]);
  const [hunk] = touched;
  if (!hunk) return undefined;
  const kept = repeated.filter((token) => token >= 0);
  const from = Math.min(hunk.source[0], ...kept);
  return { block: edited.block, from, to: Math.max((touched.at(-1) ?? hunk).source[1], ...kept.map((token) => token + 1)), repeated: false };
}

/** Whether a copy has put the figure or the date at these tokens for another, and no word with it. */
export function replacesOnly({ edited, claim }: EvidenceBase, first: number, last: number, fact: 'figure' | 'date'): boolean {
  const touched = edited?.edits.hunks.filter((hunk) => hunk.claim[0] <= last && first < hunk.claim[1]) ?? [];
  return touched.every(({ claim: [from, to] }) => claim.tokens.slice(from, to).every((token) => token.weight === 0 || token[fact] >= 0));
}

export { nearness };
