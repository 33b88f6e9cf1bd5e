import type { HedgeKind } from './hedges.ts';
import { isJoint, lowerAt, tokenAt, type Token } from './tokens.ts';

type Phrases = Readonly<Partial<Record<HedgeKind, string>>>;

/** Phrases before a number, divided by commas. */
const ENGLISH_BEFORE: Phrases = {
  over:
    'more than, over, above, exceeding, exceeds, exceeded, exceed, in excess of, upwards of, upward of, greater than, higher than, longer than, older than, larger than, bigger than, later than, well over, far more than, much more than, well above, surpassing, surpassed, beyond, >',
  'at-least':
    'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, minimum, at a minimum, no younger than, no earlier than, not earlier than, no sooner than, not sooner than, never less than, never fewer than, ≥, as many as or more than',
  under: 'not even, less than, fewer than, below, under, lower than, smaller than, shorter than, younger than, well under, well below, far fewer than, far less than, <',
  'at-most':
    'at most, at the most, up to, no more than, not more than, a maximum of, maximum of, maximum, not exceeding, not in excess of, no in excess of, no longer than, not longer than, no greater than, not greater than, no higher than, no later than, not later than, not over, never more than, can reach, may reach, could reach, can amount to, may amount to, could amount to, as many as, as much as, as long as, as high as, no older than, ≤',
  around:
    'around, about, approximately, approx, approx., roughly, circa, ca., c., some, in the region of, in the order of, of the order of, on the order of, an estimated, estimate of, estimates of, estimated at, estimated to be, estimated, at an estimated, somewhere around, or about, or around, ~',
  nearly:
    'nearly, almost, close to, just under, just below, slightly less than, slightly fewer than, slightly under, slightly below, a little under, a little less than, little less than, not quite, approaching, barely, scarcely, just short of, a little short of, nearly as many as, almost up to',
  'just-over': 'just over, just above, slightly more than, slightly over, slightly above, a little over, a little more than, little more than, marginally more than',
  exactly: 'exactly, precisely, only, just, a total of, in total, totalling, totaling, a mere',
};
const ENGLISH_AFTER: Phrases = {
  'at-least': 'or more, or over, or above, or older, or longer, or greater, and over, and above, and more, and older, or higher, at least, at a minimum, minimum, +, plus',
  'at-most': 'or less, or fewer, or under, or younger, and under, and below, or below, at most, at the most, at a maximum, maximum',
  around: 'or so, or thereabouts, odd, approximately',
};
const FRENCH_BEFORE: Phrases = {
  over: "plus de, plus d', plus des, au-delà de, au - delà de, supérieur à, supérieure à, supérieurs à, supérieures à, dépassant, dépasse, excédant, bien plus de, beaucoup plus de",
  'at-least': "au moins, pas moins de, pas moins d', au minimum, un minimum de, minimum, à tout le moins, du moins",
  under: "moins de, moins d', moins des, inférieur à, inférieure à, inférieurs à, inférieures à, bien moins de, en dessous de",
  'at-most': "au plus, tout au plus, au maximum, pas plus de, pas plus d', jusqu'à, jusqu' à, jusqu'au, un maximum de, maximum, ne dépassant pas, n' excédant pas",
  around: "environ, environ les, quelque, quelques, autour de, aux environs de, aux alentours de, à peu près, de l' ordre de, approximativement, estimé à, estimée à, estimés à, estimées à, vers",
  nearly: "près de, près d', près des, presque, à peine moins de, un peu moins de, un peu moins d', légèrement moins de, quasiment, pas tout à fait",
  'just-over': "un peu plus de, un peu plus d', légèrement plus de, à peine plus de",
  exactly: 'exactement, précisément, seulement, uniquement, au total, un total de',
};
const FRENCH_AFTER: Phrases = {
  'at-least': 'ou plus, et plus, au moins, au minimum, minimum, ou davantage, +',
  'at-most': 'ou moins, au plus, au maximum, maximum',
  around: 'environ',
};

interface Phrase {
  readonly words: readonly string[];
  readonly kind: HedgeKind;
}

/** By the word nearest the number; the longest phrase first. */
function table(phrases: Phrases, nearest: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const kind of Object.keys(phrases) as HedgeKind[]) {
    for (const phrase of (phrases[kind] ?? '').split(', ')) {
      const words = phrase.replace(/(?<=[a-z])\.$/u, ' .').split(' ');
      const key = nearest(words);
      byWord.set(key, [...(byWord.get(key) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length));
    }
  }
  return byWord;
}

