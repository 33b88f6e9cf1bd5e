import { rootSenses, type Senses } from '../thesaurus/thesaurus.ts';
import type { Word } from '../words.ts';
import { englishStems } from './english-counterparts.ts';

/**
 * What each of `words` (French) can stand for. The families of synonyms are those of the English counterparts; nothing is said of opposites and
 * contrasts, which two languages do not share word by word. The root is the word's own stem.
 */
export function frenchSensesOf(words: readonly Word[]): readonly Senses[] {
  return words.map(({ normal, stem }) => ({ root: stem, denies: '', families: [...new Set(englishStems(normal, stem).slice(0, 2).flatMap((english) => rootSenses(english).families))], sides: [], members: [] }));
}

/** The same, with the root of the English counterpart, by which a French text can be laid beside an English one; the root is empty where none is known. */
export function sensesInEnglish({ normal, stem }: Word): Senses {
  const [first, ...more] = englishStems(normal, stem);
  if (first === undefined) return { root: '', denies: '', families: [], sides: [], members: [] };
  const families = [first, ...more].flatMap((english) => rootSenses(english).families);
  return { root: rootSenses(first).root, denies: '', families: [...new Set(families)], sides: [], members: [] };
}
