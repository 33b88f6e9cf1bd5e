import { everyMatch } from './every-match.ts';
import { FRENCH_CONTINUATIONS, FRENCH_FORMULAS } from './french/opening-formulas.ts';
import { rememberedByLanguage } from './remembered.ts';
import type { Span } from './span.ts';

/** How a sentence of a draft begins before it says anything of substance. */
export interface OpeningFormula {
  /** From the first letter; empty where the sentence begins with its substance. */
  readonly span: Span;
  /** Whether the Committee speaks: "The Committee notes". */
  readonly committee: boolean;
  /** What the Committee makes of it: it takes note of a fact, is glad of it, is worried by it, or wants something done. */
  readonly attitude: 'notes' | 'welcomes' | 'concern' | 'recommends' | 'none';
}

const ADVERBS = String.raw`(?: (?:also|further|furthermore|particularly|in particular|deeply|seriously|gravely|especially|nevertheless|nonetheless|however|therefore|remains|still|strongly|once again|again|additionally|equally|extremely|very|much|highly|with appreciation|with satisfaction|with concern|with regret|with interest|with deep concern|with grave concern|with serious concern|with alarm))*`;

const NOTES = String.raw`(?:notes?|noting|takes? note|taking note|observes?|observing|is aware|acknowledges?|acknowledging|recogni[sz]es?|recogni[sz]ing|recalls?|recalling|considers?|finds|understands|was informed|has been informed|is informed)`;
const WELCOMES = String.raw`(?:welcomes?|welcoming|commends?|commending|congratulates?|appreciates?|appreciating|praises?|expresses (?:its )?(?:appreciation|satisfaction)|notes with (?:appreciation|satisfaction)|is (?:pleased|encouraged|glad)|encouraged|takes positive note)`;
const CONCERN = String.raw`(?:is|remains|was|are|being)?${ADVERBS}(?: (?:concerned|alarmed|worried|troubled|disturbed|dismayed|appalled|preoccupied))|regrets?|regretting|deplores?|expresses (?:its )?(?:deep |grave |serious )?(?:concern|regret|alarm)|(?:reiterates|expresses) its (?:previous )?concern`;
const RECOMMENDS = String.raw`(?:recommends?|urges?|calls (?:up)?on|requests?|encourages?|invites?|reiterates its (?:previous )?recommendations?)`;

const LINK = String.raw`(?: (?:of|at|about|by|on|for|over|to|upon|in)(?= ))?`;
const OBJECT = String.raw`(?: the (?:fact|reports|allegations|information(?: received)?)| (?:numerous |persistent |consistent |continuing |credible |many |recurring )?(?:reports|allegations|information)(?: received)?| (?:its|the) (?:concern|appreciation))?`;
const OBJECT_LINK = String.raw`(?: (?:of|about|on|indicating|suggesting|received|alleging))?`;
const WHO = String.raw`(?: the State party| the State| the Government| the authorities)?`;
const THAT = String.raw`(?:,? that| how| the way in which)?`;

const AFTER = `${ADVERBS}${LINK}${WHO}(?: for| on)?(?: having)?${OBJECT}${OBJECT_LINK}${THAT}`;
const WHILE = String.raw`(?:(?:While|Although|Whilst|Despite)(?: the Committee)? |Having |It )?`;

/** What a formula tells, and how it is worded; in order of precedence. */
export type FormulaPattern = readonly [OpeningFormula['attitude'], RegExp];

const FORMULAS: readonly FormulaPattern[] = [
  ['concern', new RegExp(String.raw`^(?:[Ww]hile |[Aa]lthough )?(?:[Tt]he Committee|[Ii]t)${ADVERBS} (?:${CONCERN})${AFTER}`, 'u')],
  ['concern', new RegExp(String.raw`^(?:[Tt]he Committee|It)${ADVERBS} notes? with (?:deep |grave |serious )?(?:concern|regret|alarm)${AFTER}`, 'u')],
  ['recommends', new RegExp(String.raw`^(?:[Tt]he Committee|It)${ADVERBS} ${RECOMMENDS}${WHO}`, 'u')],
  ['welcomes', new RegExp(String.raw`^${WHILE}(?:[Tt]he Committee|It)?${ADVERBS} ?${WELCOMES}${AFTER}`, 'u')],
  ['notes', new RegExp(String.raw`^${WHILE}(?:[Tt]he Committee|It)?${ADVERBS} ?${NOTES}${AFTER}`, 'u')],
];

const CONTINUED = String.raw`(?:^|[,;] |\band |\bbut )(?:the Committee|it)${ADVERBS} (?:${CONCERN}|${NOTES}|${WELCOMES})${AFTER}`;
const CONTINUATIONS = new RegExp(CONTINUED, 'gu');
const BARE_CONTINUATIONS = new RegExp(String.raw`\b(?:but|yet|and)${ADVERBS} (?:(?:is|remains)${ADVERBS} concerned|regrets|notes with concern)${AFTER}`, 'gu');

/** What every English continuation has: a quick answer for the many sentences without one. */
const CONTINUES = /he Committee|(?:^|, |; |and |but )it |concern|regrets/u;

const NO_FORMULA: OpeningFormula = { span: { start: 0, end: 0 }, committee: false, attitude: 'none' };

/** How every English formula in which the Committee speaks begins: a quick answer for the many sentences without one. */
const SPEAKS = /^(?:(?:While |Although )?(?:[Tt]he Committee|It )|While|Although|Whilst|Having)/u;

/** More sentences than a draft has, twice over; longer ones are read anew. */
const rememberedFormula = rememberedByLanguage(findFormula, { most: 2_000, longest: 20_000 });

/**
 * The formula that `text` begins with. In: one sentence of a draft, or what introduces its sub-paragraphs, and its language.
 * Remembered, as the kind of a claim, its words and its attitude all ask.
 */
export function openingFormula(text: string, language = 'en'): OpeningFormula {
  return rememberedFormula(text, language);
}

function findFormula(text: string, language: string): OpeningFormula {
  if (language !== 'fr' && !SPEAKS.test(text)) return NO_FORMULA;
  for (const [attitude, pattern] of language === 'fr' ? FRENCH_FORMULAS : FORMULAS) {
    const match = pattern.exec(text);
    if (!match || match[0] === '' || (language !== 'fr' && !SPEAKS.test(match[0]))) continue;
    return { span: { start: 0, end: match[0].length }, committee: true, attitude };
  }
  return NO_FORMULA;
}

/** Where the Committee speaks again in the same sentence: "…, but is concerned that". Ascending. */
export function laterFormulas(text: string, language = 'en'): readonly Span[] {
  if (!CONTINUES.test(text) && language !== 'fr') return [];
  const spans: Span[] = [];
  for (const pattern of language === 'fr' ? FRENCH_CONTINUATIONS : [CONTINUATIONS, BARE_CONTINUATIONS]) {
    for (const match of everyMatch(text, pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
