import { lineIndexOf, placeAt } from '../language/line-index.ts';
import { numbersOf, type MovePlan, type MoveProposal } from '../evidence/moving/move-plan.ts';
import { placeName } from '../wording/findings.ts';
import { moveStates, moveSummary, moveWords, targetName } from '../wording/moving.ts';
import { moveNotes } from './move-notes.ts';
import { plain, type TextStyle } from './text-style.ts';

const MARGIN = '    ';

function passageText({ block, passages }: MoveProposal): string {
  return passages.map(({ start, end }) => block.text.slice(start, end)).join(' ');
}

function foundText(plan: MovePlan, proposal: MoveProposal, style: TextStyle): readonly string[] {
  const [option] = proposal.options;
  if (proposal.state === 'none' || !option) return [`${MARGIN}${moveWords.notFound(plan.to.key)}`];
  const texts = option.targets.map(({ number, text }) => `${MARGIN}${style.quiet(`${placeName(plan.to.key, number)}:`)} ${text}`);
  const notes = moveNotes(plan, proposal, option).map(({ level, message }) => `${MARGIN}${style[level](level)}: ${message}`);
  return [...texts, ...notes, `${MARGIN}${moveWords.becomes}: ${option.result}`];
}

function proposalText(plan: MovePlan, proposal: MoveProposal, style: TextStyle): string {
  const { state, block, citation, claims, options } = proposal;
  const { line, column } = placeAt(lineIndexOf(plan.draft.text), citation.start);
  const targets = state === 'none' ? '–' : targetName(plan.to.key, numbersOf(options[0]?.targets ?? []));
  const tone = { sure: style.quiet, likely: style.warning, none: style.error }[state];
  return [
    `  ${style.quiet(`${String(line)}:${String(column)}`)}  ${placeName(plan.from.key, block.number)} → ${targets}  ${tone(moveStates[state])}`,
    `${MARGIN}${claims[0]?.text ?? moveWords.outside}`,
    `${MARGIN}${style.quiet(`${placeName(plan.from.key, block.number)}:`)} ${passageText(proposal)}`,
    ...foundText(plan, proposal, style),
  ].join('\n');
}

/** The proposals for a person at a terminal: both texts one below the other, what differs, and what the citation becomes. */
export function moveText(plan: MovePlan, style: TextStyle = plain): string {
  const { from, to, proposals } = plan;
  if (proposals.length === 0) return `${moveWords.nothing(from.key)}\n`;
  const parts = proposals.map((proposal) => proposalText(plan, proposal, style));
  return `${[style.heading(moveWords.heading(from.key, to.key)), ...parts, moveSummary(proposals.map(({ state }) => state))].join('\n\n')}\n`;
}
