/** A block of a document in another format: one line of words, without white space at either end. */
export type ImportedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; /** 1 for the highest. */ readonly level: number };

/**
 * Something that the reader did to the document, or could not do, and that the drafter should know.
 * - `running-lines`: headers, footers and page numbers left out; `lines` has each wording once.
 * - `numbers-lost`: `count` paragraphs have an automatic number in a form that is not known here.
 * - `tracked-changes`: the document has deletions that nobody accepted yet; they were left out, insertions kept.
 * - `pages-without-text`: pages (from 1) that are pictures only.
 * - `joined-words`: words that were divided at the end of a line and might have a hyphen of their own.
 * - `guessed-encoding`: the text was read in this encoding because it is not UTF-8.
 */
export type ImportNote =
  | { readonly code: 'running-lines'; readonly lines: readonly string[] }
  | { readonly code: 'numbers-lost'; readonly count: number }
  | { readonly code: 'tracked-changes'; readonly count: number }
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  | { readonly code: 'joined-words'; readonly words: readonly string[] }
  | { readonly code: 'guessed-encoding'; readonly encoding: string };

/** A document of another format, understood as blocks in reading order. */
export interface ImportedDocument {
  readonly blocks: readonly ImportedBlock[];
  /** The title that the file gives itself, apart from its text (`<title>`, document properties). */
  readonly title?: string;
  readonly notes: readonly ImportNote[];
}

/**
 * Why a file cannot be imported.
 * - `too-large`: the file, a part of it when unpacked (`what`), a paragraph or the whole text is over `limit` (in `unit`).
 * - `damaged`: it is not what its first bytes say.
 * - `encrypted`: it asks for a password.
 * - `no-text`: there is not a word in it (a scan, an empty page).
 * - `unsupported`: a format that Cobs does not read; `format` is its name.
 * - `stopped`: the caller gave up.
 * - `exhausted`: reading it took more time or memory than a file may.
 * - `invalid`: a transcript that does not keep to its form; `line` and `column` from 1.
 */
export type Refusal =
  | { readonly code: 'too-large'; readonly what: 'file' | 'part' | 'paragraph' | 'text'; readonly limit: number; readonly unit: 'bytes' | 'characters' | 'blocks' | 'pages' }
  | { readonly code: 'damaged' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'no-text' }
  | { readonly code: 'unsupported'; readonly format: string }
  | { readonly code: 'stopped' }
  | { readonly code: 'exhausted' }
  | { readonly code: 'invalid'; readonly message: string; readonly line: number; readonly column: number };

/** What became of reading a file: the document, or why there is none. */
export type Reading = { readonly document: ImportedDocument } | { readonly refusal: Refusal };
