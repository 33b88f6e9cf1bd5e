import { newStemmer } from 'snowball-stemmers';
import { interned, rememberedByLanguage } from './remembered.ts';
import { foldSpelling } from './spelling.ts';

/** A word as it is written somewhere in a language, with what depends on nothing else: one object for all places where it stands. */
export interface WordForm {
  readonly language: string;
  /** As written. */
  readonly text: string;
  /** As written, in lower case, with straight apostrophes. */
  readonly lower: string;
  /** Lower case, NFC, straight apostrophes, without a possessive 's; spelling variants have one form. A number has no separators ("1900"). */
  readonly normal: string;
  /** The stem of `normal`; words of one family share it. For comparing, not for showing. */
  readonly stem: string;
  /** What has been worked out from it so far (`onceAForm`). */
  readonly kept: unknown[];
}

const stemmers = new Map<string, (word: string) => string>();

function stemmer(language: string): (word: string) => string {
  let stem = stemmers.get(language);
  if (!stem) {
    const snowball = newStemmer(language === 'fr' ? 'french' : language === 'es' ? 'spanish' : 'english');
    stemmers.set(language, (stem = (word) => snowball.stem(word)));
  }
  return stem;
}

function normalOf(text: string, language: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  if (/^[0-9]/u.test(lower)) return lower.replace(/,(?=[0-9]{3}(?![0-9]))|[ \u00a0\u202f\u2009]/gu, '');
  if (language !== 'en') return lower;
  return foldSpelling(lower.replace(/'s?$/u, ''));
}

const rememberedForm = rememberedByLanguage((text, language): WordForm => {
  const normal = interned(normalOf(text, language));
  const lower = interned(text.toLowerCase().replaceAll('’', "'"));
  return { language, text, lower, normal, stem: /^[0-9]/u.test(normal) ? normal : interned(stemmer(language)(normal)), kept: [] };
});

/** The form of one word as written; remembered, as the same words come again and again. */
export function formOf(text: string, language = 'en'): WordForm {
  return rememberedForm(text, language);
}

let slots = 0;

/**
 * `of`, worked out once a form and kept with it, for what is asked of every word of a text. In: a function of nothing but the form, that never gives `undefined`.
 * A map by the word's letters costs more to look into than most of what is kept costs to work out.
 */
export function onceAForm<Found extends number | boolean | string | object>(of: (form: WordForm) => Found): (word: { readonly form: WordForm }) => Found {
  const slot = slots++;
  return ({ form }) => {
    const { kept } = form;
    if (kept[slot] === undefined) kept[slot] = of(form);
    return kept[slot] as Found;
  };
}
