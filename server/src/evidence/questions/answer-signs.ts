import { gives } from './asked-for.ts';
import { askingTerms } from './asking-words.ts';
import { meaningScores } from '../ranking/meaning-scores.ts';
import type { QuestionReading } from './question-reading.ts';
import type { AnalysedQuery } from '../ranking/query-terms.ts';
import type { Question } from './questions.ts';
import type { Dialogue, Reply, SentenceReading } from './replies.ts';
import { hitsIn } from '../ranking/segment-hits.ts';
import type { SourceSegment } from '../ranking/source-segment.ts';
import { scopeOf, wordScores, type Scope, type WordScores } from '../ranking/word-scores.ts';

/** What speaks for and against a statement as the answer to a question, each mostly from 0 to 1. */
export interface Signs {
  /** How alike it and what the question is about are in meaning. */
  readonly meaning: number;
  /** The share of the question's words side by side that it has too. */
  readonly pairs: number;
  /** How far it has the words of what the question is about, beside the reply that has most of them. */
  readonly besideBest: number;
  /** The share of those words that it has, each counting the less the more other replies have it. */
  readonly onlyHere: number;
  /** How far it has the words of the whole statement that the question stands in. */
  readonly statement: number;
  /** The share of the answering sentence that the question and what leads up to it account for. */
  readonly returned: number;
  readonly laterRound: number;
  /** It has no word of a question that says itself what it is about. */
  readonly silent: number;
}

/** A statement that may be an answer. */
export interface Candidate {
  readonly reply: Reply;
  /** The sentence that bears most on the question. */
  readonly sentence: SentenceReading;
  /** Whether that sentence has what the question asks for: a number, a reason … */
  readonly gives: boolean;
  readonly signs: Signs;
}

/** Without word vectors nothing is known of meaning: about what it is where a statement comes into question at all. */
const UNKNOWN_MEANING = 0.56;

/** What counts, beside the question's own words, for the sentence that answers it: the sentence before it, what leads up to the question, and that it has what is asked for. */
const SENTENCE = { before: 0.3, leadUp: 0.3, gives: 0.15 } as const;

interface Words {
  readonly scope: Scope;
  readonly scores: WordScores;
  /** What share of the whole each term weighs. */
  readonly shares: ReadonlyMap<string, number>;
}

function wordsOf(segment: SourceSegment, query: AnalysedQuery): Words {
  const hits = hitsIn(segment, query);
  const scope = scopeOf(query, [segment], [hits]);
  const weights = query.terms.map(({ inText }, i) => (scope.rarity[i] ?? 0) * inText);
  const mass = weights.reduce((a, b) => a + b, 0) || 1;
  const shares = new Map(query.terms.map(({ term }, i) => [term, (weights[i] ?? 0) / mass]));
  return { scope, scores: wordScores(segment, query, hits, scope), shares };
}

/** The weight of the terms of `shares` that are in `terms`. */
function covered(shares: ReadonlyMap<string, number>, terms: ReadonlySet<string> | undefined): number {
  let sum = 0;
  if (terms) for (const [term, share] of shares) if (terms.has(term)) sum += share;
  return sum;
}

/** The sentence of `reply` that bears most on the question, and whether it has what is asked for. */
function bestSentence({ statement, sentences }: Reply, reading: QuestionReading, own: Words, leadUp: Words, { source }: Dialogue): { readonly sentence: SentenceReading; readonly gives: boolean } | undefined {
  const scored = sentences.map((sentence, i) => {
    const has = gives(statement.text.slice(sentence.start, sentence.end), reading.askedFor, source.language);
    const bySentenceBefore = SENTENCE.before * covered(own.shares, sentences[i - 1]?.telling);
    const score = covered(own.shares, sentence.telling) + bySentenceBefore + SENTENCE.leadUp * covered(leadUp.shares, sentence.telling) + SENTENCE.gives * Number(has);
    return { sentence, gives: has, score };
  });
  return scored.sort((a, b) => b.score - a.score)[0];
}

/** The share of the words of `sentence` that the question, or what leads up to it, has too. */
function returnedShare({ telling }: SentenceReading, reading: QuestionReading): number {
  let returned = 0;
  for (const term of telling) if (reading.telling.has(term)) returned++;
  return telling.size === 0 ? 0 : returned / telling.size;
}

/** For each word that says what the question is about: of its share of the topic what each of the `replies` that have it gets. */
function sharedOut(topic: Words, replies: readonly Reply[], asking: ReadonlySet<string>): ReadonlyMap<string, number> {
  const shares = [...topic.shares].filter(([term]) => !asking.has(term));
  return new Map(shares.map(([term, share]) => [term, share / Math.max(1, replies.filter(({ telling }) => telling.has(term)).length)]));
}

/** The later statements of the delegation that may answer `question`, with what speaks for each. */
export function candidatesFor(question: Question, reading: QuestionReading, dialogue: Dialogue): readonly Candidate[] {
  const { segment, vectors, rounds } = dialogue;
  const asking = askingTerms(dialogue.source.language);
  const later = dialogue.replies.filter(({ statement }) => statement.start >= question.statement.end);
  const [own, leadUp, topic] = [wordsOf(segment, reading.own), wordsOf(segment, reading.leadUp), wordsOf(segment, reading.topic)];
  const whole = wordsOf(segment, reading.statement).scores;
  const meaning = vectors && meaningScores(segment, reading.topic, topic.scope, vectors);
  const shared = sharedOut(topic, later, asking);
  const most = later.reduce((max, { ordinal }) => Math.max(max, topic.scores.text[ordinal] ?? 0), 1e-9);
  const round = rounds.get(question.statement) ?? 0;
  return later.flatMap((reply): readonly Candidate[] => {
    const i = reply.ordinal;
    const best = bestSentence(reply, reading, own, leadUp, dialogue);
    if (!best) return [];
    const { sentence } = best;
    const signs: Signs = {
      meaning: meaning?.alike[i] ?? UNKNOWN_MEANING,
      pairs: topic.scores.pairs[i] ?? 0,
      besideBest: (topic.scores.text[i] ?? 0) / most,
      onlyHere: covered(shared, reply.telling),
      statement: whole.text[i] ?? 0,
      returned: returnedShare(sentence, reading),
      laterRound: Number(reply.round > round),
      silent: Number(reading.standsAlone && own.scores.text[i] === 0),
    };
    return [{ reply, sentence, gives: best.gives, signs }];
  });
}
