import { lazily, remembered } from './remembered.ts';
import { FRENCH_NAMES } from './state-names-french.ts';
import { SPANISH_NAMES } from './state-names-spanish.ts';
import { CODES_IN_SYMBOLS, MEMBER_STATES, OTHER_STATES, type StateRow } from './state-table.ts';

/** A State or territory; the source of the facts is named in `state-table.ts`. */
export interface State {
  /** ISO 3166-1 alpha-3, as symbols write it: "PER". */
  readonly code: string;
  /** Short name without article: "Peru". */
  readonly name: string;
  /** Formal name without article: "Republic of Peru". */
  readonly formal: string;
  /** Nationality as adjective or noun in the singular, the usual adjective first: "Peruvian". Never empty. */
  readonly nationalities: readonly string[];
  /** French short name with its article where it takes one: "le Pérou", "Cuba". */
  readonly french: string;
  /** Other names, former names and misspellings in use: "Ivory Coast", "Columbia". */
  readonly variants: readonly string[];
}

/** Every State and territory of the table: members of the United Nations first, in alphabetical order, then the others. */
export const STATES: readonly State[] = [...MEMBER_STATES, ...OTHER_STATES].map(stateOf);

const byCode = lazily(() => new Map(STATES.map((state) => [state.code, state])));
const byName = lazily(() => namesTable((state) => [...namesOf(state), FRENCH_ROWS().get(state.code)?.formal ?? state.name]));
const bySpanishName = lazily(() => namesTable(({ code, name }) => [SPANISH_ROWS().get(code)?.short ?? name, SPANISH_ROWS().get(code)?.formal ?? name]));
const byNationality = {
  en: lazily(() => nationalities((state) => state.nationalities)),
  fr: lazily(() => nationalities(({ code }) => FRENCH_ROWS().get(code)?.adjectives ?? [])),
  es: lazily(() => nationalities(({ code }) => SPANISH_ROWS().get(code)?.adjectives ?? [])),
} as const;

/** The State whose ISO 3166-1 alpha-3 code is `code` (capitals), as in symbols. */
export function stateCoded(code: string): State | undefined {
  return byCode().get(CODES_IN_SYMBOLS[code] ?? code);
}

/**
 * The State that `text` names, in any form of the table: short, formal, French, former or misspelt, with or without an article,
 * in any capitals, accents and apostrophes (abbreviations such as "DRC" in capitals only). `text` is a name alone, not a sentence. An unknown State gives nothing.
 */
export function stateNamed(text: string): State | undefined {
  return byName().get(text) ?? byName().get(foldName(text));
}

/** The first words of the names of `byName`, and the articles that may stand before them. */
const beginnings = lazily(() => new Set([...ARTICLES, ...[...byName().keys()].map(firstWord)]));
const ARTICLES = ['the', 'le', 'la', 'les', 'el', 'los', 'las'];

/** The letters, digits and stops that a folded name begins with: "guinea" of "guinea-bissau", "cote" of "cote d'ivoire". */
function firstWord(name: string): string {
  return /^[\p{L}\p{N}.]*/u.exec(name)?.[0] ?? '';
}

