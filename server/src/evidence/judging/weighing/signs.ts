import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison, FactKind } from '../judgement.ts';
import { isReserve } from '../polarity/reserves.ts';
import { mayBeWorkedOut } from '../figures/figures-worked-out.ts';
import type { Token } from '../reading.ts';
import { bestSentence } from '../support.ts';
import { alignFigures, type Alignment } from './figure-alignment.ts';
import type { Signs } from './figure-pairs.ts';
import { logOdds } from './likelihood.ts';
import { MET, metShare } from './met-share.ts';
import { mostDenied, type MostDenied } from './denial-signs.ts';

/** The kinds of difference that the rules tell, each a sign of its own. */
const KINDS = ['figure', 'hedge', 'date', 'name', 'speaker', 'polarity', 'status', 'words', 'quotation'] as const satisfies readonly FactKind[];

/** What tells whether a claim is mistaken, in this order. */
export const CLAIM_SIGNS: readonly string[] = ['rival beside', 'rival alone', 'unmet figures', 'denied', 'source said', 'length', 'how many figures', 'how many dates', 'how many reserves', ...KINDS.map((kind) => `${kind} differs`), 'how many kinds differ', 'anything differs'];

/** What may be wrong with a claim, as far as can be told without a rule: another figure meant, or a denial affirmed. */
export interface Doubtful {
  readonly alignments: readonly Alignment[];
  readonly denied: MostDenied | undefined;
}

const isContent = ({ weight, isFormula }: Token): boolean => weight > 0 && !isFormula;

/** How much of the sentence that has most of the claim the claim has, from 0 to 1. */
function saidOfSource({ claim, blocks }: EvidenceBase): number {
  const best = blocks.map((block) => ({ block, ...bestSentence(claim, block) })).reduce((a, b) => (b.coverage > a.coverage ? b : a));
  const { sentences } = best.block.cited.reading;
  const { first, last } = sentences[best.sentence] ?? { first: 0, last: -1 };
  const met = new Set(claim.tokens.flatMap((token, k) => (isContent(token) ? (best.block.matches[k] ?? []).filter(({ strength }) => strength >= MET).map((match) => match.token) : [])));
  return metShare(best.block.cited.reading, [first, last], isContent, met) ?? 0;
}

function likeliest(alignments: readonly Alignment[]): number {
  return alignments.reduce((most, { rival }) => Math.max(most, rival?.likelihood ?? 0), 0);
}

/** The signs of the claim's figures: the likeliest rival of one that the blocks have too, that of one that they have not, and how many they have not. */
function figureSigns(base: EvidenceBase, alignments: readonly Alignment[]): Signs {
  const unmet = alignments.filter(({ isThere }) => !isThere);
  const open = unmet.filter(({ figure, rival }) => rival !== undefined && !mayBeWorkedOut(base, figure));
  return [logOdds(likeliest(alignments.filter(({ isThere }) => isThere))), logOdds(likeliest(open)), unmet.length];
}

/** The more a claim says, the likelier that two of its words meet others by chance. */
function sizeSigns({ claim }: EvidenceBase): Signs {
  const reserves = claim.tokens.filter(({ isFormula }, k) => !isFormula && isReserve(claim, k));
  return [Math.log(1 + claim.tokens.filter(isContent).length), claim.figures.length, claim.dates.length, reserves.length];
}

/** What the rules have found of a claim. */
export type Found = readonly Pick<FactComparison, 'kind' | 'state'>[];

function differenceSigns(found: Found): Signs {
  const kinds = new Set(found.filter(({ state }) => state === 'differs').map(({ kind }) => kind));
  return [...KINDS.map((kind) => +kinds.has(kind)), kinds.size, +(kinds.size > 0)];
}

/** What may be wrong with the claim. */
export const doubtfulIn = (base: EvidenceBase): Doubtful => ({ alignments: alignFigures(base), denied: mostDenied(base) });

/** Everything that tells whether the claim is mistaken, in the order of `CLAIM_SIGNS`. In: what the rules have found. There must be a cited block. */
export function signsOf(base: EvidenceBase, { alignments, denied }: Doubtful, found: Found): Signs {
  return [...figureSigns(base, alignments), denied?.extent ?? 0, saidOfSource(base), ...sizeSigns(base), ...differenceSigns(found)];
}
