import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../server/src/draft/citations.ts';
import { writeCitation, type ItemToWrite } from '../../server/src/draft/write-citation.ts';

const one = (first: number, last = first): { first: number; last: number } => ({ first, last });

describe('writeCitation', () => {
  it.each([
    [[{ key: 'CMW24.009E', paragraphs: [one(48)] }], '[@CMW24.009E, para. 48]'],
    [[{ key: 'CMW24.009E', paragraphs: [one(48, 49)] }], '[@CMW24.009E, paras. 48-49]'],
    [[{ key: 'CMW24.009E', paragraphs: [one(3), one(5), one(7, 9)] }], '[@CMW24.009E, paras. 3, 5 and 7-9]'],
    [[{ key: 'report', paragraphs: [], prefix: 'see' }, { key: 'State report', paragraphs: [one(7)] }], '[see @report; @{State report}, para. 7]'],
    [[{ key: 'a', paragraphs: [one(1)], quotation: { text: 'more than\n1,900' } }], '[@a, para. 1, "more than 1,900"]'],
    [[{ key: 'a', paragraphs: [one(1)], quotation: { text: 'the "friendly" visits' } }], '[@a, para. 1, “the "friendly" visits”]'],
    [[{ key: 'SR.601.', paragraphs: [] }], '[@{SR.601.}]'],
  ] satisfies readonly (readonly [readonly ItemToWrite[], string])[])('writes it as the genre does: %j', (items, text) => {
    expect(writeCitation(items)).toBe(text);
  });

  it('writes what reads back as the same', () => {
    const words = fc.array(fc.constantFrom('more', 'than', '1,900', 'cases;', 'of', 'the', '[State]', '“new”', 'party,', '48.'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
    const range = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 20 })).map(([first, more]) => one(first, first + more));
    const key = fc.oneof(fc.constantFrom('CMW24.009E', 'CMW/C/SR.601', 'CMW/C/ARV/2', 'a_b-c:d', 'State report (2023)', 'a--b', 'rapport é'), fc.stringMatching(/^[A-Za-z0-9._/ -]{1,12}$/).filter((text) => text.trim() !== ''));
    const item = fc.record({
      key,
      prefix: fc.constantFrom('', 'see', 'see also', 'cf.'),
      paragraphs: fc.array(range, { maxLength: 4 }),
      quotation: fc.option(words.map((text) => ({ text })), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        const written = writeCitation(items.map(({ quotation, ...rest }) => (quotation ? { ...rest, quotation } : rest)));
        const citation = readCitation(written, 0, written.length);
        expect(citation?.problems).toEqual([]);
        expect(citation?.end).toBe(written.length);
        const read = citation?.items.map((found) => ({
          key: found.key,
          prefix: found.prefix,
          paragraphs: found.paragraphs.map(({ first, last }) => one(first, last)),
          quotation: found.quotation && { text: found.quotation.text },
        }));
        expect(read).toEqual(items);
      }),
    );
  });
});
