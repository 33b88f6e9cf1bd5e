import { committeeNamed } from '../language/committee-names.ts';
import { pressReleaseNumbersIn } from '../language/press-release-numbers.ts';
import type { SymbolKind } from '../language/symbols.ts';
import { isPressLabel } from './chrome.ts';
import type { DocumentHead } from './document-head.ts';
import { isFollowUpReport, isReview, otherOccasion, recordOccasion, type OtherOccasion } from './not-a-dialogue.ts';
import type { SourceKind } from './source.ts';
import { wordwise } from './word-boundaries.ts';

/** What kind of document a source is; `occasion` if it is of the press but not about a dialogue with a State. */
export interface KindOfDocument {
  readonly kind: SourceKind;
  readonly occasion?: OtherOccasion;
}

const OF_SYMBOL: Readonly<Partial<Record<SymbolKind, SourceKind>>> = {
  'summary-record': 'summary-record',
  'concluding-observations': 'concluding-observations',
  'list-of-issues': 'list-of-issues',
  'list-of-issues-prior-to-reporting': 'list-of-issues',
  replies: 'replies',
  report: 'state-report',
  'additional-information': 'state-report',
  'core-document': 'state-report',
};

/** Titles by which official documents call themselves, at the beginning of a line, in English, French and Spanish. */
const TITLES: readonly (readonly [SourceKind, RegExp])[] = [
  ['summary-record', /^(?:provisional )?summary record (?:\([^)]*\)\*? )?of the\b|^compte rendu analytique\b|^acta resumida\b/iu],
  ['other', /^(?:report on follow-?up|follow-?up (?:report|progress)|rapport (?:de|sur le|concernant le) suivi|informe (?:de|sobre el) seguimiento|general (?:comment|recommendation)|observation générale|recommandation générale|decisions? adopted|views adopted|constatations)\b/iu],
  ['replies', /^(?:written )?(?:replies|responses|reply|response)\b[^\n]{0,80}\b(?:list|themes|questions)\b|^réponses? (?:écrites? )?(?:de|du|d[’']|des|à)\b[^\n]{0,80}\bliste\b|^respuestas\b[^\n]{0,80}\blista\b/iu],
  ['list-of-issues', /^lists? of (?:issues|themes|points)\b|^liste (?:de |des )(?:points|questions|thèmes)\b|^lista de (?:cuestiones|temas)\b/iu],
  ['concluding-observations', /^(?:draft )?concluding (?:observations|comments)(?: and recommendations)? (?:on|of|concerning|regarding|adopted)\b|^(?:observations finales|concluding observations|observaciones finales) ?: ?\p{Lu}|^observations finales (?:concernant|sur|du|de|relatives|adoptées)\b|^observaciones (?:finales|definitivas) (?:sobre|del?|relativas|aprobadas)\b/iu],
  ['state-report', /^(?:the )?(?:combined )?(?:initial|\p{L}+(?: (?:to|and) \p{L}+)*) (?:and \p{L}+ )?(?:combined )?(?:periodic )?reports? (?:submitted by|of|by)\b(?![^\n]{0,80}\((?:continued)\))|^rapports? (?:initial|(?:unique )?valant|périodiques?|soumis)\b|^(?:\p{L}+ )?rapports? périodiques?\b[^\n]{0,60}\b(?:de|du|des|d[’'])|^(?:informes? (?:inicial|periódicos?)|\p{L}+ informes? periódicos?)\b/iu],
];

const TITLE_PATTERNS = TITLES.map(([kind, title]) => [kind, wordwise(title)] as const);

const PRESS_LEAD =
  wordwise(/\b(?:today|this (?:morning|afternoon|evening)|yesterday)\b[^.\n]{0,80}\b(?:conclud|clos|complet|open|review|consider|examin|held|adopt|discuss|beg[au]n|hear|met|start)|\b(?:conclud|clos|complet|open|review|consider|examin)ed\b[^.\n]{0,30}\b(?:today|this (?:morning|afternoon)|yesterday)\b|\b(?:a|ont)\s(?:examiné|clos|achevé|ouvert|conclu|entamé|tenu|poursuivi|clôturé|débattu|adopté)\b[^\n]{0,60}\b(?:aujourd|ce matin|cet après-midi|hier)|\b(?:aujourd[’']hui|ce matin|cet après-midi|hier (?:matin|après-midi))\b[^.\n]{0,80}\b(?:examen|examiné|rapport|session)|\bexamen\b[^.\n]{0,30}\b(?:hier|ce matin|cet après-midi|aujourd)/iu);
const PRESS_TITLE =
  wordwise(/^(?:experts of the\b|in dialogue with\b|(?:un )?(?:human rights committee|committee (?:against|on|for))\b[^\n]{0,140}\b(?:considers?|reviews?|examines?|takes? up|opens?|closes?|concludes?|holds?|discusses?|meets?|adopts?|hears?|begins?|commends?|asks?|praises?|welcomes?|congratulates?|starts?|continues?|completes?)\b|(?:le )?comité\b[^\n]{0,140}\b(?:examine|clôt|achève|a clos|a achevé|ouvre|conclut|entame|débat|tient|adopte|auditionne|se penche)\b|[^\n:]{2,60} devant (?:le |la )?(?:comité|c[a-z]{2,4}\b)|examen (?:de |du |d[’']|des )[^\n]{2,80}\b(?:devant|au|par) (?:le |la )?(?:comité|c[a-z]{2,4}\b)|comité [^:\n]{4,120} : )/iu);
const PRESS_NUMBER_LINE = /^(?:press release )?\S{5,14}$/iu;
const TRANSCRIPT = /(?:^|[\s,.])(?:uh|um|uhm|euh),?\s|\bthank you (?:for joining|very much for)\b|^\[[^\]]{2,40}\]|^\d{2}:\d{2}(?::\d{2})?/imu;
const SPEAKER_LABEL = /^[\p{Lu}][\p{L}.,'’ -]{1,60}(?:\([^)]{1,80}\))?:\s+\p{Lu}/u;

/**
 * What kind of document this is, by the symbol in its masthead, the title by which it calls itself, or the headline and first paragraph of a press release.
 * `other` when none of them tells.
 */
export function kindOf(head: DocumentHead): KindOfDocument {
  const bySymbol = head.ownSymbol && OF_SYMBOL[head.ownSymbol.kind];
  if (bySymbol) return isStatesFollowUp(bySymbol, head) ? { kind: 'other' } : withRecord(bySymbol, head);
  const title = titledKind(head);
  // A heading of a summary may sound like the title of a report; only a report has a masthead.
  const isOfficial = title !== 'state-report' && title !== 'other' ? title !== undefined : !isPress(head, false);
  if (title && isOfficial && !isPress(head, true)) return withRecord(title, head);
  if (isTranscript(head)) return { kind: 'transcript', ...occasionOf(head) };
  if (!isPress(head, false)) return title ? withRecord(title, head) : { kind: 'other', ...findingsOnly(head) };
  const occasion = otherOccasion(head.text);
  if (occasion === 'findings' || occasion === 'announcement') return { kind: 'other', occasion };
  return occasion === undefined ? { kind: 'meeting-summary' } : { kind: 'meeting-summary', occasion };
}

/** What a State sends after the concluding observations comes out as an addendum to them, but is not the Committee's. */
const SENT_BY_STATE =
  wordwise(/\b(?:information|comments|replies|responses?|observations)\b[^\n]{0,60}\b(?:received|submitted|provided|from|by|of)\b[^\n]{0,160}\b(?:follow-?up|concluding observations)\b|\b(?:renseignements|informations|commentaires|réponses?)\b[^\n]{0,160}\b(?:suivi|observations finales)\b|\b(?:información|comentarios|respuestas?)\b[^\n]{0,160}\b(?:seguimiento|observaciones finales)\b/iu);

function isStatesFollowUp(kind: SourceKind, { ownSymbol, lines }: DocumentHead): boolean {
  return kind === 'concluding-observations' && ownSymbol?.suffixes.some((suffix) => suffix.startsWith('Add.')) === true && lines.some((line) => line.length < 300 && SENT_BY_STATE.test(line) && !/^\d/u.test(line));
}

function withRecord(kind: SourceKind, head: DocumentHead): KindOfDocument {
  const occasion = kind === 'summary-record' ? recordOccasion(head.lines) : kind === 'other' && isFollowUpReport(head.lines) ? 'follow-up' : undefined;
  return occasion === undefined ? { kind } : { kind, occasion };
}

function titledKind(head: DocumentHead): SourceKind | undefined {
  for (const line of head.lines.slice(0, 30)) {
    const found = TITLE_PATTERNS.find(([, title]) => title.test(line));
    if (found) return found[0];
  }
  return undefined;
}

/** `surely`: by the label of the page or the number of a release alone, which official documents never carry. */
function isPress(head: DocumentHead, surely: boolean): boolean {
  const labelled = head.lines.slice(0, 8).some(isPressLabel) || head.lines.some((line) => PRESS_NUMBER_LINE.test(line) && pressReleaseNumbersIn(line).length > 0);
  if (labelled || surely) return labelled;
  const beginning = head.text.split('\n').slice(0, 8).join('\n');
  if (!committeeNamed(beginning) && !/\b(?:CMW|CERD|CCPR|CESCR|CEDAW|CAT|CRC|CRPD|CED)\b/u.test(beginning)) return false;
  return PRESS_LEAD.test(beginning) || beginning.split('\n').some((line) => PRESS_TITLE.test(line)) || isReview(beginning);
}

function isTranscript(head: DocumentHead): boolean {
  const beginning = head.lines.slice(0, 40);
  const labels = beginning.filter((line) => SPEAKER_LABEL.test(line)).length;
  if (labels >= 5 && labels * 5 >= beginning.length * 2) return true;
  return TRANSCRIPT.test(beginning.slice(0, 12).join('\n')) && !head.lines.slice(0, 8).some(isPressLabel);
}

function occasionOf(head: DocumentHead): Pick<KindOfDocument, 'occasion'> {
  return /\bpress (?:conference|briefing)\b|\bconférence de presse\b/iu.test(head.text.replace(/\n/gu, ' ').slice(0, 1500)) ? { occasion: 'press-conference' } : {};
}

function findingsOnly(head: DocumentHead): Pick<KindOfDocument, 'occasion'> {
  return otherOccasion(head.text.split('\n')[0] ?? '') === 'findings' ? { occasion: 'findings' } : {};
}
