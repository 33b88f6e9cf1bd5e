import { codePageOf, SYMBOL_SET } from './rtf-code-pages.ts';
import { closeGroup, endParagraph, entersGroup, openGroup, turnIntoEndnote } from './rtf-groups.ts';
import { addByte, addUnicode, addWords, flushBytes } from './rtf-letters.ts';
import { startOfRtf, type RtfDocument, type RtfState } from './rtf-state.ts';
import { rtfTokens, type RtfToken } from './rtf-tokens.ts';
import { CHARACTERS } from './rtf-words.ts';

const ENDS: ReadonlySet<string> = new Set(['par', 'sect', 'cell', 'nestcell', 'row']);

/** The end of a paragraph, a cell or a row. */
function endOf(state: RtfState, word: string): void {
  const { destination } = state.group;
  if (destination === 'note') addWords(state, ' ');
  else if (destination === 'header' || destination === 'footer' || destination === 'running') addWords(state, '\n');
  if (destination !== 'text' && destination !== 'box') return;
  if (word !== 'row') endParagraph(state);
  if (word === 'cell' || word === 'row') state.document.events.push({ kind: word });
}

/** What words that are switches or numbers do; those of paragraphs, fonts and styles are below. */
const PROPERTIES: Readonly<Record<string, (state: RtfState, number: number | undefined) => void>> = {
  ansicpg: (state, number) => { state.codePage = number ?? state.codePage; },
  mac: (state) => { state.codePage = 10_000; },
  uc: ({ group }, number) => { group.fallback = Math.min(16, Math.max(0, number ?? 1)); },
  v: ({ group }, number) => { group.isHidden = number !== 0; },
  super: ({ group }, number) => { group.isRaised = number !== 0; },
  nosupersub: ({ group }) => { group.isRaised = false; },
  plain: ({ group }) => { Object.assign(group, { isHidden: false, isDeleted: false, isRaised: false }); },
  titlepg: ({ document }) => { document.hasTitlePage = true; },
  ftnalt: turnIntoEndnote,
  deleted: ({ group, document }, number) => {
    if (number !== 0 && !group.isDeleted) document.deletions += 1;
    group.isDeleted = number !== 0;
  },
  f: (state, number = 0) => {
    if (state.group.destination === 'fonts') state.fontInTable = number;
    state.group.font = number;
  },
  fcharset: (state, number = 0) => {
    if (state.group.destination === 'fonts') state.fonts.set(state.fontInTable, { codePage: codePageOf(number), isSymbols: number === SYMBOL_SET });
  },
  s: (state, number = 0) => {
    if (state.group.destination === 'styles') state.style.number = number;
    else state.paragraph.style = number;
  },
  outlinelevel: (state, number = 9) => {
    const level = number >= 0 && number < 9 ? number + 1 : undefined;
    if (state.group.destination === 'styles') state.style.outline = level;
    else state.paragraph.outline = level;
  },
  pard: ({ paragraph, group }) => {
    if (group.destination === 'text' || group.destination === 'box') Object.assign(paragraph, { style: undefined, outline: undefined, isInTable: false });
  },
  intbl: ({ paragraph, group }) => {
    if (group.destination === 'text') paragraph.isInTable = true;
  },
};

/** Styles and outlines inside notes, headers and numbers are theirs, not the paragraph's. */
const OF_PARAGRAPHS: ReadonlySet<string> = new Set(['s', 'outlinelevel']);

function takeWord(state: RtfState, word: string, number: number | undefined): void {
  const { group } = state;
  const { isStarred } = group;
  group.isStarred = word === '*';
  if (group.isStarred || entersGroup(state, word, isStarred)) return;
  const characters = Object.hasOwn(CHARACTERS, word) ? CHARACTERS[word] : undefined;
  if (characters !== undefined) {
    if (state.skipping > 0) state.skipping -= 1;
    else addWords(state, characters);
  } else if (ENDS.has(word)) endOf(state, word);
  else if (Object.hasOwn(PROPERTIES, word) && !(OF_PARAGRAPHS.has(word) && !['text', 'box', 'styles'].includes(group.destination))) PROPERTIES[word]?.(state, number);
}

function takeToken(state: RtfState, token: RtfToken): void {
  if (token.kind === 'byte') {
    addByte(state, token.byte);
    return;
  }
  flushBytes(state);
  if (token.kind === 'word' && token.word === 'u') {
    addUnicode(state, token.number ?? 0);
    return;
  }
  state.half = '';
  if (token.kind === 'word') takeWord(state, token.word, token.number);
  else if (token.kind === 'open') openGroup(state);
  else closeGroup(state);
}

/** Reads a rich-text file to its end, or until it has more than `mostEvents` paragraphs, cells and rows, or a paragraph that is too long. */
export function readRtfTokens(bytes: Uint8Array, mostEvents: number): RtfDocument {
  const state = startOfRtf();
  for (const token of rtfTokens(bytes)) {
    takeToken(state, token);
    if (state.document.isFull || state.document.events.length > mostEvents) return state.document;
  }
  flushBytes(state);
  state.tooDeep = 0;
  while (state.groups.length > 0) closeGroup(state);
  endParagraph(state);
  return state.document;
}
