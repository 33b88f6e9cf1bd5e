import type { Role, Statement } from '../../dialogue/source.ts';
import type { Claim } from '../../draft/draft.ts';
import { attributionsIn, type Attribution, type Voice } from '../../language/attribution.ts';
import type { Span } from '../../language/span.ts';
import { formOf } from '../../language/word-forms.ts';
import type { CitedText } from './cited-text.ts';
import type { FactComparison } from './judgement.ts';

interface SpokenText extends CitedText {
  readonly block: Statement;
}

/** On whose statements a claim may rest that names a voice; voices that are not here may rest on anybody's. */
const ROLES: Readonly<Partial<Record<Voice, readonly Role[]>>> = {
  delegation: ['delegation'],
  expert: ['expert', 'chair'],
  chair: ['chair', 'expert'],
};

/** Who is of neither side: "Ombudsperson of Arvania". */
const INDEPENDENT = /\b(?:Ombuds\w*|Commissioner for Human Rights|Human Rights (?:Commission|Institut\w*|Cent(?:re|er))|Public Defender of Rights)\b/u;
/** How far into a statement its speaker is presented. */
const PRESENTED = 160;

function isSpoken(cited: CitedText): cited is SpokenText {
  const { block } = cited;
  if (block.kind !== 'statement') return false;
  return block.role !== 'other' || (block.speaker !== null && INDEPENDENT.test(block.text.slice(0, PRESENTED)));
}


/** Whether `speaker` may be the person that the claim calls `name`: surnames are given in part, and not always the first of two. */
export function isPerson(speaker: string, name: string): boolean {
  const stems = (text: string): readonly string[] => text.split(/[\s-]+/u).map((word) => formOf(word).normal).filter((word) => word.length > 2);
  const known = stems(speaker);
  return stems(name).some((word) => known.includes(word));
}

/** Who says, in plain words: "the state party indicated" of "The State party had also indicated". */
function sayingIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replace(/\b(?:had|has|have|also|itself) /gu, '');
}

/** Whether the block's own words name that speaker: "Mr. Corzo Sosa said", or a statement that itself reports "According to the State party". */
function isNamedInside({ source, block }: SpokenText, { voice, name, span }: Attribution, claim: SaidClaim): boolean {
  const inside = attributionsIn(block.text, source.language);
  if (name !== undefined) return inside.some((inner) => inner.name !== undefined && isPerson(inner.name, name));
  if (!span) return false;
  // Words of two languages are not alike; who is named is.
  if (claim.language !== source.language) return inside.some((inner) => inner.voice === voice);
  const words = sayingIn(claim.text, span).replace(/^the /u, '').split(/\s+/u).slice(0, 3).join(' ');
  return inside.some((inner) => inner.voice === voice && inner.span !== undefined && sayingIn(block.text, inner.span).includes(words));
}

function mayRestOn(cited: SpokenText, attribution: Attribution, claim: SaidClaim): boolean {
  const { block } = cited;
  if (attribution.voice === 'person') {
    const { name } = attribution;
    if (name === undefined || isNamedInside(cited, attribution, claim)) return true;
    // A statement whose speaker has no name may be anybody's, unless the name is one of the other side's.
    if (block.speaker !== null) return isPerson(block.speaker, name);
    return !cited.source.blocks.some((other) => other.kind === 'statement' && other.speaker !== null && other.role !== block.role && isPerson(other.speaker, name));
  }
  const roles = ROLES[attribution.voice];
  return roles === undefined || roles.includes(block.role) || isNamedInside(cited, attribution, claim);
}

/** Whether the claim tells what two sides said ("Mr. A asked whether …; the delegation replied that …"): then each may rest on a block that has little of the whole. */
export function namesSeveralVoices({ text, language }: SaidClaim): boolean {
  const voices = attributionsIn(text, language).filter(({ span }) => span !== undefined);
  return new Set(voices.map(({ voice, name }) => name ?? voice)).size > 1;
}

/** The words that name the speaker, and their language. */
type SaidClaim = Pick<Claim, 'text' | 'language'>;

const COURTESY = /^(?:While|Whilst|Although|Noting|Taking|Welcoming|Appreciating|Having)\b/u;
const BEFORE_COMMITTEE = /^\s*,? (?:the Committee|it) (?:is|remains|notes|regrets|expresses|considers|observes|finds|continues|reiterates|recalls)\b/u;
const CONTRADICTED = /\b(?:[Cc]ontrary to|[Cc]ontradicting|[Uu]nlike|[Cc]ontesting|[Dd]isputing)(?: (?:what|the figure (?:that|which)))? $/u;

/**
 * Whether the words only acknowledge that somebody has spoken, without saying what, or set aside what he said: "While noting the information provided by the delegation, the
 * Committee …", "Contrary to what an Expert had said, …".
 */
function isAside(text: string, { span }: Attribution): boolean {
  if (!span) return false;
  return CONTRADICTED.test(text.slice(0, span.start)) || (COURTESY.test(text) && BEFORE_COMMITTEE.test(text.slice(span.end)));
}

/**
 * Whether the claim puts the words into the right mouth. In: the claim, whose introduction's speaker counts where its own words
 * name none; `bearing` are the cited blocks that bear on the claim, the most telling first. Blocks without a speaker are left out.
 */
export function compareSpeakers({ text: words, introduction, language }: Claim, bearing: readonly CitedText[]): readonly FactComparison[] {
  const own = attributionsIn(words, language).filter((each) => !isAside(words, each));
  const ofIntroduction = own.length === 0 ? attributionsIn(introduction, language) : [];
  const introduced = ofIntroduction.length > 0;
  const [attribution] = introduced ? ofIntroduction : own;
  const spoken = bearing.filter(isSpoken);
  const [first] = spoken;
  if (!attribution?.span || !first || spoken.length < bearing.length) return [];
  const claim = introduced ? { start: 0, end: 0 } : attribution.span;
  const said = { text: introduced ? introduction : words, language };
  // Of two voices either may be the one whose block is cited: "the figure, which an Expert had quoted, related to January, the delegation explained".
  const voices = !introduced && namesSeveralVoices(said) ? own.filter(({ span }) => span !== undefined) : [attribution];
  const agreeing = spoken.find((cited) => voices.some((voice) => mayRestOn(cited, voice, said)));
  const { source, block } = agreeing ?? first;
  const evidence = { source, block, span: { start: 0, end: block.text.length } };
  return [agreeing ? { kind: 'speaker', state: 'agrees', claim, evidence } : { kind: 'speaker', state: 'differs', claim, evidence, difference: attribution.voice }];
}
