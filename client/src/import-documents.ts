import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  importPrepareMethod,
  importWriteMethod,
  type ImportedFrom,
  type ImportPrepared,
  type ImportPrepareParams,
  type ImportPrepareResult,
  type ImportWriteParams,
  type ImportWriteResult,
  type ManifestEdit,
} from '../../server/src/protocol/messages.ts';
import { importing } from '../../server/src/wording/import-preview.ts';
import { messages } from '../../server/src/wording/interface.ts';
import { showImportPanel } from './import-panel.ts';

/** Brings documents into the case whose `cobs.yaml` is given, each with its own preview, one after the other. */
export type ImportDocuments = (manifest: vscode.Uri, from: readonly ImportedFrom[]) => Promise<void>;

type Written = Extract<ImportWriteResult, { readonly uri: string }>;

const nameOf = (from: ImportedFrom): string => ('uri' in from ? (vscode.Uri.parse(from.uri).path.split('/').at(-1) ?? from.uri) : from.name);

/** Asks the server, with a way to cancel. Nothing if it was cancelled, or if it was told why there is no answer. */
async function request<R extends object>(client: LanguageClient, title: string, method: string, params: object, location = vscode.ProgressLocation.Notification): Promise<Exclude<R, { readonly refusal: string }> | undefined> {
  const result = await vscode.window.withProgress({ location, title, cancellable: location === vscode.ProgressLocation.Notification }, async (_progress, token) => {
    try {
      return await client.sendRequest<R | null>(method, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
  if (result === undefined) return undefined;
  if (result !== null && !('refusal' in result)) return result as Exclude<R, { readonly refusal: string }>;
  void vscode.window.showWarningMessage(result === null ? messages.noCase : String((result as { refusal: unknown }).refusal));
  return undefined;
}

/** One document: read, shown, put right, written. Gives what was written; nothing if nothing was. */
async function importOne(client: LanguageClient, into: string, from: ImportedFrom): Promise<Written | undefined> {
  const prepare = (more: Pick<ImportPrepareParams, 'wishes' | 'change'>, location?: vscode.ProgressLocation): Promise<ImportPrepared | undefined> =>
    request<ImportPrepareResult>(client, importing.reading(nameOf(from)), importPrepareMethod, { into, from, ...more } satisfies ImportPrepareParams, location);
  let current = await prepare({ wishes: {} });
  if (!current) return undefined;
  let written: Written | undefined;
  await showImportPanel(current, {
    change: async (change) => {
      current = (await prepare({ wishes: current?.wishes ?? {}, change }, vscode.ProgressLocation.Window)) ?? current;
      return current;
    },
    accept: async () => {
      if (!current) return undefined;
      const { wishes, state, path } = current;
      const result = await request<ImportWriteResult>(client, importing.writing(nameOf(from)), importWriteMethod, { into, from, wishes, expected: { state, path } } satisfies ImportWriteParams);
      if (!result) return undefined;
      if ('uri' in result) {
        written = result;
        return 'done';
      }
      void vscode.window.showWarningMessage(result.changed);
      current = (await prepare({ wishes })) ?? current;
      return current;
    },
  });
  return written;
}

/** Names the sources in `cobs.yaml`. */
async function addToManifest(manifest: vscode.Uri, listings: readonly ManifestEdit[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(manifest);
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  for (const { at, text } of listings) edit.insert(manifest, new vscode.Position(at.line, at.character), text);
  await vscode.workspace.applyEdit(edit);
  // What the drafter has not saved yet is not saved behind their back.
  if (wasSaved) await document.save();
}

/** Says that `cobs.yaml` has to name what was imported, and does it if the drafter wants so. */
async function tellUnlisted(manifest: vscode.Uri, unlisted: readonly Written[]): Promise<void> {
  const listings = unlisted.flatMap(({ listing }) => listing ?? []);
  const offer = listings.length === unlisted.length ? importing.addToManifest : importing.openManifest;
  const choice = await vscode.window.showInformationMessage(unlisted.map(({ message }) => message).join(' '), offer);
  if (choice === importing.addToManifest) await addToManifest(manifest, listings);
  else if (choice !== undefined) await vscode.window.showTextDocument(manifest);
}

/** Opens what was imported, and says so. */
async function tell(manifest: vscode.Uri, written: readonly Written[]): Promise<void> {
  const last = written.at(-1);
  if (!last) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(last.uri), { preview: false });
  const unlisted = written.filter(({ isUnlisted }) => isUnlisted);
  if (unlisted.length > 0) await tellUnlisted(manifest, unlisted);
  else vscode.window.setStatusBarMessage(written.length === 1 ? last.message : importing.doneOf(written.length), 8_000);
}

/** Imports through the server of `client`. */
export function importDocuments(client: LanguageClient): ImportDocuments {
  return async (manifest, from) => {
    const written: Written[] = [];
    for (const one of from) {
      const result = await importOne(client, manifest.toString(), one);
      if (result) written.push(result);
    }
    await tell(manifest, written);
  };
}
