import type { Candidate } from './answer-signs.ts';
import type { Question } from './questions.ts';

/** A question, with how likely each candidate answers it as far as the two alone show. */
export interface JudgedQuestion {
  readonly question: Question;
  readonly round: number;
  readonly candidates: readonly { readonly candidate: Candidate; readonly likelihood: number }[];
}

/** Where a question is most likely answered. */
interface Anchor {
  readonly question: number;
  readonly round: number;
  readonly reply: number;
  readonly replyRound: number;
  readonly weight: number;
}

/** A likelihood at or below this says nothing about the order. */
const TELLS_NOTHING = 0.2;
/** Questions of statements further away than this show nothing; what they showed would hardly count, and long transcripts have thousands. */
const REACH = 8;
/** So much is held against the order before any question shows it. */
const DOUBT = 0.3;

/** The anchors of the questions of each place. */
function anchorsOf(questions: readonly JudgedQuestion[], places: ReadonlyMap<number, number>): readonly (readonly Anchor[])[] {
  const anchors: Anchor[][] = Array.from({ length: places.size }, () => []);
  for (const { question, round, candidates } of questions) {
    const [best] = [...candidates].sort((a, b) => b.likelihood - a.likelihood);
    if (!best || best.likelihood <= TELLS_NOTHING) continue;
    const { statement, round: replyRound } = best.candidate.reply;
    const place = places.get(question.statement.number) ?? 0;
    anchors[place]?.push({ question: place, round, reply: statement.number, replyRound, weight: best.likelihood - TELLS_NOTHING });
  }
  return anchors;
}

/** How far `candidate` keeps to the order of the answers around it: 1 where all show so, -1 where it comes before or after what it should not. */
function inOrder(place: number, round: number, { reply }: Candidate, anchors: readonly Anchor[]): number {
  let kept = 0;
  let all = DOUBT;
  for (const anchor of anchors) {
    if (anchor.question === place || anchor.round !== round || anchor.replyRound !== reply.round) continue;
    const weight = anchor.weight / Math.abs(anchor.question - place);
    kept += weight * Math.sign(anchor.question - place) * Math.sign(anchor.reply - reply.statement.number);
    all += weight;
  }
  return kept / all;
}

/**
 * A delegation mostly answers in the order in which it was asked: for each question and each of its candidates, how far the answers to the questions of
 * other statements of the same round nearby, the nearer the more, show that this is its place; from -1 to 1.
 */
export function orderOf(questions: readonly JudgedQuestion[]): readonly (readonly number[])[] {
  const numbers = [...new Set(questions.map(({ question }) => question.statement.number))];
  const places = new Map(numbers.map((number, i) => [number, i]));
  const anchors = anchorsOf(questions, places);
  return questions.map(({ question, round, candidates }) => {
    const place = places.get(question.statement.number) ?? 0;
    const near = anchors.slice(Math.max(0, place - REACH), place + REACH + 1).flat();
    return candidates.map(({ candidate }) => inOrder(place, round, candidate, near));
  });
}
