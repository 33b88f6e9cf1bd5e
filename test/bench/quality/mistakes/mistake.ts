import type { Role } from '../../../../server/src/dialogue/source.ts';

/** What a claim rests on, as far as a mistake in it has to know. */
export interface Evidence {
  /** The words of the cited blocks. */
  readonly cited: string;
  /** On whose behalf the cited blocks are said, each role once. */
  readonly roles: readonly Role[];
  /** The words of every statement of the source. */
  readonly dialogue: string;
  /** The State party, where the source names it. */
  readonly state?: string;
}

/** A kind of mistake that somebody drafting makes. */
export interface Mistake {
  readonly name: string;
  /** For the table: what is done to the claim. */
  readonly what: string;
  /**
   * The claim, which is true of its evidence, with one mistake of this kind: always the same one. Nothing where the claim has no place for it, or where it could not be told
   * from the words alone that what comes out is wrong.
   */
  readonly make: (claim: string, evidence: Evidence) => string | undefined;
}
