import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  moveEditsMethod,
  moveMethod,
  moveSourcesMethod,
  type MoveEditsParams,
  type MoveEditsResult,
  type MoveParams,
  type MoveResult,
  type MoveSourceItem,
  type MoveSourcesParams,
  type MoveSourcesResult,
  type MoveTargetItem,
} from '../../../server/src/protocol/messages.ts';
import { messages, type CommandId } from '../../../server/src/wording/interface.ts';
import { moving } from '../../../server/src/wording/moving.ts';
import type { DraftsInView } from '../drafts-in-view.ts';
import { longRequest } from '../long-request.ts';
import { openMoveReview, type AcceptedChoice, type MoveReview } from '../move-panel.ts';

/** The source whose citations move: the only one there is, or the one that is picked. */
async function pickFrom(sources: MoveSourcesResult): Promise<MoveSourceItem | undefined> {
  if (sources.length <= 1) return sources[0];
  const items = sources.map((source) => ({ label: source.key, description: `${source.title} · ${moving.count(source.count)}`, source }));
  return (await vscode.window.showQuickPick(items, { placeHolder: moving.pickFrom, matchOnDescription: true }))?.source;
}

async function pickTo({ key, targets }: MoveSourceItem): Promise<MoveTargetItem | undefined> {
  const items = targets.map((target) => ({ label: target.key, description: target.title, detail: target.reasons, target }));
  return (await vscode.window.showQuickPick(items, { placeHolder: moving.pickTo(key), matchOnDescription: true }))?.target;
}

/** Moving the citations of one draft, with the version of it that the proposals on screen were made for. */
interface Move {
  readonly client: LanguageClient;
  readonly document: vscode.TextDocument;
  readonly params: MoveParams;
  version: number;
}

async function propose(move: Move): Promise<MoveResult | null | undefined> {
  move.version = move.document.version;
  return longRequest<MoveResult | null>(move.client, moving.searching(move.params.from, move.params.to), moveMethod, move.params);
}

/** Makes what was accepted in one step of undoing. Gives whether it could be made. */
async function carryOut({ client, document, params, version }: Move, choices: readonly AcceptedChoice[]): Promise<boolean> {
  const { uri, from, to } = params;
  const asked: MoveEditsParams = { uri, from, to, choices };
  const edits = await client.sendRequest<MoveEditsResult | null>(moveEditsMethod, asked);
  if (!edits || edits.length === 0 || document.version !== version) return false;
  const change = new vscode.WorkspaceEdit();
  for (const { range: { start, end }, newText } of edits) change.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  return vscode.workspace.applyEdit(change);
}

async function accept(move: Move, choices: readonly AcceptedChoice[], review: MoveReview): Promise<void> {
  if (move.document.version !== move.version) {
    const again = await propose(move);
    if (!again) return;
    review.update(again.title, again.reviewHtml);
    void vscode.window.showWarningMessage(moving.changed);
    return;
  }
  if (!(await carryOut(move, choices))) {
    void vscode.window.showWarningMessage(messages.cannotInsert);
    return;
  }
  review.close();
  await vscode.window.showTextDocument(move.document, { preview: false });
  void vscode.window.showInformationMessage(moving.moved(choices.length));
}

/** Picks the two sources, asks for proposals, and opens the review. */
async function moveCitations(client: LanguageClient, { document }: vscode.TextEditor): Promise<void> {
  const uri = document.uri.toString();
  const asked: MoveSourcesParams = { uri };
  const sources = await client.sendRequest<MoveSourcesResult | null>(moveSourcesMethod, asked);
  if (!sources || sources.length === 0) {
    void vscode.window.showInformationMessage(sources ? moving.nothingToMove : messages.notInCase);
    return;
  }
  const from = await pickFrom(sources);
  const to = from && (await pickTo(from));
  if (!to) return;
  const move: Move = { client, document, params: { uri, from: from.key, to: to.key }, version: document.version };
  const result = await propose(move);
  if (result) openMoveReview(result.title, result.reviewHtml, (choices, review) => void accept(move, choices, review));
}

/** **Cobs: Move Citations…**: the citations of one source go to another document of the same dialogue, as far as the drafter accepts it. */
export function registerMoveCitations(client: LanguageClient, drafts: DraftsInView): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.moveCitations' satisfies CommandId, async () => {
    const draft = drafts.current();
    if (draft) await moveCitations(client, draft.editor);
    else void vscode.window.showInformationMessage(messages.noDraft);
  });
}
