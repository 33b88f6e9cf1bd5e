import type { Claim } from '../draft/draft.ts';

/** Where a claim stands in its draft: "20 (a) (i)"; empty outside numbered paragraphs. */
export function claimLabel({ paragraph, letter, numeral }: Claim): string {
  const levels = [letter, numeral].flatMap((level) => (level === undefined ? [] : `(${level})`));
  return [...(paragraph === undefined ? [] : [String(paragraph)]), ...levels].join(' ');
}
