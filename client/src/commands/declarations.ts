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
  /** Its places in other menus: VS Code's name of the menu, when it is there, and where. */
  readonly menus?: readonly { readonly menu: string; readonly when: string; readonly group: string }[];
}

/** The files whose menu in the Explorer has the command that imports them. */
const IMPORTABLE = '/^\\.(html?|xhtml|docx|odt|rtf|pdf)$/i';

export const commandDeclarations: Readonly<Record<CommandId, CommandDeclaration>> = {
  'cobs.checkCitations': { icon: '$(checklist)', enablement: 'cobs.inCase', editorMenu: 2, editorTitle: 1 },
  'cobs.checkCase': { enablement: 'cobs.active' },
  'cobs.insertCitation': { enablement: 'cobs.inCase', editorMenu: 1 },
  'cobs.moveCitations': { enablement: 'cobs.inCase' },
  'cobs.importSource': {
    icon: '$(add)',
    enablement: 'cobs.active',
    menus: [
      { menu: 'view/title', when: 'view == cobs.sources', group: 'navigation@1' },
      { menu: 'explorer/context', when: `cobs.active && (resourceExtname =~ ${IMPORTABLE} || explorerResourceIsFolder && resourcePath in cobs.caseFolders)`, group: '5_cobs@1' },
    ],
  },
  'cobs.importFromClipboard': { enablement: 'cobs.active', menus: [{ menu: 'view/title', when: 'view == cobs.sources', group: '1_cobs@1' }] },
  'cobs.showOutput': {},
  'cobs.restartServer': {},
};
