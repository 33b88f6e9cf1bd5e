import { areComparable, isInternational, isSameName, type NameMention } from '../language/names.ts';
import { stateIn } from '../language/state-names.ts';
import { stateCoded } from '../language/states.ts';
import { wordsIn } from '../language/words.ts';
import { editedPlace, fitAt, placeOf, readingOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import type { Token } from './reading.ts';

/** A name of a cited block beside one of the claim's. */
interface Candidate {
  readonly block: number;
  readonly name: NameMention;
  readonly likeness: number;
}

const COUNTERPART = 0.5;
/** How much better another name must fit the place before the claim is said to have taken the wrong one of two. */
const CLEARLY_BETTER = 0.3;
const FITS = 0.6;
const SAME_SORT = 0.25;
const CROSSED = 0.4;
/** The words of a name may stand this far apart in a block that does not write them as a name. */
const NAME_WIDTH = 4;

function allNames(base: EvidenceBase): readonly { readonly block: number; readonly name: NameMention }[] {
  return base.blocks.flatMap(({ cited }, block) => cited.reading.names.filter((name) => cited.reading.tokens[name.words[0]]?.designator === -1).map((name) => ({ block, name })));
}

/** Whether a name needs no source of its own: the State under review, the speaker, or the words stand there without capitals. */
function isKnown(base: EvidenceBase, name: NameMention): boolean {
  return base.blocks.some(({ cited }) => {
    const { source, reading } = cited;
    const state = source.metadata.state;
    if (state !== undefined && isOf(name, state)) return true;
    if (source.blocks.some((other) => other.kind === 'statement' && other.speaker !== null && isSpeaker(name, other.speaker))) return true;
    return standsThere(name, reading.tokens.map((token) => token.word.stem));
  });
}

/** Whether the name is a speaker's, whole or in part: who speaks is for `compare-speakers.ts`. */
function isSpeaker({ kind, stems }: NameMention, speaker: string): boolean {
  if (kind !== 'person' && kind !== 'other') return false;
  const known = wordsIn(speaker).map(({ stem }) => stem);
  return stems.length > 0 && stems.every((stem) => known.includes(stem));
}

function isOf(name: NameMention, state: string): boolean {
  const written = state.toLowerCase();
  return name.states.some((code) => stateCoded(code)?.name.toLowerCase() === written) || (name.stems.length === 1 && written.length > 3 && (name.stems[0] ?? '').startsWith(written.slice(0, -1)));
}

function standsThere(name: NameMention, stems: readonly string[]): boolean {
  if (name.stems.length === 0) return true;
  return stems.some((_, at) => {
    const stretch = stems.slice(at, at + name.stems.length + NAME_WIDTH);
    return name.stems.every((stem) => stretch.includes(stem));
  });
}

/** Whether the token belongs to another name that this one could be mistaken for. */
function isRival(base: EvidenceBase, name: NameMention, token: Token): boolean {
  const other = base.claim.names[token.name];
  return other !== undefined && other !== name && areComparable(name, other);
}

function candidatesFor(base: EvidenceBase, name: NameMention): readonly Candidate[] {
  return allNames(base).map(({ block, name: other }) => candidateFor(base, name, block, other));
}

function candidateFor(base: EvidenceBase, name: NameMention, block: number, other: NameMention): Candidate {
  const surroundings = fitAt(base, name.words[0], { block, token: other.words[0] }, (token) => token.name < 0 || !isRival(base, name, token));
  return { block, name: other, likeness: surroundings + (isOneSort(name, other) ? SAME_SORT : 0) };
}

/** What two ministries, or two international bodies, have in common. */
function isOneSort(a: NameMention, b: NameMention): boolean {
  if (a.kind !== b.kind) return false;
  if (isInternational(a) && isInternational(b)) return true;
  return a.kind === 'body' && a.stems.some((stem) => b.stems.includes(stem));
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);

/** The source's name as the claim would write it: a nationality for a nationality. */
function correctionFor(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): string | undefined {
  const [code] = other.states;
  const written = base.claim.text.slice(name.start, name.end);
  if (code !== undefined && (name.kind === 'state' || name.kind === 'nationality')) return stateIn(base.claim.language, code, written, name.kind);
  const text = readingOf(base, block)?.text;
  return (text ?? '').slice(other.start, other.end).replace(/['’]s$/u, '') + (/['’]s$/u.exec(written)?.[0] ?? '');
}

function differs(base: EvidenceBase, name: NameMention, candidate: Candidate, difference: string): FactComparison {
  const evidence = placeOf(base, candidate.block, candidate.name);
  const correction = correctionFor(base, name, candidate);
  return { kind: 'name', state: 'differs', claim: { start: name.start, end: name.end }, difference, ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) };
}

function agrees(base: EvidenceBase, name: NameMention, candidate: Candidate): FactComparison {
  const evidence = placeOf(base, candidate.block, candidate.name);
  return { kind: 'name', state: 'agrees', claim: { start: name.start, end: name.end }, ...(evidence ? { evidence } : {}) };
}

