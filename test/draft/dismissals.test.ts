import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

const dismissals = (text: string) => readDraft(text, 'drafts/co.md').dismissals;

describe('a dismissal', () => {
  it.each([
    ['<!-- cobs-ignore figure.mismatch: the delegation corrected itself -->', ['figure.mismatch'], 'the delegation corrected itself'],
    ['<!-- cobs-ignore figure.mismatch, claim.uncited: two reasons: this and that -->', ['figure.mismatch', 'claim.uncited'], 'two reasons: this and that'],
    ['<!--cobs-ignore figure.mismatch claim.uncited-->', ['figure.mismatch', 'claim.uncited'], ''],
    ['<!-- cobs-ignore structure.*: short draft -->', ['structure.*'], 'short draft'],
    ['<!-- cobs-ignore figure.mismatch because it was corrected -->', ['figure.mismatch'], 'because it was corrected'],
    ['<!-- cobs-ignore -->', [], ''],
    ['<!-- cobs-ignore: all of it is agreed -->', [], 'all of it is agreed'],
    ['<!-- cobs-ignore the whole paragraph -->', [], 'the whole paragraph'],
    ['<!-- cobs-ignore\nfigure.mismatch:\nagreed -->', ['figure.mismatch'], 'agreed'],
  ])('has codes and a reason: %s', (comment, codes, reason) => {
    expect(dismissals(`20. A claim. ${comment}`)).toMatchObject([{ codes, reason }]);
  });

  it.each(['<!-- cobs -->', '<!-- cobs-ignored figure.mismatch -->', '<!-- see cobs-ignore -->', '`<!-- cobs-ignore -->`', '<!-- cobs-ignore'])('is none of these: %s', (comment) => {
    expect(dismissals(`20. A claim. ${comment}`)).toEqual([]);
  });

  it.each([
    ['the paragraph below', '19. One.\n\n<!-- cobs-ignore -->\n⟦20. Two.⟧\n\n21. Three.'],
    ['the paragraph below a blank line', '19. One.\n\n<!-- cobs-ignore -->\n\n⟦20. Two.⟧\n\n21. Three.'],
    ['the paragraph below with its sub-paragraphs', '<!-- cobs-ignore -->\n⟦20. It notes:\n\n(a) One;\n\n(b) Two.⟧\n\n21. Three.'],
    ['the sub-paragraph below', '20. It notes:\n\n(a) One;\n\n<!-- cobs-ignore -->\n⟦(b) Two;⟧\n\n(c) Three.'],
    ['the heading below', '20. One.\n\n<!-- cobs-ignore -->\n⟦## Heading⟧\n\n21. Two.'],
    ['the quotation below, which is no claim', '<!-- cobs-ignore -->\n\n> ⟦Quoted.⟧\n\n21. Two.'],
    ['the paragraph it stands in', '19. One.\n\n⟦20. Two. <!-- cobs-ignore --> And more.⟧\n\n21. Three.'],
    ['the paragraph at whose end it stands', '19. One.\n\n⟦20. Two. <!-- cobs-ignore -->⟧\n\n21. Three.'],
    ['the sub-paragraph at whose end it stands', '20. It notes:\n\n(a) One;\n\n⟦(b) Two; <!-- cobs-ignore -->⟧\n\n(c) Three.'],
    ['the sub-paragraph at whose end it stands, on lines close together', '20. It notes:\n(a) One;\n⟦(b) Two; <!-- cobs-ignore -->⟧\n(c) Three.'],
    ['all that the line introduces in which it stands', '⟦20. It notes: <!-- cobs-ignore -->\n\n(a) One;\n\n(b) Two.⟧\n\n21. Three.'],
    ['the paragraph under which it stands', '19. One.\n\n⟦20. Two.⟧\n<!-- cobs-ignore -->\n\n21. Three.'],
    ['the paragraph above at the end of the draft', '19. One.\n\n⟦20. Two.⟧\n\n<!-- cobs-ignore -->'],
    ['what stands under two of them', '<!-- cobs-ignore claim.uncited -->\n<!-- cobs-ignore figure.mismatch -->\n⟦20. One.⟧\n\n21. Two.'],
  ])('covers %s', (_, marked) => {
    const { text, ranges } = textWithRanges(marked);
    const covers = dismissals(text).map((dismissal) => dismissal.covers);
    expect(covers.length).toBeGreaterThan(0);
    for (const cover of covers) expect(mark(text, [cover])).toBe(mark(text, ranges));
  });

  it('covers nothing but itself where nothing else is', () => {
    expect(dismissals('<!-- cobs-ignore -->')).toMatchObject([{ start: 0, end: 20, covers: { start: 0, end: 20 } }]);
  });

  it('leaves the words around it a claim', () => {
    expect(readDraft('<!-- cobs-ignore --> The delegation stated one.\n', 'co.md').claims.map(({ text }) => text)).toEqual(['The delegation stated one.']);
  });
});
