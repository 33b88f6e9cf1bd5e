import type { FigureKind } from './figures.ts';
import type { HedgePhrase } from './hedge-phrases.ts';
import { numberWords } from './number-words.ts';
import type { NumberPhrase } from './numbers.ts';
import type { Sight } from './things.ts';
import { isJoint, lowerAt, tokenAt, type Token } from './tokens.ts';
import { isStopWord } from './words.ts';

const BEFORE_PRONOUN = /^(?:no|this|that|each|every|any|another|which|the|such|some|every|whole|anyone|by|everyone|last|single)$/u;

/** "One of them", "no one", "one another" are pronouns, and French "un" is mostly an article; before a noun or a unit they count. */
function isOneCounting(sight: Sight, number: NumberPhrase, hedged: boolean): boolean {
  const { tokens, language } = sight;
  const next = tokenAt(tokens, number.to);
  if (BEFORE_PRONOUN.test(lowerAt(tokens, number.from - 1)) || language === 'fr') return hedged && language === 'fr';
  const noun = next.kind === 'word' && !isStopWord(next.lower, language) && !/(?:ed|ing)$/u.test(next.lower);
  return hedged || isJoint(tokens, number.to) || noun;
}

/** Whether a number is a quantity in its place: not a pronoun "one", not the adverb "first". */
export function isFigureAtAll(sight: Sight, number: NumberPhrase, kind: FigureKind, hedged: boolean): boolean {
  const { tokens, language } = sight;
  if (number.kind === 'ordinal') {
    const next = tokenAt(tokens, number.to);
    // "The first three months" is three months; it is "the first" of nothing.
    return next.kind === 'word' && !isStopWord(next.lower, language) && !numberWords(language).units.has(next.lower);
  }
  const bareOne = number.form === 'words' && number.value === 1 && number.to === number.from + 1;
  return !bareOne || kind !== 'count' || isOneCounting(sight, number, hedged);
}

const IDIOM =
  /^(?:instance|aid|hand|place|name|names|lady|nation|nations|degree|party|parties|country|countries|states?|persons?|half|world|nature|language|tongue|foremost|and|thing|glance|sight|cousins?|cousin|class|tiers?)$/u;

/** Ordinals in fixed expressions count nothing: "first instance", "third parties", "second-hand". */
export function isIdiom(tokens: readonly Token[], index: number): boolean {
  return IDIOM.test(lowerAt(tokens, isJoint(tokens, index) ? index + 1 : index));
}

/** Whether "about" may belong to the verb: "would bring about 55,000 workers under the law" leaves it open. */
export function isBroughtAbout(tokens: readonly Token[], hedge: HedgePhrase): boolean {
  return hedge.to - hedge.from === 1 && lowerAt(tokens, hedge.from) === 'about' && /^(?:br(?:ing|ings|inging|ought)|c(?:ome|omes|oming|ame))$/u.test(lowerAt(tokens, hedge.from - 1));
}

/** Up to here nobody bounds a count that can be told at a glance: "more than three of the nine" would be four. */
const AT_A_GLANCE = 10;

/** Whether "over" may say what something was about: "charged over three of the nine deaths". */
export function isConcerning(tokens: readonly Token[], hedge: HedgePhrase, value: number, behind: number): boolean {
  return hedge.to - hedge.from === 1 && lowerAt(tokens, hedge.from) === 'over' && Number.isInteger(value) && value < AT_A_GLANCE && lowerAt(tokens, behind) === 'of';
}

/** Whether "under" may say where something is put: "measures grouped under five priority areas". */
export function isPlacedUnder(tokens: readonly Token[], hedge: HedgePhrase): boolean {
  return hedge.to - hedge.from === 1 && lowerAt(tokens, hedge.from) === 'under' && /(?:ed|ing)$/u.test(lowerAt(tokens, hedge.from - 1));
}

const LASTING = /^(?:spen[dt]s?|spending|last(?:s|ed|ing)?|t(?:ake|akes|ook|aken)|serv(?:e|es|ed|ing)|wait(?:s|ed|ing)?|span(?:s|ned|ning)?|exist(?:s|ed|ing)?|liv(?:e|es|ed|ing)|work(?:s|ed|ing)?|total(?:s|led|ling)?|aged?|remain(?:s|ed|ing)?)$/u;
const BEHIND = /^(?:ago|later|earlier|prior|before|after|of|old|since|previously|-)$/u;

/** Whether "over three months" may mean "in the course of three months" rather than "more than": behind a noun or a participle, and nothing behind it that settles it. */
export function isDuringRather(tokens: readonly Token[], hedge: HedgePhrase, behind: number): boolean {
  if (hedge.to - hedge.from !== 1 || lowerAt(tokens, hedge.from) !== 'over') return false;
  const before = tokenAt(tokens, hedge.from - 1);
  if (BEHIND.test(lowerAt(tokens, behind)) || LASTING.test(before.lower)) return false;
  // "Over eight years, mortality fell."
  if (before.kind !== 'word') return true;
  return !isStopWord(before.lower) || /^(?:out|up|on|off|down)$/u.test(before.lower);
}