const last = (words: readonly string[]): string => words.at(-1) ?? '';
const first = (words: readonly string[]): string => words[0] ?? '';
const TABLES = {
  en: { before: table(ENGLISH_BEFORE, last), after: table(ENGLISH_AFTER, first) },
  fr: { before: table(FRENCH_BEFORE, last), after: table(FRENCH_AFTER, first) },
} as const;

/** Words behind which "about" says of what, not how many: "asked about 5 cases". */
const TAKES_ABOUT =
  /^(?:ask(?:s|ed|ing)?|concern(?:s|ed)?|worr(?:y|ied)|questions?|information|data|details?|inform(?:s|ed)?|complain(?:s|ed|ts?)?|allegations?|talk(?:s|ed)?|sp(?:eak|oke)|kn(?:ow|own|ew)|learn(?:ed|t)?|hear(?:d|s)?|inquir(?:y|e|ed|ies)|enquir(?:y|e|ed|ies)|said|more|something|anything|doubts?|debate|reports?|thought|think)$/u;
/** Words behind which "over" says over what: "control over two regions". */
const TAKES_OVER = /^(?:control|jurisdiction|power|powers|authority|debate|debates|dispute|disputes|concern|concerns|spread|took|take|taken|sovereignty|precedence|priority|presid(?:e|es|ed)|scattered|distributed|divided|dispersed|staggered|stretched|extended|oversight|all|monitoring|handed|turned)$/u;
/** What one is "under" rather than fewer than: "under two laws". */
const RULES = /^(?:laws?|acts?|decrees?|articles?|provisions?|treat(?:y|ies)|conventions?|agreements?|contracts?|programmes?|programs?|schemes?|systems?|regimes?|headings?|procedures?|conditions?|circumstances|sections?|statutes?|instruments?|legislative|legal)$/u;

/** Verbs of which "up" is part: "would go up to 1,400 dinars". */
const GOES_UP = /^(?:go|goes|going|gone|went|mov(?:e|es|ed|ing)|sped|speed|scal(?:e|es|ed|ing)|push(?:es|ed)?|brought|bring)$/u;

/** A hedge found beside a number. */
export interface HedgePhrase {
  readonly kind: HedgeKind;
  /** Index of its first token, and behind its last. */
  readonly from: number;
  readonly to: number;
}

function matchesAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(tokens, from + index) === word);
}

function saysOfWhat(tokens: readonly Token[], from: number, word: string, behind: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (word === 'about') return TAKES_ABOUT.test(before);
  if (word === 'over') return TAKES_OVER.test(before);
  return word === 'under' && (RULES.test(lowerAt(tokens, behind)) || RULES.test(lowerAt(tokens, behind + 1)));
}

/** The hedge whose last word is right before token `index` (the first of the number or of its currency sign); `behind` is the token behind the number. */
export function hedgeBefore(tokens: readonly Token[], index: number, behind: number, language: string): HedgePhrase | undefined {
  const { before } = language === 'fr' ? TABLES.fr : TABLES.en;
  const to = isJoint(tokens, index - 1) ? index - 1 : index;
  for (const { words, kind } of before.get(lowerAt(tokens, to - 1)) ?? []) {
    const from = to - words.length;
    if (from < 0 || !matchesAt(tokens, from, words)) continue;
    if (words.length === 1 && saysOfWhat(tokens, from, first(words), behind)) return undefined;
    if (first(words) === 'up' && GOES_UP.test(lowerAt(tokens, from - 1))) return undefined;
    return { kind, from, to };
  }
  return undefined;
}

/** The hedge that follows right at token `index`, behind a number or its unit: "or more", "+", "or so". */
export function hedgeAfter(tokens: readonly Token[], index: number, language: string): HedgePhrase | undefined {
  const { after } = language === 'fr' ? TABLES.fr : TABLES.en;
  const from = isJoint(tokens, index) && lowerAt(tokens, index + 1) === 'odd' ? index + 1 : index;
  for (const { words, kind } of after.get(lowerAt(tokens, from)) ?? []) {
    if (lowerAt(tokens, from) === 'plus' && tokenAt(tokens, from).spaced) continue;
    // "Five years or more than 15 years" goes on with another figure.
    const goesOn = /^(?:than|de)$/u.test(lowerAt(tokens, from + words.length));
    if (!goesOn && matchesAt(tokens, from, words)) return { kind, from, to: from + words.length };
  }
  return undefined;
}
