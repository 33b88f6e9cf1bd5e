import type { FormulaPattern } from '../opening-formula.ts';

/*
 * How sentences of French concluding observations begin before they say anything of substance: "Le Comité note avec satisfaction que",
 * "Il demeure préoccupé par le fait que", "Tout en se félicitant de". As the English ones in `../opening-formula.ts`.
 */

const END = String.raw`(?!\p{L})`;
const ADVERBS = String.raw`(?:,? (?:également|aussi|toutefois|cependant|néanmoins|en outre|de plus|par ailleurs|particulièrement|profondément|gravement|sérieusement|vivement|extrêmement|en particulier|notamment|encore|à nouveau|de nouveau|toujours|très|fort|instamment|fermement|une fois encore),?)*`;
const COMMITTEE = String.raw`(?:[Ll]e Comité|[Ii]l)`;

const FEELING = String.raw`(?:préoccupée?|inquiet|inquiète|alarmée?|troublée?|consternée?|soucieux)`;
const WORRY = String.raw`(?:une? )?(?:vive |grande |profonde )?(?:préoccupation|inquiétude|regret)`;
const CONCERN = String.raw`(?:(?:est|demeure|reste|se déclare|se dit)${ADVERBS} ${FEELING}|s['’](?:inquiète|alarme|étonne)|regrette|déplore|(?:note|constate|relève|observe|prend note|apprend)${ADVERBS} avec ${WORRY}|exprime (?:à nouveau )?(?:sa|son|ses) (?:vive |profonde |grande )?(?:préoccupations?|inquiétude|regret)|réitère (?:sa|ses) préoccupations?)`;
const WELCOMES = String.raw`(?:se félicite|se réjouit|salue|félicite|apprécie|(?:accueille|note|prend note|prend acte|relève|constate)${ADVERBS} avec (?:une )?(?:grande |vive )?(?:satisfaction|intérêt|appréciation|reconnaissance)|accueille favorablement|juge encourageant)`;
const NOTES = String.raw`(?:note|prend note|prend acte|relève|constate|observe|reconnaît|rappelle|est conscient|n['’]ignore pas|a été informé|croit comprendre|comprend)`;
const RECOMMENDS = String.raw`(?:recommande|engage|exhorte|prie|encourage|invite|demande|réitère sa recommandation|réitère ses recommandations|rappelle sa recommandation)`;

const WHO = String.raw`(?: (?:à )?l['’]État partie)?`;
const LINK = String.raw`(?:,? (?:(?:par|de|du|des|au sujet (?:de|du|des)|quant (?:à|au|aux)|face (?:à|au|aux)|devant|concernant)${END}|d['’](?=(?:apprendre|après)${END})))?`;
const OBJECT = String.raw`(?:,? (?:le fait|(?:de nombreus(?:es)? |certaines |les |des |d['’])?(?:informations|allégations|renseignements|rapports)(?: (?:reçue?s|fournie?s|communiquée?s|concordant(?:e?s)))?))?`;
const THAT = String.raw`(?:,? (?:que${END}|qu['’]|selon (?:lesquelles|laquelle|lesquels)|faisant état (?:de|du|des)|indiquant (?:que|qu['’])|de ce que|de ce qu['’]|ce que|ce qu['’]))?`;
const AFTER = `${ADVERBS}${WHO}${LINK}${OBJECT}${THAT}`;

const NOTING = String.raw`(?:notant|prenant note|prenant acte|relevant|constatant|observant|reconnaissant|rappelant|saluant|se félicitant|accueillant|appréciant|se réjouissant|regrettant|déplorant)(?: avec (?:satisfaction|intérêt|préoccupation|regret))?`;

/** In order of precedence, as the English ones. */
export const FRENCH_FORMULAS: readonly FormulaPattern[] = [
  ['concern', new RegExp(String.raw`^(?:[Ss]['’](?=il )|[Bb]ien que )?${COMMITTEE}${ADVERBS} ${CONCERN}${AFTER}`, 'u')],
  ['recommends', new RegExp(String.raw`^${COMMITTEE}${ADVERBS} ${RECOMMENDS}${ADVERBS}${WHO}`, 'u')],
  ['welcomes', new RegExp(String.raw`^(?:[Ss]['’](?=il )|[Bb]ien que )?${COMMITTEE}${ADVERBS} ${WELCOMES}${AFTER}`, 'u')],
  ['notes', new RegExp(String.raw`^(?:[Ss]['’](?=il )|[Bb]ien que |[Ss]i )?${COMMITTEE}${ADVERBS} ${NOTES}${AFTER}`, 'u')],
  ['notes', new RegExp(String.raw`^(?:tout en )?${NOTING}${AFTER}`, 'iu')],
];

/** Where the Committee speaks again in the same sentence: "…, mais il demeure préoccupé par". */
export const FRENCH_CONTINUATIONS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=[,;] |(?<!\p{L})(?:et|mais) )(?:le Comité|il)${ADVERBS} (?:${CONCERN}|${WELCOMES}|${NOTES})${AFTER}`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:mais|et)${ADVERBS} (?:demeure${ADVERBS} ${FEELING}|s['’]inquiète|regrette|déplore)${AFTER}`, 'gu'),
];
