import { judge } from '../../../server/src/evidence/judging/judge.ts';
import type { Judgement } from '../../../server/src/evidence/judging/judgement.ts';
import { codeOfKind, codesOfJudgement } from '../../support/codes-of-judgement.ts';
import type { LabelledClaim } from './labelled-claims.ts';

/** What the judgement makes of a labelled claim. */
export interface Outcome {
  readonly labelled: LabelledClaim;
  /** The codes found. */
  readonly found: readonly string[];
  /** Whether one of the codes expected is among them. */
  readonly hit: boolean;
  readonly details: readonly string[];
}

export function detailsOf(text: string, judgement: Judgement): readonly string[] {
  const facts = judgement.comparisons.filter(({ state }) => state === 'differs');
  const details = facts.map(({ kind, claim, evidence, difference, correction }) => {
    const there = evidence ? evidence.block.text.slice(evidence.span.start, Math.min(evidence.span.end, evidence.span.start + 60)) : '-';
    return `${codeOfKind[kind]} ${difference ?? ''} “${text.slice(claim.start, claim.end)}” / “${there}”${correction === undefined ? '' : ` → “${correction}”`}`;
  });
  return judgement.verdict === 'unsupported' ? [...details, 'unsupported'] : details;
}

/** Judges every claim against its blocks. */
export function judgeAll(claims: readonly LabelledClaim[]): readonly Outcome[] {
  return claims.map((labelled) => {
    const judgement = judge(labelled.claim, labelled.cited);
    const found = codesOfJudgement(judgement);
    return { labelled, found, hit: labelled.codes.some((code) => found.includes(code)), details: detailsOf(labelled.claim.text, judgement) };
  });
}
