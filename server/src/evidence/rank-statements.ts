import type { Language, Section } from '../dialogue/source.ts';
import { matchedWords, sentenceSpan } from './matched-words.ts';
import { meaningScores, type MeaningScores } from './meaning-scores.ts';
import { withNeighbours } from './neighbours.ts';
import { analyseQuery, type AnalysedQuery } from './query-terms.ts';
import { WEIGHTS } from './ranking-weights.ts';
import type { Query, RankedStatement } from './ranking.ts';
import { hitsIn } from './segment-hits.ts';
import { ROLES, SECTIONS, termCount, type SourceSegment } from './source-segment.ts';
import type { IndexedSource, StatementIndex } from './statement-index.ts';
import { scopeOf, wordScores, type Scope, type WordScores } from './word-scores.ts';

/**
 * A claim whose best statement scores less is not said by anything in the sources. Measured with `npm run bench:quality` on claims that a source does make
 * (92 % score this or more; 97 % of those written on summaries) and on the same claims put to another dialogue, most of them on the same subjects (89 % score less).
 */
export const NOTHING_SAYS_THIS = 0.4;

/** With more different words than some twenty summaries have, comparing meanings would take longer than a person waits. */
const MOST_TERMS_FOR_MEANING = 30_000;

/** A source while it is being searched. */
interface Searched {
  readonly key: string;
  readonly indexed: IndexedSource;
  readonly query: AnalysedQuery;
  readonly scope: Scope;
  readonly words: WordScores;
  readonly meaning?: MeaningScores;
}

/** A statement that may be found. */
interface Candidate {
  readonly key: string;
  readonly searched: Searched;
  readonly statement: number;
  readonly value: number;
  /** Its place in `SECTION_ORDER`. */
  readonly section: number;
}

/** Searches all sources of one language: their words are counted together. */
function searchLanguage(sources: readonly (readonly [string, IndexedSource])[], query: AnalysedQuery, index: StatementIndex): readonly Searched[] {
  const segments = sources.map(([, { segment }]) => segment);
  const hits = segments.map((segment) => hitsIn(segment, query));
  const scope = scopeOf(query, segments, hits);
  const { vectors } = index;
  const hasMeaning = vectors !== undefined && segments.reduce((sum, segment) => sum + termCount(segment), 0) <= MOST_TERMS_FOR_MEANING;
  return sources.flatMap(([key, indexed], i): Searched[] => {
    const found = hits[i];
    if (!found) return [];
    const words = wordScores(indexed.segment, query, found, scope);
    const searched = { key, indexed, query, scope, words };
    return [hasMeaning && indexed.segment.language === 'en' ? { ...searched, meaning: meaningScores(indexed.segment, query, scope, vectors) } : searched];
  });
}

function search(index: StatementIndex, query: Query): readonly Searched[] {
  const byLanguage = new Map<Language, [string, IndexedSource][]>();
  for (const [key, indexed] of index.sources) {
    const group = byLanguage.get(indexed.segment.language);
    if (group) group.push([key, indexed]);
    else byLanguage.set(indexed.segment.language, [[key, indexed]]);
  }
  return [...byLanguage].flatMap(([language, sources]) => searchLanguage(sources, analyseQuery(query, language), index));
}

/** How much meaning counts beside words: more where no statement has many of the query's words. */
function meaningWeight(all: readonly Searched[]): number {
  let most = 0;
  for (const { words } of all) {
    for (let i = 0; i < words.covered.length; i++) {
      most = Math.max(most, (words.covered[i] ?? 0) + WEIGHTS.context * (words.context[i] ?? 0) + WEIGHTS.heading * (words.heading[i] ?? 0));
    }
  }
  const { always, withoutWords, wordsSuffice } = WEIGHTS.meaning;
  return always + withoutWords * Math.max(0, 1 - most / wordsSuffice);
}

/** What the words of each statement are worth, with what its neighbours lend it. */
function wordValues({ indexed, words }: Searched): Float64Array {
  const own = words.text.map(
    (text, i) =>
      text +
      WEIGHTS.pairs * (words.pairs[i] ?? 0) +
      WEIGHTS.sentence * (words.sentence[i] ?? 0) +
      WEIGHTS.context * (words.context[i] ?? 0) +
      WEIGHTS.heading * (words.heading[i] ?? 0),
  );
  const { segment } = indexed;
  return withNeighbours(segment, own, segment.isConversation ? WEIGHTS.neighbours.transcript : WEIGHTS.neighbours.summary);
}

