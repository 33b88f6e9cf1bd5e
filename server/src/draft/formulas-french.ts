import { any, type FormulaSet } from './formula-set.ts';

/*
 * The formulas of French concluding observations (FIELD, section 5.1, and the French versions of the committees' documents). The Committee is the subject,
 * and it speaks in the present tense. Gaps between words are bounded, so that no text takes more than linear time. In lower case.
 */

const LETTER = '[a-zà-öø-ÿœ-]';
const BEGIN = `(?<!${LETTER})`;
const END = `(?!${LETTER})`;

/** Up to five words that do not begin a clause of somebody else: ", toutefois, demeure profondément". */
const WORDS = String.raw`(?:,? (?!(?:que|qui|dont|si|partie|délégation)${END})${LETTER}+,?){0,5}`;
const FEW = String.raw`(?: ${LETTER}+,?){0,3}`;
const COMITE = String.raw`${BEGIN}(?:le comité|il)${WORDS}`;
const STATE = String.raw`(?: (?:à |aux )?)(?:l['’]état partie|les états parties|états parties)`;

const RECOMMENDS = String.raw`(?:recommande|engage|exhorte|prie|encourage|invite|demande|conseille|suggère)`;
const WORRIED = String.raw`(?:préoccupé|inquiet|alarmé|consterné|troublé|soucieux)`;
const WORRY = String.raw`(?:${LETTER}+ ){0,2}(?:préoccupation|inquiétude|regret|consternation)`;

const RECOMMENDATION = any(
  String.raw`${COMITE} (?:${RECOMMENDS}|(?:réitère|renouvelle|rappelle) (?:sa|ses|la|les) (?:${LETTER}+ )?recommandations?|renvoie|appelle l['’]attention de l['’]état partie|attire l['’]attention de l['’]état partie)${END}`,
  String.raw`${BEGIN}${RECOMMENDS}${FEW}${STATE}`,
  String.raw`${BEGIN}l['’]état partie est${FEW} (?:encouragé|invité|engagé|prié|exhorté) à${END}`,
);
const SHOULD = any(String.raw`${BEGIN}l['’]état partie${FEW} devrait${END}`, String.raw`${BEGIN}les états parties devraient${END}`, String.raw`${BEGIN}il conviendrait${END}`, String.raw`^il devrait${END}`);

const CONCERN = any(
  String.raw`${BEGIN}(?:est|demeure|reste|se dit|se déclare)${WORDS} ${WORRIED}`,
  String.raw`${BEGIN}s['’](?:inquiète|alarme|étonne)${END}`,
  String.raw`${BEGIN}(?:note|constate|relève|observe|apprend|prend note|prend acte|notant|constatant|relevant)(?: ${LETTER}+){0,2}? avec ${WORRY}`,
  String.raw`${BEGIN}(?:exprime|réitère|renouvelle)${FEW} (?:préoccupations?|inquiétudes?|regrets?)`,
  String.raw`${COMITE} (?:regrette|déplore)${END}`,
  String.raw`(?:[,;] |${BEGIN}(?:et|mais) )(?:${LETTER}+ ){0,2}(?:regrette|déplore)${END}`,
);

const WELCOME = any(
  String.raw`${BEGIN}(?:se félicite|se félicitant|félicite|salue|saluant|se réjouit|se réjouissant|apprécie|sait gré)${END}`,
  String.raw`${BEGIN}(?:accueille|accueillant)(?: ${LETTER}+){0,3}? (?:avec|favorablement)${END}`,
  String.raw`${BEGIN}(?:note|notant|constate|constatant|relève|relevant|prend note|prenant note|prend acte|observe)${FEW}? (?:avec (?:${LETTER}+ ){0,2}(?:satisfaction|intérêt|appréciation|reconnaissance)|comme (?:un )?élément positif)`,
  String.raw`${BEGIN}(?:exprime)${FEW} (?:satisfaction|gratitude)`,
);

