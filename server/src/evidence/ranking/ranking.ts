import type { Span } from '../../language/span.ts';
import type { Language } from '../../language/language.ts';
import type { Role, Source, Statement } from '../../dialogue/source.ts';

/** The sentence of a statement that a sentence model finds likest to a query. */
export interface LikestSentence {
  /** The cosine of the two: 1 for the same, about 0 for nothing in common. */
  readonly likeness: number;
  /** Counted in the statement, from 1. */
  readonly sentence: number;
}

/** What a sentence model makes of a query: for each source, by key, the likest sentence of each statement, by number. */
export type Likenesses = ReadonlyMap<string, ReadonlyMap<number, LikestSentence>>;

/** What to look for. Only `text` is needed; the rest makes the ranking better. */
export interface Query {
  /** The claim, the sentence being written, or the words the drafter remembers. */
  readonly text: string;
  /** The language that it is written in; without it, that of each source it is looked up in. */
  readonly language?: Language;
  /** Earlier sentences of the same paragraph of the draft, nearest last. */
  readonly context?: readonly string[];
  /** The heading of the draft under which the claim stands. */
  readonly heading?: string;
  /** The role that the claim's wording asks for ("the delegation stated": `delegation`). Others rank lower but stay. */
  readonly role?: Role;
  /** Blocks that the draft cites already, as `key#number`. */
  readonly cited?: ReadonlySet<string>;
  /** Where a sentence model is installed and has read the sources. */
  readonly likenesses?: Likenesses;
}

/** A statement that may be the evidence for a claim. */
export interface RankedStatement {
  readonly source: Source;
  readonly statement: Statement;
  /** From 0 to 1: how much of what the query says the statement says too, weighed by how telling the words are. Comparable across queries. */
  readonly score: number;
  /** The sentence that fits best, in `statement.text`. */
  readonly sentence: Span;
  /** The words that match, in `statement.text`, in order. */
  readonly matches: readonly Span[];
}
