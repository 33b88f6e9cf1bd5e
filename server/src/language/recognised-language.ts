import type { Language } from './language.ts';

/** Words that a text of some length cannot do without. Those of languages that Cobs does not read are here so that their texts are not taken for Spanish or French. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words('the of and to in that was were for with on had by this which their been would from not be as is it at are has have its they he she there about against into after'),
  fr: words('le la les des du et à que dans pour sur par une un est sont au aux qui ne pas été avec ce cette ses son leur ont plus'),
  es: words('el la los las del y que en una un por con para se su sus al es lo como más ha han este esta son entre o'),
  pt: words('o a os as do da dos das e que em uma um por com para se ao não é são na no nas nos mais foi ou'),
  it: words('il la i gli le di del della dei delle e che in una un per con non è sono nel nella al da si ha hanno alla più'),
  de: words('der die das und den dem des ein eine einer in zu mit von für ist sind auf nicht im wird werden sich auch als'),
};

/** Enough words to be sure, so that a long document costs no more than a short one. */
const MOST_WORDS = 1000;
/** Words in Latin letters, and stretches of any other script. */
const WORD = /[A-Za-z\u00aa-\u024f]+|[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe]+/g;
/** Headlines have few of these words; a text with fewer is not in the language. */
const SMALLEST_SHARE = 0.08;

/**
 * The language in which `text` is written, by its function words; the language of the site around it does not show in them.
 * `unknown` for every other language and script, and for texts of a few words.
 */
export function recognisedLanguage(text: string): Language {
  const counts = new Map<string, number>();
  let latin = 0;
  let otherLetters = 0;
  let latinLetters = 0;
  for (const [word] of text.slice(0, MOST_WORDS * 20).matchAll(WORD)) {
    if (word.charCodeAt(0) >= 0x370) {
      otherLetters += word.length;
      continue;
    }
    if (++latin > MOST_WORDS) break;
    latinLetters += word.length;
    for (const language of LANGUAGES_OF_WORD.get(word.toLowerCase()) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  // A page in Chinese with English lines round it is no English page. Scripts without vowels or blanks say more in a letter.
  if (!best || best[1] < 2 || best[1] < latin * SMALLEST_SHARE || otherLetters * 2 > latinLetters) return 'unknown';
  return best[0] === 'en' || best[0] === 'fr' || best[0] === 'es' ? best[0] : 'unknown';
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = languagesOfWord();

function languagesOfWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
