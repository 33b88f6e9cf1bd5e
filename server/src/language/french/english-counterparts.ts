import { withoutAccents } from '../accents.ts';
import { remembered } from '../remembered.ts';
import { formOf } from '../word-forms.ts';
import { LEXICON } from './lexicon.ts';

/** What French endings are in English words of the same origin, longest first: "nationalité", "nationality". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation$/u, 'ization'],
  [/iser$|isées?$|isés?$/u, 'ize'],
  [/(?<=[ts]i)on$/u, 'on'],
  [/ités?$/u, 'ity'],
  [/tés?$/u, 'ty'],
  [/iques?$/u, 'ic'],
  [/ismes?$/u, 'ism'],
  [/istes?$/u, 'ist'],
  [/aires?$/u, 'ary'],
  [/ateurs?$/u, 'ator'],
  [/(?:if|ive)s?$/u, 'ive'],
  [/onnel(?:le)?s?$/u, 'onal'],
  [/(?:el|elle)s?$/u, 'al'],
  [/(?:eux|euses?)$/u, 'ous'],
  [/ences?$/u, 'ence'],
  [/ances?$/u, 'ance'],
  [/ogies?$/u, 'ogy'],
  [/aphies?$/u, 'aphy'],
  [/ables?$/u, 'able'],
  [/ibles?$/u, 'ible'],
  [/ments?$/u, 'ment'],
  [/(?:al|ale|ales|aux)$/u, 'al'],
];
/** Shorter words are alike by chance. */
const LONG_ENOUGH = 7;

let counterparts: ReadonlyMap<string, readonly string[]> | undefined;

function readLexicon(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of LEXICON.split(/[;\n]/u)) {
    const [french, english] = entry.split(':');
    if (french === undefined || english === undefined) continue;
    const stems = english.trim().split(' ').map((word) => formOf(word, 'en').stem);
    for (const word of french.trim().split(' ')) {
      const { stem } = formOf(word, 'fr');
      const known = found.get(stem) ?? [];
      found.set(stem, [...known, ...stems.filter((other) => !known.includes(other))]);
    }
  }
  return found;
}

/** The English word of the same origin, if the French one ends like such words. In lower case, without accents. */
function cognateOf(normal: string): string | undefined {
  if (normal.length < LONG_ENOUGH) return undefined;
  for (const [ending, english] of ENDINGS) {
    if (ending.test(normal)) return withoutAccents(normal.replace(ending, english));
  }
  return undefined;
}

let reversed: ReadonlyMap<string, readonly string[]> | undefined;

function reverse(known: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [french, english] of known) for (const stem of english) found.set(stem, [...(found.get(stem) ?? []), french]);
  return found;
}

/** Stems of the French words for an English word (its stem); none where no counterpart is known. */
export function frenchStems(stem: string): readonly string[] {
  counterparts ??= readLexicon();
  reversed ??= reverse(counterparts);
  return reversed.get(stem) ?? [];
}

/** The stem of the English word of the same origin, in a list; an empty one where there is none. */
const cognateStems = remembered((normal): readonly string[] => {
  const cognate = cognateOf(normal);
  return cognate === undefined ? [] : [formOf(cognate, 'en').stem];
});

/** Stems of the English words for a French word (its normal form and its stem), the usual one first; none where no counterpart is known. */
export function englishStems(normal: string, stem: string): readonly string[] {
  counterparts ??= readLexicon();
  return counterparts.get(stem) ?? cognateStems(normal);
}
