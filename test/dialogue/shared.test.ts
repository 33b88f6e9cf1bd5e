import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockNumbered } from '../../server/src/dialogue/source.ts';
import { run } from '../bench/quality/reading.ts';
import { read, told, toldBlocks } from './told.ts';

/** Tests on real pages, which are no part of the repository: they are left out where the folder beside it is not there. */
const SUMMARY = '../shared/dialogues/CMW24.009E.txt';
const FIXTURES = '../shared/fixtures';

describe.skipIf(!existsSync(SUMMARY))('the summary of the dialogue with Peru (../shared/dialogues)', () => {
  const text = existsSync(SUMMARY) ? readFileSync(SUMMARY, 'utf8') : '';
  const source = read(text, { key: 'CMW24.009E', path: 'dialogue/CMW24.009E.txt' });
  const at = (number: number): string => {
    const block = blockNumbered(source, number);
    return block ? told(block) : '';
  };

  it('has 87 blocks, numbered as the lines of the file', () => {
    expect(source.blocks.map(({ text: words }) => words)).toEqual(text.trimEnd().split('\n').map((line) => line.trim()));
    expect(source.problems).toEqual([]);
  });

  it.each([
    [[1], 'other chrome'],
    [[2], 'lead heading'],
    [[3], 'lead narration'],
    [[4, 7], 'highlights expert Edgar Corzo Sosa'],
    [[5, 13], 'highlights expert Pablo Ceriani Cernadas'],
    [[6, 8], 'highlights expert Mohammed Charef'],
    [[9, 10], 'highlights delegation –'],
    [[11, 12, 14], 'highlights delegation Juan Carlos Delgado Guerrero'],
    [[15, 16, 17], 'highlights narration'],
    [[18], 'report heading'],
    [[19], 'report narration'],
    [[20], 'presentation heading'],
    [[21, 22, 23, 24, 25, 26, 27, 28], 'presentation delegation Juan Carlos Delgado Guerrero'],
    [[29, 64], 'questions heading'],
    [[30, 31, 32, 33, 65], 'questions expert Pablo Ceriani Cernadas'],
    [[34, 35, 36, 37, 38, 39, 66], 'questions expert Edgar Corzo Sosa'],
    [[40, 41, 42, 67, 68], 'questions expert Mohammed Charef'],
    [[43, 44, 45, 69, 70, 71, 72], 'questions expert –'],
    [[46, 56, 73], 'responses heading'],
    [[47, 48, 49, 50, 51, 52, 53, 54, 55, 57, 58, 59, 60, 61, 62, 63, 74, 75, 76, 77, 78, 79], 'responses delegation –'],
    [[80], 'closing heading'],
    [[81], 'closing expert Pablo Ceriani Cernadas'],
    [[82], 'closing expert Mohammed Charef'],
    [[83], 'closing expert Edgar Corzo Sosa'],
    [[84], 'closing delegation Juan Carlos Delgado Guerrero'],
    [[85, 86, 87], 'other chrome'],
  ])('blocks %j are “%s”', (numbers, expected) => {
    expect(numbers.map(at)).toEqual(numbers.map((number) => `${number} ${expected}`));
  });

  it('has highlights tied to the body they condense', () => {
    const condenses = source.blocks.filter(({ condenses: body }) => body.length > 0).map(({ number, condenses: body }) => [number, body]);
    expect(condenses).toEqual([[4, [36]], [5, [65]], [6, [67]], [7, [35]], [8, [42]], [9, [48, 49, 58]], [10, [51]], [11, [21]], [12, [22, 25]], [13, [81]], [14, [84]]]);
    expect(blockNumbered(source, 48)?.repeats).toEqual([9]);
  });

  it('is of Peru, not of Seychelles, which is next', () => {
    expect(source).toMatchObject({ kind: 'meeting-summary', language: 'en', metadata: { committee: 'CMW', state: 'Peru', report: 'CMW/C/PER/2', pressRelease: 'CMW24.009E' } });
  });

  it.each([
    ['CR LF', (lines: string) => lines.replace(/\n/gu, '\r\n')],
    ['a byte order mark', (lines: string) => `\ufeff${lines}`],
    ['a line of no-break spaces after the label', (lines: string) => lines.replace('\n', '\n\u00a0\n')],
    ['a blank line between all paragraphs', (lines: string) => lines.replace(/\n/gu, '\n\n')],
  ])('is read the same with %s', (_name, change) => {
    expect(toldBlocks(read(change(text)))).toEqual(toldBlocks(source));
  });
});

describe.skipIf(!existsSync(FIXTURES))('the pages of ../shared/fixtures', () => {
  it('are read right in at least 98 of 100 fields', () => {
    expect(run().figures['all']).toBeGreaterThanOrEqual(0.98);
  });
});
