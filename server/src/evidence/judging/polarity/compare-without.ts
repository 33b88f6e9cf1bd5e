import type { Span } from '../../../language/span.ts';
import type { Match } from '../alignment.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasComplement } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { coverageBy } from '../sentence-cover.ts';

/** `needed`: "only with a court order", "a court order was needed"; `not-needed`: "without a court order". */
type Need = 'needed' | 'not-needed';

interface Needed {
  readonly token: number;
  readonly need: Need;
  readonly from: number;
}

/** How far from the word it may be said that it is needed. */
const BEHIND = 6;
const BEFORE = 4;
/** How much of the claim the sentence must have. */
const OF_CLAIM = 0.6;
const SAME = 0.95;

const NEEDED_BEHIND: ReadonlySet<string> = new Set('needed required necessary mandatory compulsory'.split(' '));

/** What makes a need one of some cases only: "collateral was required only for loans above 200,000". */
const LIMITED: ReadonlySet<string> = new Set('only except unless above over below under exceeding if where no not nor longer'.split(' '));

/** "A court order was needed": said behind the word, in the same clause; nothing where it is denied or limited. */
function needBehind({ tokens }: Reading, token: number): boolean {
  const behind = tokens.slice(token + 1, token + 1 + BEHIND).map(({ word }) => word.lower);
  const at = behind.findIndex((lower) => NEEDED_BEHIND.has(lower));
  const round = tokens.slice(Math.max(0, token - BEFORE), token + 2 * BEHIND).filter(({ sentence }) => sentence === tokens[token]?.sentence);
  if (round.some(({ word }) => LIMITED.has(word.lower))) return false;
  return at > 0 && /^(?:is|are|was|were|be|been)$/u.test(behind[at - 1] ?? '') && !behind.slice(0, at).some((lower) => /^(?:and|but|which)$/u.test(lower));
}

function needBefore({ tokens }: Reading, token: number): boolean {
  const before = tokens.slice(Math.max(0, token - BEFORE), token).map(({ word }) => word.lower);
  const only = before.indexOf('only');
  return only >= 0 && /^(?:with|on|upon|under|after|by)$/u.test(before[only + 1] ?? '');
}

function needed(reading: Reading): readonly Needed[] {
  const found: Needed[] = [];
  for (const { kind, cue, targets } of reading.negations) {
    if (kind !== 'without') continue;
    const isDenied = reading.negations.some((other) => other.kind === 'conditional' && other.cue[0] < cue[0] && reading.tokens[other.cue[0]]?.sentence === reading.tokens[cue[0]]?.sentence);
    for (const token of targets) found.push({ token, need: isDenied ? 'needed' : 'not-needed', from: cue[0] });
  }
  reading.tokens.forEach((token, index) => {
    if (token.weight === 0 || found.some((other) => other.token === index)) return;
    if (needBehind(reading, index) || needBefore(reading, index)) found.push({ token: index, need: 'needed', from: index });
  });
  return found;
}

/** What the reading says is needed and what is not, only where its words say so. */
const neededIn = onceAReading((reading): readonly Needed[] => {
  const says = reading.negations.some(({ kind }) => kind === 'without') || reading.tokens.some(({ word }) => word.lower === 'only' || NEEDED_BEHIND.has(word.lower));
  return says ? needed(reading) : [];
});

/** Compares what something takes with what it takes in the cited blocks: "may enter without a court order" of "a court order was needed to enter". */
export function compareWithout(base: EvidenceBase): readonly FactComparison[] {
  if (!base.blocks.some(({ cited }) => neededIn(cited.reading).length > 0)) return [];
  const mine = neededIn(base.claim);
  if (mine.length === 0 || base.claim.negations.some(({ kind }) => kind !== 'without')) return [];
  for (const own of mine) {
    if (hasComplement(base, own.token)) continue;
    for (const [block, { cited, matches }] of base.blocks.entries()) {
      const there = contraryNeed(base, own, block, cited.reading, matches[own.token] ?? []);
      if (there) return [differs(base, spanUpTo(base.claim, own), { block, token: there.token }, spanUpTo(cited.reading, there), 'negation')];
    }
  }
  return [];
}

const spanUpTo = (reading: Reading, { from, token }: Needed): Span => spanOf(reading, Math.min(from, token), token);

/** What the block says of the need for the claim's word, where it says the reverse only and in a sentence about the claim. */
function contraryNeed(base: EvidenceBase, own: Needed, block: number, reading: Reading, matches: readonly Match[]): Needed | undefined {
  const theirs = neededIn(reading).filter((other) => matches.some(({ token, strength }) => token === other.token && strength >= SAME));
  const [first] = theirs;
  if (!first || theirs.some(({ need }) => need === own.need)) return undefined;
  const sentence = reading.tokens[first.token]?.sentence ?? -1;
  return reading.sentences[sentence]?.isQuestion === false && coverageBy(base, block, sentence) >= OF_CLAIM ? first : undefined;
}
