import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../server/src/draft/cut-passages.ts';
import { blocksIn, type MarkdownBlock } from '../../server/src/draft/markdown-blocks.ts';
import type { Span } from '../../server/src/language/span.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';
import { draftText } from './drafts-to-try.ts';

describe('cutPassages', () => {
  it.each([
    ['before a line in the first column behind a blank line', '⟦20. One\nstill one.⟧\n\n\n⟦21. Two.⟧\n'],
    ['not before an indented line', '⟦20. One:\n\n    (a) two;\n\n  \t\n (b) three.⟧\n\n⟦21. Four.⟧'],
    ['not inside a code fence', '⟦```\none\n\ntwo\n```⟧\n\n⟦three⟧'],
    ['not inside a fence of tildes with backticks in it', '⟦~~~~\n```\n\n~~~\n\ntwo\n~~~~⟧\n\n⟦three⟧'],
    ['not inside a comment', '⟦<!-- one\n\ntwo --> three\nfour⟧\n\n⟦five⟧'],
    ['inside a comment that is never closed', '⟦<!-- one⟧\n\n⟦two⟧'],
    ['behind a code span of three backticks', '⟦```code``` one⟧\n\n⟦two⟧'],
    ['behind a fence in a list item, which ends with the item', '⟦- ```\n  one⟧\n\n⟦two⟧'],
    ['with Windows line ends', '⟦one⟧\r\n \r\n⟦two⟧\r\n'],
  ])('cuts %s', (_, marked) => {
    const { text } = textWithRanges(marked);
    const passages = cutPassages(text, 0).map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
    expect(mark(text, passages)).toBe(marked);
  });

  it('begins behind the front matter', () => {
    expect(cutPassages('skipped\n\ntaken', 9)).toEqual([{ start: 9, end: 14 }]);
  });

  it('cuts so that passages read one by one give the blocks of the whole', () => {
    const place = (text: string, { kind, level, start, end, whole, listMark, depth }: MarkdownBlock): string => {
      const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end).trimEnd() : '-');
      return `${kind} ${level} ${depth}: ${words({ start, end })} / ${words(whole)} / ${words(listMark)}`;
    };
    fc.assert(
      fc.property(draftText, (text) => {
        // A comment that is never closed is where drafts are read otherwise than in CommonMark.
        const closed = text.replaceAll('<!-- open', 'open').replaceAll('  <!--', '');
        const passages = cutPassages(closed, 0).map(({ start, end }) => closed.slice(start, end));
        const apart = passages.flatMap((passage) => blocksIn(passage).map((block) => place(passage, block)));
        expect(apart).toEqual(blocksIn(closed).map((block) => place(closed, block)));
      }),
      { numRuns: 300 },
    );
  });
});
