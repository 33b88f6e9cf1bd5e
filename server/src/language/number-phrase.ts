import type { NumberWords } from './number-words.ts';
import { lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';

/** `vague`: an amount without a value ("hundreds of thousands", "dozens"). */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'vague';

/** A number in a run of tokens; its unit is not part of it. */
export interface NumberPhrase {
  /** Index of its first token, and the index behind its last one. */
  readonly from: number;
  readonly to: number;
  readonly kind: NumberKind;
  /** Exact where the number is ("1.35 million" is 1350000); 0 for `vague`. */
  readonly value: number;
  readonly form: 'digits' | 'words';
  /** The magnitude word it ends in (1e6 for "1.35 million"), else 1. In "two to three million" the first number shares it. */
  readonly magnitude: number;
}

/** The magnitude word at token `index`, perhaps behind a hyphen: "million". */
export function magnitudeAt(tokens: readonly Token[], index: number, words: NumberWords): { readonly to: number; readonly magnitude: number } | undefined {
  const at = pastJoint(tokens, index);
  const magnitude = words.magnitudes.get(lowerAt(tokens, at));
  return magnitude === undefined || tokenAt(tokens, at).kind !== 'word' ? undefined : { to: at + 1, magnitude };
}
