import { describe, expect, it } from 'vitest';
import { STATES, namesOf, stateCoded, stateNamed, stateOfNationality, statesOfNationality } from '../../server/src/language/states.ts';

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
