import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';

/*
 * A reader that is quadratic anywhere in one of these texts would take minutes, and in the long ones days: a test that ends proves linear time
 * without a clock.
 */
const LONG = 10 * 1024 * 1024;
const SHORT = 100 * 1024;

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

describe('readDraft takes linear time', () => {
  it.each(['[', '*'])('for ten megabytes of %j', { timeout: 120_000 }, (unit) => {
    const text = repeated(unit, LONG);
    expect(readDraft(text, 'co.md').text).toBe(text);
  });

  it.each([
    ...[']', '*a', '_a ', '**a ', '`', '`a``', '<', '<!--', '<a ', '&', '\\', '~~', '# ', '\n', '> ', '- ', '#', '|', '"', '“', '(', '](', '[](', '![', '[^', '^[', '{', ' ', '\t'],
    ...['[@', '[@a "', '[see @a “', '[@a, para. 1; ', '[@a];', '; ', '](x', '[a](b', '](x "', '“a” ', '"a ', ', 2', ' 12 (a', 'A. ', 'The Committee '],
  ])('for a hundred kilobytes of %j', (unit) => {
    const text = `[@a, paras. 1${repeated(unit, SHORT)}`;
    expect(readDraft(text, 'co.md').text).toBe(text);
  });

  // Every one of these is a citation, a sub-paragraph or a passage, which costs more than its length.
  it.each(['1. x\n', '(a) x;\n', 'x\n\n', '<!-- cobs-ignore -->\n', '| a\n', '|-\n', '~~~\n', '    x\n', '[a]: b\n', '<!--\n\n'])('for twenty kilobytes of %j', (unit) => {
    const text = repeated(unit, SHORT / 5);
    expect(readDraft(text, 'co.md').text).toBe(text);
  });
});
