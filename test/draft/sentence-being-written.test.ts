import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { sentenceBeingWritten } from '../../server/src/draft/sentence-being-written.ts';
import { mark, textWithCursor } from '../support/marked-text.ts';

function writing(template: string) {
  const { text, cursor } = textWithCursor(template);
  return sentenceBeingWritten(readDraft(text, 'drafts/co.md'), cursor);
}

describe('sentenceBeingWritten', () => {
  it.each([
    ['20. The delegation stated that there had been more than 1,900 deportations [@|', 'The delegation stated that there had been more than 1,900 deportations'],
    ['20. There had been more than 1,900 deportations. [@|', 'There had been more than 1,900 deportations.'],
    ['20. One. There had been **more** than 1,900 deportations [@CMW24|].', 'There had been more than 1,900 deportations.'],
    ['20. One. Two [@S, para. 1; @|]. Three.', 'Two.'],
    ['20. The Committee notes: [@|]\n\n(a) One;', 'The Committee notes:'],
    ['20. The Committee notes:\n\n(a) One; [@|', 'One;'],
    ['[@|', ''],
    ['> Quoted [@|].', ''],
  ])('knows the sentence that the citation will cover: %s', (template, sentence) => {
    expect(writing(template)?.sentence).toBe(sentence);
  });

  it('knows what stands around the sentence', () => {
    const found = writing('## Detention\n\n19. Before.\n\n20. One [@S, para. 1]. Two. The Committee is concerned that:\n\n(a) Children are detained; [@|\n\n(b) Appeals fail.');
    expect(found).toMatchObject({
      sentence: 'Children are detained;',
      introduction: 'The Committee is concerned that:',
      earlier: ['One.', 'Two.', 'The Committee is concerned that:'],
      heading: 'Detention',
      claim: { letter: 'a', kind: 'concern' },
    });
  });

  it.each([
    'One [⟦@⟦|⟧⟧',
    'One [⟦@⟦deportations 1,900|⟧⟧',
    'One [⟦see @⟦CMW|⟧24.009E⟧].',
    'One [@S, para. 1; ⟦@⟦CMW|⟧⟧].',
    'One [@S, para. 1, "a; b"; ⟦@⟦CMW|⟧⟧]',
    'One [⟦@⟦|⟧S, para. 1⟧; @T].',
    'One [⟦@⟦CMW24.009E, par|⟧⟧',
  ])('knows the item and what is typed of the source: %s', (template) => {
    const { text, cursor } = textWithCursor(template);
    const item = writing(template)?.item;
    expect(item?.place).toBe('source');
    expect(item && mark(text, [item, item.typed], cursor)).toBe(template);
  });

  it.each([
    'One [⟦@CMW24.009E, para. ⟦|⟧⟧',
    'One [⟦@CMW24.009E, para. ⟦4|⟧⟧].',
    'One [⟦@CMW24.009E, para.⟦|⟧⟧',
    'One [⟦@CMW24.009E, paras. ⟦3, 5 and 7-|⟧⟧]',
    'One [@S, para. 1; ⟦@CMW24.009E, § ⟦4|⟧8⟧]',
  ])('knows that a paragraph number is being typed: %s', (template) => {
    const { text, cursor } = textWithCursor(template);
    const item = writing(template)?.item;
    expect(item?.place).toBe('paragraph');
    expect(item && mark(text, [item, item.typed], cursor)).toBe(template);
    expect(item?.item?.key).toBe('CMW24.009E');
  });

  it.each(['One [⟦@CMW24.009E, para. 48, "⟦more than|⟧⟧', 'One [⟦@CMW24.009E, para. 48, “⟦more|⟧ than”⟧].'])('knows that a quotation is being typed: %s', (template) => {
    const { text, cursor } = textWithCursor(template);
    const item = writing(template)?.item;
    expect(item?.place).toBe('quotation');
    expect(item && mark(text, [item, item.typed], cursor)).toBe(template);
  });

  it.each(['One |[@S].', 'One [@S]|.', 'One | two.', 'One [see| the annex].', 'One `[@|`.', 'One \\[@|', '|', 'One [@S]. |'])('finds nothing where no citation is written: %s', (template) => {
    expect(writing(template)).toBeUndefined();
  });
});
