import type { Figure } from '../../language/figures.ts';
import type { BlockMatches } from './alignment.ts';
import { has, LIKE, SAME } from './assertions.ts';
import { numberAt } from './cited-text.ts';
import { isDerived } from './figures/derived-figures.ts';
import type { Reading } from './reading.ts';
import { weightOf, type Best, type Said } from './said-words.ts';

/** How much of what is said a sentence must have to tell, with another figure, of the same. */
const BESIDES_FIGURE = 0.5;

const figuresOf = (blocks: readonly BlockMatches[]): readonly Figure[] => ([] as Figure[]).concat(...blocks.map(({ cited }) => cited.reading.figures));

/** Whether every figure of the claim is one of the other side's ("one of the regions" is none), and none may have been worked out from the own side's. */
export function hasItsFigures({ claim, own, other }: Said): boolean {
  const [mine, theirs] = [figuresOf(own), figuresOf(other)];
  return claim.figures.every((figure) => figure.value === 1 || theirs.some(({ value }) => value === figure.value) && (mine.some(({ value }) => value === figure.value) || !isDerived(figure, mine.filter(({ thing }) => thing === null || figure.thing === null || thing.head === figure.thing.head))));
}

const DENIED = /\b(?:not|rather than|instead of)(?: (?:the|about|some|only|around))? $/u;

/** "1,650, not 2,400". */
const isDeniedFigure = ({ text }: Reading, { start }: Figure): boolean => DENIED.test(text.slice(Math.max(0, start - 'instead of around '.length), start));

/** Whether the two figures measure the same kind of thing, told by its noun. */
function areOfOneThing(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.thing !== null && b.thing !== null && a.thing.head === b.thing.head;
}

/** Whether the own side gives another figure of the same thing for one that only the other side gives, or will not have it. */
export function hasRivalFigure(said: Said, { block, sentence }: Best): boolean {
  return said.words.some((k) => {
    const token = said.claim.tokens[k];
    const value = token && numberAt(said.claim, token);
    const figure = token && said.claim.figures[token.figure];
    if (value === undefined || !figure || !has(block, k, SAME, (at) => at === sentence)) return false;
    return said.own.some((own) => isDeniedBy(own.cited.reading, value)) ? !isAffirmed(said, value) : isRivalled(said, figure);
  });
}

const isDeniedBy = (reading: Reading, value: number): boolean => reading.figures.some((figure) => figure.value === value && isDeniedFigure(reading, figure));

/** Whether the side named gives the figure, and not as one that it will not have. */
export const isAffirmed = ({ own }: Said, value: number): boolean => own.some(({ cited: { reading } }) => reading.figures.some((figure) => figure.value === value && !isDeniedFigure(reading, figure)));

/** Whether the own side will not have a figure of the claim that the sentence of the other has: "by nine months, not eighteen". */
export function deniesFigure({ claim, own, ...said }: Said, { block, sentence }: Best): boolean {
  return said.words.some((k) => {
    const token = claim.tokens[k];
    const value = token && numberAt(claim, token);
    if (value === undefined || !has(block, k, SAME, (at) => at === sentence)) return false;
    return own.some(({ cited: { reading } }) => isDeniedBy(reading, value)) && !isAffirmed({ claim, own, ...said }, value);
  });
}

/** Numbers from here on tell whose they are; small ones are everywhere. */
const TELLING = 10;

/** Whether the figures of the claim are all the sentence's, and the own side has none of them, one of which tells whose it is. */
export function hasTheirFiguresAlone({ claim, own }: Said, { block, sentence }: Best): boolean {
  const isIn = ({ cited: { reading } }: BlockMatches, value: number, counts: (at: number) => boolean): boolean =>
    reading.figures.some((figure, index) => figure.value === value && counts(reading.tokens.find((token) => token.figure === index)?.sentence ?? -1));
  if (!claim.figures.some(({ value }) => value >= TELLING)) return false;
  return claim.figures.every(({ value }) => isIn(block, value, (at) => at === sentence) && !own.some((mine) => isIn(mine, value, () => true)));
}

function isRivalled(said: Said, figure: Figure): boolean {
  if (isAffirmed(said, figure.value)) return false;
  return said.own.some((own) => {
    const { reading } = own.cited;
    return reading.figures.some((rival, index) => {
      if (!areOfOneThing(figure, rival)) return false;
      const sentence = reading.tokens.find((token) => token.figure === index)?.sentence;
      return weightOf(said, (k) => has(own, k, LIKE, (at) => at === sentence)) / said.weight >= BESIDES_FIGURE;
    });
  });
}
