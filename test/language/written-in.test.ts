import { describe, expect, it } from 'vitest';
import { datesIn } from '../../server/src/language/dates.ts';
import { stateIn } from '../../server/src/language/state-names.ts';
import { dateIn, numberIn } from '../../server/src/language/written-in.ts';

describe('what is written into a draft', () => {
  it.each([
    [3900, '3,900', '3 900'],
    [697, '697', '697'],
    [8.7, '8.7', '8,7'],
    [1_352_417, '1,352,417', '1 352 417'],
    [3_500_000, '3.5 million', '3,5 millions'],
    [1_000_000, '1 million', '1 million'],
    [12e9, '12 billion', '12 milliards'],
  ])('has the number %d as its language writes it', (value, english, french) => {
    expect(numberIn('en', value)).toBe(english);
    expect(numberIn('fr', value).replace(/\u00a0/g, ' ')).toBe(french);
  });

  it.each([
    ['1 January 2024', '1 January 2024', '1er janvier 2024'],
    ['November 2024', 'November 2024', 'novembre 2024'],
    ['2024', '2024', '2024'],
    ['5 May', '5 May', '5 mai'],
  ])('has the date “%s” as its language writes it', (text, english, french) => {
    const [date] = datesIn(`on ${text}`);
    expect(date && [dateIn('en', date), dateIn('fr', date)]).toEqual([english, french]);
  });

  it('has the name of a State only where it can take the place of the other unseen', () => {
    expect(stateIn('fr', 'PER', 'Chili', 'state')).toBe('Pérou');
    expect(stateIn('fr', 'PER', 'Colombie', 'state')).toBeUndefined();
    expect(stateIn('en', 'PER', 'Chileans', 'nationality')).toBe('Peruvians');
  });
});
