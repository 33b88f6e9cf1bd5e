import { clauseStarts, firstAttribution, matchAt, REACH, type Attribution } from './attribution.ts';
import { CAPITAL_NAME, CAPITAL_SURNAME, FRENCH_TITLE, FULL_NAME, TITLED_NAME } from './names.ts';
import { isCommitteeOffice } from './roles.ts';
import { FRENCH_SAID, FRENCH_SAYS } from './speech-verbs.ts';

const SAYS = `(?:qui\\s)?(?:${FRENCH_SAID}|${FRENCH_SAYS})`;
const SAID = `,?\\s${SAYS}`;
const BRACKET = '\\s?\\(([^)\\n]{1,120})\\)';
const BETWEEN = `,\\s([^?!;\\n]{2,400}?),?\\s${SAYS}`;
const NAME = `(?:${FRENCH_TITLE})\\s(${CAPITAL_NAME}|${CAPITAL_SURNAME}|${FULL_NAME}|${TITLED_NAME})`;

const TITLED = sticky(`${NAME}(?:${BRACKET}|${SAID}|${BETWEEN})`);
const TITLED_OFFICE = sticky(`${NAME},\\s([^,;?!\\n]{4,200})`);
const CAPITALS = sticky(`(${CAPITAL_NAME})(?:${BRACKET}|${BETWEEN}|,\\s([^,;?!\\n]{4,250})|${SAID})`);
const FULL = sticky(`(${FULL_NAME})${BETWEEN}`);
const PRESENTED_BY = new RegExp(`^[Ll]es? rapports?(?:\\s[^,.;]{1,80}?)?\\s(?:a|ont) été (?:présentés?|introduits?) par\\s(?:${FRENCH_TITLE}\\s)?(${CAPITAL_NAME}|${FULL_NAME}|${TITLED_NAME})(?:,\\s([^;?!\\n]{2,300}?)(?:,\\s|$|\\.))?`, 'u');

const ONE = "(?:une?|l[’']une?\\sdes|le|la|les|l[’']|cet|cette|ces|des|plusieurs|certaine?s|quelques|deux|trois|d[’']autres|de\\snombreu(?:x|ses)|un\\sautre|une\\sautre|l[’']autre|la\\smême|le\\smême|un\\sdeuxième|un\\stroisième|nombre\\sd[’'])\\s?(?:autres?\\s|nombreu(?:x|ses)\\s)?";
const EXPERT_WORD = "(?:experte?s?(?:\\set\\sexperte?s)?|membres?\\sdu\\s(?:Sous-)?Comité|(?:co-?)?rapporteu(?:r|re|se)s?)(?:\\smembres?)?(?:\\sdu\\sComité)?(?:\\s(?:pour|chargée?s?)\\s[^,;?!\\n]{2,90}?)?";
const EXPERT = sticky(`(?:d[’']aucuns|${ONE}${EXPERT_WORD})(?:,\\s${NAME},|\\s${NAME}|,\\s[^,;?!\\n]{2,120},)?${SAID}`, 'i');
const DELEGATION_WORD = "(?:la\\sdélégation(?:\\s\\p{L}+)?|(?:une?|le|la|les|d[’']autres|l[’']une?\\sdes|un\\sautre|une\\sautre|plusieurs)\\s(?:autres?\\s)?(?:(?:membres?|cheff?e?)\\sde\\s(?:la|sa)\\sdélégation|déléguée?s?|représentante?s?\\sd[^,;?!\\n]{2,100}?))";
const DELEGATION = sticky(`${DELEGATION_WORD}(?:,\\s${NAME},|\\s${NAME})?${SAID}`, 'i');
const OFFICIAL = sticky(`(?:le|la)\\s(?:vice-)?(?:ministre|ambassadeur|ambassadrice|secrétaire\\sd[’'][EÉé]tat|représentante?\\spermanente?|procureure?)(?:\\sd[^,;?!\\n]{2,80}?)?${SAID}`, 'i');
const CHAIR = sticky(`(?:le|la)\\s(?:vice-)?présidente?(?:\\sdu\\sComité)?(?:,\\s${NAME},)?${SAID}`, 'i');

