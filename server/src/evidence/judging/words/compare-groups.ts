import { fitAt, placeOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading, Token } from '../reading.ts';
import { goesWith, subjectsIn } from './text-subjects.ts';

/** Nouns for people, whom a word before or behind tells apart: "Roma *pupils*", "*pupils* with disabilities". Roots. */
const PEOPLE = new Set('child girl boy woman man person pupil student worker famili communiti mother father detaine patient refuge migrant journalist politician victim household teacher member voter candid youth infant adolesc employe'.split(' '));
/** How much of the rest of the claim the sentence must have. */
const SAME_STATEMENT = 0.7;
const FEWEST = 3;
const SAID = 0.5;
const SAME_WORD = 0.9;

/** Whether the word tells a group apart: the name of a people, or a word for a condition or a place of life. Whose nationals they are is for the names. */
function tellsGroup(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token || token.weight === 0 || token.isFormula || Math.max(token.figure, token.date, token.designator) >= 0) return false;
  if (token.name >= 0) return reading.names[token.name]?.kind === 'other';
  return (subjectsIn(reading)[index]?.names.length ?? 0) > 0;
}

/** The word that tells apart the people at `head`: right before them, or behind "with". */
function groupOf(reading: Reading, head: number): number {
  const noun = reading.tokens[head];
  const before = reading.tokens[head - 1];
  if (before && noun && tellsGroup(reading, head - 1) && /^[ -]$/u.test(reading.text.slice(before.end, noun.start))) return head - 1;
  if (reading.tokens[head + 1]?.word.lower !== 'with') return -1;
  return [head + 2, head + 3].find((index) => tellsGroup(reading, index)) ?? -1;
}

function isTaken(base: EvidenceBase, { block, token }: CitedToken): boolean {
  return base.blocks[block]?.matches.some((found) => found.some((match) => match.token === token && match.strength >= SAID)) ?? false;
}

/** Whether the sentence speaks of the claim's group too. */
function speaksOf(base: EvidenceBase, group: number, block: number, sentence: number): boolean {
  const here = base.blocks[block];
  const subject = subjectsIn(base.claim)[group];
  const isThere = (token: number): boolean => here?.cited.reading.tokens[token]?.sentence === sentence;
  if (!here || (here.matches[group] ?? []).some(({ token }) => isThere(token))) return true;
  return subject !== undefined && subjectsIn(here.cited.reading).some((other, token) => isThere(token) && goesWith(subject, other));
}

/** How much the sentence has of what the claim says of the people. */
function shareOf(base: EvidenceBase, except: readonly number[], block: number, sentence: number): number {
  const tokens = base.blocks[block]?.cited.reading.tokens ?? [];
  const rest = base.claim.tokens.flatMap(({ weight, isFormula }, index) => (weight > 0 && !isFormula && !except.includes(index) ? [index] : []));
  const found = rest.filter((index) => base.blocks[block]?.matches[index]?.some(({ token, strength }) => strength > SAID && tokens[token]?.sentence === sentence));
  return rest.length < FEWEST ? 0 : found.length / rest.length;
}

/** The group of which a sentence says it, if it is another. */
function otherGroup(base: EvidenceBase, head: number, group: number, block: number): CitedToken | undefined {
  const here = base.blocks[block];
  const sentence = base.focus[block] ?? -1;
  if (!here || sentence < 0 || speaksOf(base, group, block, sentence) || shareOf(base, [head, group], block, sentence) < SAME_STATEMENT) return undefined;
  const { reading } = here.cited;
  const heads = (here.matches[head] ?? []).filter(({ token, strength }) => strength >= SAME_WORD && reading.tokens[token]?.sentence === sentence);
  const groups = heads.map(({ token }) => ({ block, token: groupOf(reading, token), fit: fitAt(base, head, { block, token }) }));
  const isEveryOther = groups.every((at) => at.token >= 0 && !isTaken(base, at));
  return isEveryOther ? groups.sort((a, b) => b.fit - a.fit)[0] : undefined;
}

function compareOne(base: EvidenceBase, token: Token, head: number): FactComparison | undefined {
  if (!PEOPLE.has(token.senses.root) || token.isFormula) return undefined;
  const group = groupOf(base.claim, head);
  const own = base.claim.tokens[group];
  if (!own) return undefined;
  for (const block of base.blocks.keys()) {
    const other = otherGroup(base, head, group, block);
    const there = other && base.blocks[block]?.cited.reading.tokens[other.token];
    const evidence = there && placeOf(base, block, there);
    if (evidence) return { kind: 'words', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'replaced', evidence };
  }
  return undefined;
}

/** Looks for people of whom the cited sentence says it of another group: "pupils with disabilities" where it speaks of Roma pupils. */
export function compareGroups(base: EvidenceBase): readonly FactComparison[] {
  for (const [head, token] of base.claim.tokens.entries()) {
    const found = compareOne(base, token, head);
    if (found) return [found];
  }
  return [];
}
