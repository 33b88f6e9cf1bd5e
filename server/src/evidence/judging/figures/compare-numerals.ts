import { placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Token } from '../reading.ts';

const isNumeral = ({ word, figure, date, designator }: Token): boolean => figure < 0 && date < 0 && designator < 0 && /^[0-9]/u.test(word.normal);

/** Numbers that are neither figures nor dates, such as times of day, where an edit has put one for another. */
export function compareNumerals(base: EvidenceBase): readonly FactComparison[] {
  const { edited } = base;
  const source = edited && readingOf(base, edited.block);
  if (!edited || !source) return [];
  return edited.edits.hunks.flatMap(({ claim, source: [from, to] }) => {
    const mine = base.claim.tokens.slice(claim[0], claim[1]).filter(isNumeral);
    const theirs = source.tokens.slice(from, to).filter(isNumeral);
    const [own, there] = [mine[0], theirs[0]];
    if (mine.length !== 1 || theirs.length !== 1 || !own || !there || own.word.normal === there.word.normal) return [];
    const evidence = placeOf(base, edited.block, there);
    return [{ kind: 'figure', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'value', correction: there.word.text, ...(evidence ? { evidence } : {}) } satisfies FactComparison];
  });
}
