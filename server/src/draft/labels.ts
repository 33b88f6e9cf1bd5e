import type { Span } from '../language/span.ts';

/** What is printed before a paragraph ("20.") or sub-paragraph ("(a)", "a)", "(i)"); `value` is "20", "a" or "i". */
export interface Label {
  readonly kind: 'number' | 'letter';
  readonly value: string;
}

/** A stretch of a readable text that has a label of its own or none: a paragraph, a sub-paragraph, or what is between. */
export interface LabelledStretch {
  readonly label?: Label & Span;
  /** Where the stretch begins, with its label. */
  readonly start: number;
  /** Where its words begin. */
  readonly wordsStart: number;
  readonly end: number;
}

/** "20." or, in a text that has been converted, "20.The". A decimal ("3.5") and a year are no labels. */
const NUMBER = /([0-9]{1,3})\.(?![0-9])\s?/y;
const LETTER = /(?:\(([a-z]{1,2}|[ivx]{2,5})\)|([a-z]|[ivx]{2,5})\))\s?/y;
/** Third-level labels ("a.", "ii."), which only the beginning of a block shows for what they are. */
const LETTER_WITH_STOP = /([a-z]|[ivx]{2,5})\.\s/y;
const LOWEST_NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'];

/** "b" after "a", "aa" after "z". */
export function nextLetter(letter: string): string {
  if (letter === 'z') return 'aa';
  return letter.slice(0, -1) + String.fromCharCode(letter.charCodeAt(letter.length - 1) + 1);
}

/** "ii" after "i"; undefined if `numeral` is no lower-case roman numeral up to nineteen. */
export function nextNumeral(numeral: string): string | undefined {
  const place = LOWEST_NUMERALS.indexOf(numeral);
  return place < 0 ? undefined : LOWEST_NUMERALS[place + 1];
}

/** Where the count of sub-paragraphs stands: "(a)", or "(a) (ii)"; `introduced`: the words of (a) introduce numerals. */
export interface Count {
  readonly letter: string | undefined;
  readonly numeral: string | undefined;
  readonly introduced: boolean;
}

/** The letter and numeral of the sub-paragraph that `label` begins: "(i)" after "(h)" is a letter, after "(h) …:" a numeral of it. */
export function countOn({ letter, numeral, introduced }: Count, label: string): { readonly letter: string; readonly numeral: string | undefined } {
  if (letter === undefined) return { letter: label, numeral: undefined };
  const isNextLetter = label === nextLetter(letter) || (numeral === undefined && label === nextNumeral(letter));
  const isNextNumeral = numeral === undefined ? label === 'i' : label === nextNumeral(numeral);
  if (isNextNumeral && (!isNextLetter || introduced)) return { letter, numeral: label };
  // A numeral out of order is still no letter.
  const isNumeral = numeral !== undefined && label.length > 1 && nextNumeral(label) !== undefined;
  return isNumeral && !isNextLetter ? { letter, numeral: label } : { letter: label, numeral: undefined };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function labelAt(text: string, at: number, blockStart: boolean): (Label & Span) | undefined {
  const number = matchAt(NUMBER, text, at);
  if (number?.[1] !== undefined) return { kind: 'number', value: number[1], start: at, end: NUMBER.lastIndex };
  const pattern = matchAt(LETTER, text, at) ? LETTER : LETTER_WITH_STOP;
  if (pattern === LETTER_WITH_STOP && !blockStart) return undefined;
  const letter = matchAt(pattern, text, at);
  const value = letter?.[1] ?? letter?.[2];
  return value === undefined ? undefined : { kind: 'letter', value, start: at, end: pattern.lastIndex };
}

/** Whether a label inside a block, at the beginning of a line, can be one: a line of prose may happen to begin with "(a)" or "12.". */
function continuesCount(label: Label, before: Label | undefined): boolean {
  if (before?.kind !== label.kind) return false;
  if (label.kind === 'number') return Number(label.value) === Number(before.value) + 1;
  return label.value === nextLetter(before.value) || label.value === nextNumeral(before.value);
}

const LIST_GOES_ON = /(?:[:;,.]|\b(?:and|or|et|ou|y|o))$/;
const CAPITAL = /^[\p{Lu}\p{Lt}“"«‘'([]/u;

/** A label is believed at the beginning of a line if it continues the count, or if a list goes on there. */
function isLabel(text: string, label: Label & Span, before: Label | undefined): boolean {
  if (label.kind === 'number') return continuesCount(label, before) && CAPITAL.test(text.slice(label.end, label.end + 2));
  return continuesCount(label, before) || LIST_GOES_ON.test(text.slice(Math.max(0, label.start - 5), label.start).trimEnd());
}

/** The labels at a place where a block or line begins: "20. (a) (i)" has three. */
function labelsFrom(text: string, at: number, numbered: boolean): (Label & Span)[] {
  const labels: (Label & Span)[] = [];
  for (let from = at; ; ) {
    const label = labelAt(text, from, true);
    // A number can only come first, and only once.
    if (!label || (label.kind === 'number' && (numbered || labels.length > 0))) return labels;
    labels.push(label);
    from = label.end;
    if (labels.length === 3) return labels;
  }
}

/**
 * Cuts the readable text of a block where labels begin its lines. In: the text, where its lines begin, and the label of the list item
 * that begins with it, if there is one. Out: at least one stretch; the first begins at 0. The label of the list item is not repeated in them.
 */
export function stretchesIn(text: string, lineStarts: readonly number[], listLabel: Label | undefined): readonly LabelledStretch[] {
  const labels = labelsFrom(text, 0, listLabel?.kind === 'number');
  let before: Label | undefined = labels.at(-1) ?? listLabel;
  for (const at of lineStarts) {
    if (at < (labels.at(-1)?.end ?? 1)) continue;
    const label = labelAt(text, at, false);
    if (!label || !isLabel(text, label, before)) continue;
    labels.push(label);
    before = label;
  }
  const stretches: LabelledStretch[] = [];
  const firstStart = labels[0]?.start ?? text.length;
  if (firstStart > 0 || listLabel || labels.length === 0) stretches.push({ start: 0, wordsStart: 0, end: firstStart });
  labels.forEach((label, i) => {
    stretches.push({ label, start: label.start, wordsStart: label.end, end: labels[i + 1]?.start ?? text.length });
  });
  return stretches;
}

/** The label that a list mark is: "20." is a number; "a)" never comes as a mark; numbers of a nested list, or with a bracket, count sub-paragraphs. */
export function labelOfListMark(mark: string, depth: number): Label | undefined {
  const match = /^([0-9]{1,9})([.)])$/.exec(mark);
  const value = match?.[1];
  if (value === undefined) return undefined;
  if (depth > 1 || match?.[2] === ')') return { kind: 'letter', value };
  return value.length <= 3 ? { kind: 'number', value } : undefined;
}
