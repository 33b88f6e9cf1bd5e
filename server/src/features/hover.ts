import type { Span } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { CitationItem, Claim, Draft } from '../draft/draft.ts';
import { claimsCiting } from '../draft/claims-citing.ts';
import { judgementOf } from '../checks/judge-claims.ts';
import type { FactComparison, Judgement, PlaceInBlock } from '../evidence/judging/judgement.ts';
import type { Library } from '../evidence/library.ts';
import { otherFiguresOf } from '../evidence/judging/figures/other-figures.ts';
import { resolveCitation, type ResolvedItem } from '../evidence/resolve-citation.ts';
import { blockAt, citationAt } from './citation-at.ts';
import { citedBy, type CitingPlace } from './cited-by.ts';
import { symbolAt, type SymbolInCase } from './symbol-at.ts';

/** A cited block as the hover shows it. */
export interface HoveredBlock {
  readonly block: Block;
  /** The sentences that bear on the claim, in `block.text`; empty where none stands out. */
  readonly supporting: readonly Span[];
  readonly before?: Block;
  readonly after?: Block;
}

/** One item of the hovered citation. */
export interface HoveredItem {
  readonly item: CitationItem;
  /** Absent when the case has no such source. */
  readonly source?: Source;
  readonly blocks: readonly HoveredBlock[];
  readonly missing: ResolvedItem['missing'];
}

/** A fact of a claim beside the cited statements, and where other statements of the dialogue have another figure of the same thing. */
export interface HoveredFact extends FactComparison {
  readonly others: readonly PlaceInBlock[];
}

/** A claim that the hovered citation covers, with what agrees and what differs. */
export interface HoveredClaim {
  readonly claim: Claim;
  readonly facts: readonly HoveredFact[];
}

/** A block of a source under the cursor. */
export interface HoveredSourceBlock {
  readonly kind: 'block';
  readonly span: Span;
  readonly source: Source;
  readonly block: Block;
  readonly citedBy: readonly CitingPlace[];
}

export type HoverResult =
  | { readonly kind: 'citation'; readonly span: Span; readonly items: readonly HoveredItem[]; readonly claims: readonly HoveredClaim[] }
  | HoveredSourceBlock
  /** A symbol; in a source the block that it stands in is shown below it. */
  | { readonly kind: 'symbol'; readonly span: Span; readonly found: SymbolInCase; readonly within: HoveredSourceBlock | undefined };

export interface HoverOptions {
  /** Whether to show the blocks before and after the cited one. */
  readonly neighbours: boolean;
}

function hoveredBlock(source: Source, block: Block, judgements: readonly Judgement[], options: HoverOptions): HoveredBlock {
  const supporting = judgements.flatMap(({ support }) => support.filter((place) => place.block === block).map((place) => place.span));
  const unique = supporting.filter((span, i) => supporting.findIndex((other) => other.start === span.start) === i);
  const at = options.neighbours ? source.blocks.indexOf(block) : -1;
  // Sub-paragraphs of the cited paragraph are cited with it: they are no neighbours.
  const [before, after] = [source.blocks[at - 1], source.blocks[at + 1]].map((neighbour) => (at >= 0 && neighbour?.number !== block.number ? neighbour : undefined));
  return { block, supporting: unique.sort((a, b) => a.start - b.start), ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function hoveredFact(fact: FactComparison): HoveredFact {
  const isFigure = fact.kind === 'figure' || fact.kind === 'hedge';
  return { ...fact, others: isFigure && fact.evidence ? otherFiguresOf(fact.evidence) : [] };
}

/**
 * The hover over a citation of a draft: every item of the cluster with its statements' words; and over a symbol outside citations: what it names.
 * Only the claims that the citation covers are judged: a hover does not wait for the check of the whole draft. Out: nothing when neither is under the cursor.
 */
export function hoverInDraft(draft: Draft, library: Library, offset: number, options: HoverOptions): HoverResult | undefined {
  const citation = citationAt(draft, offset);
  if (!citation) return hoverOnSymbol(draft.text, library, offset, undefined);
  const claims = claimsCiting(draft, citation).map((claim) => ({ claim, judgement: judgementOf(claim, library) }));
  const judgements = claims.flatMap(({ judgement }) => judgement ?? []);
  const items = resolveCitation(citation, library.sources).map(({ item, source, blocks, missing }) => ({
    item,
    missing,
    blocks: source ? blocks.map((block) => hoveredBlock(source, block, judgements, options)) : [],
    ...(source ? { source } : {}),
  }));
  return {
    kind: 'citation',
    span: { start: citation.start, end: citation.end },
    items,
    claims: claims.map(({ claim, judgement }) => ({ claim, facts: (judgement?.comparisons ?? []).map(hoveredFact) })),
  };
}

function hoverOnSymbol(text: string, library: Library, offset: number, within: HoveredSourceBlock | undefined): HoverResult | undefined {
  const found = symbolAt(text, offset, library);
  return found && { kind: 'symbol', span: found.span, found, within };
}

/** The hover over a block of a source: its number and speaker, and where the drafts cite it; over a symbol in it, what the symbol names too. */
export function hoverInSource(source: Source, library: Library, drafts: readonly Draft[], offset: number): HoverResult | undefined {
  const block = blockAt(source, offset);
  if (!block) return undefined;
  const within: HoveredSourceBlock = { kind: 'block', span: { start: block.start, end: block.end }, source, block, citedBy: citedBy(block, source, drafts, library) };
  return hoverOnSymbol(source.text, library, offset, within) ?? within;
}
