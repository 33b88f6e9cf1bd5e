import type { Section } from '../../dialogue/source.ts';
import { matchedWords, sentenceSpan } from './matched-words.ts';
import { meaningScores, type MeaningScores } from './meaning-scores.ts';
import { WEIGHTS } from './ranking-weights.ts';
import type { LikestSentence, Query, RankedStatement } from './ranking.ts';
import { mostFound, searchWords, type Searched } from './search-words.ts';
import { ROLES, SECTIONS, type SourceSegment } from './source-segment.ts';
import type { StatementIndex } from './statement-index.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * A claim whose best statement scores less is not said by anything in the sources. Measured with `npm run bench:quality` on claims that a source does make
 * (92 % score this or more; 97 % of those written on summaries) and on the same claims put to another dialogue, most of them on the same subjects (89 % score less).
 */
export const NOTHING_SAYS_THIS = 0.4;

/** With more different words than some twenty summaries have, comparing meanings would take longer than a person waits. */
const MOST_TERMS_FOR_MEANING = 30_000;

/** Where words suffice, meaning is compared for so many statements only: those that words put first. */
const LEADERS = 25;

/** A source that has been searched, with what its statements are worth. */
interface Valued {
  readonly searched: Searched;
  readonly meaning: MeaningScores | undefined;
  readonly values: Float64Array;
}

/** A statement that may be found. */
interface Candidate {
  readonly valued: Valued;
  readonly statement: number;
  readonly value: number;
  /** Its place in `SECTION_ORDER`. */
  readonly section: number;
}

/** The value that `count` of `values` reach; `-Infinity` where there are not so many. */
function reachedBy(count: number, values: readonly Float64Array[]): number {
  const all = new Float64Array(values.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const some of values) {
    all.set(some, offset);
    offset += some.length;
  }
  return all.length <= count ? -Infinity : (all.sort()[all.length - count] ?? -Infinity);
}

/** Compares meanings: of all statements, or where words suffice of those that words put first. */
function meaningsOf(all: readonly Searched[], vectors: WordVectors | undefined, wordsSuffice: boolean): readonly (MeaningScores | undefined)[] {
  if (!vectors || all.reduce((sum, { indexed }) => sum + indexed.segment.terms.length, 0) > MOST_TERMS_FOR_MEANING) return all.map(() => undefined);
  const least = wordsSuffice ? reachedBy(LEADERS, all.map(({ values }) => values)) : -Infinity;
  return all.map(({ indexed, query, scope, values }) => {
    if (indexed.segment.language !== 'en') return undefined;
    const chosen = least === -Infinity ? undefined : new Set([...values.keys()].filter((statement) => (values[statement] ?? 0) >= least));
    return meaningScores(indexed.segment, query, scope, vectors, chosen);
  });
}

/** The factor for what the query asks for beside its words: a role, and nothing that is cited already. */
function preference(query: Query, searched: Searched, statement: number): number {
  const { segment } = searched.indexed;
  const role = ROLES[segment.roles[statement] ?? 0];
  const fits = query.role === undefined || role === query.role ? 1 : WEIGHTS.otherRole;
  if (query.cited === undefined || query.cited.size === 0) return fits;
  return query.cited.has(`${searched.key}#${String(segment.numbers[statement] ?? 0)}`) ? fits * WEIGHTS.alreadyCited : fits;
}

/** Puts highlights behind the body that they condense, unless that fits much less. In place. */
function bodyFirst(segment: SourceSegment, values: Float64Array): void {
  const best = new Map<number, number>();
  for (let i = 0; i < segment.condensed.length; i += 2) {
    const highlights = segment.condensed[i] ?? 0;
    best.set(highlights, Math.max(best.get(highlights) ?? 0, values[segment.condensed[i + 1] ?? 0] ?? 0));
  }
  for (const [highlights, body] of best) {
    const value = values[highlights] ?? 0;
    if (body >= WEIGHTS.condensed * value) values[highlights] = Math.min(value, body * (1 - Number.EPSILON));
  }
}

/** Keeps apart by their preference statements that have nothing of the query. */
const NOTHING = 1e-9;

function asksNothing({ query }: Searched): boolean {
  return !query.terms.some(({ inText }) => inText > 0);
}

/** What a sentence model found in a statement, if one was asked. */
function modelled({ likenesses }: Query, { key, indexed }: Searched, statement: number): LikestSentence | undefined {
  return likenesses?.get(key)?.get(indexed.segment.numbers[statement] ?? 0);
}

/** How much what is no word of the query counts beside the words: by word vectors, and by a sentence model. */
interface MeaningWeights {
  readonly words: number;
  readonly model: number;
}

