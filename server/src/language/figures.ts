import { currencyBefore } from './currencies.ts';
import { hedgeAfter, hedgeBefore, type HedgePhrase } from './hedge-phrases.ts';
import type { Hedge } from './hedges.ts';
import { numberAt, type NumberPhrase } from './numbers.ts';
import { readQuantities } from './quantities.ts';
import type { Span } from './span.ts';
import { isDuringRather, isFigureAtAll, isIdiom } from './figure-context.ts';
import { pointsBack, thingAfter, thingBefore, type Sight, type Thing } from './things.ts';
import { isJoint, lowerAt, spanOfTokens, tokenAt, type Token } from './tokens.ts';
import { unitAt, type UnitPhrase } from './units.ts';

export type { Thing } from './things.ts';

/**
 * What a figure measures. `count`: things ("1,900 cases"); `percentage`; `fraction` of a whole ("a third of", "one in five"); `money`; `duration`;
 * `age`; `ordinal` ("third survey"); `ratio` ("53.9 per 10,000"); `measure`: a physical measure ("8 m2", "3 kilograms"); `points`: percentage points.
 */
export type FigureKind = 'count' | 'percentage' | 'fraction' | 'money' | 'duration' | 'age' | 'ordinal' | 'ratio' | 'measure' | 'points';

/** Where a figure is one end of a range ("between 15 and 49"): both ends are figures of their own, and each knows both values. */
export interface FigureRange {
  readonly end: 'lower' | 'upper';
  readonly lower: number;
  readonly upper: number;
}

/** A quantity in a text. The span covers hedge, number and unit ("more than 94 per cent", "three working days"), not the thing counted. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number as written, with its magnitude: "1.35 million". */
  readonly number: Span;
  /** Percentages as percent (94), fractions from 0 to 1, durations and ages in `unit`, money in whole units of the currency. */
  readonly value: number;
  /** "Twenty-eight million": words; "1.35 million" and "28": digits. */
  readonly form: 'digits' | 'words';
  /** Normal name: a unit of time ("hour", "day", "month", "year"), a currency's code ("USD") or name ("franc"), a measure ("square metre"), "per 10000"; empty otherwise. */
  readonly unit: string;
  /** What narrows the unit: "working" in "three working days"; empty otherwise. */
  readonly qualifier: string;
  readonly hedge: Hedge;
  /** What is counted or measured; `null` where the words do not tell. */
  readonly thing: Thing | null;
  readonly range: FigureRange | null;
}

/** A quantity while it is being read, in tokens. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly number: NumberPhrase;
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly qualifier: string;
  readonly hedge: HedgePhrase | undefined;
  readonly certain: boolean;
}

/** "Per 10,000", "per thousand": the amount to which a ratio is brought, and the index behind it. */
function ratioAt(sight: Sight, index: number): { readonly per: number; readonly to: number } | undefined {
  const { tokens, language } = sight;
  const per = lowerAt(tokens, index);
  if (per !== 'per' && !(language === 'fr' && per === 'pour')) return undefined;
  const base = numberAt(tokens, index + 1, language) ?? (lowerAt(tokens, index + 1) === 'thousand' ? { value: 1000, to: index + 2, kind: 'cardinal' } : undefined);
  return base?.kind === 'cardinal' && base.value >= 100 && lowerAt(tokens, index + 1) !== 'cent' ? { per: base.value, to: base.to } : undefined;
}

const OUT_OF = /^(?:2|3|4|5|6|7|8|9|10|12|15|20|25|30|50|100|1000)$/u;

/** "In five" behind "one", "out of every 10" behind "3". */
function shareAt(sight: Sight, index: number, number: NumberPhrase): { readonly of: number; readonly to: number } | undefined {
  const { tokens, language } = sight;
  if (number.kind !== 'cardinal' || number.value > 99 || !Number.isInteger(number.value)) return undefined;
  let at = index;
  if (lowerAt(tokens, at) === 'in' || (language === 'fr' && lowerAt(tokens, at) === 'sur')) at++;
  else if (lowerAt(tokens, at) === 'out' && lowerAt(tokens, at + 1) === 'of') at += 2;
  else return undefined;
  if (lowerAt(tokens, at) === 'every') at++;
  const whole = numberAt(tokens, at, language);
  return whole?.kind === 'cardinal' && whole.value > number.value && OUT_OF.test(String(whole.value)) ? { of: whole.value, to: whole.to } : undefined;
}

function kindOf(number: NumberPhrase, unit: UnitPhrase | undefined): FigureKind {
  if (number.kind === 'ordinal') return 'ordinal';
  if (unit) return unit.kind;
  return number.kind === 'fraction' ? 'fraction' : 'count';
}

interface Measured {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly qualifier: string;
  readonly value: number;
  readonly to: number;
}

