import type { Figure } from '../../../language/figures.ts';
import { tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { relationOf } from '../figures/figure-candidates.ts';
import { standingOf } from '../figures/figure-likeness.ts';
import { stretchOf, type Stretch } from '../own-words.ts';
import { onceAReading, type Reading, type Token } from '../reading.ts';
import { coverageBy } from '../sentence-cover.ts';
import { MET, metShare } from './met-share.ts';

/** What tells whether a figure of the cited blocks is the one that a figure of the claim is meant to be. The values of the two are not among it. */
export const PAIR_SIGNS = ['kind', 'unit', 'hedge', 'form', 'before', 'role', 'taken', 'company', 'own', 'theirs', 'both', 'sentence'] as const;
/** What tells whether the claim's figure is none of the blocks': worked out, or counted by the drafter. */
export const NONE_SIGNS = ['none', 'words', 'fraction', 'duration', 'percentage'] as const;

/** A number for each sign, in their order. */
export type Signs = readonly number[];

/** A figure of a cited block, with how it stands to each figure of the claim. */
export interface Place {
  readonly block: number;
  readonly figure: Figure;
  readonly token: number;
  readonly sentence: number;
  /** The words of its sentence that are said of it. */
  readonly stretch: Stretch;
  /** How much of the claim its sentence has. */
  readonly coverage: number;
  /** For each figure of the claim, whether it has its value, and whether the two can be compared at all. */
  readonly agrees: readonly boolean[];
  readonly isComparable: readonly boolean[];
  /** Indexes of the claim's figures that other figures of its sentence have the values of. */
  readonly beside: ReadonlySet<number>;
}

/** Where a side says nothing of its figure, it can be anything. */
const UNKNOWN = 0.5;

const isWord = ({ weight, isFormula, figure }: Token): boolean => weight > 0 && !isFormula && figure < 0;

type Standing = Pick<Place, 'figure' | 'token' | 'sentence' | 'stretch'>;

const standings = onceAReading((reading): readonly Standing[] =>
  reading.figures.map((figure) => {
    const token = tokenIn(reading, figure.number);
    return { figure, token, sentence: reading.tokens[token]?.sentence ?? -1, stretch: stretchOf(reading, token, 'figure') };
  }),
);

/** A place as long as the others are not known. */
type Alone = Omit<Place, 'beside'>;

function aloneIn(base: EvidenceBase, block: number, standing: Standing, coverage: number): Alone {
  const relations = base.claim.figures.map((own) => relationOf(base, own, block, standing.figure));
  return {
    ...standing, block, coverage,
    agrees: relations.map((relation) => relation === 'agrees' || relation.startsWith('hedge-')),
    isComparable: relations.map((relation) => relation !== 'incomparable'),
  };
}

/** Which figures of the claim stand at other places of the sentence. */
function besideOf(place: Alone, places: readonly Alone[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const other of places) {
    if (other === place || other.block !== place.block || other.sentence !== place.sentence) continue;
    for (const [index, agrees] of other.agrees.entries()) if (agrees) found.add(index);
  }
  return found;
}

/** Every figure of the cited blocks. */
export function placesOf(base: EvidenceBase): readonly Place[] {
  const places = base.blocks.flatMap(({ cited: { reading } }, block) => {
    const coverages = new Map<number, number>();
    return standings(reading).map((standing) => {
      const coverage = coverages.get(standing.sentence) ?? coverageBy(base, block, standing.sentence);
      coverages.set(standing.sentence, coverage);
      return aloneIn(base, block, standing, coverage);
    });
  });
  return places.map((place) => ({ ...place, beside: besideOf(place, places) }));
}

/** The places that a figure of the claim may be meant to be: those that can be compared with it. */
export const candidatesAmong = (places: readonly Place[], index: number): readonly Place[] => places.filter(({ isComparable }) => isComparable[index]);

/** How much of what each side says of its figure the other says too: of the claim's words and of the block's, from 0 to 1. */
function shared({ claim, blocks }: EvidenceBase, [first, last]: Stretch, { block, stretch: [from, to] }: Place): readonly [number, number] {
  const there = blocks[block];
  if (!there) return [0, 0];
  const met = new Set<number>();
  let [own, found] = [0, 0];
  for (let k = first; k <= last; k++) {
    const token = claim.tokens[k];
    if (!token || !isWord(token)) continue;
    let best = 0;
    for (const match of there.matches[k] ?? []) {
      if (match.token < from || match.token > to || match.strength < MET) continue;
      met.add(match.token);
      best = Math.max(best, match.strength);
    }
    own += token.weight;
    found += token.weight * best;
  }
  return [own === 0 ? UNKNOWN : found / own, metShare(there.cited.reading, [from, to], isWord, met) ?? UNKNOWN];
}

/** The share of the claim's other figures that stand in the sentence of the place. */
function company({ claim: { figures } }: EvidenceBase, index: number, { beside }: Place): number {
  return figures.length < 2 ? 0 : (beside.size - (beside.has(index) ? 1 : 0)) / (figures.length - 1);
}

/** Whether another figure of the claim, of another value, is the place's own. */
const isTaken = ({ claim: { figures } }: EvidenceBase, index: number, { figure, agrees }: Place): boolean => figures.some(({ value }, other) => other !== index && value === figure.value && value !== figures[index]?.value && agrees[other]);

function roleSign(mine: string | undefined, theirs: string | undefined): number {
  if (mine === undefined || theirs === undefined) return 0;
  return mine === theirs ? 1 : -1;
}

/** The word before a figure in its sentence. */
const wordBefore = ({ tokens }: Reading, at: number): string | undefined => (tokens[at - 1]?.sentence === tokens[at]?.sentence ? tokens[at - 1]?.word.normal : undefined);

function haveOneBefore(claim: Reading, at: number, source: Reading, there: number): boolean {
  const word = wordBefore(claim, at);
  return word !== undefined && word === wordBefore(source, there);
}

/** The signs of the pair of the claim's figure `index` and one of the places, in the order of `PAIR_SIGNS`. */
export function pairSigns(base: EvidenceBase, index: number, place: Place): Signs {
  const mine = base.claim.figures[index];
  const reading = base.blocks[place.block]?.cited.reading;
  if (!mine || !reading) return PAIR_SIGNS.map(() => 0);
  const { figure } = place;
  const token = tokenIn(base.claim, mine.number);
  const [own, theirs] = shared(base, stretchOf(base.claim, token, 'figure'), place);
  return [
    +(mine.kind === figure.kind), +(mine.unit === figure.unit), +(mine.hedge.kind === figure.hedge.kind), +(mine.form === figure.form),
    +haveOneBefore(base.claim, token, reading, place.token),
    roleSign(standingOf(base.claim, mine).role, standingOf(reading, figure).role),
    +isTaken(base, index, place), company(base, index, place), own, theirs, own * theirs, place.coverage,
  ];
}

/** The signs that a figure of the claim is none of the blocks', in the order of `NONE_SIGNS`. */
export function noneSigns({ form, kind }: Figure): Signs {
  return [1, +(form === 'words'), +(kind === 'fraction'), +(kind === 'duration'), +(kind === 'percentage')];
}
