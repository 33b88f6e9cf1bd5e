/** Paragraphs in which nobody says anything, English and French: the press and the record tell what goes on. */

/** Who came: "The delegation of Arvania was comprised of representatives of…". */
const COMPOSITION =
  /^(?:the (?:[A-Za-zà-ÿÀ-Ý]+ )?delegation(?: (?:of|from) .{2,80}?)? (?:was|is|were) (?:also )?(?:comprised|composed|made up|led|headed)|the (?:[A-Za-zà-ÿÀ-Ý]+ )?delegation(?: (?:of|from) .{2,80}?)? (?:also )?(?:comprised|consisted of|consists of|included|includes)\b|la délégation(?: [^,.;]{1,60}?)? (?:était|est)(?: [A-Za-zà-ÿÀ-Ý]+ment| aussi| en outre)*[^.;]{0,40} (?:composée|constituée|conduite|dirigée)|la délégation(?: [^,.;]{1,60}?)? comprenait)/i;
/** Where things can be read: "The webcast of Committee meetings can be found here." */
const LINKS =
  /\b(?:can|may) be (?:found|read|accessed|viewed|consulted|seen|watched|followed|downloaded)\b.{0,80}?(?:\bhere\b|\bat\b|\bvia\b|\bon\b|\bfollowing link)|\b(?:is|are) (?:also )?available (?:here|on|at|via)\b|\bwebcast\b.{0,60}\bhere\b|\b(?:peut|peuvent) être (?:consultée?s?|trouvée?s?|suivie?s?|visionnée?s?|visualisée?s?)|\b(?:est|sont) disponibles? (?:ici|sur|à|en)\b|[àa] (?:cette adresse|l[’']adresse suivante)|\ben suivant ce lien/i;
/** What comes next. */
const NEXT_MEETING =
  /^(?:the (?:next|following|second|last|final) (?:public |plenary |open )*meeting|the committee(?:['’]s next| will| is (?:next )?(?:scheduled|due|expected)| shall| is to)\b|when the committee (?:next )?(?:meets|reconvenes|resumes)|the [A-Za-zà-ÿÀ-Ý]+(?:-[A-Za-zà-ÿÀ-Ý]+)? session (?:of the committee )?will|(?:this afternoon|tomorrow|on (?:[A-Za-zà-ÿÀ-Ý]+day|\d{1,2} [A-Za-zà-ÿÀ-Ý]+)|at \d{1,2}(?:[.:]\d\d)? (?:a|p)\.m\.)[^.]{0,60}the committee will|(?:the committee['’]s |the )?concluding observations (?:[^.]{0,200} )?(?:will|would|are to) be |la (?:prochaine|seconde|dernière) (?:séance|réunion)|la séance (?:de clôture|publique)|(?:à partir de |lors de |dès |cet |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|au cours de)[^.]{0,80}le comité|le comité (?:entamera|se réunira|poursuivra|reprendra|tiendra|examinera|achèvera|doit|clôturera|clora|entendra|procédera|se penchera|adoptera|rendra|publiera|conclura)\b|les observations finales [^.]{0,200}(?:seront|sera))/i;
/** What lies before the Committee. */
const BEFORE_THE_COMMITTEE =
  /^(?:the committee (?:has|had|was) before it|the committee was seized|before the committee (?:is|are|was|were)\b|the .{0,160}reports? of .{2,80} (?:is|are|was|were) (?:contained|available)|le comité (?:est|était|a été) saisi|saisi (?:du|de la|de l[’']|des)\b[^.]{0,200}le comité|le comité (?:dispose|disposait|avait devant lui))/i;
/** What the record says of the meeting itself. */
const PROCEDURE =
  /^(?:the (?:public part of the |closed part of the |first part of the |second part of the )?(?:meeting|discussion|session)(?: covered in the summary record)? (?:was |were )?(?:called to order|suspended|resumed|rose|adjourned|declared|ended|began|opened|closed)|at the invitation of the (?:chair|president)|(?:mr|ms|mrs|dr)\.? [^.]{2,60} (?:\([^)]*\) )?(?:,[^,]{2,40},)? ?(?:took|resumed) the chair|the (?:chair|delegation|members of the delegation)[A-Za-zà-ÿÀ-Ý]* (?:of .{2,60} )?(?:withdrew|joined the meeting|took places?|resumed (?:its|their) places?)|in the absence of [^.]{2,120} took the chair|it was so decided|speaking (?:in|during|at) the |the following (?:speakers|states|delegations|organizations)[^.]{0,60} (?:took|spoke|participated)|the (?:agenda|programme of work|report)[^.]{0,60} was adopted|la (?:partie publique de la |(?:première|deuxième|seconde) partie (?:\([a-z]+\) )?de la )?séance (?:publique )?(?:est (?:ouverte|levée|suspendue|reprise)|commence|prend fin|se termine|s[’']achève)|les débats? .{0,60}(?:commencent|prennent fin|sont suspendus)|(?:sur|à) l[’']invitation d|(?:la délégation|les membres de la délégation) .{0,80}(?:se retire|prennent|prend|quitte)|(?:m\.|mme) [^.]{2,60} prend(?:ra)? la présidence|il en est ainsi décidé)/i;
const FOOTNOTE = /^(?:\*{1,3}|\d{1,2}\)?)\s?(?:the summary record|no summary record|a summary record|summary record|adopted by|adoptée?s? par|aprobadas por|il n[’']a pas été établi|le compte rendu|pour le compte rendu|the present document|la présente|reissued|the annex|previously|this record|the (?:persons?|participants))/i;

/** Longer paragraphs are not about links or footnotes. */
const SHORT = 700;

export type Narration = 'composition' | 'links' | 'next-meeting' | 'before-the-committee' | 'procedure' | 'footnote';

/** What a paragraph of narration is about; nothing for a paragraph in which something is said. In: the words of the block without a printed number. */
export function narrationOf(text: string): Narration | undefined {
  const opening = text.slice(0, 400);
  if (COMPOSITION.test(opening)) return 'composition';
  if (PROCEDURE.test(opening)) return 'procedure';
  if (BEFORE_THE_COMMITTEE.test(opening)) return 'before-the-committee';
  if (NEXT_MEETING.test(opening)) return 'next-meeting';
  if (FOOTNOTE.test(opening)) return 'footnote';
  return text.length <= SHORT && LINKS.test(text) ? 'links' : undefined;
}
