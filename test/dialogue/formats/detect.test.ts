import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../server/src/dialogue/formats/decode-text.ts';
import { detectFormat } from '../../../server/src/dialogue/formats/detect.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('what a file is, by how it begins and by its name', () => {
  test.each([
    ['PK\x03\x04\x14\0[Content_Types].xml', 'record.docx', 'docx'],
    ['PK\x03\x04\x14\0word/document.xml', 'no-ending', 'docx'],
    ['%PDF-1.7\n', 'report', 'pdf'],
    ['\r\n%PDF-1.4', 'report.pdf', 'pdf'],
    ['It begins with %PDF-1.4.', 'notes.txt', 'text'],
    ['<!doctype html><p>', 'page', 'html'],
    ['\ufeff\n<!-- saved from url=(0042)https://example.invalid/ -->\n<html>', 'page.txt', 'html'],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.textPK', 'record', 'odt'],
    ['{\\rtf1\\ansi', 'record.doc', 'rtf'],
    ['Words', 'page.HTML', 'html'],
    ['Words <b>and</b> marks', 'page.txt', 'text'],
    ['---\nkey: x\n---\n', 'source.md', 'markdown'],
    ['title: x', 'a.dialogue.yaml', 'transcript'],
    ['title: x', 'a.yaml', 'text'],
    ['', 'empty', 'text'],
  ])('%j, %s: %s', (beginning, name, format) => {
    expect(detectFormat(beginning.startsWith('\ufeff') ? new TextEncoder().encode(beginning) : latin(beginning), name)).toEqual({ format });
  });

  test.each([
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'record.doc', '.doc'],
    ['PK\x03\x04', 'table.xlsx', 'a spreadsheet'],
    ['\x89PNG\r\n', 'scan.png', 'a picture'],
    ['MIME-Version: 1.0\r\n', 'page', '.mht'],
  ])('%j, %s is named, and not read', (beginning, name, format) => {
    expect(detectFormat(latin(beginning), name)).toEqual({ unsupported: expect.stringContaining(format) as string });
  });
});

describe('the encoding of plain text', () => {
  const wide = (text: string, mark: boolean, big: boolean): Uint8Array =>
    Uint8Array.from((mark ? `\ufeff${text}` : text).split('').flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).map((_, at, all) => all[big ? at ^ 1 : at] ?? 0));
  const words = 'Café: “204 inspectors” – l’été';
  test.each([
    ['UTF-8', new TextEncoder().encode(words), 'utf-8', false],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`), 'utf-8', false],
    ['UTF-16 with a mark, little end first', wide(words, true, false), 'utf-16le', false],
    ['UTF-16 with a mark, big end first', wide(words, true, true), 'utf-16be', false],
    ['UTF-16 without a mark', wide(words, false, false), 'utf-16le', true],
    ['UTF-16 without a mark, big end first', wide(words, false, true), 'utf-16be', true],
    ['Windows-1252', latin('Caf\xe9: \x93204 inspectors\x94 \x96 l\x92\xe9t\xe9'), 'windows-1252', true],
  ])('%s', (_, bytes, encoding, guessed) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding, guessed });
  });

  test('UTF-8 with a damaged letter is still UTF-8', () => {
    expect(decodeText(Uint8Array.from([...new TextEncoder().encode('été été '), 0xc3, 0x28]))).toMatchObject({ text: 'été été \ufffd(', encoding: 'utf-8', guessed: true });
  });
});
