import { everyMatch } from './every-match.ts';
import type { Span } from './span.ts';
import { cueFinder, hasCue } from './word-cues.ts';
import type { Word } from './words.ts';

/**
 * Words that say under what terms something holds, by what they settle. `yes` and `no` of one kind exclude each other of the same thing:
 * must and need not; may and may not; on condition that and whether or not; including and except; at all times and not always; only and both; confirmed and denied.
 */
export type OperatorKind = 'necessity' | 'ability' | 'condition' | 'exception' | 'frequency' | 'exclusiveness' | 'attitude';

export interface Operator extends Span {
  readonly kind: OperatorKind;
  readonly holds: 'yes' | 'no';
  /** "No longer": it held once, so that a source that tells of then is no contradiction. */
  readonly hasEnded: boolean;
}

const NOT = String.raw`(?:not|never|n['’]t|neither|nor)`;
const REQUIRED = String.raw`(?:required|obliged|obligated|compelled|bound|needed|necessary|mandatory|compulsory|obligatory)`;
const PERMITTED = String.raw`(?:able|entitled|allowed|permitted|authori[sz]ed|empowered|free|eligible|in a position)`;
const CONFIRMED = String.raw`(?:confirm(?:s|ed|ing)?|verified|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|(?:certain|convinced|confident|sure)(?= that\b| of\b))`;
const CASES = String.raw`(?:cases|instances|circumstances|situations)`;

/** A word that denies, in a cue. */
const DENIAL = String.raw`n't|(?:no|not|never|neither|nor)\b`;

