import { describe, expect, test } from 'vitest';
import type { Query } from '../../server/src/evidence/ranking/ranking.ts';
import { NOTHING_SAYS_THIS, rankStatements } from '../../server/src/evidence/ranking/rank-statements.ts';
import { indexOf } from '../../server/src/evidence/ranking/statement-index.ts';
import { textOf } from '../../server/src/language/span.ts';
import { mark } from '../support/marked-text.ts';
import { smallSource, type SmallStatement } from '../support/small-case.ts';

const DIALOGUE: readonly SmallStatement[] = [
  { text: 'Ines Quiroga, Committee Expert, said detention could last 18 months.', role: 'expert', speaker: 'Ines Quiroga', section: 'highlights', condenses: [3] },
  { text: 'Responding, the delegation said there had been more than 1,900 deportations. Interpreters were used as necessary.', section: 'highlights', condenses: [6, 7] },
  { text: 'Under the Aliens Act, foreigners could be held in detention for up to 18 months. Why were alternatives not used?', role: 'expert', speaker: 'Ines Quiroga' },
  { text: 'Schooling was compulsory. How many foreign pupils went to public schools?', role: 'expert', speaker: 'Kofi Draye' },
  { text: 'In 2025, alternatives to detention had been ordered in 388 cases. Detention lasted 41 days on average.' },
  { text: 'Venezuelans needed a visa. There had been more than 1,900 deportations and compulsory exits in the past year.' },
  { text: 'Foreigners could contact their consulates. Interpreters were used as necessary.' },
  { text: 'In the school year, 7,905 foreign pupils were enrolled in public schools. A campaign against xenophobia had reached them.' },
  { text: 'The Policy on health insurance covered pregnant women and newborn children.' },
];

const index = indexOf([smallSource('S', DIALOGUE)]);

const found = (query: Query | string, limit = 10): readonly number[] => rankStatements(index, typeof query === 'string' ? { text: query } : query, limit).map(({ statement }) => statement.number);
const first = (query: Query | string): number | undefined => found(query)[0];

describe('a statement is found', () => {
  test.each([
    ['by a claim in the words of a draft', 'The Committee notes that alternatives to detention were ordered in 388 cases in 2025.', 5],
    ['by a single figure', '1,900', 6],
    ['by a figure written in another way', 'one thousand nine hundred', 6],
    ['by a single word', 'xenophobia', 8],
    ['by another form of a word', 'interpreter', 7],
    ['by a word that is still being typed', 'xenoph', 8],
    ['by an unfinished form of a word', 'deportati', 6],
    ['by the beginning of a figure’s words', '388 cas', 5],
    ['by who spoke', 'Draye on schooling', 4],
    ['in the -ize spelling of official texts', 'enrolled pupils in the public-school campaign', 8],
  ])('%s: %s', (_, text, number) => {
    expect(first(text)).toBe(number);
  });

  test('not by a figure that merely begins alike', () => {
    expect(found('19')).toEqual([]);
  });

  test('not by words that no statement has', () => {
    expect(found('zeppelin')).toEqual([]);
  });
});

