import { attributionsIn, type Attribution } from '../../language/attribution.ts';
import type { Figure } from '../../language/figures.ts';
import { textOf } from '../../language/span.ts';
import type { BlockMatches } from './alignment.ts';
import { assertionsIn, grantedIn, has, isQuotedFrom, LIKE, SAME } from './assertions.ts';
import { numberAt } from './cited-text.ts';
import type { EvidenceBase } from './evidence-base.ts';
import { isDerived } from './figures/derived-figures.ts';
import { isVerb } from './own-words.ts';
import { onceAReading, type Reading, type Token } from './reading.ts';

/** How much of what is said a sentence of the other side must have, how much more than any of the own side's, and how much that the own side lacks. */
const OF_CLAIM = 0.5;
const MORE = 0.25;
const LACKED = 0.2;
/** How much of it the own side alone may have. */
const OWN = 0.1;
/** How much of it a sentence must have to tell, with another figure, of the same. */
const BESIDES_FIGURE = 0.5;

/** Words behind which a claim turns to what somebody else has said or counted. */
const TURNS = /;|\b(?:whereas|while|although|though|but|yet|however|unlike|contrary|compared|against|instead|rather|differ\w*|correspond\w*)\b/iu;
/** Words of a claim that speak of another's statement. */
const OF_OTHERS = /^(?:alleg\p{L}*|claim|report|reportedly|cite|quot\p{L}*|mention\p{L}*|expert|rapporteur|committe|critic\p{L}*|concern|said|raised|rumour\p{L}*|exaggerat\p{L}*|overst\p{L}*|wrong|incorrect|untru\p{L}*)$/u;
/** Sayings that take up what somebody else has said. */
const TAKES_UP = /\b(?:den(?:y|ied|ies|ial)|disput|contest|reject|refut|question|critici|respon|repl|answer|thank|welcom|comment)/u;

/** Whether the whole claim is put into one mouth: "The delegation conceded that …", "…, according to the delegation"; nobody else's words are in it. */
function isOnlyVoice({ claim: { text, tokens } }: EvidenceBase, { span, asks }: Attribution): boolean {
  if (!span || asks || TAKES_UP.test(textOf(text, span))) return false;
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  if (before.length > 'In '.length && !/^[\s.]*$/u.test(behind)) return false;
  if (TURNS.test(before) || TURNS.test(behind) || attributionsIn(text, 'en').some((other) => other.span !== undefined && other.span !== span)) return false;
  return !tokens.some(({ word, isFormula }) => !isFormula && OF_OTHERS.test(word.stem));
}

interface Said {
  readonly claim: Reading;
  /** The claim's words of content, as indexes. */
  readonly words: readonly number[];
  readonly weight: number;
  readonly own: readonly BlockMatches[];
  readonly other: readonly BlockMatches[];
}

function weightOf({ claim, words }: Said, isCounted: (k: number) => boolean): number {
  let sum = 0;
  for (const k of words) if (isCounted(k)) sum += claim.tokens[k]?.weight ?? 0;
  return sum;
}

