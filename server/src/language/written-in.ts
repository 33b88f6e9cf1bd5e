import { monthName } from './calendar.ts';
import type { DateMention } from './dates.ts';

/** Numbers up from here are written with a word ("3.5 million") where that takes few digits. */
const MILLION = 1e6;
const MILLIARD = 1e9;

function fewDigits(value: number): boolean {
  return Number.isInteger(Math.round(value * 1000) / 10);
}

/** "3,5 millions", "12 milliards", "1 million". */
function withWord(value: number, unit: number, language: string): string {
  const amount = value / unit;
  const digits = language === 'fr' ? String(amount).replace('.', ',') : String(amount);
  if (language !== 'fr') return `${digits} ${unit === MILLION ? 'million' : 'billion'}`;
  return `${digits}\u00a0${unit === MILLION ? 'million' : 'milliard'}${amount >= 2 ? 's' : ''}`;
}

/** A number in digits as the United Nations writes it in a language: "3,900" and "8.7" in English, "3 900" and "8,7" in French. */
export function numberIn(language: string, value: number): string {
  const unit = value >= MILLIARD ? MILLIARD : MILLION;
  if (value >= MILLION && fewDigits(value / unit)) return withWord(value, unit, language);
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.length > 3 ? whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, language === 'fr' ? '\u00a0' : ',') : whole;
  if (decimals === undefined) return grouped;
  return grouped + (language === 'fr' ? ',' : '.') + decimals;
}

/** A day, month or year as the United Nations writes it in a language: "1 January 2024", "1er janvier 2024"; nothing for dates without sharp ends. */
export function dateIn(language: string, { precision, year, month, day }: DateMention): string | undefined {
  if (precision === 'year') return year === null ? undefined : String(year);
  if ((precision !== 'day' && precision !== 'month') || month === null) return undefined;
  const french = language === 'fr';
  const name = french ? monthName(month, 'fr') : monthName(month).replace(/^./u, (letter) => letter.toUpperCase());
  const number = day === null ? [] : [french && day === 1 ? '1er' : String(day)];
  return [...number, name, ...(year === null ? [] : [String(year)])].join(' ');
}
