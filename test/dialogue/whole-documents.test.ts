import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, told } from './told.ts';

/**
 * Every block of the four whole documents of ../shared/fixtures: which it is, who speaks and for whom. The expectations were made by hand, from the documents; the documents themselves
 * are no part of the repository, so that the tests are left out where the folder beside it is not there. `[from, to]` are numbers of blocks.
 */
const FIXTURES = '../shared/fixtures';

type Stretch = readonly [from: number, to: number, what: string];

const DOCUMENTS: Readonly<Record<string, readonly Stretch[]>> = {
  'syn-ms-2013-en-full': [
    [1, 1, 'other chrome'], [2, 2, 'lead heading'], [3, 3, 'other chrome'], [4, 4, 'lead narration'],
    [5, 5, 'highlights delegation Lena Orsk'], [6, 6, 'highlights expert –'], [7, 7, 'highlights delegation Lena Orsk'], [8, 9, 'highlights narration'],
    [10, 10, 'report heading'], [11, 11, 'report narration'],
    [12, 12, 'presentation heading'], [13, 13, 'presentation delegation Lena Orsk'],
    [14, 14, 'questions heading'], [15, 15, 'questions expert Piet van Deel'], [16, 16, 'questions expert Amal Nasri'], [17, 17, 'questions expert –'],
    [18, 18, 'responses heading'], [19, 21, 'responses delegation –'],
    [22, 22, 'questions heading'], [23, 23, 'questions expert –'],
    [24, 24, 'responses heading'], [25, 25, 'responses delegation –'],
    [26, 26, 'closing heading'], [27, 27, 'closing expert Piet van Deel'], [28, 28, 'closing delegation Lena Orsk'], [29, 30, 'other chrome'],
  ],
  'syn-ms-2024-fr-full': [
    [1, 1, 'other chrome'], [2, 2, 'lead heading'], [3, 3, 'other chrome'], [4, 4, 'lead narration'],
    [5, 5, 'highlights expert Paul Dorval'], [6, 6, 'highlights delegation Lena Orsk'], [7, 8, 'highlights narration'],
    [9, 9, 'report heading'], [10, 10, 'report narration'],
    [11, 11, 'presentation heading'], [12, 12, 'presentation delegation Lena Orsk'],
    [13, 13, 'questions heading'], [14, 14, 'questions expert Paul Dorval'], [15, 16, 'questions expert –'],
    [17, 17, 'responses heading'], [18, 19, 'responses delegation –'],
    [20, 20, 'closing heading'], [21, 21, 'closing expert Paul Dorval'], [22, 22, 'closing delegation Lena Orsk'], [23, 24, 'other chrome'],
  ],
  'syn-sr-2024-en-full': [
    [1, 2, 'other chrome'], [3, 3, 'other heading'], [4, 6, 'other chrome'], [7, 9, 'other heading'], [10, 11, 'other narration'], [12, 14, 'other heading'], [15, 16, 'other narration'],
    [17, 18, 'other heading'], [19, 19, 'other narration'], [20, 21, 'responses delegation –'], [22, 22, 'questions expert Ceriani'], [23, 23, 'questions expert Poussi'],
    [24, 24, 'responses delegation –'], [25, 25, 'other narration'], [26, 26, 'other chair Diallo'], [27, 27, 'other narration'],
  ],
  'syn-co-cmw-2025-en-full': [
    [1, 2, 'other chrome'], [3, 3, 'other heading'], [4, 6, 'other chrome'], [7, 9, 'other heading'], [10, 13, 'other expert –'], [14, 14, 'other heading'], [15, 18, 'other expert –'],
    [19, 21, 'other heading'], [22, 23, 'other expert –'], [24, 25, 'other heading'], [26, 29, 'other expert –'], [30, 31, 'other heading'], [32, 32, 'other expert –'], [33, 33, 'other heading'],
    [34, 34, 'other expert –'], [35, 35, 'other heading'], [36, 36, 'other expert –'], [37, 37, 'other narration'],
  ],
};

describe.skipIf(!existsSync(FIXTURES))('the whole documents of ../shared/fixtures', () => {
  it.each(Object.entries(DOCUMENTS))('%s: every block', (name, stretches) => {
    const expected = stretches.flatMap(([from, to, what]) => Array.from({ length: to - from + 1 }, (_, i) => `${String(from + i)} ${what}`));
    expect(read(readFileSync(`${FIXTURES}/${name}.txt`, 'utf8')).blocks.map(told)).toEqual(expected);
  });

  /** The record and the concluding observations once more, with the numbers in print: what "para. 12" means there. */
  it.each([
    ['syn-sr-2024-en-full', [[2, 'responses delegation –'], [4, 'questions expert Ceriani'], [7, 'other chair Diallo']]],
    ['syn-co-cmw-2025-en-full', [[1, 'other expert –'], [5, 'other expert –'], [10, 'other expert –'], [13, 'other expert –']]],
  ] as const)('%s keeps its own paragraph numbers', (name, paragraphs) => {
    const source = read(readFileSync(`${FIXTURES}/${name}.txt`, 'utf8'), { numbering: 'printed' });
    const first = (number: number): string => {
      const block = source.blocks.find((one) => one.number === number && one.kind === 'statement');
      return block ? told(block) : 'nothing';
    };
    expect(paragraphs.map(([number]) => first(number))).toEqual(paragraphs.map(([number, what]) => `${String(number)} ${what}`));
    expect(source.problems).toEqual([]);
  });
});
