import type { Source } from '../../../dialogue/source.ts';
import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { remembered } from '../../../language/remembered.ts';
import { textOf } from '../../../language/span.ts';
import { singularOf } from '../../../language/thesaurus/singular.ts';
import { stateIn } from '../../../language/state-names.ts';
import { editedPlace, placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isKnown, isOf, NAME_WIDTH, standsThere } from './known-names.ts';
import { candidatesWhere, likest, mayBeTaken, ownNames, type Candidate } from './name-candidates.ts';
import { nameWithOtherWord } from './name-wording.ts';
import { canSwap, goesOnAbout, isRivalMeant, isSaidOfRival } from './name-rivals.ts';
import { isDescribed, isFromNowhere, isOfficeOfTheirs } from './names-from-nowhere.ts';
import type { Reading, Token } from '../reading.ts';

/** How alike another name must stand to be the one meant. */
const COUNTERPART = 0.5;
const ONLY_STATE = 0.3;

/** "Commission against Racism *and Intolerance*": behind a preposition it cannot be told whether the name goes on. */
const MAY_GO_ON = { name: / (?:against|for|on|of|in) \p{Lu}\p{L}+$/u, behind: /^ and \p{Lu}/u } as const;

/** Whether it is open that the other name is what the claim would have to say: where it ends cannot be told, or it is the State of the dialogue itself, which is spoken of all over. */
function isOpenName({ text }: Reading, { start, end }: NameMention, source: Source | undefined): boolean {
  const name = text.slice(start, end);
  return name === source?.metadata.state || (MAY_GO_ON.name.test(name) && MAY_GO_ON.behind.test(text.slice(end)));
}

/** The source's name as the claim would write it: a nationality for a nationality. Nothing where that is open. */
function correctionFor(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): string | undefined {
  const [code] = other.states;
  const written = base.claim.text.slice(name.start, name.end);
  if (code !== undefined && (name.kind === 'state' || name.kind === 'nationality')) return stateIn(base.claim.language, code, written, name.kind);
  const reading = readingOf(base, block);
  if (!reading || isOpenName(reading, other, base.blocks[block]?.cited.source)) return undefined;
  return reading.text.slice(other.start, other.end).replace(/['’]s$/u, '') + (/['’]s$/u.exec(written)?.[0] ?? '');
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
  const stretch = reading.tokens.slice(Math.max(0, place.from - NAME_WIDTH), place.to + NAME_WIDTH);
  if (name.stems.length > 1 && standsThere(name, stretch.map(({ word }) => word.stem))) return undefined;
  const inPlace = ownNames(reading).filter(({ words }) => words[0] < place.to && place.from <= words[1]);
  const [only, ...more] = inPlace.filter((other) => areComparable(name, other) || isSameName(name, other));
  return only && more.length === 0 ? { block: place.block, name: only, likeness: 1 } : undefined;
}

/** The name with another word in it than the cited block's. */
function reworded(base: EvidenceBase, name: NameMention): FactComparison | undefined {
  const evidence = nameWithOtherWord(base, name);
  if (!evidence) return undefined;
  return { kind: 'name', state: 'differs', claim: { start: name.start, end: name.end }, evidence, difference: 'word', correction: textOf(evidence.block.text, evidence.span) };
}

/** A name that the cited blocks have: it, a longer one that goes on with another word, or the one that stands in its place. */
function comparedWithSame(base: EvidenceBase, name: NameMention, same: Candidate, rival: Candidate | undefined): FactComparison {
  const other = same.name.stems.length < name.stems.length && !isKnown(base, name) ? reworded(base, name) : undefined;
  if (other) return other;
  return rival && ((canSwap(base, name, rival) && isRivalMeant(base, name, same, rival)) || isSaidOfRival(base, name, same, rival)) ? differs(base, name, rival, 'swapped') : agrees(base, name, same);
}

/** The only other State of the cited blocks needs less to be the one meant. */
function leastLikeness({ kind }: NameMention, rivals: readonly Candidate[]): number {
  const states = new Set(rivals.flatMap(({ name }) => (name.kind === 'state' ? name.states : [])));
  return kind === 'state' && states.size === 1 ? ONLY_STATE : COUNTERPART;
}

