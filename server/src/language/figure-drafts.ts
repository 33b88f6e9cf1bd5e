import { currencyBefore } from './currencies.ts';
import { isBroughtAbout, isConcerning, isDuringRather, isFigureAtAll, isIdiom, isPlacedUnder } from './figure-context.ts';
import type { FigureKind } from './figures.ts';
import { hedgeAfter, hedgeBefore, type HedgePhrase } from './hedge-phrases.ts';
import { numberAt, type NumberPhrase } from './numbers.ts';
import { ratioBehind } from './ratios.ts';
import type { Sight } from './things.ts';
import { isAnyMarked, lowerAt, tokenAt, type Token } from './tokens.ts';
import { unitAt, type UnitPhrase } from './units.ts';
import { isStopWord } from './words.ts';

/** A quantity while it is being read, in tokens. */
export interface FigureDraft {
  readonly from: number;
  readonly to: number;
  readonly number: NumberPhrase;
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly qualifier: string;
  readonly hedge: HedgePhrase | undefined;
  readonly certain: boolean;
  /** As in `Measured`. */
  readonly thingAt: number;
}

/** Wholes that shares are brought to; "5 in 13 countries" is no share. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000]);

/** The index behind "in", "out of" or "out of every", "sur"; `index` itself where none of them stands. */
function pastOutOf(sight: Sight, index: number): number {
  const { tokens, language } = sight;
  const word = lowerAt(tokens, index);
  const joined = word === 'in' || (language === 'fr' && word === 'sur') ? index + 1 : word === 'out' && lowerAt(tokens, index + 1) === 'of' ? index + 2 : index;
  return joined > index && lowerAt(tokens, joined) === 'every' ? joined + 1 : joined;
}

/** How many words a noun may have that stands inside a share. */
const LONGEST_NOUN = 3;

/** "One woman in five", "one foreign worker in five": how many words the thing has that stands between the two numbers; 0 for none. */
function nounInShare({ tokens, language }: Sight, index: number, number: NumberPhrase): number {
  if (number.value !== 1 && language !== 'fr') return 0;
  for (let words = 1; words <= LONGEST_NOUN && tokenAt(tokens, index + words - 1).kind === 'word' && !isStopWord(lowerAt(tokens, index + words - 1), language); words++) {
    if (!/^(?:in|sur)$/u.test(lowerAt(tokens, index + words))) continue;
    const behind = tokenAt(tokens, index + words + 2);
    return words === 1 || language === 'fr' || behind.kind === 'mark' || isStopWord(behind.lower, language) || /[^e]ed$/u.test(behind.lower) ? words : 0;
  }
  return 0;
}

/** "In five" behind "one", "out of every 10" behind "3". */
function shareAt(sight: Sight, index: number, number: NumberPhrase): { readonly of: number; readonly to: number; readonly thingAt: number } | undefined {
  const { tokens, language } = sight;
  if (number.kind !== 'cardinal' || number.value > 99 || !Number.isInteger(number.value)) return undefined;
  const noun = nounInShare(sight, index, number);
  const from = index + noun;
  const at = pastOutOf(sight, from);
  const whole = at > from ? numberAt(tokens, at, language) : undefined;
  return whole?.kind === 'cardinal' && whole.value > number.value && WHOLES.has(whole.value) ? { of: whole.value, to: whole.to, thingAt: noun > 0 ? index : -1 } : undefined;
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
  /** Where the thing stands inside the quantity ("one woman in five"); -1 where it does not. */
  readonly thingAt: number;
}

