import type { Source, Statement } from '../../dialogue/source.ts';
import type { Span } from '../../language/span.ts';
import { answersTo, type Answer } from './answers.ts';
import { questionsOf } from './questions.ts';
import { dialogueOf } from './replies.ts';
import type { WordVectors } from '../ranking/word-vectors.ts';

export type { Answer } from './answers.ts';

/** An expert's question and the delegation's later answers to it, or none. */
export interface Thread {
  readonly source: Source;
  /** The statement in which the question is put. */
  readonly statement: Statement;
  /** The question, in `statement.text`. */
  readonly question: Span;
  readonly status: 'answered' | 'unanswered';
  /** Best first; empty for an unanswered question. */
  readonly answers: readonly Answer[];
}

/**
 * The threads of `source`, in the order of their questions. Several questions in one statement are several threads. An answer is a later statement of the delegation, of the
 * same round or of one that follows; with `vectors` one that takes up the question in other words is found too (English).
 */
export function threadsOf(source: Source, vectors?: WordVectors): readonly Thread[] {
  const questions = questionsOf(source);
  if (questions.length === 0) return [];
  const answers = answersTo(questions, dialogueOf(source, vectors));
  return questions.map(({ statement, start, end }, i): Thread => {
    const given = answers[i] ?? [];
    return { source, statement, question: { start, end }, status: given.length > 0 ? 'answered' : 'unanswered', answers: given };
  });
}
