import type { BlockChange, ImportComparison } from '../dialogue/formats/compare-imports.ts';
import type { ImportNote, Refusal } from '../dialogue/formats/imported-document.ts';
import type { Language, SourceKind } from '../dialogue/source.ts';

/** What Cobs says when documents are brought in from other formats. */

const count = (number: number): string => number.toLocaleString('en-GB');
const plural = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`;

export const kindNames: Readonly<Record<SourceKind, string>> = {
  'meeting-summary': 'meeting summary',
  'summary-record': 'summary record',
  'state-report': 'report of the State party',
  replies: 'replies to a list of issues',
  'list-of-issues': 'list of issues',
  'concluding-observations': 'concluding observations',
  transcript: 'transcript',
  other: 'document of a kind that could not be told',
};

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', es: 'Spanish', unknown: 'a language that Cobs does not read' };

const bytes = (number: number): string => `${count(Math.round(number / 1_000_000))} MB`;
const limitNames = {
  bytes,
  characters: (number: number) => `${count(number)} characters`,
  blocks: (number: number) => `${count(number)} paragraphs`,
  pages: (number: number) => `${count(number)} pages`,
} as const;
const subjects = { file: 'The file', part: 'What is packed in the file', paragraph: 'A paragraph of the file', text: 'The text of the file' } as const;

const wayOut: Readonly<Record<string, string>> = {
  'a Word file of the older kind (.doc)': 'Open it in Word or LibreOffice and save it as .docx.',
  'a web archive (.mht)': 'Open it in a browser and save the page as HTML.',
};

/** Why a file cannot be imported, and the way out. `name`: of the file. */
export function refusalMessage(name: string, refusal: Refusal | { readonly code: 'no-key' }): string {
  switch (refusal.code) {
    case 'too-large':
      return `${name}: ${subjects[refusal.what]} has more than ${limitNames[refusal.unit](refusal.limit)}, so Cobs does not read it. Import the part that you cite.`;
    case 'damaged':
      return `${name} is damaged, or is not what its name says. Open it in its own program and save it again.`;
    case 'encrypted':
      return `${name} asks for a password. Save it without one.`;
    case 'no-text':
      return `There is no text in ${name}. If it is a scan, let a program recognize the text first (OCR).`;
    case 'unsupported':
      return `${name} is ${refusal.format}, which Cobs does not read. ${wayOut[refusal.format] ?? 'Save what it says as .docx, .pdf, .html or .txt.'}`;
    case 'stopped':
      return `Reading ${name} was stopped.`;
    case 'exhausted':
      return `Reading ${name} took more time or memory than a document may. Import the part that you cite, or save what it says as plain text.`;
    case 'invalid':
      return `${name}:${String(refusal.line)}:${String(refusal.column)}: ${refusal.message}`;
    case 'no-key':
      return `${name} has no name that can be cited. Give one: --key REPORT2026.`;
  }
}

const MOST_SHOWN = 8;
const some = (items: readonly string[]): string => (items.length > MOST_SHOWN ? `${items.slice(0, MOST_SHOWN).join(', ')} and ${count(items.length - MOST_SHOWN)} more` : items.join(', '));

/** What the drafter should know of how a document was read. */
export function noteMessage(note: ImportNote): string {
  switch (note.code) {
    case 'running-lines':
      return `Left out, because they stand on every page: ${some(note.lines.map((line) => `“${line}”`))}.`;
    case 'numbers-lost':
      return `${plural(note.count, 'paragraph has', 'paragraphs have')} an automatic number in a form that Cobs cannot write; they stand without it.`;
    case 'tracked-changes':
      return `The file has tracked changes. Deleted words were left out (${plural(note.count, 'place', 'places')}), inserted ones kept.`;
    case 'pages-without-text':
      return `${note.pages.length === 1 ? 'Page' : 'Pages'} ${some(note.pages.map(String))} ${note.pages.length === 1 ? 'has' : 'have'} no text, only pictures: nothing of them can be cited.`;
    case 'joined-words':
      return `Put together where a line divided them; look whether they have a hyphen of their own: ${some(note.words.map((word) => `“${word}”`))}.`;
    case 'guessed-encoding':
      return `The file does not say how its letters are written; it was read as ${note.encoding}. Look at the accents.`;
  }
}

/** "91 paragraphs". */
export const paragraphCount = (number: number): string => plural(number, 'paragraph', 'paragraphs');

/** How one block changed, in a line. Blocks are counted from the top, whatever numbers are printed before them. */
export function changeMessage(change: BlockChange): string {
  switch (change.kind) {
    case 'changed':
      return `block ${String(change.later)} changed${change.earlier === change.later ? '' : ` (was block ${String(change.earlier)})`}`;
    case 'moved':
      return `block ${String(change.later)} moved (was block ${String(change.earlier)})`;
    case 'added':
      return `block ${String(change.later)} is new`;
    case 'removed':
      return `block ${String(change.earlier)} is gone`;
  }
}

/** "88 the same, 2 changed, 1 moved": only what there is. */
export function comparisonMessage({ same, renumbered, changes }: ImportComparison): string {
  const of = (kind: BlockChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const parts = [`${count(same)} the same`, ...(['changed', 'moved', 'added', 'removed'] as const).flatMap((kind) => (of(kind) === 0 ? [] : [`${count(of(kind))} ${kind}`]))];
  return parts.join(', ') + (renumbered === 0 ? '' : ` (${count(renumbered)} with another number than before)`);
}

export const outcomes = {
  written: (path: string) => `Written: ${path}`,
  same: (path: string) => `The same as ${path}; nothing to write.`,
  different: (path: string) => `${path} is there already and differs; nothing was written. Citations that stand on it may then point to other words. To replace it: --yes.`,
  taken: (key: string, path: string) => `The case has a source with the key ${key} already: ${path}. Nothing was written. Give this one another key: --key.`,
  leaves: (path: string) => `${path} leads out of the case through a link; nothing was written.`,
  unlisted: (key: string, path: string) => `cobs.yaml lists its sources. To cite this one, add under sources:\n  ${JSON.stringify(key)}: ${path}`,
} as const;

export const printedNumbers = 'The numbers printed before the paragraphs are those that “para.” means.';
