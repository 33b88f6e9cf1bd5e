import type { Source, Statement } from '../../dialogue/source.ts';
import type { Citation, CitationItem, Claim, Draft } from '../../draft/draft.ts';
import type { Span } from '../../language/span.ts';
import type { FactComparison } from '../judging/judgement.ts';

/** A paragraph that a citation cites: what is moved, one by one. */
export interface CitedPlace {
  readonly citation: Citation;
  readonly item: CitationItem;
  /** The cited block. */
  readonly block: Statement;
  /** The claims that the citation covers, in the order of the draft; empty for a citation outside any claim. */
  readonly claims: readonly Claim[];
}

/**
 * How sure a proposal is. `sure`: every passage that the claim rests on was found, and nothing that the claim says or quotes is said otherwise there.
 * `likely`: worth reading side by side. `none`: nothing was found that is near enough.
 */
export type MoveState = 'sure' | 'likely' | 'none';

/** A fact that two passages are compared by: `words` as the passage writes it. */
export interface PassageFact {
  readonly kind: 'figure' | 'date' | 'law' | 'name';
  readonly words: string;
}

/** What becomes of words in quotation marks. `record`: the words that the other document has in their place. */
export type QuotedPassage =
  | { readonly outcome: 'kept'; readonly words: string }
  | { readonly outcome: 'adapted'; readonly words: string; readonly record: string }
  | { readonly outcome: 'dropped'; readonly words: string };

/** Paragraphs of the other document that could be cited instead, and what that would mean. */
export interface MoveOption {
  readonly targets: readonly Statement[];
  /** From 0 to 1: how likely they say the same. */
  readonly likelihood: number;
  /** Facts of the passage that the targets have too. */
  readonly shared: readonly PassageFact[];
  /** Facts of the passage that the targets do not have. */
  readonly missing: readonly PassageFact[];
  readonly sameSpeaker: boolean;
  /** What the claims say that was true of the cited passage and differs from the targets. */
  readonly differences: readonly { readonly claim: Claim; readonly fact: FactComparison }[];
  /** The quotation that the citation carries, if it stands in the cited block. */
  readonly quotation?: QuotedPassage;
  /** Quotations in the claims' own words that stand in the cited block and not word for word in the targets. */
  readonly promises: readonly QuotedPassage[];
  /** The citation as it would read, if nothing else were moved. */
  readonly result: string;
}

/** What is proposed for one cited paragraph. */
export interface MoveProposal extends CitedPlace {
  readonly state: MoveState;
  /** The sentences that the claims rest on, in `block.text`; the whole block where that cannot be told. */
  readonly passages: readonly Span[];
  /** Whether a part of what the claims rest on was not found. */
  readonly isPartial: boolean;
  /** First what is proposed, then others that come near. Where the state is `none` the first is only the nearest. */
  readonly options: readonly MoveOption[];
}

/** The numbers of paragraphs, each once: sub-paragraphs have the number of theirs. */
export function numbersOf(targets: readonly Statement[]): readonly number[] {
  return [...new Set(targets.map(({ number }) => number))];
}

/** Everything that moving the citations of one source to another means. */
export interface MovePlan {
  readonly draft: Draft;
  readonly from: Source;
  readonly to: Source;
  /** In the order of the draft. */
  readonly proposals: readonly MoveProposal[];
}
