import { describe, expect, test } from 'vitest';
import { attributionsIn, attributionOf } from '../../server/src/language/attribution.ts';

/** In the examples ⟦…⟧ stands round the words that name the speaker and the saying. */
const marked = (text: string): string => {
  const [first] = attributionsIn(text);
  return first?.span ? `${text.slice(0, first.span.start)}⟦${text.slice(first.span.start, first.span.end)}⟧${text.slice(first.span.end)}` : text;
};

describe('Who says it, and in which words', () => {
  test.each([
    ['delegation', '⟦The delegation stated that⟧ the register was in use.'],
    ['delegation', '⟦The delegation estimated⟧ at 1,100 the number of children out of school.'],
    ['delegation', '⟦The delegation put⟧ the housing deficit at 380,000 units.'],
    ['delegation', '⟦The delegation found⟧ it alarming that detention had doubled.'],
    ['delegation', '⟦The Government of Arvania puts⟧ at 4,000 the number of undocumented children.'],
    ['person', '⟦Ms. Terran attributed⟧ the decline to the closure of two units.'],
    ['delegation', '⟦The delegation accepted that⟧ controls were rigid.'],
    ['delegation', 'In her presentation, ⟦the Minister drew attention to⟧ the pay gap.'],
    ['expert', '⟦One Committee Expert, citing the Migration Agency, indicated that⟧ 11,000 persons had no permit.'],
    ['person', '⟦Ms. Terran, Country Rapporteur, pointed out that⟧ spending had risen.'],
    ['expert', '⟦The Expert highlighted⟧ the lack of interpreters.'],
  ])('%s: %s', (voice, example) => {
    const text = example.replace(/[⟦⟧]/gu, '');
    expect(attributionOf(text).voice).toBe(voice);
    expect(marked(text)).toBe(example);
  });

  test.each(['The Committee regrets that the delegation gave no reply.', 'The Government puts an end to the practice.', 'The State party has put the number plates on its cars.'])('nobody of the State: %s', (text) => {
    expect(attributionOf(text).voice).not.toBe('delegation');
  });
});
