import { describe, expect, test } from 'vitest';
import { textOf } from '../../server/src/language/span.ts';
import { timesIn } from '../../server/src/language/times.ts';

/** In the examples ⟦…⟧ stands round every time of day. */
function check(example: string, expected: readonly string[], language = 'en'): void {
  const text = example.replace(/[⟦⟧]/gu, '');
  const times = timesIn(text, language);
  expect(times.map((time) => textOf(text, time))).toEqual([...example.matchAll(/⟦(.*?)⟧/gu)].map((match) => match[1]));
  expect(times.map(({ minutes, hedge }) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}${hedge === 'none' ? '' : ` ${hedge}`}`)).toEqual(expected);
}

describe('times of day', () => {
  test.each([
    ['At ⟦9.15 a.m.⟧ and at ⟦5 p.m.⟧ and at ⟦10 am⟧.', ['9.15', '17.00', '10.00']],
    ['At ⟦23:30 hours⟧, at ⟦11:50⟧, at ⟦0930 hours⟧ and at ⟦10 o’clock⟧.', ['23.30', '11.50', '9.30', '10.00']],
    ['From ⟦noon⟧ to ⟦midnight⟧; at ⟦12 p.m.⟧ and ⟦12 a.m.⟧', ['12.00', '0.00', '12.00', '0.00']],
    ['At around ⟦3 p.m.⟧ and shortly after ⟦4 p.m.⟧', ['15.00 around', '16.00 just-over']],
    ['For 12 hours, 600 hours, 1.35 million, 13 p.m. and 25:70.', []],
  ])('%s', (example, expected) => { check(example, expected); });

  test.each([
    ['À ⟦15 heures⟧, à ⟦15 h 30⟧, vers ⟦9 heures 30⟧ et à ⟦midi⟧.', ['15.00', '15.30', '9.30 around', '12.00']],
    ['Cet après-midi, pendant 12 heures.', []],
  ])('French: %s', (example, expected) => { check(example, expected, 'fr'); });
});
