import type { Figure } from '../../../language/figures.ts';
import { isPast } from '../../../language/status.ts';
import { areSynonyms, isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { ownWords } from '../own-words.ts';
import type { Reading, Token } from '../reading.ts';
import { likest, type Candidate } from './figure-candidates.ts';
import { standingOf, thingLikeness } from './figure-likeness.ts';
import { besides, isOfItsDate } from './figure-misplaced.ts';
import { isPartitive, isWholeOfShare } from './figure-parts.ts';

/** How many words before a figure the verb may stand whose object it is: "*recorded* 1,320 complaints". */
const OBJECT_REACH = 8;
/** Words that begin another clause, or only lay one figure beside another. */
const SUBORDINATE = /^(?:which|who|whom|that|while|but|compared|against)$/u;
const MARK = /[,;:()–—]/u;

/** The verb before a figure that it is the object of, in its own clause and before any other figure like it. */
function verbBefore(reading: Reading, figure: Figure): Token | undefined {
  const at = tokenIn(reading, figure.number);
  const isAlike = (other: Figure | undefined): boolean => other !== undefined && other !== figure && other.kind === figure.kind && other.unit === figure.unit;
  for (let index = at - 1; index >= Math.max(0, at - OBJECT_REACH); index--) {
    const [token, next] = [reading.tokens[index], reading.tokens[index + 1]];
    if (!token || !next || token.sentence !== next.sentence || MARK.test(reading.text.slice(token.end, next.start))) return undefined;
    if (isAlike(reading.figures[token.figure]) || SUBORDINATE.test(token.word.normal)) return undefined;
    if (token.weight > 0 && isPast(token.word)) return token;
  }
  return undefined;
}

/** Whether the verb has a subject of its own: "registered 140 children in the settlements *they* visited". */
function hasPronoun({ tokens }: Reading, verb: Token): boolean {
  return /^(?:they|it|he|she|we)$/u.test(tokens[tokens.indexOf(verb) - 1]?.word.normal ?? '');
}

/** What the text says was done to what the figure counts: the verb behind it, or the one whose object it is. */
function verbOf(reading: Reading, figure: Figure): Token | undefined {
  const { predicate } = standingOf(reading, figure);
  return predicate && !hasPronoun(reading, predicate) ? predicate : verbBefore(reading, figure);
}

/** "Were being built" is not "had been built"; "with 40 persons being approved" is as good as "were approved". */
function isGoingOn({ tokens }: Reading, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  return tokens[at - 1]?.word.normal === 'being' && tokens.slice(Math.max(0, at - 4), at - 1).some(({ word }) => /^(?:was|were|is|are)$/u.test(word.normal));
}

/** Whether the claim speaks of what the verb says, by another word than `except`. */
function isDone({ tokens }: Reading, verb: Token, except: Token | undefined): boolean {
  return tokens.some((token) => token !== except && (isPast(token.word) || token.word.stem === verb.word.stem) && areSynonyms(token.senses, verb.senses));
}

/** "Persons" may be whoever the claim speaks of. */
const countsAnybody = ({ thing }: Figure): boolean => /^(?:person|peopl|individu)$/u.test(thing?.head ?? '');

/** Whether the rival alone counts what the claim counts. */
function countsAlone(base: EvidenceBase, claim: Figure, rival: Candidate, agreeing: Candidate): boolean {
  return thingLikeness(base, claim, rival.at.block, rival.figure) > 0 && thingLikeness(base, claim, agreeing.at.block, agreeing.figure) < 0;
}

/** Whether more than the verb speaks for the rival: needed where a verb stands before its figure, as it may go with more than that. */
function isBorneOut(base: EvidenceBase, claim: Figure, rival: Candidate, agreeing: Candidate): boolean {
  const own = ownWords(base, tokenIn(base.claim, claim.number), rival.at, agreeing.at, 'figure');
  return own.here > own.there || countsAlone(base, claim, rival, agreeing);
}

/** Whether the rival's verb is the claim's, and the verb of the agreeing figure is not said in the claim: the same word goes before a synonym. */
function isVerbMeant(base: EvidenceBase, mine: Token, rival: Token, theirs: Token): boolean {
  if (!areSynonyms(mine.senses, rival.senses)) return false;
  return !isDone(base.claim, theirs, isSameWord(mine.senses, rival.senses) && !isSameWord(mine.senses, theirs.senses) ? mine : undefined);
}

/**
 * The figure of the same sentence whose verb is the claim's: 19 for "48 officers were convicted" beside "48 officers had been prosecuted and 19 of them convicted", 92 for
 * "3,150 children were found" beside "carried out 3,150 inspections and found 92 children". Nothing where the claim has that figure too, or anywhere the verb that goes
 * with its own.
 */
export function figureOfVerb(base: EvidenceBase, claim: Figure, agreeing: Candidate): Candidate | undefined {
  const reading = readingOf(base, agreeing.at.block);
  const mine = verbOf(base.claim, claim);
  const theirs = reading && mine && verbOf(reading, agreeing.figure);
  if (!reading || !mine || !theirs || isPartitive(base.claim, claim) || isWholeOfShare(base.claim, claim)) return undefined;
  const isMeant = (rival: Candidate): boolean => {
    const verb = verbOf(reading, rival.figure);
    if (rival.relation !== 'value-differs' || verb === undefined || base.claim.figures.some(({ value }) => value === rival.figure.value)) return false;
    if (!isVerbMeant(base, mine, verb, theirs) || isGoingOn(base.claim, mine) !== isGoingOn(reading, verb) || (!countsAnybody(rival.figure) && thingLikeness(base, claim, rival.at.block, rival.figure) < 0)) return false;
    const areBehind = [[base.claim, claim], [reading, agreeing.figure], [reading, rival.figure]] as const;
    return areBehind.every(([text, figure]) => standingOf(text, figure).predicate !== undefined) || isBorneOut(base, claim, rival, agreeing);
  };
  return likest(besides(base, claim, agreeing).filter((rival) => isMeant(rival) && !isOfItsDate(base, claim, agreeing, rival)));
}
