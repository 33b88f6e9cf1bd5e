import type { Figure } from '../../../language/figures.ts';
import type { Span } from '../../../language/span.ts';
import { numberIn } from '../../../language/written-in.ts';
import type { FactComparison, PlaceInBlock } from '../judgement.ts';

const words = (text: string, span: Span): string => text.slice(span.start, span.end);
const withEvidence = (evidence: PlaceInBlock | undefined): { evidence?: PlaceInBlock } => (evidence ? { evidence } : {});

/** The source's number as the claim writes numbers: digits stay digits, grouped as the claim or the house style has them. */
function numberLike(claimText: string, claim: Figure, sourceText: string, source: Figure, language: string): string {
  const written = withCaseOf(words(claimText, claim.number), words(sourceText, source.number));
  if (claim.form === source.form || claim.form === 'words') return written;
  if (!Number.isInteger(source.value) || source.kind === 'fraction') return written.toLowerCase();
  return source.value >= 1000 && (language === 'fr' || /,/u.test(claimText)) ? numberIn(language, source.value) : String(source.value);
}

/** "Three" at the beginning of a sentence, "three" within one: the first letter as `like` has it, where both begin with a letter. */
function withCaseOf(like: string, written: string): string {
  if (!/^\p{L}/u.test(like) || !/^\p{L}\p{Ll}/u.test(written)) return lowerFirst(written);
  return /^\p{Lu}/u.test(like) ? written.charAt(0).toUpperCase() + written.slice(1) : lowerFirst(written);
}

/** The claim's figure has another value than the source's. */
export function valueComparison(claimText: string, claim: Figure, sourceText: string, source: Figure, evidence: PlaceInBlock | undefined, language = 'en'): FactComparison {
  const sameUnit = claim.unit === source.unit && claim.kind === source.kind;
  const span = sameUnit ? claim.number : { start: claim.number.start, end: claim.end };
  const correction = sameUnit ? numberLike(claimText, claim, sourceText, source, language) : withCaseOf(words(claimText, claim.number), sourceText.slice(source.number.start, source.end));
  return { kind: 'figure', state: 'differs', claim: span, difference: 'value', correction, ...withEvidence(evidence) };
}

/** The claim has the number, but of another unit: days for hours. */
export function unitComparison(claimText: string, claim: Figure, sourceText: string, source: Figure, evidence: PlaceInBlock | undefined): FactComparison {
  const span = { start: claim.number.start, end: claim.end };
  const unit = sourceText.slice(source.number.end, source.end);
  const correction = words(claimText, claim.number) + unit;
  return { kind: 'figure', state: 'differs', claim: span, difference: 'unit', correction, ...withEvidence(evidence) };
}

/** The claim has the number, but says it of something or somebody else. */
export function thingComparison(claim: Figure, source: Figure, evidence: PlaceInBlock | undefined): FactComparison {
  const end = Math.max(claim.end, claim.thing?.end ?? 0);
  const there = evidence && { ...evidence, span: { start: source.start, end: Math.max(source.end, source.thing?.end ?? 0) } };
  return { kind: 'figure', state: 'differs', claim: { start: claim.number.start, end }, difference: 'thing', ...withEvidence(there) };
}

/** The claim has the number, but as the amount of a change where the source has its outcome, or the reverse; both are shown with the word before them. */
export function changeComparison(claimText: string, claim: Figure, evidence: PlaceInBlock | undefined): FactComparison {
  const there = evidence && { ...evidence, span: { start: startOfWordBefore(evidence.block.text, evidence.span.start), end: evidence.span.end } };
  return { kind: 'figure', state: 'differs', claim: { start: startOfWordBefore(claimText, claim.start), end: claim.end }, difference: 'change', ...withEvidence(there) };
}

function startOfWordBefore(text: string, at: number): number {
  return at - (/\p{L}+,? ?$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
}

/** "US$ 2,000": the currency before a number stays with it. */
function numberWithCurrency(claimText: string, claim: Figure): string {
  const hedge = claim.hedge.span;
  const start = hedge && hedge.end <= claim.number.start ? hedge.end : claim.start;
  const before = claim.kind === 'money' && start < claim.number.start ? claimText.slice(start, claim.number.start).trimStart() : '';
  return before + words(claimText, claim.number);
}

/** Verbs that bound a number. */
const VERB = /^(?:exceed|surpass|topp|reach|approach|number|total|outnumber|near(?:ed|ing)\b)/iu;

/** The claim has the value, but leaves out, puts in or reverses "more than", "around" or the like. */
export function hedgeComparison(
  claimText: string,
  claim: Figure,
  sourceText: string,
  source: Figure,
  relation: 'hedge-dropped' | 'hedge-added' | 'hedge-turned',
  evidence: PlaceInBlock | undefined,
): FactComparison {
  const number = numberWithCurrency(claimText, claim);
  const start = Math.min(claim.hedge.span?.start ?? claim.number.start, claim.number.end - number.length);
  const end = Math.max(claim.hedge.span?.end ?? 0, claim.number.end);
  const hedge = source.hedge.span ? words(sourceText, source.hedge.span) : '';
  // "The share was *exceeded 60* per cent", "the share *just under 60* per cent": a verb that bounds stands only for another.
  if (VERB.test(hedge) !== VERB.test(claim.hedge.span ? words(claimText, claim.hedge.span) : '')) return { kind: 'hedge', state: 'differs', claim: { start, end }, difference: relation.replace('hedge-', ''), ...withEvidence(evidence) };
  const behind = source.hedge.span !== null && source.hedge.span.start >= source.number.end;
  const plain = behind ? `${number} ${hedge}` : `${hedge} ${number}`.trim();
  const correction = start === 0 ? plain.charAt(0).toUpperCase() + plain.slice(1) : lowerFirst(plain);
  return { kind: 'hedge', state: 'differs', claim: { start, end }, difference: relation.replace('hedge-', ''), correction, ...withEvidence(evidence) };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