/** The subject behind its verb: "…, a répondu la délégation", "…, a poursuivi M. Zahra". */
const INVERTED = new RegExp(
  `[,–]\\s(?:${FRENCH_SAID})\\s(?:(${DELEGATION_WORD})|(${ONE}${EXPERT_WORD}|d[’']aucuns)|(?:le|la)\\s(vice-présidente?|présidente?)(?:\\sdu\\sComité)?|${NAME})(?=[\\s,.;–)]|$)`,
  'iu',
);
/** Nobody is named, and the Committee's side is meant: "Il a aussi été demandé si…", "Des préoccupations ont été exprimées…". */
const IMPERSONAL =
  /^(?:(?:À|Au|En|Pendant|Dans|S[’']agissant|Concernant|Sur|Pour)\s[^,]{1,120},\s)?(?:(?:il\s(?:leur\s|lui\s)?)?(?:a|ont)|(?:des|de nombreuses|plusieurs|une|la|les|d[’']autres)\s(?:autres\s)?(?:questions?|préoccupations?|inquiétudes?|interrogations?|informations?|précisions?|éclaircissements?|critiques?|observations?|renseignements?)(?:\s[^,.;]{0,80}?)?\s(?:a|ont))\s(?:(?:[\p{L}’']+)\s){0,3}été\s(?:souligné|relevé|demandé|exprimé|posé|évoqué|soulevé|noté|regretté|déploré|salué|fait observer|constaté|rappelé|recommandé|suggéré|voulu|sollicité|mentionné|abordé|émis|formulé|dit|observé)/iu;

/**
 * Who says this, by the opening of the sentence or the subject behind its verb, in the French of the press and of the summary records. In: one sentence.
 * Nothing for a sentence without a speaker; a passive without an agent ("Il a été demandé si") is the Committee's side.
 */
export function frenchAttribution(sentence: string): Attribution | undefined {
  const opening = sentence.slice(0, REACH);
  const presented = PRESENTED_BY.exec(opening);
  if (presented) return { by: 'person', name: presented[1] ?? '', office: presented[2] ?? 'chef de la délégation', form: 'named' };
  if (IMPERSONAL.test(opening)) return { by: 'expert', office: '', form: 'said' };
  return firstAttribution(opening, clauseStarts(opening), MATCHERS) ?? inverted(opening);
}

const MATCHERS: readonly ((sentence: string, at: number) => Attribution | undefined)[] = [titled, capitals, expert, delegation, chair, full];

function titled(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(TITLED, sentence, at);
  if (match) return person(match[1], match[2] ?? match[3] ?? '', match[2] !== undefined || match[3] !== undefined ? 'named' : 'said');
  const office = matchAt(TITLED_OFFICE, sentence, at);
  return office && isCommitteeOffice(office[2] ?? '') ? person(office[1], office[2] ?? '', 'named') : undefined;
}

function capitals(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CAPITALS, sentence, at);
  return match ? person(match[1], match[2] ?? match[3] ?? match[4] ?? '', 'named') : undefined;
}

function full(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(FULL, sentence, at);
  return match && /^\p{L}+(?:re|eur|rice|nt|nte|ice|é|ée|ef|effe|te|ge)(?![\p{L}])/iu.test(match[2] ?? '') ? person(match[1], match[2] ?? '', 'named') : undefined;
}

function expert(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(EXPERT, sentence, at);
  if (!match) return undefined;
  const name = match[1] ?? match[2];
  return name === undefined ? { by: 'expert', office: '', form: 'said' } : person(name, 'experte du Comité', 'named');
}

function delegation(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(DELEGATION, sentence, at);
  const name = match?.[1] ?? match?.[2];
  if (name !== undefined) return person(name, 'chef de la délégation', 'named');
  if (match && /représentant/iu.test(match[0])) return { by: 'other', office: match[0], form: 'said' };
  return (match ?? matchAt(OFFICIAL, sentence, at)) ? { by: 'delegation', office: '', form: 'said' } : undefined;
}

function chair(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CHAIR, sentence, at);
  if (!match) return undefined;
  return match[1] === undefined ? { by: 'chair', office: '', form: 'said' } : person(match[1], 'président du Comité', 'named');
}

function inverted(sentence: string): Attribution | undefined {
  const match = INVERTED.exec(sentence);
  if (!match) return undefined;
  if (match[1] !== undefined) return { by: 'delegation', office: '', form: 'said' };
  if (match[2] !== undefined) return { by: 'expert', office: '', form: 'said' };
  return match[3] === undefined ? person(match[4], '', 'said') : { by: 'chair', office: '', form: 'said' };
}

/** What somebody does ("après avoir félicité le Gouvernement") is no office. */
function person(name: string | undefined, office: string, form: Attribution['form']): Attribution | undefined {
  if (name === undefined) return undefined;
  const doing = /^(?:après|avant|en|qui|tout|au|dans|pour|répondant|présentant|s[’']exprimant|reprenant|prenant|évoquant|se\s|à)/iu.test(office);
  return { by: 'person', name, office: doing ? '' : office.trim(), form };
}

function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `uy${flags}`);
}
