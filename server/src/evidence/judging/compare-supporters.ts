import type { Role } from '../../dialogue/source.ts';
import type { Claim } from '../../draft/draft.ts';
import { attributionsIn, type Attribution, type Voice } from '../../language/attribution.ts';
import { clauseEnd } from '../../language/clauses.ts';
import { textOf, type Span } from '../../language/span.ts';
import type { BlockMatches } from './alignment.ts';
import { assertionsIn, has, isQuotedFrom, LIKE, SAME } from './assertions.ts';
import { numberAt, type CitedText } from './cited-text.ts';
import { isPerson } from './compare-speakers.ts';
import { placeOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import { hasNews, saidByOtherSide } from './other-side.ts';
import { onceAReading, wordsOf } from './reading.ts';

/** How much of the claim one sentence of an expert must have, and how much of it the delegation must lack. */
const OF_CLAIM = 0.6;
const LACKING = 0.3;
/** The same where the delegation disowns a figure of the claim. */
const OF_CLAIM_DISOWNED = 0.35;

/** Sayings that take up what somebody else has said: "rejected the allegation that". */
const TAKES_UP = /\b(?:den(?:y|ied|ies|ial)|disput|contest|reject|refut|question|critici|respon|repl|answer|thank|welcom|comment)/u;
/** Words of a claim that speak of another's statement. */
const OF_OTHERS = /^(?:alleg\p{L}*|claim|report|reportedly|figure|estim\p{L}*|concern|expert|committe|question|said|mention\p{L}*|rais\p{L}*|rumour\p{L}*|critic\p{L}*|fewer|less|lower|below|smaller|higher|exaggerat|overst\p{L}*|wrong|incorrect|untru\p{L}*|unabl|lack)$/u;
/** "This was true", "shared the concern": agreement says again in few words what the other side said. */
const AGREES = /\b(?:shar(?:e[sd]?) (?:the|this|that|these|those)\b|agree[sd]?\b|acknowledg\w+|admit\w*|conced\w+|confirm(?:ed|s) (?:that|this|the)|(?:is|was|are|were) (?:\w+ )?(?:aware|conscious|true|correct|right|so)\b|the case|yes\b|indeed|regret\w*|deplor\w+)/iu;
/** "Did not recognise the figure of 300". */
const DISOWNS = /\b(?:not (?:be )?(?:recogni[sz]ed?|confirm(?:ed)?|share|accept(?:ed)?|endorse|substantiated?)|disputed|contested|rejected|refuted)\b[^.;]{0,30}\b(?:figures?|numbers?|estimates?)\b/iu;

/** The sentences in which the speaker will not have a figure. */
const disownedIn = onceAReading(({ sentences, text }): readonly number[] => sentences.flatMap((sentence, index) => (DISOWNS.test(textOf(text, sentence)) ? [index] : [])));
const agreesIn = onceAReading(({ text }): boolean => AGREES.test(text));

interface Sides {
  readonly delegation: readonly BlockMatches[];
  readonly experts: readonly BlockMatches[];
}

/** The cited statements of both sides; nothing unless both have one, and nobody else. */
function sidesOf({ blocks }: EvidenceBase): Sides | undefined {
  if (blocks.length < 2) return undefined;
  const of = (...roles: readonly Role[]): readonly BlockMatches[] => blocks.filter(({ cited: { block } }) => block.kind === 'statement' && roles.includes(block.role));
  const [delegation, experts] = [of('delegation'), of('expert', 'chair')];
  return delegation.length > 0 && experts.length > 0 && delegation.length + experts.length === blocks.length ? { delegation, experts } : undefined;
}

interface Asserted extends Sides {
  readonly expert: BlockMatches;
  readonly sentence: number;
}

/** The assertion of an expert that has most of the claim, and how much. */
function bestAssertion({ claim }: EvidenceBase, sides: Sides): { readonly asserted: Asserted | undefined; readonly coverage: number } {
  let all = 0;
  for (const { weight } of claim.tokens) all += weight;
  let [asserted, most]: [Asserted | undefined, number] = [undefined, 0];
  for (const expert of sides.experts) {
    for (const sentence of assertionsIn(expert.cited.reading)) {
      let found = 0;
      claim.tokens.forEach(({ weight }, k) => (found += weight > 0 && has(expert, k, SAME, (other) => other === sentence) ? weight : 0));
      if (found > most) [asserted, most] = [{ ...sides, expert, sentence }, found];
    }
  }
  return { asserted, coverage: all === 0 ? 0 : most / all };
}

const asserts = ({ cited }: BlockMatches) => (sentence: number): boolean => assertionsIn(cited.reading).includes(sentence);

/** Whether the delegation says anything of the claim that the experts do not. */
function addsSomething({ claim }: EvidenceBase, { delegation, experts }: Asserted): boolean {
  return claim.tokens.some(({ weight }, k) => weight > 0 && delegation.some((own) => has(own, k, SAME, () => true)) && !experts.some((expert) => has(expert, k, SAME, asserts(expert))));
}

/** How much of the claim the expert's sentence has that the delegation lacks, as a share of the claim. */
function lackedShare({ claim }: EvidenceBase, { delegation, expert, sentence }: Asserted): number {
  let [all, lacked] = [0, 0];
  claim.tokens.forEach(({ weight }, k) => {
    if (weight === 0) return;
    all += weight;
    if (has(expert, k, SAME, (other) => other === sentence) && !delegation.some((own) => has(own, k, LIKE, (at) => !disownedIn(own.cited.reading).includes(at)))) lacked += weight;
  });
  return all === 0 ? 0 : lacked / all;
}

/** Whether a figure of the claim, which an expert asserts, stands with the delegation only where it disowns it. */
function isDisowned({ claim }: EvidenceBase, { delegation, experts }: Asserted): boolean {
  return claim.tokens.some((token, k) => {
    if (numberAt(claim, token) === undefined || !experts.some((expert) => has(expert, k, SAME, asserts(expert)))) return false;
    const isIn = (disowned: boolean): boolean => delegation.some((own) => has(own, k, SAME, (at) => disownedIn(own.cited.reading).includes(at) === disowned));
    return isIn(true) && !isIn(false);
  });
}

/** Whether the claim only says what the delegation makes of another's statement, or denies something. */
function isAboutStatement({ claim }: EvidenceBase, saying: string): boolean {
  return TAKES_UP.test(saying) || claim.negations.length > 0 || claim.tokens.some(({ word, isFormula }) => !isFormula && OF_OTHERS.test(word.stem));
}

/**
 * Whether what the claim has the delegation say is an expert's alone, where it cites both: an expert's sentence has it, and the delegation's
 * statements have less, nothing of their own and no word of agreement; or they disown the figure.
 */
export function compareSupporters({ text, language }: Claim, base: EvidenceBase): readonly FactComparison[] {
  const [attribution] = base.blocks.length < 2 ? [] : attributionsIn(text, language);
  if (!attribution?.span || attribution.asks) return [];
  const other = ofOtherSide(base, attribution);
  if (other) return [differs(base, attribution, attribution.span, other)];
  if (attribution.voice !== 'delegation') return [];
  const sides = sidesOf(base);
  if (!sides || isAboutStatement(base, textOf(text, attribution.span))) return [];
  const { asserted, coverage } = bestAssertion(base, sides);
  if (!asserted || coverage < OF_CLAIM_DISOWNED || isQuotedFrom('delegation', asserted.expert, asserted.sentence)) return [];
  return isDisowned(base, asserted) || (isOfExpertAlone(base, asserted, coverage) && hasNews(base.claim, attribution, asserted.expert, asserted.sentence)) ? [differs(base, attribution, attribution.span, asserted.expert)] : [];
}

/** How much of the clause behind the saying a statement of the voice named must have to be the one that is meant. */
const OF_CLAUSE = 0.7;

/** Numbers from here on tell whose they are; small ones are everywhere. */
const TELLING = 10;

/** The tokens of the clause that is said: behind the saying, or before it where nothing follows, "would not last, *in Mr. Charef's opinion*". */
function saidClause({ claim }: EvidenceBase, { start, end }: Span): readonly [from: number, to: number] | undefined {
  const { text, tokens } = claim;
  const isLast = /^\s*(?:[,;.]|$)/u.test(text.slice(end));
  const at = isLast ? tokens.findLastIndex((token) => token.end <= start && token.weight > 0) : tokens.findIndex((token) => token.start >= end);
  if (at < 0) return undefined;
  const other = clauseEnd(text, wordsOf(claim), at, isLast ? -1 : 1);
  return isLast ? [other, at] : [at, other];
}

/** How much of what is said a statement has. From 0 to 1. */
function shareOf(base: EvidenceBase, [first, last]: readonly [from: number, to: number], block: BlockMatches): number {
  let [all, found] = [0, 0];
  for (let k = first; k <= last; k++) {
    const weight = base.claim.tokens[k]?.weight ?? 0;
    all += weight;
    if (has(block, k, SAME, () => true)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Whether a statement of the voice named has what is said to be its own, or no other has more of it: "An Expert put it at 19 per cent, whereas the Institute …" rests on two. */
function hasSaidClause(base: EvidenceBase, span: Span, isMeant: (cited: CitedText) => boolean): boolean {
  const clause = saidClause(base, span);
  const [meant, others] = [base.blocks.filter(({ cited }) => isMeant(cited)), base.blocks.filter(({ cited }) => !isMeant(cited))];
  if (!clause || meant.length === 0) return false;
  const most = (blocks: readonly BlockMatches[]): number => Math.max(...blocks.map((block) => shareOf(base, clause, block)));
  if (most(meant) >= Math.min(OF_CLAUSE, most(others))) return true;
  const said = base.claim.tokens.slice(clause[0], clause[1] + 1);
  return meant.some((block) => said.some((token, k) => (numberAt(base.claim, token) ?? 0) >= TELLING && has(block, clause[0] + k, SAME, () => true)));
}

/** On whose words what a voice says may rest; those of a named person on that person's. */
const SIDES: Readonly<Partial<Record<Voice, readonly Role[]>>> = { delegation: ['delegation'], expert: ['expert', 'chair'] };

/** Whether the statement is one of the side, or of the person, that the claim names. */
function isOfVoice({ block }: CitedText, { voice, name }: Attribution): boolean {
  if (block.kind !== 'statement') return false;
  if (voice === 'person') return name !== undefined && block.speaker !== null && isPerson(block.speaker, name);
  return SIDES[voice]?.includes(block.role) ?? false;
}

/** Whether, of several cited statements, one of the side that the claim names may be what it tells of, though another has more of the claim. */
export function maySayIt(claim: Claim, base: EvidenceBase): boolean {
  const [attribution] = base.blocks.length < 2 ? [] : attributionsIn(claim.text, claim.language);
  if (!attribution?.span) return false;
  if (base.blocks.some(({ cited }) => isOfVoice(cited, attribution))) return true;
  return (attribution.voice === 'delegation' && isTakenUp(base, textOf(claim.text, attribution.span))) || hasSaidClause(base, attribution.span, (cited) => isOfVoice(cited, attribution));
}

/** Whether a cited statement of the delegation, however little it has of the claim, makes the expert's words its own, or is what the claim tells of: "This was true", "disputed the figure". */
function isTakenUp(base: EvidenceBase, saying: string): boolean {
  const own = sidesOf(base)?.delegation ?? [];
  return own.length > 0 && (TAKES_UP.test(saying) || own.some(({ cited: { reading } }) => agreesIn(reading)));
}

function isOfExpertAlone(base: EvidenceBase, asserted: Asserted, coverage: number): boolean {
  if (coverage < OF_CLAIM || asserted.delegation.some(({ cited }) => agreesIn(cited.reading))) return false;
  return !addsSomething(base, asserted) && lackedShare(base, asserted) >= LACKING;
}

function differs(base: EvidenceBase, { voice }: Attribution, claim: Span, block: BlockMatches): FactComparison {
  const evidence = placeOf(base, base.blocks.indexOf(block), { start: 0, end: block.cited.block.text.length });
  return { kind: 'speaker', state: 'differs', claim, difference: voice, ...(evidence ? { evidence } : {}) };
}

/** The statement of the other side whose words the claim gives to the voice that it names, if both are cited. */
function ofOtherSide(base: EvidenceBase, attribution: Attribution): BlockMatches | undefined {
  const sides = sidesOf(base);
  if (!sides) return undefined;
  const { delegation, experts } = sides;
  const isMeant = ({ cited }: BlockMatches): boolean => isOfVoice(cited, attribution);
  if (delegation.every(isMeant) && !experts.some(isMeant)) return saidByOtherSide(base, attribution, delegation, experts);
  return experts.some(isMeant) && !delegation.some(isMeant) ? saidByOtherSide(base, attribution, experts, delegation) : undefined;
}
