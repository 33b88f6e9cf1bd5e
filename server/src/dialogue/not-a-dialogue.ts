import { symbolsIn } from '../language/symbols.ts';
import { wordwise } from './word-boundaries.ts';

/** What a page of the press office is about, when it is not about a State's report. */
export type OtherOccasion = 'announcement' | 'opening' | 'closing' | 'discussion' | 'informal-meeting' | 'press-conference' | 'findings' | 'follow-up' | 'general';

/** Signs that a State's report is under review: these words win over everything that else may happen in the same sentence. */
const REVIEW =
  wordwise(/\b(?:consideration|review|examination|dialogue)\b[^.\n]{0,120}\breports?\b[^.\n]{0,60}\b(?:of|by|from|on)\b|\bin dialogue with\b|\b(?:considers?|reviews?|examines?|takes? up|begins? (?:review|consideration|examination) of|hears?|considered|reviewed|examined)\b[^.\n]{0,80}\breports?\b|\bexamines? [^.\n]{2,40}['’]s? report\b|\bexperts of the [^.\n]{0,90}\b(?:ask|commend|praise|congratulate|welcome|raise|query|express|note|inquire|applaud|call|question|recogni[sz]e|laud|urge|discuss)|\b(?:a|ont) examiné\b|\bexamine (?:le|les)\b[^.\n]{0,60}\brapports?\b|\bexamen (?:du rapport|des rapports|de |du |d[’']|des )|\bprésentant le rapport\b|lors de l[’']examen|\bintroducing .{2,60} report\b|\bpresenting the report\b|(?:审议|рассмотр|تنظر|استعراض)/iu);

const OCCASIONS: readonly (readonly [OtherOccasion, RegExp])[] = [
  ['announcement', /^media advisor(?:y|ies)\b|^(?:the )?(?:un|united nations)\b[^\n]{0,120}\bto (?:review|examine|consider|hold|open|discuss)\b|\bcommittee\b[^.\n]{0,120}\bwill (?:hold|review|meet)\b[^.\n]{0,80}\b(?:next session|from \d)/iu],
  [
    'closing',
    /\b(?:clos(?:es|ed)|conclud(?:es|ed)|end(?:s|ed)|complet(?:es|ed)|wraps? up|wrapped up|finish(?:es|ed))\b(?:(?!consideration|review|examination|dialogue)[^.\n]){0,90}\bsession\b|\bround-?up\b|\b(?:clôt|clôture|achève|a clos|a achevé|a conclu|conclut|a clôturé|termine|a terminé|clôture d[eu][^.\n]{0,30})\b(?:(?!examen)[^.\n]){0,120}\bsession\b|\b(?:concluye|clausura|concluyó|clausuró)\b[^.\n]{0,90}\b(?:sesiones|período)\b/iu,
  ],
  ['opening', /\b(?:opens?|opened|begins?|began|starts?|started)\b(?:(?!consideration|review|examination|dialogue)[^.\n]){0,90}\bsession\b|\b(?:ouvre|a ouvert|entame|a entamé|débute|a débuté|inaugure|inauguré|ouverture d[eu][^.\n]{0,30})\b(?:(?!examen)[^.\n]){0,90}\bsession\b/iu],
  ['press-conference', /\bpress conferences?\b|\bconférence de presse\b|\bpress briefing\b/iu],
  ['findings', /\b(?:publish(?:es|ed)?|issu(?:es?|ed)|releas(?:es?|ed)) (?:its |their )?(?:findings|concluding observations)\b(?![^.\n]{0,40}\bsession)/iu],
  ['discussion', /\b(?:half-?day|day) of general discussion\b|\bgeneral discussion\b|\bjournée de débat\b|\bdébat général\b|\bthematic (?:discussion|debate)\b|\b(?:discussion|débat) thématique\b|\bdiscusses? (?:the )?(?:draft )?general (?:comment|recommendation)/iu],
  ['informal-meeting', /\b(?:holds?|held|meets?|met|hears?|heard|discuss(?:es|ed)?)\b[^.\n]{0,80}\b(?:informal (?:meeting|briefing)|with (?:states|non-governmental|civil society|national human rights|representatives)|from (?:non-governmental|civil society|national human rights)|follow-up|working methods|methods of work)|\b(?:rencontre|s[’']entretient|a rencontré|tient une réunion|entend)\b[^.\n]{0,80}\b(?:états parties|société civile|organisations non gouvernementales|institutions nationales|ong)\b/iu],
  ['general', /\bfollow-up (?:to|on|progress|procedures?|reports?)\b|\bsuivi des (?:constatations|observations finales|communications)\b|\b(?:adopts?|adopted|elects?|elected|marks?|commemorates?|celebrates?|launch(?:es|ed)?)\b[^.\n]{0,80}\b(?:general (?:comment|recommendation)|officers?|bureau|anniversary|statement|views|decisions?)\b/iu],
];

const PATTERNS = OCCASIONS.map(([occasion, pattern]) => [occasion, wordwise(pattern)] as const);

/**
 * What a page is about if it is not a dialogue with a State. In: the title and the first paragraph of a press release, each on a line. A session's opening or closing
 * names many States whose reports were "reviewed", so it is looked for first, in the title and then in the text; a review in the same sentence that closes the session does not make it a dialogue.
 */
export function otherOccasion(opening: string): OtherOccasion | undefined {
  for (const line of opening.split('\n')) {
    const sentence = /^[^\n]{0,1500}?[.](?=\s|$)/u.exec(line)?.[0] ?? line.slice(0, 1500);
    const found = PATTERNS.find(([, pattern]) => pattern.test(sentence));
    if (found && (found[0] === 'closing' || found[0] === 'opening' || found[0] === 'announcement')) return found[0];
    if (REVIEW.test(sentence)) return undefined;
    if (found) return found[0];
  }
  return undefined;
}

const FOLLOW_UP_REPORT = /^(?:report on follow-?up|follow-?up (?:report|progress report)|rapport (?:de|sur le|concernant le|intérimaire sur le) suivi|informe (?:de|sobre el) seguimiento)(?!\p{L})/iu;

/** Whether an official document calls itself the Committee's report on follow-up. In: the first lines of the document. */
export function isFollowUpReport(lines: readonly string[]): boolean {
  return lines.slice(0, 30).some((line) => FOLLOW_UP_REPORT.test(line));
}

/** A State's report among the contents of a record; the agenda item of all reports names none. */
const REPORT_UNDER_REVIEW =
  /\b(?:initial|periodic|special|combined|supplementary|additional|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+th|\w+first|\w+second|\w+third)\b[^\n]{0,80}\b(?:reports?|information)\b[^\n]{0,20}\b(?:of|by|on|from)\b|\b(?:rapports?|renseignements)\b[^\n]{0,30}\b(?:initial|initiaux|périodiques?|unique|complémentaires?|spécial)\b|\binformes?\b[^\n]{0,30}\b(?:inicial|periódicos?)\b|\bin the absence of (?:a|an|its|the) (?:initial |periodic )?report|\bsituation (?:in|of|en)\b/iu;
const CONTENTS = /^(?:contents|sommaire|índice|sumario)\b/iu;
const MEETING_OPENS = /called to order|séance (?:est ouverte|commence)|se declara abierta/iu;

/** What a summary record is about if its table of contents names no State's report. In: the first lines of the record. Without a table of contents nothing can be said. */
export function recordOccasion(lines: readonly string[]): OtherOccasion | undefined {
  const from = lines.findIndex((line) => CONTENTS.test(line));
  if (from < 0) return undefined;
  const to = lines.findIndex((line, index) => index > from && MEETING_OPENS.test(line));
  const contents = lines.slice(from + 1, to < 0 ? undefined : to + 4);
  const reviewed = contents.some((line) => wordwise(REPORT_UNDER_REVIEW).test(line) || symbolsIn(line).some(({ kind, state }) => kind === 'report' && state !== null));
  if (reviewed) return undefined;
  if (contents.some((line) => /\bopening\b[^\n]{0,40}\bsession\b|ouverture de la session/iu.test(line))) return 'opening';
  return contents.some((line) => /\bclos(?:ure|ing)\b[^\n]{0,40}\bsession\b|clôture de la session/iu.test(line)) ? 'closing' : 'general';
}

/** Whether the lines say that a State's report is under review. */
export function isReview(opening: string): boolean {
  return REVIEW.test(opening);
}

const NAMES: Readonly<Record<OtherOccasion, string>> = {
  announcement: 'a session to come',
  opening: 'the opening of a session',
  closing: 'the closing of a session',
  discussion: 'a general discussion',
  'informal-meeting': 'an informal meeting or a briefing',
  'press-conference': 'a press conference',
  findings: 'the Committee’s findings on several States',
  'follow-up': 'how States have followed up earlier concluding observations or views',
  general: 'other work of the Committee',
};

/** What to tell a drafter who cites such a page. */
export function notADialogueMessage(occasion: OtherOccasion): string {
  return `This document is about ${NAMES[occasion]}, not a dialogue with a State party: nothing in it is the delegation’s word. If it is a dialogue after all, say “kind” for this source in cobs.yaml.`;
}
