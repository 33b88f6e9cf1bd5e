import type { Language } from '../language/language.ts';
import { recognisedLanguage } from '../language/recognised-language.ts';
import { declaredLanguage, frontMatterOf, type FrontMatter } from './front-matter.ts';

/** So much of a draft is enough to recognise its language by. */
const READ = 8_000;

/** The words of a draft: without its citations, whose "para." is of no language, and without comments. */
function wordsOf(text: string, { bodyStart }: FrontMatter): string {
  return text.slice(bodyStart, bodyStart + READ).replace(/\[[^[\]]{0,300}@[^[\]]{0,300}\]|<!--[^]{0,2000}?-->/gu, ' ');
}

/**
 * The language of a draft: the one that its front matter declares, else that of the case (`language` in `cobs.yaml`), else the one that its words show;
 * English where they are too few to show any. The same text always gives the same language.
 */
export function draftLanguage(text: string, ofCase?: Language, frontMatter: FrontMatter = frontMatterOf(text)): Language {
  const said = declaredLanguage(text, frontMatter) ?? ofCase;
  if (said !== undefined) return said;
  const recognised = recognisedLanguage(wordsOf(text, frontMatter));
  return recognised === 'unknown' ? 'en' : recognised;
}
