import type { SubjectWord } from '../../../language/thesaurus/subject-table.ts';
import type { Source } from '../../../dialogue/source.ts';
import { committeeCoded } from '../../../language/committees.ts';
import { rootOf } from '../../../language/thesaurus/thesaurus.ts';
import { wordsIn } from '../../../language/words.ts';
import { SAME_WORD, type BlockMatches } from '../alignment.ts';
import { citedText } from '../cited-text.ts';
import { fitAt, isInFocus, placeOf, readingOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { hasComputedShare } from '../figures/computed-share.ts';
import type { FactComparison, PlaceInBlock } from '../judgement.ts';
import { isOf } from '../names/known-names.ts';
import { isSaidOfName } from '../names/said-of-name.ts';
import { otherModifier } from './other-modifier.ts';
import { isHalfOfWhole } from './both-halves.ts';
import { isDenied } from '../polarity/negated-words.ts';
import type { Reading, Token } from '../reading.ts';
import { clauseWords, isSaidElsewhere } from '../sentence-cover.ts';
import { bestSentence } from '../support.ts';
import { areNamed, areOfOneKind, goesWith, isPlain, namingWords, subjectsIn, wordsOn } from './text-subjects.ts';

/** How alike the surroundings of two subjects must be for one to have taken the other's place. */
const SAME_PLACE = 0.2;
/** The same where the cited blocks speak of both. */
const VERY_PLACE = 0.5;
/** How much of the rest of the claim must be said where it rests, for a subject to be something new in it. */
const SAME_STATEMENT = 0.6;
/** The same of the clause alone: a long claim may say the rest elsewhere. */
const SAME_CLAUSE = 0.4;
const SAID = 0.8;
/** By how much the surroundings of the claim's own subject may be less alike and still vouch for it. */
const WITNESS = 0.25;

/** Whether another subject of the claim, of which the block has no word, speaks of it: the "money" extorted are the bribes demanded. */
function isSpokenOf(claim: Reading, index: number, { matches }: BlockMatches, other: SubjectWord | undefined): boolean {
  const subjects = subjectsIn(claim);
  return namingWords(claim).some((at) => at !== index && subjects[at] !== undefined && goesWith(subjects[at], other) && !matches[at]?.some(({ strength }) => strength >= SAID));
}

/** The words of a block that name another subject of the same kind, of which the claim does not speak. */
function otherSubjects(claim: Reading, index: number, block: BlockMatches, subject: SubjectWord): readonly number[] {
  const { reading } = block.cited;
  const subjects = subjectsIn(reading);
  return namingWords(reading).filter((at) => {
    const token = reading.tokens[at];
    return areOfOneKind(subject, subjects[at]) && !goesWith(subject, subjects[at]) && token && isPlain(token) && !isMatched(block, at) && !isSpokenOf(claim, index, block, subjects[at]);
  });
}

const isMatched = ({ matches }: BlockMatches, token: number): boolean => matches.some((found) => found.some((match) => match.token === token));

function nameAt(base: EvidenceBase, block: number, token: number): PlaceInBlock | undefined {
  const reading = readingOf(base, block);
  const name = reading && subjectsIn(reading)[token];
  const first = name && reading.tokens[name.from];
  const last = name && reading.tokens[name.to - 1];
  return first && last && placeOf(base, block, { start: first.start, end: last.end });
}

/** Another subject of the same kind, and how alike its surroundings are to those of the claim's. */
interface Rival extends CitedToken {
  readonly fit: number;
}

/** The subject of the same kind that stands most like the claim's. */
function rivalOf(base: EvidenceBase, subject: SubjectWord, index: number): Rival | undefined {
  let best: Rival | undefined;
  base.blocks.forEach((matches, block) => {
    for (const token of otherSubjects(base.claim, index, matches, subject)) {
      const fit = fitAt(base, index, { block, token });
      if (!best || fit > best.fit) best = { block, token, fit };
    }
  });
  return best;
}

/** Whether the words right before or right behind the two are the same: then the place is taken, and a word that only keeps company with the claim's subject does not speak up for it. */
function fillsSamePlace(base: EvidenceBase, mine: SubjectWord, rival: CitedToken, theirs: SubjectWord): boolean {
  const tokens = readingOf(base, rival.block)?.tokens ?? [];
  const alike = (own: Token | undefined, other: Token | undefined): boolean => own !== undefined && other !== undefined && own.weight > 0 && own.senses.root === other.senses.root;
  return alike(base.claim.tokens[mine.from - 1], tokens[theirs.from - 1]) || alike(base.claim.tokens[mine.to], tokens[theirs.to]);
}

/** Whether the claim's subject is spoken of in the sentence that the claim rests on, or where it stands as well as the rival does; in words that do not go with the rival too. */
function isAtHome(base: EvidenceBase, subject: SubjectWord, index: number, rival: Rival, name: SubjectWord): boolean {
  const isFilled = fillsSamePlace(base, subject, rival, name);
  return base.blocks.some((block, number) => {
    const { tokens } = block.cited.reading;
    const subjects = subjectsIn(block.cited.reading);
    const own = wordsOn(subject, index, block).filter((at) => tokens[at]?.name === -1 && !goesWith(name, subjects[at]) && (!isFilled || areNamed(subject, subjects[at])));
    return own.some((at) => tokens[at]?.sentence === base.focus[number] || fitAt(base, index, { block: number, token: at }) >= rival.fit - WITNESS);
  });
}

/** The rival that took the place of the claim's subject: in the whole of the blocks where they do not speak of it, else in the very sentence that the claim rests on. */
function replacedSubject(base: EvidenceBase, subject: SubjectWord, index: number, isNew: boolean): PlaceInBlock | undefined {
  const rival = rivalOf(base, subject, index);
  const reading = rival && readingOf(base, rival.block);
  const name = reading && subjectsIn(reading)[rival.token];
  if (!name || rival.fit < (isNew ? SAME_PLACE : VERY_PLACE)) return undefined;
  if (isDenied(base.claim, index) && !isDenied(reading, rival.token)) return undefined;
  const replaced = isNew || (isInFocus(base, rival) && !isAtHome(base, subject, index, rival, name));
  return replaced && !isSaidElsewhere(base, index, rival) ? nameAt(base, rival.block, rival.token) : undefined;
}

/** Fewer words besides the subject do not tell what a clause says. */
const FEWEST = 3;

/** How much of the words besides the subject is said in one place of the cited blocks: in a very free paraphrase the subject may be in other words too. */
function restCovered(base: EvidenceBase, { from, to }: SubjectWord, words: readonly number[]): number {
  const rest = words.filter((index) => index < from || index >= to);
  return rest.length < FEWEST ? 1 : rest.filter((index) => base.blocks.some((block) => isSaidNear(base, block, index))).length / rest.length;
}

/** Whether the cited blocks say what the claim says of the subject: in its clause as in all of the claim. */
function isSaidOf(base: EvidenceBase, subject: SubjectWord, index: number): boolean {
  const all = base.claim.tokens.flatMap(({ weight, isFormula }, at) => (weight > 0 && !isFormula ? [at] : []));
  return restCovered(base, subject, all) >= SAME_STATEMENT && restCovered(base, subject, clauseWords(base, index)) >= SAME_CLAUSE;
}

function isSaidNear(base: EvidenceBase, block: BlockMatches, index: number): boolean {
  const { sentence } = bestSentence(base.claim, block);
  return block.matches[index]?.some(({ token, strength }) => strength >= SAID && Math.abs((block.cited.reading.tokens[token]?.sentence ?? -9) - sentence) <= 1) ?? false;
}

/** Whether the sentence that bears on the claim has the last word of its subject alone, behind a number, and so may mean it: "64 stations" for "police stations". */
function isCalledForShort({ claim, blocks }: EvidenceBase, { from, to }: SubjectWord): boolean {
  if (to - from < 2) return false;
  return blocks.some((block) => {
    const { tokens } = block.cited.reading;
    const { sentence } = bestSentence(claim, block);
    return (block.matches[to - 1] ?? []).some(({ token, strength }) => strength >= SAME_WORD && tokens[token]?.sentence === sentence && (tokens[token - 1]?.figure ?? -1) >= 0);
  });
}

function compareOne(base: EvidenceBase, subject: SubjectWord, index: number): FactComparison | undefined {
  const { tokens } = base.claim;
  const first = tokens[subject.from];
  const last = tokens[subject.to - 1];
  if (!first || !last) return undefined;
  const isNew = base.blocks.every((block) => wordsOn(subject, index, block).length === 0);
  const evidence = replacedSubject(base, subject, index, isNew) ?? (isNew ? undefined : otherModifier(base, subject, index));
  const words = { kind: 'words', state: 'differs', claim: { start: first.start, end: last.end } } as const;
  if (evidence) return { ...words, difference: 'replaced', evidence };
  // "None ended in a conviction" may rest on "all ended in an acquittal".
  return isNew && !isDenied(base.claim, index) && isSaidOf(base, subject, index) && !isCalledForShort(base, subject) && !isTopicOfDialogue(base, subject, index) && !isToldByNationality(base, index) && !isSaidOfNeighbour(base, subject) ? { ...words, difference: 'added' } : undefined;
}

/** "The women concerned", "the children in question" are those of whom more was said elsewhere: the statement need not name them again. */
function pointsBack({ claim: { tokens } }: EvidenceBase, { to }: SubjectWord): boolean {
  const [next, second] = [tokens[to]?.word.lower, tokens[to + 1]?.word.lower];
  return next === 'concerned' || (next === 'in' && second === 'question');
}

/** From this share of its paragraphs on a dialogue is about a thing, and need not name it again: disability, children, torture. */
const TOPIC = 0.4;

/** Whether the committee is called after it: statements of the Committee on Enforced Disappearances need not say again that a disappearance was enforced. */
function isOfCommittee({ tokens }: Reading, { from, to }: SubjectWord, { metadata: { committee } }: Source): boolean {
  if (to - from < 2 || committee === undefined) return false;
  const known = new Set(wordsIn(committeeCoded(committee)?.name.en ?? '').map(({ stem }) => rootOf(stem)));
  return tokens.slice(from, to).every(({ senses }) => known.has(senses.root));
}

const FOREIGN = /^(?:migrant|immigrant|foreigner|foreign)s?$/u;

/** Whether a cited block names the people by their country: "Nepalese and Haitian workers" are migrant workers. */
function isToldByNationality({ claim, blocks }: EvidenceBase, index: number): boolean {
  if (!FOREIGN.test(claim.tokens[index]?.word.lower ?? '')) return false;
  return blocks.some(({ cited: { reading, source } }) => reading.names.some((name) => name.kind === 'nationality' && !isOf(name, source.metadata.state ?? '-')));
}

function isTopicOfDialogue({ claim, blocks }: EvidenceBase, subject: SubjectWord, index: number): boolean {
  if (blocks.some(({ cited: { source } }) => isOfCommittee(claim, subject, source))) return true;
  const root = claim.tokens[index]?.senses.root;
  return root !== undefined && blocks.some(({ cited: { source } }) => source.blocks.filter((block) => citedText(source, block).places.roots.has(root)).length >= TOPIC * source.blocks.length);
}

/** Whether the dialogue says the subject of the name that stands beside it, elsewhere: "the Cape Harrow *military* facility". */
function isSaidOfNeighbour(base: EvidenceBase, { from, to }: SubjectWord): boolean {
  const { tokens, names } = base.claim;
  const root = tokens[from]?.senses.root;
  const name = [tokens[from - 1], tokens[to]].map((token) => names[token?.name ?? -1]).find((each) => each?.kind === 'other');
  return name !== undefined && root !== undefined && isSaidOfName(base, name, root);
}

/**
 * Looks for a subject of the claim that the cited blocks do not speak of ("dental examinations" where they speak of examinations), or not with what it
 * qualifies ("seasonal workers" where they speak of domestic workers). The first one only: one such word is reason enough to look.
 */
export function compareSubjects(base: EvidenceBase): readonly FactComparison[] {
  if (hasComputedShare(base)) return [];
  for (const [index, subject] of subjectsIn(base.claim).entries()) {
    const token = base.claim.tokens[index];
    const isNamed = token && isPlain(token) && subject.names.length > 0 && !isHalfOfWhole(base.claim, index) && !pointsBack(base, subject);
    const found = isNamed ? compareOne(base, subject, index) : undefined;
    if (found) return [found];
  }
  return [];
}
