function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** The end of an address in angle brackets; -1 if it is not closed in its line. */
function angledEnd(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '>') return at + 1;
    if (char === '<' || char === '\n') return -1;
    if (char === '\\') at++;
  }
  return -1;
}

/** The end of an address without white space, in which parentheses are balanced. */
function bareEnd(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (/\s/.test(char) || (char === ')' && depth === 0)) return at;
    if (char === '[' || char === ']') return -1;
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
  }
  return -1;
}

/** The end of a title in quotation marks or parentheses; `from` where there is none, -1 where it is not closed before the next bracket. */
function titleEnd(text: string, from: number, end: number): number {
  const close = { '"': '"', "'": "'", '(': ')' }[text.charAt(from)];
  if (close === undefined) return from;
  for (let at = from + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === close) return at + 1;
    if (char === '[' || char === ']') return -1;
    if (char === '\\') at++;
  }
  return -1;
}

/**
 * Where the target of a link ends: `(https://example.org "title")` with `open` at its parenthesis. -1 if no target stands there.
 * Stops at the next bracket, so that a text full of open targets takes linear time; in an address brackets are written %5B and %5D.
 */
export function linkTargetEnd(text: string, open: number, end: number): number {
  const start = skipSpace(text, open + 1, end);
  const destination = text.charAt(start) === '<' ? angledEnd(text, start, end) : bareEnd(text, start, end);
  if (destination < 0) return -1;
  const title = titleEnd(text, skipSpace(text, destination, end), end);
  if (title < 0) return -1;
  const close = skipSpace(text, title, end);
  return close < end && text.charAt(close) === ')' ? close + 1 : -1;
}
