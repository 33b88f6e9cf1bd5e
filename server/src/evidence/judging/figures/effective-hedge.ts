import type { Figure } from '../../../language/figures.ts';
import type { HedgeKind } from '../../../language/hedges.ts';
import { negationsOver } from '../polarity/negated-words.ts';
import type { Reading } from '../reading.ts';

/** Words that bound a figure from further off: "a maximum penalty of three years", "limited to 48 hours". */
const UPPER = /^(?:maximum|max|ceiling|limit|limited|limits|exceed|exceeds|exceeded|exceeding|cap|capped|longest|highest|heaviest|harshest|severest|largest|greatest|latest|most|maximale?s?|maximaux|plafonds?|plafonnée?s?|limite|limites|limitée?s?|dépasser|dépassant|excéder|excédant|délais?)$/iu;
const LOWER = /^(?:minimum|min|floor|lowest|lightest|smallest|shortest|earliest|least|minimale?s?|plancher)$/iu;
/** How many words before the figure such a word may stand. */
const REACH = 6;

/** Words that make every figure of their sentence a rough one: "the estimated shortfall of 160,000 dwellings". */
const ROUGH = /^(?:estimat(?:e|es|ed|ion)|approximat(?:e|ely|ion)|rough(?:ly)?|order|ballpark)$/iu;

function boundIn(reading: Reading, from: number, to: number): HedgeKind | undefined {
  for (let i = to; i >= from; i--) {
    const word = reading.tokens[i]?.word.text ?? '';
    if (UPPER.test(word)) return 'at-most';
    if (LOWER.test(word)) return 'at-least';
  }
  return undefined;
}

/** The bound that the word and the next one set to a figure before them, if they do. */
function boundAt({ tokens }: Reading, at: number): HedgeKind | undefined {
  const word = tokens[at]?.word.normal;
  const next = tokens[at + 1]?.word.normal ?? '';
  if (word === 'to') return /^(?:life|death)$/u.test(next) ? 'at-least' : undefined;
  if (word !== 'or') return undefined;
  if (next === 'more' || next === 'over') return 'at-least';
  return next === 'less' || next === 'fewer' || next === 'under' ? 'at-most' : undefined;
}

/** "One dose or more", "three years or less", "20 years to life". */
function boundBehind(reading: Reading, at: number, last: number): HedgeKind | undefined {
  for (let i = at + 1; i < Math.min(last, at + 4); i++) {
    const bound = boundAt(reading, i);
    if (bound) return bound;
  }
  return undefined;
}

/** "Dans les vingt-quatre heures": in that time or less. */
function isWithin(reading: Reading, at: number, { kind }: Figure): boolean {
  return kind === 'duration' && reading.tokens[at - 1]?.word.normal === 'les' && reading.tokens[at - 2]?.word.normal === 'dans';
}

/** "From the age of 15", "until the age of 21", "before the age of 16": an age with its side. */
function boundOfAge(reading: Reading, { kind, start, range }: Figure): HedgeKind | undefined {
  if (kind !== 'age' || range !== null) return undefined;
  const before = reading.tokens.findLast(({ end }) => end <= start)?.word.normal;
  if (before === 'from') return 'at-least';
  if (before === 'before') return 'under';
  return before === 'until' || before === 'till' ? 'at-most' : undefined;
}

/** What a bound comes to when it is denied: "may no longer be held for more than 15 days". */
const DENIED: Readonly<Partial<Record<HedgeKind, HedgeKind>>> = { over: 'at-most', 'at-least': 'under', under: 'at-least' };

/** Whether what goes beyond the figure is denied: "may not", "no longer", "never" before it in its clause. */
function isForbidden(reading: Reading, figure: Figure): boolean {
  const at = reading.tokens.findIndex((token) => token.start >= figure.number.start);
  const isOutside = (cue: number): boolean => (reading.tokens[cue]?.end ?? 0) <= (figure.hedge.span?.start ?? figure.start);
  return negationsOver(reading, at).some(({ kind, cue }) => (kind === 'not' || kind === 'no-longer' || kind === 'no' || kind === 'nobody') && isOutside(cue[1]));
}

/** "Seven years and two months" are more than seven years. */
function isGreaterUnit({ text, figures }: Reading, { kind, end }: Figure): boolean {
  return kind === 'duration' && figures.some((other) => other.kind === 'duration' && other.start > end && /^ and $/u.test(text.slice(end, other.start)));
}

/** The hedge of a figure with what the words before it add; its own hedge goes first. */
export function effectiveHedge(reading: Reading, figure: Figure): HedgeKind {
  if (figure.hedge.kind !== 'none') return isForbidden(reading, figure) ? (DENIED[figure.hedge.kind] ?? figure.hedge.kind) : figure.hedge.kind;
  const at = reading.tokens.findIndex((token) => token.start >= figure.number.start);
  const token = reading.tokens[at];
  const sentence = token && reading.sentences[token.sentence];
  if (!sentence) return 'none';
  if (isWithin(reading, at, figure)) return 'at-most';
  if (isGreaterUnit(reading, figure)) return 'over';
  return boundOfAge(reading, figure) ?? boundBehind(reading, at, sentence.last) ?? boundIn(reading, Math.max(sentence.first, at - REACH), at - 1) ?? 'none';
}

/** "They had to be abroad for three years": who has more meets it as well. */
const REQUIRING = /\b(?:had|has|have|having) to\b|\b(?:must|requir\w+|conditions?|eligible|eligibility|qualif\w+|needed)\b/u;

/** Whether the sentence of the figure sets it as a condition, which is met by more as well. */
export function isRequired(reading: Reading, figure: Figure): boolean {
  const sentence = reading.sentences[reading.tokens.find(({ start }) => start >= figure.number.start)?.sentence ?? -1];
  return sentence !== undefined && REQUIRING.test(reading.text.slice(sentence.start, sentence.end));
}

/** Whether the sentence of the figure has a word that bounds something from that side: "minimum standards, including six square metres". */
export function isBoundInSentence(reading: Reading, figure: Figure, hedge: HedgeKind): boolean {
  const token = reading.tokens.find(({ start }) => start >= figure.number.start);
  const sentence = token && reading.sentences[token.sentence];
  if (!sentence) return false;
  const words = reading.tokens.slice(sentence.first, sentence.last + 1).map(({ word }) => word.text);
  if (hedge === 'around') return words.some((word) => ROUGH.test(word));
  if (hedge === 'at-least' || hedge === 'over') return words.some((word) => LOWER.test(word));
  return (hedge === 'at-most' || hedge === 'under') && words.some((word) => UPPER.test(word));
}
