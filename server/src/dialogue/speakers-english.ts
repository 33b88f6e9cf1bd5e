import { apposition, clauseStarts, firstAttribution, matchAt, REACH, sticky, wordsBeforeVerb, type Attribution, type Matcher } from './attribution.ts';
import { CAPITAL_NAME, CAPITAL_SURNAME, ENGLISH_TITLE, FULL_NAME, TITLED_NAME } from './names.ts';
import { isCommitteeOffice, namesOffice, roleOfOffice } from './roles.ts';
import { englishSaidAt } from './speech-verbs.ts';

const TITLED = sticky(`${ENGLISH_TITLE}\\s(${CAPITAL_SURNAME}|${TITLED_NAME})`);
const CAPITALS = sticky(`(?:${ENGLISH_TITLE}\\s)?(${CAPITAL_NAME})`);
const FULL = sticky(`(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME})`);
const BRACKET = sticky('\\s?\\(([^)\\n]{1,120})\\)');
const UP_TO_COMMA = sticky(',\\s([^,;?!\\n]{2,250})');
const AND_OTHERS = sticky(',?\\sand\\s(?:other|several|some)\\s(?:Committee\\s)?[A-Za-z]+');
/** "…, Chairperson of the Committee, and Ana Lopez, Committee Rapporteur, said": the second person's office is not the first's. */
const AND_ANOTHER = new RegExp(`,?\\sand\\s(?:${ENGLISH_TITLE}\\s)?${FULL_NAME},.*$`);
const IN_APPOSITION = sticky(`,\\s(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME}),|\\s\\((?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME})\\)`);
const OFFICE_BEFORE_NAME = sticky('(?:Committee|Country)\\s(?:Vice-)?(?:Chair(?:person|man|woman)?|Expert|Member|(?:Co-)?Rapporteur)(?:\\sand\\s(?:Country|Committee)\\s(?:Co-)?Rapporteur)?(?=\\s[A-Z])');

const EXPERT_WORD = '(?:committee\\s)?(?:expert|country\\s(?:co-?)?rapporteur|co-?rapporteur|rapporteur)\\b|committee\\smember\\b|member\\sof\\sthe\\scommittee\\b';
const ONE_EXPERT = sticky(`(?:an?|another|one|one\\sother|this|that|the\\ssame|a\\s(?:second|third|fourth))\\s(?:other\\s)?(?:${EXPERT_WORD})|one\\sof\\sthe\\s(?:committee\\s)?(?:experts|members|(?:country\\s)?rapporteurs)\\b`, 'i');
/** The Committee as a whole, as summaries of 2013 have it; elsewhere it is only spoken of. */
const THE_COMMITTEE = sticky('the\\scommittee\\b', 'i');
const THE_EXPERT = sticky(`the\\s(?:${EXPERT_WORD})`, 'i');
const QUANTIFIER = '(?:[Ss]everal|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Oo]ther|[Vv]arious|[Aa]\\snumber\\sof|[Bb]oth|[Tt]he|[Mm]ost|[Aa]ll|[Cc]ertain)\\s';
const EXPERTS = sticky(
  `(?:${QUANTIFIER}(?:other\\s)?(?:[Cc]ommittee\\s)?experts\\b|(?:${QUANTIFIER})?(?:other\\s)?(?:Committee\\s(?:[Ee]xperts|[Mm]embers)|Experts|Members|(?:Committee\\s)?(?:Country\\s)?(?:Co-)?Rapporteurs))(?:\\sof\\sthe\\sCommittee)?`,
);
const ACTS = sticky('\\s(?:(?:also|then|further)\\s)?(?:[a-z]+ed|was|had|took|would|drew)\\b|$');

const DELEGATION = sticky('(?:(?:the|an?|another|one|other|several|some|two|various)\\s)?(?:other\\s)?(?:members?\\sof\\s(?:the|its|his|her|their)\\sdelegation|(?:head|leader)\\sof\\s(?:the\\s)?delegation|delegates?|delegation)\\b', 'i');
const FROM = sticky('\\s(?:of|from)\\s');
const REPRESENTATIVE = sticky('(?:(?:an?|another|one|the|other|several|two)\\s)?(?:[A-Za-z]+\\s)?representatives?\\s(?:of|from|for)\\s', 'i');
const OFFICIAL = sticky('the\\s(?:deputy\\s|vice-|first\\s)?(?:minister|ambassador|secretary\\sof\\sstate|permanent\\srepresentative|attorney\\sgeneral|commissioner|director)\\b', 'i');
const CHAIR = sticky('(?:the\\s|committee\\s)(?:acting\\s)?(?:vice-)?chair(?:person|man|woman)?(?:\\sof\\sthe\\scommittee)?\\b', 'i');

const REMARKS_BY = /^(?:in )?(?:opening|introductory|concluding|closing|final) (?:remarks|statements?) (?:was|were) (?:then )?(?:made|delivered|given) by\s/iu;

