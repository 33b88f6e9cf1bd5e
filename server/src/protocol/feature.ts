import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './handle.ts';

/** One capability of the editor: what the server says of it, and the handlers behind it. */
export interface Feature {
  readonly capabilities: Partial<ServerCapabilities>;
  readonly register: (connection: Connection, session: Session) => void;
}
