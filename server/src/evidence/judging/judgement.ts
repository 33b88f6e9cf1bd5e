import type { Span } from '../../language/span.ts';
import type { Block, Source } from '../../dialogue/source.ts';

/** What the evidence says of a claim. */
export type Verdict = 'supported' | 'differs' | 'unsupported' | 'uncited' | 'not-needed';

/** A place in the words of a cited block: `span` is into `block.text`. */
export interface PlaceInBlock {
  readonly source: Source;
  readonly block: Block;
  readonly span: Span;
}

/** The kinds of fact that a claim and a statement are compared by. */
export type FactKind = 'figure' | 'date' | 'hedge' | 'name' | 'speaker' | 'polarity' | 'status' | 'quotation' | 'words';

/**
 * Why a figure or a date that differs from the source's of that thing may yet be right: the cited statements have it of something else (`elsewhere`), or
 * it can be worked out from what they have (`worked-out`), or it is only likely that the two are of the same thing (`likely`). What neither stands there nor follows from anything there, beside a figure that is surely the one meant, is wrong for certain.
 */
export type Doubt = 'elsewhere' | 'worked-out' | 'likely';

/**
 * One fact of the claim beside what the cited statements have of the same thing.
 * `agrees`: they have it. `differs`: they have another. `absent`: they do not speak of it, or it cannot be told (never a finding by itself).
 */
export interface FactComparison {
  readonly kind: FactKind;
  readonly state: 'agrees' | 'differs' | 'absent';
  /** Where the fact stands in `claim.text`. */
  readonly claim: Span;
  /** Where its counterpart stands; absent when there is none. */
  readonly evidence?: PlaceInBlock;
  /** How it differs, in the terms of the kind: "unit", "value", "dropped", "added", "turned", "swapped", … */
  readonly difference?: string;
  /** What the claim would have to say in place of the words under `claim`, in the claim's own manner of writing. */
  readonly correction?: string;
  /** Figures and dates that differ: why the claim's may be right all the same. Absent where it cannot. */
  readonly doubt?: Doubt;
}

/** How much of the claim's content the cited statements cover. */
export type Reach = 'whole' | 'part' | 'none' | 'unknown';

/** A claim against the statements it cites. */
export interface Judgement {
  readonly verdict: Extract<Verdict, 'supported' | 'differs' | 'unsupported'>;
  /** `unknown` where nothing can be told (another language, nothing to compare): then the verdict is `supported` and no finding is made. */
  readonly reach: Reach;
  readonly comparisons: readonly FactComparison[];
  /** The sentence of each cited statement that bears most on the claim, in the order of the citations. */
  readonly support: readonly PlaceInBlock[];
}
