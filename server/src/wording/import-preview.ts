import type { BlockKind } from '../dialogue/source.ts';
import type { CorrectableValue } from '../dialogue/formats/import-wishes.ts';

/** What the preview of an import says. */

export const fieldNames: Readonly<Record<CorrectableValue | 'key' | 'folder', string>> = {
  key: 'Key',
  folder: 'Folder',
  kind: 'Kind',
  title: 'Title',
  date: 'Date of the meeting',
  language: 'Language',
  committee: 'Committee',
  state: 'State party',
  symbol: 'Symbol of the document',
  report: 'Symbol of the State party’s report',
  numbering: 'Numbers that “para.” means',
};

export const fieldHints: Readonly<Partial<Record<CorrectableValue | 'key' | 'folder', string>>> = {
  key: 'What citations call it: [@KEY, para. 12]',
  date: 'YYYY-MM-DD',
};

export const folderNames = { dialogue: 'dialogue/ (what was said)', sources: 'sources/ (reports, replies, lists of issues, earlier observations)' } as const;
export const numberingNames = { printed: 'those printed before the paragraphs', blocks: 'paragraphs counted from the top' } as const;

export const kindOfBlock: Readonly<Record<BlockKind, string>> = { statement: 'statement', heading: 'heading', narration: 'narration', chrome: 'page chrome' };

const count = (number: number): string => number.toLocaleString('en-GB');

export const previewWords = {
  tab: (key: string): string => `Import: ${key}`,
  heading: (file: string): string => `Import ${file}`,
  nothingYet: 'Nothing is written until you choose Import. What you change here is kept in the front matter of the source, and wins over what Cobs works out.',
  document: 'The document',
  speakers: 'Who speaks',
  noSpeakers: 'Nobody was found who speaks in this document.',
  speakerColumns: ['Speaker', 'Speaks for', 'Statements', 'For example'],
  blocks: 'Paragraph by paragraph',
  blockColumns: ['Para.', 'What it is', 'Section', 'Speaks for', 'Speaker', 'Words'],
  problems: 'Look at this',
  comparison: 'What changed since the last import',
  notNamed: 'not named',
  workedOut: '(Cobs works it out)',
  nobody: 'nobody',
  import: 'Import',
  replace: 'Replace the source',
  cancel: 'Cancel',
  close: 'Close',
  sharedNumbers: 'Blocks with the same printed number are corrected together.',
  updating: 'Reading…',
  target: (path: string, original: string | undefined): string => (original === undefined ? `To be written: ${path}` : `To be written: ${path}, and the original to ${original}`),
  statements: (statements: number, blocks: number): string => `${count(blocks)} ${blocks === 1 ? 'paragraph' : 'paragraphs'}, ${count(statements)} of them ${statements === 1 ? 'a statement' : 'statements'}.`,
  more: (number: number): string => `… and ${count(number)} more, which are imported too.`,
  nameOf: (name: string): string => `Name of ${name}`,
  roleOf: (name: string): string => `For whom ${name} speaks`,
  roleOfBlock: (number: number): string => `For whom somebody speaks in paragraph ${String(number)}`,
  speakerOfBlock: (number: number): string => `Who speaks in paragraph ${String(number)}`,
  fromTranscript: 'A transcript says itself who speaks. Correct it in the file.',
  states: {
    new: 'The case has no source of this key yet.',
    same: 'The case has this source already, with the same words. There is nothing to import.',
    corrected: 'The case has this source with the same words; only its front matter is written anew. Every citation goes on to mean the same paragraph.',
    different: 'The case has this source with other words. Citations of paragraphs that changed or have another number may then mean other words: look at them after importing.',
    taken: 'The case has another source of this key. Give this one another key.',
  },
} as const;

/** What the editor says around an import. */
export const importing = {
  reading: (name: string): string => `Reading ${name}`,
  writing: (name: string): string => `Importing ${name}`,
  pickFiles: 'Import',
  pickTitle: 'Import sources into the case',
  filter: 'Documents',
  whichCase: 'Which case are the sources for?',
  nothingCopied: 'There is no text on the clipboard. Copy the text of the document first.',
  done: (path: string): string => `Imported: ${path}`,
  doneOf: (number: number): string => `Imported: ${count(number)} sources`,
  unlisted: (key: string, path: string): string => `Imported: ${path}. cobs.yaml lists its sources and does not name this one yet: it can be cited as ${key} once it does.`,
  addToManifest: 'Add to cobs.yaml',
  openManifest: 'Open cobs.yaml',
  failed: 'The document could not be imported. The output has more.',
  changedMeanwhile: 'The case changed while the preview was open. Look at it again.',
  pastedName: (day: string, isHtml: boolean): string => `pasted-${day}.${isHtml ? 'html' : 'txt'}`,
  gone: (name: string): string => `${name} is not there any more.`,
  notWritten: (path: string, reason: string): string => `${path} could not be written: ${reason}`,
  anyFile: 'All files',
  badKey: (key: string): string => `“${key}” cannot be cited as a key: it is made of letters, digits and . _ - / : and begins with a letter or digit. Cobs uses another one.`,
  notAFile: 'Only files can be imported. Save the document first, then drop the file.',
} as const;
