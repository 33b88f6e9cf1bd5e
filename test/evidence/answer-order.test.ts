import { expect, test } from 'vitest';
import { orderOf, type JudgedQuestion } from '../../server/src/evidence/questions/answer-order.ts';
import type { Candidate } from '../../server/src/evidence/questions/answer-signs.ts';
import { questionsOf } from '../../server/src/evidence/questions/questions.ts';
import { dialogueOf } from '../../server/src/evidence/questions/replies.ts';
import { smallSource } from '../support/small-case.ts';

const source = smallSource('S', [
  { text: 'Was there a census?', role: 'expert' },
  { text: 'Was there a railway?', role: 'expert' },
  { text: 'Was there a port?', role: 'expert' },
  { text: 'First reply.' },
  { text: 'Second reply.' },
  { text: 'Third reply.' },
]);
const { replies } = dialogueOf(source, undefined);

/** The questions of `source`, with how likely each of the three replies answers each of them. */
function judged(likelihoods: readonly (readonly number[])[]): readonly JudgedQuestion[] {
  return questionsOf(source).map((question, i) => ({
    question,
    round: 0,
    candidates: replies.map((reply, j) => ({ candidate: { reply } as Candidate, likelihood: likelihoods[i]?.[j] ?? 0 })),
  }));
}

test('the place between the answers to the questions before and after speaks for a reply', () => {
  const [, second = []] = orderOf(judged([[0.9, 0, 0], [0, 0, 0], [0, 0, 0.9]]));
  expect(second[1]).toBeGreaterThan(0.5);
  expect(second[1]).toBeGreaterThan(second[0] ?? 0);
  expect(second[1]).toBeGreaterThan(second[2] ?? 0);
});

test('a reply that comes before the answer to an earlier question has the order against it', () => {
  const [, second = []] = orderOf(judged([[0, 0, 0.9], [0, 0, 0], [0, 0, 0]]));
  expect(second[0]).toBeLessThan(0);
});

test('where nothing is likely, the order says nothing', () => {
  expect(orderOf(judged([[0.1, 0.1, 0.1], [0, 0, 0], [0.2, 0, 0]])).flat().every((order) => order === 0)).toBe(true);
});
