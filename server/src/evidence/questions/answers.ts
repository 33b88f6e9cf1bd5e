import type { Statement } from '../../dialogue/source.ts';
import type { Span } from '../../language/span.ts';
import { orderOf, type JudgedQuestion } from './answer-order.ts';
import { candidatesFor, type Candidate, type Signs } from './answer-signs.ts';
import { putsOff } from './asked-for.ts';
import { readQuestion } from './question-reading.ts';
import type { Question } from './questions.ts';
import type { Dialogue } from './replies.ts';

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
/** A second answer must have nearly as much that speaks for it as the first: so much less at the most, on the scale of the logit. */
const NEARLY = 1;
/** A question is read with so many of those before it. */
const QUESTIONS_BEFORE = 2;

/** A logistic model: the logit of the likelihood that a statement answers a question. */
interface Model {
  /** What the evidence is before anything speaks for or against a statement. */
  readonly start: number;
  readonly weights: Readonly<Record<keyof Signs, number>>;
  /** How much the order of the answers counts. */
  readonly order: number;
}

/**
 * Both models were fitted, with a pull to zero, on the questions of CMW24.009E, CAT25.014E and CEDAW24.031E; the signs, the pull and the threshold were chosen by
 * cross-validation on the same (a statement's questions were never judged by a model that had seen one of them). Arvania and CCPR25.022E are only measured:
 * `npm run bench:quality -- threads`.
 */
const ALONE: Model = {
  start: -8.48,
  weights: { meaning: 4.51, onlyHere: 2.23, statement: 9.26, laterRound: -1.5, pairs: 6.24, besideBest: 2.85, silent: -1.11, returned: 2.64 },
  order: 0,
};
const IN_ORDER: Model = {
  start: -7.4,
  weights: { meaning: 3.83, onlyHere: 1.87, statement: 5.65, laterRound: -1.21, pairs: 4.19, besideBest: 3.38, silent: -0.95, returned: 2.46 },
  order: 1.21,
};

function evidenceOf(model: Model, signs: Signs, order: number): number {
  const keys = Object.keys(model.weights) as (keyof Signs)[];
  return keys.reduce((sum, sign) => sum + model.weights[sign] * signs[sign], model.start + model.order * order);
}

function likelihood(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence));
}

/** A candidate with what speaks for it: the logit of its likelihood. */
interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: number;
}

/** The best of `candidates`: those that count as answers, and of them only what is nearly as good as the first, and has what is asked for if the first has. */
function bestOf(candidates: readonly Weighed[]): readonly Answer[] {
  const ordered = [...candidates].sort((a, b) => b.evidence - a.evidence || a.candidate.reply.statement.start - b.candidate.reply.statement.start);
  const [first] = ordered;
  return ordered
    .slice(0, MOST_ANSWERS)
    .filter(({ candidate, evidence }) => likelihood(evidence) >= ANSWERED && evidence >= (first?.evidence ?? 0) - NEARLY && (candidate.gives || !first?.candidate.gives))
    .map(({ candidate: { reply, sentence }, evidence }) => ({ statement: reply.statement, sentence: { start: sentence.start, end: sentence.end }, score: likelihood(evidence) }));
}

function judgedAlone(questions: readonly Question[], dialogue: Dialogue): readonly JudgedQuestion[] {
  return questions.map((question, i) => {
    const reading = readQuestion(question, questions.slice(Math.max(0, i - QUESTIONS_BEFORE), i), dialogue.source.language);
    const candidates = candidatesFor(question, reading, dialogue).map((candidate) => ({ candidate, likelihood: likelihood(evidenceOf(ALONE, candidate.signs, 0)) }));
    return { question, round: dialogue.rounds.get(question.statement) ?? 0, candidates };
  });
}

/**
 * The answers to each of `questions` in `dialogue`, best first: later statements of the delegation that answer that very question. A sentence that promises the
 * answer in writing, or says that there is none, is no answer.
 */
export function answersTo(questions: readonly Question[], dialogue: Dialogue): readonly (readonly Answer[])[] {
  const judged = judgedAlone(questions, dialogue);
  const order = orderOf(judged);
  return judged.map(({ candidates }, i) => {
    const answers = bestOf(candidates.map(({ candidate }, j) => ({ candidate, evidence: evidenceOf(IN_ORDER, candidate.signs, order[i]?.[j] ?? 0) })));
    return answers.filter(({ statement, sentence }) => !putsOff(statement.text.slice(sentence.start, sentence.end), dialogue.source.language));
  });
}
