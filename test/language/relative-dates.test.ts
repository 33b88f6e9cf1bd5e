import { describe, expect, it } from 'vitest';
import { resolveRelative } from '../../server/src/language/relative-dates.ts';

describe('resolveRelative', () => {
  it.each([
    ['last year', null, '2024-12-05', { year: 2023, month: null }],
    ['last month', null, '2024-01-05', { year: 2023, month: 12 }],
    ['this november', 11, '2024-12-05', { year: 2024, month: 11 }],
    ['last november', 11, '2024-12-05', { year: 2024, month: 11 }],
    ['next november', 11, '2024-12-05', { year: 2025, month: 11 }],
    ['previous year', null, '2024-12-05', { year: null, month: null }],
    // A meeting whose day nobody has said
    ['last month', null, '2024-01', { year: 2023, month: 12 }],
    ['last year', null, '2024', { year: 2023, month: null }],
    ['this november', 11, '2024', { year: 2024, month: 11 }],
    ['last november', 11, '2024', { year: null, month: 11 }],
    ['next month', null, '2024', { year: null, month: null }],
  ])('“%s” on %j said on %s', (relative, month, spoken, resolution) => {
    expect(resolveRelative(relative, month, spoken)).toEqual(resolution);
  });
});