/** Who presents the report speaks for the State, whatever the office: in some States it is the head of the national institution. */
const PRESENTS_REPORT = /^(?:presenting|introducing)\s[^,]{0,120}\breports?\b[^,]{0,200}$/iu;

const PREFACE = /^(?:During|In|Throughout) (?:the|this) (?:[a-z-]+ ){0,3}(?:dialogue|discussion|debate|exchange)s?,? /u;
/** "speaking as", "introducing the report": what somebody does is no office. */
const DOING = /^(?:[a-z]+ing|who|which|in|on|at|with|and|also|as|for|while|after|before|including|like)\b/u;

/**
 * Who says this, by the opening of the sentence, in the English of the press and of the summary records. In: one sentence. A preface may stand before
 * the speaker ("Responding, the delegation said"), and the speaker behind what is said ("…, Committee Experts said"). Nothing for a sentence without a speaker.
 */
export function englishAttribution(sentence: string): Attribution | undefined {
  const opening = sentence.slice(0, REACH);
  const preface = PREFACE.exec(opening)?.[0].length;
  const starts = preface === undefined ? clauseStarts(opening) : [preface, ...clauseStarts(opening).filter((at) => at > preface)];
  const found = remarksBy(opening) ?? firstAttribution(opening, starts, MATCHERS) ?? behindQuotation(opening);
  return found?.by === 'person' && roleOfOffice(found.office) === 'other' && presents(opening) ? { ...found, office: 'head of the delegation' } : found;
}

/** "Concluding remarks were made by Mr. Orsk, who thanked the Committee." */
function remarksBy(sentence: string): Attribution | undefined {
  const end = REMARKS_BY.exec(sentence)?.[0].length;
  const match = end === undefined ? undefined : (matchAt(TITLED, sentence, end) ?? matchAt(FULL, sentence, end));
  if (end === undefined || !match) return undefined;
  const office = matchAt(UP_TO_COMMA, sentence, end + match[0].length)?.[1] ?? '';
  return person(match[1], namesOffice(office) ? office : '', 'said');
}

