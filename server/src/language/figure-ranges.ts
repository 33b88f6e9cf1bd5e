import type { FigureDraft } from './figure-drafts.ts';
import type { FigureRange } from './figures.ts';
import { isJoint, lowerAt, tokenAt, type Token } from './tokens.ts';
import { isStopWord } from './words.ts';

const CONNECTOR = /^(?:to|–|-|and|à|et|au)$/u;

/** Whether "and" between two quantities makes a range of them: behind "between", or of two ages. */
function isBetween(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  const between = /^(?:between|entre)$/u;
  return between.test(lowerAt(tokens, first.from - 1)) || between.test(lowerAt(tokens, first.from)) || (first.kind === 'age' && second.kind !== 'money');
}

/** Whether `second` ends a range that `first` begins. */
function isRange(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  const joint = lowerAt(tokens, first.to);
  if (second.from - first.to !== 1 || first.kind === 'ordinal' || second.kind === 'ordinal') return false;
  if (!CONNECTOR.test(joint) || first.value >= second.value * Math.max(1, second.number.magnitude)) return false;
  if (/^(?:and|et)$/u.test(joint)) return isBetween(tokens, first, second);
  return !(joint === '-' && isJoint(tokens, first.to) && second.number.form === 'words');
}

/** "From 18 to 6 months", "de 12,5 % à 9 %": no range, but the first number is of the second one's unit. */
function isChange(tokens: readonly Token[], first: FigureDraft, second: FigureDraft): boolean {
  const opener = lowerAt(tokens, first.from - 1);
  return second.from - first.to === 1 && /^(?:to|à)$/u.test(lowerAt(tokens, first.to)) && /^(?:from|de)$/u.test(opener) && second.kind !== 'ordinal';
}

/** The lower end of a range takes what only the upper one says: "two to three million dollars", "15 to 49 years". */
function withShared(first: FigureDraft, second: FigureDraft): FigureDraft {
  const bare = first.unit === '' && (first.kind === 'count' || first.kind === 'age');
  const shared = bare && second.kind !== 'count' ? { kind: first.kind === 'age' ? first.kind : second.kind, unit: second.unit === '' ? first.unit : second.unit, qualifier: second.qualifier } : {};
  const scale = first.number.magnitude === 1 && second.number.magnitude > 1 && first.value < second.value / second.number.magnitude ? second.number.magnitude : 1;
  return { ...first, ...shared, value: first.value * scale };
}

/** The upper end is of the lower end's kind where it has no unit of its own: "between the ages of 15 and 49", "$5 to 10". */
function withSharedBack(first: FigureDraft, second: FigureDraft): FigureDraft {
  if (second.kind === 'count' && first.kind !== 'count' && first.kind !== 'fraction') return { ...second, kind: first.kind, unit: first.unit, qualifier: first.qualifier };
  return first.kind === 'age' && second.kind === 'duration' ? { ...second, kind: 'age' } : second;
}

/** Whether a bare number goes on with the ratio before it in the sentence: 67 in "from 118 deaths per 100,000 to 67". */
function goesOnWithRatio(tokens: readonly Token[], ratio: FigureDraft | undefined, draft: FigureDraft): boolean {
  if (ratio?.kind !== 'ratio' || draft.kind !== 'count' || !/^(?:to|from|with|than|against)$/u.test(lowerAt(tokens, draft.from - 1))) return false;
  const next = tokenAt(tokens, draft.to);
  const isBare = next.kind !== 'word' || isStopWord(next.lower);
  return isBare && tokens.slice(ratio.to, draft.from).every(({ lower }) => !/^[.;:?]$/u.test(lower));
}

function withRatio(tokens: readonly Token[], ratio: FigureDraft | undefined, draft: FigureDraft): FigureDraft {
  return ratio && goesOnWithRatio(tokens, ratio, draft) ? { ...draft, kind: 'ratio', unit: ratio.unit } : draft;
}

/** A quantity, and the other end of the range that it begins or ends. */
export interface Ended {
  readonly draft: FigureDraft;
  readonly end: FigureRange['end'] | null;
  readonly partner: FigureDraft | null;
}

/** Pairs the ends of ranges; each takes from the other what only one of them says. */
export function withRanges(tokens: readonly Token[], drafts: readonly FigureDraft[]): readonly Ended[] {
  const ended: Ended[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    const next = drafts[index + 1];
    if (!draft) continue;
    if (next && isRange(tokens, draft, next)) {
      const lower = withShared(draft, next);
      const upper = withSharedBack(lower, next);
      ended.push({ draft: lower, end: 'lower', partner: upper }, { draft: upper, end: 'upper', partner: lower });
      index++;
    } else {
      const changed = next && isChange(tokens, draft, next) ? withShared(draft, next) : draft;
      ended.push({ draft: withRatio(tokens, ended.at(-1)?.draft, changed), end: null, partner: null });
    }
  }
  return ended;
}
