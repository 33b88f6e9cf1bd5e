import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../server/src/language/figure-comparison.ts';
import { figuresIn, type Figure } from '../../server/src/language/figures.ts';

function figure(text: string, language = 'en'): Figure {
  const [found] = figuresIn(text, language);
  if (!found) throw new Error(`no figure in “${text}”`);
  return found;
}

describe('a claim’s figure beside a source’s', () => {
  test.each([
    ['94 per cent of women', 'ninety-four per cent of women', 'agrees'],
    ['28 million certificates', 'Twenty-eight million certificates', 'agrees'],
    ['49 per cent of women', '94 per cent of women', 'value-differs'],
    ['more than half of women', 'More than 55 per cent of women', 'agrees'],
    ['more than half of women', '45 per cent of women', 'value-differs'],
    ['a third of women', '33 per cent of women', 'agrees'],
    ['nearly a third of women', '30 per cent of women', 'agrees'],
    ['a third of women', '20 per cent of women', 'value-differs'],
    ['48 per cent of women', '48.3 per cent of women', 'agrees'],
    ['53 per cent of women', '53.9 per cent of women', 'value-differs'],
    ['5 per cent of women', '5 percentage points', 'unit-differs'],
    ['1.35 million people', '1,352,400 people', 'agrees'],
    ['1.45 million people', '1,352,400 people', 'value-differs'],
    ['three weeks of leave', 'three days of leave', 'unit-differs'],
    ['three days of leave', 'three working days of leave', 'unit-differs'],
    ['two years of leave', 'two calendar years of leave', 'agrees'],
    ['24 months of leave', 'two years of leave', 'agrees'],
    ['72 hours of leave', 'three days of leave', 'agrees'],
    ['90 days of leave', 'three months of leave', 'agrees'],
    ['over one year', 'longer than a year', 'agrees'],
    ['US$ 5 million', '5 million dollars', 'agrees'],
    ['CAD 5 million', 'USD 5 million', 'unit-differs'],
    ['€5 million', '$7 million', 'incomparable'],
    ['5 women', '5 per cent of women', 'unit-differs'],
    ['the fine was 5,000', 'the fine was 5,000 euros', 'agrees'],
    ['49 per cent of women', 'women under the age of 49', 'unit-differs'],
    ['49 per cent of women', '49 prisons', 'incomparable'],
    ['53.9 per 10,000 births', '539 per 100,000 births', 'agrees'],
    ['53.9 per 10,000 births', '53.9 per 1,000 births', 'unit-differs'],
    ['8 m2', '8 square metres', 'agrees'],
    ['8 hectares', '8 square metres', 'unit-differs'],
    ['the third survey', 'the second survey', 'value-differs'],
    ['12 prisons', '94 per cent of women', 'incomparable'],
    ['1,900 cases', 'more than 1,900 cases', 'hedge-dropped'],
  ])('%s, where the source says %s: %s', (claim, source, expected) => {
    expect(compareFigures(figure(claim), figure(source))).toBe(expected);
  });

  test.each([
    ['plus de 1 900 cas', 'more than 1,900 cases', 'agrees'],
    ['trois jours ouvrables', 'three working days', 'agrees'],
    ['trois jours', 'three weeks', 'unit-differs'],
    ['un tiers des femmes', 'a third of women', 'agrees'],
  ])('across languages: %s, where the source says %s: %s', (claim, source, expected) => {
    expect(compareFigures(figure(claim, 'fr'), figure(source))).toBe(expected);
  });
});
