import { expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

const figures = (many: number, first: number): string => Array.from({ length: many }, (_, i) => `${String(first + i)} persons were held in camp ${String(i)}`).join(', ');

test('A sentence of a dozen figures is judged', () => {
  expect(codesOf(`The delegation stated that ${figures(12, 100)}`, [`${figures(12, 100).replace('103 persons', '903 persons')}.`])).toContain('figure.mismatch');
});

test.each([
  ['a sentence of hundreds of figures', figures(400, 100), 'There were 99 persons in the camps.'],
  ['hundreds of figures on both sides', figures(60, 100), `${figures(800, 5000)}.`],
  ['a sentence of a thousand words', `${'persons held in the camps of the province '.repeat(130)}were 44`, 'Persons held in the camps of the province were 45.'],
])('Of %s no fact is judged, which would take as long as nobody waits', (_, claim, statement) => {
  expect(codesOf(`The delegation stated that ${claim}`, [statement])).toEqual([]);
});
