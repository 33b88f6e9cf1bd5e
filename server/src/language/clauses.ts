import type { Word } from './words.ts';

/** Words that begin a clause, and words that only link. */
interface JointWords {
  readonly clause: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
}

const ENGLISH_JOINTS: JointWords = {
  clause: new Set('but while whereas although though because since unless whereby which who whom whose where when if until despite so however'.split(' ')),
  linking: new Set(['and', 'or', 'nor', 'that', 'with', 'as', 'by']),
};
const FRENCH_JOINTS: JointWords = {
  clause: new Set('mais tandis alors quoique parce puisque dont qui où lorsque quand si jusque malgré cependant toutefois lequel laquelle lesquels lesquelles'.split(' ')),
  linking: new Set(['et', 'ou', 'ni', 'que', 'avec', 'comme', 'par']),
};

/** How far apart the words on both sides of a break stand, in words: a full stop parts more than a comma. */
const BREAKS = { sentence: 12, strong: 5, weak: 2, link: 1 } as const;

const STRONG = /[;:()[\]–—]/u;
const SENTENCE = /[.!?](?:[”"’)\]]*)\s/u;

function breakBetween(text: string, before: Word, word: Word, { clause, linking }: JointWords): number {
  const between = text.slice(before.end, word.start);
  const mark = between === ' ' ? 0 : breakOfMarks(between);
  if (mark >= BREAKS.strong) return mark;
  const { lower } = word;
  if (clause.has(lower)) return mark + BREAKS.weak;
  return linking.has(lower) ? mark + BREAKS.link : mark;
}

function breakOfMarks(between: string): number {
  if (between.length > 1 && SENTENCE.test(between)) return BREAKS.sentence;
  if (STRONG.test(between)) return BREAKS.strong;
  return between.includes(',') ? BREAKS.weak : 0;
}

/**
 * A coordinate for every word: words of one clause stand close, words on the two sides of a comma, a conjunction or a full stop further apart.
 * In: the words of `text` in order, and its language. Out: ascending numbers; the distance of two words is the difference of theirs.
 */
export function coordinates(text: string, words: readonly Word[], language = 'en'): readonly number[] {
  const joints = language === 'fr' ? FRENCH_JOINTS : ENGLISH_JOINTS;
  const places: number[] = [];
  let place = 0;
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before) place += 1 + breakBetween(text, before, word, joints);
    places.push(place);
  });
  return places;
}

const CLAUSE_PUNCTUATION = /[,;:()[\]–—.!?]/u;
const SCOPE_WORDS = new Set('but while whereas although though because since unless whereby which who whose where when if until despite however'.split(' '));

/** In words: so that a text without punctuation is not gone through from end to end for each of its words. */
const LONGEST_CLAUSE = 150;

/** Where the clause of word `at` begins or ends, going in `direction`: the index of its last word that way. */
export function clauseEnd(text: string, words: readonly Word[], at: number, direction: 1 | -1): number {
  let index = at;
  for (let steps = 0; steps < LONGEST_CLAUSE; steps++) {
    const here = words[index];
    const next = words[index + direction];
    if (!here || !next) return index;
    const between = direction === 1 ? text.slice(here.end, next.start) : text.slice(next.end, here.start);
    if (between !== ' ' && CLAUSE_PUNCTUATION.test(between)) return index;
    if (SCOPE_WORDS.has((direction === 1 ? next : here).lower)) return index;
    index += direction;
  }
  return index;
}
