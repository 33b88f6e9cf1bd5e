import type { FactComparison } from '../evidence/judging/judgement.ts';
import { textOf } from '../language/span.ts';
import { speakerTitle } from './statements.ts';

/** As many letters of a source's words as stand beside a fact; the block itself is shown anyway. */
const LONGEST = 160;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

/** What the source has for a fact of the claim: its words, in quotation marks, or who speaks. Nothing where it has nothing. */
export function saidInSource({ kind, evidence }: Pick<FactComparison, 'kind' | 'evidence'>): string | undefined {
  if (!evidence) return undefined;
  return kind === 'speaker' ? speakerTitle(evidence.block) : `“${shortened(textOf(evidence.block.text, evidence.span))}”`;
}
