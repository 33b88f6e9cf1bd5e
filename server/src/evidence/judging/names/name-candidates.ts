import { isCommitteeOffice } from '../../../dialogue/roles.ts';
import { areComparable, isInternational, isSameName, type NameMention } from '../../../language/names.ts';
import { fitAt, isInFocus, readingOf, type EvidenceBase } from '../evidence-base.ts';
import { onceAReading, type Reading, type Token } from '../reading.ts';

/** A name of a cited block beside one of the claim's. */
export interface Candidate {
  readonly block: number;
  readonly name: NameMention;
  readonly likeness: number;
}

/** What two names of one sort, and two members of one list, have in their favour. */
const SAME_SORT = 0.25;
const SAME_LIST = 0.25;

/** Whether the name is part of a numbered one, or the office with which the block introduces an expert: "Member of the Country Task Force". */
function isNoNameOfItsOwn({ tokens, text }: Reading, name: NameMention): boolean {
  return tokens[name.words[0]]?.designator !== -1 || isCommitteeOffice(text.slice(name.start, name.end));
}

/** The names of a block that are names of their own. */
export const ownNames = onceAReading((reading): readonly NameMention[] => reading.names.filter((name) => !isNoNameOfItsOwn(reading, name)));

/** Whether the token belongs to another name that this one could be mistaken for. */
function isRival(base: EvidenceBase, name: NameMention, token: Token): boolean {
  const other = base.claim.names[token.name];
  return other !== undefined && other !== name && areComparable(name, other);
}

/** How many words of two names are the same from the first on: 3 for "Pro Tempore Presidency of …" of two bodies. */
function sharedOpening(a: NameMention, b: NameMention): number {
  let shared = 0;
  while (shared < a.stems.length && a.stems[shared] === b.stems[shared]) shared++;
  return shared;
}

/** Whether the two have a beginning of at least two words in common and go on differently. */
export function beginAlike(a: NameMention, b: NameMention): boolean {
  const shared = sharedOpening(a, b);
  return shared >= 2 && shared < a.stems.length && shared < b.stems.length;
}

/** What two ministries, two declarations, or two international bodies have in common. */
function isOneSort(a: NameMention, b: NameMention): boolean {
  if (beginAlike(a, b)) return true;
  if (a.kind !== b.kind) return false;
  if (isInternational(a) && isInternational(b)) return true;
  return (a.kind === 'body' || a.kind === 'instrument') && a.stems.some((stem) => b.stems.includes(stem));
}

/** How many words may stand between two members of a list. */
const LIST_STEP = 2;

/** The names that stand beside this one in a list: "Venezuelans, *Colombians* and Haitians". */
function listMates(reading: Reading, name: NameMention): readonly NameMention[] {
  return reading.names.filter((other) => {
    const [first, second] = other.start < name.start ? [other, name] : [name, other];
    const isNear = other !== name && second.words[0] - first.words[1] <= LIST_STEP && other.kind === name.kind;
    return isNear && /^\s*(?:,|,? ?(?:and|or|as well as)|et|ou)(?: the)?\s*$/u.test(reading.text.slice(first.end, second.start));
  });
}

/** Whether the two stand in one list, by their neighbours there. */
function isOneList(base: EvidenceBase, name: NameMention, block: number, other: NameMention): boolean {
  const reading = readingOf(base, block);
  const mates = listMates(base.claim, name);
  return reading !== undefined && mates.length > 0 && listMates(reading, other).some((mate) => mates.some((mine) => isSameName(mine, mate)));
}

/** Words that say where something is, or whence it comes. */
const WHERE = /^(?:in|near|from|at|outside|around)$/u;

function placeWord(reading: Reading | undefined, { kind, words }: NameMention): string | undefined {
  const before = kind === 'other' ? reading?.tokens.slice(Math.max(0, words[0] - 3), words[0]).map(({ word }) => word.normal) : undefined;
  return before?.findLast((word) => WHERE.test(word));
}

/** Whether the claim may have put the one for the other: two of one kind, two that begin alike, two members of one list, two places. */
export function mayBeTaken(base: EvidenceBase, name: NameMention, block: number, other: NameMention): boolean {
  if (areComparable(name, other) || beginAlike(name, other) || isOneList(base, name, block, other)) return true;
  const where = other.kind === name.kind ? placeWord(base.claim, name) : undefined;
  return where !== undefined && where === placeWord(readingOf(base, block), other);
}

function bonus(base: EvidenceBase, name: NameMention, block: number, other: NameMention): number {
  return (isOneSort(name, other) ? SAME_SORT : 0) + (isOneList(base, name, block, other) ? SAME_LIST : 0);
}

/** A name of a cited block beside the claim's, by what stands round both, the names that it could be mistaken for left aside. */
export function candidateFor(base: EvidenceBase, name: NameMention, block: number, other: NameMention): Candidate {
  const surroundings = fitAt(base, name.words[0], { block, token: other.words[0] }, (token) => token.name < 0 || !isRival(base, name, token));
  return { block, name: other, likeness: surroundings + bonus(base, name, block, other) };
}

/** The names of the cited blocks for which `holds`, as candidates for the claim's name; names that are none of their own are left out. */
export function candidatesWhere(base: EvidenceBase, name: NameMention, holds: (other: NameMention, block: number) => boolean): readonly Candidate[] {
  const candidates: Candidate[] = [];
  base.blocks.forEach(({ cited }, block) => {
    for (const other of ownNames(cited.reading)) if (holds(other, block)) candidates.push(candidateFor(base, name, block, other));
  });
  return candidates;
}

/** The same likeness with the other names counted in: those of a list show which list is meant, "Italy, Germany and Canada". */
export function withNames(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): number {
  return fitAt(base, name.words[0], { block, token: other.words[0] }) + bonus(base, name, block, other);
}

/** The candidate that stands most like the claim's name; the first of equals. */
export function likest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);
}

/** Whether the claim rests on the sentence that the candidate stands in. */
export function isInClaimsSentence(base: EvidenceBase, { block, name }: Candidate): boolean {
  return isInFocus(base, { block, token: name.words[0] });
}
