import type { Designator } from '../../../language/designators.ts';
import { editedPlace, fitAt, placeOf, readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';

interface Candidate {
  readonly block: number;
  readonly designator: Designator;
  readonly likeness: number;
}

const COUNTERPART = 0.35;
/** The only law of the block is soon taken for the one meant; articles of the Convention a drafter adds of his own. */
const ONLY_LAW = 0.15;

/** The designators of the cited blocks for which `holds`, with how alike they stand to the claim's at `token`. */
function candidatesWhere(base: EvidenceBase, token: number, holds: (other: Designator) => boolean): readonly Candidate[] {
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.designators.filter(holds).map((other) => ({ block, designator: other, likeness: fitAt(base, token, { block, token: tokenIn(cited.reading, other) }) })),
  );
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);

function isSame(a: Designator, b: Designator): boolean {
  return a.normal === b.normal || (a.kind === b.kind && a.numbers.length > 0 && a.numbers.every((number) => b.numbers.includes(number)));
}

function editedCounterpart(base: EvidenceBase, first: number, last: number): Candidate | undefined {
  const place = editedPlace(base, first, last);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  const indexes = new Set(reading.tokens.slice(place.from, place.to).map((token) => token.designator).filter((index) => index >= 0));
  const [only, ...more] = [...indexes].flatMap((index) => reading.designators[index] ?? []);
  return only && more.length === 0 ? { block: place.block, designator: only, likeness: 1 } : undefined;
}

/** Whether the source's list is the beginning of the claim's, broken up there: "articles 2 (para. 3), 6 and 7". */
function goesOn(a: Designator, b: Designator): boolean {
  return a.kind === b.kind && b.numbers.length > 0 && b.numbers.length < a.numbers.length && b.numbers.every((number, i) => number === a.numbers[i]);
}

/** In a copied sentence a list of articles must be the same list. */
function isSameList(a: Designator, b: Designator): boolean {
  if (a.normal === b.normal) return true;
  if (a.numbers.length === b.numbers.length) return a.numbers.every((number, i) => number === b.numbers[i]);
  return isSame(a, b) || goesOn(a, b);
}

function result(base: EvidenceBase, designator: Designator, { block, designator: other }: Candidate, matches = isSame): FactComparison {
  const evidence = placeOf(base, block, other);
  const claim = { start: designator.start, end: designator.end };
  if (matches(designator, other)) return { kind: 'name', state: 'agrees', claim, ...(evidence ? { evidence } : {}) };
  const [mine, ...moreMine] = designator.numbers;
  const [theirs, ...moreTheirs] = other.numbers;
  const written = base.claim.text.slice(claim.start, claim.end);
  // Only the number is put right, the claim keeps its "Act" for the source's "law".
  const single = mine !== undefined && theirs !== undefined && moreMine.length === 0 && moreTheirs.length === 0 && written.includes(mine);
  const source = readingOf(base, block)?.text.slice(other.start, other.end);
  const correction = single ? written.replace(mine, theirs) : source;
  return { kind: 'name', state: 'differs', claim, difference: 'number', ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) };
}

/** Compares the articles, laws, paragraphs and documents that the claim names by number with those of the cited blocks. */
export function compareDesignators(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.designators.map((designator, index): FactComparison => {
    const claim = { start: designator.start, end: designator.end };
    const first = tokenIn(base.claim, designator);
    let last = first;
    while (base.claim.tokens[last + 1]?.designator === index) last++;
    const edited = editedCounterpart(base, first, last);
    if (edited) return result(base, designator, edited, isSameList);
    const same = best(candidatesWhere(base, first, (other) => isSame(designator, other)));
    if (same) return result(base, designator, same);
    if (base.blocks.some(({ cited }) => cited.reading.designators.some((other) => goesOn(designator, other)))) return { kind: 'name', state: 'absent', claim };
    const kindred = candidatesWhere(base, first, (other) => other.kind === designator.kind);
    const rival = best(kindred);
    const least = designator.kind === 'law' && kindred.length === 1 ? ONLY_LAW : COUNTERPART;
    return rival && rival.likeness >= least ? result(base, designator, rival) : { kind: 'name', state: 'absent', claim };
  });
}
