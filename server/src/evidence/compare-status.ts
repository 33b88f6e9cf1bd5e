import { openingFormula } from '../language/opening-formula.ts';
import { isDraft, mayBeActionNoun, type Stage } from '../language/status.ts';
import { isSameWord } from '../language/thesaurus/thesaurus.ts';
import { fitAt, isInFocus, placeOf, readingOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import { compareItems } from './compare-items.ts';
import { compareUnfinished } from './compare-unfinished.ts';
import { isTarget, negationsOver } from './negated-words.ts';
import { samePlaces, type Pairing } from './pairings.ts';
import type { Reading, Token } from './reading.ts';
import { isInQuestion } from './same-object.ts';
import { sentenceWords, stageIn } from './stages.ts';

const SAME_EVENT = 0.42;
const SAME_WORD_EVENT = 0.36;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.1;
const SAME_INSTRUMENT = 0.24;
const WITNESS = 0.25;

function differs(base: EvidenceBase, index: number, { at, token }: Pairing, difference: Stage | 'draft'): FactComparison {
  const source = readingOf(base, at.block);
  const first = source ? firstOfGroup(source, at.token) : token;
  const evidence = placeOf(base, at.block, { start: first.start, end: token.end });
  const own = base.claim.tokens[index];
  const start = own ? firstOfGroup(base.claim, index).start : 0;
  return { kind: 'status', state: 'differs', claim: { start, end: own?.end ?? 0 }, difference, ...(evidence ? { evidence } : {}) };
}

/** The first of the help verbs and planning words that stand right before a verb: "was expected to be" before "completed". */
function firstOfGroup(reading: Reading, index: number): Token {
  let first = index;
  const sentence = reading.tokens[index]?.sentence;
  while (first > 0 && index - first < 6) {
    const before = reading.tokens[first - 1];
    if (!before || before.sentence !== sentence || !/^(?:to|be|been|being|was|were|is|are|had|has|have|will|would|should|not|yet|soon|currently|under|expected|planned|intended|aimed|draft|proposed|considering|process|of|in|the)$/iu.test(before.word.text)) break;
    first--;
  }
  return reading.tokens[first] ?? (reading.tokens[index] as Token);
}

const isUnfinished = (stage: Stage): boolean => stage === 'planned' || stage === 'begun';

/** "With 149,706 people being approved": no act under way, but one that goes with another. */
function isAttendant(base: EvidenceBase, { at }: Pairing): boolean {
  const before = readingOf(base, at.block)?.tokens.slice(Math.max(0, at.token - 7), at.token) ?? [];
  const being = before.findIndex(({ word }) => word.normal === 'being');
  return being > 0 && !/^(?:is|are|was|were|be|been)$/u.test(before[being - 1]?.word.normal ?? '') && before.slice(0, being).some(({ word }) => word.normal === 'with' || word.normal === 'and');
}

/** Verbs of saying, thinking and feeling: no measures, so their stage is nothing to compare. Stems. */
const MENTAL =
  /^(?:say|said|tell|state|want|expect|think|thought|believ|indic|emphas|emphasiz|mention|explain|ask|note|consid|hope|know|known|feel|felt|see|saw|seen|hear|heard|listen|look|speak|talk|mean|understand|rememb|argu|claim|suggest|concern|regard|view|wish|need|seem|appear|happen|know|agre|refer|describ|report|inform|welcom|thank)$/u;

/** Whether the claim says that it has not been done. */
function isDenied(base: EvidenceBase, index: number): boolean {
  if (base.edited) return false;
  return isTarget(base.claim, index) || negationsOver(base.claim, index).length % 2 === 1;
}

/** Verbs of measures that take their time and then are done: stems. What only goes on, as living or rising, has no end to reach. */
const MEASURES =
  /^(?:updat|draft|build|construct|prepar|negoti|introduc|implement|develop|establish|amend|revis|reform|design|creat|set|complet|finaliz|elabor|adopt|consid|examin|review|instal|equip|expand|extend|recruit|transfer|desegreg|translat|test|pilot|modern|replac|abolish|close|open|train|conduct|carri|regist|digit|harmon|simplifi|rebuild|renov|upgrad)/u;

/** "Is being built", "was updating": whether what is under way can be done one day. Rights "being given" and people "being held" are habits. */
function hasAnEnd(base: EvidenceBase, { at, token }: Pairing): boolean {
  const before = readingOf(base, at.block)?.tokens.slice(Math.max(0, at.token - 2), at.token) ?? [];
  return (base.edited !== undefined && before.some(({ word }) => word.normal === 'being')) || MEASURES.test(token.word.stem) || (mayBeActionNoun(token.word) && !/ing$/u.test(token.word.normal));
}

function sameEvent(base: EvidenceBase, index: number, place: Pairing): number {
  const own = base.claim.tokens[index];
  return (own && isSameWord(own.senses, place.token.senses) ? SAME_WORD_EVENT : SAME_EVENT) - (isInFocus(base, place.at) ? IN_FOCUS : 0);
}

/** A claim that something has been done, against places where it is only planned or under way. */
function compareDone(base: EvidenceBase, index: number): FactComparison | undefined {
  if (stageIn(base.claim, index, true) !== 'done' || isDenied(base, index)) return undefined;
  if (MENTAL.test(base.claim.tokens[index]?.word.stem ?? '') && !base.edited) return undefined;
  const places = samePlaces(base, index).filter((place) => !isInQuestion(base, place));
  const [first] = places;
  if (!first || (first.fit < sameEvent(base, index, first) && !base.edited)) return undefined;
  const stages = places.map((place) => ({ place, stage: stageAt(base, place) }));
  const stage = stages[0]?.stage ?? 'open';
  if (!isUnfinished(stage) || (stage === 'begun' && (!hasAnEnd(base, first) || isAttendant(base, first)))) return undefined;
  if (stages.some(({ place, stage: other }) => place.fit >= first.fit - WITNESS && other === 'done')) return undefined;
  return differs(base, index, first, stage);
}

function stageAt(base: EvidenceBase, { at }: Pairing): Stage {
  const source = readingOf(base, at.block);
  return source ? stageIn(source, at.token, false) : 'open';
}

const INSTRUMENT = /^(?:law|laws|act|acts|decree|decrees|legislation|bill|bills|code|strategy|plan|policy|amendment|amendments|regulation|regulations|constitution|protocol|agreement|convention|statute|programme|directive)$/iu;
const ADOPTED = /^(?:adopt|adoption|approv|approval|enact|promulg|pass|passag|forc|establish|introduc|ratif|ratifi|amend|amendment|sign|issu|publish)/u;

/** Whether the instrument is the very thing that the claim welcomes: "The Committee welcomes the amendments". */
function isWelcomed(base: EvidenceBase, index: number): boolean {
  const { text, tokens } = base.claim;
  return openingFormula(text).attitude === 'welcomes' && tokens.slice(0, index).filter(({ isFormula, weight }) => !isFormula && weight > 0).length <= 2;
}

/** A draft that the claim presents as the law itself. */
function compareDraft(base: EvidenceBase, index: number): FactComparison | undefined {
  const token = base.claim.tokens[index];
  const own = sentenceWords(base.claim, index);
  if (!token || !own || !INSTRUMENT.test(token.word.text) || isDraft(own.words, index - own.first)) return undefined;
  const isEdited = base.edited !== undefined && (base.edited.edits.repeats[index] ?? -1) >= 0;
  if (!isEdited && !isWelcomed(base, index) && !base.claim.tokens.some(({ word, weight }) => weight > 0 && ADOPTED.test(word.stem))) return undefined;
  if (!isEdited && knowsDraft(base.claim)) return undefined;
  const places = [...samePlaces(base, index), ...billPlaces(base, index)].sort((a, b) => b.fit - a.fit);
  const [first] = places;
  if (!first || (!isEdited && first.fit < SAME_INSTRUMENT)) return undefined;
  // A less certain place accuses only if nothing in the block speaks of the instrument as of more than a draft.
  const isSure = isEdited || first.fit >= SAME_EVENT;
  const drafts = places.filter((place) => !isSure || place.fit >= first.fit - WITNESS).map((place) => isDraftAt(base, place));
  return drafts.every(Boolean) ? differs(base, index, first, 'draft') : undefined;
}

/** Whether the claim speaks of a bill or draft itself, or says that there is no law yet. */
function knowsDraft(claim: Reading): boolean {
  return claim.tokens.some(({ word }) => /^(?:bills?|drafts?)$/u.test(word.normal)) || claim.negations.some(({ targets }) => targets.some((target) => ADOPTED.test(claim.tokens[target]?.word.stem ?? '')));
}

/** Bills, where the claim speaks of a law. */
function billPlaces(base: EvidenceBase, index: number): readonly Pairing[] {
  if (!/^(?:law|act|legislation|statute)s?$/iu.test(base.claim.tokens[index]?.word.text ?? '')) return [];
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.tokens.flatMap((token, at) => (/^bills?$/iu.test(token.word.text) ? [{ at: { block, token: at }, token, fit: fitAt(base, index, { block, token: at }) }] : [])),
  );
}

