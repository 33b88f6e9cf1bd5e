import type { HedgeKind } from './hedges.ts';
import type { Span } from './span.ts';

/** How exact a date is, the finest first. `part`: a part of a year or month that has no sharp ends ("mid-June", "early 2019", "the summer of 2020"). */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'part' | 'year' | 'decade' | 'relative';

/** How the date is tied to what happened: "in 2019" `on`, "since 2018", "until", "before", "after", "by", "as of". */
export type DateRelation = 'on' | 'since' | 'until' | 'before' | 'after' | 'by' | 'as-of';

/** A date in a text, in the terms in which it is written. */
export interface DateMention extends Span {
  readonly precision: DatePrecision;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** "H1", "H2", "Q1" … "Q4", "early", "mid", "late", "spring", "summer", "autumn", "winter"; for a decade "s" with `year` its first year. */
  readonly part: string | null;
  readonly relation: DateRelation;
  readonly hedge: HedgeKind;
  /** One end of a range ("between 2018 and September 2024"); each end is a mention of its own. `other` is the index of its partner in the list. */
  readonly range: { readonly end: 'from' | 'to'; readonly other: number } | null;
  /** The words of a date that only the day of speaking fixes ("last year"), normalised; `year`, `month`, `day` are then its resolution, if a meeting date was given. */
  readonly relative: string | null;
}

/** A claim's date beside a source's. `coarser`: the claim says less, and it is true; `finer`: it says more than the source, so it cannot be told. `unknown`: nothing in common to compare. */
export type DateComparison = 'same' | 'coarser' | 'finer' | 'different' | 'unknown';
