import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRanges, writeRanges } from '../../server/src/dialogue/corrections.ts';
import { readSource } from '../../server/src/dialogue/read-source.ts';
import type { Source } from '../../server/src/dialogue/source.ts';
import { told } from './told.ts';

const SUMMARY = `Questions by Committee Experts

INES QUIROGA TAMAL, Committee Expert, asked how many inspectors there were.

Who paid them?

ANA VOSK said that the fees were too high.

A Committee Expert asked about detention.

Responses by the Delegation

The delegation said that there were 204 inspectors.

Ms. Tamal recalled the question.`;

/** The summary as a Markdown source with these lines in its front matter. */
function corrected(...lines: readonly string[]): Source {
  return readSource(`---\nkind: meeting-summary\nlanguage: en\n${lines.join('\n')}\n---\n\n${SUMMARY}\n`, { key: 'S', path: 'dialogue/S.md' });
}

const toldAt = (source: Source, ...numbers: readonly number[]): readonly string[] => source.blocks.filter(({ number }) => numbers.includes(number)).map(told);
const complaints = (source: Source): readonly (readonly [string, string, string])[] => source.problems.map(({ code, message, span }) => [code, source.text.slice(span.start, span.end), message]);

describe('speakers in the front matter', () => {
  it('are worked out where nothing is said', () => {
    expect(toldAt(corrected(), 2, 3, 4, 5, 7, 8)).toEqual([
      '2 questions expert Ines Quiroga Tamal',
      '3 questions expert Ines Quiroga Tamal',
      '4 questions expert Ana Vosk',
      '5 questions expert –',
      '7 responses delegation –',
      '8 responses expert Ines Quiroga Tamal',
    ]);
  });

  it('get another role wherever they speak, under any part of their name, and as long as they keep the floor', () => {
    const source = corrected('speakers:', '  Ms. Tamal: chair');
    expect(toldAt(source, 2, 3, 8)).toEqual(['2 questions chair Ines Quiroga Tamal', '3 questions chair Ines Quiroga Tamal', '8 responses chair Ines Quiroga Tamal']);
    expect(source.problems).toEqual([]);
  });

  it('speak for the delegation even under the experts’ heading, and get another name', () => {
    const source = corrected('speakers: {"ANA VOSK": {role: delegation, name: Ana Vosk-Orel}}');
    expect(toldAt(source, 4)).toEqual(['4 questions delegation Ana Vosk-Orel']);
    expect(source.problems).toEqual([]);
  });

  it('that nobody meets are said where they stand, with the names that there are', () => {
    const source = corrected('speakers:', '  Ms. Tamul: expert');
    expect(complaints(source)).toEqual([['source.correction', 'Ms. Tamul', 'Nobody called “Ms. Tamul” speaks in this source, so the correction changes nothing. It names Ines Quiroga Tamal, Ana Vosk.']]);
  });

  it('of a summary record get another role, and what they say stands in its section', () => {
    const record = 'Summary record of the 612th meeting\n\nThe meeting was called to order at 3 p.m.\n\n1. Mr. Korsak (Arvania) said that there were 38 consulates.\n\n2. Ms. Orsk said that a strategy had been drafted.';
    const roles = (frontMatter: string): readonly string[] => toldAt(readSource(`---\nkind: summary-record\n${frontMatter}---\n\n${record}`, { key: 'S', path: 'S.md' }), 4);
    expect(roles('')).toEqual(['4 questions expert Orsk']);
    expect(roles('speakers: {Orsk: {role: delegation, name: Lena Orsk}}\n')).toEqual(['4 presentation delegation Lena Orsk']);
  });
});

