import { textOf } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { Claim } from '../draft/draft.ts';
import type { CheckedClaim, CheckedDraft } from '../checks/checked-draft.ts';
import type { Finding } from '../checks/finding.ts';
import type { Verdict } from '../evidence/judging/judgement.ts';
import { resolveCitation } from '../evidence/resolve-citation.ts';
import { saidInSource } from '../wording/facts.ts';
import { claimLabel } from './claim-label.ts';

/** A cited statement as the report shows it. */
export interface EvidenceCell {
  readonly source: Source;
  readonly block: Block;
  /** The sentence that bears most on the claim, or the block's first words where none stands out. */
  readonly sentence: string;
}

/** A fact of the claim beside the evidence, in words. */
export interface FactCell {
  readonly kind: string;
  readonly state: 'agrees' | 'differs' | 'absent';
  readonly claimed: string;
  /** The source's words, in quotation marks, or who speaks there. */
  readonly said?: string;
}

/** A line of the evidence matrix: a claim, what it rests on, and what was found. */
export interface EvidenceRow {
  readonly claim: Claim;
  /** "20 (a) (i)", or empty outside numbered paragraphs. */
  readonly label: string;
  readonly verdict: Verdict;
  readonly evidence: readonly EvidenceCell[];
  readonly facts: readonly FactCell[];
  readonly findings: readonly Finding[];
}

/** A block without a supporting sentence is shown by its first words. */
const OPENING_LENGTH = 160;

function opening(text: string): string {
  return text.length <= OPENING_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING_LENGTH))}…`;
}

function evidenceOf({ claim, judgement }: CheckedClaim, sources: ReadonlyMap<string, Source>): readonly EvidenceCell[] {
  return claim.citations.flatMap((citation) =>
    resolveCitation(citation, sources).flatMap(({ source, blocks }) =>
      source
        ? blocks.map((block) => {
            const place = judgement?.support.find((support) => support.block === block);
            return { source, block, sentence: place ? textOf(block.text, place.span) : opening(block.text) };
          })
        : [],
    ),
  );
}

function factsOf({ claim, judgement }: CheckedClaim): readonly FactCell[] {
  return (judgement?.comparisons ?? []).map((fact) => {
    const said = saidInSource(fact);
    return { kind: fact.kind, state: fact.state, claimed: textOf(claim.text, fact.claim), ...(said === undefined ? {} : { said }) };
  });
}

/** The evidence matrix of a draft: one row a claim, formulas that need no source left out unless they cite one. */
export function evidenceRows(checked: CheckedDraft, sources: ReadonlyMap<string, Source>): readonly EvidenceRow[] {
  return checked.claims
    .filter(({ verdict, findings }) => verdict !== 'not-needed' || findings.length > 0)
    .map((checkedClaim) => {
      const { claim, verdict, findings } = checkedClaim;
      return { claim, label: claimLabel(claim), verdict, findings, evidence: evidenceOf(checkedClaim, sources), facts: factsOf(checkedClaim) };
    });
}
