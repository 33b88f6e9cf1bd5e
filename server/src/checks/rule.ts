import type { Span } from '../language/span.ts';
import type { Role } from '../dialogue/source.ts';
import type { Citation, Claim, Draft } from '../draft/draft.ts';
import type { Judgement } from '../evidence/judging/judgement.ts';
import type { Library } from '../evidence/library.ts';
import type { ResolvedItem } from '../evidence/resolve-citation.ts';
import type { Fix, Level, RelatedPlace } from './finding.ts';

/** A finding before its code and severity are known: what a rule says. The span is in the draft's text. */
export interface Discovery extends Span {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Whether the draft may be right all the same: an error is a warning then (`levels.ts`). */
  readonly isDoubtful?: boolean;
}

/** What a rule may look at when it judges one claim. */
export interface ClaimContext {
  readonly draft: Draft;
  readonly claim: Claim;
  readonly library: Library;
  /** The claim against the blocks it cites; absent when it cites none that exist. */
  readonly judgement?: Judgement;
}

/** What a rule may look at when it judges one citation. */
export interface CitationContext {
  readonly draft: Draft;
  readonly citation: Citation;
  readonly items: readonly ResolvedItem[];
  readonly library: Library;
}

/** What a rule may look at when it judges the draft as a whole. */
export interface DraftContext {
  readonly draft: Draft;
  readonly library: Library;
}

/** A draft in small, for the documentation and the tests: `statement` is paragraph 1 of the source S that `claim` may cite. */
export interface RuleExample {
  readonly statement: string;
  readonly role?: Role;
  /** Markdown of the draft. */
  readonly claim: string;
  /** Whether the rule must find something in it. */
  readonly finds: boolean;
}

/**
 * One check: its code, how grave it is unless `cobs.yaml` says otherwise, its page of the documentation, and how it finds.
 * A rule is stateless; it has one finder or more.
 */
export interface Rule {
  readonly code: string;
  readonly level: Level;
  /** Completes "The claim …": "has a number that the cited statements do not have for that thing". */
  readonly summary: string;
  /** A paragraph or two for the drafter: what is marked and why it matters. */
  readonly explanation: string;
  /** What the rule cannot see, so that nobody relies on it for that. */
  readonly blindSpots: string;
  readonly examples: readonly RuleExample[];
  readonly findInClaim?: (context: ClaimContext) => readonly Discovery[];
  readonly findInCitation?: (context: CitationContext) => readonly Discovery[];
  readonly findInDraft?: (context: DraftContext) => readonly Discovery[];
}

/** The place in the draft of a span of `claim.text`. */
export function spanInDraft(claim: Claim, span: Span): Span {
  const start = claim.offsets[span.start] ?? claim.start;
  const last = claim.offsets[Math.max(span.start, span.end - 1)] ?? claim.end - 1;
  return { start, end: Math.max(start, last + 1) };
}
