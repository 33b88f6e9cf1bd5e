import { datesAmong, type DateMention } from './dates.ts';
import { designatorsAmong, type Designator } from './designators.ts';
import { figuresAmong } from './figures-among.ts';
import type { Figure } from './figures.ts';
import { timesIn, type TimeMention } from './times.ts';
import { tokensIn, tokensInside } from './tokens.ts';

/** Everything with a number in it that a text says, each kind in order. No two of them overlap. */
export interface Quantities {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly designators: readonly Designator[];
}

/** What else is known when a text is read. */
export interface QuantityOptions {
  /** Code of the text's language: "en" (also for any other) or "fr". */
  readonly language?: string | undefined;
  /** The day on which the text was spoken, ISO 8601: relative dates are resolved against it. */
  readonly spoken?: string | undefined;
}

/** Reads all quantities of a text at once, which is cheaper than asking for each kind by itself. Linear in the text's length. */
export function readQuantities(text: string, options: QuantityOptions = {}): Quantities {
  const language = options.language ?? 'en';
  const tokens = tokensIn(text, language);
  const designators = designatorsAmong(text, tokens);
  const times = timesIn(text, language);
  const names = [...designators, ...times].sort((a, b) => a.start - b.start);
  const dates = datesAmong(text, tokens, { ...options, names });
  const masked = tokensInside(tokens, [...names, ...dates].sort((a, b) => a.start - b.start));
  return { figures: figuresAmong({ text, tokens, language }, masked), dates, times, designators };
}
