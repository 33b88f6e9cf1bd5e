import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Connection, type InitializeParams } from 'vscode-languageserver';
import * as z from 'zod';
import { pathOfUri } from './file-uris.ts';

/** What the editor told of itself on `initialize`, as far as the server acts on it. */
export interface EditorOptions {
  /** The workspace folders, as paths. */
  readonly folders: readonly string[];
  /** Whether the editor shows an outline of Markdown by itself; our own client says so of VS Code. */
  readonly hasMarkdownOutline: boolean;
  readonly canWatch: boolean;
  readonly canConfigure: boolean;
}

export function editorOptions({ workspaceFolders, capabilities, initializationOptions }: InitializeParams): EditorOptions {
  return {
    folders: (workspaceFolders ?? []).flatMap(({ uri }) => pathOfUri(uri) ?? []),
    hasMarkdownOutline: z.looseObject({ hasMarkdownOutline: z.literal(true) }).safeParse(initializationOptions).success,
    canWatch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    canConfigure: capabilities.workspace?.configuration === true,
  };
}

/** Asks the editor to tell of changed files and settings, where it can. */
export async function registerWatchers(connection: Connection, { canWatch, canConfigure }: EditorOptions): Promise<void> {
  if (canWatch) {
    // Folders too: a renamed folder is one event, and none for the files in it.
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/{cobs.yaml,*.md,*.txt,*.dialogue.yaml}' }, { globPattern: '**/{dialogue,sources,drafts}' }] });
  }
  if (canConfigure) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'cobs' });
}
