import { textOf, type Span } from '../language/span.ts';
import { articledName, stateNamed } from '../language/states.ts';
import type { FactComparison } from '../evidence/judging/judgement.ts';
import { changeTo } from '../wording/fixes.ts';
import type { Fix } from './finding.ts';
import { spanInDraft, type ClaimContext } from './rule.ts';

/** Words that go before an amount or a part of a year in one form only: "an" before eight, "the" before "middle of 2026" but not before "mid-2026". */
const ARTICLE = /(?<![\p{L}\p{N}])(an?|the) $/iu;
const PART_OF_YEAR = /^(?:mid|early|late)[- ]/iu;
/** Begins with a vowel as it is spoken: 8, 11, 18 and the eighties; a "European" and a "one" do not. */
const VOWEL = /^(?:[aio]|e(?!u)|u(?!n[ia]|s[aeiu])|hour|honest|heir|8|11(?![0-9])|18(?![0-9]))/iu;
const LIKE_ONE = /^one\b/iu;

/** "Indonesia", but "the Philippines". */
function isStateWithoutArticle(words: string): boolean {
  const state = stateNamed(words);
  return state !== undefined && !articledName(state).startsWith('the ');
}

/** The article that goes before `words`, in the form of `article`; empty where none goes. */
function fittingArticle(article: string, words: string): string {
  if (article.toLowerCase() === 'the') return PART_OF_YEAR.test(words) || isStateWithoutArticle(words) ? '' : article;
  const isVowel = VOWEL.test(words) && !LIKE_ONE.test(words);
  return isVowel ? article.charAt(0) + 'n' : article.charAt(0);
}

/** The correction with the article before it, where that has to change: "an annual" becomes "a monthly". In and out: spans of the claim's text. */
function withArticle(text: string, span: Span, correction: string): { readonly span: Span; readonly correction: string } {
  const article = ARTICLE.exec(text.slice(0, span.start))?.[1];
  const fitting = article === undefined ? undefined : fittingArticle(article, correction);
  if (article === undefined || fitting === article) return { span, correction };
  return { span: { start: span.start - article.length - 1, end: span.end }, correction: fitting === '' || fitting === undefined ? correction : `${fitting} ${correction}` };
}

/** Whether the correction stands in the claim already, elsewhere: then two facts have changed places, or more than this one has to change. */
function isSaidElsewhere(text: string, span: Span, correction: string): boolean {
  const others = `${text.slice(0, span.start)}\u0000${text.slice(span.end)}`.toLowerCase();
  const words = correction.toLowerCase();
  for (let at = others.indexOf(words); at >= 0; at = others.indexOf(words, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(others.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(others.charAt(at + words.length)) && !/^[.,][0-9]/u.test(others.slice(at + words.length));
    if (isWhole) return true;
  }
  return false;
}

/**
 * Changing the claim's words to what the source has, fitted into the sentence. Nothing where the claim's words are broken up by a citation or by marks, or
 * where the correction stands in the claim already: "64 consulates in 167 countries" is not mended by writing 64 twice.
 */
export function correctionFixes({ draft, claim }: ClaimContext, fact: FactComparison): readonly Fix[] {
  if (fact.correction === undefined || isSaidElsewhere(claim.text, fact.claim, fact.correction)) return [];
  const { span: words, correction } = claim.language === 'en' ? withArticle(claim.text, fact.claim, fact.correction) : { span: fact.claim, correction: fact.correction };
  const span = spanInDraft(claim, words);
  const written = draft.text.slice(span.start, span.end);
  if (written !== textOf(claim.text, words) || written === correction) return [];
  return [{ title: changeTo(correction), edits: [{ span, text: correction }], preferred: true }];
}