/** Negative forms stand before the positive ones that they contain. The third is the cue (`word-cues.ts`): every alternative has it in one of its words. */
const PATTERNS: readonly (readonly [OperatorKind, Operator['holds'], string, string])[] = [
  ['necessity', 'no', String.raw`${DENIAL}|need|voluntary|optional|discretion|free\b`, String.raw`\b${NOT} (?:\w+ )?(?:${REQUIRED}|under an? (?:\w+ )?(?:obligation|duty))|\bneed not|\bneedn['’]t|(?:do|does|did) not (?:need|have) to|\b(?:was|is|were|are) no (?:\w+ )?(?:obligation|requirement|duty|need)|\bunder no (?:\w+ )?(?:obligation|duty)|\bno (?:\w+ ){1,3}(?:is|was|are|were) (?:required|needed|necessary)|\b(?:voluntary|optional|on a voluntary basis|at (?:its|their|his or her) discretion)|\b(?:do|does|did) not (?:need|require)\b|\bfree to (?:decide|choose|determine)\b`],
  ['necessity', 'yes', String.raw`must\b|ha(?:s|ve|d|ving)\b|${REQUIRED}|obligation|duty|requirement|needs?\b`, String.raw`\bmust(?! not)\b|\b(?:has|have|had|having) to\b|\b${REQUIRED}\b|\bunder an? (?:\w+ )?(?:obligation|duty)|\b(?:obligation|duty|requirement) to\b|\bneeds? to\b`],
  ['ability', 'no', String.raw`${DENIAL}|unable|ineligible|powerless|prohibited|barred|prevented|excluded|precluded|banned|lack|without|forbidden`, String.raw`\bcannot\b|\b(?:can|could|may|might) (?:not|never|neither|no longer)\b|\b(?:ca|could)n['’]t\b|\b${NOT} (?:\w+ )?${PERMITTED}\b|\b(?:unable|ineligible|powerless|not in a position)\b|\b(?:prohibited|barred|prevented|excluded|precluded|banned) from\b|\bno (?:right|power|authority|possibility|means)\b|\bno (?:\w+ ){1,3}(?:is|was|are|were) ${PERMITTED}\b|\b(?:lacks?|lacked|without) the (?:right|power|authority|possibility|means)\b|\bforbidden to\b`],
  ['ability', 'yes', String.raw`(?:can|could|may|able|entitled|allowed|permitted|authori[sz]ed|empowered|free|eligible|position|right|power|authority|possibility|option|means)\b`, String.raw`\b(?:can|could|may)\b|\b${PERMITTED} to\b|\b(?:has|have|had|having|with|gives?|gave|given|grants?|granted|confers?|conferred|enjoys?)(?: \w+){0,3} (?:the|a) (?:right|power|authority|possibility|option|means) (?:to|of)\b|\bentitled\b`],
  ['condition', 'no', String.raw`${DENIAL}|irrespective|regardless|independently|whatever|without|even\b|unconditional`, String.raw`\bwhether or not\b|\b(?:irrespective|regardless|independently) of\b|\b(?:whatever|no matter)\b|\bwithout (?:regard to|distinction as to)\b|\beven (?:if|when|where|without)\b|\b${NOT} (?:\w+ )?(?:depend(?:ed|ent|s)?|conditional|contingent|linked|tied) (?:on|upon|to)\b|\bunconditional(?:ly)?\b`],
  ['condition', 'yes', String.raw`condition|provided\b|only\b|subject\b|depend|contingent|linked|tied\b|exchange|unless|with\b|without`, String.raw`\bon (?:the )?condition (?:that|of)\b|\bprovided (?:that|they|he|she|it)\b|\bonly (?:if|when|where|for|to|with)\b|\bsubject to\b|\bdepend(?:ed|ent|s|ing)? (?:on|upon)\b|\b(?:conditional|contingent|conditioned) (?:on|upon)\b|\b(?:made|is|are|was|were) (?:linked|tied) to\b|\bin exchange for\b|\bunless\b|\b(?:for|to) (?:persons|people|those|individuals|women|men|children|victims|families|workers|migrants|detainees) (?:with|without)\b`],
  ['exception', 'no', String.raw`except|than\b|excluding|but\b|apart|save\b|including|extend\b|apply|cover\b|include\b|exempt`, String.raw`\bexcept(?: for| those| that| in| where| when)?\b|\bwith the exception of\b|\bother than\b|\bexcluding\b|\bbut not (?!\w+ed\b)|\bapart from\b|\bsave (?:for|in)\b|\b${NOT} (?:including|extend to|apply to|cover)\b|\b(?:does|do|did) not include\b|\bexempt(?:ed|s|ing)?\b`],
  ['exception', 'yes', String.raw`including|even\b|extend|well\b|exception`, String.raw`\bincluding\b|\beven (?:in|for|to|those)\b|\bextends? to\b|\bextended to\b|\bas well as\b|\bno exception (?:for|is made|was made)\b`],
  ['frequency', 'no', String.raw`${DENIAL}|exempt|${CASES}|sometimes|occasionally|often|frequently|usually|mostly|general|rule\b`, String.raw`\bexempt(?:ed|s|ion)?\b|\b${NOT} (?:always|all|every|everyone|everybody|everywhere|systematic(?:ally)?|necessarily|consistently)\b|\bin (?:most|some|many|several|certain|a number of|the majority of|half of the) ${CASES}\b|\b(?:sometimes|occasionally|often|frequently|usually|mostly|generally|as a rule|in general)\b`],
  ['frequency', 'yes', String.raw`always|times?\b|case|instance|circumstances|situations|invariably|systematically|exception|consistently|without|irrespective|regardless`, String.raw`\balways\b|\bat all times\b|\bin (?:all|every|each) (?:${CASES}|case|instance)\b|\b(?:invariably|systematically|without exception|consistently|every time)\b|\bno (?:\w+ ){1,8}without\b|\b(?:irrespective|regardless) of\b`],
  ['exclusiveness', 'no', String.raw`${DENIAL}|both\b|well\b`, String.raw`\bboth\b|\bnot (?:only|just|limited to|restricted to|reserved)\b|\bas well as\b|\bwhether or not\b`],
  ['exclusiveness', 'yes', String.raw`only\b|solely|exclusively|reserved|limited|restricted|confined`, String.raw`\b(?:only|solely|exclusively)\b(?! [0-9])|\breserved for\b|\b(?:limited|restricted|confined) to\b`],
  ['attitude', 'no', String.raw`${DENIAL}|reject|disagreed|incorrect|untrue|den(?:y|i)|disput|refut|contest|doubt|out\b|uncertain|unsure|sceptical|unable`, String.raw`\breject(?:s|ed|ing)? (?:the |any |these |those |such )?(?:claims?|allegations?|assertions?|suggestions?|accusations?|reports?|idea|notion|view)\b|\b(?:did|does|do|could|can) not (?:\w+ )?(?:agree|accept|recogni[sz]e|admit)\b(?! to)|\bdisagreed\b|\b(?:not (?:true|correct)|incorrect|untrue)\b(?= that| to say)|\bden(?:y|ies|ied|ying|ial)\b (?:that|the|having|any|it|this|there|all|such|reports|allegations)|\b(?:disput|refut|contest|doubt)(?:es?|s|ed|ing)?\b|\brul(?:e|ed|es|ing) out\b|\b${NOT} (?:be |(?:in a position|able|prepared|willing) to )?(?:\w+ly )?${CONFIRMED}\b|\b(?:uncertain|unsure|sceptical|unable to confirm)\b`],
  ['attitude', 'yes', String.raw`confirm|verified|acknowledg|admi(?:t|ssion)|conced|certain|convinced|confiden|(?<!en)sure\b|agreed|accepted|recogni|true\b|conviction`, String.raw`\b${CONFIRMED}\b|\b(?:agreed|accepted|recogni[sz]ed) that\b|\bit was true that\b|\b(?:conviction|confidence|confirmation|acknowledgement|admission) that\b`],
];

