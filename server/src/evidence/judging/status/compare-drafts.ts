import { isDraft } from '../../../language/drafts.ts';
import { attitudeOf } from '../attitude.ts';
import { isOpenHere } from './compare-unfinished.ts';
import { fitAt, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasSamePlace, samePlaces, type Pairing } from '../pairings.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { SAME_EVENT, SAME_INSTRUMENT, WITNESS } from './status-fits.ts';
import { sentenceWords, stageIn } from './stages.ts';
import { differs } from './status-difference.ts';

const INSTRUMENTS: ReadonlySet<string> = new Set(
  'law laws act acts decree decrees legislation bill bills code strategy plan policy amendment amendments regulation regulations constitution protocol agreement convention statute programme directive'.split(' '),
);
const ADOPTED = /^(?:adopt|adoption|approv|approval|enact|promulg|pass(?!port|eng)|forc|establish|introduc|ratif|ratifi|amend|amendment|sign(?!al|ific)|issu|publish)/u;

/** Whether the word names a law, a plan or another text that has to be adopted. In: the word in lower case. */
export const isInstrument = (lower: string): boolean => INSTRUMENTS.has(lower);

/** Whether the instrument is the very thing that the claim welcomes: "The Committee welcomes the amendments". */
function isWelcomed(base: EvidenceBase, index: number): boolean {
  const { tokens } = base.claim;
  return attitudeOf(base.claim) === 'welcomes' && tokens.slice(0, index).filter(({ isFormula, weight }) => !isFormula && weight > 0).length <= 2;
}

/** Whether the claim says of anything that it was adopted, or names its adoption; "once adopted" says that it was not. */
function saysAdopted(claim: Reading): boolean {
  return claim.tokens.some(({ word, weight }, index) => weight > 0 && ADOPTED.test(word.stem) && stageIn(claim, index, true) !== 'planned' && !/^(?:once|if|when|until)$/u.test(claim.tokens[index - 1]?.word.normal ?? ''));
}

/** Whether the word names a law, plan or other instrument that the claim does not call a draft. */
function isNoDraft({ claim }: EvidenceBase, index: number): boolean {
  const { word } = claim.tokens[index] ?? {};
  return word !== undefined && INSTRUMENTS.has(word.lower) && INSTRUMENTS.has(word.text.toLowerCase()) && !isDraftAt(claim, index);
}

/** Whether the word names an instrument of which the claim only says what it would do. */
export function isNotYetLaw({ claim }: EvidenceBase, index: number): boolean {
  return INSTRUMENTS.has(claim.tokens[index]?.word.lower ?? '') && saysWhatItWould(claim);
}

/** "Strikes would still be banned under the amendment": of a law in force nobody tells what it would do. */
function saysWhatItWould({ tokens }: Reading): boolean {
  return tokens.some(({ word, isFormula }) => !isFormula && word.lower === 'would');
}

/** Whether the claim presents the instrument as there: welcomes it or tells of an adoption, and leaves nothing open. */
function isPresentedAsLaw(base: EvidenceBase, index: number): boolean {
  return (isWelcomed(base, index) || saysAdopted(base.claim)) && !knowsDraft(base.claim) && !saysWhatItWould(base.claim) && !isOpenHere(base.claim, index);
}

/** What the claim itself calls unfinished. */
const IN_HAND = /\b(?:in preparation|being (?:prepared|drafted|drawn up|elaborated)|under preparation)\b/u;

/** A draft that the claim presents as the law itself. */
export function compareDraft(base: EvidenceBase, index: number): FactComparison | undefined {
  if (!isNoDraft(base, index) || !mayBeDraft(base, index) || IN_HAND.test(base.claim.text)) return undefined;
  const isEdited = base.edited !== undefined && (base.edited.edits.repeats[index] ?? -1) >= 0;
  if (!isEdited && !isPresentedAsLaw(base, index)) return undefined;
  const places = [...samePlaces(base, index), ...billPlaces(base, index)].sort((a, b) => b.fit - a.fit);
  const [first] = places;
  if (!first || (!isEdited && first.fit < SAME_INSTRUMENT)) return undefined;
  // A less certain place accuses only if nothing in the block speaks of the instrument as of more than a draft.
  const isSure = isEdited || first.fit >= SAME_EVENT;
  const drafts = places.filter((place) => !isSure || place.fit >= first.fit - WITNESS).map(({ at }) => isDraftAt(readingOf(base, at.block) ?? base.claim, at.token));
  return drafts.every(Boolean) ? differs(base, index, first, 'draft') : undefined;
}

/** Whether the claim speaks of a bill or draft itself, or says that there is no law yet. */
function knowsDraft(claim: Reading): boolean {
  return claim.tokens.some(({ word }) => /^(?:bills?|drafts?)$/u.test(word.normal)) || claim.negations.some(({ targets }) => targets.some((target) => ADOPTED.test(claim.tokens[target]?.word.stem ?? '')));
}

const billsIn = onceAReading(({ tokens }): readonly number[] => tokens.flatMap(({ word }, at) => (/^bills?$/iu.test(word.text) ? [at] : [])));

const isOfLaw = ({ claim }: EvidenceBase, index: number): boolean => /^(?:law|act|legislation|statute)s?$/iu.test(claim.tokens[index]?.word.text ?? '');

/** Bills, where the claim speaks of a law. */
function billPlaces(base: EvidenceBase, index: number): readonly Pairing[] {
  if (!isOfLaw(base, index)) return [];
  return base.blocks.flatMap(({ cited: { reading } }, block) =>
    billsIn(reading).flatMap((at) => {
      const token = reading.tokens[at];
      return token ? [{ at: { block, token: at }, token, fit: fitAt(base, index, { block, token: at }) }] : [];
    }),
  );
}

function isDraftAt(reading: Reading, index: number): boolean {
  const sentence = sentenceWords(reading, index);
  return sentence !== undefined && isDraft(sentence.words, index - sentence.first);
}

/** Whether any place could be one of a draft. */
function mayBeDraft(base: EvidenceBase, index: number): boolean {
  return hasSamePlace(base, index, isDraftAt) || (isOfLaw(base, index) && base.blocks.some(({ cited }) => billsIn(cited.reading).length > 0));
}
