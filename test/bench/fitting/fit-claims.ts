import { likelihood, weighted } from '../../../server/src/evidence/judging/weighing/likelihood.ts';
import { CLAIM_SIGNS, doubtfulIn, signsOf } from '../../../server/src/evidence/judging/weighing/signs.ts';
import { suspicion } from '../../../server/src/evidence/judging/weighing/suspicions.ts';
import { LEAST_LIKELY } from '../../../server/src/evidence/judging/weighing/weigh.ts';
import type { FactKind } from '../../../server/src/evidence/judging/judgement.ts';
import { reachOf } from '../../../server/src/evidence/judging/reach.ts';
import { codeOfKind } from '../../support/codes-of-judgement.ts';
import { firstSight, labelledBases, type LabelledBase } from './labelled-bases.ts';
import { fitLogistic, type Example, type Fit } from './logistic.ts';

/** What is told by the claim's words alone. */
const CERTAIN: ReadonlySet<string> = new Set(['quote.altered', 'speaker.mismatch']);

const kindOf = new Map(Object.entries(codeOfKind).map(([kind, code]) => [code, kind as FactKind]));

/** A claim of a batch: with what the rules of the day found at first sight, and all other signs as they are now. */
interface Met extends Example {
  readonly batch: string;
  readonly isFound: boolean;
  /** Whether anything could be told of it, had the rules found nothing. */
  readonly isSuspect: boolean;
  /** Whether it is not weighed: an edited copy, one of which the blocks have nothing, or one with a finding that is certain. */
  readonly isCertain: boolean;
}

function metOf({ claim, base }: LabelledBase, batch: string, codes: readonly string[]): Met {
  const found = codes.flatMap((code) => kindOf.get(code) ?? []).map((kind) => ({ kind, state: 'differs' as const }));
  const doubtful = doubtfulIn(base);
  return { batch, signs: signsOf(base, doubtful, found), isSo: claim.label === 'wrong', isFound: found.length > 0, isSuspect: suspicion(base, doubtful) !== undefined, isCertain: base.edited !== undefined || reachOf(base) === 'none' || codes.some((code) => CERTAIN.has(code)) };
}

function metClaims(root: string): readonly Met[] {
  const batches = Object.entries(firstSight(root));
  const batchOf = new Map(batches.flatMap(([batch, claims]) => Object.entries(claims).map(([id, codes]) => [id, { batch, codes }] as const)));
  return labelledBases().flatMap((labelled) => {
    const first = batchOf.get(labelled.claim.id);
    return first ? [metOf(labelled, first.batch, first.codes)] : [];
  });
}

const percent = (part: readonly Met[], all: readonly Met[]): string => ((100 * part.length) / Math.max(1, all.length)).toFixed(1).padStart(6);

function line(name: string, claims: readonly Met[], told: (met: Met) => boolean): string {
  const [wrong, right] = [claims.filter(({ isSo }) => isSo), claims.filter(({ isSo }) => !isSo)];
  const shares = [({ isFound }: Met) => isFound, told].map((isSaid) => `${percent(wrong.filter(isSaid), wrong)}${percent(right.filter(isSaid), right)}`);
  return `${name.padEnd(10)}${String(claims.length).padStart(6)}   ${shares.join('   ')}`;
}

/** Whether the claim is told anything, weighed. */
function isTold({ bias, weights }: Fit, { signs, isFound, isCertain, isSuspect }: Met): boolean {
  const mistaken = likelihood(bias + weighted(signs, weights));
  if (isCertain) return isFound;
  return mistaken >= (isFound ? LEAST_LIKELY.found : LEAST_LIKELY.suspected) && (isFound || isSuspect);
}

/** Each batch by weights that were fitted to the others: how much is caught, and how many true claims are accused, before and after weighing. */
function crossValidation(claims: readonly Met[]): string {
  const told = new Set<Met>();
  const batches = [...new Set(claims.map(({ batch }) => batch))];
  for (const batch of batches) {
    const fit = fitLogistic(claims.filter((met) => met.batch !== batch));
    for (const met of claims) if (met.batch === batch && isTold(fit, met)) told.add(met);
  }
  const lines = batches.map((batch) => line(batch, claims.filter((met) => met.batch === batch), (met) => told.has(met)));
  return ['batch     claims   rules: caught, accused; weighed', ...lines, line('all', claims, (met) => told.has(met))].join('\n');
}

/** The text of `claim-weights.ts`, fitted to all batches, and a table of what weighing does to a batch that it was not fitted to. In: the repository. */
export function claimWeights(root: string): { readonly text: string; readonly table: string } {
  const claims = metClaims(root);
  const { bias, weights } = fitLogistic(claims);
  const text = [
    `/** Made by \`npm run fit\`, of ${String(claims.length)} labelled claims as the rules first met them; not by hand. */`,
    `export const CLAIM_BIAS = ${bias.toFixed(3)};`,
    `export const CLAIM_WEIGHTS: readonly number[] = [\n${CLAIM_SIGNS.map((name, i) => `  ${(weights[i] ?? 0).toFixed(3)}, // ${name}`).join('\n')}\n];`,
    '',
  ].join('\n');
  return { text, table: crossValidation(claims) };
}
