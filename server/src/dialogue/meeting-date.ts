import { pressReleaseNumbersIn } from '../language/press-release-numbers.ts';

/** Names of the months in the languages of the sites, those of Arabic as they stand behind the slash of "كانون الثاني/يناير". */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'jan', 'января', 'يناير'],
  ['february', 'février', 'fevrier', 'febrero', 'feb', 'февраля', 'فبراير'],
  ['march', 'mars', 'marzo', 'mar', 'марта', 'مارس'],
  ['april', 'avril', 'abril', 'apr', 'апреля', 'أبريل'],
  ['may', 'mai', 'mayo', 'мая', 'مايو'],
  ['june', 'juin', 'junio', 'jun', 'июня', 'يونيو', 'يونيه'],
  ['july', 'juillet', 'julio', 'jul', 'июля', 'يوليو', 'يوليه'],
  ['august', 'août', 'aout', 'agosto', 'aug', 'августа', 'أغسطس'],
  ['september', 'septembre', 'septiembre', 'sept', 'sep', 'сентября', 'سبتمبر'],
  ['october', 'octobre', 'octubre', 'oct', 'октября', 'أكتوبر'],
  ['november', 'novembre', 'noviembre', 'nov', 'ноября', 'نوفمبر'],
  ['december', 'décembre', 'decembre', 'diciembre', 'dec', 'декабря', 'ديسمبر'],
];
const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º)?\s(?:de\s)?(?:[\p{L} ]{1,20}\/)?(\p{L}+)\.?,?\s(?:de\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,\s(\d{4})(?!\d)/u;
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const IN_FIGURES = /^[•*-]?\s?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** Where an official record says when the meeting was held. */
const HELD = /^(?:held\b|tenue?\b|celebrada\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
/** The dateline of a release: "GENEVA (2 December 2016) –", "NEW YORK, 8 July 2002 --". */
const DATELINE = /^(?:geneva|genève|ginebra|new york|женева|日内瓦|جنيف)(?:\s?[(（]([^)）]{6,30})[)）]|,\s([^–-]{6,30})\s[–-])/iu;

/** The addresses of the sites have the year and the month of the release, and those of some mirrors the day. */
const ADDRESS = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/?#_-]|$)/u;
/** A file that somebody saved under a date: "2024-12-05 summary.html". */
const FILE_NAME = /(?<!\d)((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/u;

/**
 * The day of the meeting as an official document gives it: "Held at the Palais Wilson, Geneva, on Thursday, 5 December 2024". ISO 8601. In: the first lines of the document. The date of
 * distribution is not the meeting's.
 */
export function dateOfRecord(lines: readonly string[]): string | undefined {
  const held = lines.findIndex((line) => HELD.test(line));
  return held < 0 ? undefined : dateIn(lines.slice(held, held + 3).join(' '));
}

/** What a release tells of its date. */
export interface DatedRelease {
  /** The first lines of the page. */
  readonly lines: readonly string[];
  /** Where the page was found: an address, or the name of a file. */
  readonly from: string | undefined;
  readonly pressRelease: string | undefined;
}

/**
 * The date of a release of the press, ISO 8601, as exact as the page gives it: the dateline, or the date on the page (which may be the day after the meeting), to the day; the
 * address, to the month ("2024-12"); the number of the release, to the year ("2024"). The next meeting's date, which the text gives, never counts.
 */
export function dateOfRelease({ lines, from, pressRelease }: DatedRelease): string | undefined {
  const dateline = lines.map((line) => DATELINE.exec(line)).find((match) => match !== null);
  const onPage = dateIn(dateline?.[1] ?? dateline?.[2] ?? '') ?? lines.slice(0, 12).filter((line) => line.length < 40).map(pageDate).find((date) => date !== undefined);
  if (onPage !== undefined) return onPage;
  const addresses = [from ?? '', ...lines.filter((line) => /https?:\/\//u.test(line))];
  return addresses.map(dateInAddress).find((date) => date !== undefined) ?? yearOf(pressRelease);
}

function yearOf(pressRelease: string | undefined): string | undefined {
  const year = pressRelease === undefined ? null : pressReleaseNumbersIn(pressRelease)[0]?.year;
  return year === null || year === undefined ? undefined : String(year);
}

/** The date in an address or the name of a file: to the month, or to the day where it stands there. */
export function dateInAddress(address: string): string | undefined {
  const match = ADDRESS.exec(address) ?? FILE_NAME.exec(address);
  return match?.slice(1).join('-').replace(/-$/u, '');
}

function pageDate(line: string): string | undefined {
  return dateIn(line) ?? dateInFigures(line);
}

/** "10/17/2024" can be one day only; of "11/6/2024", which is read in two ways, the year is certain. */
function dateInFigures(line: string): string | undefined {
  const [, first = '', second = '', year = ''] = IN_FIGURES.exec(line) ?? [];
  if (year === '') return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return isoDate(Number(year), b, a);
  if (b > 12 && a <= 12) return isoDate(Number(year), a, b);
  return a === b ? isoDate(Number(year), a, b) : year;
}

/** The first full date in `text`. */
export function dateIn(text: string): string | undefined {
  const chinese = CHINESE.exec(text);
  if (chinese) return isoDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const day = DAY_FIRST.exec(text);
  const month = MONTH_FIRST.exec(text);
  if (day && (!month || day.index <= month.index)) return named(day[3], day[2], day[1]);
  return month ? named(month[3], month[1], month[2]) : undefined;
}

function named(year = '', monthName = '', day = ''): string | undefined {
  const month = NUMBER_OF_MONTH.get(monthName.toLowerCase());
  return month === undefined ? undefined : isoDate(Number(year), month, Number(day));
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
