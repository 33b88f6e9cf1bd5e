import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../server/src/draft/citations.ts';
import type { Citation, CitationItem } from '../../server/src/draft/draft.ts';
import { textOf } from '../../server/src/language/span.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

function read(text: string): Citation | undefined {
  const start = text.indexOf('[');
  return readCitation(text, start, text.length);
}

/** "key", "see key: 48", "key: 3, 5, 7-9 “quoted”". */
function shown({ key, prefix, paragraphs, quotation }: CitationItem): string {
  const ranges = paragraphs.map(({ first, last }) => (first === last ? String(first) : `${String(first)}-${String(last)}`)).join(', ');
  return `${prefix === '' ? '' : `${prefix} `}${key}${ranges === '' ? '' : `: ${ranges}`}${quotation ? ` “${quotation.text}”` : ''}`;
}

describe('readCitation', () => {
  it.each([
    ['[@CMW24.009E, para. 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, paras. 48-49]', 'CMW24.009E: 48-49'],
    ['[@CMW24.009E, paras. 48–49]', 'CMW24.009E: 48-49'],
    ['[@CMW24.009E, paras. 48 – 49]', 'CMW24.009E: 48-49'],
    ['[@CMW24.009E, paras. 48 to 49]', 'CMW24.009E: 48-49'],
    ['[@CMW24.009E, paras. 3, 5 and 7-9]', 'CMW24.009E: 3, 5, 7-9'],
    ['[@CMW24.009E, paras. 3, 5, and 7]', 'CMW24.009E: 3, 5, 7'],
    ['[@CMW24.009E, par. 29, 39 et 47]', 'CMW24.009E: 29, 39, 47'],
    ['[@CMW24.009E, para 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, para.48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E para. 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, paragraph 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, Paras. 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, § 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, ¶¶ 48-50]', 'CMW24.009E: 48-50'],
    ['[@CMW/C/SR.601, para. 12 (a) and (c)]', 'CMW/C/SR.601: 12'],
    ['[@CMW/C/SR.601, paras. 12 (a), 14 and 15 (b)]', 'CMW/C/SR.601: 12, 14, 15'],
    ['[@CMW24.009E]', 'CMW24.009E'],
    ['[@CMW/C/SR.601]', 'CMW/C/SR.601'],
    ['[@CMW/C/SR.601.]', 'CMW/C/SR.601'],
    ['[@report_2023-final:a]', 'report_2023-final:a'],
    ['[@{State report 2023}, para. 7]', 'State report 2023: 7'],
    ['[@CMW24.009E, para. 48; @CMW/C/SR.601, para. 12]', 'CMW24.009E: 48 | CMW/C/SR.601: 12'],
    ['[see @report, para. 7]', 'see report: 7'],
    ['[see also @report, para. 7; cf. @replies, para. 8]', 'see also report: 7 | cf. replies: 8'],
    ['[-@report, para. 7]', 'report: 7'],
    ['[@CMW24.009E, para. 48, "more than 1,900 cases"]', 'CMW24.009E: 48 “more than 1,900 cases”'],
    ['[@CMW24.009E, para. 48, “more than 1,900 cases”]', 'CMW24.009E: 48 “more than 1,900 cases”'],
    ['[@CMW24.009E, par. 48, « plus de 1 900 cas »]', 'CMW24.009E: 48 “plus de 1 900 cas”'],
    ['[@CMW24.009E, para. 48 "more; than, [sic] cases"; @b]', 'CMW24.009E: 48 “more; than, [sic] cases” | b'],
    ['[@CMW24.009E, "more than 1,900 cases", para. 48]', 'CMW24.009E: 48 “more than 1,900 cases”'],
    ['[@CMW24.009E, para. 48, "the so-called "friendly" visits"]', 'CMW24.009E: 48 “the so-called "friendly" visits”'],
    ['[@CMW24.009E,\n   para. 48]', 'CMW24.009E: 48'],
    ['[@CMW24.009E, para. 48.]', 'CMW24.009E: 48'],
  ])('reads %s', (text, items) => {
    const citation = read(text);
    expect(citation?.items.map(shown).join(' | ')).toBe(items);
    expect(citation?.problems).toEqual([]);
    expect(citation && textOf(text, citation)).toBe(text);
  });

  it.each([
    ['the closing bracket is missing', '⟦[@CMW24.009E, para. 48⟧', 'unclosed'],
    ['nothing is typed yet', 'stated ⟦[@⟧', 'unclosed'],
    ['the line ends before the bracket', '⟦[@CMW24.009E, para. 48⟧\nand on the next line [see the annex]', 'unclosed'],
    ['another citation begins', '⟦[@deportations⟧ [@CMW24.009E, para. 48]', 'unclosed'],
    ['the sentence ends, whose full stop is not the citation’s', '⟦[@CMW24.009E, para. 48⟧.', 'unclosed'],
    ['the abbreviation ends the line', '⟦[@CMW24.009E, para.⟧', 'unclosed'],
    ['the sign stands alone', '[⟦@⟧]', 'no-key'],
    ['the key is missing', '[⟦@, para. 48⟧]', 'no-key'],
    ['an item has no source', '[@CMW24.009E, para. 48; ⟦para. 49⟧]', 'no-key'],
    ['an item is empty', '[@CMW24.009E, para. 48⟦;⟧ ]', 'no-key'],
    ['the number is missing', '[@CMW24.009E, ⟦para.⟧]', 'no-paragraph-number'],
    ['the number is missing before a quotation', '[@CMW24.009E, ⟦para.⟧ "cases"]', 'no-paragraph-number'],
    ['the range runs backwards', '[@CMW24.009E, paras. ⟦49-48⟧]', 'range-backwards'],
    ['the second quotation mark is missing', '[@CMW24.009E, para. 48, ⟦"more than⟧]', 'unclosed-quotation'],
    ['the number lacks its word', '[@CMW24.009E, ⟦48⟧]', 'stray-text'],
    ['words stand between', '[@CMW24.009E, ⟦at the end of⟧ para. 48]', 'stray-text'],
    ['words follow', '[@CMW24.009E, para. 48, ⟦emphasis added⟧]', 'stray-text'],
    ['pages are no paragraphs', '[@CMW24.009E, ⟦p. 4⟧]', 'stray-text'],
    ['there are two quotations', '[@CMW24.009E, para. 48, "one", ⟦"two"⟧]', 'stray-text'],
  ])('says where the problem is when %s', (_, template, reason) => {
    const { text } = textWithRanges(template);
    const problems = read(text)?.problems ?? [];
    expect(mark(text, problems)).toBe(template);
    expect(problems.map((problem) => problem.reason)).toEqual([reason]);
  });

  it('keeps the paragraphs that a backward range means', () => {
    expect(read('[@a, paras. 49-48]')?.items.map(shown)).toEqual(['a: 48-49']);
  });

  it('keeps what can be read of an item with stray words', () => {
    expect(read('[@a, at the end of para. 48, "cases"]')?.items.map(shown)).toEqual(['a: 48 “cases”']);
  });

  it.each(['[1]', '[sic]', '[write to name@example.org]', '[the @ sign]', '[see the annex] @key', '[\\@key]', '[a [@b]'])('takes %s for ordinary text', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['[see ⟦⟦@CMW24.009E⟧, para. 48⟧]', (item: CitationItem) => [{ start: item.keySpan.start - 1, end: item.end }, { start: item.keySpan.start - 1, end: item.keySpan.end }]],
    ['[⟦see @CMW24.009E, para. 48⟧; ⟦@b⟧]', (item: CitationItem) => [item]],
    ['[@CMW24.009E, ⟦paras. ⟦3⟧, ⟦5⟧ and ⟦7–9⟧⟧, "words"]', ({ locator, paragraphs }: CitationItem) => [...(locator ? [locator] : []), ...paragraphs]],
    ['[@CMW24.009E, para. 48, “⟦more than 1,900 cases⟧”]', ({ quotation }: CitationItem) => (quotation ? [quotation] : [])],
    ['[@{⟦State report⟧}, para. 48]', ({ keySpan }: CitationItem) => [keySpan]],
  ])('gives exact spans: %s', (template, spansOf) => {
    const { text } = textWithRanges(template);
    expect(mark(text, (read(text)?.items ?? []).flatMap(spansOf))).toBe(template);
  });

  it('gives spans inside the text and inside each other, whatever is written', () => {
    const piece = fc.constantFrom('[', ']', '@', '@a', '@CMW/C/SR.601', ';', ',', ' para. ', '48', '-', '"', '“', '”', ' ', '\n', 'see ', '§', '{', '}', '(a)', '.', 'é', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `[${pieces.join('')}`;
        const citation = readCitation(text, 0, text.length);
        if (!citation) return;
        expect(citation.end).toBeLessThanOrEqual(text.length);
        let at = citation.start;
        for (const item of citation.items) {
          expect(item.start).toBeGreaterThanOrEqual(at);
          at = item.end;
          expect(textOf(text, item.keySpan)).toBe(item.key);
          for (const span of [item.keySpan, item.locator, item.quotation, ...item.paragraphs]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(item.start);
            expect(span.end).toBeLessThanOrEqual(item.end);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        }
        expect(at).toBeLessThanOrEqual(citation.end);
        for (const problem of citation.problems) {
          expect(problem.start).toBeGreaterThanOrEqual(citation.start);
          expect(problem.end).toBeLessThanOrEqual(citation.end);
          expect(problem.start).toBeLessThan(problem.end);
        }
      }),
      { numRuns: 200 },
    );
  });
});
