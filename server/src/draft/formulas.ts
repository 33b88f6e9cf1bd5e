/** What the Committee does by a formula of the genre. `welcome`: is glad of a measure; `note`: takes note of a fact. */
export type Formula = 'recommendation' | 'concern' | 'welcome' | 'note';

/*
 * The formulas of FIELD, section 5.1, in English, and in French as far as it is given there. The Committee is the subject, and it speaks
 * in the present tense. Gaps between words are bounded, so that no text takes more than linear time.
 */

/** Lower-case text only: to ignore case while matching takes several times as long. */
const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'));

/** A letter or hyphen of English or French. */
const LETTER = '[a-zà-öø-ÿœ-]';

/** Up to five words that do not begin a clause of somebody else: ", however, remains deeply". */
const WORDS = String.raw`(?:,? (?!(?:that|which|who|whether|party|parties|delegation|que|qui)\b)${LETTER}+,?){0,5}`;
const FEW = String.raw`(?: ${LETTER}+){0,3}`;
const COMMITTEE = String.raw`(?<!${LETTER})(?:the committee|it)${WORDS}`;
const COMITE = String.raw`(?<!${LETTER})(?:le comité|il)${WORDS}`;
const STATE = String.raw`(?:the |all |its )?states? part(?:y|ies)\b`;

const RECOMMENDS = String.raw`(?:recommends|urges|calls (?:up)?on|requests|encourages|invites|suggests)`;
const RECOMMANDE = String.raw`(?:recommande|engage|exhorte|prie|encourage|invite|demande)`;
const WORRIED = String.raw`(?:concerned|alarmed|dismayed|troubled|worried|disturbed|appalled|preoccupied)`;

const RECOMMENDATION = any(
  String.raw`${COMMITTEE} (?:${RECOMMENDS}|reiterates (?:its|the) (?:${LETTER}+ )?(?:recommendations?|requests?|call)|refers the state|draws (?:the )?(?:state party['’]s )?attention)\b`,
  String.raw`\b${RECOMMENDS}${FEW}? (?:that )?${STATE}`,
  String.raw`\bstates? part(?:y|ies)${FEW} (?:is|are)${FEW} (?:encouraged|urged|invited|requested|called upon|reminded) to\b`,
  String.raw`${COMITE} (?:${RECOMMANDE}|réitère sa recommandation|renvoie)\b`,
  String.raw`\b${RECOMMANDE}${FEW} (?:à )?l['’]état partie`,
);
const SHOULD = any(String.raw`\bstates? part(?:y|ies)${FEW} should\b`, String.raw`\bl['’]état partie devrait`);

const CONCERN = any(
  String.raw`(?<!\bas far as [a-zà-öø-ÿœ -]{0,30})\b(?:is|remains)${WORDS} ${WORRIED}\b`,
  String.raw`\b(?:notes|observes|learns|learned|noting)(?: ${LETTER}+){0,2}? with (?:${LETTER}+ ){0,2}(?:concern|regret|alarm)\b`,
  String.raw`\b(?:expresses|expressing|reiterates|reiterating)${FEW} (?:concerns?|regret|alarm)\b`,
  String.raw`${COMMITTEE} (?:regrets|deplores)\b`,
  String.raw`(?:[,;] |\b(?:and|but|yet) )(?:${LETTER}+ ){0,2}(?:regrets|deplores)\b`,
  String.raw`\b(?:s['’]inquiète|s['’]alarme|regrette|déplore)\b`,
  String.raw`\b(?:est|demeure|reste)${WORDS} (?:préoccupé|inquiet|alarmé)`,
  String.raw`\b(?:note|constate|relève)(?: ${LETTER}+){0,2}? avec (?:${LETTER}+ ){0,2}(?:préoccupation|inquiétude|regret)`,
  String.raw`\bexprime${FEW} (?:préoccupation|inquiétude)`,
);

const WELCOME = any(
  String.raw`\b(?:welcomes|welcoming|commends|commending|congratulates|applauds|appreciates|praises)\b`,
  String.raw`\b(?:notes|noting|takes note|taking note)${FEW}? (?:with (?:${LETTER}+ )?(?:appreciation|satisfaction|interest)|as (?:a )?positive)\b`,
  String.raw`\b(?:takes|taking) positive note\b|\bis (?:pleased|encouraged|glad)\b|\bexpresses (?:its )?(?:${LETTER}+ )?(?:satisfaction|appreciation)\b`,
  String.raw`\b(?:félicite|salue|accueille${FEW}? avec|note${FEW}? avec (?:satisfaction|intérêt))`,
);

const NOTE = any(
  String.raw`${COMMITTEE} (?:notes|takes note|observes|acknowledges|recognizes|recognises|is aware|recalls|understands)\b`,
  String.raw`^(?:while )?(?:noting|taking note|acknowledging|recognizing|recognising|recalling)\b`,
  String.raw`${COMITE} (?:note|prend note|relève|constate|reconnaît|prend acte)(?!${LETTER})`,
);

/**
 * In order of precedence: a sentence that notes one thing, is concerned at another and recommends a third is a recommendation.
 * The first pattern is a word without which the second cannot match; it is many times cheaper.
 */
