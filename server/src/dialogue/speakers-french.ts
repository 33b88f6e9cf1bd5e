import { apposition, clauseStarts, firstAttribution, matchAt, REACH, sticky, wordsBeforeVerb, type Attribution, type Matcher } from './attribution.ts';
import { CAPITAL_NAME, CAPITAL_SURNAME, FRENCH_TITLE, FULL_NAME, TITLED_NAME } from './names.ts';
import { isCommitteeOffice, namesOffice } from './roles.ts';
import { frenchSaidAt } from './speech-verbs.ts';

const TITLED = sticky(`${FRENCH_TITLE}\\s(${CAPITAL_NAME}|${CAPITAL_SURNAME}|${FULL_NAME}|${TITLED_NAME})`);
const CAPITALS = sticky(`(${CAPITAL_NAME})`);
const FULL = sticky(`(${FULL_NAME})`);
const BRACKET = sticky('\\s?\\(([^)\\n]{1,120})\\)');
const UP_TO_COMMA = sticky(',\\s([^,;?!\\n]{2,250})');
const PRESENTED_BY = /^[Ll]es? rapports?(?:\s[^,.;]{1,80}?)?\s(?:a|ont) été (?:présentés?|introduits?) par\s/u;

const ONE =
  "(?:(?:une?|l[’']une?\\sdes|le|la|les|cet(?:te)?|ces|des|plusieurs|certaine?s|quelques|deux|trois|d[’']autres|de\\snombreu(?:x|ses)|un\\sautre|une\\sautre|l[’']autre|la\\smême|le\\smême|un\\sdeuxième|un\\stroisième)\\s|nombre\\sd[’']|l[’'])(?:autres?\\s|nombreu(?:x|ses)\\s)?";
const EXPERT_WORD = "(?:experte?s?|membres?\\sdu\\s(?:sous-)?comité|(?:co-?)?rapporteu(?:r|re|se)s?)(?![a-zà-ÿ])(?:\\smembres?)?(?:\\sdu\\scomité)?";
const EXPERT = sticky(`d[’']aucuns(?![a-z])|${ONE}${EXPERT_WORD}`, 'i');
const MEMBER = "(?:une?|le|la|les|d[’']autres|l[’']une?\\sdes|un\\sautre|une\\sautre|plusieurs)\\s(?:autres?\\s)?(?:(?:membres?|cheff?e?)\\sde\\s(?:la|sa)\\sdélégation|déléguée?s?|représentante?s?(?=\\sd))";
const DELEGATION = sticky(`la\\sdélégation(?:\\s(?!a\\s)[a-zà-ÿ]+)?|${MEMBER}`, 'i');
const DELEGATION_ALONE = sticky(`la\\sdélégation|${MEMBER}`, 'i');
const OFFICIAL = sticky("(?:le|la)\\s(?:vice-)?(?:ministre|ambassadeur|ambassadrice|secrétaire\\sd[’']état|représentante?\\spermanente?|procureure?)(?![a-zà-ÿ])", 'i');
const CHAIR = sticky('(?:le|la)\\s(?:vice-)?présidente?(?:\\sdu\\scomité)?(?![a-zà-ÿ])', 'i');

