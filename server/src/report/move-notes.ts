import { numbersOf, type MoveOption, type MovePlan, type MoveProposal } from '../evidence/moving/move-plan.ts';
import { brokenPromise, carriedQuotation, claimDifference, factsInBoth, factsMissing, moveWords, targetName } from '../wording/moving.ts';

/** Something to know before a proposal is accepted. `warning`: what the draft says or quotes would not be borne out. */
export interface MoveNote {
  readonly level: 'warning' | 'information';
  readonly message: string;
}

const warning = (message: string): MoveNote => ({ level: 'warning', message });
const information = (message: string): MoveNote => ({ level: 'information', message });

function notesOnQuotations({ quotation, promises }: MoveOption, key: string): readonly MoveNote[] {
  const carried = quotation ? [(quotation.outcome === 'kept' ? information : warning)(carriedQuotation(key, quotation))] : [];
  return [...promises.map((promise) => warning(brokenPromise(key, promise))), ...carried];
}

/** What is to be said of an option: first what would be wrong, then what speaks for it. */
export function moveNotes({ to }: MovePlan, { isPartial, options }: MoveProposal, option: MoveOption): readonly MoveNote[] {
  const where = targetName(to.key, numbersOf(option.targets));
  const differences = option.differences.map(({ claim, fact }) => warning(claimDifference(claim.text.slice(fact.claim.start, fact.claim.end), fact, where)));
  const facts = [factsInBoth(option.shared), factsMissing(where, option.missing)].filter((line) => line !== '').map(information);
  return [
    ...differences,
    ...notesOnQuotations(option, to.key),
    ...(option.sameSpeaker ? [] : [warning(moveWords.otherSpeaker)]),
    ...(isPartial && option === options[0] ? [information(moveWords.partial(to.key))] : []),
    ...facts,
  ];
}
