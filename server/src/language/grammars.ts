import { datedInstruments } from './dated-instruments.ts';
import type { Designator } from './designators.ts';
import { frenchNamesIn } from './french/names.ts';
import { frenchSensesOf } from './french/senses.ts';
import { namesIn, type NameMention } from './names.ts';
import { negationsIn, type Negation } from './polarity.ts';
import { sensesOf, type Senses } from './thesaurus/thesaurus.ts';
import type { Word } from './words.ts';

/** What is read of a text in one language besides its quantities. */
export interface Grammar {
  readonly sensesOf: (words: readonly Word[]) => readonly Senses[];
  readonly namesIn: (text: string, words: readonly Word[], begins: (index: number) => boolean) => readonly NameMention[];
  readonly negationsIn: (text: string, words: readonly Word[]) => readonly Negation[];
  readonly datedInstruments: (text: string) => readonly Designator[];
}

const ENGLISH: Grammar = { sensesOf, namesIn, negationsIn, datedInstruments };
/** Negation is not read in French: "ne" without "pas" and "pas" without "ne" leave too much open to accuse by (docs/languages.md). */
const FRENCH: Grammar = { sensesOf: frenchSensesOf, namesIn: frenchNamesIn, negationsIn: () => [], datedInstruments: () => [] };

/** The grammar of `language` ("fr"); that of English for every language that has none of its own. */
export function grammarOf(language: string): Grammar {
  return language === 'fr' ? FRENCH : ENGLISH;
}
