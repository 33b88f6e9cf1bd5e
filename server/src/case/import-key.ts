/** What may stand behind the @ of a citation without braces (Pandoc's rule for keys). */
const KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,98}[\p{L}\p{N}_/-])?$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** Whether `key` can be cited as it stands. */
export const isKey = (key: string): boolean => KEY.test(key) && !key.split('/').some((step) => step === '..' || step === '.');

/** A name for files made of `words`: letters, digits, points, hyphens and underscores. Empty if there is none in them. */
export function fileNameOf(words: string): string {
  const name = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-._]+|[-._]+$/gu, '')
    .slice(0, LONGEST);
  return DEVICE.test(name.split('.')[0] ?? '') ? `_${name}` : name;
}

const stemOf = (fileName: string): string => fileName.replace(/\.dialogue\.ya?ml$|\.[^.]{1,10}$/iu, '');

/** A key for a document: the number or symbol by which people call it, else the name of its file. Empty if neither has a letter or digit. */
export function suggestedKey(names: { readonly pressRelease?: string; readonly symbol?: string }, fileName: string): string {
  return [names.pressRelease, names.symbol].find((name) => name !== undefined && isKey(name)) ?? fileNameOf(stemOf(fileName));
}
