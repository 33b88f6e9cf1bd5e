import * as path from 'node:path';
import { sentenceModel, type SentenceModel } from '../../../server/src/case/sentence-model.ts';
import type { Source, Statement } from '../../../server/src/dialogue/source.ts';
import { NOTHING_SAYS_THIS, rankStatements } from '../../../server/src/evidence/ranking/rank-statements.ts';
import type { Query } from '../../../server/src/evidence/ranking/ranking.ts';
import { indexOf, type StatementIndex } from '../../../server/src/evidence/ranking/statement-index.ts';
import { sentencesIn } from '../../../server/src/language/sentences.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { arvaniaSummary, cmwSummary, column, readLines, shippedVectors } from './labelled-sources.ts';
import { peers, type Engine } from './peers.ts';
import { rankMeasures, type RankedQuery, type RankMeasures } from './rank-measures.ts';

interface QmsumClaim {
  readonly meeting: string;
  readonly query: string;
  readonly prev: string;
  readonly claim: string;
  readonly gold: readonly number[];
}

interface QmsumMeeting {
  readonly meeting: string;
  readonly turns: readonly { readonly speaker: string; readonly text: string }[];
}

interface LabelledClaim {
  readonly claim: string;
  readonly label?: string;
  readonly paragraphs: readonly number[];
  readonly better?: number | readonly number[] | null;
}

/** What is asked, and the numbers of the statements that are right. */
interface Asked {
  readonly query: Query;
  readonly gold: ReadonlySet<number>;
}

/** A set of queries on one source. */
interface Task {
  readonly source: Source;
  readonly asked: readonly Asked[];
}

/** Ranks below this one are not looked at: they change no figure in the first three decimals. */
const DEEPEST = 50;

interface Row {
  readonly name: string;
  readonly measures: RankMeasures;
  readonly milliseconds: readonly number[];
}

/** A meeting as a source: a turn is a statement with the number of the turn and one more. */
function meetingSource({ meeting, turns }: QmsumMeeting): Source {
  let text = '';
  const blocks = turns.map(({ speaker, text: words }, i): Statement => {
    const start = text.length;
    text += `${words}\n`;
    return { kind: 'statement', number: i + 1, role: 'other', speaker, section: 'other', text: words, start, end: start + words.length, repeats: [], condenses: [] };
  });
  return { key: meeting, path: meeting, kind: 'transcript', language: 'en', metadata: {}, text, blocks, problems: [] };
}

function qmsumTasks(withContext: boolean): readonly Task[] {
  const claims = (readLines('../shared/data/qmsum-committee-dev.jsonl') ?? []) as readonly QmsumClaim[];
  const meetings = (readLines('../shared/data/qmsum-committee-dev.meetings.jsonl') ?? []) as readonly QmsumMeeting[];
  return meetings.map((meeting) => ({
    source: meetingSource(meeting),
    asked: claims.filter((claim) => claim.meeting === meeting.meeting).map(({ claim, prev, query, gold }): Asked => ({
      query: withContext ? { text: claim, context: sentencesIn(prev).map(({ start, end }) => prev.slice(start, end)), heading: query } : { text: claim },
      gold: new Set(gold.map((turn) => turn + 1)),
    })),
  }));
}

function claimTasks(source: Source | undefined, file: string): readonly Task[] {
  const claims = readLines(file) as readonly LabelledClaim[] | undefined;
  if (!source || !claims) return [];
  const asked = claims.filter(({ paragraphs, label }) => paragraphs.length > 0 && label !== 'absent').map(({ claim, paragraphs, better }): Asked => ({
    query: { text: claim },
    gold: new Set(better === undefined || better === null ? paragraphs : [better].flat()),
  }));
  return [{ source, asked }];
}

function cobs(vectors: StatementIndex['vectors']): Engine {
  return (source) => {
    const index = indexOf([source], vectors);
    return (query) => rankStatements(index, query, DEEPEST).map(({ statement }) => statement.number);
  };
}

