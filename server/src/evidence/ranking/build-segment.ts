import type { Language, Source, Statement } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import { packed } from './numbers.ts';
import { ROLES, SECTIONS, type SourceSegment } from './source-segment.ts';
import { termsIn, type Term } from './terms.ts';

const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

function mixed(hash: number, text: string): number {
  let mix = hash;
  for (let i = 0; i < text.length; i++) mix = Math.imul(mix ^ text.charCodeAt(i), FNV_PRIME);
  return Math.imul(mix ^ text.length, FNV_PRIME);
}

/** A number (32 bits, FNV-1a) made from everything of `source` that its segment depends on; not from its key, so that a renamed file keeps its segment. */
export function fingerprintOf(source: Source): number {
  let hash = mixed(mixed(FNV_OFFSET, source.language), source.kind);
  for (const block of source.blocks) {
    hash = mixed(hash, `${block.kind} ${block.section} ${String(block.number)} ${block.condenses.join()}`);
    if (block.kind === 'statement') hash = mixed(mixed(hash, `${block.role} ${block.speaker ?? ''}`), block.text);
  }
  return hash >>> 0;
}

/** A segment being built. */
interface Growing {
  readonly postings: Map<string, number[]>;
  readonly sentenceStarts: number[];
  readonly statementStarts: number[];
  readonly numbers: number[];
  readonly blockIndexes: number[];
  readonly roles: number[];
  readonly sections: number[];
  readonly stretches: number[];
  position: number;
}

function addSentence(growing: Growing, terms: readonly Term[]): void {
  growing.sentenceStarts.push(growing.position);
  for (const { term } of terms) {
    const postings = growing.postings.get(term);
    if (postings) postings.push(growing.position);
    else growing.postings.set(term, [growing.position]);
    growing.position++;
  }
  growing.position++;
}

function addStatement(growing: Growing, statement: Statement, language: Language): void {
  growing.statementStarts.push(growing.sentenceStarts.length);
  growing.numbers.push(statement.number);
  growing.roles.push(ROLES.indexOf(statement.role));
  growing.sections.push(SECTIONS.indexOf(statement.section));
  addSentence(growing, statement.speaker === null ? [] : termsIn(statement.speaker, language));
  for (const { start, end } of sentencesIn(statement.text)) addSentence(growing, termsIn(statement.text.slice(start, end), language));
}

/** The pairs of `SourceSegment.condensed`. A highlights block with a number that no statement has is left out. */
function condensedPairs(source: Source, blockIndexes: readonly number[]): readonly number[] {
  const ordinals = new Map<number, number>();
  blockIndexes.forEach((index, ordinal) => {
    const number = source.blocks[index]?.number;
    if (number !== undefined && !ordinals.has(number)) ordinals.set(number, ordinal);
  });
  return blockIndexes.flatMap((index, highlights) =>
    (source.blocks[index]?.condenses ?? []).flatMap((number) => {
      const body = ordinals.get(number);
      return body === undefined ? [] : [highlights, body];
    }),
  );
}

function complete(growing: Growing, source: Source): SourceSegment {
  const terms = [...growing.postings.keys()].sort();
  const postingStarts = [0];
  const positions: number[] = [];
  for (const term of terms) {
    for (const position of growing.postings.get(term) ?? []) positions.push(position);
    postingStarts.push(positions.length);
  }
  return {
    fingerprint: fingerprintOf(source),
    language: source.language,
    terms,
    postingStarts: packed(postingStarts),
    positions: packed(positions),
    sentenceStarts: packed([...growing.sentenceStarts, growing.position]),
    statementStarts: packed([...growing.statementStarts, growing.sentenceStarts.length]),
    isConversation: source.kind === 'transcript',
    numbers: packed(growing.numbers),
    blockIndexes: packed(growing.blockIndexes),
    roles: Uint8Array.from(growing.roles),
    sections: Uint8Array.from(growing.sections),
    stretches: packed(growing.stretches),
    condensed: packed(condensedPairs(source, growing.blockIndexes)),
  };
}

/** So many statements are read between two pauses: a few milliseconds of work. */
const STATEMENTS_A_CHUNK = 64;

/** Builds the segment of `source`. Pauses now and then, so that the caller can answer somebody else first, or give up. */
export function* buildingSegment(source: Source): Generator<undefined, SourceSegment> {
  const growing: Growing = { postings: new Map(), sentenceStarts: [], statementStarts: [], numbers: [], blockIndexes: [], roles: [], sections: [], stretches: [], position: 0 };
  let stretch = 0;
  let section: string | undefined;
  for (const [index, block] of source.blocks.entries()) {
    if (block.section !== section || block.kind === 'heading') stretch++;
    section = block.section;
    if (block.kind !== 'statement') continue;
    addStatement(growing, block, source.language);
    growing.blockIndexes.push(index);
    growing.stretches.push(stretch);
    if (growing.blockIndexes.length % STATEMENTS_A_CHUNK === 0) yield;
  }
  return complete(growing, source);
}

/** The segment of `source`, built without a pause. */
export function segmentOf(source: Source): SourceSegment {
  const building = buildingSegment(source);
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}
