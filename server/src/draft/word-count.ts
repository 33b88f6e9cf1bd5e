import type { Draft } from './draft.ts';
import { passagesOf } from './read-draft.ts';

/**
 * The words of a draft as the United Nations count them against the limit (FIELD, section 6): headings, tables and footnotes included; citations,
 * comments, front matter, code and the numbers and letters of paragraphs not.
 */
export function wordCount(draft: Draft): number {
  return passagesOf(draft).reduce((sum, { words }) => sum + words, 0);
}