describe('the order', () => {
  test('has the body before the highlights that condense it', () => {
    expect(found('more than 1,900 deportations')).toEqual([6, 2]);
    expect(found('interpreters were used as necessary').slice(0, 2)).toEqual([7, 2]);
  });

  test('has the role that the claim asks for before others', () => {
    expect(first({ text: 'detention of foreigners', role: 'expert' })).toBe(3);
    expect(first({ text: 'alternatives to detention', role: 'delegation' })).toBe(5);
    expect(found({ text: 'alternatives to detention', role: 'delegation' })).toContain(3);
  });

  test('follows the earlier sentences of the draft', () => {
    const text = 'The Committee notes the figures provided.';
    expect(first({ text, context: ['Foreign pupils are enrolled in public schools.'] })).toBe(8);
    expect(first({ text, context: ['Alternatives to detention have been ordered.'] })).toBe(5);
  });

  test('follows the heading of the draft', () => {
    expect(first({ text: 'foreigners', heading: 'Consular contact and interpretation' })).toBe(7);
    expect(first({ text: 'foreigners', heading: 'Aliens Act' })).toBe(3);
  });

  test('has what is not cited yet before what is, where all else is equal', () => {
    const twins = indexOf([smallSource('S', [{ text: 'The law was adopted.' }, { text: 'The law was adopted.' }])]);
    const order = (cited: readonly string[]): readonly number[] => rankStatements(twins, { text: 'law adopted', cited: new Set(cited) }, 2).map(({ statement }) => statement.number);
    expect(order([])).toEqual([1, 2]);
    expect(order(['S#1'])).toEqual([2, 1]);
  });

  test('begins with what the delegation answers, and ends with the highlights, where nothing is typed', () => {
    expect(found({ text: '' })).toEqual([5, 6, 7, 8, 9, 3, 4, 1, 2]);
  });

  test('begins with what fits the heading, where nothing is typed', () => {
    expect(first({ text: '', heading: 'Health insurance' })).toBe(9);
  });

  test('does not depend on the order in which sources were added', () => {
    const [a, b] = [smallSource('A', DIALOGUE.slice(0, 5)), smallSource('B', DIALOGUE.slice(5))];
    const names = (sources: readonly (typeof a)[]) => rankStatements(indexOf(sources), { text: 'foreign pupils in detention' }, 20).map(({ source, statement }) => `${source.key} ${String(statement.number)}`);
    expect(names([a, b])).toEqual(names([b, a]));
  });
});

describe('a result', () => {
  const [best] = rankStatements(index, { text: 'The delegation stated that alternatives to detention had been ordered in 388 cases' }, 1);

  test('shows the words that match, without those that only frame the claim', () => {
    expect(best && mark(best.statement.text, best.matches)).toBe('In 2025, ⟦alternatives⟧ to ⟦detention⟧ had been ⟦ordered⟧ in ⟦388⟧ ⟦cases⟧. ⟦Detention⟧ lasted 41 days on average.');
  });

  test('shows the sentence that fits best', () => {
    const [pupils] = rankStatements(index, { text: 'a campaign against xenophobia' }, 1);
    expect(pupils && textOf(pupils.statement.text, pupils.sentence)).toBe('A campaign against xenophobia had reached them.');
  });

  test('shows where the word being typed may be meant', () => {
    const [word] = rankStatements(index, { text: 'xenoph' }, 1);
    expect(word && mark(word.statement.text, word.matches)).toContain('⟦xenophobia⟧');
  });

  test('scores high if the statement says all of the claim, and low if it says little of it', () => {
    expect(best?.score).toBeGreaterThan(0.9);
    const [nothing] = rankStatements(index, { text: 'The Committee notes the ratification of the Convention on Cluster Munitions by Parliament in 388 days.' }, 1);
    expect(nothing?.score ?? 0).toBeLessThan(NOTHING_SAYS_THIS);
  });
});

describe('a source in another language', () => {
  const french = { ...smallSource('F', [{ text: 'La délégation a indiqué que 1 900 étrangers avaient été expulsés.' }, { text: 'Le recensement aura lieu en 2025.' }]), language: 'fr' as const };
  const both = indexOf([smallSource('S', DIALOGUE), french]);

  test('is searched by the stems of its language', () => {
    const [best] = rankStatements(both, { text: 'l’expulsion d’un étranger' }, 1);
    expect(best?.source.key).toBe('F');
  });

  test('is found by figures from any language', () => {
    expect(rankStatements(both, { text: 'some 1,900' }, 5).map(({ source }) => source.key)).toContain('F');
  });
});

test('a limit of nothing, an empty index and a text of nothing but marks give nothing that breaks', () => {
  expect(found('detention', 0)).toEqual([]);
  expect(rankStatements(indexOf([]), { text: 'detention' }, 5)).toEqual([]);
  expect(rankStatements(indexOf([smallSource('E', [])]), { text: '' }, 5)).toEqual([]);
  expect(found('… “” —').length).toBe(9);
});
