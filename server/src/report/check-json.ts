import type { Span } from '../language/span.ts';
import { lineIndexOf, placeAt, type LineIndex } from '../language/line-index.ts';
import { summarize, type CheckedClaim } from '../checks/checked-draft.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import type { Citation, ClaimKind } from '../draft/draft.ts';
import type { Verdict } from '../evidence/judging/judgement.ts';
import type { ReportedDraft } from './report.ts';

/** Lines and columns from 1; the end is exclusive. */
interface JsonRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonFinding extends JsonRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface JsonClaim extends JsonRange {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  readonly citations: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
  readonly findings: readonly JsonFinding[];
}

/** `cobs check --format json`, version 1 (docs/command-line.md). */
export interface CheckJson {
  readonly version: 1;
  readonly drafts: readonly { readonly path: string; readonly claims: readonly JsonClaim[]; readonly findings: readonly JsonFinding[] }[];
  readonly summary: {
    readonly claims: number;
    readonly cited: number;
    readonly supported: number;
    readonly findings: Readonly<Record<Severity, number>>;
  };
}

/** A cited range longer than this is a slip; the list of its numbers would only bloat the output. */
const LONGEST_RANGE = 1000;

function rangeOf(lines: LineIndex, span: Span): JsonRange {
  const start = placeAt(lines, span.start);
  const end = placeAt(lines, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function jsonFinding(lines: LineIndex, { code, severity, message, start, end }: Finding): JsonFinding {
  return { code, severity, message, ...rangeOf(lines, { start, end }) };
}

function jsonCitations(citations: readonly Citation[]): JsonClaim['citations'] {
  return citations.flatMap(({ items }) =>
    items.map((item) => ({
      source: item.key,
      paragraphs: item.paragraphs.flatMap(({ first, last }) =>
        Array.from({ length: Math.max(0, Math.min(last - first + 1, LONGEST_RANGE)) }, (_, i) => first + i),
      ),
    })),
  );
}

function jsonClaim(lines: LineIndex, { claim, verdict, findings }: CheckedClaim): JsonClaim {
  return {
    ...rangeOf(lines, claim),
    text: claim.text,
    kind: claim.kind,
    verdict,
    citations: jsonCitations(claim.citations),
    findings: findings.map((finding) => jsonFinding(lines, finding)),
  };
}

/** The report for programs. */
export function checkJson(drafts: readonly ReportedDraft[]): CheckJson {
  const { claims, cited, verdicts, findings } = summarize(drafts.map(({ checked }) => checked));
  return {
    version: 1,
    drafts: drafts.map(({ path, checked }) => {
      const lines = lineIndexOf(checked.draft.text);
      return {
        path,
        claims: checked.claims.map((claim) => jsonClaim(lines, claim)),
        findings: checked.findings.map((finding) => jsonFinding(lines, finding)),
      };
    }),
    summary: { claims, cited, supported: verdicts.supported, findings },
  };
}
