import type { Source, Statement } from '../../dialogue/source.ts';
import type { Claim } from '../../draft/draft.ts';
import { judge } from '../judging/judge.ts';
import type { FactComparison } from '../judging/judgement.ts';
import { citedBlocks, type CitedBlock } from '../resolve-citation.ts';
import type { CitedPlace } from './move-plan.ts';

/** A citation over a long list of sub-paragraphs is judged for the first of them. */
const MOST_CLAIMS = 8;

/** Where each place goes that is proposed to move; a place that stays is not in it. */
export type Destinations = ReadonlyMap<CitedPlace, readonly Statement[]>;

/** A fact of a claim that would differ from what it cites. */
export interface ClaimDifference {
  readonly claim: Claim;
  readonly fact: FactComparison;
}

/**
 * Tells what the claims of a place say that does not differ from what they cite now, and would differ from what they cite then, the place being at these targets and
 * the other paragraphs that the same claims cite where they are proposed to go.
 */
export type FindDifferences = (place: CitedPlace, targets: readonly Statement[]) => readonly ClaimDifference[];

type Moved = ReadonlyMap<Statement, readonly Statement[]>;

function movedWith(place: CitedPlace, targets: readonly Statement[], destinations: Destinations): Moved {
  const moved = new Map<Statement, readonly Statement[]>();
  for (const [other, blocks] of destinations) if (other.claims.some((claim) => place.claims.includes(claim))) moved.set(other.block, blocks);
  return moved.set(place.block, targets);
}

function citedThen(cited: readonly CitedBlock[], moved: Moved, to: Source): readonly CitedBlock[] {
  return cited.flatMap((one) => {
    const targets = one.block.kind === 'statement' ? moved.get(one.block) : undefined;
    return targets ? targets.map((block) => ({ source: to, block })) : [one];
  });
}

const keyOf = (cited: readonly CitedBlock[]): string => cited.map(({ source, block }) => `${source.key} ${String(block.start)}`).join('\n');

/** Judges a claim against blocks, once for the same. */
function judgeOnce(): (claim: Claim, cited: readonly CitedBlock[]) => readonly FactComparison[] {
  const known = new Map<Claim, Map<string, readonly FactComparison[]>>();
  return (claim, cited) => {
    const ofClaim = known.get(claim) ?? new Map<string, readonly FactComparison[]>();
    known.set(claim, ofClaim);
    const key = keyOf(cited);
    const facts = ofClaim.get(key) ?? judge(claim, cited).comparisons.filter(({ state }) => state === 'differs');
    ofClaim.set(key, facts);
    return facts;
  };
}

/** Prepares the comparison of what claims cite now and what they would cite in `to`. What is judged once is remembered for as long as this lives. */
export function differenceFinder(to: Source, sources: ReadonlyMap<string, Source>, destinations: Destinations): FindDifferences {
  const differing = judgeOnce();
  return (place, targets) => {
    const moved = movedWith(place, targets, destinations);
    return place.claims.slice(0, MOST_CLAIMS).flatMap((claim) => {
      const now = citedBlocks(claim.citations, sources);
      const known = differing(claim, now);
      // Quotations are looked at by themselves: they are promises about one block.
      const then = differing(claim, citedThen(now, moved, to)).filter(({ kind }) => kind !== 'quotation');
      return then.filter((fact) => !known.some((other) => other.claim.start < fact.claim.end && fact.claim.start < other.claim.end)).map((fact) => ({ claim, fact }));
    });
  };
}
