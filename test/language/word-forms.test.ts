import { describe, expect, it } from 'vitest';
import { formOf, onceAForm, type WordForm } from '../../server/src/language/word-forms.ts';
import { wordsIn } from '../../server/src/language/words.ts';

describe('the form of a word', () => {
  it('is one for all places where the word stands, and another for another spelling or language', () => {
    const [first, second, capital] = wordsIn('courts and courts, Courts').filter(({ normal }) => normal === 'courts');
    expect(second?.form).toBe(first?.form);
    expect(capital?.form).not.toBe(first?.form);
    expect(formOf('courts', 'fr')).not.toBe(formOf('courts', 'en'));
  });

  it('is that without the hyphen behind a mere prefix', () => {
    const [word] = wordsIn('co-operation');
    expect([word?.text, word?.form.text]).toEqual(['co-operation', 'cooperation']);
  });
});

describe('what is kept with a form', () => {
  const asked: string[] = [];
  const noting = <Found extends number | boolean | string>(of: (form: WordForm) => Found) => onceAForm((form) => (asked.push(form.text), of(form)));

  it('is worked out once, also where it is false, zero or empty', () => {
    const isLong = noting(({ text }) => text.length > 9);
    const vowels = noting(({ text }) => text.replace(/[^aeiou]/gu, '').length);
    const behind = noting(({ text }) => text.slice(5));
    const words = wordsIn('myths crypt myths');
    expect([words.map(isLong), words.map(vowels), words.map(behind)]).toEqual([[false, false, false], [0, 0, 0], ['', '', '']]);
    expect(asked).toEqual(['myths', 'crypt', 'myths', 'crypt', 'myths', 'crypt']);
  });
});
