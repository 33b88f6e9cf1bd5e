import type { Span } from '../language/span.ts';

/** A run of `*`, `_` or `~`. */
export interface Delimiter {
  readonly start: number;
  readonly length: number;
}

/** A run that has been met and may still open emphasis. */
interface Opener {
  readonly start: number;
  /** How many of its characters are still unmatched; they are the first ones of the run. */
  left: number;
}

const SPACE = /^(?:\s|)$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Whether a run may open and close emphasis, by what stands before and behind it (CommonMark, "left-flanking" and "right-flanking"). */
function sides(text: string, span: Span, { start, length }: Delimiter): { readonly opens: boolean; readonly closes: boolean } {
  const before = start > span.start ? text.charAt(start - 1) : '';
  const after = start + length < span.end ? text.charAt(start + length) : '';
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  if (text.charAt(start) !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || PUNCTUATION.test(before)), closes: right && (!left || PUNCTUATION.test(after)) };
}

/** Matches a closing run with the openers before it, nearest first; returns how many of its characters remain. */
function close(run: Delimiter, openers: Opener[], span: Span, removed: Uint8Array): number {
  let from = run.start;
  let left = run.length;
  for (let opener = openers.at(-1); opener && left > 0; opener = openers.at(-1)) {
    const matched = Math.min(left, opener.left);
    opener.left -= matched;
    removed.fill(1, opener.start + opener.left - span.start, opener.start + opener.left + matched - span.start);
    removed.fill(1, from - span.start, from + matched - span.start);
    from += matched;
    left -= matched;
    if (opener.left === 0) openers.pop();
  }
  return left;
}

/**
 * Takes the marks of emphasis, strong emphasis and strike-through out of the block at `span`.
 * Out: a function to be called with every run, in order; it sets the places of marks in `removed`, which is counted from `span.start`.
 * Runs that match nothing stay: they are words ("5 * 3"). Every character is matched at most once, so this is linear.
 */
export function emphasisMatcher(text: string, span: Span, removed: Uint8Array): (run: Delimiter) => void {
  const stacks: Readonly<Record<string, Opener[]>> = { '*': [], _: [], '~': [] };
  return (run) => {
    const char = text.charAt(run.start);
    const openers = stacks[char] ?? [];
    // A single "~" is "about", not a mark.
    if (char === '~' && run.length !== 2) return;
    const { opens, closes } = sides(text, span, run);
    const left = closes ? close(run, openers, span, removed) : run.length;
    if (opens && left > 0) openers.push({ start: run.start + run.length - left, left });
  };
}