/** Whether a State's name, or a nationality in English, can begin with this word: a quick answer for the many that cannot. */
export const beginsState = remembered((word) => {
  const forms = [word, fold(word), foldName(word)];
  return forms.some((form) => beginnings().has(firstWord(form))) || statesOfNationality(word.replace(/['’]s$/u, '')).length > 0;
});

/**
 * The State that `text` names in English, French or Spanish. Only for places where a State is named and nothing else can stand: in running text some Spanish names are
 * something else ("Granada", "Mauricio").
 */
export function stateNamedInAnyLanguage(text: string): State | undefined {
  return stateNamed(text) ?? bySpanishName().get(foldName(text));
}

/** What a State is called in one of the languages: the short name as it stands in a sentence there, and the formal name without article. */
export interface StateNames {
  readonly short: string;
  readonly formal: string;
}

/** The names of a State in English, French or Spanish. */
export function stateNamesIn(state: State, language: 'en' | 'fr' | 'es'): StateNames {
  if (language === 'en') return { short: articledName(state), formal: state.formal };
  if (language === 'fr') return { short: state.french, formal: FRENCH_ROWS().get(state.code)?.formal ?? state.french };
  const row = SPANISH_ROWS().get(state.code);
  return { short: row?.short ?? state.name, formal: row?.formal ?? state.name };
}

/** The State of a nationality in English, singular or plural ("Peruvian", "Peruvians", "Swiss"); nothing for one that two States share ("Congolese"). */
export function stateOfNationality(text: string): State | undefined {
  const states = statesOfNationality(text);
  return states.length === 1 ? states[0] : undefined;
}

/** All States of a nationality, in any gender and number of the language ("Peruvians", "péruviennes", "peruana"): two for "Congolese" and "Dominican", none for an unknown word. */
export function statesOfNationality(text: string, language: 'en' | 'fr' | 'es' = 'en'): readonly State[] {
  const table = byNationality[language]();
  for (const form of formsOf(fold(text), language)) {
    const states = table.get(form);
    if (states) return states;
  }
  return [];
}

/** The word, and what it may be the plural or the feminine of, folded. */
function formsOf(word: string, language: 'en' | 'fr' | 'es'): readonly string[] {
  const singulars = [word, ...(word.endsWith('s') ? [word.slice(0, -1)] : []), ...(language === 'es' && word.endsWith('es') ? [word.slice(0, -2)] : [])];
  if (language === 'en') return singulars;
  return [...singulars, ...singulars.flatMap(language === 'fr' ? frenchMasculines : spanishMasculines)];
}

/** "péruvienne" → "péruvien", "grecque" → "grec", "suédoise" → "suédois". */
function frenchMasculines(word: string): readonly string[] {
  if (!word.endsWith('e')) return [];
  return [word.slice(0, -1), ...(word.endsWith('nne') ? [word.slice(0, -2)] : []), ...(word.endsWith('cque') ? [word.slice(0, -3)] : word.endsWith('que') ? [`${word.slice(0, -3)}c`] : [])];
}

/** "peruana" → "peruano", "francesa" → "francés", "española" → "español". */
function spanishMasculines(word: string): readonly string[] {
  return word.endsWith('a') ? [`${word.slice(0, -1)}o`, word.slice(0, -1)] : [];
}

/** Every form a State's name may take in the table, the short name first, each without folding. For building recognizers. */
export function namesOf(state: State): readonly string[] {
  return [state.name, state.formal, state.french, ...state.variants];
}

function stateOf([code, name, formal, nationalities, french, variants]: StateRow): State {
  return { code, name, formal, nationalities, french, variants: variants ?? [] };
}

interface Row extends StateNames {
  readonly adjectives: readonly string[];
}

/** Lines of "code|…|formal|adjectives"; an empty formal name is the short one. */
const FRENCH_ROWS = lazily(() => new Map(rowsOf(FRENCH_NAMES).map(([code = '', formal = '', adjectives = '']): [string, Row] => [code, { short: formal, formal, adjectives: adjectives.split(',') }])));
const SPANISH_ROWS = lazily(() =>
  new Map(rowsOf(SPANISH_NAMES).map(([code = '', short = '', formal = '', adjectives = '']): [string, Row] => [code, { short, formal: formal === '' ? short.replace(/^(?:el|la|los|las) /u, '') : formal, adjectives: adjectives.split(',') }])),
);

function rowsOf(table: string): readonly (readonly string[])[] {
  return table.trim().split('\n').map((line) => line.split('|'));
}

function namesTable(names: (state: State) => readonly string[]): ReadonlyMap<string, State> {
  return new Map(STATES.flatMap((state) => names(state).map((name): [string, State] => [nameKey(name), state])));
}

function nationalities(words: (state: State) => readonly string[]): ReadonlyMap<string, readonly State[]> {
  const found = new Map<string, State[]>();
  for (const state of STATES) {
    for (const nationality of words(state)) {
      const states = found.get(fold(nationality)) ?? [];
      states.push(state);
      found.set(fold(nationality), states);
    }
  }
  return found;
}

/** Names fold; an abbreviation stands as it is written, or the pronoun "us" would be a State. */
function nameKey(name: string): string {
  return /^[A-Z][A-Z.]{1,4}$/u.test(name) ? name : foldName(name);
}

function foldName(text: string): string {
  return fold(text).replace(/^(?:the |le |la |les |l'|el |los |las )/u, '');
}

/** Lower case, without accents, with plain apostrophes, hyphens as they are and single blanks. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2019\u02bc`]/gu, "'")
    .replace(/[\u2010-\u2013]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Names that stand with "the" in a sentence, besides those that tell it by a word such as "Republic". */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['BHS', 'CAF', 'COM', 'COG', 'GMB', 'MHL', 'NLD', 'NER', 'PHL', 'SDN', 'VAT', 'COK', 'FRO', 'LAO', 'COD', 'PRK', 'CYM', 'IMN', 'VGB', 'TCA', 'FLK', 'SUN']);
const ARTICLE_WORD = /\b(?:Republic|Federation|Kingdom|Emirates|United States|State of)\b/u;

/** The short name as it stands in a sentence: "Peru", "the Netherlands". */
export function articledName({ code, name }: State): string {
  return WITH_ARTICLE.has(code) || ARTICLE_WORD.test(name) ? `the ${name}` : name;
}
