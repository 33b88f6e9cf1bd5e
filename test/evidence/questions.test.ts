import { describe, expect, test } from 'vitest';
import { questionsIn, questionsOf } from '../../server/src/evidence/questions/questions.ts';
import { mark } from '../support/marked-text.ts';
import { smallSource } from '../support/small-case.ts';

function asked(text: string, language: 'en' | 'fr' = 'en'): string {
  const [block] = smallSource('S', [{ text, role: 'expert' }]).blocks;
  if (block?.kind !== 'statement') throw new Error('no statement');
  return mark(text, questionsIn(block, language));
}

describe('the questions of a statement', () => {
  test.each([
    ['⟦How many inspectors were there?⟧ The Committee was concerned. ⟦Had they been trained?⟧'],
    ['Arvania had several borders, including with Torvia; ⟦how were the border communities treated?⟧'],
    ['An Expert asked about access to justice for migrant workers; ⟦were there any judgements which could be cited?⟧'],
    ['⟦How many appeals had been lodged⟧; ⟦how many had succeeded⟧; ⟦and what was done for the others?⟧'],
    ['⟦ANA VELT, Committee Expert, asked whether farms were inspected.⟧ The Expert thanked the delegation.'],
    ['⟦Ms. Velt asked how many farms were inspected⟧; ⟦whether workers could complain⟧; ⟦and what became of their complaints.⟧'],
    ['⟦An Expert wished to know what had been done to find the children.⟧'],
    ['⟦She would appreciate further information on the shelters.⟧'],
    ['⟦Could the delegation comment on this?⟧'],
    ['⟦In Arvania, there had been cases before the courts?⟧'],
    ['Banks asked for land as collateral. ⟦Another asked what was done about it.⟧ ⟦It was asked whether farms were inspected.⟧ ⟦JO ANN VELT asked for details.⟧'],
    ['The fate of these persons raised many questions. The Committee had asked for data in 2017.'],
    ['More than 55 per cent of migrants were women; ⟦what measures were in place to assist them?⟧'],
  ])('%s', (expected) => {
    expect(asked(expected.replace(/[⟦⟧]/g, ''))).toBe(expected);
  });

  test.each([
    ['⟦Un expert a demandé si les travailleurs pouvaient porter plainte.⟧ Il a remercié la délégation.'],
    ['⟦Combien d’inspecteurs y avait-il ?⟧'],
    ['⟦Mme Velt a voulu savoir comment les enfants étaient protégés.⟧'],
    ['L’expert a salué la nouvelle loi.'],
  ])('in French: %s', (expected) => {
    expect(asked(expected.replace(/[⟦⟧]/g, ''), 'fr')).toBe(expected);
  });
});

test('experts and the Chair ask in the body; the highlights repeat, the delegation’s own questions are none, and closing remarks come too late', () => {
  const source = smallSource('S', [
    { text: 'Was there a plan?', role: 'expert', section: 'highlights' },
    { text: 'Was there a plan?', role: 'expert' },
    { text: 'Was that not a success?', role: 'delegation' },
    { text: 'Could the answer be given in writing?', role: 'chair', section: 'questions' },
    { text: 'When would the next report come?', role: 'expert', section: 'closing' },
  ]);
  expect(questionsOf(source).map(({ statement }) => statement.number)).toEqual([2, 4]);
});
