import { clauseStarts, firstAttribution, matchAt, REACH, type Attribution } from './attribution.ts';
import { CAPITAL_NAME, CAPITAL_SURNAME, ENGLISH_TITLE, FULL_NAME, TITLED_NAME } from './names.ts';
import { isCommitteeOffice, namesOffice } from './roles.ts';
import { ENGLISH_SAID } from './speech-verbs.ts';

const SAID = `,?\\s${ENGLISH_SAID}`;
/** Words between two commas behind a name, up to the verb. */
const BETWEEN = `,\\s([^?!;\\n]{2,400}?)${SAID.replace(',?', ',')}`;
const BRACKET = '\\s?\\(([^)\\n]{1,120})\\)';
const AND_OTHERS = '(?:,?\\sand\\s(?:other|several|some)\\s[^,]{4,60})?';

const TITLED = sticky(`(?:${ENGLISH_TITLE})\\s(${CAPITAL_SURNAME}|${TITLED_NAME})(?:${BRACKET}|${BETWEEN}|${AND_OTHERS}${SAID})`);
const TITLED_OFFICE = sticky(`(?:${ENGLISH_TITLE})\\s(${CAPITAL_SURNAME}|${TITLED_NAME}),\\s([^,;?!\\n]{4,200})`);
const CAPITALS = sticky(`(?:${ENGLISH_TITLE}\\s)?(${CAPITAL_NAME})(?:${BRACKET}|${BETWEEN}|,\\s([^,;?!\\n]{2,250})|${AND_OTHERS}${SAID})`);
const FULL = sticky(`(${FULL_NAME}),\\s([^?!;\\n]{2,400}?)${AND_OTHERS}${SAID.replace(',?', ',?')}`);
const FULL_OFFICE = sticky(`(${FULL_NAME}),\\s([^,;?!\\n]{4,200})`);
const FULL_SAID = sticky(`(${FULL_NAME})${SAID}`);
const OFFICE_THEN_NAME = sticky(`((?:Committee|Country)\\s(?:Vice-)?(?:Chair(?:person|man|woman)?|Expert|Member|(?:Co-)?Rapporteur)(?:\\sand\\s(?:Country|Committee)\\s(?:Co-)?Rapporteur)?)\\s(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME})${SAID}`);
const NAME_AT_THE_END = sticky(`(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME})${SAID.replace(',?', ',')}`);

const ACTS = `(?:,|\\s(?:also|then|further)?\\s?(?:${ENGLISH_SAID}|\\p{Ll}+ed\\b|was|had|took|would|drew)|$)`;
const EXPERT_WORD = '(?:committee\\s)?(?:expert|country\\s(?:co-?)?rapporteur|co-?rapporteur|rapporteur)|committee\\smember|member\\sof\\sthe\\scommittee';
const ONE_EXPERT = sticky(`(?:(?:an?|another|one|one\\sother|this|that|the\\ssame|a\\s(?:second|third|fourth))\\s(?:other\\s)?(?:${EXPERT_WORD})|one\\sof\\sthe\\s(?:committee\\s)?(?:experts|members|(?:country\\s)?rapporteurs))${ACTS}`, 'i');
const THE_EXPERT = sticky(`the\\s(?:${EXPERT_WORD})(?:,\\s(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME}),|\\s\\((?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME})\\))?${SAID}`, 'i');
const EXPERTS = sticky(
  `(?:(?:[Ss]everal|[Ss]ome|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Oo]ther|[Vv]arious|[Aa]\\snumber\\sof|[Bb]oth|[Tt]he|[Mm]ost|[Aa]ll|[Cc]ertain)\\s)?(?:other\\s)?(?:Committee\\s)?(?:Experts|Members|(?:Country\\s)?(?:Co-)?Rapporteurs)(?:\\sof\\sthe\\sCommittee)?${SAID}`,
);

const DELEGATION_WORD = '(?:members?\\sof\\s(?:the|its|his|her|their)\\sdelegation|(?:head|leader)\\sof\\s(?:the\\s)?delegation|delegates?|delegation(?:\\s(?:of|from)\\s[^,.;]{2,60}?)?)';
const DELEGATION = sticky(`(?:(?:the|an?|another|one|other|several|some|two|various)\\s)?(?:other\\s)?${DELEGATION_WORD}(?:,\\s(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME}),)?(?:${SAID}|,\\s[^?!;\\n]{2,300}?,\\s${ENGLISH_SAID})`, 'i');
const DELEGATION_FIRST = sticky(`(?:the|another|other)\\s(?:members?\\sof\\sthe\\s)?delegation\\s\\p{Ll}`, 'i');
const REPRESENTATIVE = sticky(`(?:(?:an?|another|one|the|other|several|two)\\s)?(?:\\p{L}+\\s)?representatives?\\s(?:of|from|for)\\s([^,;?!\\n]{2,120}?)(?:${SAID}|,\\s[^?!;\\n]{2,400}?,\\s${ENGLISH_SAID})`, 'i');
const OFFICIAL = sticky(`the\\s(?:deputy\\s|vice-|first\\s)?(?:minister|ambassador|secretary\\sof\\sstate|permanent\\srepresentative|attorney\\sgeneral|commissioner|director)(?:\\sof\\s[^,;?!\\n]{2,60}?)?${SAID}`, 'i');
const CHAIR = sticky(`(?:the\\s|committee\\s)(?:acting\\s)?(?:vice-)?chair(?:person|man|woman)?(?:\\sof\\sthe\\scommittee)?(?:,\\s(?:${ENGLISH_TITLE}\\s)?(${FULL_NAME}|${TITLED_NAME}),)?${ACTS.replace(',|', '')}`, 'i');

