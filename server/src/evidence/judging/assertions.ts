import { attributionsIn } from '../../language/attribution.ts';
import { textOf } from '../../language/span.ts';
import type { BlockMatches } from './alignment.ts';
import { onceAReading } from './reading.ts';

/** From here on a cited word is the claim's word. */
export const SAME = 0.8;
/** How alike a word must be to count in a speaker's favour. */
export const LIKE = 0.5;

/** Questions that may be answered by "no": what they ask about is not said to be so. "Why were there only nine?" says that there were. */
const OPEN = /^(?:["“‘']|\s)*(?:Was|Were|Is|Are|Had|Has|Have|Did|Does|Do|Would|Will|Could|Can|Might|May|Should|Shall)\b/u;

/** The sentences of a statement that assert something. */
export const assertionsIn = onceAReading(({ sentences }): readonly number[] => sentences.flatMap(({ isQuestion }, index) => (isQuestion ? [] : [index])));

/** The sentences of a statement that assert or take for granted. */
export const grantedIn = onceAReading(({ sentences, text }): readonly number[] => sentences.flatMap((sentence, index) => (sentence.isQuestion && OPEN.test(textOf(text, sentence)) ? [] : [index])));

/** Whether one of the sentences of a block has the claim's word. */
export function has({ cited: { reading }, matches }: BlockMatches, k: number, least: number, isIn: (sentence: number) => boolean): boolean {
  return (matches[k] ?? []).some(({ token, strength }) => strength >= least && isIn(reading.tokens[token]?.sentence ?? -1));
}

/** The two sides of a dialogue. */
export type Side = 'delegation' | 'expert';

/** By what words each side is quoted by the other: its information, its worries. */
const QUOTED: Readonly<Record<Side, RegExp>> = {
  delegation: /\b(?:official|Government|State party|delegation|authorit(?:y|ies)|report\b|repl(?:y|ies)\b)/u,
  expert: /\b(?:Experts?|Committee|concerns?|mentioned|raised|referred to)\b/u,
};

/** Whether the sentence of one side may be the other's own words: quoted from it, or reported as such. */
export function isQuotedFrom(side: Side, { cited: { reading, block, source } }: BlockMatches, sentence: number): boolean {
  const span = reading.sentences[sentence];
  return span === undefined || QUOTED[side].test(textOf(reading.text, span)) || attributionsIn(block.text, source.language).some(({ voice }) => voice === side);
}