/** Nobody is named, and the Committee's side is meant: "Il a aussi été demandé si…", "Des préoccupations ont été exprimées…". */
const IMPERSONAL =
  /^(?:(?:À|Au|En|Pendant|Dans|S[’']agissant|Concernant|Sur|Pour)\s[^,]{1,120},\s)?(?:(?:il\s(?:leur\s|lui\s)?)?(?:a|ont)|(?:des|de nombreuses|plusieurs|une|la|les|d[’']autres)\s(?:autres\s)?(?:questions?|préoccupations?|inquiétudes?|interrogations?|informations?|précisions?|éclaircissements?|critiques?|observations?|renseignements?)(?:\s[^,.;]{0,80}?)?\s(?:a|ont))\s(?:[a-zà-ÿ’']+\s){0,3}été\s(?:souligné|relevé|demandé|exprimé|posé|évoqué|soulevé|noté|regretté|déploré|salué|fait observer|constaté|rappelé|recommandé|suggéré|voulu|sollicité|mentionné|abordé|émis|formulé|dit|observé)/i;
/** What somebody does ("après avoir félicité le Gouvernement") is no office. */
const DOING = /^(?:après|avant|en|qui|tout|au|dans|pour|répondant|présentant|s[’']exprimant|reprenant|prenant|évoquant|se\s|à\s)/iu;

/**
 * Who says this, by the opening of the sentence or the subject behind its verb, in the French of the press and of the summary records. In: one sentence.
 * Nothing for a sentence without a speaker; a passive without an agent ("Il a été demandé si") is the Committee's side.
 */
export function frenchAttribution(sentence: string): Attribution | undefined {
  const opening = sentence.slice(0, REACH);
  const starts = clauseStarts(opening);
  return presentedBy(opening) ?? (IMPERSONAL.test(opening) ? anonymous('expert') : undefined) ?? firstAttribution(opening, starts, MATCHERS) ?? inverted(opening, starts);
}

const MATCHERS: readonly Matcher[] = [titled, capitals, expert, delegation, chair, full];

/** "Le rapport a été présenté par M. Selim, Secrétaire d’État, qui a fait valoir que". */
function presentedBy(sentence: string): Attribution | undefined {
  const end = PRESENTED_BY.exec(sentence)?.[0].length;
  if (end === undefined) return undefined;
  const match = matchAt(TITLED, sentence, end) ?? matchAt(FULL, sentence, end);
  return match && person(match[1], matchAt(UP_TO_COMMA, sentence, end + match[0].length)?.[1] ?? 'chef de la délégation', 'named');
}

function titled(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(TITLED, sentence, at);
  return match && introduced(match[1], sentence, at + match[0].length);
}

function introduced(name: string | undefined, sentence: string, end: number): Attribution | undefined {
  const bracket = matchAt(BRACKET, sentence, end)?.[1];
  if (bracket !== undefined) return person(name, bracket, 'named');
  if (frenchSaidAt(sentence, end) !== undefined) return person(name, '', 'said');
  const office = apposition(sentence, end, frenchSaidAt);
  if (office !== undefined) return person(name, office, 'named');
  const following = matchAt(UP_TO_COMMA, sentence, end)?.[1];
  return following !== undefined && isCommitteeOffice(following) ? person(name, following, 'named') : undefined;
}

function capitals(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CAPITALS, sentence, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const found = introduced(match[1], sentence, end);
  if (found) return { ...found, form: 'named' };
  const office = matchAt(UP_TO_COMMA, sentence, end)?.[1] ?? '';
  return namesOffice(office) ? person(match[1], office, 'named') : undefined;
}

function full(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(FULL, sentence, at);
  const office = match && apposition(sentence, at + match[0].length, frenchSaidAt);
  return match && office !== undefined && !DOING.test(office) && namesOffice(office) ? person(match[1], office, 'named') : undefined;
}

function expert(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(EXPERT, sentence, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  // "le rapporteur du Comité pour l’examen du rapport de l’Arvanie, M. Paul Dorval, s’est dit": what the office is for stands before the comma.
  const comma = sentence.indexOf(',', end);
  return inApposition(sentence, end, 'expert du Comité') ?? (comma >= 0 && comma - end < 120 ? inApposition(sentence, comma, 'expert du Comité') : undefined) ?? saying('expert', sentence, end);
}

function delegation(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(DELEGATION, sentence, at);
  if (!match) {
    const official = matchAt(OFFICIAL, sentence, at);
    return official && (inApposition(sentence, at + official[0].length, 'chef de la délégation') ?? saying('delegation', sentence, at + official[0].length));
  }
  const end = at + match[0].length;
  const head = inApposition(sentence, end, 'chef de la délégation');
  if (head) return head;
  const whom = /représentant/iu.test(match[0]) ? wordsBeforeVerb(sentence, end, 120, frenchSaidAt) : undefined;
  if (whom !== undefined) return { by: 'other', office: `représentant ${whom}`, form: 'said' };
  return saying('delegation', sentence, end) ?? saying('delegation', sentence, at + (matchAt(DELEGATION_ALONE, sentence, at)?.[0].length ?? 0));
}

function chair(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CHAIR, sentence, at);
  const end = at + (match?.[0].length ?? 0);
  if (!match) return undefined;
  return inApposition(sentence, end, 'président du Comité') ?? (frenchSaidAt(sentence, end) === undefined ? undefined : anonymous('chair'));
}

/** The subject behind its verb: "…, a répondu la délégation", "…, a poursuivi M. Zahra". */
function inverted(sentence: string, starts: readonly number[]): Attribution | undefined {
  for (const at of starts) {
    const end = at === 0 ? undefined : frenchSaidAt(sentence, at - 1, true);
    const subject = end === undefined ? undefined : subjectAt(sentence, end + 1);
    if (subject) return subject;
  }
  return undefined;
}

function subjectAt(sentence: string, at: number): Attribution | undefined {
  if (matchAt(DELEGATION_ALONE, sentence, at)) return anonymous('delegation');
  if (matchAt(EXPERT, sentence, at)) return anonymous('expert');
  if (matchAt(CHAIR, sentence, at)) return anonymous('chair');
  return person(matchAt(TITLED, sentence, at)?.[1], '', 'said');
}

/** A titled name behind an office: "la Présidente, Mme Orsk, a dit". `end`: where the comma stands. */
function inApposition(sentence: string, end: number, office: string): Attribution | undefined {
  const match = sentence.charAt(end) === ',' || sentence.charAt(end) === ' ' ? matchAt(TITLED, sentence, end + (sentence.charAt(end) === ',' ? 2 : 1)) : undefined;
  const behind = match ? match.index + match[0].length : 0;
  if (!match || frenchSaidAt(sentence, behind) === undefined) return undefined;
  return person(match[1], office, 'named');
}

/** A subject that speaks: the verb follows at once, or behind words in apposition or on what the office is for. */
function saying(by: 'expert' | 'delegation', sentence: string, end: number): Attribution | undefined {
  const says = frenchSaidAt(sentence, end) ?? apposition(sentence, end, frenchSaidAt) ?? wordsBeforeVerb(sentence, end, 100, frenchSaidAt);
  return says === undefined ? undefined : anonymous(by);
}

function anonymous(by: 'expert' | 'chair' | 'delegation'): Attribution {
  return { by, office: '', form: 'said' };
}

function person(name: string | undefined, office: string, form: Attribution['form']): Attribution | undefined {
  if (name === undefined) return undefined;
  return { by: 'person', name, office: DOING.test(office) ? '' : office.trim(), form };
}
