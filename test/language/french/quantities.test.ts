import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../server/src/language/quantities.ts';

function told(text: string): readonly string[] {
  const { figures, dates, designators } = readQuantities(text, { language: 'fr', spoken: '2025-09-25' });
  return [
    ...figures.map(({ value, kind, unit, hedge }) => [...(hedge.kind === 'none' ? [] : [hedge.kind]), String(Math.round(value * 1000) / 1000), kind, unit].join(' ').trim()),
    ...dates.map(({ year, month, day, part, relation }) => [relation, year, month, day, part].filter((value) => value !== null).join(' ')),
    ...designators.map(({ normal }) => normal),
  ];
}

describe('quantities in a French text', () => {
  it.each([
    ['150 000 ménages', ['150000 count']],
    ['3,5 millions d’habitants', ['3500000 count']],
    ['un million et demi de personnes', ['1500000 count']],
    ['quatre-vingt-douze pour cent des écoles', ['92 percentage %']],
    ['12.5 % des écoles', ['12.5 percentage %']],
    ['52 p. 100 des écoles', ['52 percentage %']],
    ['0,7 point de pourcentage', ['0.7 points %']],
    ['la moitié des élèves', ['0.5 fraction']],
    ['près des deux tiers des élèves', ['nearly 0.667 fraction']],
    ['quatre écoles rurales sur dix', ['0.4 fraction']],
    ['plus d’un jeune sur cinq', ['over 0.2 fraction']],
    ['une dizaine d’enfants et une douzaine de cas', []],
    ['au moins trois ans', ['at-least 3 duration year']],
    ['à peine moins de 30 jours', ['nearly 30 duration day']],
    ['jusqu’à 48 heures', ['at-most 48 duration hour']],
    ['86 millions de dollars', ['86000000 money dollar']],
    ['1 800 couronnes par trimestre', ['1800 money krone']],
    ['le 1er janvier 2024', ['on 2024 1 1']],
    ['au premier semestre de 2026', ['on 2026 H1']],
    ['entre 2019 et 2023', ['since 2019', 'until 2023']],
    ['l’an dernier', ['on 2024']],
    ['poursuivis depuis 2023 pour avoir fui', ['since 2023']],
    ['la loi no 12-2023', ['law 12-2023']],
    ['les articles 8 à 10', ['article 8 10']],
    ['la résolution 68/268', ['resolution 68/268']],
  ])('%s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });
});
