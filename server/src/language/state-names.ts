import { frenchNationalityLike } from './french/nationalities.ts';
import { stateCoded, stateNamed } from './states.ts';

const ARTICLE = /^(?:le |la |les |l[’'])/u;

function articleOf(french: string): string {
  return ARTICLE.exec(french)?.[0] ?? '';
}

/** The French name of another State, without its article, in the place of `written`; nothing where the article, and so the preposition, would be another. */
function frenchName(code: string, written: string): string | undefined {
  const state = stateCoded(code);
  const replaced = stateNamed(written);
  if (!state || !replaced || articleOf(state.french) !== articleOf(replaced.french)) return undefined;
  return state.french.replace(ARTICLE, '');
}

function englishNationality(code: string, written: string): string | undefined {
  const nationality = stateCoded(code)?.nationalities[0];
  return nationality === undefined ? undefined : nationality + (/s$/u.test(written) && !/(?:ese|sh|ch|s)$/u.test(nationality) ? 's' : '');
}

/** The name of a State, or its nationality, as a text in `language` has it in the place of `written`; nothing where it cannot be put there unseen. */
export function stateIn(language: string, code: string, written: string, as: 'state' | 'nationality'): string | undefined {
  if (language === 'fr') return as === 'state' ? frenchName(code, written) : frenchNationalityLike(code, written);
  return as === 'state' ? stateCoded(code)?.name : englishNationality(code, written);
}
