import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../server/src/case/decode-text.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('Trabajadores migratorios: 94 % — “sí”')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], Buffer.from('Trabajadores migratorios: 94 % — “sí”').toString('latin1'))],
    ['UTF-16, as Windows writes it', bytes([0xff, 0xfe], [...Buffer.from('Trabajadores migratorios: 94 % — “sí”', 'utf16le')])],
    ['UTF-16, the other way round', bytes([0xfe, 0xff], [...utf16be('Trabajadores migratorios: 94 % — “sí”')])],
    ['Windows-1252', bytes('Trabajadores migratorios: 94 % \x97 \x93s\xed\x94')],
  ])('is read from %s', (_, file) => {
    expect(decodeText(file)).toEqual({ kind: 'text', text: 'Trabajadores migratorios: 94 % — “sí”' });
  });

  test('keeps its line ends', () => {
    expect(decodeText(bytes('one\r\ntwo\n\rthree'))).toEqual({ kind: 'text', text: 'one\r\ntwo\n\rthree' });
  });

  test('stays UTF-8 when a character in it is damaged', () => {
    expect(decodeText(bytes([...Buffer.from('Sí, “sí”, '), 0xe2, 0x80], ' and on'))).toEqual({ kind: 'text', text: 'Sí, “sí”, \ufffd and on' });
  });

  test('is what was written, whatever it is', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !/^(?:\ufeff|%PDF|PK|GIF8|\{\\rtf)/.test(text));
    fc.assert(fc.property(texts, (text) => { expect(decodeText(Buffer.from(text))).toEqual({ kind: 'text', text }); }));
    fc.assert(fc.property(texts, (text) => { expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ kind: 'text', text }); }));
  });

  test('is some text or a refusal for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (file) => { expect(['text', 'binary']).toContain(decodeText(file).kind); }));
  });
});

describe('a file that is no text', () => {
  test.each([
    ['pdf', bytes('%PDF-1.7\n%\xe2\xe3')],
    ['zip', bytes('PK\x03\x04\x14\0')],
    ['old-office', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['rtf', bytes('{\\rtf1\\ansi Concluding}')],
    ['picture', bytes([0x89], 'PNG\r\n')],
    ['picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['unknown', bytes('some text and then \0 zeros')],
    ['unknown', bytes([0xff, 0xfe, 0x41, 0, 0, 0])],
  ])('is told as %s', (format, file) => {
    expect(decodeText(file)).toEqual({ kind: 'binary', format });
  });
});
