import { lineIndexOf, placeAt } from '../language/line-index.ts';
import { numbersOf, type MoveOption, type MovePlan, type MoveProposal, type MoveState } from '../evidence/moving/move-plan.ts';
import { claimLabel } from './claim-label.ts';
import { moveNotes, type MoveNote } from './move-notes.ts';

/** Paragraphs that could be cited instead. */
export interface JsonMoveOption {
  readonly paragraphs: readonly number[];
  readonly likelihood: number;
  readonly texts: readonly string[];
  readonly inBoth: readonly string[];
  readonly missing: readonly string[];
  readonly notes: readonly MoveNote[];
  readonly citation: string;
}

/** `cobs move --format json`, version 1 (docs/command-line.md). */
export interface MoveJson {
  readonly version: 1;
  readonly draft: string;
  readonly from: string;
  readonly to: string;
  readonly proposals: readonly {
    readonly line: number;
    readonly column: number;
    readonly claim: string | null;
    readonly label: string;
    readonly citation: string;
    readonly paragraph: number;
    readonly passages: readonly string[];
    readonly state: MoveState;
    readonly partial: boolean;
    readonly options: readonly JsonMoveOption[];
  }[];
  readonly summary: { readonly sure: number; readonly likely: number; readonly none: number; readonly written: number };
}

function jsonOption(plan: MovePlan, proposal: MoveProposal, option: MoveOption): JsonMoveOption {
  return {
    paragraphs: numbersOf(option.targets),
    likelihood: Math.round(option.likelihood * 1000) / 1000,
    texts: option.targets.map(({ text }) => text),
    inBoth: option.shared.map(({ words }) => words),
    missing: option.missing.map(({ words }) => words),
    notes: moveNotes(plan, proposal, option),
    citation: option.result,
  };
}

/** The proposals for programs. `path` is the draft as it was named; `written` the number of proposals that were carried out. */
export function moveJson(plan: MovePlan, path: string, written: number): MoveJson {
  const { draft, from, to, proposals } = plan;
  const lines = lineIndexOf(draft.text);
  const count = (state: MoveState): number => proposals.filter((proposal) => proposal.state === state).length;
  return {
    version: 1,
    draft: path,
    from: from.key,
    to: to.key,
    proposals: proposals.map((proposal) => {
      const { citation, claims: [claim], block, passages, state, isPartial, options } = proposal;
      return {
        ...placeAt(lines, citation.start),
        claim: claim?.text ?? null,
        label: claim ? claimLabel(claim) : '',
        citation: draft.text.slice(citation.start, citation.end),
        paragraph: block.number,
        passages: passages.map(({ start, end }) => block.text.slice(start, end)),
        state,
        partial: isPartial,
        options: options.map((option) => jsonOption(plan, proposal, option)),
      };
    }),
    summary: { sure: count('sure'), likely: count('likely'), none: count('none'), written },
  };
}
