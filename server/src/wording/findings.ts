/**
 * What findings say. Short, concrete, in the drafter's words: both sides of a difference, then the way out where it is not a fix.
 * One place for all of it, so that it can be translated.
 */

const paragraph = (number: number): string => `para. ${String(number)}`;

/** How a citation to one paragraph reads in a message: "CMW24.009E, para. 48". */
export const placeName = (key: string, number: number): string => `${key}, ${paragraph(number)}`;

export const citationMalformed = {
  unclosed: 'This citation is not closed: add “]” after it.',
  'no-key': 'This citation names no source. Write the source’s key after @, for example [@CMW24.009E, para. 48].',
  'no-paragraph-number': 'A paragraph number is missing after “para.”.',
  'range-backwards': 'This range runs backwards: write the lower paragraph number first.',
  'unclosed-quotation': 'This quotation is not closed: add the closing quotation mark.',
  'stray-text': 'Cobs cannot read this part of the citation. Write it as [@KEY, para. 48] or [@KEY, para. 48, "quoted words"].',
} as const;

export const unknownSource = (key: string, nearest: string | undefined): string =>
  `No source of this case has the key “${key}”.${nearest === undefined ? ' Put its file under dialogue/, or name it in cobs.yaml.' : ` Did you mean “${nearest}”?`}`;

export const unknownParagraph = (key: string, range: string, first: number, last: number): string =>
  `${key} has no paragraph ${range}: its paragraphs run from ${String(first)} to ${String(last)}.`;

export const emptySource = (key: string): string => `${key} has no paragraphs that could be cited.`;

export const secondary = (key: string, cited: number, body: readonly number[]): string =>
  `Paragraph ${String(cited)} of ${key} is a highlight. The passage itself is ${paragraph(body[0] ?? cited)}${body.length > 1 ? ` (and ${body.slice(1).map(String).join(', ')})` : ''}.`;

export const uncited = {
  attributed: 'This says what somebody stated, but cites no source.',
  factual: 'This states a fact, but cites no source.',
  concern: 'This concern contains a fact, but cites no source.',
} as const;

export const differs = (what: string, claimed: string, where: string, said: string): string =>
  `${what}: the draft says “${claimed}”; ${where} says “${said}”.`;

/** Why the draft may be right all the same, behind the message of a figure or a date. */
export const doubts = {
  elsewhere: (what: 'number' | 'date') => ` The cited text has the draft’s ${what} too, for something else as it seems: check which one belongs here.`,
  'worked-out': () => ' If you have worked it out from the cited text, let it stand.',
  likely: () => ' Check whether the two are of the same thing.',
} as const;

/** What other statements of the dialogue say of the same thing, behind the message of a figure. */
export const otherFigures = (others: readonly { readonly where: string; readonly said: string }[]): string =>
  others.length === 0 ? '' : ` The dialogue has another figure of this: ${others.map(({ where, said }) => `${where} says “${said}”`).join('; ')}.`;

export const absent = (what: string, claimed: string, where: string): string => `${what}: the draft says “${claimed}”, which ${where} does not say.`;

export const factNames = {
  figure: 'Figure',
  date: 'Date',
  hedge: 'Figure',
  name: 'Name',
  polarity: 'Opposite meaning',
  status: 'Plan or fact',
  words: 'Wording',
} as const;

export const speakerMismatch = (claimed: string, where: string, speaker: string): string =>
  `The draft says “${claimed}”, but ${where} was said by ${speaker}.`;

export const quoteAltered = (where: string, said: string | undefined): string =>
  said === undefined ? `These words are not in ${where}.` : `Not word for word: ${where} says “${said}”.`;

export const unsupported = (where: string, better: string | undefined): string =>
  better === undefined
    ? `${where} does not say this, and nothing in the sources was found that does.`
    : `${where} does not say this. ${better} comes closer.`;

export const structure = {
  recommendationWithoutConcern: 'No concern stands before this recommendation under the same heading.',
  concernWithoutRecommendation: 'No recommendation follows this concern under the same heading.',
  numbering: (found: number, expected: number): string => `Paragraph ${String(found)} follows ${String(expected - 1)}: expected ${String(expected)}.`,
  missingSection: (name: string): string => `The section “${name}” is missing.`,
  wordLimit: (words: number, limit: number): string => `The draft has ${words.toLocaleString('en')} words; the limit is ${limit.toLocaleString('en')}.`,
} as const;
