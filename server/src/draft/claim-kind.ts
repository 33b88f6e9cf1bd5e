import { attributionsIn } from '../language/attribution.ts';
import type { Language } from '../language/language.ts';
import type { Claim, ClaimKind } from './draft.ts';
import { factsIn, type FactReason } from './facts-in-claim.ts';
import { formulaIn, isProcedural, type Formula } from './formulas.ts';
import type { DraftSection } from './sections.ts';

/** What a sentence shows of its kind by its own words. */
export interface Cue {
  /** Somebody other than the Committee speaks, and that is what the sentence is about. */
  readonly attributed: boolean;
  readonly procedural: boolean;
  readonly formula?: Formula;
}

/** Where a sentence stands, as far as its kind depends on it. */
export interface KindContext {
  readonly section: DraftSection;
  /** The kind of the words that introduce the sub-paragraph it stands in. */
  readonly introduction: ClaimKind | undefined;
  /** Whether it is the first sentence of that sub-paragraph, and so completes the introduction. */
  readonly completesIntroduction: boolean;
  /** Whether it contains a figure, date, law or quotation; asked only where the kind depends on it, as it is dear to find out. */
  readonly statesFacts: () => boolean;
}

/** Formulas stand near the beginning; a sentence longer than this is read no further for them. */
const READ = 2_000;

/** Speakers who are reported; the Committee and a bare statement of fact are none. */
function speakersIn(text: string, language: Language): readonly { readonly start: number; readonly end: number; readonly saying: string }[] {
  return attributionsIn(text, language).flatMap(({ span }) => (span ? [{ ...span, saying: text.slice(span.start, span.end) }] : []));
}

const BEFORE_SPEAKER = /^(?:[^,]{0,60}, ?|(?:however|moreover|furthermore|in addition|toutefois|en outre|de plus|par ailleurs),? ?)?$/i;

/** The kind that the words of a sentence by themselves tell. In: the sentence and its language. */
export function cueOf(sentence: string, language: Language): Cue {
  const text = sentence.slice(0, READ);
  const [speaker] = speakersIn(text, language);
  const lower = text.toLowerCase();
  const formula = formulaIn(lower, language);
  const opens = speaker !== undefined && BEFORE_SPEAKER.test(text.slice(0, speaker.start)) && !/\bcommittee\b|\bcomité\b/i.test(text.slice(0, speaker.start));
  // "The delegation stated that it regrets …" is the delegation's regret; "According to the delegation, …; the Committee regrets …" the Committee's.
  const committeeAlso = speaker !== undefined && /\bthe committee\b|\ble comité\b/i.test(text.slice(speaker.end));
  const judges = formula === 'recommendation' || formula === 'concern';
  const attributed = speaker !== undefined && (!judges || (opens && !committeeAlso));
  const procedural = isProcedural(lower, language) && !(speaker && /\bthat$|\bque$|qu['’]$/.test(speaker.saying));
  return { attributed, procedural, ...(formula === undefined ? {} : { formula }) };
}

function ownKind({ attributed, procedural, formula }: Cue): ClaimKind | undefined {
  if (procedural) return 'procedural';
  if (attributed) return 'attributed';
  if (formula === 'recommendation' || formula === 'concern') return formula;
  return formula === undefined ? undefined : 'factual';
}

function kindInSubparagraph(cue: Cue, introduction: ClaimKind, completes: boolean): ClaimKind {
  const own = ownKind(cue);
  if (completes) return introduction === 'factual' && cue.attributed ? 'attributed' : introduction;
  return own ?? introduction;
}

/**
 * The kind of a claim: from its own formula, the words that introduce it, and the section it stands in (FIELD, section 5.1; DESIGN, section 5).
 * In the introduction what is no fact is formula; in the closing sections what is asked for is formula.
 */
export function kindOf(cue: Cue, { section, introduction, completesIntroduction, statesFacts }: KindContext): ClaimKind {
  if (introduction !== undefined) return kindInSubparagraph(cue, introduction, completesIntroduction);
  const kind = ownKind(cue) ?? 'factual';
  if (section === 'closing') return kind === 'attributed' || kind === 'concern' || (kind === 'factual' && cue.formula !== undefined && statesFacts()) ? kind : 'procedural';
  if (section === 'introduction' && kind === 'factual' && !statesFacts()) return 'procedural';
  return kind;
}

/** Why a claim needs a citation. */
export type CitationReason = FactReason | 'attribution' | 'noted-fact';

/** Whether the line introduces sub-paragraphs, which bring the facts and the citations. */
function introduces(claim: Claim): boolean {
  return /[:：]$/.test(claim.text.trimEnd());
}

/**
 * Why the claim needs a source; empty if it needs none (DESIGN, section 5): what somebody stated, and what the Committee welcomes or notes, needs one;
 * any other statement, and a concern, only for the figures, dates, laws, quotations and speakers inside it; recommendations and procedural formulas never.
 * A line that introduces sub-paragraphs needs one only for what it says itself.
 */
export function reasonsForCitation(claim: Claim): readonly CitationReason[] {
  if (claim.kind === 'recommendation' || claim.kind === 'procedural') return [];
  const { language } = claim;
  const facts = factsIn(claim.text, language);
  if (introduces(claim)) return facts;
  if (claim.kind === 'attributed') return ['attribution', ...facts];
  if (claim.kind === 'concern') return speakersIn(claim.text.slice(0, READ), language).length > 0 ? ['attribution', ...facts] : facts;
  const noted = claim.introduction !== '' || formulaIn(claim.text.slice(0, READ).toLowerCase(), language) !== undefined;
  return noted ? ['noted-fact', ...facts] : facts;
}

/** Whether the claim should cite a source, and is marked `claim.uncited` if it cites none. */
export function needsCitation(claim: Claim): boolean {
  return reasonsForCitation(claim).length > 0;
}
