import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { casesChangedMethod, sourcesMethod, type ListedSource, type SourcesParams, type SourcesResult } from '../../server/src/protocol/messages.ts';
import { importing } from '../../server/src/wording/import-preview.ts';
import { caseLabel, findManifests, pickManifest, watchManifests } from './find-manifest.ts';
import type { ImportDocuments } from './import-documents.ts';
import { filesIn } from './uri-list.ts';

/** What the list shows: cases where the window has several, and the sources of each. */
type Item = { readonly kind: 'case'; readonly manifest: vscode.Uri } | { readonly kind: 'source'; readonly manifest: vscode.Uri; readonly source: ListedSource };

const URI_LIST = 'text/uri-list';

function sourceItem({ key, uri, description, tooltip, hasProblems }: ListedSource): vscode.TreeItem {
  const item = new vscode.TreeItem(key);
  item.id = uri;
  item.description = description;
  item.tooltip = tooltip;
  item.iconPath = new vscode.ThemeIcon(hasProblems ? 'warning' : 'comment-discussion');
  item.command = { command: 'vscode.open', title: key, arguments: [vscode.Uri.parse(uri)] };
  item.contextValue = 'source';
  return item;
}

function caseItem(manifest: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(caseLabel(manifest), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = manifest.toString();
  item.contextValue = 'case';
  return item;
}

async function sourcesOf(client: LanguageClient, manifest: vscode.Uri): Promise<readonly Item[]> {
  const params: SourcesParams = { uri: manifest.toString() };
  const result = await client.sendRequest<SourcesResult | null>(sourcesMethod, params);
  return result?.sources.map((source) => ({ kind: 'source', manifest, source })) ?? [];
}

/** Files that are dropped on a case, or on a source of it, are imported into it; beside all cases, into the only one, or the one picked. */
async function takeDrop(importInto: ImportDocuments, target: Item | undefined, data: vscode.DataTransfer): Promise<void> {
  const list = (await data.get(URI_LIST)?.asString()) ?? '';
  const files = filesIn(list);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(importing.notAFile);
    return;
  }
  const manifest = target?.manifest ?? (await pickManifest(importing.whichCase));
  if (manifest) await importInto(manifest, files.map((uri) => ({ uri })));
}

/** The view **Sources**: what a case can cite, with kind, date, number of statements and problems. Opens on click, takes files that are dropped. */
export function showSourcesView(client: LanguageClient, started: Promise<void>, importInto: ImportDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const roots = async (): Promise<readonly Item[]> => {
    await started;
    const manifests = await findManifests();
    const [only] = manifests;
    if (only && manifests.length === 1) return sourcesOf(client, only);
    return manifests.map((manifest) => ({ kind: 'case', manifest }));
  };
  const view = vscode.window.createTreeView<Item>('cobs.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (item) => (item.kind === 'case' ? caseItem(item.manifest) : sourceItem(item.source)),
      getChildren: async (item) => [...(item === undefined ? await roots() : item.kind === 'case' ? await sourcesOf(client, item.manifest) : [])],
    },
    dragAndDropController: {
      dropMimeTypes: [URI_LIST],
      dragMimeTypes: [],
      handleDrop: (target, data) => takeDrop(importInto, target, data),
    },
  });
  const refresh = (): void => { changed.fire(); };
  return vscode.Disposable.from(view, changed, watchManifests(refresh), client.onNotification(casesChangedMethod, refresh));
}
