import { summaryLine } from './summary.ts';
import { roleNames, sectionNames } from './statements.ts';
import type { Role, Section } from '../dialogue/source.ts';

/** What the editor's own parts say: commands, pickers, status bar, messages. The name of the product stands before a command's title. */
export const productName = 'Cobs';

export const commandTitles = {
  'cobs.checkCitations': 'Check Citations',
  'cobs.checkCase': 'Check Citations in Case',
  'cobs.insertCitation': 'Insert Citation…',
  'cobs.moveCitations': 'Move Citations…',
  'cobs.importSource': 'Import Source…',
  'cobs.importFromClipboard': 'Import Source from Clipboard…',
  'cobs.showOutput': 'Show Output',
  'cobs.restartServer': 'Restart Server',
} as const;

export type CommandId = keyof typeof commandTitles;

interface Counts {
  readonly claims: number;
  readonly supported: number;
  readonly differs: number;
  readonly unsupported: number;
  readonly uncited: number;
}

/** The line of the status bar: "41 claims · 36 supported · 2 differ". */
export function statusLine({ claims, supported, differs, unsupported, uncited }: Counts): string {
  return summaryLine({ claims, verdicts: { supported, differs, unsupported, uncited, 'not-needed': 0 } });
}

/** What a click on the status bar does, under the figures. */
export const statusTooltip = (line: string): string => `${line}\n\nClick to check the citations and open the report.`;

export const statusName = 'Citations of the draft';

export const checking = {
  draft: 'Checking the citations of the draft',
  case: 'Checking the citations of the case',
} as const;

export const pickCitation = {
  title: 'Insert citation',
  placeholder: 'Type words or a figure that you remember, or choose one of these',
  nothing: 'No statement fits. Type other words.',
} as const;

/** "Edgar Corzo Sosa · a Committee expert", "the delegation". */
export const speakerLabel = (speaker: string | null, role: Role): string => (speaker === null ? roleNames[role] : `${speaker} · ${roleNames[role]}`);

/** "CMW24.009E, para. 48 · responses". */
export const placeLabel = (key: string, paragraph: number, section: Section): string => `${key}, para. ${String(paragraph)} · ${sectionNames[section]}`;

export const messages = {
  noDraft: 'Open a draft of a case first: a Markdown file that the cobs.yaml of its folder names.',
  noCase: 'There is no case in this window. A case is a folder with a file cobs.yaml.',
  notInCase: 'This file belongs to no case.',
  whichCase: 'Which case is to be checked?',
  nothingToOpen: 'The place this link names is not there any more.',
  cannotInsert: 'The citation could not be inserted: the draft cannot be changed here.',
  serverAnswers: 'The language server is ready. Nothing leaves this computer.',
  serverFailed: 'The language server could not be started. The output has more.',
  showOutput: 'Show Output',
} as const;
