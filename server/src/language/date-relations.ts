import type { DateRelation } from './dates.ts';
import type { HedgeKind } from './hedges.ts';
import { lowerAt, type Token } from './tokens.ts';

const RELATIONS: readonly (readonly [string, DateRelation])[] = [
  ['since', 'since'], ['as from', 'since'], ['from', 'since'], ['starting in', 'since'], ['starting on', 'since'], ['beginning in', 'since'], ['starting from', 'since'],
  ['until', 'until'], ['till', 'until'], ['up to', 'until'], ['through', 'until'], ['up until', 'until'],
  ['prior to', 'before'], ['before', 'before'], ['after', 'after'], ['following', 'after'],
  ['no later than', 'by'], ['not later than', 'by'], ['by', 'by'], ['as of', 'as-of'], ['as at', 'as-of'],
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

/** How the date at token `index` is tied to what happened, and whether it is only about that date, by the words before it. */
export function relationBefore(tokens: readonly Token[], index: number, language: string): { readonly relation: DateRelation; readonly hedge: HedgeKind } {
  let at = index;
  let hedge: HedgeKind = 'none';
  while (/^(?:the|le|la|l'|les|about|around|approximately|circa|vers|environ|end|beginning|start|of)$/u.test(lowerAt(tokens, at - 1)) && index - at < 4) {
    if (/^(?:about|around|approximately|circa|vers|environ)$/u.test(lowerAt(tokens, at - 1))) hedge = 'around';
    if (lowerAt(tokens, at - 1) === 'of' && lowerAt(tokens, at - 2) === 'as') break;
    at--;
  }
  const fits = BY_LAST.get(lowerAt(tokens, at - 1))?.filter(([words]) => endsWith(tokens, at, words)) ?? [];
  const longest = fits.reduce<readonly [readonly string[], DateRelation] | undefined>((best, each) => (best && best[0].length >= each[0].length ? best : each), undefined);
  // "The programme from 2019" and "documents from 2019" only say of when they are.
  return { relation: longest?.[1] ?? 'on', hedge: hedge === 'none' && language === 'fr' && lowerAt(tokens, at - 1) === 'vers' ? 'around' : hedge };
}
