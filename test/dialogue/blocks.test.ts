import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideIntoBlocks, layoutIn } from '../../server/src/dialogue/blocks.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

/** A text whose blocks stand between ⟦ and ⟧. */
function expectBlocks(template: string): void {
  const { text } = textWithRanges(template);
  expect(mark(text, divideIntoBlocks(text))).toBe(template);
}

const LONG = 'The delegation said that the Government of Arvania had opened twelve consulates, and that two more would be opened before the end of the year in the capital of a State which it did not name.';

describe('divideIntoBlocks', () => {
  it('takes a run of lines for a block where blank lines stand between paragraphs', () => {
    expectBlocks('⟦The delegation said that\nthere were twelve\nconsulates.⟧\n\n⟦A Committee Expert asked\nwhere they were.⟧\n');
  });

  it('takes each line for a block where no blank line stands between them', () => {
    expectBlocks('⟦Responses by the Delegation⟧\n⟦The delegation said there were twelve consulates.⟧\n⟦Two more would be opened.⟧');
  });

  it('takes each line for a block where most line breaks follow a whole sentence, whatever blank lines there are', () => {
    expectBlocks('⟦Skip to main content⟧\n\n⟦Title⟧\n⟦The delegation said so.⟧\n⟦Two more would be opened.⟧\n\n⟦How many?⟧\n⟦The delegation said twelve.⟧');
  });

  it('takes each line for a block where most lines are longer than any editor wraps', () => {
    expectBlocks(`⟦${LONG}, it added⟧\n⟦${LONG}, it explained⟧\n⟦${LONG}⟧\n\n⟦The end⟧`);
  });

  it('keeps paragraphs whole where lines are wrapped, though some end with a sentence', () => {
    expectBlocks('⟦The delegation said that there were twelve consulates. Two\nmore would be opened.\nThey would be in the capital⟧\n\n⟦of a State that it\ndid not name.⟧');
  });

  it('takes a line of no-break spaces, tabs or a byte order mark for blank', () => {
    expectBlocks('\ufeff⟦One line\nand its rest.⟧\n\u00a0\n⟦Another line\nand its rest.⟧\n \t \n⟦A third\none.⟧');
  });

  it('reads all line ends', () => {
    expectBlocks('⟦One\r\ntwo⟧\r\n\r\n⟦three\r\nfour⟧');
    expectBlocks('⟦One⟧\r⟦two⟧\r⟦three⟧');
  });

  it('leaves white space at either end of a block outside', () => {
    expectBlocks('   ⟦One.⟧  \n\n\t⟦Two. \u00a0 Three.⟧\u00a0\n');
  });

  it.each([[''], [' \n\t\r\n\u00a0\u3000'], ['\ufeff']])('finds no block in white space', (text) => {
    expect(divideIntoBlocks(text)).toEqual([]);
  });

  it('begins at an offset', () => {
    expect(divideIntoBlocks('---\nkey: x\n---\nText.', 14)).toEqual([{ start: 15, end: 20 }]);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('word', 'Two words.', '\n', '\r\n', '\r', '\n\n', ' ', '\u00a0', LONG, '1. ', '\0', '\ufeff')).map((parts) => parts.join('')),
);

describe('the blocks of any text', () => {
  it('are in order, without overlaps, without white space at either end, and hold every other character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of divideIntoBlocks(text)) {
          expect(text.slice(from, start)).toMatch(/^\s*$/u);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from)).toMatch(/^\s*$/u);
      }),
    );
  });

  it('stay what they are when blocks are added at the end, as long as the layout does', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const longer = `${text}\n\n${more}`;
        fc.pre(layoutIn(longer) === layoutIn(text));
        const before = divideIntoBlocks(text);
        expect(divideIntoBlocks(longer).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
