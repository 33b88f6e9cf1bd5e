import type { Claim, Draft } from '../draft/draft.ts';
import type { Judgement, Verdict } from '../evidence/judging/judgement.ts';
import type { Finding, Severity } from './finding.ts';

/** A claim with what the evidence says of it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Absent when the claim cites no block that exists. */
  readonly judgement?: Judgement;
  /** Findings about this claim and the citations that first stand for it, in the order of the draft. */
  readonly findings: readonly Finding[];
}

/** A draft with all its findings. Immutable. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly claims: readonly CheckedClaim[];
  /** Findings about the draft itself and about citations outside any claim. */
  readonly findings: readonly Finding[];
}

/** The figures of a check: what the status bar, the report and the command line show. */
export interface CheckSummary {
  readonly claims: number;
  /** Claims that cite at least one source. */
  readonly cited: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Every finding of a checked draft, in the order of the draft. */
export function allFindings(checked: CheckedDraft): readonly Finding[] {
  return [...checked.claims.flatMap((claim) => claim.findings), ...checked.findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Counts claims, verdicts and findings over any number of drafts. */
export function summarize(drafts: readonly CheckedDraft[]): CheckSummary {
  const verdicts: Record<Verdict, number> = { supported: 0, differs: 0, unsupported: 0, uncited: 0, 'not-needed': 0 };
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const claims = drafts.flatMap((draft) => draft.claims);
  for (const { verdict } of claims) verdicts[verdict]++;
  for (const draft of drafts) for (const finding of allFindings(draft)) findings[finding.severity]++;
  return { claims: claims.length, cited: claims.filter(({ claim }) => claim.citations.length > 0).length, verdicts, findings };
}