/** What each statement is worth; `-Infinity` for those that have nothing of what is asked. */
function valued(searched: Searched, meaning: MeaningScores | undefined, query: Query, weights: MeaningWeights): Valued {
  const values = searched.values.map((words, statement) => {
    const likeness = Math.max(0, modelled(query, searched, statement)?.likeness ?? 0);
    const meant = meaning ? weights.words * ((meaning.alike[statement] ?? 0) + WEIGHTS.meaning.echoed * (meaning.echoed[statement] ?? 0)) : 0;
    if (words === 0 && (meaning?.echoed[statement] ?? 0) === 0 && likeness === 0 && !asksNothing(searched)) return -Infinity;
    return (words + meant + weights.model * likeness + NOTHING) * preference(query, searched, statement);
  });
  bodyFirst(searched.indexed.segment, values);
  return { searched, meaning, values };
}

/** Where nothing else decides: what the delegation answers first, what only repeats it last. */
const SECTION_ORDER: readonly Section[] = ['responses', 'presentation', 'other', 'report', 'closing', 'questions', 'highlights', 'lead'];

function inOrder(a: Candidate, b: Candidate): number {
  if (a.value !== b.value) return b.value - a.value;
  if (a.section !== b.section) return a.section - b.section;
  const [first, second] = [a.valued.searched.key, b.valued.searched.key];
  return first < second ? -1 : first > second ? 1 : a.statement - b.statement;
}

/** The `limit` best statements. */
function best(all: readonly Valued[], limit: number): readonly Candidate[] {
  const least = reachedBy(limit, all.map(({ values }) => values));
  const candidates: Candidate[] = [];
  for (const one of all) {
    const { sections } = one.searched.indexed.segment;
    one.values.forEach((value, statement) => {
      if (value < least || value === -Infinity) return;
      candidates.push({ valued: one, statement, value, section: SECTION_ORDER.indexOf(SECTIONS[sections[statement] ?? 0] ?? 'other') });
    });
  }
  return candidates.sort(inOrder).slice(0, limit);
}

/** The share of what the query says that the statement says too; where nothing is typed, of what its context and heading say. */
function scoreOf({ searched, meaning }: Valued, statement: number): number {
  const { words } = searched;
  if (asksNothing(searched)) return Math.min(1, (words.context[statement] ?? 0) + (words.heading[statement] ?? 0)) / 2;
  const covered = words.covered[statement] ?? 0;
  return Math.min(1, (covered + Math.max(covered, meaning?.echoed[statement] ?? 0)) / 2);
}

/** The sentence of a statement that fits best, counted from 1: by its words, else as a sentence model says, else by what its words mean. */
function bestSentenceOf({ valued: { searched, meaning }, statement }: Candidate, asked: Query): number {
  const byWords = searched.words.bestSentence[statement] ?? -1;
  return byWords > 0 ? byWords : (modelled(asked, searched, statement)?.sentence ?? meaning?.bestSentence[statement] ?? 1);
}

function ranked(candidate: Candidate, asked: Query): readonly RankedStatement[] {
  const { valued: one, statement } = candidate;
  const { indexed, query } = one.searched;
  const source = indexed.read();
  const block = source?.blocks[indexed.segment.blockIndexes[statement] ?? -1];
  if (!source || block?.kind !== 'statement') return [];
  return [{
    source,
    statement: block,
    score: scoreOf(one, statement),
    sentence: sentenceSpan(block.text, bestSentenceOf(candidate, asked)),
    matches: matchedWords(block.text, indexed.segment.language, query),
  }];
}

/**
 * The statements of `index` that fit `query`, best first, at most `limit`.
 *
 * Words count by BM25 with pairs of words, the best sentence, the draft's context and heading, and the neighbours of a statement; where they find little, meaning
 * counts (with `index.vectors`, and with `query.likenesses`). Body comes before the highlights that condense it, and the role that is asked for before others. `score` is how much of the query the
 * statement covers by itself, so it need not fall from one result to the next. A query without words gives what fits its context, then the responses.
 */
export function rankStatements(index: StatementIndex, query: Query, limit: number): readonly RankedStatement[] {
  if (limit <= 0) return [];
  const all = searchWords(index, query);
  const { always, withoutWords, wordsSuffice } = WEIGHTS.meaning;
  const lacking = Math.max(0, 1 - mostFound(all) / wordsSuffice);
  const meanings = meaningsOf(all, index.vectors, lacking === 0);
  const { sentenceModel } = WEIGHTS;
  const weights: MeaningWeights = { words: always + withoutWords * lacking, model: sentenceModel.always + sentenceModel.withoutWords * lacking };
  const everything = all.map((searched, i) => valued(searched, meanings[i], query, weights));
  return best(everything, limit).flatMap((candidate) => ranked(candidate, query));
}
