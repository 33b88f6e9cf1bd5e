import type { FactComparison } from '../evidence/judging/judgement.ts';
import type { MoveState, PassageFact, QuotedPassage } from '../evidence/moving/move-plan.ts';
import type { DialogueSign } from '../evidence/moving/same-dialogue.ts';
import { absent, differs, factNames, placeName } from './findings.ts';
import { writeLocator } from '../draft/write-citation.ts';

/** What moving citations from one document to another says. */

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** How sure a proposal is, in a word. */
export const moveStates: Readonly<Record<MoveState, string>> = { sure: 'sure', likely: 'likely: please read', none: 'not found' };

/** "81 cited paragraphs · 60 sure · 19 likely · 2 not found": only what there is. */
export function moveSummary(states: readonly MoveState[]): string {
  const count = (state: MoveState): number => states.filter((one) => one === state).length;
  const parts = [plural(states.length, 'cited paragraph', 'cited paragraphs')];
  if (count('sure') > 0) parts.push(`${String(count('sure'))} sure`);
  if (count('likely') > 0) parts.push(`${String(count('likely'))} likely`);
  if (count('none') > 0) parts.push(`${String(count('none'))} not found`);
  return parts.join(' · ');
}

/** "CMW/C/SR.732, paras. 27-29". */
export const targetName = (key: string, numbers: readonly number[]): string => `${key}, ${writeLocator(rangesOf(numbers))}`;

function rangesOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last.last + 1) last.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}

const SIGNS: Readonly<Record<DialogueSign['sign'], (value: string) => string>> = {
  'committee-and-state': (value) => `same committee and State (${value})`,
  report: (value) => `same report (${value})`,
  date: (value) => `same meeting (${value})`,
  figures: (value) => `${value} figures in common`,
};

/** Why a document is likely of the same dialogue, or that nothing says so. */
export const targetReasons = (isLikely: boolean, signs: readonly DialogueSign[]): string =>
  isLikely ? `Likely of the same dialogue: ${signs.map(({ sign, value }) => SIGNS[sign](value)).join(', ')}` : 'Nothing says that it is of the same dialogue';

/** "In both: 1,186; Law No. 112/2024". Empty where there is nothing to name. */
export const factsInBoth = (facts: readonly PassageFact[]): string => (facts.length === 0 ? '' : `In both: ${facts.map(({ words }) => words).join('; ')}`);

export const factsMissing = (key: string, facts: readonly PassageFact[]): string => (facts.length === 0 ? '' : `Not in ${key}: ${facts.map(({ words }) => words).join('; ')}`);

/** What the quotation that a citation carries becomes. */
export function carriedQuotation(key: string, quoted: QuotedPassage): string {
  if (quoted.outcome === 'kept') return `The quotation “${quoted.words}” is in ${key} word for word; it stays.`;
  if (quoted.outcome === 'adapted') return `${key} has other words than the quotation “${quoted.words}”. The citation will quote “${quoted.record}”.`;
  return `The quotation “${quoted.words}” is not in ${key}. The citation will stand without it.`;
}

/** Quotation marks in the draft's own sentence are a promise that moving cannot keep. */
export const brokenPromise = (key: string, quoted: QuotedPassage): string =>
  quoted.outcome === 'adapted'
    ? `Your sentence quotes “${quoted.words}”; ${key} says “${quoted.record}”. Change the sentence, or keep this citation.`
    : `Your sentence quotes “${quoted.words}”, which is not in ${key}. Take the quotation marks away, or keep this citation.`;

const NAMES: Readonly<Record<FactComparison['kind'], string>> = { ...factNames, speaker: 'Speaker', quotation: 'Quotation' };

/** A fact of the draft that the cited passage bears out and the other document does not. */
export function claimDifference(claimed: string, { kind, evidence }: FactComparison, where: string): string {
  if (kind === 'speaker') return `The draft says “${claimed}”, but ${where} was said by somebody else.`;
  if (!evidence) return absent(NAMES[kind], claimed, where);
  return differs(NAMES[kind], claimed, placeName(evidence.source.key, evidence.block.number), evidence.block.text.slice(evidence.span.start, evidence.span.end));
}

export const moveWords = {
  title: (from: string, to: string): string => `Move citations: ${from} → ${to}`,
  heading: (from: string, to: string): string => `Move citations from ${from} to ${to}`,
  explanation: 'Both texts stand side by side; the sentences that your claim rests on are underlined. What is sure is ticked already. Tick what you accept, then press the button: the draft changes in one step, which you can undo.',
  keys: 'Keys: Space ticks, the arrow keys ↓ and ↑ go to the next and the one before, Ctrl+Enter moves what is ticked.',
  nothing: (key: string): string => `The draft cites no paragraph of ${key}.`,
  move: 'Move the ticked citations',
  tickSure: 'Tick what is sure',
  tickNone: 'Tick none',
  accept: 'Move this citation',
  /** For those who hear the page: which one. */
  acceptThis: (cited: string, label: string): string => `Move this citation: ${cited}${label === '' ? '' : `, in paragraph ${label}`}`,
  instead: 'Cite instead',
  proposed: 'proposed',
  nearest: 'nearest',
  otherParagraph: 'other',
  becomes: 'Becomes',
  outside: 'outside any claim',
  partial: (key: string): string => `A part of what the claim rests on was not found in ${key}.`,
  notFound: (key: string): string => `Nothing in ${key} was found that says this. The citation stays as it is unless you choose a paragraph.`,
  otherSpeaker: 'Another side speaks there.',
  written: (count: number, path: string): string => `${plural(count, 'citation', 'citations')} moved in ${path}.`,
  notWritten: 'Nothing was changed. To move the sure ones: --write.',
} as const;

/** What the editor says while citations are moved. */
export const moving = {
  searching: (from: string, to: string): string => `Looking for the passages of ${from} in ${to}`,
  steps: (done: number, total: number): string => `${String(done)} of ${plural(total, 'citation', 'citations')}`,
  pickFrom: 'Which citations are to be moved?',
  pickTo: (key: string): string => `Where do the citations of ${key} go?`,
  count: (count: number): string => plural(count, 'cited paragraph', 'cited paragraphs'),
  nothingToMove: 'There is nothing to move: the draft cites no paragraph of a source, or the case has no other source. Import the summary record first.',
  moved: (count: number): string => `${plural(count, 'citation', 'citations')} moved. Undo takes it back in one step.`,
  changed: 'The draft has changed since the proposals were made. They were made again; please look at them once more.',
  nothingTicked: 'Nothing is ticked.',
} as const;
