import type { Reading } from '../reading.ts';

/** Words that between them name a whole: "girls and boys" are children, "brothers or sisters" siblings. Roots of their singular. */
const HALVES: ReadonlyMap<string, string> = new Map(
  ['girl boy', 'woman man', 'female male', 'mother father', 'sister brother', 'daughter son', 'wife husband', 'grandmother grandfather', 'schoolgirl schoolboy', 'policewoman policeman'].flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [[one, other], [other, one]] as const;
  }),
);
/** How far apart the two may stand: "of women and, above all, of men". */
const APART = 4;

/** Whether the word is one half of a pair that stands there whole, so that it tells nothing apart: "women and men", "fewer women than men". */
export function isHalfOfWhole({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  const other = token && HALVES.get(token.senses.root);
  if (!token || other === undefined) return false;
  for (let i = index - APART; i <= index + APART; i++) {
    const at = tokens[i];
    if (at?.senses.root !== other || at.sentence !== token.sentence) continue;
    const between = tokens.slice(Math.min(i, index) + 1, Math.max(i, index));
    if (between.some(({ word }) => /^(?:and|or|as|nor|than)$/u.test(word.normal))) return true;
  }
  return false;
}
