import type { Language } from '../../dialogue/source.ts';
import { askedFor, refersBack, type AskedFor } from './asked-for.ts';
import { askingTerms } from './asking-words.ts';
import { spokenStart, type Question } from './questions.ts';
import type { AnalysedQuery, QueryTerm } from '../ranking/query-terms.ts';
import { termsIn } from '../ranking/terms.ts';

/** A question as something to look for. */
export interface QuestionReading {
  /** The question's own words. */
  readonly own: AnalysedQuery;
  /** The words that lead up to it. */
  readonly leadUp: AnalysedQuery;
  /** Both together: what it is about, as far as its own words leave that open. */
  readonly topic: AnalysedQuery;
  /** All words of the statement that it stands in. */
  readonly statement: AnalysedQuery;
  /** The words of the question and of what leads up to it that say what it is about. */
  readonly telling: ReadonlySet<string>;
  /** Whether its own words say what it is about; "Could the delegation comment on this?" does not. */
  readonly standsAlone: boolean;
  readonly askedFor: AskedFor;
}

/** Words that only make the question count so much. */
const ASKING = 0.15;
/** An earlier question, where nothing else leads up to one, counts so much. */
const EARLIER_QUESTION = 0.5;

/** How much of what a question is about lies in the words before it: if it stands for itself, if it refers back to them, if it says nothing of its own. */
const LEAD_UP = { standing: 0.25, referring: 0.6, silent: 1 } as const;

interface WeighedText {
  readonly text: string;
  readonly weight: number;
}

function queryOf(texts: readonly WeighedText[], language: Language, left: ReadonlySet<string>): AnalysedQuery {
  const asking = askingTerms(language);
  const weights = new Map<string, number>();
  const sideBySide: string[] = [];
  for (const { text, weight } of texts) {
    for (const { term } of termsIn(text, language)) {
      if (left.has(term)) continue;
      if (weight === 1) sideBySide.push(term);
      weights.set(term, Math.max(weights.get(term) ?? 0, asking.has(term) ? ASKING * weight : weight));
    }
  }
  const terms = [...weights].map(([term, inText]): QueryTerm => ({ term, inText, inContext: 0, inHeading: 0 }));
  const places = new Map(terms.map(({ term }, i): [string, number] => [term, i]));
  const pairs = sideBySide.slice(1).flatMap((term, i): [number, number][] => {
    const before = sideBySide[i] ?? '';
    return asking.has(term) || asking.has(before) ? [] : [[places.get(before) ?? 0, places.get(term) ?? 0]];
  });
  return { terms, pairs };
}

/** `own` and `leadUp`, whose words count `weight`, as one query. */
function together(own: AnalysedQuery, leadUp: AnalysedQuery, weight: number): AnalysedQuery {
  const weights = new Map(own.terms.map(({ term, inText }): [string, number] => [term, inText]));
  for (const { term, inText } of leadUp.terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight * inText));
  const terms = [...weights].map(([term, inText]): QueryTerm => ({ term, inText, inContext: 0, inHeading: 0 }));
  const places = new Map(terms.map(({ term }, i): [string, number] => [term, i]));
  const placed = (query: AnalysedQuery): readonly (readonly [number, number])[] =>
    query.pairs.map(([a, b]) => [places.get(query.terms[a]?.term ?? '') ?? 0, places.get(query.terms[b]?.term ?? '') ?? 0]);
  return { terms, pairs: [...placed(own), ...placed(leadUp)] };
}

/** What stands before `question` in its statement: back to the question before it; where nothing stands between them, that question and what leads up to it. */
function leadingUp(question: Question, earlier: readonly Question[]): readonly WeighedText[] {
  const { text } = question.statement;
  const ends = earlier.filter(({ statement }) => statement === question.statement).map(({ end }) => end);
  const between = text.slice(ends.at(-1) ?? 0, question.start);
  if (between.trim() !== '' || ends.length === 0) return [{ text: between, weight: 1 }];
  return [{ text: text.slice(ends.at(-2) ?? 0, ends.at(-1)), weight: EARLIER_QUESTION }];
}

/** Reads `question`; `earlier` are the questions before it, in order. */
export function readQuestion(question: Question, earlier: readonly Question[], language: Language): QuestionReading {
  const speaker = new Set(termsIn(question.statement.speaker ?? '', language).map(({ term }) => term));
  const asked = question.statement.text.slice(spokenStart(question, language), question.end);
  const own = queryOf([{ text: asked, weight: 1 }], language, speaker);
  const leadUp = queryOf(leadingUp(question, earlier), language, speaker);
  const asking = askingTerms(language);
  const tells = ({ term }: QueryTerm): boolean => !asking.has(term);
  const standsAlone = own.terms.some(tells);
  const open = standsAlone ? (refersBack(asked, language) ? LEAD_UP.referring : LEAD_UP.standing) : LEAD_UP.silent;
  return {
    own,
    leadUp,
    topic: together(own, leadUp, open),
    statement: queryOf([{ text: question.statement.text, weight: 1 }], language, speaker),
    telling: new Set([...own.terms, ...leadUp.terms.filter(({ inText }) => inText === 1)].filter(tells).map(({ term }) => term)),
    standsAlone,
    askedFor: askedFor(asked.trim(), language),
  };
}
