import type { SubjectWord } from '../language/thesaurus/subject-table.ts';
import type { BlockMatches } from './alignment.ts';
import { fitAt, placeOf, readingOf, type EvidenceBase } from './evidence-base.ts';
import { hasComputedShare } from './computed-share.ts';
import type { FactComparison, PlaceInBlock } from './judgement.ts';
import { otherModifier } from './other-modifier.ts';
import { areOfOneKind, isPlain, subjectsIn, wordsOn } from './text-subjects.ts';

/** How alike the surroundings of two subjects must be for one to have taken the other's place. */
const SAME_PLACE = 0.2;

/** The words of a block that name another subject of the same kind, of which the claim does not speak. */
function otherSubjects(block: BlockMatches, subject: SubjectWord): readonly number[] {
  const matched = new Set(block.matches.flatMap((found) => found.map(({ token }) => token)));
  const subjects = subjectsIn(block.cited.reading);
  return block.cited.reading.tokens.flatMap((token, at) => (isPlain(token) && !matched.has(at) && areOfOneKind(subject, subjects[at]) ? [at] : []));
}

function nameAt(base: EvidenceBase, block: number, token: number): PlaceInBlock | undefined {
  const reading = readingOf(base, block);
  const name = reading && subjectsIn(reading)[token];
  const first = name && reading.tokens[name.from];
  const last = name && reading.tokens[name.to - 1];
  return first && last && placeOf(base, block, { start: first.start, end: last.end });
}

/** Another subject of the same kind that stands where the claim's does. */
function counterpart(base: EvidenceBase, subject: SubjectWord, index: number): PlaceInBlock | undefined {
  const places = base.blocks.flatMap((matches, block) => otherSubjects(matches, subject).map((token) => ({ block, token, fit: fitAt(base, index, { block, token }) })));
  const [best] = places.sort((a, b) => b.fit - a.fit);
  return best && best.fit >= SAME_PLACE ? nameAt(base, best.block, best.token) : undefined;
}

function compareOne(base: EvidenceBase, subject: SubjectWord, index: number): FactComparison | undefined {
  const { tokens } = base.claim;
  const first = tokens[subject.from];
  const last = tokens[subject.to - 1];
  if (!first || !last) return undefined;
  const isNew = base.blocks.every((block) => wordsOn(subject, index, block).length === 0);
  const evidence = isNew ? counterpart(base, subject, index) : otherModifier(base, subject, index);
  const words = { kind: 'words', state: 'differs', claim: { start: first.start, end: last.end } } as const;
  if (evidence) return { ...words, difference: 'replaced', evidence };
  return isNew ? { ...words, difference: 'added' } : undefined;
}

/**
 * Looks for a subject of the claim that the cited blocks do not speak of ("dental examinations" where they speak of examinations), or not with what it
 * qualifies ("seasonal workers" where they speak of domestic workers). The first one only: one such word is reason enough to look.
 */
export function compareSubjects(base: EvidenceBase): readonly FactComparison[] {
  if (hasComputedShare(base)) return [];
  for (const [index, subject] of subjectsIn(base.claim).entries()) {
    const token = base.claim.tokens[index];
    const found = token && isPlain(token) && subject.names.length > 0 ? compareOne(base, subject, index) : undefined;
    if (found) return [found];
  }
  return [];
}
