/** What the list of questions says. */
export const questionWords = {
  noAnswer: 'no answer found',
  summary: (questions: number, unanswered: number): string => `${String(questions)} ${questions === 1 ? 'question' : 'questions'} · ${String(unanswered)} without an answer`,
} as const;
