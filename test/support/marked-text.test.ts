import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, textWithCursor, textWithRanges } from './marked-text.ts';

describe('textWithCursor', () => {
  it('takes the cursor and the ranges out of the text', () => {
    expect(textWithCursor('The ⟦delegation⟧ sta|ted')).toEqual({ text: 'The delegation stated', cursor: 18, ranges: [{ start: 4, end: 14 }] });
  });

  it.each(['no cursor', 'two | cur|sors', 'a ⟦range | left open', 'a range | closed⟧ only'])('refuses “%s”', (template) => {
    expect(() => textWithCursor(template)).toThrow();
  });
});

describe('textWithRanges', () => {
  it('keeps “|”, which Markdown tables need', () => {
    expect(textWithRanges('| ⟦a⟧ | b |')).toEqual({ text: '| a | b |', ranges: [{ start: 2, end: 3 }] });
  });

  it('understands ranges inside ranges, in the order in which they open', () => {
    expect(textWithRanges('⟦a ⟦b⟧ c⟧').ranges).toEqual([
      { start: 0, end: 5 },
      { start: 2, end: 3 },
    ]);
  });

  it('refuses a text without any range, so that no test passes by accident', () => {
    expect(() => textWithRanges('nothing marked')).toThrow('expected a range');
  });
});

describe('mark', () => {
  it.each(['⟦a⟧⟦b⟧', '⟦⟦a⟧ b⟧', '⟦a ⟦b⟧⟧', 'a⟦⟧b', 'one ⟦two⟧ three ⟦four⟧'])('writes what textWithRanges has read: %s', (template) => {
    const { text, ranges } = textWithRanges(template);
    expect(mark(text, ranges)).toBe(template);
  });

  it.each(['a ⟦b|c⟧', 'a ⟦bc|⟧', 'a ⟦b⟦|⟧⟧ c'])('shows the cursor: %s', (template) => {
    const { text, cursor, ranges } = textWithCursor(template);
    expect(mark(text, ranges, cursor)).toBe(template);
  });

  it('is undone by textWithRanges for any span', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = { start: ends[0]!, end: ends[1]! };
        fc.pre(!/[⟦⟧]/.test(text));
        expect(textWithRanges(mark(text, [span]))).toEqual({ text, ranges: [span] });
      }),
    );
  });
});
