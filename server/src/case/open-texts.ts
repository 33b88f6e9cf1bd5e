/** The name of the file that makes a folder a case. */
export const MANIFEST_NAME = 'cobs.yaml';

/** The documents that are open in an editor, by absolute path. Their text counts, whatever is on disk. */
export type OpenTexts = ReadonlyMap<string, string>;