function isDraftAt(base: EvidenceBase, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const words = source && sentenceWords(source, at.token);
  return words !== undefined && isDraft(words.words, at.token - words.first);
}

/** The steps on the way of a measure, from the first thought to the deed. Stems. */
const STEPS: readonly RegExp[] = [
  /^(?:consid|envisag|propos|intend|plan|studi|examin|explor)/u,
  /^(?:prepar|draft|drawn|elabor|formul|develop|negoti|discuss|consult)/u,
  /^(?:submit|tabl|initial|introduc|present)/u,
  /^(?:adopt|approv|enact|promulg|pass|sign|conclud|agre|issu)/u,
  /^(?:ratif|ratifi|acced|accession|forc|effect)/u,
  /^(?:implement|complet|finish|carri|conduct)/u,
];
const ADOPTION = 3;

const stepOf = (stem: string): number => STEPS.findIndex((step) => step.test(stem));

/** A measure that the claim says was adopted, and of which the source reports earlier steps only: "was being prepared", "awaits ratification". */
function compareSteps(base: EvidenceBase, index: number): FactComparison | undefined {
  const token = base.claim.tokens[index];
  const step = token === undefined ? -1 : stepOf(token.word.stem);
  if (!token || base.edited || step < ADOPTION || step === STEPS.length - 1 || stageIn(base.claim, index, true) !== 'done' || isDenied(base, index)) return undefined;
  const places = base.blocks.flatMap(({ cited }, block) =>
    cited.reading.tokens.flatMap((other, at) => {
      const theirs = stepOf(other.word.stem);
      return theirs < 0 || other.weight === 0 || other.name >= 0 ? [] : [{ step: theirs, at: { block, token: at }, token: other, fit: fitAt(base, index, { block, token: at }) }];
    }),
  );
  const [first] = places.sort((a, b) => b.fit - a.fit);
  if (!first || first.step >= step || first.fit < SAME_STEP || stageAt(base, first) === 'open') return undefined;
  return places.some((place) => place.step >= step && place.fit >= first.fit - WITNESS && stageAt(base, place) === 'done') ? undefined : differs(base, index, first, stageAt(base, first));
}

const SAME_STEP = 0.5;

/** Compares how far the measures of the claim have come with how far the cited blocks say they have. */
export function compareStatus(base: EvidenceBase): readonly FactComparison[] {
  const found: FactComparison[] = [];
  base.claim.tokens.forEach((token, index) => {
    if (token.weight === 0 || token.figure >= 0 || token.date >= 0) return;
    const comparison = compareDone(base, index) ?? compareDraft(base, index) ?? compareSteps(base, index);
    if (comparison) found.push(comparison);
  });
  if (found.length > 0) return found.slice(0, 1);
  const unfinished = compareUnfinished(base);
  return unfinished.length > 0 ? unfinished : compareItems(base);
}
