import type { Language, Section, Source, Statement } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { askingTerms } from './asking-words.ts';
import { segmentOf } from '../ranking/build-segment.ts';
import type { SourceSegment } from '../ranking/source-segment.ts';
import { termsIn } from '../ranking/terms.ts';
import type { WordVectors } from '../ranking/word-vectors.ts';

/** A sentence of a statement that may be an answer. */
export interface SentenceReading extends Span {
  /** Its words that say what it is about. */
  readonly telling: ReadonlySet<string>;
}

/** A statement of the delegation. */
export interface Reply {
  readonly statement: Statement;
  /** Its ordinal in the segment. */
  readonly ordinal: number;
  readonly round: number;
  readonly sentences: readonly SentenceReading[];
  /** The words of all its sentences that say what they are about. */
  readonly telling: ReadonlySet<string>;
}

/** What is searched for answers. */
export interface Dialogue {
  readonly source: Source;
  readonly segment: SourceSegment;
  readonly vectors: WordVectors | undefined;
  readonly replies: readonly Reply[];
  /** The round of questions and answers in which each statement stands. */
  readonly rounds: ReadonlyMap<Statement, number>;
}

/** A round begins where an expert speaks after the delegation. */
function roundsOf(source: Source): ReadonlyMap<Statement, number> {
  const rounds = new Map<Statement, number>();
  let round = 0;
  let answered = false;
  for (const block of source.blocks) {
    if (block.kind !== 'statement') continue;
    if (block.role === 'delegation') answered = true;
    else if (answered && block.role === 'expert') {
      round++;
      answered = false;
    }
    rounds.set(block, round);
  }
  return rounds;
}

/** Sections in which the delegation answers. */
const ANSWERING: ReadonlySet<Section> = new Set(['responses', 'questions', 'other']);

function sentencesOf({ text }: Statement, language: Language): readonly SentenceReading[] {
  const asking = askingTerms(language);
  return sentencesIn(text, language === 'unknown' ? 'en' : language).map(({ start, end }) => {
    const terms = termsIn(text.slice(start, end), language).map(({ term }) => term);
    return { start, end, telling: new Set(terms.filter((term) => !asking.has(term))) };
  });
}

/** Reads `source` for answers. Meaning is compared with `vectors` where the source is in English. */
export function dialogueOf(source: Source, vectors: WordVectors | undefined): Dialogue {
  const segment = segmentOf(source);
  const rounds = roundsOf(source);
  const replies = Array.from(segment.blockIndexes, (index, ordinal): readonly Reply[] => {
    const block = source.blocks[index];
    if (block?.kind !== 'statement' || block.role !== 'delegation' || !ANSWERING.has(block.section)) return [];
    const sentences = sentencesOf(block, source.language);
    return [{ statement: block, ordinal, round: rounds.get(block) ?? 0, sentences, telling: new Set(sentences.flatMap(({ telling }) => [...telling])) }];
  });
  return { source, segment, vectors: source.language === 'en' ? vectors : undefined, replies: replies.flat(), rounds };
}
