import { levelOfStyleName } from './docx-styles.ts';
import { foldText, visible } from './fold-text.ts';
import { listNumber } from './list-numbers.ts';
import { noteMark } from './note-marks.ts';
import { emptyParagraph, type Destination, type RtfState } from './rtf-state.ts';
import { KEPT_THOUGH_STARRED, RUNNING, SKIPPED } from './rtf-words.ts';

/** Groups in groups: nobody writes deeper; what stands deeper belongs to the deepest. */
const DEEPEST = 500;

export function openGroup(state: RtfState): void {
  state.skipping = 0;
  if (state.groups.length >= DEEPEST) {
    state.tooDeep += 1;
    return;
  }
  state.groups.push(state.group);
  state.group = { ...state.group, isStarred: false };
}

export function closeGroup(state: RtfState): void {
  state.skipping = 0;
  if (state.tooDeep > 0) {
    state.tooDeep -= 1;
    return;
  }
  const outer = state.groups.pop();
  if (!outer) return;
  const { destination } = state.group;
  state.group = outer;
  // Each style is a group in the group of all styles.
  if (destination !== outer.destination || destination === 'styles') leave(state, destination);
}

/** Ends the paragraph that is being read; what it has of its own goes on to hold for the next. */
export function endParagraph(state: RtfState): void {
  const { words, mark, style, outline, isInTable } = state.paragraph;
  const number = visible(foldText(mark));
  state.document.events.push({
    kind: 'paragraph',
    text: words.join(''),
    // A bullet is no number.
    mark: number !== undefined && /[\p{L}\p{N}]/u.test(number) ? number : undefined,
    headingLevel: outline ?? (style === undefined ? undefined : state.levels.get(style)),
    isInTable,
  });
  state.paragraph = { ...state.paragraph, words: [], mark: '' };
  state.length = 0;
}

/** What a group for something else than the text leaves when it ends. */
function leave(state: RtfState, destination: Destination): void {
  if (destination === 'note') endNote(state);
  else if (destination === 'box') endBox(state);
  else if (destination === 'styles') endStyle(state);
  else if (destination === 'title') state.document.title = visible(foldText(takeAside(state)));
  else if (destination === 'header' || destination === 'footer' || destination === 'running') {
    state.document[destination].push(...takeAside(state).split('\n').flatMap((line) => visible(foldText(line)) ?? []));
  }
}

function takeAside(state: RtfState): string {
  const words = state.aside.join('');
  state.aside = [];
  return words;
}

function endNote(state: RtfState): void {
  const note = state.document.notes[state.note?.index ?? -1];
  if (note && state.note) note.text = state.note.words.join('');
  state.note = undefined;
}

/** A text box comes before the paragraph in which it hangs. */
function endBox(state: RtfState): void {
  endParagraph(state);
  state.paragraph = state.hosts.pop() ?? emptyParagraph();
}

function endStyle(state: RtfState): void {
  const name = foldText(takeAside(state).split(';')[0] ?? '');
  const level = state.style.outline ?? levelOfStyleName(name);
  if (level !== undefined) state.levels.set(state.style.number, level);
  state.style = { number: 0, outline: undefined };
}

function startNote(state: RtfState): void {
  const { group, paragraph, document, noteCounts } = state;
  if (group.destination !== 'text') {
    group.destination = 'skipped';
    return;
  }
  noteCounts.footnote += 1;
  const mark = noteMark(listNumber(noteCounts.footnote, 'decimal'));
  const at = paragraph.words.push(mark) - 1;
  state.note = { index: document.notes.push({ mark, text: '' }) - 1, at, words: [] };
  Object.assign(group, { destination: 'note', isRaised: false });
}

/** The note that is open is one at the end of the document; these are counted by themselves, in Roman numerals. */
export function turnIntoEndnote({ note, group, paragraph, document, noteCounts }: RtfState): void {
  const entry = document.notes[note?.index ?? -1];
  if (!note || !entry || group.destination !== 'note') return;
  noteCounts.footnote -= 1;
  noteCounts.endnote += 1;
  entry.mark = noteMark(listNumber(noteCounts.endnote, 'lower-roman'));
  paragraph.words[note.at] = entry.mark;
}

function startBox(state: RtfState): void {
  if (state.group.destination !== 'text') return;
  state.hosts.push(state.paragraph);
  state.paragraph = emptyParagraph();
  state.group.destination = 'box';
}

/** What begins with a word, where it says that its group is something else than text. */
const STARTERS: Readonly<Record<string, (state: RtfState) => void>> = {
  fonttbl: ({ group }) => { group.destination = 'fonts'; },
  stylesheet: ({ group }) => { group.destination = 'styles'; },
  title: ({ group }) => { group.destination = 'title'; },
  listtext: ({ group }) => { group.destination = isText(group.destination) ? 'mark' : 'skipped'; },
  pntext: ({ group }) => { group.destination = isText(group.destination) ? 'mark' : 'skipped'; },
  footnote: startNote,
  shptxt: startBox,
};

const isText = (destination: Destination): boolean => destination === 'text' || destination === 'box';

/** Whether a word says that its group is something else than text, or stands in a group that is skipped; then nothing else is to be done about it. */
export function entersGroup(state: RtfState, word: string, isStarred: boolean): boolean {
  const { group, groups } = state;
  if (word === 'ud') {
    // The Unicode form of what stands before it for old programs.
    group.destination = groups.findLast(({ destination }) => destination !== 'skipped')?.destination ?? 'text';
    return true;
  }
  if (group.destination === 'skipped') return true;
  if ((isStarred && !KEPT_THOUGH_STARRED.has(word)) || SKIPPED.has(word)) group.destination = 'skipped';
  else if (Object.hasOwn(RUNNING, word)) group.destination = group.destination === 'text' ? (RUNNING[word] ?? 'skipped') : 'skipped';
  else if (Object.hasOwn(STARTERS, word)) STARTERS[word]?.(state);
  else return false;
  return true;
}