function measure(name: string, tasks: readonly Task[], rankerOf: Engine): Row | undefined {
  const milliseconds: number[] = [];
  const ranked = tasks.flatMap(({ source, asked }): readonly RankedQuery[] => {
    const ranker = rankerOf(source);
    return asked.map(({ query, gold }) => {
      const start = performance.now();
      const order = ranker(query);
      milliseconds.push(performance.now() - start);
      return { order, gold };
    });
  });
  return ranked.length === 0 ? undefined : { name, measures: rankMeasures(ranked), milliseconds: milliseconds.sort((a, b) => a - b) };
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function printed({ name, measures, milliseconds }: Row): string {
  const { mrr, ndcg10, recall10, hit1, hit5, hit10 } = measures;
  return `${name.padEnd(72)}${[mrr, ndcg10, recall10, hit1, hit5, hit10].map((share) => column(share, 'share')).join('')}${column(median(milliseconds), 'ms')}`;
}

/** How well the best score tells what the source says from what it does not: the same claims are put to it and to a dialogue with another State. */
function coverage(own: readonly Task[], other: Source | undefined, vectors: StatementIndex['vectors']): { readonly kept: number; readonly told: number } | undefined {
  const [task] = own;
  if (!task || !other) return undefined;
  const best = (index: StatementIndex, query: Query): number => Math.max(0, ...rankStatements(index, query, 3).map(({ score }) => score));
  const here = indexOf([task.source], vectors);
  const there = indexOf([other], vectors);
  const share = (count: number): number => count / Math.max(1, task.asked.length);
  return {
    kept: share(task.asked.filter(({ query }) => best(here, query) >= NOTHING_SAYS_THIS).length),
    told: share(task.asked.filter(({ query }) => best(there, query) < NOTHING_SAYS_THIS).length),
  };
}

/** The same tasks with what a sentence model makes of each query. */
async function withModel(tasks: readonly Task[], model: SentenceModel): Promise<readonly Task[]> {
  const result: Task[] = [];
  for (const { source, asked } of tasks) {
    const modelled: Asked[] = [];
    for (const { query, gold } of asked) {
      const likenesses = await model.likenesses(query.text, [source]);
      if ('problem' in likenesses) throw new Error(`The sentence model cannot be used: ${likenesses.problem}, ${likenesses.detail}`);
      modelled.push({ query: { ...query, likenesses }, gold });
    }
    result.push({ source, asked: modelled });
  }
  return result;
}

/** Lines for the sets that are short enough to be read by the model that COBS_SENTENCE_MODEL names; none without it. They are not kept: not everybody has it. */
async function modelLines(sets: readonly (readonly [string, readonly Task[]])[], vectors: StatementIndex['vectors']): Promise<readonly string[]> {
  const folder = process.env['COBS_SENTENCE_MODEL'];
  if (folder === undefined || folder === '') return [];
  const model = sentenceModel(path.resolve(folder));
  const lines: string[] = [];
  for (const [set, tasks] of sets) {
    const row = measure(`${set}: Cobs, sentence model`, await withModel(tasks, model), cobs(vectors));
    if (row) lines.push(printed(row));
  }
  model.close();
  return lines;
}

/** Finding statements: QMSum dev (real meetings of parliamentary committees) beside other libraries in the same run, claims on two dialogues, and paraphrases without a shared word. */
export async function run(): Promise<BenchmarkResult> {
  const vectors = shippedVectors();
  const cmw = cmwSummary();
  const arvania = arvaniaSummary();
  const alone = qmsumTasks(false);
  const inContext = qmsumTasks(true);
  const onCmw = claimTasks(cmw, '../shared/data/claims-on-CMW24.009E.jsonl');
  const onArvania = claimTasks(arvania, 'test/bench/labels/claims-on-arvania.jsonl');
  const paraphrases = claimTasks(cmw, 'test/bench/labels/paraphrases-CMW24.009E.jsonl');
  const sets: readonly (readonly [string, readonly Task[]])[] = [
    ['QMSum dev', alone],
    ['QMSum dev, with context', inContext],
    ['claims on CMW24.009E', onCmw],
    ['claims on Arvania', onArvania],
    ['paraphrases', paraphrases],
  ];
  const engines: readonly (readonly [string, Engine])[] = [
    ['Cobs', cobs(vectors)],
    ['Cobs, words only', cobs(undefined)],
    ...peers,
  ];
  const lines = [`${''.padEnd(72)}${['MRR', 'nDCG@10', 'R@10', 'H@1', 'H@5', 'H@10', 'ms'].map((head) => head.padStart(8)).join('')}`];
  const figures: Record<string, number> = {};
  for (const [set, tasks] of sets) {
    for (const [engine, rankerOf] of engines) {
      const row = measure(`${set}: ${engine}`, tasks, rankerOf);
      if (!row) continue;
      lines.push(printed(row));
      if (engine === 'Cobs') for (const [name, value] of Object.entries(row.measures)) figures[`${set}: ${name}`] = value as number;
    }
  }
  for (const [name, tasks, other] of [['claims on CMW24.009E', onCmw, arvania], ['claims on Arvania', onArvania, cmw]] as const) {
    const told = coverage(tasks, other, vectors);
    if (!told) continue;
    lines.push(`${name}: ${column(told.kept, 'share').trim()} % score ${String(NOTHING_SAYS_THIS)} or more in their own dialogue, ${column(told.told, 'share').trim()} % less in the other`);
    figures[`${name}: said by its dialogue`] = told.kept;
    figures[`${name}: not said by the other`] = told.told;
  }
  const halves = (odd: boolean): readonly Task[] => paraphrases.map(({ source, asked }) => ({ source, asked: asked.filter((_, i) => (i % 2 === 0) === odd) }));
  const short = [['claims on CMW24.009E', onCmw], ['claims on Arvania', onArvania], ['paraphrases, odd (fitted)', halves(true)], ['paraphrases, even', halves(false)]] as const;
  lines.push(...(await modelLines(short, vectors)));
  return { table: lines.join('\n'), figures };
}