/** Whether the other is the State under review, which is no place or body in it. */
function isWholeState({ blocks }: EvidenceBase, { states }: NameMention, { block, name: other }: Candidate): boolean {
  return states.length === 0 && isOf(other, blocks[block]?.cited.source.metadata.state ?? '-');
}

function compareOne(base: EvidenceBase, name: NameMention, isElsewhere: (other: NameMention) => boolean): FactComparison {
  const edited = editedCounterpart(base, name);
  if (edited && isSameName(name, edited.name)) return agrees(base, name, edited);
  const same = likest(candidatesWhere(base, name, (other) => isSameName(name, other)));
  if (edited && !(same && goesOnAbout(base, same, edited))) return differs(base, name, edited, 'replaced');
  const rivals = candidatesWhere(base, name, (other, block) => mayBeTaken(base, name, block, other) && !isSameName(name, other));
  if (same) return comparedWithSame(base, name, same, likest(rivals));
  const absent: FactComparison = { kind: 'name', state: 'absent', claim: { start: name.start, end: name.end } };
  if (isKnown(base, name) || isDescribed(base, name) || isOfficeOfTheirs(base, name)) return absent;
  const open = rivals.filter((candidate) => !isElsewhere(candidate.name) && !isWholeState(base, name, candidate));
  const free = likest(open);
  const other = reworded(base, name);
  if (other) return other;
  if (free && free.likeness >= leastLikeness(name, open)) return differs(base, name, free, 'replaced');
  return !isDenied(base, name) && isFromNowhere(base, name) ? { ...absent, state: 'differs', difference: 'unheard' } : absent;
}

/** "NGO" and "HIV" are written like names but stand for common nouns that the thesaurus knows. */
const isCommonNoun = ({ senses, word }: Token): boolean => senses.families.length > 0 && /^\p{Lu}{2,}s?$/u.test(word.text);

/** What common nouns and participles end in, and hardly any name: "Movements", "Rectorships", "Coercing". */
const COMMON_ENDING = /[a-z]{3}(?:ments?|ships?|tions?|ness|ing)$/u;

const known = new WeakMap<Source, (lower: string) => boolean>();

/** Whether the dialogue has a word, or one that begins with it, in lower case; found out once a word, as it takes the whole text. */
function isInDialogue(source: Source, lower: string): boolean {
  let has = known.get(source);
  if (!has) known.set(source, (has = remembered((word) => source.blocks.some(({ text }) => text.includes(` ${word}`)))));
  return has(lower);
}

/** Whether the word is a common one: the thesaurus knows it, its ending tells, or the dialogue has it in lower case. */
function isInVocabulary({ blocks }: EvidenceBase, { senses, word, figure }: Token): boolean {
  if (figure >= 0 || senses.families.length > 0 || COMMON_ENDING.test(word.lower)) return true;
  const singular = singularOf(word.lower);
  return blocks.some(({ cited: { source } }) => isInDialogue(source, singular));
}

/** A common word or a number with a capital, as an item of a list has it, which no cited block has as a name: "(a) Distance from the courts". */
function isOrdinaryWord(base: EvidenceBase, name: NameMention, token: Token): boolean {
  if (name.kind !== 'other' || /^\p{Lu}+$/u.test(token.word.text) || !isInVocabulary(base, token)) return false;
  return base.blocks.every(({ cited }) => !cited.reading.names.some((other) => isSameName(name, other)));
}

/** "Has not been translated *into Lumi*": what is denied of a name need not be spoken of with it. */
function isDenied({ claim: { negations } }: EvidenceBase, { words: [first] }: NameMention): boolean {
  return negations.some(({ cue, reach }) => cue[1] < first && first <= reach);
}

/** Whether what is written like a name of one word names nobody. */
function isNoName(base: EvidenceBase, name: NameMention): boolean {
  const token = base.claim.tokens[name.words[0]];
  return token !== undefined && name.words[0] === name.words[1] && (isCommonNoun(token) || isOrdinaryWord(base, name, token));
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
    // A number belongs to "Arvanian Act No. 5": that is compared by its label (`compare-designators.ts`).
    if (name.words.some((word) => tokens[word]?.designator !== -1) || isNoName(base, name)) return [];
    if (tokens[name.words[1]]?.isFormula === true) return nameOfSpeaker(base, name);
    return [compareOne(base, name, (other) => names.some((mine) => mine !== name && isSameName(mine, other)))];
  });
}
