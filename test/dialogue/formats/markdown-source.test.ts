import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, visible } from '../../../server/src/dialogue/formats/fold-text.ts';
import type { ImportedBlock } from '../../../server/src/dialogue/formats/imported-document.ts';
import { markdownOf, wordsOfMarkdown, writeMarkdownSource, type ImportHeader } from '../../../server/src/dialogue/formats/markdown-source.ts';
import { readSource } from '../../../server/src/dialogue/read-source.ts';

const header: ImportHeader = { key: 'CMW26.011E', kind: 'meeting-summary', language: 'en', imported: { from: 'page.html', at: '2026-04-20T09:00:00Z', sha256: 'abc' } };
const paragraph = (text: string): ImportedBlock => ({ kind: 'paragraph', text });
const heading = (text: string, level = 2): ImportedBlock => ({ kind: 'heading', level, text });

test('an imported document reads as a person would write it', () => {
  const text = writeMarkdownSource({ ...header, title: 'Experts: praise, ask', date: '2026-04-16', numbering: 'printed' }, [heading('Report', 1), paragraph('1. The Chair spoke.')]);
  expect(text).toBe(`---
key: CMW26.011E
kind: meeting-summary
title: "Experts: praise, ask"
date: 2026-04-16
language: en
numbering: printed
imported:
  from: page.html
  at: 2026-04-20T09:00:00Z
  sha256: abc
---

# Report

1. The Chair spoke.
`);
});

describe('a paragraph is changed only where Markdown would make something else of it', () => {
  test.each([
    ['The *Halmen* Centre_s [1] <b> & 5 * 6', 'The *Halmen* Centre_s [1] <b> & 5 * 6'],
    ['12. The Chair', '12. The Chair'],
    ['– and', '– and'],
    ['- and', '- and'],
    ['[1] See above.', '[1] See above.'],
    ['# 5 of the list', '\\# 5 of the list'],
    ['#hashtag', '#hashtag'],
    ['```', '\\```'],
    ['---', '\\---'],
    ['* * *', '\\* * *'],
    ['<!-- not seen -->', '\\<!-- not seen -->'],
    ['[1]: See above.', '\\[1]: See above.'],
    ['\\# as written', '\\\\# as written'],
  ])('%s', (words, markdown) => {
    expect(markdownOf(paragraph(words))).toBe(markdown);
    expect(wordsOfMarkdown(markdown)).toBe(words);
  });
});

test('what was kept in the front matter wins', () => {
  const text = writeMarkdownSource(header, [paragraph('One.')], { kind: 'transcript', note: 'by hand' });
  expect(readSource(text, { key: 'x', path: 'x.md' })).toMatchObject({ kind: 'transcript' });
  expect(text).toContain('note: by hand');
});

test('reading back what was written gives the same blocks with the same numbers, whatever their words', () => {
  const pieces = fc.constantFrom('---', '#', '##', '```', '- ', '1.', '12.', '> ', '<!--', '-->', '<b>', '\\', '[1]:', '|', ' ', 'Arvania', '…', 'é', 'a'.repeat(200), 'said:', '=', '***', '\u00a0', '\u2028', '\u0085', '~~~');
  const words = fc.oneof(fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', minLength: 1 }));
  const block = fc.tuple(words, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (raw) => {
      const blocks = raw.flatMap(([text, level]): ImportedBlock[] => {
        const seen = visible(foldText(text));
        return seen === undefined ? [] : [level === undefined ? paragraph(seen) : heading(seen, level)];
      });
      fc.pre(blocks.length > 0);
      const source = readSource(writeMarkdownSource(header, blocks), { key: 'x', path: 'x.md' });
      expect(source.blocks.map(({ text }) => wordsOfMarkdown(text))).toEqual(blocks.map(({ text }) => text));
      expect(source.blocks.map(({ number }) => number)).toEqual(blocks.map((_, index) => index + 1));
    }),
  );
});