/** The factor for what the query asks for beside its words: a role, and nothing that is cited already. */
function preference(query: Query, searched: Searched, statement: number): number {
  const { segment } = searched.indexed;
  const role = ROLES[(segment.roles[statement] ?? 0)];
  const fits = query.role === undefined || role === query.role ? 1 : WEIGHTS.otherRole;
  if (query.cited === undefined || query.cited.size === 0) return fits;
  return query.cited.has(`${searched.key}#${String((segment.numbers[statement] ?? 0))}`) ? fits * WEIGHTS.alreadyCited : fits;
}

/** Puts highlights behind the body that they condense, unless that fits much less. In place. */
function bodyFirst(segment: SourceSegment, values: Float64Array): void {
  const best = new Map<number, number>();
  for (let i = 0; i < segment.condensed.length; i += 2) {
    const highlights = (segment.condensed[i] ?? 0);
    best.set(highlights, Math.max(best.get(highlights) ?? 0, (values[(segment.condensed[i + 1] ?? 0)] ?? 0)));
  }
  for (const [highlights, body] of best) {
    const value = (values[highlights] ?? 0);
    if (body >= WEIGHTS.condensed * value) values[highlights] = Math.min(value, body * (1 - Number.EPSILON));
  }
}

/** Keeps apart by their preference statements that have nothing of the query. */
const NOTHING = 1e-9;

/** Where nothing else decides: what the delegation answers first, what only repeats it last. */
const SECTION_ORDER: readonly Section[] = ['responses', 'presentation', 'other', 'report', 'closing', 'questions', 'highlights', 'lead'];

function candidatesOf(searched: Searched, query: Query, weightOfMeaning: number): readonly Candidate[] {
  const { key, indexed, meaning } = searched;
  const hasText = searched.query.terms.some(({ inText }) => inText > 0);
  const values = wordValues(searched);
  const isFound = values.map((value, statement) => (!hasText || value > 0 || (meaning?.echoed[statement] ?? 0) > 0 ? 1 : 0));
  for (let statement = 0; statement < values.length; statement++) {
    const meant = meaning ? weightOfMeaning * ((meaning.alike[statement] ?? 0) + WEIGHTS.meaning.echoed * (meaning.echoed[statement] ?? 0)) : 0;
    values[statement] = ((values[statement] ?? 0) + meant + NOTHING) * preference(query, searched, statement);
  }
  bodyFirst(indexed.segment, values);
  const candidates: Candidate[] = [];
  values.forEach((value, statement) => {
    if ((isFound[statement] ?? 0) === 0) return;
    const section = SECTION_ORDER.indexOf(SECTIONS[(indexed.segment.sections[statement] ?? 0)] ?? 'other');
    candidates.push({ key, searched, statement, value, section });
  });
  return candidates;
}

function inOrder(a: Candidate, b: Candidate): number {
  return b.value - a.value || a.section - b.section || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.statement - b.statement);
}

/** The share of what the query says that the statement says too; where nothing is typed, of what its context and heading say. */
function scoreOf({ words, meaning, query }: Searched, statement: number): number {
  if (!query.terms.some(({ inText }) => inText > 0)) return Math.min(1, (words.context[statement] ?? 0) + (words.heading[statement] ?? 0)) / 2;
  const covered = (words.covered[statement] ?? 0);
  return Math.min(1, meaning ? (covered + (meaning.echoed[statement] ?? 0)) / 2 : covered);
}

function ranked({ searched, statement }: Candidate): readonly RankedStatement[] {
  const { indexed, words, meaning, query } = searched;
  const source = indexed.read();
  const block = source?.blocks[(indexed.segment.blockIndexes[statement] ?? 0)];
  if (!source || block?.kind !== 'statement') return [];
  const byWords = words.bestSentence[statement] ?? -1;
  return [{
    source,
    statement: block,
    score: scoreOf(searched, statement),
    sentence: sentenceSpan(block.text, byWords > 0 ? byWords : (meaning?.bestSentence[statement] ?? 1)),
    matches: matchedWords(block.text, indexed.segment.language, query),
  }];
}

/**
 * The statements of `index` that fit `query`, best first, at most `limit`.
 *
 * Words count by BM25 with pairs of words, the best sentence, the draft's context and heading, and the neighbours of a statement; where they find little, meaning
 * counts (with `index.vectors`). Body comes before the highlights that condense it, and the role that is asked for before others. `score` is how much of the query the
 * statement covers by itself, so it need not fall from one result to the next. A query without words gives what fits its context, then the responses.
 */
export function rankStatements(index: StatementIndex, query: Query, limit: number): readonly RankedStatement[] {
  const all = search(index, query);
  const weightOfMeaning = meaningWeight(all);
  const candidates = all.flatMap((searched) => candidatesOf(searched, query, weightOfMeaning));
  return candidates.sort(inOrder).slice(0, Math.max(0, limit)).flatMap(ranked);
}
