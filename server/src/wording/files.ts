/** What Cobs says about files that it cannot use: what the file is, then the way out. One place for all of it, so that it can be translated. */

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_048_576));

/** What files that are no text are called, by how they begin. */
export const formats = {
  pdf: 'a PDF file',
  zip: 'a Word file or another packed file',
  'old-office': 'a Word file of the older kind',
  rtf: 'a rich-text file',
  picture: 'a picture',
  unknown: 'not a text file',
} as const;

const asText = 'Import it: save what it says as plain text (.txt), and use that file.';

export const binary = (path: string, format: keyof typeof formats): string => `${path} is ${formats[format]}, which cannot be cited as it is. ${asText}`;

export const empty = (path: string): string => `${path} is empty. Paste the text of the document into it, and save.`;

export const tooLarge = (path: string, limit: number): string =>
  `${path} is larger than ${megabytes(limit)} MB, so Cobs does not read it. Keep the part that is cited in a file of its own.`;

export const unreadable = (path: string): string => `Cobs may not read ${path}. Look at who may open the file.`;

export const folder = (path: string): string => `${path} is a folder. Name the file inside it.`;

export const invalid = (path: string): string => `Cobs could not make sense of ${path}. Save it again as plain text (.txt).`;

export const sameKey = (path: string, key: string, first: string): string =>
  `${first} has the key “${key}” already. Rename this file (${path}), or give both a key in cobs.yaml, under sources.`;

export const binaryDraft = (path: string, format: keyof typeof formats): string =>
  `${path} is ${formats[format]} and cannot be read as a draft. Save it as plain Markdown text.`;
