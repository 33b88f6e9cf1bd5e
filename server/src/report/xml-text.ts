import { htmlText } from './html-text.ts';

/** What XML 1.0 cannot hold in any form (its production 2, Char): most control characters, lone surrogates, and two more. */
const NO_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it stands in XML, in an attribute too; what XML cannot hold is shown as "�". Line breaks in attributes stay line breaks. */
export function xmlText(text: string): string {
  return htmlText(text.replace(NO_CHARACTERS, '\ufffd')).replaceAll('\r', '&#13;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
