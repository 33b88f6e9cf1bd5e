import type { DateRelation } from './dates.ts';
import type { HedgeKind } from './hedges.ts';
import { hedgeBefore } from './hedge-phrases.ts';
import { lowerAt, type Token } from './tokens.ts';

const RELATIONS: readonly (readonly [string, DateRelation])[] = [
  ['since', 'since'], ['as from', 'since'], ['from', 'since'], ['starting in', 'since'], ['starting on', 'since'], ['beginning in', 'since'], ['starting from', 'since'],
  ['until', 'until'], ['till', 'until'], ['up to', 'until'], ['through', 'until'], ['up until', 'until'],
  ['prior to', 'before'], ['before', 'before'], ['after', 'after'], ['following', 'after'],
  ['later than', 'after'], ['earlier than', 'before'], ['sooner than', 'before'], ['no later than', 'by'], ['not later than', 'by'], ['by', 'by'], ['as of', 'as-of'], ['as at', 'as-of'],
  ['depuis', 'since'], ['dès', 'since'], ['à partir de', 'since'], ['à partir du', 'since'], ['à compter de', 'since'], ['à compter du', 'since'],
  ["jusqu'en", 'until'], ["jusqu' en", 'until'], ["jusqu' au", 'until'], ["jusqu' à", 'until'], ['avant', 'before'], ['après', 'after'], ["d' ici", 'by'], ["d' ici à", 'by'], ["d' ici au", 'by'], ['au plus tard en', 'by'], ['au plus tard le', 'by'],
];
const BY_LAST = new Map<string, (readonly [readonly string[], DateRelation])[]>();
for (const [phrase, relation] of RELATIONS) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), [words, relation]]);
}

function endsWith(tokens: readonly Token[], end: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(tokens, end - words.length + index) === word);
}

const PASSED = /^(?:the|le|la|l'|les|end|beginning|start|of|on|in)$/u;

/** The hedge right before a date; "up to" and "over" say something else there. */
function dateHedge(tokens: readonly Token[], index: number, language: string): { readonly kind: HedgeKind; readonly from: number } {
  const found = hedgeBefore(tokens, index, index, language);
  const fits = found && /^(?:around|at-least|at-most)$/u.test(found.kind) && !/^(?:up|no|not|some|jusqu'à)$/u.test(lowerAt(tokens, found.from));
  return fits ? { kind: found.kind, from: found.from } : { kind: 'none', from: index };
}

/** How the date at token `index` is tied to what happened, and how it is hedged, by the words before it. */
export function relationBefore(tokens: readonly Token[], index: number, language: string): { readonly relation: DateRelation; readonly hedge: HedgeKind } {
  const hedge = dateHedge(tokens, index, language);
  let at = hedge.from;
  while (PASSED.test(lowerAt(tokens, at - 1)) && index - at < 5 && !(lowerAt(tokens, at - 1) === 'of' && lowerAt(tokens, at - 2) === 'as')) at--;
  const fits = BY_LAST.get(lowerAt(tokens, at - 1))?.filter(([words]) => endsWith(tokens, at, words)) ?? [];
  const longest = fits.reduce<readonly [readonly string[], DateRelation] | undefined>((best, each) => (best && best[0].length >= each[0].length ? best : each), undefined);
  return { relation: longest?.[1] ?? 'on', hedge: hedge.kind };
}
