import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { messages, productName } from '../../server/src/wording/interface.ts';

/** Drafts and sources are Markdown or plain text; the manifest is of whatever language an editor takes YAML for. */
const documentSelector = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'file', pattern: '**/cobs.yaml' },
];

/** The language client, the output it writes to, and when its server answers. */
export interface StartedClient {
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  /** Settled when the server answers, or when it has been said that it cannot be started: never fails. */
  readonly started: Promise<void>;
}

/** Tells that the server does not run, with a way to its output. */
export async function showServerFailed(output: vscode.LogOutputChannel, error: unknown): Promise<void> {
  output.error(error instanceof Error ? error : String(error));
  const choice = await vscode.window.showErrorMessage(messages.serverFailed, messages.showOutput);
  if (choice === messages.showOutput) output.show();
}

/** Starts the language server in a process of its own. Which files are watched on disk, the server says itself. */
export function startClient(serverModule: string): StartedClient {
  const output = vscode.window.createOutputChannel(productName, { log: true });
  const options: LanguageClientOptions = {
    documentSelector,
    outputChannel: output,
    // VS Code's own Markdown support has an outline: a second one would only be in its way.
    initializationOptions: { hasMarkdownOutline: true },
  };
  const server = { module: serverModule, transport: TransportKind.ipc };
  const client = new LanguageClient('cobs', productName, server, options);
  const started = client.start().then(
    () => { output.info(messages.serverAnswers); },
    (error: unknown) => void showServerFailed(output, error),
  );
  return { client, output, started };
}
