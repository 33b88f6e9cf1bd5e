import type { Designator } from '../../../language/designators.ts';
import { isInternational, isSameName, type NameMention } from '../../../language/names.ts';
import { stateIn } from '../../../language/state-names.ts';
import { stateCoded } from '../../../language/states.ts';
import { foldedLetters } from '../../../language/folded-letters.ts';
import { fitAt, placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { byLikeness, onlyRival, type Rival } from '../words/only-rival.ts';

interface Candidate<T> {
  readonly block: number;
  readonly found: T;
}

const isCountry = ({ kind }: NameMention): boolean => kind === 'state' || kind === 'nationality';

/** What kinds of body may be taken for each other, by their stems in English: a ministry for a ministry, a bank for a bank. */
const BODY_STEMS = ['ministri', 'minist', 'court', 'bank', 'commiss', 'council', 'agenc', 'univers', 'institut', 'offic', 'committe'];

/** What is alike in two names that may be taken for each other across languages; empty for names that cannot be told apart there. */
function sortOf(name: NameMention): string {
  if (isCountry(name)) return 'country';
  if (isInternational(name)) return 'international body';
  if (name.kind === 'person') return 'person';
  return name.kind === 'body' && name.stems.length > 1 ? (BODY_STEMS.find((stem) => name.stems.includes(stem)) ?? '') : '';
}

/** Whether two names may be of one body: besides what kind of body it is they have another word in common. */
function isSame(a: NameMention, b: NameMention): boolean {
  if (isSameName(a, b)) return true;
  if (isInternational(a) || isInternational(b)) return false;
  return a.kind === 'body' && b.kind === 'body' && a.stems.some((stem) => !BODY_STEMS.includes(stem) && b.stems.includes(stem));
}

function isUnderReview(base: EvidenceBase, name: NameMention): boolean {
  return base.blocks.some(({ cited }) => {
    const written = cited.source.metadata.state?.toLowerCase();
    return written !== undefined && name.states.some((code) => stateCoded(code)?.name.toLowerCase() === written);
  });
}

function namesOf(base: EvidenceBase): readonly Candidate<NameMention>[] {
  return base.blocks.flatMap(({ cited }, block) => cited.reading.names.map((found) => ({ block, found })));
}

/** The source's State or nationality in the language and the form of the claim's word. */
function correctionFor(base: EvidenceBase, name: NameMention, other: NameMention): string | undefined {
  const [code] = other.states;
  const { language, text } = base.claim;
  if (code === undefined) return isInternational(other) && language === 'en' ? other.acronym : undefined;
  return name.kind === 'state' || name.kind === 'nationality' ? stateIn(language, code, text.slice(name.start, name.end), name.kind) : undefined;
}

function likenessOf(base: EvidenceBase, name: NameMention, block: number, other: NameMention): number {
  return fitAt(base, name.words[0], { block, token: other.words[0] }, (token) => token.name < 0);
}

/** Each of several mentions of one name where it is likest. */
function eachOnce<T extends Candidate<NameMention> & Rival>(mentions: readonly T[]): readonly T[] {
  return byLikeness(mentions).filter(({ found }, index, all) => all.findIndex((other) => isSameName(other.found, found)) === index);
}

function compareName(base: EvidenceBase, name: NameMention): readonly FactComparison[] {
  const claim = { start: name.start, end: name.end };
  const names = namesOf(base);
  const same = names.find(({ found }) => isSame(name, found));
  const there = same && placeOf(base, same.block, same.found);
  if (same) return [{ kind: 'name', state: 'agrees', claim, ...(there ? { evidence: there } : {}) }];
  const sort = sortOf(name);
  const isFormula = base.claim.tokens[name.words[1]]?.isFormula === true;
  if (sort === '' || isFormula || isUnderReview(base, name) || isWrittenThere(base, name)) return [{ kind: 'name', state: 'absent', claim }];
  const rivals = names.filter(({ found }) => sortOf(found) === sort && !isUnderReview(base, found) && !base.claim.names.some((mine) => mine !== name && isSame(mine, found)));
  const first = onlyRival(eachOnce(rivals.map(({ block, found }) => ({ block, found, likeness: likenessOf(base, name, block, found) }))), 0);
  if (!first) return [{ kind: 'name', state: 'absent', claim }];
  const evidence = placeOf(base, first.block, first.found);
  const correction = correctionFor(base, name, first.found);
  return [{ kind: 'name', state: 'differs', claim, difference: 'replaced', ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) }];
}

/** Whether the cited blocks have the letters of the name, or those of a speaker of the source: names are written alike in both languages, but for accents. */
function isWrittenThere(base: EvidenceBase, name: NameMention): boolean {
  const last = foldedLetters(base.claim.text.slice(base.claim.tokens[name.words[1]]?.start ?? 0, name.end));
  return base.blocks.some(({ cited }) => foldedLetters(cited.block.text).includes(last) || cited.source.blocks.some((block) => block.kind === 'statement' && block.speaker !== null && foldedLetters(block.speaker).includes(last)));
}

function isSameDesignator(a: Designator, b: Designator): boolean {
  return a.normal === b.normal || (a.kind === b.kind && a.numbers.length > 0 && a.numbers.every((number) => b.numbers.includes(number)));
}

function compareDesignator(base: EvidenceBase, designator: Designator): FactComparison {
  const claim = { start: designator.start, end: designator.end };
  const all = base.blocks.flatMap(({ cited }, block) => cited.reading.designators.map((found) => ({ block, found })));
  const same = all.find(({ found }) => isSameDesignator(designator, found));
  const there = same && placeOf(base, same.block, same.found);
  if (same) return { kind: 'name', state: 'agrees', claim, ...(there ? { evidence: there } : {}) };
  const rivals = all.filter(({ found }) => found.kind === designator.kind && !base.claim.designators.some((mine) => mine !== designator && isSameDesignator(mine, found)));
  const [first, ...more] = rivals;
  // Only laws and documents are sure to be the ones of the source; articles of the Convention a drafter adds of his own.
  if (!first || more.length > 0 || !/^(?:law|resolution|document|symbol|protocol)$/u.test(designator.kind)) return { kind: 'name', state: 'absent', claim };
  const [mine] = designator.numbers;
  const [theirs] = first.found.numbers;
  const written = base.claim.text.slice(claim.start, claim.end);
  const single = designator.numbers.length === 1 && first.found.numbers.length === 1 && mine !== undefined && theirs !== undefined && written.includes(mine);
  const evidence = placeOf(base, first.block, first.found);
  return { kind: 'name', state: 'differs', claim, difference: 'number', ...(evidence ? { evidence } : {}), ...(single ? { correction: written.replace(mine, theirs) } : {}) };
}

/**
 * Compares the States, nationalities, persons, international bodies, ministries and numbered laws of the claim with those of blocks in another language.
 * A name that they do not have differs only if one of its sort, which the claim does not name elsewhere, must be the one meant.
 */
export function compareNamesAcross(base: EvidenceBase): readonly FactComparison[] {
  const names = base.claim.names.filter(({ words }) => base.claim.tokens[words[0]]?.designator === -1);
  return [...base.claim.designators.map((designator) => compareDesignator(base, designator)), ...names.flatMap((name) => compareName(base, name))];
}
