import { englishStems } from '../../language/french/english-counterparts.ts';
import { sensesInEnglish } from '../../language/french/senses.ts';
import type { Figure } from '../../language/figures.ts';
import { isInternational, type NameMention } from '../../language/names.ts';
import { formOf } from '../../language/word-forms.ts';
import { rootOf } from '../../language/thesaurus/thesaurus.ts';
import { placesIn, type CitedText } from './cited-text.ts';
import type { Reading, Token } from './reading.ts';

/** A proper name and a number are the same in both languages; another word counts only if its English counterpart is known. */
function tokenInEnglish(token: Token): Token {
  if (token.figure >= 0 || token.date >= 0 || token.designator >= 0 || /^[0-9]/u.test(token.word.normal)) return token;
  const senses = sensesInEnglish(token.word);
  return { ...token, senses, weight: senses.root === '' ? 0 : token.weight };
}

function figureInEnglish(figure: Figure, tokens: readonly Token[]): Figure {
  const { thing } = figure;
  const head = thing && tokens.find(({ word, start, end }) => word.stem === thing.head && thing.start < end && start < thing.end);
  const [english] = head ? englishStems(head.word.normal, head.word.stem) : [];
  return thing && english !== undefined ? { ...figure, thing: { ...thing, head: rootOf(english) } } : { ...figure, thing: null };
}

/** The words of the name of a body by their English counterparts; proper names as they are written. A body of which a word has no counterpart cannot be told from others. */
function nameInEnglish(name: NameMention, tokens: readonly Token[]): NameMention {
  const words = tokens.slice(name.words[0], name.words[1] + 1).map(({ word }) => word).filter(({ stem }) => name.stems.includes(stem));
  const asWritten = words.map(({ text }) => formOf(text, 'en').stem);
  if (isInternational(name) || (name.kind !== 'body' && name.kind !== 'instrument')) return { ...name, stems: asWritten };
  const stems = words.map((word) => englishStems(word.normal, word.stem));
  return stems.every(([first]) => first !== undefined) ? { ...name, stems: stems.flat() } : { ...name, kind: 'other', stems: asWritten };
}

/** A French reading as an English one can be laid beside it: figures, dates and names as they are, words by their English counterparts. Places stay those of the French text. */
export function readingInEnglish(reading: Reading): Reading {
  if (reading.language !== 'fr') return reading;
  const tokens = reading.tokens.map(tokenInEnglish);
  return { ...reading, kept: [], tokens, figures: reading.figures.map((figure) => figureInEnglish(figure, reading.tokens)), names: reading.names.map((name) => nameInEnglish(name, reading.tokens)) };
}

const known = new WeakMap<CitedText, CitedText>();

/** A cited block as `readingInEnglish` reads it; computed once a block. */
export function citedInEnglish(cited: CitedText): CitedText {
  if (cited.reading.language !== 'fr') return cited;
  let english = known.get(cited);
  if (!english) {
    const reading = readingInEnglish(cited.reading);
    known.set(cited, (english = { ...cited, reading, places: placesIn(reading) }));
  }
  return english;
}
