import { figureDraftsIn, type FigureDraft } from './figure-drafts.ts';
import { withRanges, type Ended } from './figure-ranges.ts';
import type { Figure } from './figures.ts';
import type { Hedge } from './hedges.ts';
import { isElliptic, pointsBack, thingAfter, thingBefore, type Sight, type Thing } from './things.ts';
import { isJoint, lowerAt, spanOfTokens, type Token } from './tokens.ts';

function hedgeOf(tokens: readonly Token[], draft: FigureDraft): Hedge {
  return draft.hedge ? { kind: draft.hedge.kind, span: spanOfTokens(tokens, draft.hedge.from, draft.hedge.to), certain: draft.certain } : { kind: 'none', span: null, certain: true };
}

function inherits(tokens: readonly Token[], draft: FigureDraft): boolean {
  return pointsBack(tokens, draft.to) || /^(?:and|,|while|which|with|of|et|dont|tandis|or|to|à|–|-|but)$/u.test(lowerAt(tokens, draft.from - 1));
}

/** Whether the noun behind a measure is what it measures: "a six-month period", "12 hours of detention"; not "for 12 hours people waited". */
function measuresWhatFollows(tokens: readonly Token[], draft: FigureDraft): boolean {
  return isJoint(tokens, draft.to) || isJoint(tokens, draft.number.to) || /^(?:of|de|d')$/u.test(lowerAt(tokens, draft.to));
}

function thingFor(sight: Sight, draft: FigureDraft, previous: Thing | null): Thing | null {
  if (draft.thingAt >= 0) return thingAfter(sight, draft.thingAt, false);
  if (pointsBack(sight.tokens, draft.to)) return previous;
  const after = thingAfter(sight, draft.to, draft.value !== 1);
  const measure = draft.kind === 'duration' || draft.kind === 'age' || draft.kind === 'money';
  if (after && (!measure || measuresWhatFollows(sight.tokens, draft))) return after;
  if (isElliptic(sight.tokens, draft.from) && !measure) return previous;
  const before = thingBefore(sight, draft.from);
  const inherited = inherits(sight.tokens, draft) ? previous : null;
  return measure ? (before ?? inherited ?? after) : (inherited ?? before);
}

/** From the first token of a range to the last, for looking at the words before and behind it. */
function whole({ draft, partner }: Ended): FigureDraft {
  return partner ? { ...draft, from: Math.min(draft.from, partner.from), to: Math.max(draft.to, partner.to) } : draft;
}

function toFigure(sight: Sight, ended: Ended, thing: Thing | null): Figure {
  const { tokens } = sight;
  const { draft, end, partner } = ended;
  const range = end && partner ? { end, lower: Math.min(draft.value, partner.value), upper: Math.max(draft.value, partner.value) } : null;
  const { kind, value, unit, qualifier, number } = draft;
  const { start, end: behind } = spanOfTokens(tokens, draft.from, draft.to);
  const numberSpan = spanOfTokens(tokens, number.from, number.to);
  return { start, end: behind, kind, number: numberSpan, value, form: number.form, unit, qualifier, hedge: hedgeOf(tokens, draft), thing, range };
}

/** The figures among the tokens that are not masked: see `readQuantities`, which masks names, dates and times. */
export function figuresAmong(sight: Sight, masked: Uint8Array): readonly Figure[] {
  let previous: Thing | null = null;
  return withRanges(sight.tokens, figureDraftsIn(sight, masked)).map((ended) => {
    const thing = thingFor(sight, whole(ended), previous);
    previous = thing ?? previous;
    return toFigure(sight, ended, thing);
  });
}