/** The number with the unit, ratio or share behind it. */
function measured(sight: Sight, number: NumberPhrase, at: number): Measured {
  const plain = { kind: kindOf(number, undefined), unit: '', qualifier: '', value: number.value, to: at, thingAt: -1 } as const;
  if (number.kind === 'ordinal') return plain;
  const ratio = ratioBehind(sight, at);
  if (ratio) return { ...plain, kind: 'ratio', unit: `per ${ratio.per}`, to: ratio.to, thingAt: ratio.thingAt };
  const share = shareAt(sight, at, number);
  if (share) return { ...plain, kind: 'fraction', value: number.value / share.of, to: share.to, thingAt: share.thingAt };
  const unit = unitAt(sight.tokens, at, sight.language);
  return unit ? { kind: unit.kind, unit: unit.name, qualifier: unit.qualifier, value: number.value, to: unit.to, thingAt: -1 } : plain;
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

/** Words with which a sentence goes on behind "nine months at most", where no other figure can follow. */
const GOING_ON = /^(?:and|but|if|when|while|unless|mais|si)$/u;

function hedgeBehind(sight: Sight, index: number): HedgePhrase | undefined {
  const after = hedgeAfter(sight.tokens, index, sight.language);
  if (!after || after.to - after.from === 1 || /^(?:or|and|ou|et)$/u.test(lowerAt(sight.tokens, after.from))) return after;
  return tokenAt(sight.tokens, after.to).kind === 'mark' || GOING_ON.test(lowerAt(sight.tokens, after.to)) ? after : undefined;
}

/** An ordinal: neither unit nor hedge. */
function ordinalDraft(number: NumberPhrase): FigureDraft {
  return { from: number.from, to: number.to, number, value: number.value, kind: 'ordinal', unit: '', qualifier: '', hedge: undefined, certain: true, thingAt: -1 };
}

/** A number with unit and currency, and the hedge behind it. */
interface WithUnit {
  readonly measure: Measured;
  readonly from: number;
  readonly to: number;
  readonly behind: HedgePhrase | undefined;
}

/** The number with unit and currency, and the hedge behind it ("5 or more years", "5 years or more"). */
function withUnit(sight: Sight, number: NumberPhrase): WithUnit {
  const currency = currencyBefore(sight.tokens, number.from);
  const inner = hedgeBehind(sight, number.to);
  const measure = measured(sight, number, inner?.to ?? number.to);
  const behind = inner ?? hedgeBehind(sight, measure.to);
  const to = Math.max(measure.to, behind?.to ?? 0);
  if (!currency || measure.kind !== 'count') return { measure, from: number.from, to, behind };
  return { measure: { ...measure, kind: 'money', unit: currency.name }, from: currency.from, to, behind };
}

/** Whether the hedge before the quantity is sure to be one: not "within" for "during", nor "over" for what something was about, nor "by" for what it was brought about by. */
function isSureHedge(tokens: readonly Token[], { kind, value }: { readonly kind: FigureKind; readonly value: number }, before: HedgePhrase, to: number): boolean {
  return !((kind === 'duration' && isDuringRather(tokens, before, to)) || (kind === 'count' && (isPlacedUnder(tokens, before) || isConcerning(tokens, before, value, to))) || isBroughtAbout(tokens, before));
}

/** The quantity that begins with `number`: with the hedge, the currency and the age before it and the unit behind it. */
function draftOf(sight: Sight, number: NumberPhrase): FigureDraft {
  if (number.kind === 'ordinal') return ordinalDraft(number);
  const { tokens, language } = sight;
  const { measure, from, to, behind } = withUnit(sight, number);
  const { kind, unit, qualifier, value, thingAt } = measure;
  const near = hedgeBefore(tokens, from, to, language);
  const inner = near?.from ?? from;
  const start = kind === 'count' || kind === 'duration' ? ageStart(tokens, inner) : inner;
  const before = near ?? (start < inner ? hedgeBefore(tokens, start, to, language) : undefined);
  const certain = !before || isSureHedge(tokens, measure, before, to);
  const isAge = start < inner;
  return { from: Math.min(start, before?.from ?? start), to, number, value, kind: isAge ? 'age' : kind, unit: isAge && unit === '' ? 'year' : unit, qualifier, hedge: before ?? behind, certain, thingAt };
}

/** "At least a year", "for an hour": the article counts where a hedge or a preposition of time asks for an amount. */
function articleAsOne(sight: Sight, index: number): NumberPhrase | undefined {
  const { tokens, language } = sight;
  const article = lowerAt(tokens, index);
  if ((article !== 'a' && article !== 'an') || language === 'fr' || unitAt(tokens, index + 1)?.kind !== 'duration') return undefined;
  const counts = /^(?:for|within)$/u.test(lowerAt(tokens, index - 1)) || halfBehind(sight, index + 2) > 0 || hedgeBefore(tokens, index, index + 2, language) !== undefined;
  return counts ? { from: index, to: index + 1, kind: 'cardinal', value: 1, form: 'words', magnitude: 1 } : undefined;
}

/** The index behind "and a half" or "et demi" at `index`; -1 where it does not stand. */
function halfBehind({ tokens }: Sight, index: number): number {
  if (lowerAt(tokens, index) === 'and' && lowerAt(tokens, index + 1) === 'a' && lowerAt(tokens, index + 2) === 'half') return index + 3;
  return lowerAt(tokens, index) === 'et' && /^demie?$/u.test(lowerAt(tokens, index + 1)) ? index + 2 : -1;
}

/** "A year and a half", "deux ans et demi": the half stands behind the unit. */
function withHalf(sight: Sight, draft: FigureDraft): FigureDraft {
  const to = draft.kind === 'duration' ? halfBehind(sight, draft.to) : -1;
  if (to < 0) return draft;
  const behind = draft.hedge ? undefined : hedgeBehind(sight, to);
  return { ...draft, to: behind?.to ?? to, value: draft.value + 0.5, hedge: draft.hedge ?? behind };
}

/** Without a hedge or a unit that belongs to a name, a date or the quantity before it. */
function cleared(draft: FigureDraft, masked: Uint8Array, covered: number): FigureDraft {
  const { from, to } = draft.number;
  const before = draft.from < covered || isAnyMarked(masked, draft.from, from);
  const behind = isAnyMarked(masked, to, draft.to);
  if (!before && !behind) return draft;
  return { ...draft, from: before ? from : draft.from, to: behind ? to : draft.to, hedge: undefined, ...(behind ? { kind: 'count', unit: '', qualifier: '', value: draft.number.value, thingAt: -1 } : {}) };
}

/** The quantities among the tokens that are not masked, in order. */
export function figureDraftsIn(sight: Sight, masked: Uint8Array): readonly FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (let index = 0; index < sight.tokens.length; ) {
    const number = masked[index] === 1 ? undefined : (numberAt(sight.tokens, index, sight.language) ?? articleAsOne(sight, index));
    if (!number) {
      index++;
      continue;
    }
    index = number.to;
    if (number.kind === 'vague' || masked[number.to - 1] === 1) continue;
    const draft = withHalf(sight, draftOf(sight, number));
    if (!isFigureAtAll(sight, number, draft.kind, draft.hedge !== undefined) || (number.kind === 'ordinal' && isIdiom(sight.tokens, number.to))) continue;
    drafts.push(cleared(draft, masked, drafts.at(-1)?.to ?? 0));
    index = Math.max(index, drafts.at(-1)?.to ?? 0);
  }
  return drafts;
}
