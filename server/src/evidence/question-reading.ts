import type { Language } from '../dialogue/source.ts';
import { askingTerms } from './asking-words.ts';
import { spokenStart, type Question } from './questions.ts';
import type { AnalysedQuery, QueryTerm } from './query-terms.ts';
import { termsIn } from './terms.ts';

/** A question as something to look for. */
export interface QuestionReading {
  /** The question's own words. */
  readonly own: AnalysedQuery;
  /** The words that lead up to it. */
  readonly leadUp: AnalysedQuery;
  /** All words of the statement that it stands in. */
  readonly statement: AnalysedQuery;
  /** The words of the question and of what leads up to it that say what it is about. */
  readonly telling: ReadonlySet<string>;
  /** Whether its own words say what it is about; "Could the delegation comment on this?" does not. */
  readonly standsAlone: boolean;
  /** Whether it asks for a number or a date: "How many labour inspectors were in the country?" */
  readonly asksForFigure: boolean;
}

/** Words that only make the question count so much. */
const ASKING = 0.15;
/** An earlier question, where nothing else leads up to one, counts so much. */
const EARLIER_QUESTION = 0.5;

const ASKS_FOR_FIGURE: Readonly<Record<Language, RegExp>> = {
  en: /\bhow (?:many|much|often|long|quickly|large|old|high)\b|\bwhat (?:percentage|proportion|share|number|rate)\b|^\W*when\b|\bwhen (?:would|will|was|were|did|had) /i,
  fr: /\bcombien\b|\bquand\b|\bquel(?:le)? (?:est|était) (?:le|la) (?:nombre|taux|pourcentage|proportion)\b/i,
  es: /\bcuánt[oa]s?\b/i,
  unknown: /(?!)/,
};

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
  return {
    own,
    leadUp,
    statement: queryOf([{ text: question.statement.text, weight: 1 }], language, speaker),
    telling: new Set([...own.terms, ...leadUp.terms.filter(({ inText }) => inText === 1)].filter(tells).map(({ term }) => term)),
    standsAlone: own.terms.some(tells),
    asksForFigure: ASKS_FOR_FIGURE[language].test(asked),
  };
}
