import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../server/src/language/figures.ts';
import { compareHedged, lastPlace, type HedgedValue, type HedgeKind } from '../../server/src/language/hedges.ts';

function hedgedValue(text: string, language?: string): HedgedValue {
  const [figure] = figuresIn(text, language);
  if (!figure) throw new Error(`no figure in “${text}”`);
  return { value: figure.value, hedge: figure.hedge.kind, certain: figure.hedge.certain };
}

describe('words that hedge a figure', () => {
  test.each([
    ['over', 'more than 5; over 5; above 5; exceeding 5; in excess of 5; upwards of 5; greater than 5; well over 5; longer than 5 days; older than 5 years; > 5'],
    ['at-least', 'at least 5; no fewer than 5; not less than 5; a minimum of 5; 5 or more; 5 years or older; 5 and above; 5+; ≥ 5'],
    ['under', 'fewer than 5; less than 5; under 5; below 5; shorter than 5 days; well below 5'],
    ['at-most', 'at most 5; up to 5; no more than 5; a maximum of 5; not exceeding 5; no longer than 5 days; 5 or less; 5 or fewer; as many as 5'],
    ['around', 'around 5; about 5; approximately 5; some 5; roughly 5; circa 5; in the region of 5; an estimated 5; estimated at 5; 5 or so; 50-odd'],
    ['nearly', 'nearly 5; almost 5; close to 5; just under 5; slightly less than 5; not quite 5'],
    ['just-over', 'just over 5; slightly more than 5; a little over 5'],
    ['exactly', 'exactly 5; only 5; a total of 5'],
    ['none', 'the 5; with 5; all 5'],
  ])('%s', (kind, examples) => {
    for (const example of examples.split('; ')) expect([example, hedgedValue(`There were ${example}`).hedge]).toEqual([example, kind]);
  });

  test.each([
    ['over', 'plus de 5; au-delà de 5; supérieur à 5'],
    ['at-least', 'au moins 5; pas moins de 5; 5 ou plus'],
    ['under', 'moins de 5; inférieur à 5'],
    ['at-most', "au plus 5; jusqu'à 5; pas plus de 5; 5 au maximum"],
    ['around', 'environ 5; quelque 5; de l’ordre de 5; aux alentours de 5'],
    ['nearly', 'près de 5; presque 5; un peu moins de 5'],
    ['just-over', 'un peu plus de 5; légèrement plus de 5'],
    ['none', 'les 5; avec 5'],
  ])('French: %s', (kind, examples) => {
    for (const example of examples.split('; ')) expect([example, hedgedValue(`Il y avait ${example}.`, 'fr').hedge]).toEqual([example, kind]);
  });

  test('words that look like hedges but say of what', () => {
    for (const text of ['They asked about 5 cases', 'He was concerned about 5 laws', 'It had control over 5 regions', 'under 5 laws', 'information about 5 prisons']) expect([text, hedgedValue(text).hedge]).toEqual([text, 'none']);
  });

  test('“over” before a duration may mean “during”', () => {
    expect(hedgedValue('Data were gathered across the country over three months.')).toMatchObject({ hedge: 'over', certain: false });
    expect(hedgedValue('They had waited for over three months.')).toMatchObject({ hedge: 'over', certain: true });
    expect(hedgedValue('It happened over 15 years ago.')).toMatchObject({ hedge: 'over', certain: true });
  });
});

describe('a claim beside its source', () => {
  test.each([
    ['1,900', '1,900', 'agrees'],
    ['1,900', 'more than 1,900', 'hedge-dropped'],
    ['more than 1,900', '1,900', 'hedge-added'],
    ['fewer than 5,000', 'more than 5,000', 'hedge-turned'],
    ['nearly 5,000', 'more than 5,000', 'hedge-turned'],
    ['more than 1.8 million', 'around 1.8 million', 'hedge-turned'],
    ['at least 1,900', 'more than 1,900', 'agrees'],
    ['nearly 600', 'just under 600', 'agrees'],
    ['some 1.8 million', 'around 1.8 million', 'agrees'],
    ['only 12', '12', 'agrees'],
    ['exactly 12', '12', 'agrees'],
    ['12', 'only 12', 'agrees'],
    ['up to 12 hours', '12 hours', 'agrees'],
    ['12 hours', 'up to 12 hours', 'hedge-dropped'],
    ['approximately 3.5 million', '3.5 million', 'agrees'],
    ['approximately 697', '697', 'hedge-added'],
    ['more than 168,000', '168,953', 'agrees'],
    ['nearly 169,000', '168,953', 'agrees'],
    ['around 169,000', '168,953', 'agrees'],
    ['around 170,000', '168,953', 'agrees'],
    ['more than 150,000', '168,953', 'agrees'],
    ['more than 169,000', '168,953', 'value-differs'],
    ['nearly 168,000', '168,953', 'value-differs'],
    ['fewer than 170,000', '168,953', 'agrees'],
    ['168,000', '168,953', 'value-differs'],
    ['168,953', 'more than 168,000', 'value-differs'],
    ['more than 1,300', '1,900', 'value-differs'],
    ['more than 1,300', 'more than 1,900', 'value-differs'],
    ['more than 21,000', 'more than 21,400', 'agrees'],
    ['fewer than 22,000', 'more than 21,400', 'value-differs'],
    ['1,300', '1,900', 'value-differs'],
    ['three months', 'over three months', 'hedge-dropped'],
    ['five years', 'five years or more than 15 years', 'agrees'],
  ])('%s, where the source says %s: %s', (claim, source, expected) => {
    expect(compareHedged(hedgedValue(`There were ${claim}`), hedgedValue(`There were ${source}`))).toBe(expected);
  });

  test('what may be no hedge is held against nobody', () => {
    const during = hedgedValue('Data were gathered across the country over three months.');
    expect(compareHedged({ value: 3, hedge: 'none' }, during)).toBe('agrees');
    expect(compareHedged({ value: 3, hedge: 'over' }, during)).toBe('agrees');
    expect(compareHedged({ value: 4, hedge: 'none' }, during)).toBe('value-differs');
    expect(compareHedged({ value: 3, hedge: 'under' }, during)).toBe('hedge-turned');
  });

  test('every value agrees with itself under the same hedge', () => {
    const kinds = fc.constantFrom<HedgeKind>('none', 'exactly', 'over', 'at-least', 'under', 'at-most', 'around', 'nearly', 'just-over');
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0, max: 1e12 }), kinds, (value, hedge) => {
        expect(compareHedged({ value, hedge }, { value, hedge })).toBe('agrees');
      }),
    );
  });
});

test.each([
  [168_000, 1000],
  [1_800_000, 100_000],
  [697, 1],
  [53.9, 0.1],
  [100, 100],
  [0, 0],
])('the last digit of %d that counts is at %d', (value, place) => {
  expect(lastPlace(value)).toBeCloseTo(place, 10);
});
