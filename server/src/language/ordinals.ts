const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "second", "twenty-third": the English ordinal in words, up to ninety-ninth; beyond that in figures ("107th"). In: a whole number from 1. */
export function ordinalWord(number: number): string {
  if (number < UNITS.length) return UNITS[number] ?? String(number);
  if (number > 99) return ordinalFigure(number);
  const [ten, unit] = [TENS[Math.floor(number / 10)] ?? '', UNITS[number % 10] ?? ''];
  return unit === '' ? `${ten.slice(0, -1)}ieth` : `${ten}-${unit}`;
}

/** "601st", "112th": the English ordinal in figures. */
export function ordinalFigure(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${String(number)}${ending}`;
}
