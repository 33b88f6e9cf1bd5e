import { contains } from '../language/span.ts';
import { needsCitation } from '../draft/claim-kind.ts';
import type { Citation, Claim, Draft } from '../draft/draft.ts';
import type { Judgement, Verdict } from '../evidence/judging/judgement.ts';
import type { Library } from '../evidence/library.ts';
import { resolveCitation } from '../evidence/resolve-citation.ts';
import type { CheckedClaim, CheckedDraft } from './checked-draft.ts';
import type { Finding, Severity } from './finding.ts';
import { judgementOf } from './judge-claims.ts';
import { severityOf, severityOfDoubtful, type Levels } from './levels.ts';
import { rules } from './registry.ts';
import type { Discovery, Rule } from './rule.ts';

/** A rule that a case has not turned off, with what it counts for there. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it counts for where the draft may be right all the same. */
  readonly whenDoubtful: Severity;
}

function activeRules(levels: Levels): readonly ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule.code, levels);
    return severity === undefined ? [] : [{ rule, severity, whenDoubtful: severityOfDoubtful(rule.code, severity, levels) }];
  });
}

function toFindings({ rule: { code }, severity, whenDoubtful }: ActiveRule, discovered: readonly Discovery[]): readonly Finding[] {
  return discovered.map(({ isDoubtful, related = [], fixes = [], ...found }) => ({ ...found, code, severity: isDoubtful === true ? whenDoubtful : severity, related, fixes }));
}

function isDismissed(finding: Finding, draft: Draft): boolean {
  return draft.dismissals.some(({ codes, covers }) => contains(covers, finding) && (codes.length === 0 || codes.includes(finding.code)));
}

function verdictOf(claim: Claim, judgement: Judgement | undefined): Verdict {
  if (judgement) return judgement.verdict;
  if (claim.citations.length > 0) return 'unsupported';
  return needsCitation(claim) ? 'uncited' : 'not-needed';
}

function findInCitation(draft: Draft, library: Library, active: readonly ActiveRule[], citation: Citation): readonly Finding[] {
  const context = { draft, library, citation, items: resolveCitation(citation, library.sources) };
  return active.flatMap((one) => toFindings(one, one.rule.findInCitation?.(context) ?? []));
}

function checkClaim(draft: Draft, library: Library, active: readonly ActiveRule[], claim: Claim, ofCitations: readonly Finding[]): CheckedClaim {
  const judgement = judgementOf(claim, library);
  const context = { draft, library, claim, ...(judgement ? { judgement } : {}) };
  const own = active.flatMap((one) => toFindings(one, one.rule.findInClaim?.(context) ?? []));
  const findings = [...own, ...ofCitations].filter((finding) => !isDismissed(finding, draft)).sort((a, b) => a.start - b.start);
  return { claim, verdict: verdictOf(claim, judgement), ...(judgement ? { judgement } : {}), findings };
}

/**
 * Checks a whole draft against the sources of its case.
 * In: the draft, the library, and what `checks` in `cobs.yaml` says. Out: every claim with verdict and findings, dismissed findings left out.
 * Judgements are reused for as long as the library is the same object, so that after a keystroke only what changed is judged again;
 * the result is the same as that of a check from scratch.
 */
export function checkDraft(draft: Draft, library: Library, levels: Levels): CheckedDraft {
  const active = activeRules(levels);
  const pending = new Map(draft.citations.map((citation) => [citation.start, findInCitation(draft, library, active, citation)]));
  const claims = draft.claims.map((claim) => {
    const ofCitations = claim.citations.flatMap((citation) => pending.get(citation.start) ?? []);
    // A citation that covers several claims is reported once, with the first of them.
    for (const citation of claim.citations) pending.delete(citation.start);
    return checkClaim(draft, library, active, claim, ofCitations);
  });
  const ofDraft = active.flatMap((one) => toFindings(one, one.rule.findInDraft?.({ draft, library }) ?? []));
  const findings = [...ofDraft, ...[...pending.values()].flat()].filter((finding) => !isDismissed(finding, draft));
  return { draft, claims, findings: findings.sort((a, b) => a.start - b.start) };
}
