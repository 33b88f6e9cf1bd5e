import { describe, expect, it } from 'vitest';
import type { Source } from '../../server/src/dialogue/source.ts';
import { read } from './told.ts';

const RECORD = [
  'Summary record of the 612th meeting',
  'The meeting was called to order at 10 a.m.',
  '1. At the invitation of the Chair, the delegation of Arvania joined the meeting.',
  '2. Ms. Orsk (Arvania) said that there were 12 consulates.',
  'They were in nine countries.',
  'Articles 7 to 9',
  '3.Mr. Dorval asked how many staff they had.',
  '5. Ms. Orsk (Arvania) said that there were 80.',
].join('\n\n');

function numbers(source: Source): readonly number[] {
  return source.blocks.map(({ number }) => number);
}

function messages(source: Source): readonly string[] {
  return source.problems.filter(({ code }) => code === 'source.numbering').map(({ message }) => message);
}

describe('the numbers of blocks', () => {
  it('count from 1 whatever is printed, and a file that looks numbered says so', () => {
    const source = read(RECORD);
    expect(numbers(source)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(messages(source)).toEqual([expect.stringContaining('numbering: printed')]);
  });

  it('are the printed ones where the manifest says so; what has none belongs to the paragraph above', () => {
    const source = read(RECORD, { numbering: 'printed' });
    expect(numbers(source)).toEqual([0, 0, 1, 2, 2, 2, 3, 5]);
    expect(messages(source)).toEqual([]);
  });

  it('are the printed ones where the front matter says so', () => {
    const source = read(`---\nnumbering: printed\n---\n\n${RECORD}`, { path: 'dialogue/SR.md' });
    expect(numbers(source)).toEqual([0, 0, 1, 2, 2, 2, 3, 5]);
  });

  it('count from 1 without a word where “numbering: blocks” is said', () => {
    const source = read(RECORD, { numbering: 'blocks' });
    expect(numbers(source)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(messages(source)).toEqual([]);
  });

  it('leave out the numbers of headings among those of paragraphs', () => {
    const text = ['7. The Committee notes one thing.', '8. The Committee notes another.', '2. Human rights of all migrant workers', '9. The Committee regrets it.', '8. Follow-up', '10. The Committee requests it.'].join('\n\n');
    expect(numbers(read(text, { numbering: 'printed' }))).toEqual([7, 8, 8, 9, 9, 10]);
  });

  it('take a number that stands alone for that of the block below', () => {
    const text = ['CMW/C/ARV/CO/2', '56.', 'The Committee requests data.', '57.', 'The Committee recommends a law.'].join('\n');
    expect(numbers(read(text, { numbering: 'printed' }))).toEqual([0, 0, 56, 56, 57]);
  });

  it('take a year at the beginning of a paragraph for no number', () => {
    const text = ['1. One.', '2. Two.', '2019. That was the year.', '3. Three.'].join('\n\n');
    expect(numbers(read(text, { numbering: 'printed' }))).toEqual([1, 2, 2, 3]);
  });

  it('read Arabic-Indic digits', () => {
    expect(numbers(read('١- نظرت اللجنة\n\n٢- ترحب اللجنة', { numbering: 'printed' }))).toEqual([1, 2]);
  });

  it('count from 1 where printed numbers are asked for and there are none, and say so', () => {
    const source = read('One.\n\nTwo.', { numbering: 'printed' });
    expect(numbers(source)).toEqual([1, 2]);
    expect(messages(source)).toEqual([expect.stringContaining('no paragraph of this file begins with a number')]);
  });

  it('of a record that has lost them are said to be lost', () => {
    const source = read(RECORD.replace(/^\d\. ?/gmu, ''));
    expect(messages(source)).toEqual([expect.stringContaining('has lost the numbers')]);
  });

  it('of a press summary are never called printed because of a short list in it', () => {
    const summary = ['Committee on Migrant Workers Considers Report of Arvania', 'The Committee on Migrant Workers today concluded its consideration of the report of Arvania.', ...Array.from({ length: 20 }, (_, i) => `The delegation said number ${i}.`), '1. One', '2. Two'].join('\n\n');
    expect(messages(read(summary))).toEqual([]);
  });
});
