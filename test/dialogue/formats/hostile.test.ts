import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../server/src/dialogue/formats/docx.ts';
import { readHtml, readHtmlText } from '../../../server/src/dialogue/formats/html.ts';
import { readPdf } from '../../../server/src/dialogue/formats/pdf.ts';
import { readDocument } from '../../../server/src/dialogue/formats/read-document.ts';
import { readText } from '../../../server/src/dialogue/formats/text.ts';
import { readTranscriptFile } from '../../../server/src/dialogue/formats/transcript.ts';
import { docxFile, para } from './docx-file.ts';
import { mutated, noise, numbersFrom } from './mutate.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
const readYaml = (text: string) => readTranscriptFile(text, { key: 'x', path: 'x.dialogue.yaml' });

const many = 300_000;

describe('a web page that wants to cost time is read in one pass, or refused', () => {
  test.each<[name: string, html: string]>([
    ['a million open elements', '<div>'.repeat(1_000_000) + 'deep'],
    ['tables in tables', '<table><tr><td>'.repeat(many) + 'deep'],
    ['lists in lists', '<ol><li>'.repeat(many) + 'deep'],
    ['headings in headings', '<h1>'.repeat(many) + 'deep'],
    ['hidden elements in hidden elements', `${'<div hidden>'.repeat(many)}no${'</div>'.repeat(many)}deep`],
    ['raised words in raised words', '<sup>'.repeat(many) + 'deep'],
    ['end tags of nothing', '</div></p></table></tr></ul></h1>'.repeat(many / 5) + 'deep'],
    ['one tag with as many attributes', `<p ${Array.from({ length: many }, (_, index) => `a${index}=b`).join(' ')}>deep`],
    ['comments that begin in comments', `<!--${'<!--'.repeat(many)}-->deep`],
    ['attributes whose quotation marks do not close', `${'<p a="'.repeat(many)}">deep`],
  ])('%s', (_, html) => {
    expect(readHtmlText(html)).toMatchObject({ document: { blocks: [{ text: 'deep' }] } });
  });

  test.each<[name: string, html: string]>([
    ['a reference after the other', '&amp;'.repeat(many * 4)],
    ['marks that are no tags', '< '.repeat(many * 2)],
    ['one word that does not end', 'a'.repeat(many * 4)],
  ])('%s: a paragraph that is too long', (_, html) => {
    expect(readHtmlText(html)).toMatchObject({ refusal: { code: 'too-large', what: 'paragraph' } });
  });

  test('more blocks than any page has', () => {
    expect(readHtmlText('<p>x'.repeat(many))).toMatchObject({ refusal: { code: 'too-large', unit: 'blocks' } });
  });

  test('a file of 100 MB is not even decoded', () => {
    expect(readHtml(new Uint8Array(100_000_000))).toMatchObject({ refusal: { code: 'too-large', what: 'file' } });
  });
});

