/**
 * Every match of `pattern` in `text`, in order. In: an expression with the flag `g`, whose `lastIndex` is left at 0. As `matchAll`, which copies the
 * expression for every text: on the short texts that are read here that costs more than the search itself.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // From within a surrogate pair an expression with `u` would begin at its first half again.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
