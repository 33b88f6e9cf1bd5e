import { SET_SIZE } from '../language/thesaurus/thesaurus.ts';
import { subjectsOf, type SubjectWord } from '../language/thesaurus/subject-table.ts';
import type { BlockMatches } from './alignment.ts';
import { fitAt, placeOf, readingOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison, PlaceInBlock } from './judgement.ts';
import type { Reading, Token } from './reading.ts';

const known = new WeakMap<Reading, readonly SubjectWord[]>();

/** The subjects of a text's words; worked out once a text. */
function subjectsIn(reading: Reading): readonly SubjectWord[] {
  let subjects = known.get(reading);
  if (!subjects) known.set(reading, (subjects = subjectsOf(reading.tokens.map(({ word }) => word))));
  return subjects;
}

/** How alike the surroundings of two subjects must be for one to have taken the other's place. */
const SAME_PLACE = 0.2;

const setOf = (member: number): number => Math.floor(member / SET_SIZE);

function shares(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Whether the cited blocks speak of the subject at all: by its name, a word that goes with it, or a word like the claim's. */
function isSpokenOf(base: EvidenceBase, subject: SubjectWord, index: number): boolean {
  return base.blocks.some(({ cited, matches }) => (matches[index] ?? []).length > 0 || subjectsIn(cited.reading).some(({ company }) => shares(subject.names, company)));
}

function isPlain({ weight, isFormula, figure, date, designator, name }: Token): boolean {
  return weight > 0 && !isFormula && Math.max(figure, date, designator, name) < 0;
}

/** The words of a block that name another subject of the same kind, of which the claim does not speak. */
function otherSubjects(block: BlockMatches, subject: SubjectWord): readonly number[] {
  const sets = subject.names.map(setOf);
  const matched = new Set(block.matches.flatMap((found) => found.map(({ token }) => token)));
  const subjects = subjectsIn(block.cited.reading);
  return block.cited.reading.tokens.flatMap((token, at) => (isPlain(token) && !matched.has(at) && subjects[at]?.names.some((member) => sets.includes(setOf(member))) ? [at] : []));
}

/** Another subject of the same kind that stands where the claim's does. */
function counterpart(base: EvidenceBase, subject: SubjectWord, index: number): PlaceInBlock | undefined {
  const places = base.blocks.flatMap((matches, block) => otherSubjects(matches, subject).map((token) => ({ block, token, fit: fitAt(base, index, { block, token }) })));
  const [best] = places.sort((a, b) => b.fit - a.fit);
  const found = best && best.fit >= SAME_PLACE ? subjectsIn(base.blocks[best.block]?.cited.reading ?? base.claim)[best.token] : undefined;
  return best && found && nameAt(base, best.block, found);
}

function nameAt(base: EvidenceBase, block: number, { from, to }: SubjectWord): PlaceInBlock | undefined {
  const tokens = readingOf(base, block)?.tokens;
  const first = tokens?.[from];
  const last = tokens?.[to - 1];
  return first && last && placeOf(base, block, { start: first.start, end: last.end });
}

/** Looks for a subject of the claim that the cited blocks do not speak of: "dental examinations" where they speak of examinations. The first one only. */
export function compareSubjects(base: EvidenceBase): readonly FactComparison[] {
  const { tokens } = base.claim;
  for (const [index, subject] of subjectsIn(base.claim).entries()) {
    const token = tokens[index];
    if (!token || !isPlain(token) || subject.names.length === 0 || isSpokenOf(base, subject, index)) continue;
    const evidence = counterpart(base, subject, index);
    const claim = { start: tokens[subject.from]?.start ?? token.start, end: tokens[subject.to - 1]?.end ?? token.end };
    return [{ kind: 'words', state: 'differs', claim, ...(evidence ? { difference: 'replaced', evidence } : { difference: 'added' }) }];
  }
  return [];
}
