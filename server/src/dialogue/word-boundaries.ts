import { LETTER } from './names.ts';

const WORD = `[0-9_${LETTER}]`;
const BOUNDARY = `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`;

/**
 * `expression` with `\b` meaning the edge of a word of Latin letters. By itself it knows the letters of English only: "examiné" followed by a comma has no `\b`
 * behind it, and "États" none before it.
 */
export function wordwise(expression: RegExp): RegExp {
  return new RegExp(expression.source.replace(/\\b/gu, BOUNDARY), expression.flags);
}
