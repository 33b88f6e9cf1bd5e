const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'jan'],
  ['february', 'février', 'fevrier', 'febrero', 'feb'],
  ['march', 'mars', 'marzo', 'mar'],
  ['april', 'avril', 'abril', 'apr'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio', 'jun'],
  ['july', 'juillet', 'julio', 'jul'],
  ['august', 'août', 'aout', 'agosto', 'aug'],
  ['september', 'septembre', 'septiembre', 'sept', 'sep'],
  ['october', 'octobre', 'octubre', 'oct'],
  ['november', 'novembre', 'noviembre', 'nov'],
  ['december', 'décembre', 'decembre', 'diciembre', 'dec'],
];
const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º)?\s(?:de\s)?(\p{L}+)\.?,?\s(?:de\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s(\d{4})(?!\d)/u;

/** Where an official record says when the meeting was held. */
const HELD = /^(?:held\b|tenue?\b|celebrada\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
/** The dateline of an OHCHR release: "GENEVA (2 December 2016) –". */
const DATELINE = /^(?:geneva|genève|ginebra|new york)\s?\(([^)]{6,30})\)/iu;

/**
 * The day of the meeting, ISO 8601, as the head of a document gives it: "Held at the Palais Wilson, Geneva, on Thursday, 5 December 2024", the dateline of a release, or the
 * date on the page, which may be the day after. In: the first lines of the document. The date of distribution of a record is not the meeting's.
 */
export function meetingDate(lines: readonly string[], isRecord: boolean): string | undefined {
  const held = lines.findIndex((line) => HELD.test(line));
  const fromRecord = held < 0 ? undefined : dateIn(lines.slice(held, held + 3).join(' '));
  if (fromRecord !== undefined || isRecord) return fromRecord;
  const dateline = lines.map((line) => DATELINE.exec(line)?.[1]).find((line) => line !== undefined);
  return dateIn(dateline ?? '') ?? lines.slice(0, 12).filter((line) => line.length < 40).map(dateIn).find((date) => date !== undefined);
}

/** The first full date in `text`. */
export function dateIn(text: string): string | undefined {
  const day = DAY_FIRST.exec(text);
  const month = MONTH_FIRST.exec(text);
  if (day && (!month || day.index <= month.index)) return iso(day[3], day[2], day[1]);
  return month ? iso(month[3], month[1], month[2]) : undefined;
}

function iso(year = '', monthName = '', day = ''): string | undefined {
  const month = NUMBER_OF_MONTH.get(monthName.toLowerCase());
  if (month === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
