import type { Source, Statement } from '../../dialogue/source.ts';
import type { WordVectors } from '../ranking/word-vectors.ts';
import { alongOrder, withoutOrder } from './along-order.ts';
import { kindredIn } from './kindred-terms.ts';
import { coverageBy, type Cover, type Coverage } from './passage-index.ts';
import { bodyOf, passagesIn, type Passage } from './passages.ts';
import { voiceFit } from './voice-fit.ts';
import { weighing, type Weigh } from './weighed-words.ts';

/** A sentence of one document with the paragraphs of the other that may say the same. */
export interface PassageMatch {
  readonly passage: Passage;
  /** How likely each of the other document's paragraphs is the one, by its index in `targets`; together at most 1. */
  readonly likelihoods: Float64Array;
}

/** Two documents of one dialogue, side by side. */
export interface Correspondence {
  readonly from: Source;
  readonly to: Source;
  /** Whether they are in two languages: then only figures and names are compared. */
  readonly neutral: boolean;
  /** The paragraphs of `to` that can be cited instead. */
  readonly targets: readonly Statement[];
  /** The sentences of a statement of `from`, in order. */
  readonly matchesOf: (block: Statement) => readonly PassageMatch[];
  /** How much of a text, given as its terms, each of `targets` has. */
  readonly cover: Cover;
  readonly weigh: Weigh;
}

/** Larger pairs of documents are not laid side by side: sentences times paragraphs. */
const LARGEST = 6_000_000;

/** What one unit of shared weight says, and the share of a sentence's weight that two passages about different things have in common. */
const PER_WEIGHT = 0.42;
const BY_CHANCE = 0.27;
/** Before anything is read: a record has somewhat more of what the press reports than it leaves out. */
const BEFOREHAND = 0.2;

/** How well a passage fits each paragraph: a log-likelihood ratio, near 0 where nothing can be said. */
export function fitsOf({ total, covered }: Coverage): Float64Array {
  return covered.map((weight) => BEFOREHAND + PER_WEIGHT * (weight - BY_CHANCE * total));
}

function withVoices(fits: Float64Array, block: Statement, targets: readonly Statement[]): Float64Array {
  return fits.map((fit, i) => {
    const target = targets[i];
    return target ? fit + voiceFit(block, target) : fit;
  });
}

/** How likely each target is for a condensed statement: the ones that its body blocks correspond to, and a little all others. */
function priorFrom(block: Statement, bodies: ReadonlyMap<Statement, readonly PassageMatch[]>, count: number): Float64Array {
  const prior = new Float64Array(count).fill(0.02);
  for (const [body, matches] of bodies) {
    if (!block.condenses.includes(body.number)) continue;
    for (const { likelihoods } of matches) likelihoods.forEach((value, i) => (prior[i] = Math.max(prior[i] ?? 0, value)));
  }
  return prior;
}

function alignBody(blocks: readonly (readonly Passage[])[], cover: Cover, targets: readonly Statement[]): ReadonlyMap<Statement, readonly PassageMatch[]> {
  const passages = blocks.flat();
  const aligned = alongOrder(passages.map(({ terms, block }) => withVoices(fitsOf(cover(terms)), block, targets)));
  const byBlock = new Map<Statement, PassageMatch[]>();
  passages.forEach((passage, i) => {
    const match = { passage, likelihoods: aligned[i] ?? new Float64Array(targets.length) };
    const list = byBlock.get(passage.block);
    if (list) list.push(match);
    else byBlock.set(passage.block, [match]);
  });
  return byBlock;
}

/**
 * Lays two documents of one dialogue side by side: for every sentence of `from`, which paragraph of `to` says the same. Words (and words of like meaning, with `vectors`),
 * figures, who speaks, and the order of the meeting speak together. Time and memory grow with sentences times paragraphs; for documents too large nothing corresponds.
 */
export function correspond(from: Source, to: Source, vectors?: WordVectors): Correspondence {
  const neutral = from.language !== to.language;
  const targets = bodyOf(to);
  const mine = bodyOf(from).map((block) => passagesIn(block, from.language, neutral));
  const theirs = targets.map((block) => passagesIn(block, to.language, neutral).map(({ terms }) => terms));
  const texts = [...mine.map((passages) => passages.map(({ terms }) => terms)), ...theirs].map((sentences) => new Set(sentences.flatMap((terms) => [...terms])));
  const weigh = weighing(texts);
  const vocabulary = new Set(theirs.flat().flatMap((terms) => [...terms]));
  const cover = coverageBy(theirs, kindredIn(vocabulary, neutral || to.language !== 'en' ? undefined : vectors), weigh);
  const isTooLarge = mine.flat().length * targets.length > LARGEST;
  const bodies = isTooLarge ? new Map<Statement, readonly PassageMatch[]>() : alignBody(mine, cover, targets);
  const matchesOf = (block: Statement): readonly PassageMatch[] =>
    bodies.get(block) ??
    (isTooLarge ? [] : passagesIn(block, from.language, neutral).map((passage) => ({
      passage,
      likelihoods: withoutOrder(withVoices(fitsOf(cover(passage.terms)), block, targets), priorFrom(block, bodies, targets.length)),
    })));
  return { from, to, neutral, targets, matchesOf, cover, weigh };
}
