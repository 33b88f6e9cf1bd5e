import { describe, expect, test } from 'vitest';
import { fitLogistic } from '../bench/fitting/logistic.ts';
import { fitMultinomial } from '../bench/fitting/multinomial.ts';

/** Numbers from 0 to 1 in no order, the same in every run. */
function* scattered(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('fitting a logistic regression', () => {
  const numbers = scattered();
  const next = (): number => numbers.next().value;
  const examples = Array.from({ length: 4000 }, () => {
    const signs = [4 * next() - 2, 100 * next(), next()];
    return { signs, isSo: next() < 1 / (1 + Math.exp(-(0.5 + 2 * (signs[0] ?? 0) - 0.02 * (signs[1] ?? 0)))) };
  });
  const { bias, weights } = fitLogistic(examples);

  test('finds the weights that the examples were made with, whatever the scale of a sign', () => {
    expect(bias).toBeCloseTo(0.5, 0);
    expect(weights[0]).toBeCloseTo(2, 0);
    expect(weights[1]).toBeCloseTo(-0.02, 2);
  });

  test('gives a sign that tells nothing hardly any weight', () => {
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.3);
  });
});

describe('fitting a choice among several', () => {
  const numbers = scattered();
  const next = (): number => numbers.next().value;
  const choices = Array.from({ length: 500 }, () => {
    const options = Array.from({ length: 4 }, () => [next(), next()]);
    const best = Math.max(...options.map(([first = 0]) => first));
    return { options, right: options.map(([first]) => first === best) };
  });

  test('the sign that decides outweighs the one that does not', () => {
    const [first = 0, second = 0] = fitMultinomial(choices);
    expect(first).toBeGreaterThan(5);
    expect(Math.abs(second)).toBeLessThan(1);
  });
});