const NOTE = any(
  String.raw`${COMITE} (?:note|prend note|prend acte|relève|constate|observe|reconnaît|rappelle|est conscient|n['’]ignore pas|croit comprendre)${END}`,
  String.raw`^(?:tout en )?(?:notant|prenant note|prenant acte|reconnaissant|constatant|relevant|rappelant)${END}`,
);

const FORMULAS: FormulaSet['formulas'] = [
  ['recommendation', /recommand|engag|exhort|prie|encourag|invit|demande|conseille|suggère|renvoie|attention/, RECOMMENDATION],
  ['concern', /préoccup|inqui|alarm|constern|troubl|soucieu|étonne|regret|déplore/, CONCERN],
  ['recommendation', /devrai|conviendrait/, SHOULD],
  ['welcome', /félicit|salu|réjoui|appréci|gré|accueill|satisfaction|intérêt|gratitude|reconnaissance|positif/, WELCOME],
  ['note', /not|prend|prenant|relève|relevant|constat|observe|reconna|rappel|conscient|ignore|comprendre/, NOTE],
];

const ASKS = String.raw`${BEGIN}(?:prie|invite|demande|recommande|encourage|engage|devrait|rappelle)${END}`;

const PROCEDURAL = any(
  // The meetings at which the report was considered and the observations adopted.
  String.raw`${BEGIN}a examiné${END}[^]{0,250}${BEGIN}rapports?${END}[^]{0,300}séances?${END}`,
  String.raw`${BEGIN}a adopté${END}[^]{0,80}${BEGIN}observations finales${END}`,
  // Thanks for report, replies and dialogue.
  String.raw`${BEGIN}(?:remercie|sait gré|se félicite|accueille|apprécie|reconnaissant|salue)${END}[^]{0,90}(?:(?:soumission|présentation)${END}[^]{0,60}${BEGIN}rapport|dialogue${END}|procédure simplifiée|réponses (?:écrites|orales|à la liste)|délégation (?:de haut niveau|multisectorielle|interministérielle)|(?:renseignements|informations|précisions) complémentaires)`,
  String.raw`${BEGIN}(?:accueille avec (?:satisfaction|intérêt)|se félicite de|apprécie)${END}[^]{0,10}${BEGIN}(?:${LETTER}+ ){0,5}rapports?(?:,| et${END}|\.|$)`,
  // Dissemination.
  String.raw`${BEGIN}(?:diffuser|diffusion|faire connaître|assurer la diffusion)${END}[^]{0,150}${BEGIN}(?:observations finales|recommandations|rapports?)${END}`,
  String.raw`${BEGIN}(?:observations finales|recommandations|rapports?)${END}[^]{0,160}${BEGIN}(?:largement|amplement) (?:diffus|accessible|connu)`,
  // Follow-up.
  String.raw`${ASKS}[^]{0,160}${BEGIN}(?:renseignements|informations)${END}[^]{0,180}${BEGIN}recommandations?${END}`,
  // The next report.
  String.raw`${ASKS}[^]{0,120}${BEGIN}(?:soumettre|présenter|remettre)${END}[^]{0,80}${BEGIN}(?:prochain )?rapports? (?:périodiques?|initial|unique|valant)`,
  String.raw`${ASKS}[^]{0,120}${BEGIN}(?:soumettre|présenter)${END}[^]{0,40}${BEGIN}prochain rapport${END}`,
  String.raw`${BEGIN}rapports?${END}[^]{0,60}${BEGIN}(?:ne devrait pas|ne doit pas|limite de|nombre de mots)${END}|${BEGIN}document de base commun${END}`,
);

const PROCEDURAL_WORD = /rapport|observations|dialogue|délégation|réponses|renseignements|informations|précisions|document|recommandation|procédure/;

/** How French concluding observations word what the Committee does. */
export const FRENCH_FORMULAS: FormulaSet = { formulas: FORMULAS, procedural: [PROCEDURAL_WORD, PROCEDURAL] };
