import { attributionsIn, type Attribution } from '../../language/attribution.ts';
import { isPast } from '../../language/status.ts';
import { textOf } from '../../language/span.ts';
import type { BlockMatches } from './alignment.ts';
import { assertionsIn, grantedIn, has, isQuotedFrom, LIKE, SAME } from './assertions.ts';
import type { EvidenceBase } from './evidence-base.ts';
import { isVerb } from './own-words.ts';
import { onceAReading, type Reading, type Token } from './reading.ts';
import { deniesFigure, hasItsFigures, hasRivalFigure, hasTheirFiguresAlone, isAffirmed } from './said-figures.ts';
import { bestOf, grants, isOfOther, isOwn, weightOf, type Best, type Said } from './said-words.ts';

/** How much of what is said a sentence of the other side must have, how much more than any of the own side's, and how much that the own side lacks. */
const OF_CLAIM = 0.65;
const MORE = 0.25;
const LACKED = 0.2;
/** How much of it the own side alone may have. */
const OWN = 0.1;

/** Words behind which a claim turns to what somebody else has said or counted. */
const TURNS = /;|\b(?:whereas|while|although|though|however|unlike|contrary|instead|rather|differ\w*|correspond\w*)\b/iu;
/** Words behind which it may compare another's figure with one's own; not where one sentence has both figures. */
const COMPARES = /\b(?:compared|as against)\b/iu;
/** Words of a claim that speak of another's statement. */
const OF_OTHERS = /^(?:alleg\w+|claims?|claimed|reports|reported(?:ly)?|cit(?:ed|es|ing)|quot(?:ed|es|ing)|mention(?:ed|s)|experts?|rapporteurs?|committee|critici[sz]\w+|concerns?|said|raised|rumou?rs?|exaggerat\w+|overstat\w+|wrong|incorrect|untrue)$/u;
/** Sayings that take up what somebody else has said. */
const TAKES_UP = /\b(?:den(?:y|ied|ies|ial)|disput|contest|reject|refut|question|critici|respon|repl|answer|thank|welcom|comment)/u;

/** Whether the whole claim is put into one mouth: "The delegation conceded that …", "…, according to the delegation"; nobody else's words are in it. */
function isOnlyVoice({ claim: { text, tokens } }: EvidenceBase, { span, asks }: Attribution, isOfOneSentence: boolean): boolean {
  if (!span || asks || TAKES_UP.test(textOf(text, span))) return false;
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  if (before.length > 'In '.length && !/^[\s.]*$/u.test(behind)) return false;
  if (TURNS.test(before) || TURNS.test(behind) || (!isOfOneSentence && COMPARES.test(behind)) || attributionsIn(text, 'en').some((other) => other.span !== undefined && other.span !== span)) return false;
  return !tokens.some(({ word, isFormula }) => !isFormula && OF_OTHERS.test(word.lower));
}

/** "This was true", "shared the concern", "acknowledged the problem": agreement says again in few words what the other side said. */
const AGREES = /\b(?:shar(?:e[sd]?) (?:the|this|that|these|those)\b|agree[sd]?\b|acknowledg\w+|admit\w*|conced\w+|recogni[sz]ed\b|confirm(?:ed|s) (?:that|this|the)|(?:is|was|are|were) (?:\w+ )?(?:aware|conscious|true|correct|right|so)\b|the case|yes\b|indeed|regret\w*|deplor\w+)/iu;
const TAKEN_UP = /\b(?:this|these|those|such|it|so|yes|indeed|concerns?|problems?|situation|shortcomings?|figures?|numbers?|the case)\b|(?<!\w(?:ed|it|re|s)) that (?:was|were|is|are)\b/iu;
/** The sentences in which a speaker grants something. */
const agreementsIn = onceAReading(({ sentences, text }): readonly number[] => sentences.flatMap((sentence, index) => (AGREES.test(textOf(text, sentence)) ? [index] : [])));

/** Whether the own side agrees to something that may be what is said: it takes up another's words, or has some of the claim's. */
function mayAgree(said: Said): boolean {
  return said.own.some((block) => {
    const { reading } = block.cited;
    return agreementsIn(reading).some((sentence) => {
      const span = reading.sentences[sentence];
      return span === undefined || TAKEN_UP.test(textOf(reading.text, span)) || said.words.some((k) => has(block, k, LIKE, (at) => at === sentence));
    });
  });
}

/** Whether the own side alone has what is told of the thing: its verb, a figure, a noun; not just a word by the way before another's noun, "*seasonal* workers". */
function hasOwnPart(said: Said): boolean {
  const alone = said.words.filter((k) => isOwn(said, k, SAME) && !isOfOther(said, k, LIKE));
  if (alone.some((k) => tellsOwn(said.claim.tokens[k]) || !isBeforeOthers(said, k))) return true;
  return weightOf(said, (k) => alone.includes(k)) / said.weight > OWN;
}

function isBeforeOthers(said: Said, k: number): boolean {
  const [token, next] = said.claim.tokens.slice(k, k + 2);
  return token !== undefined && next !== undefined && next.weight > 0 && said.claim.text.slice(token.end, next.start) === ' ' && isOfOther(said, k + 1, SAME);
}

