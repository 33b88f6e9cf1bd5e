import type { Hedge } from './hedges.ts';
import { readQuantities } from './quantities.ts';
import type { Span } from './span.ts';
import type { Thing } from './things.ts';

export type { Thing } from './things.ts';

/**
 * What a figure measures. `count`: things ("1,900 cases"); `percentage`; `fraction` of a whole ("a third of", "one in five"); `money`; `duration`;
 * `age`; `ordinal` ("third survey"); `ratio` ("53.9 per 10,000"); `measure`: a physical measure ("8 m2", "3 kilograms"); `points`: percentage points.
 */
export type FigureKind = 'count' | 'percentage' | 'fraction' | 'money' | 'duration' | 'age' | 'ordinal' | 'ratio' | 'measure' | 'points';

/** Where a figure is one end of a range ("between 15 and 49"): both ends are figures of their own, and each knows both values. */
export interface FigureRange {
  readonly end: 'lower' | 'upper';
  readonly lower: number;
  readonly upper: number;
}

/** A quantity in a text. The span covers hedge, number and unit ("more than 94 per cent", "three working days"), not the thing counted. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number as written, with its magnitude: "1.35 million". */
  readonly number: Span;
  /** Percentages as percent (94), fractions from 0 to 1, durations and ages in `unit`, money in whole units of the currency. */
  readonly value: number;
  /** "Twenty-eight million": words; "1.35 million" and "28": digits. */
  readonly form: 'digits' | 'words';
  /** Normal name: a unit of time ("hour", "day", "month", "year"), a currency's code ("USD") or name ("franc"), a measure ("square metre"), "per 10000"; empty otherwise. */
  readonly unit: string;
  /** What narrows the unit: "working" in "three working days"; empty otherwise. */
  readonly qualifier: string;
  readonly hedge: Hedge;
  /** What is counted or measured; `null` where the words do not tell. */
  readonly thing: Thing | null;
  readonly range: FigureRange | null;
}

/** The figures of a text, in order. Names with numbers in them, dates and times are not among them. Linear in the text's length. */
export function figuresIn(text: string, language = 'en'): readonly Figure[] {
  return readQuantities(text, { language }).figures;
}
