import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import { wordVectors } from '../case/word-vectors-file.ts';
import type { Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { MovePlan } from '../evidence/moving/move-plan.ts';
import { movableSources, moveEdits, planMoves } from '../features/move-citations.ts';
import { moveHtml } from '../report/move-html.ts';
import { moveSummary, moveWords, moving, targetReasons } from '../wording/moving.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer, throwIfCancelled, type Session } from './handle.ts';
import {
  moveEditsMethod,
  moveMethod,
  moveSourcesMethod,
  type MoveEditsParams,
  type MoveEditsResult,
  type MoveParams,
  type MoveResult,
  type MoveSourcesParams,
  type MoveSourcesResult,
} from './messages.ts';
import { startProgress } from './progress.ts';

/** So long the server works without letting other messages in, in milliseconds. */
const LONGEST_STEP = 30;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a request is about, once both keys are known to name sources. */
interface Ground {
  readonly view: CaseView;
  readonly draft: Draft;
  readonly from: Source;
  readonly to: Source;
}

async function groundOf(session: Session, { uri, from, to }: Pick<MoveParams, 'uri' | 'from' | 'to'>): Promise<Ground | undefined> {
  const document = await session.documentAt(uri);
  if (document?.kind !== 'draft') return undefined;
  const { sources } = document.view.library;
  const [mine, theirs] = [sources.get(from), sources.get(to)];
  return mine && theirs && mine !== theirs ? { view: document.view, draft: document.draft, from: mine, to: theirs } : undefined;
}

/** Makes the plan, with a breath whenever a step was long enough that somebody may wait. */
async function makePlan(steps: Generator<undefined, MovePlan>, token: CancellationToken, report: (steps: number) => void): Promise<MovePlan> {
  let since = Date.now();
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - since < LONGEST_STEP) continue;
    report(done);
    await breathe();
    throwIfCancelled(token);
    since = Date.now();
  }
}

async function runMove(connection: Connection, session: Session, params: MoveParams, token: CancellationToken): Promise<MoveResult | null> {
  const ground = await groundOf(session, params);
  if (!ground) return null;
  const { view, draft, from, to } = ground;
  // Each place is looked at twice: where it goes, and what that would change.
  const total = 2 * (movableSources(draft, view.library).find(({ source }) => source === from)?.count ?? 0);
  const progress = startProgress(connection, params.workDoneToken, total, { title: moving.searching(from.key, to.key), step: moving.steps });
  try {
    const plan = await makePlan(planMoves(draft, view.library, from, to, wordVectors()), token, progress.report);
    return {
      summary: moveSummary(plan.proposals.map(({ state }) => state)),
      title: moveWords.title(from.key, to.key),
      reviewHtml: moveHtml(plan, (file, line, column) => `${session.uriOf(view, file)}#L${String(line)},${String(column)}`),
    };
  } finally {
    progress.end();
  }
}

const titleOf = ({ metadata, key, path }: Source): string => metadata.title ?? (metadata.symbol === key ? path : (metadata.symbol ?? path));

async function listSources(session: Session, { uri }: MoveSourcesParams): Promise<MoveSourcesResult | null> {
  const document = await session.documentAt(uri);
  if (document?.kind !== 'draft') return null;
  return movableSources(document.draft, document.view.library).map(({ source, count, targets }) => ({
    key: source.key,
    title: titleOf(source),
    count,
    targets: targets.map((target) => ({ key: target.source.key, title: titleOf(target.source), reasons: targetReasons(target.isLikely, target.signs) })),
  }));
}

async function listEdits(session: Session, params: MoveEditsParams): Promise<MoveEditsResult | null> {
  const ground = await groundOf(session, params);
  if (!ground) return null;
  const { draft, from, to } = ground;
  return moveEdits(draft, from, to, params.choices).map(({ span, text }) => ({ range: toRange(draft.text, span), newText: text }));
}

/** What “Move Citations…” asks: which citations can go where, what is proposed, and the edits for what was accepted. */
export const move: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(moveSourcesMethod, answer<MoveSourcesParams, MoveSourcesResult | null>(session, 'moveSources', null, (params) => listSources(session, params)));
    connection.onRequest(moveMethod, answer<MoveParams, MoveResult | null>(session, 'move', null, (params, token) => runMove(connection, session, params, token)));
    connection.onRequest(moveEditsMethod, answer<MoveEditsParams, MoveEditsResult | null>(session, 'moveEdits', null, (params) => listEdits(session, params)));
  },
};
