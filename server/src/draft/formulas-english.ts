import { any, type FormulaSet } from './formula-set.ts';

/*
 * The formulas of English concluding observations (FIELD, section 5.1). The Committee is the subject, and it speaks in the present tense.
 * Gaps between words are bounded, so that no text takes more than linear time. In lower case.
 */

const LETTER = '[a-zà-öø-ÿœ-]';

/** Up to five words that do not begin a clause of somebody else: ", however, remains deeply". */
const WORDS = String.raw`(?:,? (?!(?:that|which|who|whether|party|parties|delegation)\b)${LETTER}+,?){0,5}`;
const FEW = String.raw`(?: ${LETTER}+){0,3}`;
const COMMITTEE = String.raw`(?<!${LETTER})(?:the committee|it)${WORDS}`;
const STATE = String.raw`(?:the |all |its )?states? part(?:y|ies)\b`;

const RECOMMENDS = String.raw`(?:recommends|urges|calls (?:up)?on|requests|encourages|invites|suggests)`;
const WORRIED = String.raw`(?:concerned|alarmed|dismayed|troubled|worried|disturbed|appalled|preoccupied)`;

const RECOMMENDATION = any(
  String.raw`${COMMITTEE} (?:${RECOMMENDS}|reiterates (?:its|the) (?:${LETTER}+ )?(?:recommendations?|requests?|call)|refers the state|draws (?:the )?(?:state party['’]s )?attention)\b`,
  String.raw`\b${RECOMMENDS}${FEW}? (?:that )?${STATE}`,
  String.raw`\bstates? part(?:y|ies)${FEW} (?:is|are)${FEW} (?:encouraged|urged|invited|requested|called upon|reminded) to\b`,
);
const SHOULD = any(String.raw`\bstates? part(?:y|ies)${FEW} should\b`);

const CONCERN = any(
  String.raw`(?<!\bas far as [a-zà-öø-ÿœ -]{0,30})\b(?:is|remains)${WORDS} ${WORRIED}\b`,
  String.raw`\b(?:notes|observes|learns|learned|noting)(?: ${LETTER}+){0,2}? with (?:${LETTER}+ ){0,2}(?:concern|regret|alarm)\b`,
  String.raw`\b(?:expresses|expressing|reiterates|reiterating)${FEW} (?:concerns?|regret|alarm)\b`,
  String.raw`${COMMITTEE} (?:regrets|deplores)\b`,
  String.raw`(?:[,;] |\b(?:and|but|yet) )(?:${LETTER}+ ){0,2}(?:regrets|deplores)\b`,
);

const WELCOME = any(
  String.raw`\b(?:welcomes|welcoming|commends|commending|congratulates|applauds|appreciates|praises)\b`,
  String.raw`\b(?:notes|noting|takes note|taking note)${FEW}? (?:with (?:${LETTER}+ )?(?:appreciation|satisfaction|interest)|as (?:a )?positive)\b`,
  String.raw`\b(?:takes|taking) positive note\b|\bis (?:pleased|encouraged|glad)\b|\bexpresses (?:its )?(?:${LETTER}+ )?(?:satisfaction|appreciation)\b`,
);

const NOTE = any(
  String.raw`${COMMITTEE} (?:notes|takes note|observes|acknowledges|recognizes|recognises|is aware|recalls|understands)\b`,
  String.raw`^(?:while )?(?:noting|taking note|acknowledging|recognizing|recognising|recalling)\b`,
);

/**
 * In order of precedence: a sentence that notes one thing, is concerned at another and recommends a third is a recommendation.
 * The first pattern is a word without which the second cannot match; it is many times cheaper.
 */
const FORMULAS: FormulaSet['formulas'] = [
  ['recommendation', /recommend|urge|call|request|encourag|invit|suggest|reiterat|refers|draws|reminded/, RECOMMENDATION],
  ['concern', /concern|regret|alarm|dismay|troubled|worried|disturbed|appalled|preoccup|deplore/, CONCERN],
  ['recommendation', /should/, SHOULD],
  ['welcome', /welcom|commend|congratul|applaud|appreciat|praise|satisfaction|interest|positive|pleased|encouraged|glad/, WELCOME],
  ['note', /not(?:es|ing)|takes|taking|observes|acknowledg|recogni[sz]|aware|recall|understands/, NOTE],
];

const ASKS = String.raw`\b(?:requests|invites|asks|recommends|encourages|urges|calls|should)\b`;

const PROCEDURAL = any(
  // The meetings at which the report was considered and the observations adopted.
  String.raw`\b(?:considered|examined)\b[^]{0,250}\breports?\b[^]{0,300}\bmeetings?\b`,
  String.raw`\badopted\b[^]{0,80}\bconcluding observations\b`,
  // Thanks for report, replies and dialogue.
  String.raw`\b(?:welcomes|appreciates|appreciation|grateful|gratitude|thanks|commends|satisfaction)\b[^]{0,90}\b(?:submission\b[^]{0,60}\b(?:report|replies|document)|(?:frank|open|constructive|fruitful|candid|sincere|interactive|renewed)\b[^]{0,40}\bdialogue|dialogue\b[^]{0,60}\bdelegation|reporting procedure|(?:replies|responses|answers) to the list of|(?:oral|written) (?:responses|replies|answers)|(?:supplementary|additional|further) (?:information|clarifications?|data|responses) (?:provided|supplied|given|submitted|presented)|(?:high-level|multisectoral|intersectoral|competent) delegation)`,
  String.raw`\b(?:welcomes|appreciates)\b[^]{0,10}\b(?:[a-z]+ ){0,6}reports?(?:,| and\b|\.|$)`,
  // Dissemination.
  String.raw`${ASKS}[^]{0,200}\bdisseminat\w+\b[^]{0,150}\b(?:concluding observations|recommendations?|reports?)\b`,
  String.raw`\b(?:concluding observations|recommendations?|reports?)\b[^]{0,200}\b(?:widely|broadly)\b[^]{0,40}\b(?:available|disseminat|distribut|publici)`,
  String.raw`\b(?:transmitting|transmit|disseminat\w*)\b[^]{0,120}\b(?:head of state|parliament|congress|council of ministers|ministries)\b`,
  // Follow-up.
  String.raw`${ASKS}[^]{0,120}\b(?:provide|submit|transmit|include)\b[^]{0,180}\binformation (?:on|about|regarding|concerning)\b[^]{0,180}\brecommendations?\b`,
  // The next report.
  String.raw`${ASKS}[^]{0,120}\bsubmit\b[^]{0,80}\b(?:periodic|combined|next|consolidated|initial)\b[^]{0,60}\breports?\b`,
  String.raw`\breports?\b[^]{0,60}\b(?:should not exceed|word limit)\b|^it should not exceed\b|\bcommon core document\b`,
);

const PROCEDURAL_WORD = /report|observations|dialogue|delegation|replies|responses|answers|information|clarification|document|recommendation/;

/** How English concluding observations word what the Committee does. */
export const ENGLISH_FORMULAS: FormulaSet = { formulas: FORMULAS, procedural: [PROCEDURAL_WORD, PROCEDURAL] };
