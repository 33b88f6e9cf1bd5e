import { clauseEnd } from '../../../language/clauses.ts';
import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { readingOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import type { Pairing } from '../pairings.ts';
import { onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';

/** How many words off a name or number may stand and still say what a word is about. */
const REACH = 6;

function nearest(reading: Reading, token: number, kind: 'name' | 'designator'): number {
  const sentence = reading.tokens[token]?.sentence;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [token + distance, token - distance]) {
      const other = reading.tokens[at];
      if (other && other.sentence === sentence && !other.isFormula && other[kind] >= 0) return other[kind];
    }
  }
  return -1;
}

function isOtherName(base: EvidenceBase, mine: NameMention | undefined, theirs: NameMention | undefined): boolean {
  if (!mine || !theirs || !areComparable(mine, theirs) || isSameName(mine, theirs)) return false;
  return base.blocks.some(({ cited }) => cited.reading.names.some((name) => isSameName(mine, name)));
}

/**
 * Whether the two words go with different instruments or names, of which the cited blocks have the claim's as well:
 * "a party to the 1954 Convention" is no counterpart of "not a party to the 1961 Convention".
 */
export function isAboutOther(base: EvidenceBase, claimToken: number, at: CitedToken): boolean {
  const reading = readingOf(base, at.block);
  if (!reading) return false;
  const mine = base.claim.designators[nearest(base.claim, claimToken, 'designator')];
  const theirs = reading.designators[nearest(reading, at.token, 'designator')];
  if (mine && theirs && mine.kind === theirs.kind && mine.normal !== theirs.normal) {
    return base.blocks.some(({ cited }) => cited.reading.designators.some(({ normal }) => normal === mine.normal));
  }
  return isOtherName(base, base.claim.names[nearest(base.claim, claimToken, 'name')], reading.names[nearest(reading, at.token, 'name')]);
}

/** Whether another word of the claim is the source's word itself, which is then no counterpart of this one. */
export function isSaidElsewhere(base: EvidenceBase, token: number, there: Token): boolean {
  return base.claim.tokens.some((other, index) => index !== token && !other.isFormula && other.senses.root === there.senses.root);
}

/** A question presupposes; it asserts nothing that a claim could turn round. */
export function isInQuestion(base: EvidenceBase, { at, token }: Pairing): boolean {
  const reading = readingOf(base, at.block);
  return reading !== undefined && (reading.sentences[token.sentence]?.isQuestion === true || isAsked(reading, at.token));
}

/** "Ms. A asked *whether* the plan would be continued": asked, not said. */
function isAsked({ tokens, sentences }: Reading, at: number): boolean {
  const first = sentences[tokens[at]?.sentence ?? -1]?.first ?? at;
  const whether = tokens.slice(first, at).findLastIndex(({ word }) => word.lower === 'whether');
  return whether > 0 && tokens.slice(first, first + whether).some(({ word }) => ASKS.test(word.lower));
}

const ASKS = /^(?:ask(?:s|ed|ing)?|enquir(?:ed|es)|inquir(?:ed|es)|wonder(?:s|ed)?|know|clarify|clarified|indicate|explain)$/u;

const SINCE: ReadonlySet<string> = new Set(['since', 'from', 'following', 'after']);

/** Whether the word stands in a relative clause: "the Act, *which no court had applied since 2012*" dates nothing else. */
const isInRelative = (reading: Reading, k: number): boolean => /^(?:which|who|whose|whom)$/u.test(reading.tokens[clauseEnd(reading.text, wordsOf(reading), k, -1)]?.word.lower ?? '');

/** The words of dates since when something holds: "since 1 July". */
const sinceIn = onceAReading((reading): readonly number[] => {
  const { tokens, dates } = reading;
  if (dates.length === 0) return [];
  const since = new Set(tokens.filter(({ date }, k) => date >= 0 && SINCE.has(tokens[k - 1]?.word.normal ?? '') && !isInRelative(reading, k - 2)).map(({ date }) => date));
  return tokens.flatMap(({ date }, k) => (since.has(date) ? [k] : []));
});

/** Whether the claim says since when, with a date that stands in another sentence than this one: it had no power, and "since 1 July" it has. */
export function isDatedElsewhere({ claim, blocks }: EvidenceBase, block: number, sentence: number): boolean {
  const since = sinceIn(claim);
  if (since.length === 0) return false;
  const tokens = blocks[block]?.cited.reading.tokens ?? [];
  const sentences = since.flatMap((k) => (blocks[block]?.matches[k] ?? []).filter(({ token }) => (tokens[token]?.date ?? -1) >= 0).map(({ token }) => tokens[token]?.sentence));
  return sentences.length > 0 && !sentences.includes(sentence);
}