interface Best {
  readonly block: BlockMatches;
  readonly sentence: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** The sentence of the blocks that has most of what is said, of those that count. */
function bestOf(said: Said, blocks: readonly BlockMatches[], least: number, counting: (reading: Reading) => readonly number[]): Best | undefined {
  let best: Best | undefined;
  for (const block of blocks) {
    for (const sentence of counting(block.cited.reading)) {
      const share = weightOf(said, (k) => has(block, k, least, (at) => at === sentence)) / said.weight;
      if (share > (best?.share ?? 0)) best = { block, sentence, share };
    }
  }
  return best;
}

const grants = ({ cited }: BlockMatches) => (sentence: number): boolean => grantedIn(cited.reading).includes(sentence);
const asserts = ({ cited }: BlockMatches) => (sentence: number): boolean => assertionsIn(cited.reading).includes(sentence);

const isOwn = ({ own }: Said, k: number, least: number): boolean => own.some((block) => has(block, k, least, grants(block)));
const isOfOther = ({ other }: Said, k: number, least: number): boolean => other.some((block) => has(block, k, least, asserts(block)));

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

/** Whether the own side alone has what is told of the thing: its verb, a figure, or more than a word by the way. */
function hasOwnPart(said: Said): boolean {
  const alone = said.words.filter((k) => isOwn(said, k, SAME) && !isOfOther(said, k, LIKE));
  if (alone.some((k) => tellsOwn(said.claim.tokens[k]))) return true;
  return weightOf(said, (k) => alone.includes(k)) / said.weight > OWN;
}

const tellsOwn = (token: Token | undefined): boolean => token !== undefined && (isVerb(token) || token.figure >= 0 || token.date >= 0);

const figuresOf = (blocks: readonly BlockMatches[]): readonly Figure[] => ([] as Figure[]).concat(...blocks.map(({ cited }) => cited.reading.figures));

/** Whether every figure of the claim is one of the other side's ("one of the regions" is none), and none may have been worked out from the own side's. */
function hasItsFigures({ claim, own, other }: Said): boolean {
  const [mine, theirs] = [figuresOf(own), figuresOf(other)];
  return claim.figures.every((figure) => figure.value === 1 || theirs.some(({ value }) => value === figure.value) && (mine.some(({ value }) => value === figure.value) || !isDerived(figure, mine)));
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

const DENIED = /\b(?:not|rather than|instead of)(?: (?:the|about|some|only|around))? $/u;

/** "1,650, not 2,400". */
const isDeniedFigure = ({ text }: Reading, { start }: Figure): boolean => DENIED.test(text.slice(Math.max(0, start - 'instead of around '.length), start));

/** Whether the two figures measure the same kind of thing, told by its noun. */
function areOfOneThing(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.thing !== null && b.thing !== null && a.thing.head === b.thing.head;
}

/** Whether the own side gives another figure of the same thing for one that only the other side gives, or will not have it. */
function hasRivalFigure(said: Said, { block, sentence }: Best): boolean {
  return said.words.some((k) => {
    const token = said.claim.tokens[k];
    const value = token && numberAt(said.claim, token);
    const figure = token && said.claim.figures[token.figure];
    if (value === undefined || !figure || !has(block, k, SAME, (at) => at === sentence)) return false;
    return said.own.some((own) => isDeniedBy(own.cited.reading, value)) ? !isAffirmed(said, value) : isRivalled(said, figure);
  });
}

const isDeniedBy = (reading: Reading, value: number): boolean => reading.figures.some((figure) => figure.value === value && isDeniedFigure(reading, figure));

const isAffirmed = ({ own }: Said, value: number): boolean => own.some(({ cited: { reading } }) => reading.figures.some((figure) => figure.value === value && !isDeniedFigure(reading, figure)));

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

/**
 * The statement of the other side whose words a claim puts into the mouth of `attribution`, where it cites both. In: the cited statements of the voice named, and those
 * of the other side. Positive evidence is asked for: the claim is in one mouth throughout; a sentence of the other side has most of it, with its figures and its negation; the own side's
 * statements have far less and nothing of their own, or give another figure for the same thing; and they agree to nothing.
 */
export function saidByOtherSide(base: EvidenceBase, attribution: Attribution, own: readonly BlockMatches[], other: readonly BlockMatches[]): BlockMatches | undefined {
  const { claim } = base;
  if (own.length === 0 || other.length === 0 || !isOnlyVoice(base, attribution)) return undefined;
  const words = claim.tokens.flatMap(({ weight, isFormula }, k) => (weight > 0 && !isFormula ? [k] : []));
  const unweighed: Said = { claim, words, weight: 1, own, other };
  const said: Said = { claim, words, weight: weightOf(unweighed, () => true), own, other };
  const best = bestOf(said, other, SAME, assertionsIn);
  if (!best || best.share < OF_CLAIM || hasOwnPart(said) || !hasItsFigures(said)) return undefined;
  if (isQuotedFrom(attribution.voice === 'delegation' ? 'delegation' : 'expert', best.block, best.sentence)) return undefined;
  if (hasRivalFigure(said, best)) return best.block;
  return isLacked(said, best) && isOneSign(said, best) && !mayAgree(said) ? best.block : undefined;
}
