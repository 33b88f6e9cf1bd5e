import { describe, expect, test } from 'vitest';
import { ANSWERED } from '../../server/src/evidence/questions/answers.ts';
import { threadsOf } from '../../server/src/evidence/questions/threads.ts';
import { textOf } from '../../server/src/language/span.ts';
import { smallSource, type SmallStatement } from '../support/small-case.ts';

const DIALOGUE: readonly SmallStatement[] = [
  { text: 'Presenting the report, the head of the delegation said Arvania had 218 labour inspectors and a new law on foreign workers.', section: 'presentation' },
  { text: 'Labour inspection was weak. How many labour inspectors were there in the country? Were alternatives to detention used?', role: 'expert' },
  { text: 'Foreign pupils often lacked papers. Were they admitted to public schools?', role: 'expert' },
  { text: 'Had the treaty on cluster munitions been ratified?', role: 'expert' },
  { text: 'The delegation said there were 231 labour inspectors in the country. They could enter any farm.' },
  { text: 'Alternatives to detention, such as regular reporting to the police, had been ordered in 388 cases.' },
  { text: 'Labour inspectors were civil servants and were trained every year.' },
  { text: 'Could the delegation say how many labour inspectors had been dismissed for corruption?', role: 'expert' },
  { text: 'Foreign pupils were admitted to public schools whatever papers they had, and were given school meals.' },
];

const threads = threadsOf(smallSource('S', DIALOGUE));
const shown = threads.map(({ statement, question, answers }) => `${textOf(statement.text, question)} → ${answers.map((answer) => answer.statement.number).join(', ') || 'none'}`);

test('each question has the later answers to it, or none', () => {
  expect(shown).toEqual([
    'How many labour inspectors were there in the country? → 5',
    'Were alternatives to detention used? → 6',
    'Were they admitted to public schools? → 9',
    'Had the treaty on cluster munitions been ratified? → none',
    'Could the delegation say how many labour inspectors had been dismissed for corruption? → none',
  ]);
});

describe('a thread', () => {
  test('is answered where there is an answer, and unanswered where there is none', () => {
    expect(threads.map(({ status }) => status)).toEqual(['answered', 'answered', 'answered', 'unanswered', 'unanswered']);
  });

  test('shows the sentence of the answer that bears on the question', () => {
    const [answer] = threads[0]?.answers ?? [];
    expect(answer && textOf(answer.statement.text, answer.sentence)).toBe('The delegation said there were 231 labour inspectors in the country.');
  });

  test('has scores from the threshold to 1', () => {
    for (const { score } of threads.flatMap(({ answers }) => answers)) {
      expect(score).toBeGreaterThanOrEqual(ANSWERED);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

test('a question is not answered by what the delegation said before it', () => {
  const early = smallSource('S', [
    { text: 'The delegation said there were 231 labour inspectors in the country.' },
    { text: 'How many labour inspectors were there in the country?', role: 'expert' },
    { text: 'The census would be held in 2027.' },
  ]);
  expect(threadsOf(early)[0]?.status).toBe('unanswered');
});

test('a question that refers back is answered by what fits the words before it', () => {
  const source = smallSource('S', [
    { text: 'In some shelters, boys slept beside grown men. Could the delegation comment on this?', role: 'expert' },
    { text: 'The railway had been repaired. The port was growing.' },
    { text: 'The delegation said boys never slept beside grown men in the shelters any more.' },
  ]);
  expect(threadsOf(source)[0]?.answers.map(({ statement }) => statement.number)).toEqual([3]);
});

test('a source in which nobody asks has no threads', () => {
  expect(threadsOf(smallSource('S', [{ text: 'The census would be held in 2027.' }]))).toEqual([]);
  expect(threadsOf(smallSource('S', []))).toEqual([]);
});

function answersIn(...statements: readonly SmallStatement[]): readonly (readonly number[])[] {
  return threadsOf(smallSource('S', statements)).map(({ answers }) => answers.map(({ statement }) => statement.number));
}

test('an answer that is put off is none', () => {
  const given = answersIn(
    { text: 'Could the delegation share the data of the custody register by region?', role: 'expert' },
    { text: 'The delegation said the data of the custody register by region would be provided in writing.' },
    { text: 'The census would be held in 2027.' },
  );
  expect(given).toEqual([[]]);
});

test('where one statement has the number that is asked for, one without it is no second answer', () => {
  const given = answersIn(
    { text: 'How many labour inspectors were there in the country?', role: 'expert' },
    { text: 'Labour inspectors in the country were civil servants.' },
    { text: 'There were 231 labour inspectors in the country.' },
    { text: 'The census would be held soon.' },
  );
  expect(given).toEqual([[3]]);
});
