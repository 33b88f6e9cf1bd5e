import type { ServerCapabilities } from 'vscode-languageserver';
import { check } from './check.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentHighlights } from './document-highlights.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { move } from './move.ts';
import { importSource } from './import-source.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
import { suggest } from './suggest.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything that the server can do for an editor, one row a capability. */
export const features: readonly Feature[] = [
  completion,
  hover,
  definition,
  references,
  documentHighlights,
  documentLinks,
  documentSymbols,
  workspaceSymbols,
  folding,
  codeActions,
  suggest,
  check,
  move,
  importSource,
  sources,
];

/** What the server says of itself on `initialize`: the sum of the table. */
export function capabilitiesOf(table: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...table.map((feature) => feature.capabilities)) as ServerCapabilities;
}
