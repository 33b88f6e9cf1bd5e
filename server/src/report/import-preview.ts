import { changeMessage, comparisonMessage, kindNames, languageNames, noteMessage } from '../wording/import.ts';
import { fieldHints, fieldNames, folderNames, kindOfBlock, numberingNames, importing, previewWords as words } from '../wording/import-preview.ts';
import { roleNames as roleChoices, sectionNames } from '../wording/statements.ts';
import { withoutTitle } from '../dialogue/names.ts';
import type { Corrections } from '../dialogue/corrections.ts';
import { writeRanges } from '../dialogue/corrections.ts';
import type { ImportComparison } from '../dialogue/formats/compare-imports.ts';
import { NOBODY, type CorrectableValue, type WishChange } from '../dialogue/formats/import-wishes.ts';
import type { ImportNote } from '../dialogue/formats/imported-document.ts';
import type { Block, Role, Source, Statement } from '../dialogue/source.ts';
import { COMMITTEES } from '../language/committees.ts';
import { htmlText as escape } from './html-text.ts';

/** An import as its preview shows it. Paths are inside the case. */
export interface PreviewedImport {
  /** As the drafter named it. */
  readonly file: string;
  readonly state: keyof typeof words.states;
  readonly folder: keyof typeof folderNames;
  readonly path: string;
  readonly original?: string;
  readonly takenBy?: string;
  /** The key that the drafter wanted, and that cannot be cited. */
  readonly rejectedKey?: string;
  readonly source: Source;
  readonly isNumberedInPrint: boolean;
  /** What stands in its front matter. */
  readonly corrections: Corrections;
  readonly notes: readonly ImportNote[];
  readonly comparison?: ImportComparison;
}

/** A longer list costs more than anybody reads; what is not shown is imported all the same. */
const MOST_BLOCKS = 1_000;
const MOST_CHANGES = 100;
const LONGEST_EXAMPLE = 160;

type Choices = readonly (readonly [value: string, label: string])[];

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_EXAMPLE ? line : `${line.slice(0, LONGEST_EXAMPLE).replace(/\s+\S*$/u, '')} …`;
}

/** What the page tells when the control is changed, and by what the focus finds it again after the page was made anew. */
function identity(field: WishChange['field'], of = '', id = `${field} ${of}`): string {
  return `id="${escape(id)}" data-field="${field}"${of === '' ? '' : ` data-of="${escape(of)}"`}`;
}

function select(id: string, label: string | undefined, choices: Choices, chosen: string): string {
  const options = choices.map(([value, name]) => `<option value="${escape(value)}"${value === chosen ? ' selected' : ''}>${escape(name)}</option>`);
  return `<select ${id}${label === undefined ? '' : ` aria-label="${escape(label)}"`}>${options.join('')}</select>`;
}

function input(id: string, label: string | undefined, value: string, more = ''): string {
  return `<input type="text" ${id}${label === undefined ? '' : ` aria-label="${escape(label)}"`} value="${escape(value)}"${more}>`;
}

