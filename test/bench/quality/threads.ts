import type { Source } from '../../../server/src/dialogue/source.ts';
import { threadsOf, type Thread } from '../../../server/src/evidence/questions/threads.ts';
import type { WordVectors } from '../../../server/src/evidence/ranking/word-vectors.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { arvaniaSummary, cmwSummary, column, inventedSummaries, readLines, shippedVectors } from './labelled-sources.ts';

/** A question judged by hand (test/bench/labels/README.md). */
interface LabelledQuestion {
  readonly id: string;
  readonly paragraph: number;
  /** Its first words. */
  readonly question: string;
  readonly answers: readonly number[];
  /** Blocks that touch on it without answering: neither right nor wrong. */
  readonly partly: readonly number[];
}

interface Tally {
  readonly questionsFound: number;
  readonly questionPrecision: number;
  readonly answerPrecision: number;
  readonly answerRecall: number;
  readonly statusRight: number;
}

function isAbout(thread: Thread, { paragraph, question }: LabelledQuestion): boolean {
  return thread.statement.number === paragraph && thread.statement.text.slice(thread.question.start, thread.question.end).includes(question);
}

/** The thread of each labelled question; of two with the same words in a block the first belongs to the first. */
function matched(threads: readonly Thread[], labels: readonly LabelledQuestion[]): readonly (readonly [LabelledQuestion, Thread | undefined])[] {
  const free = [...threads];
  return labels.map((label) => {
    const at = free.findIndex((thread) => isAbout(thread, label));
    return [label, at < 0 ? undefined : free.splice(at, 1)[0]] as const;
  });
}

function tally(source: Source, labels: readonly LabelledQuestion[], vectors: WordVectors | undefined): Tally {
  const threads = threadsOf(source, vectors);
  const pairs = matched(threads, labels);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let statusRight = 0;
  let statusJudged = 0;
  for (const [{ answers, partly }, thread] of pairs) {
    const given = thread?.answers.map(({ statement }) => statement.number) ?? [];
    right += given.filter((number) => answers.includes(number)).length;
    wrong += given.filter((number) => !answers.includes(number) && !partly.includes(number)).length;
    missed += answers.filter((number) => !given.includes(number)).length;
    // Where a block only touches on the question, either judgement can be defended.
    if (answers.length === 0 && partly.length > 0) continue;
    statusJudged++;
    if (given.length > 0 === answers.length > 0) statusRight++;
  }
  const found = pairs.filter(([, thread]) => thread).length;
  return {
    questionsFound: found / labels.length,
    questionPrecision: found / Math.max(1, threads.length),
    answerPrecision: right / Math.max(1, right + wrong),
    answerRecall: right / Math.max(1, right + missed),
    statusRight: statusRight / Math.max(1, statusJudged),
  };
}

interface LabelledSet {
  readonly name: string;
  /** Whether the model was fitted on it. */
  readonly fitted: boolean;
  readonly source: Source;
  readonly labels: readonly LabelledQuestion[];
}

/** The model was fitted on these; the other sets are only measured. */
const FITTED: ReadonlySet<string> = new Set(['CMW24.009E', 'CAT25.014E', 'CEDAW24.031E']);

function labelledSets(): readonly LabelledSet[] {
  const sources = [['CMW24.009E', cmwSummary()], ['arvania', arvaniaSummary()], ...inventedSummaries().map((source) => [source.key, source] as const)] as const;
  return sources.flatMap(([name, source]): readonly LabelledSet[] => {
    const labels = source && (readLines(`test/bench/labels/threads-${name}.jsonl`) as readonly LabelledQuestion[] | undefined);
    return labels ? [{ name: name === 'arvania' ? 'Arvania' : name, fitted: FITTED.has(name), source, labels }] : [];
  });
}

/** Experts' questions and the delegation's answers, against those judged by hand. */
export function run(): BenchmarkResult {
  const vectors = shippedVectors();
  const figures: Record<string, number> = {};
  const lines = [`${''.padEnd(33)} questions found   of those found   answers right   answers found   status right`];
  for (const { name, fitted, source, labels } of labelledSets()) {
    for (const [kind, used] of [['', vectors], [', words only', undefined]] as const) {
      const result = tally(source, labels, used);
      lines.push(`${`${name}${fitted ? ' (fitted)' : ''}${kind}`.padEnd(33)} ${Object.values(result).map((share: number) => column(share, 'share').padStart(15)).join(' ')}`);
      for (const [measure, share] of Object.entries(result)) figures[`${name}${kind}: ${measure}`] = share as number;
    }
  }
  return { table: lines.join('\n'), figures };
}
