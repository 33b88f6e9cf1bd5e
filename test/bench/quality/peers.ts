import { Index as FlexIndex } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import type { Source, Statement } from '../../../server/src/dialogue/source.ts';
import type { Query } from '../../../server/src/evidence/ranking/ranking.ts';
import { stopWords } from '../../../server/src/language/stop-words.ts';

/** Gives the numbers of the statements, best first. */
export type Ranker = (query: Query) => readonly number[];

/** Makes a ranker of a source's statements. */
export type Engine = (source: Source) => Ranker;

/** What the peers are given: each statement with its speaker's name before it. */
function documentsOf(source: Source): readonly { readonly id: number; readonly text: string }[] {
  const statements = source.blocks.filter((block): block is Statement => block.kind === 'statement');
  return statements.map(({ number, speaker, text }) => ({ id: number, text: `${speaker ?? ''}: ${text}` }));
}

/** With context, the context and the heading are searched for as well, with Cobs's weights. */
function partsOf({ text, context = [], heading = '' }: Query): readonly { readonly words: string; readonly weight: number }[] {
  return [{ words: text, weight: 1 }, { words: context.join(' '), weight: 0.4 }, { words: heading, weight: 0.7 }].filter(({ words }) => words !== '');
}

const porter = newStemmer('english');
const plain = (term: string): string => term.toLowerCase();
const stemmed = (term: string): string | false => (stopWords('en').has(term.toLowerCase()) ? false : porter.stem(term.toLowerCase()));

function miniSearch(processTerm: (term: string) => string | false): Engine {
  return (source) => {
    const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm });
    mini.addAll(documentsOf(source));
    return (query) => {
      const queries = partsOf(query).map(({ words, weight }) => ({ combineWith: 'OR' as const, queries: [words], boostTerm: () => weight }));
      return mini.search({ combineWith: 'OR', queries }).map(({ id }) => Number(id));
    };
  };
}

/** Words without the marks round them. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** lunr as it comes: stop words and Porter stems, any of the words. What is asked is stemmed by its pipeline too, but not freed of marks. */
const lunrEngine: Engine = (source) => {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const document of documentsOf(source)) builder.add(document);
  });
  return (query) =>
    index
      .query((clauses) => {
        for (const { words, weight } of partsOf(query)) for (const word of wordsOf(words)) clauses.term(word, { boost: weight });
      })
      .map(({ ref }) => Number(ref));
};

/** FlexSearch with `suggest`, without which nine in ten claims find nothing: it wants all words of the query. It has no weights, so that context would only be in the way. */
const flexSearch: Engine = (source) => {
  const index = new FlexIndex({ encode: (text: string) => wordsOf(text).map(stemmed).filter((term): term is string => term !== false), tokenize: 'strict' });
  for (const { id, text } of documentsOf(source)) index.add(id, text);
  return ({ text }) => index.search(text, { limit: 50, suggest: true }).map(Number);
};

/** Libraries that one would take instead, at the best settings that were found for each. */
export const peers: readonly (readonly [name: string, engine: Engine])[] = [
  ['MiniSearch as it comes', miniSearch(plain)],
  ['MiniSearch, stop words and Snowball', miniSearch(stemmed)],
  ['lunr', lunrEngine],
  ['FlexSearch, suggest, stop words and Snowball', flexSearch],
];
