import { singularOf } from '../../../language/thesaurus/singular.ts';
import { subjectsIn } from './text-subjects.ts';
import { onceAReading, type Reading, type Token } from '../reading.ts';

/** What a preposition or a conjunction adds to what stands before it: "from *their children*", "and *the textbooks*". Numbers are indexes of tokens. */
export interface Phrase {
  /** The preposition or conjunction. */
  readonly marker: number;
  /** The words of content before it that it may belong to, the nearest first. */
  readonly anchors: readonly number[];
  /** Its own words of content. */
  readonly words: readonly number[];
  /** The token right behind it. */
  readonly end: number;
}

export const JOINING: ReadonlySet<string> = new Set(['and', 'or']);
const MARKERS = new Set([...JOINING, ...'to for by from with in of on at against into through about under without before after between among towards concerning regarding'.split(' ')]);
/** Small words with which a phrase is over. */
const OVER = new Set(
  [...MARKERS, ...'as but nor than if so which who whom whose that while when where whenever wherever because since until during unless although though not is are was were has have had would will shall could can may might must should do does did'.split(' ')],
);
/** With a preposition behind it, such a word is another preposition: "because of", "due to". Reasons are for `compare-causes.ts`. */
const COMPOUND = new Set('because due owing out instead according prior thanks as account result spite ahead regardless'.split(' '));
const BREAK = /[,;:()[\]“”"–—.!?]/u;
const MOST_WORDS = 4;
/** How many words before its marker a phrase may belong to, and how far off they stand. */
const MOST_ANCHORS = 2;
const REACH = 4;

const isSmall = ({ weight, isFormula }: Token): boolean => weight === 0 && !isFormula;

function isBreak({ text, tokens }: Reading, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return !before || !token || before.sentence !== token.sentence || BREAK.test(text.slice(before.end, token.start));
}

function anchorsOf(reading: Reading, marker: number): readonly number[] {
  const anchors: number[] = [];
  for (let index = marker - 1; index >= marker - REACH && anchors.length < MOST_ANCHORS && !isBreak(reading, index + 1); index--) {
    const token = reading.tokens[index];
    if (token && token.weight > 0) anchors.push(index);
  }
  return anchors;
}

function phraseAt(reading: Reading, marker: number): Phrase | undefined {
  if (COMPOUND.has(reading.tokens[marker - 1]?.word.lower ?? '')) return undefined;
  const anchors = anchorsOf(reading, marker);
  if (anchors.length === 0) return undefined;
  const words: number[] = [];
  let end = marker + 1;
  for (; end < reading.tokens.length && !isBreak(reading, end); end++) {
    const token = reading.tokens[end];
    if (!token || (isSmall(token) && OVER.has(token.word.lower))) break;
    if (token.weight > 0) words.push(end);
  }
  return words.length === 0 || words.length > MOST_WORDS ? undefined : { marker, anchors, words, end };
}

/** The phrases of a text that stand behind another word of content; worked out once a text. */
export const phrasesIn = onceAReading((reading): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  reading.tokens.forEach((token, index) => {
    const phrase = isSmall(token) && MARKERS.has(token.word.lower) ? phraseAt(reading, index) : undefined;
    if (phrase) phrases.push(phrase);
  });
  return phrases;
});

/** Nouns and qualities that stand for many things, so that another word may well mean the same. In the singular. */
const LOOSE = new Set(
  ('person people individual human victim case country state party nation place area region territory world time year month day week hour period date autumn spring summer winter past future measure body authority institution thing matter issue ' +
    'problem kind type form group situation circumstance condition purpose reason way manner means part field sector number act action event incident facility site one other various several certain such whole general total order addition result use ' +
    'practice existence regard relation respect line accordance delegation expert committee government national law legislation rule system service community population life society process course view term level aspect factor question point ' +
    'property good item device equipment tool vehicle building premises establishment structure infrastructure animal worker staff personnel employee professional official officer agent member relative resident inhabitant citizen national ' +
    'civilian adult minor beneficiary applicant user hearing proceeding trial session money fund resource support assistance help backing care protection treatment information data record document offence crime harm damage injury threat ' +
    'danger risk capital city town village province district home household vote voter respondent participant').split(' '),
);
/** Whether a noun in the singular stands for many things. */
export const isBroad = (lower: string): boolean => LOOSE.has(lower);

/** Words that hold a phrase and the next together as one preposition: "in front *of*", "in line *with*". */
const HOLDS = /^(?:of|with|to|from|for)$/u;
/** Whether the thesaurus knows what the phrase names: then it would know a synonym too. */
export function isFamiliar(reading: Reading, { words }: Phrase): boolean {
  const last = words.at(-1) ?? -1;
  const senses = reading.tokens[last]?.senses;
  return senses !== undefined && (senses.families.length > 0 || senses.members.length > 0 || (subjectsIn(reading)[last]?.company.length ?? 0) > 0);
}

const VERBAL = /(?:ing|ed)$/u;
const NOUNS_IN_ING = new Set('mining housing building training meeting hearing funding voting farming fishing banking policing schooling logging wing morning evening nursing counselling trafficking smuggling ceiling dwelling king spring ring'.split(' '));

const PARTICIPLE = /[a-z]{3}ed$/u;

/** The noun of a phrase: the last word, or the one before the participle that goes on to say what is done with it: "in *premises* intended for 180". */
function nounOf({ tokens }: Reading, { words, end }: Phrase): Token | undefined {
  const last = tokens[words.at(-1) ?? -1];
  const isBehind = words.length > 1 && last !== undefined && PARTICIPLE.test(last.word.lower) && MARKERS.has(tokens[end]?.word.lower ?? '');
  return isBehind ? tokens[words.at(-2) ?? -1] : last;
}

/** Whether a phrase names nothing definite: a word for everything of a kind, a verb, or a part of a preposition ("on the basis of"). */
export function isLoose(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading;
  const { marker, words, end } = phrase;
  const [first, last] = [tokens[words[0] ?? -1], nounOf(reading, phrase)];
  if (!first || !last || (VERBAL.test(first.word.lower) && !NOUNS_IN_ING.has(first.word.lower)) || LOOSE.has(last.word.lower) || LOOSE.has(singularOf(last.word.lower))) return true;
  if (words.length > 1) return false;
  const isOpenTo = tokens[marker]?.word.lower === 'to' && words[0] === marker + 1;
  return isOpenTo || HOLDS.test(tokens[end]?.word.lower ?? '');
}
