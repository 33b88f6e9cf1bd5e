import { withoutAccents } from '../../language/accents.ts';
import { formulaSpans } from '../../language/attribution.ts';
import type { Language } from '../../dialogue/source.ts';
import { contains, type Span } from '../../language/span.ts';
import type { Query } from './ranking.ts';
import { WEIGHTS } from './ranking-weights.ts';
import { FIGURE_MARK, termsIn, type Term } from './terms.ts';
import { termsAcross } from './terms-across.ts';

/** A term to look up, and how much it counts in each part of the query; 0 where that part does not have it. */
export interface QueryTerm {
  readonly term: string;
  /** Set for the last word while it may be unfinished: the term then stands for every word it may become as well. Lower case, without accents. */
  readonly prefix?: string;
  readonly inText: number;
  readonly inContext: number;
  readonly inHeading: number;
}

/** A query as one language understands it. */
export interface AnalysedQuery {
  readonly terms: readonly QueryTerm[];
  /** Pairs of indexes into `terms`: words that stand side by side in the text of the query. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** What is known of a term while the query is being read. */
interface Tally {
  inText: number;
  inContext: number;
  inHeading: number;
  prefix?: string;
}

const CAPITAL = /^\p{Lu}/u;

/** Words of the frame ("The Committee notes that") say who speaks, not what about; figures and names tell most. */
function weightOf(term: Term, text: string, frames: readonly Span[]): number {
  if (term.term.startsWith(FIGURE_MARK)) return WEIGHTS.figure;
  if (frames.some((frame) => contains(frame, term))) return WEIGHTS.frame;
  return term.start > 0 && CAPITAL.test(text.slice(term.start, term.start + 2)) ? WEIGHTS.name : 1;
}

/** The last word as typed, if nothing shows that it is finished. */
function unfinishedWord(text: string, last: Term | undefined): string | undefined {
  if (last?.end !== text.length || last.term.startsWith(FIGURE_MARK)) return undefined;
  return withoutAccents(text.slice(last.start).toLowerCase());
}

function tallyOf(tallies: Map<string, Tally>, term: string): Tally {
  let tally = tallies.get(term);
  if (!tally) tallies.set(term, (tally = { inText: 0, inContext: 0, inHeading: 0 }));
  return tally;
}

/** The terms of a part of the query in the language of the sources. */
function termsFor(text: string, own: Language, language: Language): readonly Term[] {
  return own === language ? termsIn(text, language) : termsAcross(text, own, language);
}

/** Reads `query` as sources in `language` understand it: its terms each once, in the order text, context, heading. */
export function analyseQuery(query: Query, language: Language): AnalysedQuery {
  const tallies = new Map<string, Tally>();
  const text = query.text.trimStart();
  const own = query.language ?? language;
  const words = termsFor(text, own, language);
  const frames = formulaSpans(text, own);
  for (const word of words) {
    const tally = tallyOf(tallies, word.term);
    tally.inText = Math.max(tally.inText, weightOf(word, text, frames));
  }
  const last = words.at(-1);
  const prefix = own === language ? unfinishedWord(text, last) : undefined;
  if (last && prefix !== undefined) tallyOf(tallies, last.term).prefix = prefix;
  for (const sentence of query.context ?? []) {
    const around = formulaSpans(sentence, own);
    for (const word of termsFor(sentence, own, language)) tallyOf(tallies, word.term).inContext = weightOf(word, sentence, around);
  }
  for (const { term } of termsFor(query.heading ?? '', own, language)) tallyOf(tallies, term).inHeading = 1;
  const order = new Map([...tallies.keys()].map((term, i): [string, number] => [term, i]));
  const pairs = words.slice(1).flatMap((word, i): [number, number][] => {
    if (frames.some((frame) => contains(frame, word))) return [];
    return [[order.get(words[i]?.term ?? '') ?? 0, order.get(word.term) ?? 0]];
  });
  return { terms: [...tallies].map(([term, tally]) => ({ term, ...tally })), pairs };
}
