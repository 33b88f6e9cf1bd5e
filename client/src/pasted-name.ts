import { importing } from '../../server/src/wording/import-preview.ts';

/** The source text of a page, as "View Source" shows it. */
const PAGE = /^\s*(?:<!--[\s\S]{0,900}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|article|section|main|p|h[1-6]|table)\b/iu;

/** What the text on the clipboard is called: by the day (2026-04-16), as it has no name of its own. */
export function pastedName(text: string, day: string): string {
  return importing.pastedName(day, PAGE.test(text));
}
