import type { Language } from '../../dialogue/source.ts';

/** What kind of thing a question wants to hear: a number, a date, a reason, what was done, or who. `statement` is everything else. */
export type AskedFor = 'amount' | 'date' | 'reason' | 'measures' | 'who' | 'statement';

type Kind = Exclude<AskedFor, 'statement'>;

/** How a kind of question is put, and what a sentence has that can be its answer. */
interface KindWords {
  readonly asks: RegExp;
  readonly gives: RegExp;
}

const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';

const ENGLISH: Readonly<Record<Kind, KindWords>> = {
  amount: { asks: /\bhow (?:many|much|often|long|quickly|large|old|high)\b|\bwhat (?:percentage|proportion|share|number|rate|part)\b/i, gives: /\d|\b(?:half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|none|nobody)\b|\bno \w+ had been\b/i },
  date: { asks: /^\W*when\b|\bwhen (?:would|will|was|were|did|had|could)\b|\b(?:calendar|timeline|timetable)\b/i, gives: new RegExp(`\\b(?:(?:19|20)\\d\\d|${MONTHS_EN}|(?:next|this|last|coming) (?:year|month|week|spring|summer|autumn|winter|quarter)|soon|once|before the end|by the end)\\b`) },
  reason: { asks: /\bwhy\b|\bwhat (?:was|were|is|are) the reasons?\b/i, gives: new RegExp(`\\b(?:because|due to|owing to|since (?!\\d|${MONTHS_EN})|as (?:the|it|they|this|these|there|no)\\b|in order to|reasons?|explain(?:ed)?|for lack of|so that|result of)\\b`, 'i') },
  measures: { asks: /\b(?:what|which|any) (?:\w+ )?(?:measures?|steps|actions?|mechanisms?|efforts|support|safeguards?|guarantees|programmes?|methods)\b|\bwhat (?:was|were|is|had|has|would) (?:\w+ )?(?:been |be |being )?(?:done|doing)\b/i, gives: /\b(?:measures?|programmes?|train(?:ed|ings?)|laws?|acts?|plans?|strategy|polic(?:y|ies)|established|set up|created|adopted|launched|introduced|funds?|budget|campaigns?|guidelines|protocols?|mechanisms?|services?|provided|supported|agreements?|implement\w*)\b/i },
  who: { asks: /\b(?:who|which (?:body|bodies|authority|authorities|ministry|institutions?))\b/i, gives: /\b(?:by the|Ministry|Minister|Commission|Council|Office|Department|Directorate|Agency|courts?|judges?|responsible)\b/ },
};

const NOTHING = /(?!)/;

const FRENCH: Readonly<Record<Kind, KindWords>> = {
  amount: { asks: /\bcombien\b|\bquel(?:le)? (?:est|était) (?:le|la) (?:nombre|taux|pourcentage|proportion)\b/i, gives: /\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aucune?|dizaines?|centaines?|milliers?)\b/i },
  date: { asks: /\bquand\b|\bcalendrier\b/i, gives: /\b(?:(?:19|20)\d\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochaine?|bientôt|d['’]ici)\b/i },
  reason: { asks: /\bpourquoi\b|\braisons?\b/i, gives: /\b(?:parce que|car|en raison|afin|pour que|raisons?|puisque|faute de)\b/i },
  measures: { asks: /\bquel(?:le)?s (?:sont les |étaient les )?(?:mesures?|actions?|mécanismes?|efforts)\b/i, gives: /\b(?:mesures?|programmes?|lois?|plans?|stratégies?|créée?s?|adoptée?s?|lancée?s?|formations?|campagnes?|fonds)\b/i },
  who: { asks: /\bqui\b|\bquel(?:le)? (?:organe|autorité|institution)\b/i, gives: /\b(?:Ministère|Ministre|Commission|Conseil|Bureau|tribunal|juges?)\b/ },
};

const KINDS: readonly Kind[] = ['amount', 'date', 'reason', 'measures', 'who'];

function wordsOf(language: Language): Readonly<Record<Kind, KindWords>> | undefined {
  if (language === 'en') return ENGLISH;
  return language === 'fr' ? FRENCH : undefined;
}

/** What kind of thing `question` asks for: the first that its words show. */
export function askedFor(question: string, language: Language): AskedFor {
  const words = wordsOf(language);
  return (words && KINDS.find((kind) => words[kind].asks.test(question))) ?? 'statement';
}

/** Whether `sentence` has what a question of `kind` asks for; any sentence can be a statement. */
export function gives(sentence: string, kind: AskedFor, language: Language): boolean {
  return kind === 'statement' || (wordsOf(language)?.[kind].gives ?? NOTHING).test(sentence);
}

/** "Regional data would be provided in writing": the delegation puts the answer off, or has none. */
const PUTS_OFF: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:would|will|could) (?:be )?(?:provided?|sen[dt]|suppl(?:y|ied)|submit(?:ted)?|shared?|repl(?:y|ied)|answer(?:ed)?)\b[^.;]{0,60}\b(?:in writing|in written form|at a later (?:date|stage))|\bin writing (?:with)?in\b|\bdid not (?:currently )?have (?:the |any |exact |precise |such )?(?:figures?|data|statistics|information)\b|\bwritten (?:answers?|repl(?:y|ies)) would\b/i,
  fr: /\bpar écrit\b|\bne dispos\w+ pas (?:de|des) (?:chiffres|données|statistiques|informations)\b/i,
  es: /\bpor escrito\b/i,
  unknown: NOTHING,
};

/** Whether in `sentence` the delegation says that it answers later, or that it does not know. */
export function putsOff(sentence: string, language: Language): boolean {
  return PUTS_OFF[language].test(sentence);
}

/** "These challenges", "the outcome of it": words that only what stands before can fill. */
const REFERS_BACK: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this|these|those|them|they|their|theirs|it|its|such|he|she|his|her|that (?!(?:the|a|an|there|it|they|he|she|all|no|at)\b)\p{L}+)\b/iu,
  fr: /(?<!\p{L})(?:ce|cet|cette|ces|cela|il|elle|ils|elles|leurs?|son|sa|ses|celui|celle|ceux)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:est[aeo]s?|ell[ao]s?|él|sus?)(?!\p{L})/iu,
  unknown: NOTHING,
};

/** Whether `question` takes up something that was said before it. */
export function refersBack(question: string, language: Language): boolean {
  return REFERS_BACK[language].test(question);
}
