import { setOf } from '../../../language/thesaurus/thesaurus.ts';
import { subjectsOf, type SubjectWord } from '../../../language/thesaurus/subject-table.ts';
import { SAME_WORD, type BlockMatches } from '../alignment.ts';
import { onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';

/** The subjects of a text. */
interface TextSubjects {
  /** One entry a token. */
  readonly words: readonly SubjectWord[];
  /** The tokens that name a subject, and those that keep company with one, in order: few of all. */
  readonly naming: readonly number[];
  readonly accompanying: readonly number[];
}

const textSubjects = onceAReading((reading): TextSubjects => {
  const words = subjectsOf(wordsOf(reading));
  const naming: number[] = [];
  const accompanying: number[] = [];
  words.forEach(({ names, company }, at) => {
    if (names.length > 0) naming.push(at);
    if (company.length > 0) accompanying.push(at);
  });
  return { words, naming, accompanying };
});

/** The subjects of a text's words, one entry a token; worked out once a text. */
export function subjectsIn(reading: Reading): readonly SubjectWord[] {
  return textSubjects(reading).words;
}

/** The tokens of a text that name a subject, in order. */
export function namingWords(reading: Reading): readonly number[] {
  return textSubjects(reading).naming;
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** Whether the two name subjects of one kind. */
export function areOfOneKind(a: SubjectWord, b: SubjectWord | undefined): boolean {
  if (!b) return false;
  for (const one of a.names) for (const other of b.names) if (setOf(one) === setOf(other)) return true;
  return false;
}

/** Whether `other` names the subject or keeps it company. */
export function goesWith(subject: SubjectWord, other: SubjectWord | undefined): boolean {
  return other !== undefined && shares(subject.names, other.company);
}

/** Whether the two name the same subject. */
export function areNamed(a: SubjectWord, b: SubjectWord | undefined): boolean {
  return b !== undefined && shares(a.names, b.names);
}

/** Whether one names a subject that excludes the other's: a worker is no employer, whatever their stems and synonyms say. */
function excludes(a: SubjectWord, b: SubjectWord): boolean {
  return areOfOneKind(a, b) && !goesWith(a, b);
}

/** Whether the word is one of several that name a subject together: the "confinement" of "solitary confinement". */
export function isPartOfName(reading: Reading, index: number): boolean {
  const subject = subjectsIn(reading)[index];
  return subject !== undefined && subject.to - subject.from > 1;
}

/**
 * The words of a block that speak of a subject of the claim: its name, a word that goes with it, or a word like the claim's at `index`. A synonym of one word
 * of a longer name is none: a "national worker" is no "domestic worker", and "solitary confinement" no "prison".
 */
export function wordsOn(subject: SubjectWord, index: number, { cited: { reading }, matches }: BlockMatches): readonly number[] {
  const { words: subjects, accompanying } = textSubjects(reading);
  const isLong = subject.to - subject.from > 1;
  const words: number[] = [];
  for (const { token, strength } of matches[index] ?? []) {
    if (strength < SAME_WORD && (isLong || isPartOfName(reading, token))) continue;
    if (!subjects[token] || !excludes(subject, subjects[token])) words.push(token);
  }
  for (const token of accompanying) if (goesWith(subject, subjects[token])) words.push(token);
  return words;
}

/** Whether a word stands for itself and is no part of a figure, a date, a name or a formula. */
export function isPlain({ weight, isFormula, figure, date, designator, name }: Token): boolean {
  return weight > 0 && !isFormula && Math.max(figure, date, designator, name) < 0;
}