/** "“How many had been prosecuted?” asked Piet van Deel, the Country Rapporteur." */
function behindQuotation(sentence: string): Attribution | undefined {
  const quoted = /[.,?!]["”’']\s/u.exec(sentence);
  const at = quoted ? quoted.index + 2 : 0;
  const end = quoted ? englishSaidAt(sentence, at) : undefined;
  if (end === undefined) return undefined;
  const match = matchAt(TITLED, sentence, end + 1) ?? matchAt(FULL, sentence, end + 1);
  if (match) return person(match[1], matchAt(UP_TO_COMMA, sentence, end + 1 + match[0].length)?.[1] ?? '', 'named');
  if (matchAt(DELEGATION, sentence, end + 1)) return anonymous('delegation');
  return matchAt(THE_EXPERT, sentence, end + 1) ?? matchAt(ONE_EXPERT, sentence, end + 1) ? anonymous('expert') : undefined;
}

function presents(sentence: string): boolean {
  return PRESENTS_REPORT.test(sentence.slice(0, Math.max(0, sentence.indexOf(','))));
}

const MATCHERS: readonly Matcher[] = [titled, capitals, officeThenName, expert, chair, delegation, full];

function titled(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(TITLED, sentence, at);
  return match && introduced(match[1], sentence, at + match[0].length);
}

/** A name that is followed by its office and a verb of saying, by a verb alone, or by an office of the Committee. */
function introduced(name: string | undefined, sentence: string, end: number): Attribution | undefined {
  const office = matchAt(BRACKET, sentence, end)?.[1] ?? apposition(sentence, end, englishSaidAt);
  if (office !== undefined) return person(name, office.replace(AND_ANOTHER, ''), 'named');
  if (says(sentence, end)) return person(name, '', 'said');
  const following = matchAt(UP_TO_COMMA, sentence, end)?.[1];
  return following !== undefined && isCommitteeOffice(following) ? person(name, following, 'named') : undefined;
}

function says(sentence: string, end: number): boolean {
  const others = matchAt(AND_OTHERS, sentence, end);
  return englishSaidAt(sentence, end + (others?.[0].length ?? 0)) !== undefined;
}

/** Capitals at the beginning introduce a speaker, whatever verb follows the office. */
function capitals(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CAPITALS, sentence, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const found = introduced(match[1], sentence, end);
  if (found) return { ...found, form: 'named' };
  const office = matchAt(UP_TO_COMMA, sentence, end)?.[1] ?? '';
  return namesOffice(office) ? person(match[1], office, 'named') : undefined;
}

function officeThenName(sentence: string, at: number): Attribution | undefined {
  const office = matchAt(OFFICE_BEFORE_NAME, sentence, at)?.[0];
  if (office === undefined) return undefined;
  const match = matchAt(FULL, sentence, at + office.length + 1);
  const end = at + office.length + 1 + (match?.[0].length ?? 0);
  return match && (says(sentence, end) || apposition(sentence, end, englishSaidAt) !== undefined) ? person(match[1], office, 'named') : undefined;
}

function full(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(FULL, sentence, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const description = apposition(sentence, end, englishSaidAt) ?? '';
  if (!DOING.test(description) && namesOffice(description)) return person(match[1], description.replace(AND_ANOTHER, ''), 'named');
  const office = matchAt(UP_TO_COMMA, sentence, end)?.[1] ?? '';
  if (isCommitteeOffice(office)) return person(match[1], office, 'named');
  // "…, Deputy Permanent Representative of Arvania, Lena Orsk, said": the office stands before the name.
  if (at > 0 && sentence.charAt(end) === ',' && says(sentence, end) && namesOffice(sentence.slice(0, at))) return person(match[1], sentence.slice(0, at), 'named');
  return says(sentence, end) ? person(match[1], '', 'bare') : undefined;
}

function expert(sentence: string, at: number): Attribution | undefined {
  const the = matchAt(THE_EXPERT, sentence, at);
  if (the) return inApposition(sentence, at + the[0].length, 'Committee Expert') ?? goingOn(saying('expert', sentence, at + the[0].length));
  const one = matchAt(ONE_EXPERT, sentence, at);
  const end = at + (one?.[0].length ?? 0);
  const named = one && inApposition(sentence, end, 'Committee Expert');
  if (named) return named;
  if (one && (sentence.charAt(end) === ',' || matchAt(ACTS, sentence, end))) return anonymous('expert');
  const several = one ?? matchAt(EXPERTS, sentence, at);
  if (several) return saying('expert', sentence, at + several[0].length);
  const committee = at === 0 ? matchAt(THE_COMMITTEE, sentence, at) : undefined;
  return committee && englishSaidAt(sentence, committee[0].length) !== undefined ? { by: 'expert', office: '', form: 'bare' } : undefined;
}

function chair(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CHAIR, sentence, at);
  const end = at + (match?.[0].length ?? 0);
  if (!match) return undefined;
  return inApposition(sentence, end, 'Committee Chair') ?? saying('chair', sentence, end) ?? (matchAt(ACTS, sentence, end) ? anonymous('chair') : undefined);
}

function delegation(sentence: string, at: number): Attribution | undefined {
  const representative = matchAt(REPRESENTATIVE, sentence, at);
  if (representative) return representativeOf(sentence, at + representative[0].length);
  const match = matchAt(DELEGATION, sentence, at);
  if (match) return delegationSays(sentence, at, at + match[0].length);
  const official = matchAt(OFFICIAL, sentence, at);
  return official && wordsBeforeVerb(sentence, at + official[0].length, 80, englishSaidAt) !== undefined ? anonymous('delegation') : undefined;
}

function representativeOf(sentence: string, at: number): Attribution | undefined {
  const comma = sentence.indexOf(',', at);
  const whom = wordsBeforeVerb(sentence, at, 120, englishSaidAt) ?? (apposition(sentence, comma, englishSaidAt) === undefined ? undefined : sentence.slice(at, comma));
  return whom === undefined ? undefined : { by: 'other', office: `representative of ${whom}`, form: 'said' };
}

function delegationSays(sentence: string, at: number, end: number): Attribution | undefined {
  const head = inApposition(sentence, end, 'head of the delegation');
  if (head) return head;
  const acts = says(sentence, end) || apposition(sentence, end, englishSaidAt) !== undefined || (at === 0 && /^\s[a-z]/u.test(sentence.slice(end, end + 2)) && !matchAt(FROM, sentence, end));
  return acts || (matchAt(FROM, sentence, end) && wordsBeforeVerb(sentence, end, 80, englishSaidAt) !== undefined) ? anonymous('delegation') : undefined;
}

/** "The Country Rapporteur, Mr. Dorval, said": the name behind the office. */
function inApposition(sentence: string, end: number, office: string): Attribution | undefined {
  const match = matchAt(IN_APPOSITION, sentence, end);
  const behind = end + (match?.[0].length ?? 0);
  return match && englishSaidAt(sentence, match[1] === undefined ? behind : behind - 1) !== undefined ? person(match[1] ?? match[2], office, 'named') : undefined;
}

function saying(by: 'expert' | 'chair', sentence: string, end: number): Attribution | undefined {
  return says(sentence, end) || apposition(sentence, end, englishSaidAt) !== undefined ? anonymous(by) : undefined;
}

function goingOn(attribution: Attribution | undefined): Attribution | undefined {
  return attribution && { ...attribution, goesOn: true };
}

function anonymous(by: 'expert' | 'chair' | 'delegation'): Attribution {
  return { by, office: '', form: 'said' };
}

function person(name: string | undefined, office: string, form: Attribution['form']): Attribution | undefined {
  if (name === undefined) return undefined;
  return { by: 'person', name, office: DOING.test(office) ? '' : office.trim(), form };
}
