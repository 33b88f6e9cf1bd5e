/** A number that runs into the day of a date: how many digits the day may have, the likelier length first. */
export interface GluedDay {
  readonly lengths: readonly number[];
}

const MONTH = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  '(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
].join('|');
const MONTH_AND_YEAR = new RegExp(`^\\s{1,3}(?:${MONTH})\\s{1,3}(?:de )?(?:19|20)\\d\\d`, 'iu');

/** Whether the digits that end at `end` of `text` end with the day of a date, because a month and a year follow ("SR.191718 janvier 2010"). */
export function isGluedDay(text: string, end: number): GluedDay | undefined {
  if (!/\d/u.test(text.charAt(end - 1)) || !MONTH_AND_YEAR.test(text.slice(end, end + 30))) return undefined;
  const two = text.slice(end - 2, end);
  const one = text.charAt(end - 1);
  const lengths = [...(/^(?:[12]\d|3[01])$/u.test(two) ? [2] : []), ...(one === '0' ? [] : [1])];
  return { lengths };
}
