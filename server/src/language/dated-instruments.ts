import { everyMatch } from './every-match.ts';
import type { Designator } from './designators.ts';

/** "The 1961 Convention", "the 2014 Constitution": the year names the instrument and dates nothing else. */
const DATED = /(?<![\p{L}\p{N}])(?<year>(?:18|19|20)[0-9]{2})\s(?<noun>Convention|Protocol|Covenant|Treaty|Agreement|Act|Law|Decree|Constitution|Code|Declaration|Charter|Regulation)s?(?!\p{L})/gu;

/** A quick answer for the many texts without one. */
const MAY_HAVE = /[0-9]\s[A-Z]/u;

/** The instruments that `text` names by their year, in order. The span is of the year alone. */
export function datedInstruments(text: string): readonly Designator[] {
  if (!MAY_HAVE.test(text)) return [];
  return everyMatch(text, DATED).map(({ index, groups }) => {
    const year = groups?.['year'] ?? '';
    return { start: index, end: index + year.length, kind: 'document', normal: `${(groups?.['noun'] ?? '').toLowerCase()} ${year}`, numbers: [year] };
  });
}
