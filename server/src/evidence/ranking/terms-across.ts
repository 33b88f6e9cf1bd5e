import { withoutAccents } from '../../language/accents.ts';
import type { Language } from '../../language/language.ts';
import { englishStems, frenchStems } from '../../language/french/english-counterparts.ts';
import { rootOf } from '../../language/thesaurus/thesaurus.ts';
import { formOf } from '../../language/word-forms.ts';
import { FIGURE_MARK, termOf, termsIn, type Term } from './terms.ts';

/** So many counterparts of a word are looked for: the further ones are seldom meant. */
const MOST_COUNTERPARTS = 2;

const CAPITAL = /^\p{Lu}/u;

function counterparts(written: string, from: Language, to: Language): readonly string[] {
  const { normal, stem } = formOf(written, from);
  if (from === 'fr' && to === 'en') return englishStems(normal, stem).slice(0, MOST_COUNTERPARTS);
  return from === 'en' && to === 'fr' ? frenchStems(rootOf(stem)).slice(0, MOST_COUNTERPARTS) : [];
}

/**
 * The terms of `text`, written in the language `from`, by which sources in the language `to` can be searched: its figures, its names as they are written,
 * and the words whose counterparts are known. Spans are of the words as written.
 */
export function termsAcross(text: string, from: Language, to: Language): readonly Term[] {
  return termsIn(text, from).flatMap((found): readonly Term[] => {
    if (found.term.startsWith(FIGURE_MARK)) return [found];
    const written = text.slice(found.start, found.end);
    const known = counterparts(written, from, to).map((stem) => ({ ...found, term: withoutAccents(stem) }));
    const isName = CAPITAL.test(written) && known.length === 0;
    const term = isName ? termOf(written, to) : '';
    return term === '' ? known : [{ ...found, term }];
  });
}
