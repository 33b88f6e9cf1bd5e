/** A piece of text on a page, in points from its upper left corner. Every number is finite. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the letters stand on. */
  readonly baseline: number;
  /** Of the letters, in points. */
  readonly size: number;
  /** The name pdf.js gives to the font; the same for the same font. */
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** What pdf.js says of a piece of text. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly dir: string;
}

/** No page is larger (PDF 2.0, Annex C: 14,400 units); what lies outside is not on it. */
const LARGEST_PAGE = 14_400;

function product(a: readonly number[], b: readonly number[]): readonly number[] {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = b;
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5];
}

const isOnPage = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= LARGEST_PAGE;

/**
 * A piece of text as it stands on its page, whose `view` maps the file's coordinates to the page's. `turned` if its line does not run from
 * left to right as the page is held. Nothing for what is not on the page. A soft hyphen is drawn, so it is a hyphen: Word's PDF files have it for every hyphen.
 */
export function fragmentOf(item: PdfTextItem, view: readonly number[]): { readonly fragment: Fragment; readonly turned: boolean } | undefined {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(view, item.transform);
  const size = Math.hypot(c, d);
  const turned = Math.abs(b) > Math.abs(a) * 0.2;
  const width = turned ? size : item.width;
  if (![x, y, size, width, x + width].every(isOnPage) || width < 0) return undefined;
  return { fragment: { text: item.str.replaceAll('\u00ad', '-'), left: x, right: x + width, baseline: y, size: Math.max(size, 1), font: item.fontName, isRightToLeft: item.dir === 'rtl' }, turned };
}
