import { textOf } from '../language/span.ts';
import type { Thread } from '../evidence/questions/threads.ts';
import { placeName } from '../wording/findings.ts';
import { questionWords } from '../wording/questions.ts';
import { speakerTitle } from '../wording/statements.ts';
import { plain, type TextStyle } from './text-style.ts';

/** `cobs questions --format json`, version 1 (docs/command-line.md). */
export interface QuestionsJson {
  readonly version: 1;
  readonly threads: readonly {
    readonly source: string;
    readonly paragraph: number;
    readonly speaker: string | null;
    readonly question: string;
    readonly status: 'answered' | 'unanswered';
    readonly answers: readonly { readonly paragraph: number; readonly sentence: string; readonly score: number }[];
  }[];
}

/** The experts' questions for programs. */
export function questionsJson(threads: readonly Thread[]): QuestionsJson {
  return {
    version: 1,
    threads: threads.map(({ source, statement, question, status, answers }) => ({
      source: source.key,
      paragraph: statement.number,
      speaker: statement.speaker,
      question: textOf(statement.text, question),
      status,
      answers: answers.map((answer) => ({
        paragraph: answer.statement.number,
        sentence: textOf(answer.statement.text, answer.sentence),
        score: Math.round(answer.score * 1000) / 1000,
      })),
    })),
  };
}

function threadText({ source, statement, question, answers }: Thread, style: TextStyle): string {
  const head = `${style.quiet(`${placeName(source.key, statement.number)}, ${speakerTitle(statement)}`)}\n  ${textOf(statement.text, question)}`;
  const replies = answers.map((answer) => `    ${style.information('→')} ${style.quiet(placeName(source.key, answer.statement.number))}: ${textOf(answer.statement.text, answer.sentence)}`);
  return [head, ...(replies.length > 0 ? replies : [`    ${style.warning(questionWords.noAnswer)}`])].join('\n');
}

/** The experts' questions for a person: each with the delegation's answers, or with none. */
export function questionsText(threads: readonly Thread[], style: TextStyle = plain): string {
  const unanswered = threads.filter(({ status }) => status === 'unanswered').length;
  return `${[...threads.map((thread) => threadText(thread, style)), questionWords.summary(threads.length, unanswered)].join('\n\n')}\n`;
}
