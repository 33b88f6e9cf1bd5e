/** Titles of quick fixes: each says what the text will be afterwards. */

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export const changeTo = (text: string): string => `Change to “${shorten(text)}”`;
export const citeInstead = (place: string): string => `Cite ${place} instead`;
export const citeKeyInstead = (key: string): string => `Change the key to ${key}`;
export const closeCitation = 'Close the citation with “]”';
export const turnRange = 'Put the lower number first';
export const closeQuotation = 'Close the quotation';
export const restoreWords = (text: string): string => `Restore the source’s words: “${shorten(text)}”`;
export const dropQuotationMarks = 'Remove the quotation marks';
export const removeQuotation = 'Remove the quotation from the citation';
export const renumber = (number: number): string => `Number it ${String(number)}`;
export const addCitation = (place: string, sentence: string): string => `Cite ${place}: “${shorten(sentence)}”`;
export const dismiss = (code: string): string => `Dismiss ${code} here (with a reason)`;