const PREFACE = /^(?:During|In|Throughout) (?:the|this) (?:[\p{L}-]+ ){0,3}(?:dialogue|discussion|debate|exchange)s?,? /u;
/** "speaking as", "introducing the report": what somebody does is no office. */
const DOING = /^(?:\p{Ll}+ing|who|which|in|on|at|with|and|also|as|for|while|after|before|including|like)\b/u;

/**
 * Who says this, by the opening of the sentence, in the English of the press and of the summary records. In: one sentence. A preface may stand before
 * the speaker ("Responding, the delegation said"), and the speaker behind what is said ("…, Committee Experts said"). Nothing for a sentence without a speaker.
 */
export function englishAttribution(sentence: string): Attribution | undefined {
  const opening = sentence.slice(0, REACH);
  const preface = PREFACE.exec(opening)?.[0].length;
  const starts = preface === undefined ? clauseStarts(opening) : [preface, ...clauseStarts(opening).filter((at) => at > preface)];
  return firstAttribution(opening, starts, MATCHERS);
}

const MATCHERS: readonly ((sentence: string, at: number) => Attribution | undefined)[] = [titled, capitals, officeThenName, expert, chair, delegation, full];

function titled(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(TITLED, sentence, at);
  if (match) return person(match[1], match[2] ?? match[3] ?? '', match[2] !== undefined || match[3] !== undefined ? 'named' : 'said');
  const office = matchAt(TITLED_OFFICE, sentence, at);
  return office && isCommitteeOffice(office[2] ?? '') ? person(office[1], office[2] ?? '', 'named') : undefined;
}

function capitals(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CAPITALS, sentence, at);
  if (!match) return undefined;
  const office = match[2] ?? match[3] ?? match[4] ?? '';
  const saying = match[4] === undefined;
  return saying || namesOffice(office) ? person(match[1], office, 'named') : undefined;
}

function officeThenName(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(OFFICE_THEN_NAME, sentence, at);
  return match ? person(match[2], match[1] ?? '', 'named') : undefined;
}

function full(sentence: string, at: number): Attribution | undefined {
  if (!/\p{Lu}/u.test(sentence.charAt(at))) return undefined;
  return nameAndOffice(sentence, at) ?? officeAndName(sentence, at) ?? bareName(sentence, at);
}

function nameAndOffice(sentence: string, at: number): Attribution | undefined {
  const said = matchAt(FULL, sentence, at);
  const description = said?.[2] ?? '';
  if (said && !DOING.test(description) && namesOffice(description)) return person(said[1], description, 'named');
  const office = matchAt(FULL_OFFICE, sentence, at);
  return office && isCommitteeOffice(office[2] ?? '') ? person(office[1], office[2] ?? '', 'named') : undefined;
}

/** "…, Deputy Permanent Representative of Arvania, Lena Orsk, said": the office stands before the name. */
function officeAndName(sentence: string, at: number): Attribution | undefined {
  const ending = at > 0 ? matchAt(NAME_AT_THE_END, sentence, at) : null;
  return ending && namesOffice(sentence.slice(0, at)) ? person(ending[1], sentence.slice(0, at), 'named') : undefined;
}

function bareName(sentence: string, at: number): Attribution | undefined {
  const bare = matchAt(FULL_SAID, sentence, at);
  return bare ? person(bare[1], '', 'bare') : undefined;
}

function expert(sentence: string, at: number): Attribution | undefined {
  const the = matchAt(THE_EXPERT, sentence, at);
  const name = the?.[1] ?? the?.[2];
  if (name !== undefined) return person(name, 'Committee Expert', 'named');
  const found = the ?? (at === 0 || sentence.charAt(at - 1) === ' ' ? (matchAt(ONE_EXPERT, sentence, at) ?? matchAt(EXPERTS, sentence, at)) : null);
  return found ? { by: 'expert', office: '', form: 'said' } : undefined;
}

function chair(sentence: string, at: number): Attribution | undefined {
  const match = matchAt(CHAIR, sentence, at);
  if (!match) return undefined;
  return match[1] === undefined ? { by: 'chair', office: '', form: 'said' } : person(match[1], 'Committee Chair', 'named');
}

function delegation(sentence: string, at: number): Attribution | undefined {
  const representative = matchAt(REPRESENTATIVE, sentence, at);
  if (representative) return { by: 'other', office: `representative of ${representative[1] ?? ''}`, form: 'said' };
  const match = matchAt(DELEGATION, sentence, at);
  if (match?.[1] !== undefined) return person(match[1], 'head of the delegation', 'named');
  const found = match ?? matchAt(OFFICIAL, sentence, at) ?? (at === 0 ? matchAt(DELEGATION_FIRST, sentence, at) : null);
  return found ? { by: 'delegation', office: '', form: 'said' } : undefined;
}

function person(name: string | undefined, office: string, form: Attribution['form']): Attribution | undefined {
  if (name === undefined) return undefined;
  return { by: 'person', name, office: DOING.test(office) ? '' : office.trim(), form };
}

function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `uy${flags}`);
}
