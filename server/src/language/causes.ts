import { onceAForm } from './word-forms.ts';
import type { Word } from './words.ts';

/** The words that say why, as indexes of words; `to` exclusive. */
export interface Cause {
  readonly from: number;
  readonly to: number;
  /** Whether it is what somebody is punished for: "fined *for polluting the river*". */
  readonly isDeed: boolean;
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
  'delayed by',
  'triggered by',
  'prompted by',
  'brought about by',
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

/** Verbs that name what has the reason before the reason itself, with the words behind which it follows: "attributed the fall *to* fog", "put the fall *down* in part *to* fog", "blamed it *on* fog". */
const ATTRIBUTIONS: readonly (readonly [verb: RegExp, ...words: readonly string[]])[] = [
  [/^(?:attribut|ascrib)/u, 'to'],
  [/^put(?:s|ting)?$/u, 'down', 'to'],
  [/^blam(?:e[ds]?|ing)$/u, 'on'],
];
const MOST_BETWEEN = 14;

/** How many words of the same clause there are from `at` on until the word is found, it included; 0 where it is not. */
function wordsUntil(text: string, words: readonly Word[], at: number, sought: (lower: string) => boolean): number {
  for (let i = at + 1; i <= at + MOST_BETWEEN; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || END.test(text.slice(before.end, word.start))) return 0;
    if (sought(word.lower)) return i - at + 1;
  }
  return 0;
}

/** How many words "attributed … to" takes, from the verb on; 0 where no reason follows. */
function attributionAt(text: string, words: readonly Word[], at: number): number {
  const [, ...sought] = ATTRIBUTIONS.find(([verb]) => verb.test(words[at]?.lower ?? '')) ?? [];
  let length = 0;
  for (const each of sought) {
    const from = at + Math.max(0, length - 1);
    const more = wordsUntil(text, words, from, (lower) => lower === each);
    if (more === 0) return 0;
    length = from - at + more;
  }
  return length;
}

/** Words for punishments, stems of verbs and nouns. */
const PUNISHED = /^(?:fine[ds]?|sentence[ds]?|convict(?:ed|ions?)|imprison(?:ed|ment)|prison|jailed|arrest(?:ed|s)?|detained|dismiss(?:ed|als?)|punish(?:ed|ments?)|penal(?:ty|ties|i[sz]ed)|prosecut(?:ed|ions?)|disciplined|sanction(?:ed|s)?|expelled|suspended)$/u;
const GERUND = /[a-z]{3}ing$/u;
/** Small words with which what somebody did is over: what comes behind says to whom, where or how. */
const AROUND = new Set('from with in on at against into through about under without before after during by while when'.split(' '));

/** "Fined … for polluting the river", "in prison for having refused": the deed, without what stands round it. */
function punishedDeed(text: string, words: readonly Word[], at: number): Cause | undefined {
  if (!PUNISHED.test(words[at]?.lower ?? '')) return undefined;
  const length = wordsUntil(text, words, at, (lower) => lower === 'for');
  const from = at + length;
  if (length === 0 || !GERUND.test(words[from]?.lower ?? '')) return undefined;
  const end = phraseEnd(text, words, from);
  const around = words.findIndex(({ lower }, i) => i > from && i < end && AROUND.has(lower));
  return { from: words[from]?.lower === 'having' ? from + 1 : from, to: around < 0 ? end : around, isDeed: true };
}

function markerAt(words: readonly Word[], at: number): number {
  const candidates = BY_FIRST.get(words[at]?.lower ?? '');
  const found = candidates?.find((marker) => marker.every((word, i) => words[at + i]?.lower === word));
  if (!found) return 0;
  return found[0] === 'due' && isScheduled(words, at) ? 0 : found.length;
}

/** What nouns end in and verbs hardly do: "were due to *irregularities*". */
const NOUN_ENDING = /[a-z]{3}(?:ities|ity|tions|sions|ments|[^s]ness|ances|ences|ances?|ers|ors|als|ages|ures|ings)$/u;

/** "Was due to open in 2026" says when, not why; "was due to a lack of staff" says why. */
function isScheduled(words: readonly Word[], at: number): boolean {
  const isBe = /^(?:is|are|was|were|be|been)$/u.test(words[at - 1]?.lower ?? '');
  return isBe && !NOUN_ENDING.test(words[at + 2]?.lower ?? '') && !ARTICLES.has(words[at + 2]?.lower ?? '') && words[at + 3]?.lower !== 'of';
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
  for (let i = at + 2; i <= at + MOST_REASONS; i++) if (REASONS.has(words[i]?.lower ?? '')) return { from: at + 1, to: i, isDeed: false };
  return undefined;
}

/** What else is given as the reason: "owing to the storm and *to the strike*". */
function furtherReasons(text: string, words: readonly Word[], { to }: Cause, preposition: string): readonly Cause[] {
  if (words[to]?.lower !== 'and' || words[to + 1]?.lower !== preposition || !/^(?:to|of|by|on)$/u.test(preposition)) return [];
  const further = { from: to + 2, to: phraseEnd(text, words, to + 2), isDeed: false };
  return [further, ...furtherReasons(text, words, further, preposition)];
}

/** The reasons behind a marker at `at`. */
function reasonsAt(text: string, words: readonly Word[], at: number): readonly Cause[] {
  const length = Math.max(markerAt(words, at), attributionAt(text, words, at));
  const first = length > 0 ? { from: at + length, to: phraseEnd(text, words, at + length), isDeed: false } : (namedReason(words, at) ?? punishedDeed(text, words, at));
  if (!first || saysWhen(words, first)) return [];
  return length === 0 ? [first] : [first, ...furtherReasons(text, words, first, words[at + length - 1]?.lower ?? '')];
}

/** Whether a reason can be told from the word on: few words pass. */
const mayBegin = onceAForm(({ lower }) => lower === 'for' || BY_FIRST.has(lower) || PUNISHED.test(lower) || ATTRIBUTIONS.some(([verb]) => verb.test(lower)));

/** Where a text says why: "because …", "owing to …", "for … reasons", "fined for polluting …". In: the text and its words in order. */
export function causesIn(text: string, words: readonly Word[]): readonly Cause[] {
  const causes: Cause[] = [];
  words.forEach((word, at) => {
    if (mayBegin(word)) causes.push(...reasonsAt(text, words, at).filter(({ from }) => causes.every((known) => known.from !== from)));
  });
  return causes;
}
