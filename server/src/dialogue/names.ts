/**
 * How the UN's texts write people's names, as pieces of regular expressions. They stand without the `u` flag and spell out the Latin letters: with
 * `\p{L}` in so many places the expressions take seconds to compile.
 */

/** Latin letters of either case, and combining marks. */
export const LETTER = 'A-Za-z\u00aa-\u024f\u0300-\u036f\u1e00-\u1eff';
/** Latin capitals; beyond Latin-1 capitals and small letters take turns, so the whole range stands for both. */
const CAPITAL = 'A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff';

const INITIALS = `(?:[${CAPITAL}]\\.-?){1,3}(?=\\s)`;
/** A capitalized word of a name: "Corzo", "O’Flaherty", "Dettmeijer-Vermeulen", "J.". */
const WORD = `(?:${INITIALS}|[${CAPITAL}](?:[${LETTER}]|[’'.-](?=[${LETTER}]))*)`;
/** A word of a name in capitals; "McCABE" is one too. */
const CAPITALS = `(?:(?:Mc|Mac)?[${CAPITAL}](?:[${CAPITAL}\u0300-\u036f]|[’'.-](?=[${CAPITAL}]))*(?![${LETTER}’'])|${INITIALS})`;
const PARTICLES = 'van der|van den|van|von der|von|de la|de las|de los|de|del|della|di|du|da|das|dos|do|der|den|bin|bint|ibn|al|el|ben|bel|abu|ould|la|le|y|e|ten|ter|zu|af';
const PARTICLE = `(?:(?:${PARTICLES})\\s)`;

/** A full name in ordinary capitals: two to six words, particles between them. */
export const FULL_NAME = `${WORD}(?:\\s${PARTICLE}?${WORD}){1,5}`;
/** What follows a title: one to five words, the first of which may be a particle ("Mr. van Deel"). */
export const TITLED_NAME = `${PARTICLE}?${WORD}(?:\\s${PARTICLE}?${WORD}){0,4}`;
/** A name in capitals: two to six words ("JUAN CARLOS DELGADO GUERRERO", "PIET VAN DEEL"). */
export const CAPITAL_NAME = `${CAPITALS}(?:\\s${PARTICLE}?${CAPITALS}){1,5}`;
/** What follows a title in capitals: one to five words ("Ms. MEDINA QUIROGA"). */
export const CAPITAL_SURNAME = `${PARTICLE}?${CAPITALS}(?:\\s${PARTICLE}?${CAPITALS}){0,4}`;

export const ENGLISH_TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Ambassador|Judge|Sir|Dame|Father|Sister|H\\.E|His Excellency|Her Excellency|Lord|Baroness)\\.?';
export const FRENCH_TITLE = '(?:M\\.|MM\\.|M ?me|MME|Mmes|Mlle|MLLE|Dr|Me|Sir|S\\.E\\.|M(?=\\s[A-Z\u00c0-\u00de]))';

const TITLE = new RegExp(`^(?:${ENGLISH_TITLE}|${FRENCH_TITLE})\\s+`, 'iu');

/** "Ms. Tamal" → "Tamal": people are found by their names. */
export const withoutTitle = (name: string): string => name.trim().replace(TITLE, '');

const PARTICLE_WORDS: ReadonlySet<string> = new Set(PARTICLES.split('|').flatMap((particle) => particle.split(' ')));

/** The words of a name for comparison: lower case, without accents, hyphens and apostrophes apart from the letters. */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.]+/u)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '');
}

/** Whether a name stands in capitals as a whole, but for its particles ("de BRÈS"). */
export function isInCapitals(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !PARTICLE_WORDS.has(word));
  return /\p{Lu}\p{Lu}/u.test(name) && words.every((word) => !/\p{Ll}{2}/u.test(word.replace(/^(?:Mc|Mac)/u, '')));
}

/** Particles with which a surname that stands alone may begin ("VAN DEEL"); as a first name "LE" and "AL" are names. */
const FIRST_PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'del', 'di', 'du', 'da', 'den', 'der']);

/** "EDGAR CORZO SOSA" → "Edgar Corzo Sosa", "PIET VAN DEEL" → "Piet van Deel". A name that is not in capitals stays as it is. */
export function inOrdinaryCapitals(name: string): string {
  if (!isInCapitals(name)) return withoutCapitalSurname(name);
  return name
    .split(/\s+/u)
    .map((word, index) => ((index === 0 ? FIRST_PARTICLES : PARTICLE_WORDS).has(word.toLowerCase()) ? word.toLowerCase() : capitalized(word)))
    .join(' ');
}

/** "Nigel RODD" → "Nigel Rodd": some records set the surname alone in capitals. */
function withoutCapitalSurname(name: string): string {
  return name.split(/\s+/u).map((word) => (/^\p{Lu}[\p{Lu}\p{M}’'-]+$/u.test(word) && !/^(?:II|III|IV|VI|JR)$/u.test(word) ? capitalized(word) : word)).join(' ');
}

function capitalized(word: string): string {
  return word.toLowerCase().replace(/(^|[-’'.])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