/** The name in whose place the claim's stands, where the claim is an edited copy of a sentence. */
function editedCounterpart(base: EvidenceBase, name: NameMention): Candidate | undefined {
  const place = editedPlace(base, name.words[0], name.words[1]);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  const stretch = reading.tokens.slice(Math.max(0, place.from - NAME_WIDTH), place.to + NAME_WIDTH).map((token) => token.word.stem);
  if (name.stems.length > 1 && standsThere(name, stretch)) return undefined;
  const inPlace = reading.names.filter(({ words }) => words[0] < place.to && place.from <= words[1]);
  const [only, ...more] = inPlace.filter((other) => areComparable(name, other) || isSameName(name, other));
  return only && more.length === 0 ? { block: place.block, name: only, likeness: 1 } : undefined;
}

/**
 * Whether the claim has taken the name of somebody else in the same block. Where the claim has both names, both must stand better in each other's
 * place: the order of a list says nothing.
 */
function isRivalMeant(base: EvidenceBase, name: NameMention, same: Candidate, rival: Candidate): boolean {
  if (rival.likeness < FITS) return false;
  const partner = base.claim.names.find((other) => other !== name && isSameName(other, rival.name));
  // The other names of a list show which list is meant: "Italy, Germany and Canada".
  if (!partner) return withNames(base, name, rival) > withNames(base, name, same) + CLEARLY_BETTER;
  const likeness = (mine: NameMention, to: Candidate): number => candidateFor(base, mine, to.block, to.name).likeness;
  return likeness(name, rival) + likeness(partner, same) > same.likeness + likeness(partner, rival) + CROSSED;
}

function withNames(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): number {
  return fitAt(base, name.words[0], { block, token: other.words[0] }) + (isOneSort(name, other) ? SAME_SORT : 0);
}

/** Whether two names can have changed places unseen: two countries, or two names of unknown kind behind the same word. */
function canSwap(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): boolean {
  if (base.blocks.some(({ cited }) => isOf(name, cited.source.metadata.state ?? '-') || isOf(other, cited.source.metadata.state ?? '-'))) return false;
  if (name.kind !== other.kind && (name.states.length === 0 || other.states.length === 0)) return false;
  if (name.states.length > 0 || name.kind === 'person') return true;
  const before = base.claim.tokens[name.words[0] - 1]?.word.normal;
  return name.kind === 'other' && before !== undefined && before === readingOf(base, block)?.tokens[other.words[0] - 1]?.word.normal;
}

function compareOne(base: EvidenceBase, name: NameMention, isElsewhere: (other: NameMention) => boolean): FactComparison {
  const span = { start: name.start, end: name.end };
  const edited = editedCounterpart(base, name);
  if (edited) return isSameName(name, edited.name) ? agrees(base, name, edited) : differs(base, name, edited, 'replaced');
  const candidates = candidatesFor(base, name);
  const same = best(candidates.filter((candidate) => isSameName(name, candidate.name)));
  const rivals = candidates.filter((candidate) => areComparable(name, candidate.name) && !isSameName(name, candidate.name));
  const rival = best(rivals);
  if (same) {
    return rival && canSwap(base, name, rival) && isRivalMeant(base, name, same, rival) ? differs(base, name, rival, 'swapped') : agrees(base, name, same);
  }
  if (isKnown(base, name)) return { kind: 'name', state: 'absent', claim: span };
  const free = best(rivals.filter((candidate) => !isElsewhere(candidate.name)));
  if (free && free.likeness >= COUNTERPART) return differs(base, name, free, 'replaced');
  return { kind: 'name', state: 'absent', claim: span };
}

/** "NGO" and "HIV" are written like names but stand for common nouns that the thesaurus knows. */
function isCommonNoun([first, ...more]: readonly Token[]): boolean {
  return first !== undefined && more.length === 0 && first.senses.families.length > 0 && /^\p{Lu}{2,}s?$/u.test(first.word.text);
}

/** Who speaks is for `compare-speakers.ts`; but a copy of a sentence that itself names the speaker must not name another. */
function nameOfSpeaker(base: EvidenceBase, name: NameMention): readonly FactComparison[] {
  const edited = editedCounterpart(base, name);
  return edited && !isSameName(name, edited.name) ? [differs(base, name, edited, 'replaced')] : [];
}

/** Compares every name of the claim with the names that the cited blocks have in the same place. */
export function compareNames(base: EvidenceBase): readonly FactComparison[] {
  const { names, tokens } = base.claim;
  return names.flatMap((name) => {
    if (tokens[name.words[0]]?.designator !== -1 || isCommonNoun(tokens.slice(name.words[0], name.words[1] + 1))) return [];
    if (tokens[name.words[1]]?.isFormula === true) return nameOfSpeaker(base, name);
    return [compareOne(base, name, (other) => names.some((mine) => mine !== name && isSameName(mine, other)))];
  });
}
