import { textOf, touches, type Span } from '../language/span.ts';
import type { Claim, Draft } from '../draft/draft.ts';
import { statementsFor } from '../checks/statements-for.ts';
import type { Library } from '../evidence/library.ts';
import type { Likenesses, RankedStatement } from '../evidence/ranking/ranking.ts';
import { citationOffset } from './evidence-actions.ts';

/** The statements for a sentence of the draft, and where a citation of one of them goes. */
export interface CiteOffer {
  readonly statements: readonly RankedStatement[];
  /** Offset in the draft at which the citation is inserted, with a space before it. */
  readonly insertAt: number;
  /** The words that were searched for, so that a picker can show them. */
  readonly searched: string;
}

function claimAt(draft: Draft, offset: number): Claim | undefined {
  return draft.claims.find((claim) => touches(claim, offset)) ?? draft.claims.findLast((claim) => claim.end <= offset && !draft.text.slice(claim.end, offset).includes('\n\n'));
}

/** What “Insert Citation…” offers statements for before anything is typed into the picker: the selection, else the sentence at the cursor; empty for neither. */
export function sentenceToCite(draft: Draft, selection: Span): string {
  return textOf(draft.text, selection).trim() || (claimAt(draft, selection.end)?.text ?? '');
}

/**
 * What “Insert Citation…” offers: statements for the words typed into the picker, else for the selection, else for the sentence at the cursor.
 * In: an empty selection is a cursor; `likenesses` are to `sentenceToCite`, where a sentence model has them. Out: the citation goes to the end of the sentence, or to the end of a selection outside any sentence.
 */
export function offerCitations(draft: Draft, library: Library, selection: Span, typed: string, limit: number, likenesses?: Likenesses): CiteOffer {
  const claim = claimAt(draft, selection.end);
  const insertAt = claim ? citationOffset(draft, claim) : selection.end;
  const selected = textOf(draft.text, selection).trim();
  const words = typed.trim() || selected;
  if (words !== '') return { statements: library.rank({ text: words, ...(claim ? { context: [claim.text] } : {}), ...(likenesses ? { likenesses } : {}) }, limit), insertAt, searched: words };
  return claim ? { statements: statementsFor(draft, claim, library, limit, likenesses), insertAt, searched: claim.text } : { statements: [], insertAt, searched: '' };
}
