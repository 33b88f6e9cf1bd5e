/** How a list writes its numbers. */
export type NumberStyle = 'decimal' | 'decimal-zero' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman numerals end at 3,999. */
const LARGEST_ROMAN = 3999;
/** The thousandth letter would be a row of 39 letters; nobody letters so far. */
const LARGEST_LETTER = 780;

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}

/** a to z, then aa, bb, cc as Word counts. */
function letter(number: number): string {
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function small(number: number, style: NumberStyle): string | undefined {
  if (style.endsWith('roman')) return number > 0 && number <= LARGEST_ROMAN ? roman(number) : undefined;
  return number > 0 && number <= LARGEST_LETTER ? letter(number) : undefined;
}

/** `number` as a list of `style` writes it; in digits where the style cannot. */
export function listNumber(number: number, style: NumberStyle): string {
  if (style === 'decimal') return String(number);
  if (style === 'decimal-zero') return String(number).padStart(2, '0');
  const written = small(number, style) ?? String(number);
  return style.startsWith('upper') ? written.toUpperCase() : written;
}
