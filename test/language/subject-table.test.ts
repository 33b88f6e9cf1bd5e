import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../server/src/language/thesaurus/subject-table.ts';
import { wordsIn } from '../../server/src/language/words.ts';

const named = (text: string): readonly string[] => subjectsOf(wordsIn(text)).flatMap(({ names, from, to }, i) => (names.length > 0 && from === i ? [wordsIn(text).slice(from, to).map(({ text: word }) => word).join(' ')] : []));

describe('the subjects of a text', () => {
  it('are named by single words in either number', () => {
    expect(named('A judge heard two doctors')).toEqual(['judge', 'doctors']);
  });

  it('are named by several words together, which then name nothing by themselves', () => {
    expect(named('the police station')).toEqual(['police station']);
    expect(named('the legal profession')).toEqual(['legal profession']);
  });

  it('are not named by words that only share the stem', () => {
    expect(named('an account of the occupancy')).toEqual([]);
    expect(named('an accountant of some occupation')).toEqual(['accountant', 'occupation']);
  });

  it('are not named in phrases that name none', () => {
    expect(named('minors accused of minor offences, and the accused')).toEqual(['minors', 'accused']);
    expect(named('aid for damage under threat')).toEqual([]);
  });

  it('have the company of the words that go with them', () => {
    const [pupils] = subjectsOf(wordsIn('pupils'));
    const [schools] = subjectsOf(wordsIn('schools'));
    expect(schools?.company.some((member) => pupils?.names.includes(member))).toBe(true);
  });
});
