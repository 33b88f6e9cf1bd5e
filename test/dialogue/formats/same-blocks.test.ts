import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../server/src/dialogue/formats/read-document.ts';
import { prepareImport, wordsOfBlocks } from '../../../server/src/dialogue/formats/prepare-import.ts';
import { readSource } from '../../../server/src/dialogue/read-source.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

/** What a block is and who speaks in it, in a line. */
const told = (source: ReturnType<typeof readSource>): readonly string[] =>
  source.blocks.map((block) => [block.number, block.kind, block.section, ...(block.kind === 'statement' ? [block.role, block.speaker] : [])].join(' '));

describe('the Arvania summary, as real tools write it, is the same source as its text', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../examples/arvania/dialogue/CMW26.011E.txt'), 'utf8');
  const expected = readSource(text, { key: 'CMW26.011E', path: 'dialogue/CMW26.011E.txt' });
  const names = readdirSync(fixtures).filter((name) => name.startsWith('arvania'));

  test('there are web pages, Word, OpenDocument, rich-text and PDF files', () => {
    expect(names.map((name) => name.slice(name.lastIndexOf('.')))).toEqual(expect.arrayContaining(['.html', '.docx', '.odt', '.rtf', '.pdf']));
  });

  test.each(names)('%s', async (name) => {
    const reading = await readDocument(bytesOf(name), name);
    if (!('document' in reading)) throw new Error(JSON.stringify(reading));
    const { source } = prepareImport(reading.document, 'CMW26.011E', 'dialogue/CMW26.011E.md', { from: name, at: '2026-04-20T09:00:00Z', sha256: '0' });
    expect(wordsOfBlocks(source)).toEqual(wordsOfBlocks(expected));
    expect(told(source)).toEqual(told(expected));
    expect(source).toMatchObject({ kind: expected.kind, language: expected.language, metadata: expected.metadata });
  });
});

describe('a record with automatic numbers, footnotes and a table', () => {
  const blocks = [
    'Summary record of the 612th meeting',
    'CMW/C/SR.612',
    'Consideration of reports',
    'Second periodic report of Arvania (CMW/C/ARV/2)',
    '1. The Chair invited the delegation to reply to the questions raised at the previous meeting.',
    '2. Ms. Ostrand (Arvania) said that 204 of the 231 posts of labour inspectors[1] were filled. The Government intended:',
    '(a) To fill the other posts by the end of the year;',
    '(b) To open an office in Veshna.',
    '3. Mr. Belouard (Country Rapporteur) asked how many recruitment agencies had lost their licence and whether anybody had been convicted.',
    '4. Mr. Korsak (Arvania) said that 18 licences had been withdrawn[2] since 2023, as the table showed.',
    'Year | Licences withdrawn | Agencies left',
    '2023 | 5 | 125',
    '2024 | 6 | 119',
    '2025 | 7 | 112',
    '5. The Chair thanked the delegation.',
    'The meeting rose at 5.55 p.m.',
    '[1] The figure is that of March 2026.',
    '[2] See CMW/C/ARV/RQ/2, para. 14.',
  ];
  // The heads of two columns stand so near to each other on the page that nothing there parts them.
  const onPage = blocks.map((block) => block.replace('withdrawn | Agencies', 'withdrawn Agencies'));

  test.each([
    ['record-pandoc.docx', blocks],
    ['record-libreoffice.docx', blocks],
    ['record-pandoc.odt', blocks],
    ['record-libreoffice.odt', blocks],
    ['record-pandoc.rtf', blocks],
    ['record-libreoffice.rtf', blocks],
    ['record-libreoffice.pdf', onPage],
  ] as const)('%s', async (name, expected) => {
    const reading = await readDocument(bytesOf(name), name);
    expect('document' in reading && reading.document.blocks.map((block) => block.text)).toEqual(expected);
  });

  test('keeps the printed numbers as those that citations mean', async () => {
    const reading = await readDocument(bytesOf('record-pandoc.docx'), 'record.docx');
    if (!('document' in reading)) throw new Error(JSON.stringify(reading));
    const { text, source } = prepareImport(reading.document, 'CMW/C/SR.612', 'dialogue/CMW-C-SR.612.md', { from: 'record.docx', at: '2026-04-20T09:00:00Z', sha256: '0' });
    expect(text).toContain('\nnumbering: printed\n');
    expect(source.blocks.find((block) => block.number === 3)?.text).toMatch(/^3\. Mr\. Belouard/);
    expect(source.problems).toEqual([]);
  });
});
