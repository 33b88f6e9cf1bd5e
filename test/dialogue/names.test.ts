import { describe, expect, it } from 'vitest';
import { inOrdinaryCapitals, nameWords } from '../../server/src/dialogue/names.ts';
import { gatherPersons } from '../../server/src/dialogue/persons.ts';

describe('inOrdinaryCapitals', () => {
  it.each([
    ['EDGAR CORZO SOSA', 'Edgar Corzo Sosa'],
    ['PIET VAN DEEL', 'Piet van Deel'],
    ['VAN DEEL', 'van Deel'],
    ['de BRÈS', 'de Brès'],
    ['ANNE-MARIE O’HARA', 'Anne-Marie O’Hara'],
    ['MARÍA DE LA PEÑA', 'María de la Peña'],
    ['J. P. OLM', 'J. P. Olm'],
    ['LE THI MAI', 'Le Thi Mai'],
    ['Piet van Deel', 'Piet van Deel'],
  ])('writes %s as %s', (name, expected) => {
    expect(inOrdinaryCapitals(name)).toBe(expected);
  });
});

describe('nameWords', () => {
  it('drops accents, capitals and marks', () => {
    expect(nameWords('Rita IZSÁK-Ndiaye')).toEqual(['rita', 'izsakndiaye']);
  });
});

describe('gatherPersons', () => {
  const people = gatherPersons([
    { name: 'JUAN CARLOS DELGADO GUERRA', office: '' },
    { name: 'Guerra', office: '' },
    { name: 'Juan Carlos Delgado Guerra', office: 'head of the delegation' },
    { name: 'PABLO CERIA CERNADA', office: 'Committee Expert' },
    { name: 'van Deel', office: '' },
    { name: 'PIET VAN DEEL', office: 'Country Rapporteur' },
  ]);

  it.each([
    ['Guerra', 'Juan Carlos Delgado Guerra', 'delegation'],
    ['Delgado Guerra', 'Juan Carlos Delgado Guerra', 'delegation'],
    ['Juan Guerra', 'Juan Carlos Delgado Guerra', 'delegation'],
    ['Ceria', 'Pablo Ceria Cernada', 'expert'],
    ['CERIA CERNADA', 'Pablo Ceria Cernada', 'expert'],
    ['Van Deel', 'Piet van Deel', 'expert'],
  ])('finds %s', (name, whole, role) => {
    expect(people.find(name)).toEqual({ name: whole, role });
  });

  it.each(['Pablo', 'Orsk', 'Juan Olm', ''])('does not find “%s”', (name) => {
    expect(people.find(name)).toBeUndefined();
  });

  it('has each person once', () => {
    expect(people.all.map(({ name }) => name).sort()).toEqual(['Juan Carlos Delgado Guerra', 'Pablo Ceria Cernada', 'Piet van Deel']);
  });
});
