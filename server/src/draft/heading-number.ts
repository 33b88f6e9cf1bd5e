/** The number or letter before a heading: "A.", "IV.", "1.", "C. 1.", "(b)". */
const HEADING_NUMBER = /^(?:(?:[A-Z]|[IVXLC]{1,6}|[0-9]{1,3})[.)](?![0-9])\s*|\([a-z0-9]{1,4}\)\s*)+(?=\S)/;

/** A heading without its own number. */
export function withoutNumber(heading: string): string {
  return heading.replace(HEADING_NUMBER, '');
}
