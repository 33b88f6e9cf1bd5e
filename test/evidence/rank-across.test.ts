import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/language/language.ts';
import { termsAcross } from '../../server/src/evidence/ranking/terms-across.ts';
import { libraryIn } from '../support/case-in-french.ts';

const ENGLISH = ['Labour inspections had doubled since 2019.', 'There were 3,900 children in shelters.', 'The prison in Kessim had been closed.', 'Interpreters were used as necessary.'];
const FRENCH = ['Les inspections du travail ont doublé depuis 2019.', 'Les foyers accueillent 3 900 enfants.', 'La prison de Kessim a été fermée.', 'Il est fait appel à des interprètes.'];

function first(statements: readonly string[], of: Language, text: string, language: Language): number | undefined {
  return libraryIn(of, statements.map((statement) => ({ text: statement }))).rank({ text, language }, 1)[0]?.statement.number;
}

describe('ranking statements in another language', () => {
  it.each([
    [1, 'Le nombre d’inspections du travail a été multiplié par deux.'],
    [2, 'Le Comité note que 3 900 mineurs sont hébergés.'],
    [3, 'L’établissement de Kessim n’est plus en service.'],
    [4, 'Les demandeurs bénéficient des services d’un interprète.'],
  ])('finds statement %d for “%s”', (number, claim) => {
    expect(first(ENGLISH, 'en', claim, 'fr')).toBe(number);
    expect(first(FRENCH, 'fr', claim, 'fr')).toBe(number);
  });

  it.each([
    [1, 'The number of labour inspections has doubled.'],
    [2, 'A total of 3,900 minors live in shelters.'],
    [3, 'The facility in Kessim is no longer in use.'],
  ])('finds the French statement %d for “%s”', (number, claim) => {
    expect(first(FRENCH, 'fr', claim, 'en')).toBe(number);
  });

  it('looks for figures, for names as they are written, and for counterparts of words', () => {
    expect(termsAcross('Selon M. Valmance, 3 900 enfants', 'fr', 'en').map(({ term }) => term)).toEqual(['valmanc', '#3900', 'child']);
    expect(termsAcross('The children of Kessim', 'en', 'fr').map(({ term }) => term)).toEqual(['enfant', 'mineur', 'kessim']);
    expect(termsAcross('the children', 'en', 'es')).toEqual([]);
  });
});
