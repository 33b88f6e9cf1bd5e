import { decodeAs } from './decode-text.ts';

/** The names under which decoders know the code pages that rich-text files name by number; Windows-1252 for what they do not know. */
const NAMES: Readonly<Record<number, string>> = { 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8', 866: 'ibm866' };
const WESTERN = 'windows-1252';
/** The code pages of the character sets that fonts name. */
const CHARACTER_SETS: Readonly<Record<number, number>> = { 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

/** The characters of bytes in a code page. */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  const label = codePage >= 1250 && codePage <= 1258 ? `windows-${String(codePage)}` : (NAMES[codePage] ?? WESTERN);
  const all = Uint8Array.from(bytes);
  return decodeAs(all, label) ?? decodeAs(all, WESTERN) ?? '';
}

/** The code page of a font's character set; nothing where the document's own holds, or where the font has signs of its own. */
export const codePageOf = (characterSet: number): number | undefined => CHARACTER_SETS[characterSet];

/** Fonts of signs: their bytes are no letters. */
export const SYMBOL_SET = 2;
