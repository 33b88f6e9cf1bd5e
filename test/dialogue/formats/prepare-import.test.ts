import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '../../../server/src/dialogue/formats/imported-document.ts';
import { readFrontMatter } from '../../../server/src/dialogue/front-matter.ts';
import { withChange, type ImportWishes, type WishChange } from '../../../server/src/dialogue/formats/import-wishes.ts';
import { told } from '../told.ts';
import { prepareImport } from '../../../server/src/dialogue/formats/prepare-import.ts';

const origin = { from: 'page.html', at: '2026-04-20T09:00:00Z', sha256: 'abc' };
const path = 'dialogue/K.md';

function documentOf(...lines: readonly string[]): ImportedDocument {
  return { blocks: lines.map((text) => ({ kind: 'paragraph', text })), notes: [] };
}

const prepare = (lines: readonly string[], earlier?: string) => prepareImport(documentOf(...lines), 'K', path, origin, earlier);

describe('numbers printed before the paragraphs', () => {
  const words = 'The delegation said that the law had been changed.';
  test.each<[name: string, lines: readonly string[], isPrinted: boolean]>([
    ['from 1 without a gap', [`1. ${words}`, `2. ${words}`, '(a) A part of it;', `3. ${words}`], true],
    ['glued to the words', ['1.The Chair spoke.', '2.The Chair spoke.', '3.The Chair spoke.'], true],
    ['with a gap', [`1. ${words}`, `2. ${words}`, `4. ${words}`, `5. ${words}`], false],
    ['not from 1', [`12. ${words}`, `13. ${words}`, `14. ${words}`], false],
    ['none', [words, words, words], false],
    ['too few to tell', [`1. ${words}`, words, `2. ${words}`], false],
  ])('%s', (_, lines, isPrinted) => {
    expect(prepare(lines).text.includes('numbering: printed')).toBe(isPrinted);
  });
});