describe('a Word file that unpacks to more than it should', () => {
  const zeros = deflateSync(new Uint8Array(70_000_000), { level: 1 });

  /** A Word file with one part of 70 MB, put together by hand, as packing takes longer than refusing. `declared`: the size that it claims. */
  function bomb(name: string, declared = 70_000_000): Uint8Array {
    const sizes = [0, zeros.length, declared].flatMap((size) => [size & 255, (size >> 8) & 255, (size >> 16) & 255, (size >> 24) & 255]);
    const local = [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, ...sizes, name.length, 0, 0, 0];
    const whole = zipSync({ '_rels/.rels': strToU8(''), 'word/document.xml': strToU8(para('x')) });
    return Uint8Array.from([...local, ...strToU8(name), ...zeros, ...whole]);
  }

  test('a document of 70 MB in a file a hundred times smaller', () => {
    const bytes = bomb('word/document.xml');
    expect(bytes.length).toBeLessThan(700_000);
    expect(readDocx(bytes)).toMatchObject({ refusal: { code: 'too-large', what: 'part' } });
  });

  test('it does not help to lie about the size', () => {
    expect(readDocx(bomb('word/document.xml', 16))).toMatchObject({ refusal: { code: 'too-large', what: 'part' } });
  });

  test('what is not needed, a picture say, is not unpacked', () => {
    expect(readDocx(bomb('word/media/picture.png'))).toMatchObject({ document: { blocks: [{ text: 'x' }] } });
  });

  test('elements nested a hundred thousand deep, lists that refer to themselves', () => {
    const nested = `<w:tbl><w:tr><w:tc>`.repeat(100_000) + para('deep');
    expect(readDocx(docxFile({ body: nested }))).toMatchObject({ document: { blocks: [{ text: 'deep' }] } });
    const boxes = '<w:p><w:r><w:txbxContent>'.repeat(100_000) + para('deep');
    expect(readDocx(docxFile({ body: boxes }))).toHaveProperty('document');
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="A"/><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(readDocx(docxFile({ body: para('One', '<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering }))).toMatchObject({ document: { blocks: [{ text: 'One' }] } });
  });

  test('entities that would grow without end are never expanded', () => {
    const body = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${para('&b; &xxe;')}`;
    expect(readDocx(docxFile({ body }))).toMatchObject({ document: { blocks: [{ text: '&b; &xxe;' }] } });
  });
});

describe('a transcript that wants to cost time', () => {
  test.each<[name: string, text: string]>([
    ['aliases of aliases', `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `${'abcdefghij'.charAt(index % 10)}${index}: &x${index} [*${index === 0 ? 'a' : `x${index - 1}`}, *${index === 0 ? 'a' : `x${index - 1}`}]`).join('\n')}`],
    ['lists in lists', '['.repeat(many)],
    ['entries in entries', '{a: '.repeat(many)],
    ['dashes', '- '.repeat(many)],
    ['brackets that close nothing', ']'.repeat(many)],
    ['a key that is a list that is a key', '? '.repeat(many)],
    ['anchors', '&a '.repeat(many)],
  ])('%s', (_, text) => {
    const { blocks, problems } = readYaml(text);
    expect(blocks).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('plain text', () => {
  test('a line of 100 MB', () => {
    expect(readText(new Uint8Array(100_000_000).fill(0x61), false)).toMatchObject({ refusal: { code: 'too-large', what: 'file' } });
  });

  test('a line of 10 MB', () => {
    expect(readText(new Uint8Array(10_000_000).fill(0x61), false)).toMatchObject({ refusal: { code: 'too-large', what: 'paragraph' } });
  });

  test('what is no text', () => {
    expect(readText(Uint8Array.from([1, 2, 0, 0, 0, 5, 6, 7, 8]), false)).toMatchObject({ refusal: { code: 'unsupported' } });
  });
});

describe('a PDF', () => {
  test('is given up when nobody wants it any more', async () => {
    expect(await readPdf(fixture('arvania-libreoffice.pdf'), () => true)).toEqual({ refusal: { code: 'stopped' } });
  });

  test('that is none', async () => {
    expect(await readPdf(strToU8('%PDF-1.7\nnothing of the kind'))).toEqual({ refusal: { code: 'damaged' } });
  });

  test('leaves the bytes it is given as they are', async () => {
    const bytes = fixture('record-libreoffice.pdf');
    await readPdf(bytes);
    expect(bytes).toEqual(fixture('record-libreoffice.pdf'));
  });
});

describe('changed and meaningless bytes never make a reader throw', () => {
  const readers: readonly (readonly [name: string, read: (bytes: Uint8Array) => unknown, seed: Uint8Array, rounds: number])[] = [
    ['html', readHtml, strToU8('<html><head><title>T</title></head><body><ol><li>One<table><tr><td>a<td>b</table><p style="display:none">no<p>R&amp;D<sup>1</sup><pre>x\n\ny</pre>'), 400],
    ['docx', readDocx, fixture('record-pandoc.docx'), 150],
    ['text', (bytes) => readText(bytes, true), strToU8('---\nkey: x\n---\n\n# Report\n\nOne.\n\nTwo.\n'), 400],
    ['transcript', (bytes) => readYaml(new TextDecoder().decode(bytes)), strToU8('title: x\nstatements:\n  - role: expert\n    text: >\n      One\n      two\n  - {role: chair, text: "x"}\n'), 400],
    ['pdf', readPdf, fixture('record-libreoffice.pdf'), 20],
  ];
  test.each(readers)('%s', async (_, read, seed, rounds) => {
    const number = numbersFrom(20_261_123);
    for (let round = 0; round < rounds; round += 1) await read(round % 4 === 0 ? noise(number(500), number) : mutated(seed, number));
  });

  test('nor any file, whatever its name', async () => {
    const number = numbersFrom(7);
    for (const name of ['a', 'a.docx', 'a.html', 'a.md', 'a.txt', 'a.dialogue.yaml']) {
      for (let round = 0; round < 20; round += 1) expect(Object.keys(await readDocument(noise(number(300), number), name))).toHaveLength(1);
    }
  });
});
