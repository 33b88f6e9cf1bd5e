import { lineIndexOf, placeAt } from '../language/line-index.ts';
import type { Source, Statement } from '../dialogue/source.ts';
import type { Span } from '../language/span.ts';
import { numbersOf, type MoveOption, type MovePlan, type MoveProposal } from '../evidence/moving/move-plan.ts';
import { placeName } from '../wording/findings.ts';
import { moveStates, moveSummary, moveWords, targetName } from '../wording/moving.ts';
import { speakerTitle } from '../wording/statements.ts';
import type { LinkTo } from './check-html.ts';
import { claimLabel } from './claim-label.ts';
import { htmlText as escape } from './html-text.ts';
import { moveNotes } from './move-notes.ts';

type Link = (path: string, text: string, span: Span, label: string) => string;

function linkWith(linkTo: LinkTo): Link {
  return (path, text, span, label) => {
    const { line, column } = placeAt(lineIndexOf(text), span.start);
    return `<a href="${escape(linkTo(path, line, column))}">${escape(label)}</a>`;
  };
}

/** A block's words with the sentences that matter marked. */
function marked(text: string, passages: readonly Span[]): string {
  let html = '';
  let at = 0;
  for (const { start, end } of passages) {
    html += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at));
}

function blockHtml(link: Link, source: Source, block: Statement, words: string): string {
  const place = link(source.path, source.text, block, placeName(source.key, block.number));
  return `<blockquote><p>${words}</p><footer>${place} · ${escape(speakerTitle(block))}</footer></blockquote>`;
}

function optionHtml(link: Link, plan: MovePlan, proposal: MoveProposal, option: MoveOption, at: number): string {
  const texts = option.targets.map((target) => blockHtml(link, plan.to, target, escape(target.text))).join('');
  const notes = moveNotes(plan, proposal, option).map(({ level, message }) => `<li class="${level}">${level === 'warning' ? `<span class="state">${level}</span> ` : ''}${escape(message)}</li>`);
  const list = notes.length > 0 ? `<ul class="notes">${notes.join('')}</ul>` : '';
  return `<div class="option" data-option="${String(at)}"${at === 0 ? '' : ' hidden'}>${texts}${list}<p class="becomes">${moveWords.becomes} <code>${escape(option.result)}</code></p></div>`;
}

function optionLabel({ to }: MovePlan, { state }: MoveProposal, { targets }: MoveOption, at: number): string {
  const kind = at > 0 ? moveWords.otherParagraph : state === 'none' ? moveWords.nearest : moveWords.proposed;
  return `${targetName(to.key, numbersOf(targets))} (${kind})`;
}

function choiceHtml(plan: MovePlan, proposal: MoveProposal): string {
  const choices = proposal.options.map((option, at) => {
    const paragraphs = numbersOf(option.targets).join(' ');
    return `<option value="${String(at)}" data-paragraphs="${paragraphs}">${escape(optionLabel(plan, proposal, option, at))}</option>`;
  });
  return `<label class="choice">${moveWords.instead} <select>${choices.join('')}</select></label>`;
}

function proposalHtml(link: Link, plan: MovePlan, proposal: MoveProposal, at: number): string {
  const { state, block, citation, passages, options, claims: [claim] } = proposal;
  const { draft, from } = plan;
  const label = claim ? claimLabel(claim) : '';
  const words = claim?.text ?? moveWords.outside;
  const isTicked = state === 'sure' ? ' checked' : '';
  const box = options.length === 0 ? '' : `<label class="accept"><input type="checkbox" aria-label="${escape(moveWords.acceptThis(placeName(from.key, block.number), label))}"${isTicked}> ${moveWords.accept}</label>`;
  const place = link(draft.path, draft.text, citation, label === '' ? '¶' : label);
  const missing = state === 'none' ? `<p class="missing">${escape(moveWords.notFound(plan.to.key))}</p>` : '';
  return [
    `<article class="${state}" data-proposal="${String(at)}">`,
    `<h2>${place} <span class="verdict">${moveStates[state]}</span> ${box}</h2><p class="claim">${escape(words)} <code>${escape(draft.text.slice(citation.start, citation.end))}</code></p>`,
    `<div class="sides"><div class="side">${blockHtml(link, from, block, marked(block.text, passages))}</div>`,
    `<div class="side">${missing}${options.length > 0 ? choiceHtml(plan, proposal) : ''}${options.map((option, i) => optionHtml(link, plan, proposal, option, i)).join('')}</div></div></article>`,
  ].join('');
}

/** A row of buttons; what they do is the panel's. */
const BUTTONS = `<p class="buttons"><button type="button" data-action="move">${moveWords.move}</button> <button type="button" data-action="sure">${moveWords.tickSure}</button> <button type="button" data-action="none">${moveWords.tickNone}</button></p>`;

/**
 * The body of the page on which proposals are reviewed: for each a box to tick, both texts side by side, the other paragraphs that come near, and what would differ.
 * Everything from documents is escaped; there are no scripts, styles or handlers in it. `data-proposal` is a proposal's place in the plan, `data-paragraphs` what an
 * option cites.
 */
export function moveHtml(plan: MovePlan, linkTo: LinkTo): string {
  const link = linkWith(linkTo);
  const { from, to, proposals } = plan;
  const rows = proposals.map((proposal, at) => proposalHtml(link, plan, proposal, at));
  return [
    `<h1>${escape(moveWords.heading(from.key, to.key))}</h1><p class="summary">${moveSummary(proposals.map(({ state }) => state))}</p>`,
    `<p>${moveWords.explanation}</p><p class="keys">${moveWords.keys}</p>`,
    BUTTONS,
    ...rows,
    BUTTONS,
  ].join('\n');
}
