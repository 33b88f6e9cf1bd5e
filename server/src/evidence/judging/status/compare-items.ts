import type { Segment } from '../../../language/unfinished.ts';
import { attitudeOf } from '../attitude.ts';
import { doneAt, isUnderWay } from './compare-unfinished.ts';
import { segmentsOf } from './parts-of-blocks.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isVerb } from '../own-words.ts';
import type { Reading } from '../reading.ts';

/** How alike a name must be to be the same. */
const SAME = 0.95;

interface Mention {
  readonly block: number;
  readonly segment: Segment;
}

/** The parts of the cited blocks that name what the claim's token names. */
function mentionsOf(base: EvidenceBase, k: number): readonly Mention[] {
  return base.blocks.flatMap(({ cited, matches }, block) =>
    (matches[k] ?? [])
      .filter(({ strength }) => strength >= SAME)
      .flatMap(({ token }) => {
        const at = cited.reading.tokens[token]?.start ?? -1;
        return segmentsOf(cited.reading).filter(({ start, end }) => start <= at && at < end).map((segment) => ({ block, segment }));
      }),
  );
}

const isOpen = ({ segment }: Mention): boolean => segment.isUnfinished && !segment.isDone;

/** Whether the claim welcomes something, and nothing that is under way. */
export const isWelcome = (claim: Reading): boolean => attitudeOf(claim) === 'welcomes' && !isUnderWay(claim);

/** Whether no verb stands between two names, so that one thing is said of both: "in Tarsk and in Haar", not "the director of the Home was dismissed, and three face trial in Haar". */
const areListed = ({ tokens }: Reading, a: number, b: number): boolean => !tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).some(isVerb);

/** One of several names in a claim of something done, of which the cited blocks say only that it is planned: "opened in Tarsk and Haar". */
export function compareItems(base: EvidenceBase): readonly FactComparison[] {
  const { tokens } = base.claim;
  if (base.claim.names.length === 0 || !(doneAt(base.claim) >= 0 || isWelcome(base.claim))) return [];
  const names = tokens.flatMap(({ name, isFormula, weight }, k) => (name >= 0 && weight > 0 && !isFormula ? [{ k, mentions: mentionsOf(base, k) }] : []));
  const open = names.find(({ mentions }) => mentions.length > 0 && mentions.every(isOpen));
  const [mention] = open?.mentions ?? [];
  if (!open || !mention || !names.some(({ k, mentions }) => tokens[k]?.name !== tokens[open.k]?.name && areListed(base.claim, k, open.k) && mentions.some(({ block, segment }) => block === mention.block && segment.isDone))) return [];
  const { start, end } = tokens[open.k] ?? { start: 0, end: 0 };
  const evidence = placeOf(base, mention.block, mention.segment.marker);
  return [{ kind: 'status', state: 'differs', claim: { start, end }, difference: 'planned', ...(evidence ? { evidence } : {}) }];
}