describe('blocks in the front matter', () => {
  it('get another role and nobody’s name', () => {
    expect(toldAt(corrected('blocks: {"2-3": {role: delegation, speaker: null}}'), 2, 3, 4)).toEqual(['2 questions delegation –', '3 questions delegation –', '4 questions expert Ana Vosk']);
  });

  it('get a speaker, with the role and the whole name that this person has elsewhere', () => {
    expect(toldAt(corrected('blocks: {5: {speaker: Ms. Tamal}}'), 5)).toEqual(['5 questions expert Ines Quiroga Tamal']);
  });

  it('become headings, page chrome or statements, in any section', () => {
    const source = corrected('blocks:', '  3: {kind: narration}', '  1: {kind: statement, role: chair}', '  7: {section: closing}');
    expect(toldAt(source, 1, 3, 7)).toEqual(['1 questions chair –', '3 questions narration', '7 closing delegation –']);
  });

  it('are corrected by the entry that speaks of fewer of them, wherever it stands', () => {
    expect(toldAt(corrected('blocks:', '  3: other', '  "2-4": delegation', '  "2, 4-5": chair'), 2, 3, 4, 5).map((one) => one.split(' ')[2])).toEqual(['chair', 'other', 'chair', 'chair']);
  });

  it('leave headings alone unless they are said to be statements', () => {
    expect(toldAt(corrected('blocks: {"1-2": delegation}'), 1, 2)).toEqual(['1 questions heading', '2 questions delegation Ines Quiroga Tamal']);
  });

  it('are named by the numbers that citations use', () => {
    const record = '1. First.\n\n2. Second.\n\n(a) A part of it.\n\n3. Third.';
    const source = readSource(`---\nkind: state-report\nnumbering: printed\nblocks: {2: other}\n---\n\n${record}`, { key: 'S', path: 'S.md' });
    expect(source.blocks.map(told)).toEqual(['1 report delegation –', '2 report other –', '2 report other –', '3 report delegation –']);
  });
});

describe('what cannot be understood of corrections is said where it stands, and the rest holds', () => {
  it.each([
    ['speakers: expert', 'expert', '“speakers” in the front matter gives'],
    ['speakers: {Tamal: minister}', 'minister', 'The role of “Tamal” must be delegation, expert, chair or other'],
    ['speakers: {Tamal: {rôle: chair}}', 'rôle', '“rôle” means nothing here; there are role, name.'],
    ['speakers: {Tamal: [chair]}', '[chair]', '“speakers” in the front matter gives'],
    ['blocks: {forty: expert}', 'forty', '“forty” is no number of paragraphs'],
    ['blocks: {"5-2": expert}', '"5-2"', '“5-2” is no number of paragraphs'],
    ['blocks: {5: {kind: stement}}', 'stement', '“kind” must be statement, heading, narration or chrome'],
    ['blocks: {5: nobody}', 'nobody', '“5” must have a role'],
    ['blocks: {"90-95": expert}', '"90-95"', 'This source has no paragraph of such a number'],
  ])('%s', (line, where, message) => {
    const source = corrected(line);
    expect(complaints(source)[0]?.[1]).toBe(where);
    expect(complaints(source)[0]?.[2]).toContain(message);
    expect(source.blocks).toHaveLength(8);
  });

  it('never throws, and keeps every block with its number', () => {
    const piece = fc.constantFrom('speakers:', 'blocks:', '\n  ', '\n', 'Tamal', ': ', '{', '}', 'role', 'expert', '"2-3"', ', ', '5', 'null', '[', ']', '&a ', '*a', '? ', '- ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { blocks } = readSource(`---\n${pieces.join('')}\n---\n\n${SUMMARY}`, { key: 'S', path: 'S.md', kind: 'meeting-summary', language: 'en', numbering: 'blocks' });
        expect(blocks.slice(-8).map(({ text }) => text)).toEqual(SUMMARY.split('\n\n'));
      }),
    );
  });

  it('takes a hostile pile of overlapping ranges in its stride', () => {
    const lines = Array.from({ length: 1_900 }, (_, index) => `  "1-${String(40_000 + index)}, 1-50000": expert`);
    const source = readSource(`---\nkind: other\nblocks:\n${lines.join('\n').slice(0, 60_000)}\n---\n\n${'Words.\n\n'.repeat(40_000)}`, { key: 'S', path: 'S.md' });
    expect(source.blocks).toHaveLength(40_000);
  });
});

describe('ranges of numbers', () => {
  it('are read as they are written', () => {
    expect(readRanges('12, 15-18')).toEqual([{ from: 12, to: 12 }, { from: 15, to: 18 }]);
    expect(readRanges('48–52')).toEqual([{ from: 48, to: 52 }]);
    expect(writeRanges([18, 12, 15, 16, 17, 12])).toBe('12, 15-18');
  });

  it('come back from any numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 60 }), (numbers) => {
        const back = readRanges(writeRanges(numbers))?.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
        expect(back).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });
});
