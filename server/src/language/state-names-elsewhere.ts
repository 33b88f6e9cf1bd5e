import { stateNamed, type State } from './states.ts';

/** Languages that Cobs does not judge, but whose pages it keeps and names. In Russian the names change their ends, which no list has. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['zh', /[\u4e00-\u9fff]{4}/u],
  ['ar', /[\u0600-\u06ff]{4}/u],
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const tables = new Map<string, readonly (readonly [name: string, state: State])[]>();

/**
 * The one State that `text` names in Chinese or Arabic; nothing where it names none or several. In: the title of a page. The names are those of the JavaScript engine's own tables (Unicode
 * CLDR), made when such a page is first read.
 */
export function stateNamedElsewhere(text: string): State | undefined {
  const language = SCRIPTS.find(([, letters]) => letters.test(text))?.[0];
  if (language === undefined) return undefined;
  const found = new Set<State>();
  let rest = text;
  for (const [name, state] of tableOf(language)) {
    if (!rest.includes(name)) continue;
    found.add(state);
    // A shorter name within a longer one ("Guinea" in "Guinea-Bissau") is not meant.
    rest = rest.replaceAll(name, ' ');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The names in a language, the longest first. */
function tableOf(language: string): readonly (readonly [name: string, state: State])[] {
  const made = tables.get(language) ?? namesIn(language);
  tables.set(language, made);
  return made;
}

function namesIn(language: string): readonly (readonly [name: string, state: State])[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const there = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const rows = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code): (readonly [string, State])[] => {
    const state = stateNamed((english.of(code) ?? '').replace(/ & /gu, ' and ').replace(/^St\. /u, 'Saint ').replace(/ \(.*\)$/u, ''));
    const name = there.of(code);
    return state && name !== undefined && name.length > 1 ? [[name, state]] : [];
  });
  return rows.sort(([a], [b]) => b.length - a.length);
}
