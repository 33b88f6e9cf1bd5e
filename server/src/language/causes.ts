import type { Word } from './words.ts';

/** The words that say why, as indexes of words; `to` exclusive. */
export interface Cause {
  readonly from: number;
  readonly to: number;
}

/** What says that the reason follows. */
const MARKERS = [
  'because of',
  'because',
  'due to',
  'owing to',
  'on account of',
  'as a result of',
  'as a consequence of',
  'for lack of',
  'for want of',
  'by reason of',
  'caused by',
  'attributable to',
  'explained by',
  'down to',
  'the result of',
  'on the ground of',
  'on the grounds of',
  'on the ground that',
  'on the grounds that',
  'stemmed from',
  'stems from',
  'thanks to',
  'following',
  'in the wake of',
].map((marker) => marker.split(' '));
const BY_FIRST = new Map<string, readonly (readonly string[])[]>();
for (const marker of MARKERS) BY_FIRST.set(marker[0] ?? '', [...(BY_FIRST.get(marker[0] ?? '') ?? []), marker]);

const REASONS = new Set(['reasons', 'reason', 'grounds']);
/** "For budgetary and technical reasons". */
const MOST_REASONS = 4;
const END = /[,;:()[\]–—.!?]/u;
const ENDING = new Set('but and while whereas although though unless where when if until despite however'.split(' '));
const ARTICLES = new Set('a an the its their his her this these such some any'.split(' '));

/** Verbs that name what has the reason before the reason itself: "put the fall *down to* fog", "attributed the fall *to* fog". */
const ATTRIBUTES = ['attribut', 'ascrib'] as const;
const MOST_BETWEEN = 14;

/** How many words "attributed … to" takes, from the verb on; 0 where no reason follows. */
function attributionAt(text: string, words: readonly Word[], at: number): number {
  const verb = words[at]?.lower ?? '';
  if (!ATTRIBUTES.some((beginning) => verb.startsWith(beginning))) return 0;
  for (let i = at + 1; i <= at + MOST_BETWEEN; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || END.test(text.slice(before.end, word.start))) return 0;
    if (word.lower === 'to') return i - at + 1;
  }
  return 0;
}

function markerAt(words: readonly Word[], at: number): number {
  const candidates = BY_FIRST.get(words[at]?.lower ?? '');
  const found = candidates?.find((marker) => marker.every((word, i) => words[at + i]?.lower === word));
  if (!found) return 0;
  return found[0] === 'due' && isScheduled(words, at) ? 0 : found.length;
}

/** "Was due to open in 2026" says when, not why; "was due to a lack of staff" says why. */
function isScheduled(words: readonly Word[], at: number): boolean {
  const isBe = /^(?:is|are|was|were|be|been)$/u.test(words[at - 1]?.lower ?? '');
  return isBe && !ARTICLES.has(words[at + 2]?.lower ?? '') && words[at + 3]?.lower !== 'of';
}

/** Where the phrase that begins at `from` ends: at a mark or a word that begins something else. */
function phraseEnd(text: string, words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length) {
    const before = words[to - 1];
    const word = words[to];
    if (!word || ENDING.has(word.lower)) break;
    if (to > from && before && END.test(text.slice(before.end, word.start))) break;
    to++;
  }
  return to;
}

/** Units of time, behind which what follows is told: "following the first fortnight" says when. */
const TIME = new Set('day week fortnight month quarter semester year decade period hour days weeks months quarters years decades hours'.split(' '));

/** Whether the words only say when: "following the first fortnight", "following a period". */
function saysWhen(words: readonly Word[], { from, to }: Cause): boolean {
  return words[from - 1]?.lower === 'following' && TIME.has(words[to - 1]?.lower ?? '');
}

/** "For budgetary reasons": the words between. */
function namedReason(words: readonly Word[], at: number): Cause | undefined {
  if (words[at]?.lower !== 'for') return undefined;
  for (let i = at + 2; i <= at + MOST_REASONS; i++) if (REASONS.has(words[i]?.lower ?? '')) return { from: at + 1, to: i };
  return undefined;
}

/** Where a text says why: "because …", "owing to …", "for … reasons". In: the text and its words in order. */
export function causesIn(text: string, words: readonly Word[]): readonly Cause[] {
  const causes: Cause[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(markerAt(words, at), attributionAt(text, words, at));
    const cause = length > 0 ? { from: at + length, to: phraseEnd(text, words, at + length) } : namedReason(words, at);
    if (cause && !saysWhen(words, cause)) causes.push(cause);
  }
  return causes;
}
