import { clauseEnd } from '../../../language/clauses.ts';
import { isPast } from '../../../language/status.ts';
import type { Segment } from '../../../language/unfinished.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isTarget } from '../polarity/negated-words.ts';
import { wordsOf, type Reading } from '../reading.ts';
import { segmentsOf } from './parts-of-blocks.ts';
import { stageIn } from './stages.ts';

/** How alike two words must be to name the same. */
const SAME = 0.8;

const PRONOUN = /^(?:it|they|them|these|those|this|all|both)$/u;

const ENDS_SUBJECT = /^(?:of|by|in|at|on|for|to|from|with|who|which|that|against)$/u;

/** The first words of content of the clause before the deed, up to a preposition: of what it is said, "the *appeal* lodged by the Director". */
function subjectOf(claim: Reading, deed: number): readonly number[] {
  const subject: number[] = [];
  for (let k = clauseEnd(claim.text, wordsOf(claim), deed, -1); k < deed; k++) {
    const token = claim.tokens[k];
    if (subject.length > 0 && token && (ENDS_SUBJECT.test(token.word.lower) || isPast(token.word))) break;
    if (token && token.weight > 0) subject.push(k);
  }
  return subject;
}

/** Whether the words before the deed in its part of the block name what the claim says it of, or take it up by a pronoun. */
function isOfSubject(base: EvidenceBase, block: number, from: number, at: number, subject: readonly number[]): boolean {
  const tokens = readingOf(base, block)?.tokens ?? [];
  for (let i = from; i < at; i++) {
    if (PRONOUN.test(tokens[i]?.word.lower ?? '')) return true;
    if (subject.some((k) => (base.blocks[block]?.matches[k] ?? []).some(({ token, strength }) => token === i && strength >= SAME))) return true;
  }
  return false;
}

/** Whether a part of the cited blocks says that the claim's deed itself has been done of what the claim says it of: "its director had been dismissed", "4,870 of them had been completed". */
export function isDeedToldAsDone(base: EvidenceBase, deed: number): boolean {
  const subject = subjectOf(base.claim, deed);
  return base.blocks.some(({ cited: { reading }, matches }, block) =>
    (matches[deed] ?? []).some(({ token, strength }) => {
      const there = reading.tokens[token];
      if (!there || strength < SAME || isTarget(reading, token) || stageIn(reading, token, false) !== 'done') return false;
      const segment = segmentsOf(reading).find(({ start, end }) => start <= there.start && there.start < end);
      const from = reading.tokens.findIndex(({ start }) => start >= (segment?.start ?? 0));
      return isOfSubject(base, block, from, token, subject);
    }),
  );
}

const DRAFT = /\b(?:draft|bill|propos)/iu;
const ADOPTED = /^(?:adopt|approv|enact|promulg|pass|forc|establish|introduc|amend|publish|repeal|abolish)/u;

/** Whether all that the part leaves open is that there is but a bill, which the claim calls so as well, without saying that it became law: "a bill, withdrawn in 2019, was replaced by a new one". */
export function isKnownDraft(base: EvidenceBase, deed: number, block: number, { marker }: Segment): boolean {
  const shown = readingOf(base, block)?.text.slice(marker.start, marker.end) ?? '';
  return DRAFT.test(shown) && DRAFT.test(base.claim.text) && !ADOPTED.test(base.claim.tokens[deed]?.word.stem ?? '');
}