const tellsOwn = (token: Token | undefined): boolean => token !== undefined && (isVerb(token) || token.figure >= 0 || token.date >= 0);

/** A saying with a whole clause behind or before it. Else it has an object, and what is said of that: "attributed the closure of three shelters to austerity". */
const TELLS_CLAUSE = /\b(?:that|according to which)$|^(?:according|as|in)\b|,$|(?:admission|view|opinion|account)$/iu;

/** Whether the other side's sentence has what is news: the first and the last word of what is said, where a saying has an object, which may be a question's subject, and an answer behind it. */
export function hasNews({ text, tokens }: Reading, { span }: Attribution, block: BlockMatches, sentence: number): boolean {
  if (span && TELLS_CLAUSE.test(textOf(text, span))) return true;
  const isSaid = ({ weight, isFormula }: Token): boolean => weight > 0 && !isFormula;
  return [tokens.findIndex(isSaid), tokens.findLastIndex(isSaid)].every((k) => has(block, k, LIKE, (at) => at === sentence));
}

const isDeed = (token: Token | undefined): boolean => token !== undefined && isPast(token.word);

/** How much of the claim a sentence of the own side must have to speak of the same deed. */
const OF_DEED = 0.3;

/** Whether the own side speaks of all that is said to have been done, in the other's words or in kindred ones: "the dismissals of judges had been lawful". */
function takesUpDeeds(said: Said, { block, sentence }: Best): boolean {
  const deeds = said.words.filter((k) => isDeed(said.claim.tokens[k]) && has(block, k, SAME, (at) => at === sentence));
  return deeds.length > 0 && deeds.every((k) => said.own.some((own) => has(own, k, LIKE, (at) => grants(own)(at) && shareIn(said, own, at) >= OF_DEED)));
}

const shareIn = (said: Said, block: BlockMatches, sentence: number): number => weightOf(said, (k) => has(block, k, LIKE, (at) => at === sentence)) / said.weight;

/** Whether the own side gives all the figures of the claim, and denies none. */
function givesFigures(said: Said): boolean {
  const { figures } = said.claim;
  return figures.length > 0 && figures.every(({ value }) => isAffirmed(said, value));
}

/** Whether both deny, or neither does: of a claim that denies nothing the sentence must deny none of the words. */
function isOneSign({ words, claim }: Said, { block, sentence }: Best): boolean {
  const { tokens, negations } = block.cited.reading;
  const there = negations.filter(({ cue }) => tokens[cue[0]]?.sentence === sentence);
  if (claim.negations.length > 0) return there.length > 0;
  return !there.some(({ targets }) => words.some((k) => (block.matches[k] ?? []).some(({ token }) => targets.includes(token))));
}

/** Whether the own side has far less of what is said than a sentence of the other. */
function isLacked(said: Said, { block, sentence, share }: Best): boolean {
  const least = bestOf(said, said.own, LIKE, grantedIn)?.share ?? 0;
  if (share - least < MORE) return false;
  return weightOf(said, (k) => has(block, k, SAME, (at) => at === sentence) && !isOwn(said, k, LIKE)) / said.weight >= LACKED;
}

/** Whether the sentence of the other side is what the claim tells, and the own side says nothing that might be. */
function isTheirs(said: Said, attribution: Attribution, best: Best): boolean {
  if (!isLacked(said, best) && !hasTheirFiguresAlone(said, best) || !isOneSign(said, best) || !hasNews(said.claim, attribution, best.block, best.sentence)) return false;
  return (hasTheirFiguresAlone(said, best) || !takesUpDeeds(said, best)) && !givesFigures(said) && !(attribution.voice === 'delegation' && mayAgree(said));
}

/**
 * The statement of the other side whose words a claim puts into the mouth of `attribution`, where it cites both. In: the cited statements of the voice named, and those
 * of the other side. Positive evidence is asked for: the claim is in one mouth throughout; a sentence of the other side has most of it, with its figures and its negation; the own side's
 * statements have far less and nothing of their own, or give another figure for the same thing; and they agree to nothing.
 */
export function saidByOtherSide(base: EvidenceBase, attribution: Attribution, own: readonly BlockMatches[], other: readonly BlockMatches[]): BlockMatches | undefined {
  const { claim } = base;
  if (own.length === 0 || other.length === 0 || !isOnlyVoice(base, attribution, true)) return undefined;
  const words = claim.tokens.flatMap(({ weight, isFormula }, k) => (weight > 0 && !isFormula ? [k] : []));
  const unweighed: Said = { claim, words, weight: 1, own, other };
  const said: Said = { claim, words, weight: weightOf(unweighed, () => true), own, other };
  const best = bestOf(said, other, SAME, assertionsIn);
  if (!best || best.share < OF_CLAIM || !hasItsFigures(said)) return undefined;
  if (!isOnlyVoice(base, attribution, hasTheirFiguresAlone(said, best))) return undefined;
  if (isQuotedFrom(attribution.voice === 'delegation' ? 'delegation' : 'expert', best.block, best.sentence)) return undefined;
  if (deniesFigure(said, best) && isOneSign(said, best)) return best.block;
  if (hasOwnPart(said)) return undefined;
  return hasRivalFigure(said, best) || isTheirs(said, attribution, best) ? best.block : undefined;
}
