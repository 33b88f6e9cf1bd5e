import { changesIn, type Change } from './changes.ts';
import { readingOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { differs, spanOf } from './polarity-difference.ts';
import type { Reading } from '../reading.ts';
import { sizeOf } from './steps.ts';

/** How much of what has changed must be met with on either side. */
const SAME_THING = 0.75;
/** How much of it where the two sentences have a figure in common. */
const WITH_FIGURE = 0.5;
/** How much of it is enough for another sentence to speak up for the claim. */
const WITNESS = 0.3;
/** How alike two words must be. */
const LEAST = 0.8;

const weightOf = ({ tokens }: Reading, words: readonly number[]): number => words.reduce((sum, k) => sum + (tokens[k]?.weight ?? 0), 0);

/** How much of what has changed in the claim the other sentence has. */
function shareOfClaim(base: EvidenceBase, mine: Change, block: number, theirs: Change): number {
  const { tokens } = readingOf(base, block) ?? base.claim;
  const met = mine.thing.filter((k) => (base.blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= LEAST && tokens[token]?.sentence === theirs.sentence));
  const all = weightOf(base.claim, mine.thing);
  return all === 0 ? 0 : weightOf(base.claim, met) / all;
}

/** How much of what has changed in the source the claim has. */
function shareOfSource(base: EvidenceBase, block: number, theirs: Change): number {
  const reading = readingOf(base, block);
  if (!reading) return 0;
  const met = new Set((base.blocks[block]?.matches ?? []).flatMap((found) => found.filter(({ strength }) => strength >= LEAST).map(({ token }) => token)));
  const all = weightOf(reading, theirs.thing);
  return all === 0 ? 0 : weightOf(reading, theirs.thing.filter((token) => met.has(token))) / all;
}

/** Whether the two sentences have a figure of the same kind and size. */
function sharesFigure(base: EvidenceBase, mine: Change, block: number, theirs: Change): boolean {
  const figuresOf = (reading: Reading, sentence: number): Reading['figures'] => {
    const bounds = reading.sentences[sentence];
    return reading.figures.filter(({ start, end, kind }) => kind !== 'ordinal' && bounds !== undefined && bounds.start <= start && end <= bounds.end);
  };
  const source = readingOf(base, block);
  if (!source) return false;
  const own = figuresOf(base.claim, mine.sentence);
  return figuresOf(source, theirs.sentence).some((there) => own.some(({ kind, value }) => kind === there.kind && value === there.value));
}

/** Whether the two tell of the change of one thing. */
function isOneChange(base: EvidenceBase, mine: Change, block: number, theirs: Change): boolean {
  if (mine.isPlanned !== theirs.isPlanned) return false;
  const least = sharesFigure(base, mine, block, theirs) ? WITH_FIGURE : SAME_THING;
  return shareOfClaim(base, mine, block, theirs) >= least && shareOfSource(base, block, theirs) >= least;
}

/** Whether a change of the cited blocks may be the one that the claim tells of, in its direction. */
function isVouchedFor(base: EvidenceBase, mine: Change, accused: { readonly block: number; readonly change: Change }): boolean {
  return base.blocks.some(({ cited: { reading } }, block) =>
    changesIn(reading).some((theirs) => {
      if (theirs.direction !== mine.direction && theirs.isTold) return false;
      return (block === accused.block && theirs.sentence === accused.change.sentence) || shareOfClaim(base, mine, block, theirs) >= WITNESS || sharesFigure(base, mine, block, theirs);
    }),
  );
}

/** Whether the claim's own figures bear its word out, and the cited blocks have them both, in no other order. */
function isBorneOut({ blocks }: EvidenceBase, { steps, direction }: Change, theirs: Change): boolean {
  if (!steps || steps[1].value > steps[0].value !== (direction === 'up')) return false;
  const isTurned = theirs.steps?.[0].value === steps[1].value && theirs.steps[1].value === steps[0].value;
  return !isTurned && steps.every(({ value }) => blocks.some(({ cited: { reading } }) => reading.figures.some((figure) => figure.value === value)));
}

/** "Has risen from 74 days to 30": the word does not go with the figures, which the cited sentence has. */
function compareWithSteps(base: EvidenceBase, { steps, direction, token }: Change): FactComparison | undefined {
  if (!steps || sizeOf(steps[1]) > sizeOf(steps[0]) === (direction === 'up')) return undefined;
  const [from, to] = steps.map(({ value }) => placeOfValue(base, value));
  if (!from || !to) return undefined;
  return differs(base, spanOf(base.claim, token, token), to, spanOf(readingOf(base, to.block) ?? base.claim, to.token, to.token), 'opposite');
}

/** Where the cited blocks have a figure of that value. */
function placeOfValue({ blocks }: EvidenceBase, value: number): CitedToken | undefined {
  for (const [block, { cited }] of blocks.entries()) {
    const { tokens, figures } = cited.reading;
    const token = tokens.findIndex(({ figure }) => figure >= 0 && figures[figure]?.value === value);
    if (token >= 0) return { block, token };
  }
  return undefined;
}

/** Compares which way what the claim says has changed went: "has lengthened" of "had decreased from 11 months to seven". */
export function compareDirections(base: EvidenceBase): readonly FactComparison[] {
  for (const mine of changesIn(base.claim)) {
    const against = compareWithSteps(base, mine);
    if (against) return [against];
    if (!mine.isTold) continue;
    for (const [block, { cited }] of base.blocks.entries()) {
      const theirs = changesIn(cited.reading).find((change) => change.isTold && change.direction !== mine.direction && isOneChange(base, mine, block, change));
      if (!theirs || isBorneOut(base, mine, theirs) || isVouchedFor(base, mine, { block, change: theirs })) continue;
      return [differs(base, spanOf(base.claim, mine.token, mine.token), { block, token: theirs.token }, spanOf(cited.reading, theirs.token, theirs.token), 'opposite')];
    }
  }
  return [];
}