const FORMULAS: readonly (readonly [Formula, RegExp, RegExp])[] = [
  ['recommendation', /recommend|urge|call|request|encourag|invit|suggest|reiterat|refers|draws|recommand|engage|exhorte|prie|demande|réitère|renvoie|reminded/, RECOMMENDATION],
  ['concern', /concern|regret|alarm|dismay|troubled|worried|disturbed|appalled|preoccup|deplore|inqui|préoccup|déplore/, CONCERN],
  ['recommendation', /should|devrait/, SHOULD],
  ['welcome', /welcom|commend|congratul|applaud|appreciat|praise|satisfaction|interest|positive|pleased|encouraged|glad|félicite|salue|accueille|intérêt/, WELCOME],
  ['note', /not(?:es|ing|e )|takes|taking|observes|acknowledg|recogni[sz]|aware|recall|understands|relève|constate|reconnaît|prend/, NOTE],
];

/** The formula by which the Committee says something; undefined where the sentence has none. In: the sentence in lower case. */
export function formulaIn(sentence: string): Formula | undefined {
  return FORMULAS.find(([, word, pattern]) => word.test(sentence) && pattern.test(sentence))?.[0];
}

const ASKS = String.raw`\b(?:requests|invites|asks|recommends|encourages|urges|calls|should)\b`;
const DEMANDE = String.raw`\b(?:prie|invite|demande|recommande|encourage|devrait)\b`;

const PROCEDURAL = any(
  // The meetings at which the report was considered and the observations adopted.
  String.raw`\b(?:considered|examined)\b[^]{0,250}\breports?\b[^]{0,300}\bmeetings?\b`,
  String.raw`\badopted\b[^]{0,80}\bconcluding observations\b`,
  String.raw`a examiné[^]{0,250}\brapports?\b[^]{0,300}séances?\b`,
  String.raw`a adopté[^]{0,80}\bobservations finales\b`,
  // Thanks for report, replies and dialogue.
  String.raw`\b(?:welcomes|appreciates|appreciation|grateful|gratitude|thanks|commends|satisfaction)\b[^]{0,90}\b(?:submission\b[^]{0,60}\b(?:report|replies|document)|(?:frank|open|constructive|fruitful|candid|sincere|interactive|renewed)\b[^]{0,40}\bdialogue|dialogue\b[^]{0,60}\bdelegation|reporting procedure|(?:replies|responses|answers) to the list of|(?:oral|written) (?:responses|replies|answers)|(?:supplementary|additional|further) (?:information|clarifications?|data|responses) (?:provided|supplied|given|submitted|presented)|(?:high-level|multisectoral|intersectoral|competent) delegation)`,
  String.raw`\b(?:welcomes|appreciates)\b[^]{0,10}\b(?:[a-z]+ ){0,6}reports?(?:,| and\b|\.|$)`,
  String.raw`\b(?:remercie|sait gré|se félicite|accueille|apprécie)[^]{0,90}(?:(?:soumission|présentation)\b[^]{0,60}\brapport|dialogue|procédure simplifiée|réponses (?:écrites|orales)|délégation de haut niveau)`,
  // Dissemination.
  String.raw`${ASKS}[^]{0,200}\bdisseminat\w+\b[^]{0,150}\b(?:concluding observations|recommendations?|reports?)\b`,
  String.raw`\b(?:concluding observations|recommendations?|reports?)\b[^]{0,200}\b(?:widely|broadly)\b[^]{0,40}\b(?:available|disseminat|distribut|publici)`,
  String.raw`\b(?:transmitting|transmit|disseminat\w*)\b[^]{0,120}\b(?:head of state|parliament|congress|council of ministers|ministries)\b`,
  String.raw`\bdiffuser\b[^]{0,150}\bobservations finales\b`,
  // Follow-up.
  String.raw`${ASKS}[^]{0,120}\b(?:provide|submit|transmit|include)\b[^]{0,180}\binformation (?:on|about|regarding|concerning)\b[^]{0,180}\brecommendations?\b`,
  String.raw`${DEMANDE}[^]{0,160}\brenseignements\b[^]{0,180}\brecommandations?\b`,
  // The next report.
  String.raw`${ASKS}[^]{0,120}\bsubmit\b[^]{0,80}\b(?:periodic|combined|next|consolidated|initial)\b[^]{0,60}\breports?\b`,
  String.raw`\breports?\b[^]{0,60}\b(?:should not exceed|word limit)\b|^it should not exceed\b|\bcommon core document\b`,
  String.raw`${DEMANDE}[^]{0,120}\b(?:soumettre|présenter)\b[^]{0,80}\brapports? (?:périodiques?|initial|unique)`,
);

const PROCEDURAL_WORD = /report|observations|dialogue|delegation|replies|responses|answers|information|clarification|document|recommendation|rapport|procédure|délégation|réponses|renseignements/;

/**
 * Whether the sentence is a formula of introduction, dissemination, follow-up or next report, which states nothing that a source could bear out.
 * In: the sentence in lower case.
 */
export function isProcedural(sentence: string): boolean {
  return PROCEDURAL_WORD.test(sentence) && PROCEDURAL.test(sentence);
}
