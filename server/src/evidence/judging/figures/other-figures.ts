import type { Block, Source } from '../../../dialogue/source.ts';
import { compareDates } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import { citedText, type CitedText } from '../cited-text.ts';
import type { BlockMatches } from '../alignment.ts';
import { evidenceBase, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { candidatesFor, likest, type Candidate } from './figure-candidates.ts';
import { thingLikeness } from './figure-likeness.ts';
import type { PlaceInBlock } from '../judgement.ts';
import { countNegations } from '../polarity/negated-words.ts';
import { readText, type Reading } from '../reading.ts';

/** How alike two figures of two statements must stand to be of one thing: more than a claim and its source, as both are free to speak of anything. */
const ONE_THING = 0.95;
/** How many other statements are shown, and looked at. */
const MOST_SHOWN = 3;
const MOST_READ = 12;
/** So many letters of a word are looked for in a block before it is read. */
const STEM = 5;
/** Two figures of one thing are of one size: 63 and 52. */
const ALIKE = 4;

/** Whether the block is a statement of the body that does not say the same again. */
function isOtherStatement(block: Block, than: Block): boolean {
  if (block.kind !== 'statement' || block === than || block.section === 'highlights' || block.section === 'lead') return false;
  return !block.condenses.includes(than.number) && !block.repeats.includes(than.number);
}

/** The blocks of the source that have enough of the words round the figure, as far as a glance tells. */
function blocksWith(source: Source, than: Block, sentence: Reading, figure: Figure): readonly Block[] {
  const stems = wordsRound(sentence, tokenIn(sentence, figure.number)).map((index) => sentence.tokens[index]?.word.normal.slice(0, STEM) ?? '');
  const needles = [...new Set(stems)].filter((stem) => stem.length > 2);
  const hasEnough = (text: string): boolean => needles.filter((needle) => text.includes(needle)).length >= FEWEST_SHARED;
  return source.blocks.filter((block) => isOtherStatement(block, than) && hasEnough(block.text.toLowerCase())).slice(0, MOST_READ);
}

function datesIn(reading: Reading, sentence: number): readonly DateMention[] {
  const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
  return reading.dates.filter((date) => date.year !== null && date.start >= start && date.end <= end);
}

/** Whether the two may be of one time: one of them is not dated, or they have a date in common. */
function mayBeOfOneTime(mine: readonly DateMention[], theirs: readonly DateMention[]): boolean {
  return mine.length === 0 || theirs.length === 0 || mine.some((a) => theirs.some((b) => compareDates(a, b) !== 'different'));
}

/** How many words round a figure say what it is of, how much of them two figures of one thing share, and at least how many. */
const ROUND = 7;
const SHARED = 0.6;
const FEWEST_SHARED = 3;

/** The content words round a token in its sentence, those of other figures and of dates left aside. Indexes. */
function wordsRound(reading: Reading, at: number): readonly number[] {
  const own = reading.tokens[at];
  return reading.tokens.flatMap(({ sentence, weight, figure, date, isFormula }, index) =>
    sentence === own?.sentence && Math.abs(index - at) <= ROUND && weight > 0 && figure < 0 && date < 0 && !isFormula ? [index] : [],
  );
}

/** Whether most of what stands round one figure stands round the other too. */
function areOfOneThing(base: EvidenceBase, mine: number, { cited, matches }: BlockMatches, theirs: number): boolean {
  const there = wordsRound(cited.reading, theirs);
  const here = wordsRound(base.claim, mine);
  const weigh = (reading: Reading, indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + (reading.tokens[index]?.weight ?? 0), 0);
  const shared = here.filter((index) => matches[index]?.some(({ token, strength }) => strength >= 0.8 && there.includes(token)));
  const least = Math.min(weigh(base.claim, here), weigh(cited.reading, there));
  return shared.length >= FEWEST_SHARED && weigh(base.claim, shared) >= SHARED * least;
}

function isDenied(reading: Reading, token: number): boolean {
  return countNegations(reading, token) % 2 === 1;
}

/** Whether the two are figures of one kind, unit and size, as far as that can be told from them alone. */
function areAlike(figure: Figure, there: Figure): boolean {
  return there.kind === figure.kind && there.unit === figure.unit && there.value < ALIKE * figure.value && figure.value < ALIKE * there.value;
}

function otherFigureIn(sentence: Reading, figure: Figure, dates: readonly DateMention[], other: CitedText): Candidate | undefined {
  if (!other.reading.figures.some((there) => areAlike(figure, there))) return undefined;
  const base = evidenceBase(sentence, [other]);
  const candidates = candidatesFor(base, figure, tokenIn(sentence, figure.number));
  if (candidates.some(({ relation, likeness }) => relation !== 'value-differs' && relation !== 'unit-differs' && likeness >= ONE_THING / 2)) return undefined;
  const alike = candidates.filter(({ relation, figure: there }) => relation === 'value-differs' && areAlike(figure, there) && thingLikeness(base, figure, 0, there) > 0);
  const best = likest(alike);
  const [block] = base.blocks;
  const mine = tokenIn(sentence, figure.number);
  if (!best || !block || best.likeness < ONE_THING || !areOfOneThing(base, mine, block, best.at.token) || isDenied(sentence, mine) !== isDenied(other.reading, best.at.token)) return undefined;
  const there = other.reading.tokens[best.at.token]?.sentence ?? -1;
  return mayBeOfOneTime(dates, datesIn(other.reading, there)) ? best : undefined;
}

function findOthers({ source, block, span }: PlaceInBlock): readonly PlaceInBlock[] {
  const own = citedText(source, block);
  const figure = own.reading.figures.find(({ start, end }) => start < span.end && span.start < end);
  const index = own.reading.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const place = own.reading.sentences[index];
  if (!figure || !place || figure.kind === 'ordinal') return [];
  const sentence = readText(own.reading.text.slice(place.start, place.end), own.reading.language);
  const same = sentence.figures.find(({ number }) => number.start + place.start === figure.number.start);
  if (!same) return [];
  const dates = datesIn(own.reading, index);
  const others = blocksWith(source, block, sentence, same).flatMap((other): readonly PlaceInBlock[] => {
    const best = otherFigureIn(sentence, same, dates, citedText(source, other));
    return best ? [{ source, block: other, span: { start: best.figure.start, end: Math.max(best.figure.end, best.figure.thing?.end ?? 0) } }] : [];
  });
  return others.slice(0, MOST_SHOWN);
}

/** What was found, by block and by where the figure begins; a block that changes is another block. */
const known = new WeakMap<Block, Map<number, readonly PlaceInBlock[]>>();

/**
 * Other statements of the dialogue that have another figure of the same thing: an expert's beside the delegation's, or two of the delegation's. In: where the figure
 * stands. Out: where the others stand, in the order of the source, at most three; empty where nothing is sure to be of the same thing and time.
 */
export function otherFiguresOf(place: PlaceInBlock): readonly PlaceInBlock[] {
  let ofBlock = known.get(place.block);
  if (!ofBlock) known.set(place.block, (ofBlock = new Map<number, readonly PlaceInBlock[]>()));
  const found = ofBlock.get(place.span.start) ?? findOthers(place);
  ofBlock.set(place.span.start, found);
  return found;
}
