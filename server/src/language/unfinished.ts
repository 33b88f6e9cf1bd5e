import { everyMatch } from './every-match.ts';
import { DEEDS_DUE } from './planning-words.ts';
import type { Span } from './span.ts';
import { onceAForm } from './word-forms.ts';
import type { Word } from './words.ts';

/** A stretch of a sentence that stands for itself: what is said in it is of one stage. */
export interface Segment extends Span {
  /** Whether it says that something is planned, proposed, drafted or under way. */
  readonly isUnfinished: boolean;
  /** The words that say so, with a few of those behind; the whole segment where nothing does. */
  readonly marker: Span;
  /** Whether it has begun at least: "under way", "before parliament". */
  readonly hasBegun: boolean;
  /** Whether it says so of the present, not only what "will" or "would" come of it. */
  readonly isUnfinishedNow: boolean;
  /** Whether it says of anything that it has been done, other than a step towards what is unfinished. */
  readonly isDone: boolean;
}

const PURSUED = 'considering|examining|studying|exploring|preparing|negotiating|discussing|planning|drafting|developing|elaborating|seeking|finali[sz]ing|reviewing|revising|updating|building|constructing|aiming|intending|hoping|trying|working|looking|proposing|assessing|consulting|moving|setting up|drawing up|designing|evaluating';
/** What takes its time and then is there; rights "being granted" and people "being held" are habits. */
const MADE = 'built|rebuilt|drafted|drawn up|drawn|prepared|revised|updated|set up|developed|considered|examined|discussed|reviewed|negotiated|established|introduced|implemented|constructed|finali[sz]ed|elaborated|studied|planned|equipped|installed|extended|expanded|amended|created|designed|tested|translated|evaluated|renovated|reformed|digiti[sz]ed|recruited|written|put in place|assessed|explored|completed|debated|harmoni[sz]ed';
const STAGES = 'construction|way|consideration|discussion|preparation|review|negotiations?|examination|development|study|elaboration|revision|consultation|debate|assessment';

// "Less likely to be invited" compares and intends nothing.
const INTENDED = String.raw`planned|plans|intended|intends?|aimed|aims|envisaged|envisages|expected|expects|scheduled|hoped|hopes|committed|commits|pledged|pledges|undertook|undertakes|undertaken|promised|promises|sought|seeks|wished|wishes|wanted|wants|ready|prepared|about|(?<!\b(?:less|more|most|least|as|equally) )likely|willing|foreseen`;
const TO_BE_DONE = 'be|hand|submit|present|open|start|begin|enter|take|follow|join|receive|publish|adopt';
const AIM = 'efforts?|steps|intention|commitment|proposal|target|goal|objective';

const TO_COME = String.raw`\b(?:would|will|shall)\b(?! (?:not|never|no longer|continue|remain|like|appreciate|welcome|be (?:grateful|interested|useful|helpful)))`;
const PLANNED_OR_BEGUN = [
    String.raw`\b(?:is|was|are|were|been)(?: \w+ly| still| now| also)? (?:${PURSUED})\b`,
    String.raw`\b(?:is|was|are|were|still|currently) being (?:\w+ly )?(?:${MADE})\b`,
    String.raw`\b(?:${INTENDED}|set|set out) to\b|\bdue to (?:${DEEDS_DUE})\b`,
    String.raw`\b(?:is|was|are|were) (?:to (?:${TO_BE_DONE})|planned|envisaged|expected|scheduled|foreseen|anticipated|proposed)\b`,
    String.raw`\bunder(?: active| public| parliamentary)? (?:${STAGES})\b`,
    String.raw`\bin (?:progress|preparation|the pipeline|the process of|(?:the )?(?:near )?future|the course of being)\b`,
    String.raw`\bin (?:the|an?|its|their) (?:\w+ )?(?:stages?|phase) of (?:drafting|preparation|negotiation|elaboration|development|finali[sz]ation|completion|adoption)\b`,
    String.raw`\b(?:not yet|yet to|still to|remain(?:s|ed)? to|awaiting|awaited|awaits|pending|ongoing|under way|underway|in principle)\b`,
    String.raw`\bshould (?:\w+ly )?(?:open|start|begin|enter|join|be (?:completed|ready|adopted|operational|finished|opened|in place|available))\b`,
    String.raw`\b(?:first|second) reading\b|\bbefore (?:the )?(?:parliament|council|cabinet|assembly|senate|congress|national assembly)\b`,
    String.raw`\b(?:${AIM})\b[^.;]{0,20}? to\b|\b(?:plans?|project) to\b`,
    String.raw`\bonce\b[^.;]{0,40}\b(?:adopted|approved|enacted|passed|completed|ratified)\b`,
].join('|');

