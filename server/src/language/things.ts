import { remembered, rememberedByLanguage } from './remembered.ts';
import type { Span } from './span.ts';
import { lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';
import { countsThings } from './number-words.ts';
import { formOf } from './word-forms.ts';
import { isStopWord } from './words.ts';

/** The noun phrase that a figure counts: "cases of deportation" in "1,900 cases of deportation". The span covers the whole phrase. */
export interface Thing extends Span {
  /** Stem of the head noun: "case". */
  readonly head: string;
  /** Stems of all its content words in order, head included: "case", "deport". */
  readonly stems: readonly string[];
}

/** A noun phrase is looked for within so many words. */
const LONGEST = 7;
const COMPLEMENT = 4;
const DETERMINER = /^(?:the|these|those|all|its|their|his|her|our|such|other|a|an|le|la|les|l'|ses|leurs|tous|toutes|des|de|du|d')$/u;
const OF = /^(?:of|off|de|d'|des|du)$/u;
const PRONOUN = /^(?:them|these|those|whom|which|this|it|eux|elles|ceux|celles|lesquels|lesquelles)$/u;
const IRREGULAR_PLURAL = /^(?:people|women|men|children|police|personnel|staff|youth|policemen|policewomen|feet|teeth|nationals|media|data)$/u;

/** Text and tokens with what is known of them. */
export interface Sight {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: string;
}

/** Words behind a quantity that belong to it or to the verb, not to a noun phrase. */
const ADVERB = /^(?:ago|later|earlier|old|annually|yearly|monthly|daily|respectively|per|times|together|altogether|alone|overall|prior|previously|away|apart|total|past|last|next|previous|coming|following|first|premiers|premières|approximately|nearly|almost|roughly|exactly|environ)$/u;

const hasContent = rememberedByLanguage((lower, language) => !isStopWord(lower, language) && !ADVERB.test(lower) && !countsThings(lower, language));

function isContent(sight: Sight, index: number): boolean {
  const { kind, lower } = tokenAt(sight.tokens, index);
  return kind === 'word' && hasContent(lower, sight.language);
}

function isPlural(word: string): boolean {
  return IRREGULAR_PLURAL.test(word) || (/s$/u.test(word) && !/(?:ss|us|is|'s)$/u.test(word) && word.length > 2);
}

function thingOf(sight: Sight, indices: readonly number[], head: number): Thing | null {
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined) return null;
  const stemAt = (index: number): string => formOf(sight.text.slice(tokenAt(sight.tokens, index).start, tokenAt(sight.tokens, index).end), sight.language).stem;
  return { start: tokenAt(sight.tokens, first).start, end: tokenAt(sight.tokens, last).end, head: stemAt(head), stems: indices.map(stemAt) };
}

/** Whether the words of a phrase so far need more: "birth" in "birth, marriage and death certificates" is no plural. */
function goesOn(sight: Sight, index: number, last: number, many: boolean): boolean {
  const { tokens } = sight;
  if (!many || isPlural(lowerAt(tokens, last)) || sight.language === 'fr') return false;
  const joint = lowerAt(tokens, index);
  if (joint === ',') return isContent(sight, index + 1) && /^(?:,|and|or)$/u.test(lowerAt(tokens, index + 2));
  return /^(?:and|or)$/u.test(joint) && isContent(sight, index + 1) && isContent(sight, index + 2);
}

/** Past forms of common verbs that do not end in -ed. */
const IRREGULAR_PAST =
  /^(?:said|told|took|gave|came|went|saw|made|held|got|became|began|left|found|met|put|kept|brought|sent|spent|lost|led|rose|fell|grew|ran|felt|thought|knew|wrote|spoke|stood|won|paid|sold|built|bought|caught|chose|drew|fled|hid|sought|taught|underwent|withdrew)$/u;
/** Nouns in -ing that stand at the end of a phrase like verbs do. */
const NOUN_IN_ING = /^(?:meeting|hearing|building|proceeding|ruling|finding|training|funding|housing|trafficking|smuggling|voting|screening|monitoring|sitting|reading|briefing|policing|dwelling|teaching|wedding|filing|planning|counselling)$/u;

/** Whether a word has the form of a verb: an irregular past, or one that nouns and adjectives have too ("registered", "pending"). */
const verbFormOf = remembered((lower): 'past' | 'regular' | 'none' => {
  if (NOUN_IN_ING.test(lower)) return 'none';
  return IRREGULAR_PAST.test(lower) ? 'past' : /(?:ed|ing)$/u.test(lower) ? 'regular' : 'none';
});

/** "Applied" in "168,953 people applied for", "said" in "one expert said": a verb behind the noun. */
function isVerbBehind(sight: Sight, index: number): boolean {
  const { lower, capital } = tokenAt(sight.tokens, index);
  const form = capital ? 'none' : verbFormOf(lower);
  return form === 'past' || (form === 'regular' && !isContent(sight, index + 1));
}

/** Indices of the words of the noun phrase that begins at `index`. In English it ends with the first plural, or at the first word that is no content word. */
function nounPhrase(sight: Sight, index: number, many: boolean, most: number): number[] {
  const { tokens, language } = sight;
  const found: number[] = [];
  for (let at = index; found.length < most; at++) {
    const last = found.at(-1);
    const joint = pastJoint(tokens, at);
    if (joint > at && last !== undefined) at = joint;
    if (!isContent(sight, at)) {
      if (last !== undefined && goesOn(sight, at, last, many)) continue;
      break;
    }
    if (last !== undefined && language !== 'fr') {
      const ended = isPlural(lowerAt(tokens, last));
      if (ended ? !/[^s]s$/u.test(lowerAt(tokens, at)) : isVerbBehind(sight, at)) break;
    }
    found.push(at);
  }
  return found;
}

/** The words of an "of" phrase behind a noun: "of deportation and compulsory exit". */
function complement(sight: Sight, index: number): number[] {
  const { tokens } = sight;
  if (!OF.test(lowerAt(tokens, index))) return [];
  let at = index + 1;
  while (DETERMINER.test(lowerAt(tokens, at)) && at < index + 3) at++;
  const found = nounPhrase(sight, at, false, COMPLEMENT);
  const next = (found.at(-1) ?? at) + 1;
  return found.length > 0 && /^(?:and|or|et|ou)$/u.test(lowerAt(tokens, next)) ? [...found, ...nounPhrase(sight, next + 1, false, 2)] : found;
}

/** Whether what follows at `index` points back to something named before: "of them", "of whom". */
export function pointsBack(tokens: readonly Token[], index: number): boolean {
  return OF.test(lowerAt(tokens, index)) && PRONOUN.test(lowerAt(tokens, index + 1));
}

/** Behind "her country's 71" in "12 of her country's 71 organizations" the things themselves are named. */
function pastOwner(sight: Sight, owner: readonly number[]): number[] | undefined {
  const last = owner.at(-1);
  if (last === undefined || tokenAt(sight.tokens, last + 1).kind !== 'number' || !/'s?$/u.test(lowerAt(sight.tokens, last))) return undefined;
  return nounPhrase(sight, last + 2, true, LONGEST);
}

/** What is counted, from the words behind the quantity at token `index`; `null` when no noun follows. `many`: the number is more than one. */
export function thingAfter(sight: Sight, index: number, many: boolean): Thing | null {
  const { tokens } = sight;
  let at = pastJoint(tokens, index);
  // French "des" and "du" are "of the".
  const ofThe = /^(?:des|du)$/u.test(lowerAt(tokens, at));
  const isOf = OF.test(lowerAt(tokens, at));
  if (isOf) at++;
  while (DETERMINER.test(lowerAt(tokens, at)) && at < index + 4) at++;
  if ((isOf || at > index + 1 || ofThe) && (tokenAt(tokens, at).kind === 'number' || countsThings(lowerAt(tokens, at), sight.language))) at++;
  if (isVerbBehind(sight, at)) return null;
  const owner = nounPhrase(sight, at, many, LONGEST);
  const nouns = pastOwner(sight, owner) ?? owner;
  const last = nouns.at(-1);
  if (last === undefined) return null;
  const head = sight.language === 'fr' ? (nouns[0] ?? last) : last;
  return thingOf(sight, [...nouns, ...complement(sight, last + 1)], head);
}

const PASSED = /^(?:of|for|at|to|by|within|in|with|from|on|about|during|after|than|between|against|was|were|is|are|be|been|being|had|has|have|the|a|an|as|only|now|also|\(|:|–|de|du|des|d'|à|pour|pendant|dans|était|étaient|est|sont|le|la|les)$/u;
/** Verbs between the thing and its amount: "had reached", "stood at", "was raised from". */
const LINKING = /^(?:reach|reaches|total|totals|number|numbers|stand|stands|amount|amounts|fall|falls|rise|rises|grow|grows|last|lasts|average|averages|equal|equals|cost|costs|set|cut|remain|remains|represent|represents|account|accounts|range|ranges)$/u;

/** Whether a word may stand between a thing and its amount. */
const isPassed = rememberedByLanguage((word, language) => {
  if (PASSED.test(word) || LINKING.test(word)) return true;
  return language === 'fr' ? /[^é]ée?s?$/u.test(word) : /(?:[^e]ed|totalling|reaching|rising|falling)$/u.test(word) || IRREGULAR_PAST.test(word);
});

/** "The remaining 23", "the other two": words before a quantity that leave out what is counted. */
const ELLIPTIC = /^(?:remaining|other|others|existing|former|latter|further|additional|autres?|restants?|restantes?)$/u;

/** Whether the quantity whose first token is `index` leaves out what it counts, named before. */
export function isElliptic(tokens: readonly Token[], index: number): boolean {
  return ELLIPTIC.test(lowerAt(tokens, index - 1));
}

function wordsBefore(sight: Sight, index: number): number[] {
  const found: number[] = [];
  for (let at = index; at >= 0 && found.length < COMPLEMENT && isContent(sight, at); at--) found.unshift(at);
  return found;
}

/** Prepositions that only say where or of whom: what stands before them is counted. */
const PLACING = /^(?:in|at|on|among|under|within|with|without)$/u;

/** The noun before "in institutions" or "living in institutions", with what it is the number of. Index behind it; nothing where no noun stands there. */
function beforePlace(sight: Sight, joint: number): number | undefined {
  const { tokens, language } = sight;
  if (language === 'fr' || !PLACING.test(lowerAt(tokens, joint))) return undefined;
  let at = joint - 1;
  while (isContent(sight, at) && isVerbBehind(sight, at)) at--;
  return isContent(sight, at) ? at : undefined;
}

/** "Of the 487 registered": what is counted was named before, and not by the words right before. */
function opensWithPart({ tokens }: Sight, index: number): boolean {
  const of = lowerAt(tokens, index - 1) === 'the' ? index - 2 : index - 1;
  return lowerAt(tokens, of) === 'of' && (of === 0 || tokenAt(tokens, of - 1).kind === 'mark');
}

/** "Put the number at": the number of what, was said before. */
function isNumberOfBefore({ tokens }: Sight, index: number): boolean {
  return /^(?:number|total|figure)$/u.test(lowerAt(tokens, index)) && /^(?:the|this|that|their|its)$/u.test(lowerAt(tokens, index - 1));
}

/** What is counted, from the words before the quantity whose first token is `index`: "The unemployment rate was 5 per cent", "Requests for asylum had reached 30,710". */
export function thingBefore(sight: Sight, index: number): Thing | null {
  const { tokens, language } = sight;
  if (opensWithPart(sight, index)) return null;
  let at = index - 1;
  while (at >= 0 && index - at < 7 && isPassed(lowerAt(tokens, at), language)) {
    if (isNumberOfBefore(sight, at)) return null;
    at--;
  }
  at = beforePlace(sight, at - wordsBefore(sight, at).length) ?? at;
  const complement = wordsBefore(sight, at);
  const joint = at - complement.length;
  const before = complement.length > 0 && /^(?:of|for|de|d'|des|du)$/u.test(lowerAt(tokens, joint)) ? wordsBefore(sight, joint - 1) : [];
  // "The number of inspectors" counts inspectors.
  const nouns = before.length === 1 && /^(?:number|total|nombre)$/u.test(lowerAt(tokens, joint - 1)) ? [] : before;
  const head = (nouns.length > 0 ? nouns : complement).at(language === 'fr' ? 0 : -1);
  return head === undefined ? null : thingOf(sight, [...nouns, ...complement], head);
}
