import type { CommandId } from '../../../server/src/wording/interface.ts';

/** Where a command can be called, in VS Code's `when` language. package.json is generated from this table (`npm run generate`). */
export interface CommandDeclaration {
  readonly icon?: string;
  /** When it can be called; absent: always. The palette hides what cannot be called. */
  readonly enablement?: string;
  /** Its place in the menu of the right mouse button in a draft; absent: not there. */
  readonly editorMenu?: number;
  /** Its place among the buttons over a draft; absent: no button. */
  readonly editorTitle?: number;
}

export const commandDeclarations: Readonly<Record<CommandId, CommandDeclaration>> = {
  'cobs.checkCitations': { icon: '$(checklist)', enablement: 'cobs.inCase', editorMenu: 2, editorTitle: 1 },
  'cobs.checkCase': { enablement: 'cobs.active' },
  'cobs.insertCitation': { enablement: 'cobs.inCase', editorMenu: 1 },
  'cobs.moveCitations': { enablement: 'cobs.inCase' },
  'cobs.showOutput': {},
  'cobs.restartServer': {},
};