const UNDER_WAY = `${TO_COME}|${PLANNED_OR_BEGUN}`;
const DRAFTS = String.raw`\b(?:draft|drafts|bill|bills|proposed|proposals?|proposes?)\b`;

const UNFINISHED = new RegExp(`${UNDER_WAY}|${DRAFTS}`);
const ONLY_UNDER_WAY = new RegExp(UNDER_WAY);
/** What any words that say that something is under way have in one of them. */
const CUE = new RegExp(
  String.raw`(?:would|will|shall|should|being|setting|drawing|due|set|under|progress|preparation|pipeline|process|future|course|stages?|phase|yet|still|remain(?:s|ed)?|principle|reading|before|plans?|project|once|${PURSUED}|${INTENDED}|${TO_BE_DONE}|${AIM})\b|anticipated|proposed|await|pending|ongoing|underway`,
);
const isCue = onceAForm(({ lower }) => CUE.test(lower));
const UNFINISHED_NOW = new RegExp(`${PLANNED_OR_BEGUN}|${DRAFTS}`);

/** What has been done on the way to what has not: steps of preparation and of parliament. */
const STEPS = /^(?:drafted|submitted|tabled|finali[sz]ed|proposed|planned|prepared|presented|signed|announced|discussed|envisaged|expected|scheduled|considered|initiated|started|begun|commissioned|authori[sz]ed|consulted|studied|earmarked|advertised|requested|recommended|intended|aimed|committed|pledged|promised|undertaken|hoped|foreseen|anticipated|forwarded|sent|drawn|elaborated|negotiated|awaited|charged|introduced|passed|designed|interested|based|related|mentioned|called|named|entitled|concerned|supported|decided|agreed|undertook|identified)$/iu;

const DONE = /\b(?:had|has|have|was|were)(?: (?:also|already|since|recently|now|\w+ly|all|both))?(?: been)? (\w+ed|begun|brought|built|chosen|closed|cut|done|drawn|found|given|held|kept|laid|made|put|read|risen|seen|sent|set|spent|taken|withdrawn|written|fallen|grown|become|led)\b(?! to be| off)/giu;

const BREAK = /;|:|, (?:but|and|while|whereas|although)\b| (?:but|whereas|while) |[.!?]["”’)\]]*(?:\s|$)/gu;

function isDoneIn(text: string): boolean {
  for (const match of everyMatch(text, DONE)) if (!STEPS.test(match[1] ?? '')) return true;
  return false;
}

/** How many words behind a marker are shown with it. */
const SHOWN = /^(?:\S+\s+){0,4}\S+/u;

const BEGUN = /\b(?:ongoing|pending|under way|underway|in progress|under (?:investigation|negotiation|discussion|examination|consideration|review)|before (?:the )?(?:parliament|council|courts?|cabinet|assembly|senate|congress)|reading)\b/;

function markerIn(part: string, start: number): Pick<Segment, 'isUnfinished' | 'isUnfinishedNow' | 'marker' | 'hasBegun'> {
  const lower = part.toLowerCase();
  const match = UNFINISHED.exec(lower);
  if (!match) return { isUnfinished: false, isUnfinishedNow: false, hasBegun: false, marker: { start, end: start + part.length } };
  const shown = SHOWN.exec(part.slice(match.index))?.[0] ?? match[0];
  return { isUnfinished: true, isUnfinishedNow: UNFINISHED_NOW.test(lower), hasBegun: BEGUN.test(lower), marker: { start: start + match.index, end: start + match.index + shown.replace(/[.,;:]+$/u, '').length } };
}

/** The segments of a text, in order, without gaps. */
export function segmentsIn(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    if (part.trim() !== '') segments.push({ start, end, ...markerIn(part, start), isDone: isDoneIn(part) });
    start = end;
  };
  for (const match of everyMatch(text, BREAK)) close(match.index + match[0].length);
  close(text.length);
  return segments;
}

/** Whether a text says of something that it is planned or under way; that something is a draft does not count. In: the text, and its words. */
export function isUnderWayText(text: string, words: readonly Word[]): boolean {
  return words.some(isCue) && ONLY_UNDER_WAY.test(text.toLowerCase());
}
