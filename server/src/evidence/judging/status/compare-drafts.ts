import { isDraft } from '../../../language/drafts.ts';
import { openingFormula } from '../../../language/opening-formula.ts';
import { remembered } from '../../../language/remembered.ts';
import { isOpenHere } from './compare-unfinished.ts';
import { fitAt, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { samePlaces, type Pairing } from '../pairings.ts';
import type { Reading } from '../reading.ts';
import { SAME_EVENT, SAME_INSTRUMENT, WITNESS } from './status-fits.ts';
import { sentenceWords, stageIn } from './stages.ts';
import { differs } from './status-difference.ts';

const INSTRUMENTS = /^(?:law|laws|act|acts|decree|decrees|legislation|bill|bills|code|strategy|plan|policy|amendment|amendments|regulation|regulations|constitution|protocol|agreement|convention|statute|programme|directive)$/iu;
const isInstrument = remembered((text) => INSTRUMENTS.test(text));
const ADOPTED = /^(?:adopt|adoption|approv|approval|enact|promulg|pass(?!port|eng)|forc|establish|introduc|ratif|ratifi|amend|amendment|sign(?!al|ific)|issu|publish)/u;

/** Whether the instrument is the very thing that the claim welcomes: "The Committee welcomes the amendments". */
function isWelcomed(base: EvidenceBase, index: number): boolean {
  const { text, tokens } = base.claim;
  return openingFormula(text).attitude === 'welcomes' && tokens.slice(0, index).filter(({ isFormula, weight }) => !isFormula && weight > 0).length <= 2;
}

/** Whether the claim says of anything that it was adopted, or names its adoption; "once adopted" says that it was not. */
function saysAdopted(claim: Reading): boolean {
  return claim.tokens.some(({ word, weight }, index) => weight > 0 && ADOPTED.test(word.stem) && stageIn(claim, index, true) !== 'planned' && !/^(?:once|if|when|until)$/u.test(claim.tokens[index - 1]?.word.normal ?? ''));
}

/** Whether the word names a law, plan or other instrument that the claim does not call a draft. */
function isNoDraft({ claim }: EvidenceBase, index: number): boolean {
  const token = claim.tokens[index];
  if (!token || !isInstrument(token.word.text)) return false;
  const own = sentenceWords(claim, index);
  return own !== undefined && !isDraft(own.words, index - own.first);
}

/** Whether the claim presents the instrument as there: welcomes it or tells of an adoption, and leaves nothing open. */
function isPresentedAsLaw(base: EvidenceBase, index: number): boolean {
  return (isWelcomed(base, index) || saysAdopted(base.claim)) && !knowsDraft(base.claim) && !isOpenHere(base.claim, index);
}

/** A draft that the claim presents as the law itself. */
export function compareDraft(base: EvidenceBase, index: number): FactComparison | undefined {
  if (!isNoDraft(base, index)) return undefined;
  const isEdited = base.edited !== undefined && (base.edited.edits.repeats[index] ?? -1) >= 0;
  if (!isEdited && !isPresentedAsLaw(base, index)) return undefined;
  const places = [...samePlaces(base, index), ...billPlaces(base, index)].sort((a, b) => b.fit - a.fit);
  const [first] = places;
  if (!first || (!isEdited && first.fit < SAME_INSTRUMENT)) return undefined;
  // A less certain place accuses only if nothing in the block speaks of the instrument as of more than a draft.
  const isSure = isEdited || first.fit >= SAME_EVENT;
  const drafts = places.filter((place) => !isSure || place.fit >= first.fit - WITNESS).map((place) => isDraftAt(base, place));
  return drafts.every(Boolean) ? differs(base, index, first, 'draft') : undefined;
}

/** Whether the claim speaks of a bill or draft itself, or says that there is no law yet. */
function knowsDraft(claim: Reading): boolean {
  return claim.tokens.some(({ word }) => /^(?:bills?|drafts?)$/u.test(word.normal)) || claim.negations.some(({ targets }) => targets.some((target) => ADOPTED.test(claim.tokens[target]?.word.stem ?? '')));
}

/** Bills, where the claim speaks of a law. */
function billPlaces(base: EvidenceBase, index: number): readonly Pairing[] {
  if (!/^(?:law|act|legislation|statute)s?$/iu.test(base.claim.tokens[index]?.word.text ?? '')) return [];
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.tokens.flatMap((token, at) => (/^bills?$/iu.test(token.word.text) ? [{ at: { block, token: at }, token, fit: fitAt(base, index, { block, token: at }) }] : [])),
  );
}

function isDraftAt(base: EvidenceBase, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const words = source && sentenceWords(source, at.token);
  return words !== undefined && isDraft(words.words, at.token - words.first);
}
