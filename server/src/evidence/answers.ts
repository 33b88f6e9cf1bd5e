import type { Statement } from '../dialogue/source.ts';
import type { Span } from '../language/span.ts';
import { meaningScores } from './meaning-scores.ts';
import type { QuestionReading } from './question-reading.ts';
import type { AnalysedQuery } from './query-terms.ts';
import type { Question } from './questions.ts';
import type { Dialogue, SentenceReading } from './replies.ts';
import { hitsIn } from './segment-hits.ts';
import type { SourceSegment } from './source-segment.ts';
import { scopeOf, wordScores, type Scope, type WordScores } from './word-scores.ts';

/** A later statement of the delegation that answers a question. */
export interface Answer {
  readonly statement: Statement;
  /** The sentence that bears most on the question, in `statement.text`. */
  readonly sentence: Span;
  /** How likely it answers that very question: `ANSWERED` to 1. */
  readonly score: number;
}

/** From this score on a statement counts as an answer. */
export const ANSWERED = 0.5;
const MOST_ANSWERS = 2;
/** A second answer must have nearly as much that speaks for it as the first: so much less at the most, on the scale of `MODEL`. */
const NEARLY = 1;

/**
 * What speaks for a statement as the answer to a question, as a logistic model. Its weights were fitted on the questions of the CMW dialogue, with a strong
 * pull to zero, and rounded; it was not fitted on those of the Arvania dialogue (`npm run bench:quality threads` measures both).
 */
const MODEL = {
  sentence: 2.6,
  meaning: 3,
  pairs: 9,
  leadUpPairs: 15,
  statement: 6,
  /** The share of the answering sentence that the question and what leads up to it account for. */
  returned: 5,
  laterRound: -1,
  /** It has no word of a question that says itself what it is about. */
  silent: -0.5,
  noFigure: -1.5,
} as const;

/** What the evidence is before anything speaks for or against a statement. */
const START = -4.7;
/** Without word vectors nothing is known of meaning: about what it is on average. */
const UNKNOWN_MEANING = 0.47;

/** How strong each sign is, mostly from 0 to 1. */
type Signs = Readonly<Record<keyof typeof MODEL, number>>;

/** The logit of the likelihood that a statement with these signs answers the question. */
function evidenceOf(signs: Signs): number {
  return (Object.keys(MODEL) as (keyof Signs)[]).reduce((sum, sign) => sum + MODEL[sign] * signs[sign], START);
}

/** A statement that may be an answer, with what speaks for it (the logit of its likelihood). */
interface Candidate {
  readonly statement: Statement;
  readonly sentence: Span;
  readonly evidence: number;
}

function wordsOf(segment: SourceSegment, query: AnalysedQuery): { readonly scope: Scope; readonly scores: WordScores } {
  const hits = hitsIn(segment, query);
  const scope = scopeOf(query, [segment], [hits]);
  return { scope, scores: wordScores(segment, query, hits, scope) };
}

/** The share of the words of `sentence` that the question, or what leads up to it, has too. */
function returnedShare({ telling }: SentenceReading, reading: QuestionReading): number {
  let returned = 0;
  for (const term of telling) if (reading.telling.has(term)) returned++;
  return telling.size === 0 ? 0 : returned / telling.size;
}

function candidatesFor(question: Question, reading: QuestionReading, dialogue: Dialogue): readonly Candidate[] {
  const { segment, vectors, replies, rounds } = dialogue;
  const later = replies.filter(({ statement }) => statement.start >= question.statement.end);
  const { scope, scores: own } = wordsOf(segment, reading.own);
  const leadUp = wordsOf(segment, reading.leadUp).scores;
  const whole = wordsOf(segment, reading.statement).scores;
  const meaning = vectors && meaningScores(segment, reading.own, scope, vectors);
  const round = rounds.get(question.statement) ?? 0;
  return later.flatMap((reply): readonly Candidate[] => {
    const i = reply.ordinal;
    const byWords = own.bestSentence[i] ?? -1;
    const sentence = reply.sentences[(byWords > 0 ? byWords : (meaning?.bestSentence[i] ?? 1)) - 1] ?? reply.sentences[0];
    if (!sentence) return [];
    const evidence = evidenceOf({
      sentence: own.sentence[i] ?? 0,
      meaning: meaning?.alike[i] ?? UNKNOWN_MEANING,
      pairs: own.pairs[i] ?? 0,
      leadUpPairs: leadUp.pairs[i] ?? 0,
      statement: whole.text[i] ?? 0,
      returned: returnedShare(sentence, reading),
      laterRound: Number(reply.round > round),
      silent: Number(reading.standsAlone && own.text[i] === 0),
      noFigure: Number(reading.asksForFigure && !sentence.hasFigure),
    });
    return [{ statement: reply.statement, sentence: { start: sentence.start, end: sentence.end }, evidence }];
  });
}

/** The best of `candidates`: those that count as answers, and of them only what is nearly as good as the first. */
function bestOf(candidates: readonly Candidate[]): readonly Answer[] {
  const ordered = [...candidates].sort((a, b) => b.evidence - a.evidence || a.statement.start - b.statement.start);
  const first = ordered[0]?.evidence ?? 0;
  return ordered
    .slice(0, MOST_ANSWERS)
    .map(({ statement, sentence, evidence }) => ({ statement, sentence, evidence, score: 1 / (1 + Math.exp(-evidence)) }))
    .filter(({ score, evidence }) => score >= ANSWERED && evidence >= first - NEARLY)
    .map(({ statement, sentence, score }) => ({ statement, sentence, score }));
}

/** The answers to `question` in `dialogue`, best first: later statements of the delegation that answer that very question. */
export function answersTo(question: Question, reading: QuestionReading, dialogue: Dialogue): readonly Answer[] {
  return bestOf(candidatesFor(question, reading, dialogue));
}
