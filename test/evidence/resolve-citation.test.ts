import { describe, expect, it } from 'vitest';
import { readSource } from '../../server/src/dialogue/read-source.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { resolveCitation } from '../../server/src/evidence/resolve-citation.ts';

const RECORD = `---
kind: summary-record
numbering: printed
---

11. Ms. Orsk (Arvania) said that two measures had been taken:

(a) The centre at Halmen had been enlarged;

(b) A hotline had been opened.

Detention

12. The Chair thanked the delegation.
`;

function cited(citation: string): { readonly words: readonly string[]; readonly missing: number } {
  const source = readSource(RECORD, { key: 'CMW/C/SR.612', path: 'dialogue/record.md' });
  const draft = readDraft(`The centre was enlarged ${citation}.\n`, 'drafts/co.md');
  const items = draft.citations.flatMap((one) => resolveCitation(one, new Map([[source.key, source]])));
  return { words: items.flatMap(({ blocks }) => blocks.map(({ text }) => text.slice(0, 12))), missing: items.flatMap(({ missing }) => missing).length };
}

describe('a citation of a paragraph with a printed number', () => {
  it('means its sub-paragraphs too, and not the heading behind it', () => {
    expect(cited('[@CMW/C/SR.612, para. 11]')).toEqual({ words: ['11. Ms. Orsk', '(a) The cent', '(b) A hotlin'], missing: 0 });
  });

  it('means all paragraphs of a range', () => {
    expect(cited('[@CMW/C/SR.612, paras. 11-12]')).toEqual({ words: ['11. Ms. Orsk', '(a) The cent', '(b) A hotlin', '12. The Chai'], missing: 0 });
  });

  it('tells of numbers that are not there', () => {
    expect(cited('[@CMW/C/SR.612, paras. 12-13]')).toEqual({ words: ['12. The Chai'], missing: 1 });
  });
});