const table = (columns: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${columns.map((name) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;

const choicesOf = (names: Readonly<Record<string, string>>): Choices => Object.entries(names);
const ROLES = choicesOf(roleChoices);

function fieldRow(field: CorrectableValue | 'key' | 'folder', control: string): string {
  const hint = fieldHints[field];
  return `<p class="field"><label for="${field} ">${escape(fieldNames[field])}</label>${control}${hint === undefined ? '' : `<span class="hint">${escape(hint)}</span>`}</p>`;
}

/** What the document says of itself, each part to be put right. */
function documentHtml({ source, folder, isNumberedInPrint }: PreviewedImport): string {
  const { metadata } = source;
  const open: Choices = [['', words.workedOut]];
  const text = (field: 'title' | 'date' | 'state' | 'symbol' | 'report'): string => fieldRow(field, input(identity(field), undefined, metadata[field] ?? ''));
  const isTranscript = source.path.endsWith('.yaml');
  const own = isTranscript
    ? []
    : [
        fieldRow('kind', select(identity('kind'), undefined, [...open, ...choicesOf(kindNames)], source.kind)),
        text('title'),
        text('date'),
        fieldRow('language', select(identity('language'), undefined, [...open, ...choicesOf(languageNames)], source.language)),
        fieldRow('committee', select(identity('committee'), undefined, [...open, ...COMMITTEES.map(({ code }) => [code, code] as const)], metadata.committee ?? '')),
        text('state'),
        text('symbol'),
        text('report'),
        fieldRow('numbering', select(identity('numbering'), undefined, choicesOf(numberingNames), isNumberedInPrint ? 'printed' : 'blocks')),
      ];
  return [
    `<section><h2>${words.document}</h2>`,
    fieldRow('key', input(identity('key'), undefined, source.key)),
    fieldRow('folder', select(identity('folder'), undefined, choicesOf(folderNames), folder)),
    ...own,
    isTranscript ? `<p>${words.fromTranscript}</p>` : '',
    '</section>',
  ].join('\n');
}

interface SpeakerRow {
  readonly speaker: string | null;
  readonly role: Role;
  readonly statements: Statement[];
}

function speakerRows({ blocks }: Source): readonly SpeakerRow[] {
  const rows = new Map<string, SpeakerRow>();
  for (const block of blocks) {
    if (block.kind !== 'statement') continue;
    const id = JSON.stringify([block.role, block.speaker]);
    const row = rows.get(id) ?? { speaker: block.speaker, role: block.role, statements: [] };
    row.statements.push(block);
    rows.set(id, row);
  }
  return [...rows.values()].sort((a, b) => b.statements.length - a.statements.length);
}

/** The name under which a speaker is corrected: that of an earlier correction which gave the present name, else the present one. */
function asCorrected(speaker: string, { speakers }: Corrections): string {
  return speakers.find(({ name, as }) => name === speaker || withoutTitle(as) === speaker)?.as ?? speaker;
}

function speakerHtml({ speaker, role, statements }: SpeakerRow, { corrections, source, isNumberedInPrint }: PreviewedImport): string {
  const isFixed = source.path.endsWith('.yaml');
  const numbers = writeRanges(statements.map(({ number }) => number));
  const as = speaker === null ? undefined : asCorrected(speaker, corrections);
  const label = speaker ?? words.notNamed;
  const name = isFixed || as === undefined ? escape(label) : input(identity('speaker-name', as), words.nameOf(label), label);
  const roleId = as === undefined ? identity('blocks-role', numbers, `unnamed ${role}`) : identity('speaker-role', as);
  const roles = isFixed ? escape(roleChoices[role]) : select(roleId, words.roleOf(label), ROLES, role);
  const place = (block: Statement): string => (isNumberedInPrint ? '' : `<span class="place">${String(block.number)}</span> `);
  const example = statements.find(({ section }) => section !== 'highlights') ?? statements[0];
  return `<tr><td>${name}</td><td>${roles}</td><td class="number">${String(statements.length)}</td><td>${example ? place(example) + escape(shortened(example.text)) : ''}</td></tr>`;
}

function speakersHtml(preview: PreviewedImport): string {
  const rows = speakerRows(preview.source);
  const statements = rows.reduce((sum, row) => sum + row.statements.length, 0);
  const list = rows.length === 0 ? `<p>${words.noSpeakers}</p>` : table(words.speakerColumns, rows.slice(0, MOST_BLOCKS).map((row) => speakerHtml(row, preview)));
  return `<section><h2>${words.speakers}</h2><p class="summary">${words.statements(statements, preview.source.blocks.length)}</p>${list}</section>`;
}

function blockHtml(block: Block, index: number, isFixed: boolean): string {
  const { number, kind, section, text } = block;
  const role = kind === 'statement' ? block.role : NOBODY;
  const speaker = kind === 'statement' ? (block.speaker ?? '') : '';
  const of = String(number);
  const roles: Choices = [...ROLES, [NOBODY, words.nobody]];
  const roleCell = isFixed ? escape(role === NOBODY ? words.nobody : roleChoices[role]) : select(identity('blocks-role', of, `role ${String(index)}`), words.roleOfBlock(number), roles, role);
  const speakerCell = isFixed || kind !== 'statement' ? escape(speaker) : input(identity('blocks-speaker', of, `speaker ${String(index)}`), words.speakerOfBlock(number), speaker, ' list="speakers"');
  return `<tr class="${kind}"><th scope="row" class="number">${number === 0 ? '–' : of}</th><td>${kindOfBlock[kind]}</td><td>${escape(sectionNames[section])}</td><td>${roleCell}</td><td>${speakerCell}</td><td>${escape(shortened(text))}</td></tr>`;
}

function blocksHtml({ source, isNumberedInPrint }: PreviewedImport): string {
  const isFixed = source.path.endsWith('.yaml');
  const names = new Set(source.blocks.flatMap((block) => (block.kind === 'statement' && block.speaker !== null ? [block.speaker] : [])));
  const more = source.blocks.length - MOST_BLOCKS;
  return [
    `<section><h2>${words.blocks}</h2>${isNumberedInPrint ? `<p>${words.sharedNumbers}</p>` : ''}<datalist id="speakers">${[...names].slice(0, MOST_BLOCKS).map((name) => `<option value="${escape(name)}"></option>`).join('')}</datalist>`,
    table(words.blockColumns, source.blocks.slice(0, MOST_BLOCKS).map((block, index) => blockHtml(block, index, isFixed))),
    more > 0 ? `<p>${words.more(more)}</p>` : '',
    '</section>',
  ].join('\n');
}

function problemsHtml({ source, notes, rejectedKey }: PreviewedImport): string {
  const messages = [...(rejectedKey === undefined ? [] : [importing.badKey(rejectedKey)]), ...notes.map(noteMessage), ...source.problems.map(({ message }) => message)];
  return messages.length === 0 ? '' : `<section class="problems"><h2>${words.problems}</h2><ul>${messages.map((message) => `<li>${escape(message)}</li>`).join('')}</ul></section>`;
}

function comparisonHtml({ comparison }: PreviewedImport): string {
  if (!comparison) return '';
  const items = comparison.changes.slice(0, MOST_CHANGES).map((change) => `<li class="${change.kind}">${changeMessage(change)}</li>`);
  const more = comparison.changes.length - MOST_CHANGES;
  return `<section><h2>${words.comparison}</h2><p class="summary">${comparisonMessage(comparison)}</p><ul>${items.join('')}</ul>${more > 0 ? `<p>${words.more(more)}</p>` : ''}</section>`;
}

/** Whether there is anything to write, and a key to write it under. */
export const canImport = ({ state }: Pick<PreviewedImport, 'state'>): boolean => state === 'new' || state === 'corrected' || state === 'different';

/**
 * The body of the preview as HTML: what was understood of a document, with a control for everything that can be put right. A control has `data-field` and `data-of` as
 * `WishChange` has them; the buttons have `data-action`. Everything from documents is escaped; no scripts, styles or handlers.
 */
export function importPreview(preview: PreviewedImport): string {
  const { file, state, path, original, takenBy } = preview;
  const takes = takenBy === undefined ? '' : ` (${escape(takenBy)})`;
  const isReady = canImport(preview);
  const button = isReady ? `<button type="button" class="primary" data-action="import" id="import">${state === 'different' ? words.replace : words.import}</button>` : '';
  return [
    `<h1>${escape(words.heading(file))}</h1>`,
    `<p>${words.nothingYet}</p>`,
    `<div class="outcome" role="status"><p class="${state}">${words.states[state]}${takes}</p>${isReady ? `<p>${escape(words.target(path, original))}</p>` : ''}`,
    `<p class="buttons">${button}<button type="button" data-action="cancel" id="cancel">${isReady ? words.cancel : words.close}</button></p></div>`,
    problemsHtml(preview),
    comparisonHtml(preview),
    speakersHtml(preview),
    documentHtml(preview),
    blocksHtml(preview),
  ].join('\n');
}