describe('importing again', () => {
  const first = prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.']).text;

  test('says what is the same', () => {
    expect(prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.'], first).comparison).toEqual({ same: 3, renumbered: 0, changes: [] });
  });

  test('says what changed', () => {
    expect(prepare(['1. One is said here.', '2. Two was said here.', '3. Three is said here.'], first).comparison?.changes).toEqual([{ kind: 'changed', earlier: 2, later: 2 }]);
  });

  test('keeps what the drafter wrote into the front matter, and says anew where the document is from', () => {
    const corrected = first.replace('key: K', 'key: K\nkind: summary-record\nnote: by hand').replace('sha256: abc', 'sha256: old');
    const { text, source } = prepare(['1. One is said here.'], corrected);
    expect(text).toContain('note: by hand');
    expect(text).toContain('sha256: abc');
    expect(source.kind).toBe('summary-record');
  });

  test('never changes how the paragraphs are numbered', () => {
    const counted = first.replace('numbering: printed\n', '');
    expect(prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.'], counted).text).not.toContain('numbering');
    expect(prepare(['One is said here.'], first).text).toContain('numbering: printed');
  });

  test.each(['', '---\nkey: [\n---\n\nOne.', '---\n- a\n---\n\nOne.', 'One.'])('reads an earlier file that is not as it should be: %j', (earlier) => {
    expect(prepare(['One.'], earlier).text).toContain('key: K');
  });
});

describe('what the drafter knows better', () => {
  const dialogue = ['Questions by Committee Experts', 'INES TAMAL, Committee Expert, asked why.', 'ANA VOSK said that it was so.', 'A Committee Expert asked how.'];
  const wished = (wishes: ImportWishes, lines = dialogue, earlier?: string) => prepareImport(documentOf(...lines), 'K', path, origin, earlier, { values: { kind: 'meeting-summary', language: 'en' }, ...wishes });

  test('is written into the front matter and read from there', () => {
    const { text, source } = wished({ speakers: { 'ANA VOSK': { role: 'delegation', name: 'Ana Vosk-Orel' }, Tamal: { role: 'chair' } }, blocks: { 4: { role: 'other', speaker: null } } });
    expect(text).toContain('\nspeakers:\n  ANA VOSK:\n    role: delegation\n    name: Ana Vosk-Orel\n  Tamal: chair\nblocks:\n  "4":\n');
    expect(source.blocks.map(told)).toEqual(['1 questions heading', '2 questions chair Ines Tamal', '3 questions delegation Ana Vosk-Orel', '4 questions other –']);
  });

  test('takes an entry away again, and Cobs works it out', () => {
    expect(wished({ values: { title: 'T' } }).text).toContain('title: T');
    expect(wished({ values: { title: '', kind: '', language: '' } }).text).not.toMatch(/^(?:title|kind):/m);
  });

  test('wins over what was corrected before, and leaves the rest of it', () => {
    const first = wished({ speakers: { Tamal: { role: 'chair' }, Vosk: { role: 'other' } }, blocks: { '2-4': { role: 'delegation' } } }).text;
    const { text } = wished({ speakers: { Vosk: { role: 'expert' } }, blocks: { 3: { role: 'expert', kind: 'statement' } } }, dialogue, first);
    expect(readFrontMatter(text).corrections).toMatchObject({
      speakers: [{ as: 'Tamal', role: 'chair' }, { as: 'Vosk', role: 'expert' }],
      blocks: [{ ranges: [{ from: 2, to: 2 }, { from: 4, to: 4 }], role: 'delegation' }, { ranges: [{ from: 3, to: 3 }], role: 'expert', kind: 'statement' }],
    });
  });

  test('stays with its paragraph when others come before it', () => {
    const first = wished({ blocks: { 3: { role: 'other' }, 4: { role: 'chair' } } }).text;
    const { source } = wished({}, ['A paragraph more.', ...dialogue.slice(0, 3)], first);
    expect(source.blocks.map(told)).toEqual(['1 lead heading', '2 questions heading', '3 questions expert Ines Tamal', '4 questions other Ana Vosk'].map((line) => line.replace('1 lead heading', told(source.blocks[0]!))));
  });

  test('stays with the printed number where paragraphs have one', () => {
    const lines = ['1. One is said here.', '2. Two is said here.', '3. Three is said here.'];
    const first = prepareImport(documentOf(...lines), 'K', path, origin, undefined, { blocks: { 2: { role: 'chair', kind: 'statement' } } }).text;
    const { source } = prepareImport(documentOf('Title', ...lines), 'K', path, origin, first);
    expect(source.blocks.filter((block) => block.kind === 'statement' && block.role === 'chair').map(({ text }) => text)).toEqual(['2. Two is said here.']);
  });
});

describe('one change after the other', () => {
  test('says the latest of each paragraph, in as few entries as there can be', () => {
    const changes: readonly WishChange[] = [
      { field: 'blocks-role', of: '2-6', value: 'expert' },
      { field: 'blocks-role', of: '4', value: 'delegation' },
      { field: 'blocks-speaker', of: '4', value: 'Ana Vosk' },
      { field: 'blocks-role', of: '5', value: 'nobody' },
      { field: 'speaker-role', of: 'Tamal', value: 'chair' },
      { field: 'speaker-name', of: 'Tamal', value: 'Ines Tamal' },
      { field: 'key', value: ' K2 ' },
      { field: 'folder', value: 'sources' },
      { field: 'title', value: 'T' },
    ];
    expect(changes.reduce(withChange, {})).toEqual({
      key: 'K2',
      folder: 'sources',
      values: { title: 'T' },
      speakers: { Tamal: { role: 'chair', name: 'Ines Tamal' } },
      blocks: { '2-3, 6': { kind: 'statement', role: 'expert' }, 4: { kind: 'statement', role: 'delegation', speaker: 'Ana Vosk' }, 5: { kind: 'narration', role: 'expert' } },
    });
  });

  test('that means nothing changes nothing', () => {
    const wishes: ImportWishes = { key: 'K' };
    for (const change of [{ field: 'folder', value: '../x' }, { field: 'blocks-role', of: '1', value: 'minister' }, { field: 'speaker-name', of: 'A', value: ' ' }] as const) expect(withChange(wishes, change)).toBe(wishes);
    expect(withChange(wishes, { field: 'blocks-role', of: '1-999999', value: 'chair' }).blocks).toEqual({});
  });
});

test('what could not be told is left out of the front matter', () => {
  const { text } = prepare(['Something.', 'Something else.']);
  expect(text).not.toMatch(/^(?:kind|language|title|date|numbering):/m);
});