/** The number with the unit, ratio or share behind it. */
function measured(sight: Sight, number: NumberPhrase, at: number): Measured {
  const plain = { kind: kindOf(number, undefined), unit: '', qualifier: '', value: number.value, to: at } as const;
  if (number.kind === 'ordinal') return plain;
  const ratio = ratioAt(sight, at);
  if (ratio) return { ...plain, kind: 'ratio', unit: `per ${ratio.per}`, to: ratio.to };
  const share = shareAt(sight, at, number);
  if (share) return { ...plain, kind: 'fraction', value: number.value / share.of, to: share.to };
  const unit = unitAt(sight.tokens, at, sight.language);
  return unit ? { kind: unit.kind, unit: unit.name, qualifier: unit.qualifier, value: number.value, to: unit.to } : plain;
}

const RANGE_OPENER = /^(?:between|from|entre|de)$/u;

/** The age that words before a number make of it: "aged", "the age of", "between the ages of"; the index of the first of them. */
function ageStart(tokens: readonly Token[], from: number): number {
  let at = from;
  if (RANGE_OPENER.test(lowerAt(tokens, at - 1))) at--;
  if (/^(?:aged|age|ages|âgée?s?)$/u.test(lowerAt(tokens, at - 1))) return at - 1;
  if (!/^(?:of|de)$/u.test(lowerAt(tokens, at - 1)) || !/^(?:age|ages|âge|âgée?s?)$/u.test(lowerAt(tokens, at - 2))) return from;
  return /^(?:the|l')$/u.test(lowerAt(tokens, at - 3)) ? at - 3 : at - 2;
}

function hedgeBehind(sight: Sight, index: number): HedgePhrase | undefined {
  const after = hedgeAfter(sight.tokens, index, sight.language);
  if (!after || after.to - after.from === 1 || /^(?:or|and|ou|et)$/u.test(lowerAt(sight.tokens, after.from))) return after;
  return tokenAt(sight.tokens, after.to).kind === 'mark' ? after : undefined;
}

/** The quantity that begins with the number at token `index`. */
function draftAt(sight: Sight, number: NumberPhrase): Draft {
  const { tokens, language } = sight;
  const currency = number.kind === 'ordinal' ? undefined : currencyBefore(tokens, number.from);
  const inner = number.kind === 'ordinal' ? undefined : hedgeBehind(sight, number.to);
  const unit = measured(sight, number, inner?.to ?? number.to);
  const outer = inner || number.kind === 'ordinal' ? undefined : hedgeBehind(sight, unit.to);
  const money = currency && unit.kind === 'count' ? ({ ...unit, kind: 'money', unit: currency.name } as const) : unit;
  let from = money.kind === 'money' && currency ? currency.from : number.from;
  let hedge = number.kind === 'ordinal' ? undefined : hedgeBefore(tokens, from, unit.to, language);
  const start = ageStart(tokens, hedge?.from ?? from);
  const age = start < (hedge?.from ?? from) && (money.kind === 'count' || money.kind === 'duration');
  if (age && !hedge) hedge = hedgeBefore(tokens, start, unit.to, language);
  from = Math.min(from, hedge?.from ?? from, age ? start : from);
  const to = Math.max(number.to, unit.to, inner?.to ?? 0, outer?.to ?? 0);
  const kind = age ? 'age' : money.kind;
  const certain = !(hedge && kind === 'duration' && isDuringRather(tokens, hedge, unit.to));
  return { from, to, number, value: money.value, kind, unit: age && money.unit === '' ? 'year' : money.unit, qualifier: money.qualifier, hedge: hedge ?? inner ?? outer, certain };
}

const CONNECTOR = /^(?:to|–|-|and|à|et|au|or|ou)$/u;

/** Whether `second` ends a range that `first` begins. */
function isRange(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  const start = second.from;
  if (start - first.to !== 1 || first.kind === 'ordinal' || second.kind === 'ordinal') return false;
  const joint = lowerAt(tokens, first.to);
  if (!CONNECTOR.test(joint) || first.value >= second.value * Math.max(1, second.number.magnitude)) return false;
  const opener = lowerAt(tokens, first.from - 1);
  if (/^(?:and|et)$/u.test(joint)) return /^(?:between|entre)$/u.test(opener) || /^(?:between|entre)$/u.test(lowerAt(tokens, first.from)) || (first.kind === 'age' && second.kind !== 'money');
  if (/^(?:or|ou)$/u.test(joint)) return false;
  return !(joint === '-' && isJoint(tokens, first.to) && second.number.form === 'words');
}

/** The lower end of a range takes what only the upper one says: "two to three million dollars", "15 to 49 years". */
function withShared(first: Draft, second: Draft): Draft {
  const bare = first.unit === '' && (first.kind === 'count' || first.kind === 'age');
  const shared = bare && second.kind !== 'count' ? { kind: first.kind === 'age' ? first.kind : second.kind, unit: second.unit === '' ? first.unit : second.unit, qualifier: second.qualifier } : {};
  const scale = first.number.magnitude === 1 && second.number.magnitude > 1 && first.value < second.value / second.number.magnitude ? second.number.magnitude : 1;
  return { ...first, ...shared, value: first.value * scale };
}

/** The upper end is of the lower end's kind where it has no unit of its own: "between the ages of 15 and 49", "$5 to 10". */
function withSharedBack(first: Draft, second: Draft): Draft {
  return second.kind === 'count' && first.kind !== 'count' && first.kind !== 'fraction' ? { ...second, kind: first.kind, unit: first.unit, qualifier: first.qualifier } : first.kind === 'age' && second.kind === 'duration' ? { ...second, kind: 'age' } : second;
}

function draftsIn(sight: Sight, masked: Uint8Array): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < sight.tokens.length; ) {
    const number = masked[index] === 1 ? undefined : numberAt(sight.tokens, index, sight.language);
    if (!number) {
      index++;
      continue;
    }
    index = number.to;
    if (number.kind === 'vague' || masked[number.to - 1] === 1) continue;
    const draft = draftAt(sight, number);
    if (!isFigureAtAll(sight, number, draft.kind, draft.hedge !== undefined) || (number.kind === 'ordinal' && isIdiom(sight.tokens, number.to))) continue;
    drafts.push(draft);
    index = Math.max(index, draft.to);
  }
  return drafts;
}

