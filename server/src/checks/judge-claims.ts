import type { Claim, Draft } from '../draft/draft.ts';
import { judge } from '../evidence/judging/judge.ts';
import type { Judgement } from '../evidence/judging/judgement.ts';
import type { Library } from '../evidence/library.ts';
import { citedBlocks } from '../evidence/resolve-citation.ts';

/** Judgements of one state of the library, by everything of a claim that they depend on. */
export type JudgementMemo = Map<string, Judgement>;

const memos = new WeakMap<Library, JudgementMemo>();

/** A memo larger than this has outlived many edits; starting it again costs one full check. */
const MEMO_LIMIT = 20_000;

/** The memo of `library`; a new library (a source has changed) starts an empty one. */
function memoOf(library: Library): JudgementMemo {
  let memo = memos.get(library);
  if (!memo || memo.size > MEMO_LIMIT) memos.set(library, (memo = new Map<string, Judgement>()));
  return memo;
}

function keyOf(claim: Claim): string {
  let key = `${claim.language}\n${claim.kind}\n${claim.introduction}\n${claim.text}`;
  for (const { text } of claim.quotations) key += `\n"${text}`;
  for (const { items } of claim.citations) {
    for (const item of items) {
      key += `\n@${item.key}`;
      for (const { first, last } of item.paragraphs) key += ` ${String(first)}-${String(last)}`;
    }
  }
  return key;
}

/**
 * The claim against the blocks it cites; nothing if it cites none that exist.
 * Computed once for the same claim, the same citations and the same library, wherever in the draft the claim stands.
 */
export function judgementOf(claim: Claim, library: Library): Judgement | undefined {
  if (claim.citations.length === 0) return undefined;
  const memo = memoOf(library);
  const key = keyOf(claim);
  const known = memo.get(key);
  if (known) return known;
  const cited = citedBlocks(claim.citations, library.sources);
  if (cited.length === 0) return undefined;
  const judgement = judge(claim, cited);
  memo.set(key, judgement);
  return judgement;
}

/** Judges every claim of a draft, with `pause` between two of them: `checkDraft` finds the judgements made and takes a moment only. */
export async function judgeBetweenPauses(draft: Draft, library: Library, pause: () => Promise<void>): Promise<void> {
  for (const claim of draft.claims) {
    judgementOf(claim, library);
    await pause();
  }
}
