import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../server/src/dialogue/read-source.ts';
import type { Source } from '../../server/src/dialogue/source.ts';
import { read } from './told.ts';

describe('a file without words', () => {
  it.each([[''], [' \n\t\r\n\u00a0'], ['\ufeff']])('is a source with a problem', (text) => {
    const source = read(text);
    expect(source.blocks).toEqual([]);
    expect(source.problems.map(({ code }) => code)).toEqual(['source.empty']);
  });

  it('is a source with a problem if there is only front matter', () => {
    const source = read('---\nkey: X\ntitle: T\n---\n\n', { path: 'dialogue/S.md' });
    expect([source.key, source.metadata.title, source.problems.map(({ code }) => code)]).toEqual(['X', 'T', ['source.empty']]);
  });
});

describe('a binary file', () => {
  it('keeps its blocks, but nobody speaks in it', () => {
    const source = read('The delegation said\0\u0001 so.\n\nAnother line.');
    expect(source.problems).toMatchObject([{ code: 'source.binary', span: { start: 19, end: 20 } }]);
    expect(source.blocks.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 chrome', '2 chrome']);
  });
});

describe('a very large file', () => {
  it('of one line is read', () => {
    const source = read(`Committee on Migrant Workers Considers Report of Arvania\n\n${'The delegation said so, '.repeat(200_000)}`);
    expect(source.blocks.length).toBe(2);
  });

  it('of lines without words is read', () => {
    expect(read(`${' \n'.repeat(300_000)}x${'\n.'.repeat(100_000)}`).blocks.length).toBe(100_001);
  });

  it.each(['(', ',', 'A ', 'Mr. A ', 'a, ', '1. ', 'CAT/C/', '\u00a0', '“', 'é', '[x](', '**', '#', 'M. ', 'and A B, ', '- '])('of “%s” over and over is read', (piece) => {
    expect(read(piece.repeat(50_000), { path: 'S.md' }).blocks.length).toBeLessThanOrEqual(1);
    expect(read(`${piece.repeat(200)}\n`.repeat(200)).blocks.length).toBeLessThanOrEqual(200);
  });
});

const words = fc.constantFrom(
  'The delegation said', 'A Committee Expert asked', 'ANA BELL, Committee Expert,', 'Mr. Bell', 'Questions by Committee Experts', 'Responses by the Delegation', 'Report', '12. ', '1. ',
  'Summary record of the 12th meeting', 'The meeting was called to order', 'Concluding observations on', 'the report of Arvania', 'CMW/C/ARV/2', 'Skip to main content', 'said', '.', '?', ',', ' ', '\n', '\n\n', '\r\n', '\t',
  '\u00a0', '---\n', 'key: x\n', '\ufeff', '## ', '**', 'Le Comité a examiné', 'a répondu la délégation', 'Ms. Bell: ', '今日', '(', ')', '’', 'CMW24.009E',
);
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')), fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')));
const paths = fc.constantFrom('dialogue/S.txt', 'dialogue/S.md');

function body(source: Source): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of source.blocks) {
    parts.push(source.text.slice(from, start));
    from = end;
  }
  return [...parts, source.text.slice(from)].join('');
}

describe('any text', () => {
  it('is read without a throw into blocks in order, of which each has its words and its number', () => {
    fc.assert(
      fc.property(texts, paths, (text, path) => {
        const { blocks } = read(text, { path });
        expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_block, index) => index + 1));
        let from = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(block.start, block.end)).toBe(block.text);
          expect(block.text).toBe(block.text.trim());
          from = block.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(body(read(text)).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('has printed numbers that never descend', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const numbers = read(text, { numbering: 'printed' }).blocks.map(({ number }) => number);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('has repetitions that point both ways', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks } = read(text);
        const ahead = blocks.flatMap(({ number, condenses }) => condenses.map((other) => `${number}-${other}`));
        const back = blocks.flatMap(({ number, repeats }) => repeats.map((other) => `${other}-${number}`));
        expect([...ahead].sort()).toEqual([...back].sort());
      }),
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(texts, paths, (text, path) => {
        const hints = { key: 'S', path };
        expect(readSource(text, hints)).toEqual(readSource(text, hints));
      }),
      { numRuns: 50 },
    );
  });
});