function hedgeOf(tokens: readonly Token[], draft: Draft): Hedge {
  return draft.hedge ? { kind: draft.hedge.kind, span: spanOfTokens(tokens, draft.hedge.from, draft.hedge.to), certain: draft.certain } : { kind: 'none', span: null, certain: true };
}

function inherits(tokens: readonly Token[], draft: Draft): boolean {
  return pointsBack(tokens, draft.to) || /^(?:and|,|while|which|with|of|et|dont|tandis|or|to|–|-|but)$/u.test(lowerAt(tokens, draft.from - 1));
}

function thingFor(sight: Sight, draft: Draft, previous: Thing | null): Thing | null {
  if (pointsBack(sight.tokens, draft.to)) return previous;
  const after = thingAfter(sight, draft.to, draft.value !== 1);
  const measure = draft.kind === 'duration' || draft.kind === 'age' || draft.kind === 'money';
  const adjective = isJoint(sight.tokens, draft.to) || isJoint(sight.tokens, draft.number.to) || /^(?:of|de|d')$/u.test(lowerAt(sight.tokens, draft.to));
  if (after && (!measure || adjective)) return after;
  const before = thingBefore(sight, draft.from);
  if (measure) return before ?? after;
  return inherits(sight.tokens, draft) ? (previous ?? before) : before;
}

/** The figures among the tokens that are not masked: see `readQuantities`, which masks names, dates and times. */
export function figuresAmong(sight: Sight, masked: Uint8Array): readonly Figure[] {
  const { tokens } = sight;
  const drafts = [...draftsIn(sight, masked)];
  const figures: Figure[] = [];
  const ranges = new Map<number, 'lower' | 'upper'>();
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!next || ranges.has(index) || !isRange(tokens, draft, next)) return;
    ranges.set(index, 'lower').set(index + 1, 'upper');
    const lower = withShared(draft, next);
    drafts[index] = lower;
    drafts[index + 1] = withSharedBack(lower, next);
  });
  let previous: Thing | null = null;
  for (let index = drafts.length - 1; index >= 0; index--) if (ranges.get(index) === 'lower' && !drafts[index + 1]) ranges.delete(index);
  drafts.forEach((draft, index) => {
    const end = ranges.get(index);
    const partner = end === 'lower' ? drafts[index + 1] : end === 'upper' ? drafts[index - 1] : undefined;
    const whole = end === 'lower' && partner ? partner : draft;
    const thing = thingFor(sight, end === 'lower' ? { ...whole, from: draft.from } : draft, previous);
    const range = end && partner ? { end, lower: Math.min(draft.value, partner.value), upper: Math.max(draft.value, partner.value) } : null;
    const { kind, value, unit, qualifier, number } = draft;
    figures.push({ ...spanOfTokens(tokens, draft.from, draft.to), kind, number: spanOfTokens(tokens, number.from, number.to), value, form: number.form, unit, qualifier, hedge: hedgeOf(tokens, draft), thing, range });
    previous = thing ?? previous;
  });
  return figures;
}

/** The figures of a text, in order. Names with numbers in them, dates and times are not among them. Linear in the text's length. */
export function figuresIn(text: string, language = 'en'): readonly Figure[] {
  return readQuantities(text, { language }).figures;
}
