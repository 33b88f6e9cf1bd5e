import { MEMBER_STATES, OTHER_STATES, type StateRow } from './state-table.ts';

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

const BY_CODE = new Map(STATES.map((state) => [state.code, state]));
const BY_NAME = new Map(STATES.flatMap((state) => namesOf(state).map((name): [string, State] => [nameKey(name), state])));
const BY_NATIONALITY = nationalities();

/** The State whose ISO 3166-1 alpha-3 code is `code` (capitals), as in symbols. */
export function stateCoded(code: string): State | undefined {
  return BY_CODE.get(code);
}

/**
 * The State that `text` names, in any form of the table: short, formal, French, former or misspelt, with or without an article,
 * in any capitals, accents and apostrophes (abbreviations such as "DRC" in capitals only). `text` is a name alone, not a sentence. An unknown State gives nothing.
 */
export function stateNamed(text: string): State | undefined {
  return BY_NAME.get(text) ?? BY_NAME.get(foldName(text));
}

/** The State of a nationality in English, singular or plural ("Peruvian", "Peruvians", "Swiss"); nothing for one that two States share ("Congolese"). */
export function stateOfNationality(text: string): State | undefined {
  const states = statesOfNationality(text);
  return states.length === 1 ? states[0] : undefined;
}

/** All States of a nationality: two for "Congolese" and "Dominican", none for an unknown word. */
export function statesOfNationality(text: string): readonly State[] {
  const folded = fold(text);
  return BY_NATIONALITY.get(folded) ?? BY_NATIONALITY.get(folded.replace(/s$/u, '')) ?? [];
}

/** Every form a State's name may take in the table, the short name first, each without folding. For building recognizers. */
export function namesOf(state: State): readonly string[] {
  return [state.name, state.formal, state.french, ...state.variants];
}

function stateOf([code, name, formal, nationalities, french, variants]: StateRow): State {
  return { code, name, formal, nationalities, french, variants: variants ?? [] };
}

function nationalities(): ReadonlyMap<string, readonly State[]> {
  const found = new Map<string, State[]>();
  for (const state of STATES) {
    for (const nationality of state.nationalities) {
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
  return fold(text).replace(/^(?:the |le |la |les |l')/u, '');
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
const WITH_ARTICLE: ReadonlySet<string> = new Set(['BHS', 'CAF', 'COM', 'COG', 'GMB', 'MHL', 'NLD', 'NER', 'PHL', 'SDN', 'VAT', 'COK', 'FRO', 'LAO', 'COD', 'PRK']);
const ARTICLE_WORD = /\b(?:Republic|Federation|Kingdom|Emirates|United States|State of)\b/u;

/** The short name as it stands in a sentence: "Peru", "the Netherlands". */
export function articledName({ code, name }: State): string {
  return WITH_ARTICLE.has(code) || ARTICLE_WORD.test(name) ? `the ${name}` : name;
}
