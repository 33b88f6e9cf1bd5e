import { describe, expect, it } from 'vitest';
import { STATES, articledName, beginsState, namesOf, stateCoded, stateNamed, stateNamedInAnyLanguage, stateNamesIn, stateOfNationality, statesOfNationality } from '../../server/src/language/states.ts';
import { wordsIn } from '../../server/src/language/words.ts';

describe('stateNamed', () => {
  it.each([
    ['Peru', 'PER'],
    ['the Republic of Peru', 'PER'],
    ['PÉROU', 'PER'],
    ['le Pérou', 'PER'],
    ['Columbia', 'COL'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Vietnam', 'VNM'],
    ["Cote d'Ivoire", 'CIV'],
    ['CÔTE D’IVOIRE', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Holy See', 'VAT'],
    ['State of Palestine', 'PSE'],
    ['Cook Islands', 'COK'],
    ['Hong Kong', 'HKG'],
    ['US', 'USA'],
    ['DRC', 'COD'],
    ['UNITED STATES OF AMERICA', 'USA'],
    ['CHAD', 'TCD'],
  ])('finds %s', (name, code) => {
    expect(stateNamed(name)?.code).toBe(code);
  });

  it.each(['Arvania', 'us', '', 'the', 'Peruvia'])('finds nothing for “%s”', (name) => {
    expect(stateNamed(name)).toBeUndefined();
  });

  it.each([['le Royaume de Belgique', 'BEL'], ['République-Unie de Tanzanie', 'TZA'], ['Union des Comores', 'COM']])('finds the French formal name %s', (name, code) => {
    expect(stateNamed(name)?.code).toBe(code);
  });

  it('leaves Spanish names to places where a State must be named', () => {
    expect(['Granada', 'Mauricio', 'Chipre'].map(stateNamed)).toEqual([undefined, undefined, undefined]);
    expect(['Granada', 'el Perú', 'PAÍSES BAJOS', 'República de Sudáfrica', 'Suède', 'Peru'].map((name) => stateNamedInAnyLanguage(name)?.code)).toEqual(['GRD', 'PER', 'NLD', 'ZAF', 'SWE', 'PER']);
  });

  it('gives every name of the table to one State only', () => {
    const taken = STATES.flatMap((state) => namesOf(state).filter((name) => stateNamed(name) !== state));
    expect(taken).toEqual([]);
  });
});

describe('the table', () => {
  it('has the 193 members, the observers and some territories, each code once', () => {
    expect(STATES.length).toBeGreaterThanOrEqual(195);
    expect(new Set(STATES.map((state) => state.code)).size).toBe(STATES.length);
    expect(stateCoded('SYC')?.name).toBe('Seychelles');
  });

  it('does not know the invented State of the examples', () => {
    expect(stateCoded('ARV')).toBeUndefined();
  });
});

describe('stateOfNationality', () => {
  it.each([['Peruvian', 'PER'], ['Peruvians', 'PER'], ['Swiss', 'CHE'], ['Nigerien', 'NER'], ['Nigerian', 'NGA'], ['Filipinos', 'PHL'], ['Columbian', 'COL']])('finds %s', (word, code) => {
    expect(stateOfNationality(word)?.code).toBe(code);
  });

  it('gives nothing for a nationality that two States share', () => {
    expect(stateOfNationality('Congolese')).toBeUndefined();
    expect(statesOfNationality('Congolese').map((state) => state.code)).toEqual(['COG', 'COD']);
  });
});

describe('statesOfNationality in French and Spanish', () => {
  it.each([
    ['péruviennes', 'fr', 'PER'], ['suédoise', 'fr', 'SWE'], ['grecque', 'fr', 'GRC'], ['turques', 'fr', 'TUR'], ['française', 'fr', 'FRA'], ['nigériens', 'fr', 'NER'], ['nigériane', 'fr', 'NGA'], ['arabie', 'fr', undefined],
    ['peruana', 'es', 'PER'], ['francesas', 'es', 'FRA'], ['españoles', 'es', 'ESP'], ['sueco', 'es', 'SWE'], ['belgas', 'es', 'BEL'], ['mesa', 'es', undefined],
  ] as const)('finds “%s” (%s)', (word, language, code) => {
    expect(statesOfNationality(word, language)[0]?.code).toBe(code);
  });
});

describe('the names in French and Spanish', () => {
  it('are there for every State and territory, and no others', () => {
    for (const language of ['fr', 'es'] as const) {
      for (const state of STATES) {
        const { short, formal } = stateNamesIn(state, language);
        expect([state.code, stateNamedInAnyLanguage(short)?.code, stateNamedInAnyLanguage(formal)?.code]).toEqual([state.code, state.code, state.code]);
      }
    }
  });

  it('stand as in a sentence', () => {
    const netherlands = stateCoded('NLD');
    expect(netherlands && [articledName(netherlands), stateNamesIn(netherlands, 'fr'), stateNamesIn(netherlands, 'es')]).toEqual([
      'the Netherlands', { short: 'les Pays-Bas', formal: 'Royaume des Pays-Bas' }, { short: 'los Países Bajos', formal: 'Reino de los Países Bajos' },
    ]);
    expect(['PER', 'COM', 'SYC', 'GBR', 'PSE', 'HKG', 'CZE', 'MDV'].map((code) => articledName(stateCoded(code) ?? { code, name: '', formal: '', nationalities: [], french: '', variants: [] }))).toEqual([
      'Peru', 'the Comoros', 'Seychelles', 'the United Kingdom', 'the State of Palestine', 'Hong Kong, China', 'Czechia', 'Maldives',
    ]);
  });
});

describe('beginsState', () => {
  it('says yes to the first word of every name and every nationality', () => {
    const missed = STATES.flatMap((state) => [...namesOf(state), ...namesOf(state).map((name) => `the ${name}`)]).filter((name) => !beginsState(wordsIn(name)[0]?.text ?? ''));
    expect(missed).toEqual([]);
    expect(['Peruvian', 'Peruvians', 'PÉROU', 'Türkiye', 'Côte', 'Peru’s', 'Guinea'].filter((word) => !beginsState(word))).toEqual([]);
  });

  it('says no to words that begin none', () => {
    expect(['delegation', 'Court', 'Ministry', '1900'].filter((word) => beginsState(word))).toEqual([]);
  });
});
