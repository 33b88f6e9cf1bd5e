import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchNamesIn } from '../../../server/src/language/french/names.ts';
import { frenchNationalityLike, statesOfFrenchNationality } from '../../../server/src/language/french/nationalities.ts';
import { STATES } from '../../../server/src/language/states.ts';
import { wordsIn } from '../../../server/src/language/words.ts';

const namesOf = (text: string) => frenchNamesIn(text, wordsIn(text, 'fr'), (index) => index === 0);
const told = (text: string): readonly string[] => namesOf(text).map(({ start, end, kind, states, acronym }) => [text.slice(start, end), kind, ...states, ...(acronym === '' ? [] : [acronym])].join(' | '));

describe('names in a French text', () => {
  it.each([
    ['Des accords ont été conclus avec le Pérou et la Côte d’Ivoire.', ['Pérou | state | PER', 'Côte d’Ivoire | state | CIV']],
    ['Elle vient de la République démocratique du Congo.', ['République démocratique du Congo | state | COD']],
    ['Les travailleurs vénézuéliens et les Colombiennes', ['vénézuéliens | nationality | VEN', 'Colombiennes | nationality | COL']],
    ['Le texte a été traduit en français et en russe.', []],
    ['Le pays sud-africain', []],
    ['Selon Mme Calvet-Mora et M. Ramón Istúriz', ['Mme Calvet-Mora | person', 'M. Ramón Istúriz | person']],
    ['Le texte est au Ministère de la justice.', ['Ministère de la justice | body']],
    ['Le texte est au ministère de l’Intérieur depuis mai.', ['ministère de l’Intérieur | body']],
    ['La Cour suprême délivre des arrêts.', ['Cour suprême | body']],
    ['Le Ministère de la justice délivre des permis.', ['Ministère de la justice | body']],
    ['Avec le concours de l’OIM et du Haut-Commissariat des Nations Unies pour les réfugiés', ['OIM | body | IOM', 'Haut-Commissariat des Nations Unies pour les réfugiés | body | UNHCR']],
    ['Un plan d’urgence est prévu dans la ville de Port-Velin.', ['Port-Velin | other']],
    ['Le Comité et l’État partie ont évoqué la Convention.', []],
  ])('%s', (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it('lie inside the text, in order and none inside another, whatever it is', () => {
    const word = fc.constantFrom('Ministère', 'de', 'la', 'l’', 'justice', 'M.', 'Mme', 'Pérou', 'péruvien', 'Cour', 'suprême', 'OIM', 'É', '-', '.', '«', '»', ' ', 'Nations', 'Unies', '’', 'd');
    fc.assert(
      fc.property(fc.oneof(fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        let before = 0;
        for (const { start, end } of namesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('French nationalities', () => {
  it.each([
    ['péruvienne', ['PER']],
    ['grecques', ['GRC']],
    ['turc', ['TUR']],
    ['congolais', ['COD', 'COG']],
    ['nigériane', ['NGA']],
    ['nigérienne', ['NER']],
    ['table', []],
  ])('%s', (word, states) => {
    expect([...statesOfFrenchNationality(word)].sort()).toEqual(states);
  });

  it('are put in the gender, number and capital of the word that they replace', () => {
    expect(frenchNationalityLike('PER', 'chiliennes')).toBe('péruviennes');
    expect(frenchNationalityLike('PER', 'Français')).toBe('Péruvien');
    expect(frenchNationalityLike('GRC', 'Turque')).toBe('Grecque');
    expect(frenchNationalityLike('VAT', 'Turque')).toBeUndefined();
  });

  it('are those of States that are known', () => {
    const codes = new Set(STATES.map(({ code }) => code));
    for (const word of ['afghan', 'zimbabwéen', 'émirien', 'ouzbèke']) for (const code of statesOfFrenchNationality(word)) expect(codes).toContain(code);
  });
});