const COMPILED = PATTERNS.map(([kind, holds, , source]) => ({ kind, holds, pattern: new RegExp(source, 'g') }));
const cuesAmong = cueFinder(PATTERNS.map(([, , cue]) => new RegExp(cue)));

/** The text in lower case, for expressions that need not tell cases apart, which is faster; with the same offsets. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** "Not prevented from", "no longer tied to": what stands right before an operator and turns it round, or says that it has ended. */
const DENIED = /\b(?:not|never|no longer)(?:,? (?:be|been|being|yet|made|however|\w+ly),?){0,3}\s$/iu;
const CHANGE = /\bno longer\b/iu;
/** "Had had no power": so it was before what is told next. */
const FORMERLY = /\b(?:had had|until then|previously|formerly)\s$/u;
const BEFORE = 24;

/** What the words right before a match make of it; nothing where it was so formerly, or where a condition is denied. */
function operatorAt(text: string, { kind, holds }: Pick<Operator, 'kind' | 'holds'>, { 0: written, index: start }: RegExpExecArray): Operator | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (FORMERLY.test(before)) return undefined;
  const isDenied = DENIED.test(before);
  if (isDenied && kind === 'condition') return undefined;
  return { kind, holds: isDenied ? (holds === 'yes' ? 'no' : 'yes') : holds, hasEnded: CHANGE.test(before + written), start, end: start + written.length };
}

/** The operators of a text in order of place; of two of one kind that overlap, the negative one. In: the text, its words, and which kinds are wanted. */
export function operatorsIn(original: string, words: readonly Word[], isWanted: (kind: OperatorKind) => boolean = () => true): readonly Operator[] {
  const cues = cuesAmong(words);
  if (cues === 0) return [];
  const text = inLowerCase(original);
  const found: Operator[] = [];
  COMPILED.forEach(({ kind, holds, pattern }, i) => {
    if (!hasCue(cues, i) || !isWanted(kind)) return;
    for (const match of everyMatch(text, pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => other.kind === kind && other.start < end && match.index < other.end)) continue;
      const operator = operatorAt(text, { kind, holds }, match);
      if (operator) found.push(operator);
    }
  });
  return found.sort((a, b) => a.start - b.start);
}
