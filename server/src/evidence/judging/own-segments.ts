import { isPast } from '../../language/status.ts';
import type { Word } from '../../language/words.ts';
import { areSynonyms } from '../../language/thesaurus/thesaurus.ts';
import { readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import { areAlike, isBreak, isTakingUp, isVerb, MARK, takesUp, type Divider, type Stretch } from './own-words.ts';
import type { Reading, Token } from './reading.ts';

/** The tokens of a block that tell one of two facts of a sentence from the other: what is said of it alone. */
export interface OwnTokens {
  readonly of: readonly number[];
  readonly other: readonly number[];
}

/** Where what is said of the later of two facts begins: at the last break between the fact before it and itself; nothing where none divides them. */
function beginningOf(reading: Reading, earlier: number, at: number, divider: Divider): number | undefined {
  const own = reading.tokens[at]?.[divider];
  for (let index = at; index > earlier; index--) {
    if (isBreak(reading, index)) return index;
    const fact = reading.tokens[index - 1]?.[divider] ?? -1;
    if (fact >= 0 && fact !== own) return undefined;
  }
  return undefined;
}

/** Whether another figure goes with the fact: one of another kind, "2.5 per cent of the 8.7 million", or its whole, "187 of the 412". */
function isPassedOver(reading: Reading, at: number, index: number, divider: Divider): boolean {
  if (divider !== 'figure') return false;
  return !areAlike(reading, at, index, divider) || reading.tokens.slice(Math.max(at, index - 4), index).some(({ word }) => word.normal === 'of');
}

const isMarked = ({ tokens, text }: Reading, index: number): boolean => MARK.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0));

/** The last token that is said of the fact: before the break in front of the next fact of its kind, a mark, or the end of its sentence. */
function endOf(reading: Reading, at: number, divider: Divider, toMark = true): number {
  const last = reading.sentences[reading.tokens[at]?.sentence ?? -1]?.last ?? at;
  const isOther = (fact: number): boolean => fact >= 0 && fact !== reading.tokens[at]?.[divider];
  for (let index = at + 1; index <= last; index++) {
    if (toMark && isMarked(reading, index)) return index - 1;
    if (!isOther(reading.tokens[index]?.[divider] ?? -1)) continue;
    const next = beginningOf(reading, at, index, divider);
    if (next !== undefined) return next - 1;
    if (!isPassedOver(reading, at, index, divider)) return index - 1;
  }
  return last;
}

/** "The rest would join": a noun that takes up what was said of the others. */
const isRest = ({ normal }: Word): boolean => /^(?:others|rest|remainder|remaining)$/u.test(normal);

/** Whether a noun stands before any verb in front of the fact: it has a subject of its own. */
function hasSubject({ tokens }: Reading, from: number, at: number): boolean {
  const before = tokens.slice(from, at);
  const noun = before.findIndex((token) => token.weight > 0 && token.figure < 0 && token.date < 0 && !isVerb(token));
  return noun >= 0 && !before.slice(0, noun + 1).some((token) => isVerb(token) || isRest(token.word));
}

/** Where the verb begins that stands before the earlier fact, which the later one has a verb beside; the fact itself where none does. */
function verbBefore({ tokens, sentences }: Reading, at: number): number {
  const first = sentences[tokens[at]?.sentence ?? -1]?.first ?? at;
  const verb = tokens.slice(first, at).findLastIndex(({ weight, word }) => weight > 0 && isPast(word));
  return verb < 0 ? at : first + verb;
}

/** Whether a verb follows the fact at once, so that what it counts was named before: "and 40 *had been* rejected". */
function isVerbNext({ tokens }: Reading, at: number): boolean {
  const own = tokens[at];
  const next = tokens.slice(at + 1, at + 4).find(({ figure }) => figure < 0 || figure !== own?.figure);
  return next !== undefined && isVerb(next);
}

/** The last help verb of the stretch, else its first verb, else its beginning: "applications from women who had been sterilised *were* pending". */
function mainVerb({ tokens }: Reading, at: number, to: number): number {
  const inside = tokens.slice(at, to);
  const helping = inside.findLastIndex((token) => isVerb(token) && !isPast(token.word));
  const verb = helping >= 0 ? helping : inside.findIndex(isVerb);
  return verb < 0 ? at : at + verb;
}

/** What is said of the earlier of two facts alone: from its sentence's beginning if the later has a subject of its own, from its verb if the later has a verb, else from itself. */
function earlierStart(reading: Reading, earlier: number, from: number, later: number, divider: Divider): number {
  const first = reading.sentences[reading.tokens[earlier]?.sentence ?? -1]?.first ?? earlier;
  const own = beginningOf(reading, first, earlier, divider) ?? first;
  if (isVerbNext(reading, later)) return mainVerb(reading, earlier, from);
  if (hasSubject(reading, from, later)) return own;
  return reading.tokens.slice(from, later).some(isVerb) ? Math.max(own, verbBefore(reading, earlier)) : earlier;
}

/** "Persons" may be whoever is spoken of. */
const ANYBODY = /^(?:person|people|individual)s?$/u;
/** Verbs that only take up what was said before: "and the airline had *complied* in April". */
const DOING_SO = /^(?:complied|complying|obeyed|agreed|followed|done)$/u;
const tells = ({ weight, isFormula, figure, date }: Token): boolean => weight > 0 && !isFormula && figure < 0 && date < 0;
const tellsApart = (token: Token): boolean => tells(token) && !isTakingUp(token.word) && !ANYBODY.test(token.word.normal);

