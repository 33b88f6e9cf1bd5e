import { datesAmong, type DateMention } from './dates.ts';
import { designatorsAmong, type Designator } from './designators.ts';
import { figuresAmong } from './figures-among.ts';
import type { Figure } from './figures.ts';
import type { Span } from './span.ts';
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

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Reads all quantities of a text at once, which is cheaper than asking for each kind by itself. Linear in the text's length. */
export function readQuantities(text: string, options: QuantityOptions = {}): Quantities {
  const language = options.language ?? 'en';
  const tokens = tokensIn(text, language);
  const clock = timesIn(text, language);
  const designators = designatorsAmong(text, tokens, clock);
  const times = clock.filter((time) => !designators.some((name) => name.start < time.end && time.start < name.end));
  const names = inOrder([...designators, ...times]);
  const dates = datesAmong(text, tokens, { ...options, names });
  const masked = tokensInside(tokens, inOrder([...names, ...dates]));
  return { figures: figuresAmong({ text, tokens, language }, masked), dates, times, designators };
}
