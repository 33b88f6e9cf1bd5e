import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { citedText } from '../../../server/src/evidence/judging/cited-text.ts';
import { evidenceBase, type EvidenceBase } from '../../../server/src/evidence/judging/evidence-base.ts';
import { readClaim } from '../../../server/src/evidence/judging/judge.ts';
import { claimSets, type ClaimSet } from '../quality/claim-sets.ts';
import type { LabelledClaim } from '../quality/claims.ts';
import { arvaniaSummary, cmwSummary, inventedSummaries, readLines } from '../quality/labelled-sources.ts';

/** A labelled claim beside the blocks that it cites. */
export interface LabelledBase {
  readonly claim: LabelledClaim;
  readonly base: EvidenceBase;
}

function sourcesByKey(): ReadonlyMap<string, Source> {
  const sources = [cmwSummary(), arvaniaSummary(), ...inventedSummaries()].flatMap((source) => source ?? []);
  return new Map(sources.map((source) => [source.key, source]));
}

function baseOf({ claim, paragraphs }: LabelledClaim, source: Source): EvidenceBase | undefined {
  const cited = paragraphs.flatMap((number) => source.blocks.filter((block) => block.number === number).map((block) => citedText(source, block)));
  return cited.length === 0 ? undefined : evidenceBase(readClaim({ text: claim, language: 'en' }), cited);
}

/** The claims that were written to be measured by stay out of it. */
const isForMeasuring = ({ known }: ClaimSet): boolean => known === 'unread' || known === 'unmet';

/** All labelled claims in English that cite something, in the order of the sets, but for those written after the weights were fitted. */
export function labelledBases(): readonly LabelledBase[] {
  const sources = sourcesByKey();
  const claims = claimSets.filter((set) => !isForMeasuring(set)).flatMap(({ file }) => (readLines(file) ?? []) as readonly LabelledClaim[]);
  return claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    const base = source?.language === 'en' && claim.label !== 'absent' ? baseOf(claim, source) : undefined;
    return base ? [{ claim, base }] : [];
  });
}

/** By batch, what the rules of the day found of each claim when they first met it: codes by the claim's id (test/bench/labels/README.md). */
export function firstSight(root: string): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  return JSON.parse(readFileSync(path.join(root, 'test/bench/labels/first-sight.json'), 'utf8')) as Record<string, Record<string, string[]>>;
}