function tokensOf(reading: Reading, [first, last]: Stretch, besides: Stretch): readonly number[] {
  const others = reading.tokens.slice(besides[0], besides[1] + 1).filter(tells);
  const found: number[] = [];
  for (let index = first; index <= last; index++) {
    const token = reading.tokens[index];
    if (token && tellsApart(token) && !others.some((other) => other.word.stem === token.word.stem || areSynonyms(other.senses, token.senses))) found.push(index);
  }
  return found;
}

/** Whether what is said of the fact only takes up what its sentence said before: "and the airline had *complied* in April", "and *the rest* would join". */
export function isSaidAgain(reading: Reading, at: number, divider: Divider): boolean {
  const first = reading.sentences[reading.tokens[at]?.sentence ?? -1]?.first ?? at;
  const from = beginningOf(reading, first, at, divider) ?? at;
  return takesUp(reading, at, divider) || reading.tokens.slice(from, at).some(({ word }) => DOING_SO.test(word.normal) || isRest(word));
}

/** The two facts of one sentence with the tokens that only the one and only the other has said of it; nothing where no break divides them. */
export function ownTokens(reading: Reading, fact: number, other: number, divider: Divider): OwnTokens | undefined {
  const [earlier, later] = fact < other ? [fact, other] : [other, fact];
  const from = beginningOf(reading, earlier, later, divider);
  if (from === undefined || reading.tokens[earlier]?.sentence !== reading.tokens[later]?.sentence || isSaidAgain(reading, later, divider)) return undefined;
  const stretches: readonly [Stretch, Stretch] = [[earlierStart(reading, earlier, from, later, divider), endOf(reading, earlier, divider)], [from, endOf(reading, later, divider)]];
  const [mine, theirs] = fact < other ? stretches : [stretches[1], stretches[0]];
  // "6.2 per cent *identified* themselves as Roma and 3.1 per cent as Ohari": the verb is said of both.
  const hasVerb = reading.tokens.slice(from, stretches[1][1] + 1).some(isVerb);
  const isOwn = (index: number): boolean => hasVerb || !reading.tokens.slice(index, index + 1).some(isVerb);
  return { of: tokensOf(reading, mine, theirs).filter(isOwn), other: tokensOf(reading, theirs, mine).filter(isOwn) };
}

/** How alike a word of the claim must be to say what the block says, and to say it in any way. */
const SAID = 0.8;
const HINTED = 0.4;

/** "Of the three posts, one": what follows the mark is said of the other. */
function isOpening({ tokens, text }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return /(?:^|[.,;:–—(] ?|\b(?:that|and) )[Oo]f (?:[\p{L}’'-]+ ){0,3}$/u.test(text.slice(Math.max(0, start - MOST_BEFORE), start));
}
const MOST_BEFORE = 40;

/** The stretch of the claim that is said of its fact at `token`. */
export function claimStretch(reading: Reading, token: number, divider: Divider): Stretch {
  const first = reading.sentences[reading.tokens[token]?.sentence ?? -1]?.first ?? token;
  const from = beginningOf(reading, first, token, divider) ?? first;
  const isFront = !reading.tokens.slice(from, token).some(tells);
  return [from, endOf(reading, token, divider, (divider === 'date' && !isFront) || isOpening(reading, token))];
}

/** Which share of the block's tokens the claim has in the stretch, by weight. */
function shareSaid(base: EvidenceBase, { block }: CitedToken, tokens: readonly number[], [first, last]: Stretch, least: number): number {
  const reading = readingOf(base, block);
  let [said, all] = [0, 0];
  for (const index of tokens) {
    const weight = reading?.tokens[index]?.weight ?? 0;
    all += weight;
    const isSaid = base.blocks[block]?.matches.some((matches, own) => first <= own && own <= last && matches.some(({ token, strength }) => token === index && strength >= least));
    if (isSaid === true) said += weight;
  }
  return all === 0 ? 0 : said / all;
}

/** So much of what the block says of the one fact alone the claim must say of its own, and no more of what the block says of that. */
const MOST_OF_IT = 0.5;
const LITTLE = 0.2;
/** Where the verbs tell them apart, other words may be said of both. */
const HALF = 0.5;
/** A verb of kindred or opposite sense is another verb. */
const SAME_VERB = 0.5;

/** Whether the claim has a verb of the one fact and none of the other. */
function isVerbOf(base: EvidenceBase, at: CitedToken, { of, other }: OwnTokens, stretch: Stretch, all: Stretch): boolean {
  const reading = readingOf(base, at.block);
  const isPastVerb = (index: number): boolean => reading?.tokens.slice(index, index + 1).some(({ word }) => isPast(word)) === true;
  const [verbs, others] = [of.filter(isPastVerb), other.filter(isPastVerb)];
  return verbs.length > 0 && others.length > 0 && shareSaid(base, at, verbs, stretch, SAID) >= HALF && shareSaid(base, at, others, all, SAME_VERB) === 0;
}

/**
 * Whether the claim says of its fact, in `stretch`, what the block says of one fact alone and not of the other. In: what is said of each alone; whether the claim has
 * both facts, so that what it says elsewhere is said of the other.
 */
export function isSaidOf(base: EvidenceBase, at: CitedToken, own: OwnTokens, stretch: Stretch, hasBoth: boolean): boolean {
  const { tokens } = readingOf(base, at.block) ?? base.claim;
  // "Were being built" is not "have been built".
  const of = own.of.filter((index) => tokens[index - 1]?.word.normal !== 'being');
  if (of.length === 0 || own.other.length === 0 || shareSaid(base, at, of, stretch, SAID) < MOST_OF_IT) return false;
  const all: Stretch = hasBoth ? stretch : [0, base.claim.tokens.length];
  const others = Math.max(shareSaid(base, at, own.other, stretch, HINTED), shareSaid(base, at, own.other, all, SAID));
  return others <= (isVerbOf(base, at, own, stretch, all) ? HALF : LITTLE);
}
