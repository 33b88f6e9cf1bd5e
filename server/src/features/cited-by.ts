import type { Block, Source } from '../dialogue/source.ts';
import type { Citation, Claim, Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { resolveCitation } from '../evidence/resolve-citation.ts';

/** A citation of a block in a draft, with the claim it first stands for. */
export interface CitingPlace {
  readonly draft: Draft;
  readonly citation: Citation;
  readonly claim?: Claim;
}

function cites(citation: Citation, block: Block, source: Source, library: Library): boolean {
  return resolveCitation(citation, library.sources).some((item) => item.source === source && item.blocks.includes(block));
}

/** Where the drafts cite `block`, in the order of the drafts. */
export function citedBy(block: Block, source: Source, drafts: readonly Draft[], library: Library): readonly CitingPlace[] {
  return drafts.flatMap((draft) =>
    draft.citations
      .filter((citation) => cites(citation, block, source, library))
      .map((citation) => {
        const claim = draft.claims.find((candidate) => candidate.citations.some((own) => own.start === citation.start));
        return { draft, citation, ...(claim ? { claim } : {}) };
      }),
  );
}
