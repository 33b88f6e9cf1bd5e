import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities, type Quantities } from '../../server/src/language/quantities.ts';
import type { Span } from '../../server/src/language/span.ts';

function all({ figures, dates, times, designators }: Quantities): readonly Span[] {
  return [...figures, ...dates, ...times, ...designators].sort((a, b) => a.start - b.start || a.end - b.end);
}

describe('every number is one thing only', () => {
  test.each([
    ['On 5 November 2024, at 3 p.m., 12 judges read article 14.', ['dates', 'times', 'figures', 'designators']],
    ['By 2030, 94 per cent of the 2030 Agenda.', ['dates', 'figures', 'designators']],
    ['In 2018, 2,018 people left.', ['dates', 'figures']],
  ])('%s', (text, kinds) => {
    const quantities = readQuantities(text);
    const found = (['figures', 'dates', 'times', 'designators'] as const).flatMap((kind) => quantities[kind].map(({ start }) => ({ kind, start })));
    expect(found.sort((a, b) => a.start - b.start).map(({ kind }) => kind)).toEqual(kinds);
  });
});

const PIECES = fc.constantFrom(
  'more than', 'twenty', '1,900', '1.35', 'million', 'per cent', '%', 'a third', 'of', 'the', 'cases', 'and', 'to', '–', 'between', '5', 'May', '2024', 'last year', 'US$', 'euros', 'three working days', 'aged', 'years old',
  'No.', 'article', '14', 'CMW/C/ARV/2', '3 p.m.', 'in five', 'per 10,000', ',', '.', '(', ')', 'or more', 'plus de', 'quatre-vingt', 'onze', 'l’', 'un tiers de', 'à', '½', '\n',
);

test('whatever the text: nothing throws; spans are inside the text and none covers another; numbers are finite', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(PIECES).map((parts) => parts.join(' ')), fc.array(PIECES).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'es'), (source, language) => {
      const quantities = readQuantities(source, { language, spoken: '2024-12-05' });
      let rest = 0;
      for (const { start, end } of all(quantities)) {
        expect(start).toBeGreaterThanOrEqual(rest);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        rest = end;
      }
      for (const { number, value, start, end, hedge, thing } of quantities.figures) {
        expect(Number.isFinite(value)).toBe(true);
        expect(start <= number.start && number.end <= end).toBe(true);
        if (hedge.span) expect(start <= hedge.span.start && hedge.span.end <= end).toBe(true);
        if (thing) expect(thing.start < thing.end && thing.stems.includes(thing.head)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
