import { textOf, type Span } from '../language/span.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { Language } from '../language/language.ts';
import { roleWanted } from '../language/attribution.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import { sentenceBeingWritten, type SentenceBeingWritten } from '../draft/sentence-being-written.ts';
import { writeCitation } from '../draft/write-citation.ts';
import type { Library } from '../evidence/library.ts';
import type { Query, RankedStatement } from '../evidence/ranking/ranking.ts';
import { citedBlocks } from '../evidence/resolve-citation.ts';

interface Insertion {
  /** What goes into the draft in place of `replace`. */
  readonly insert: string;
  readonly replace: Span;
  /** The draft's words from the start of `replace` to the cursor: what an editor matches against. */
  readonly typed: string;
}

/** One thing that may go into a citation. */
export type CitationCompletion = Insertion &
  (
    | { readonly kind: 'statement' | 'paragraph' | 'quotation'; readonly source: Source; readonly block: Block; readonly sentence: Span; readonly matches: readonly Span[] }
    | { readonly kind: 'key'; readonly source: Source }
  );

export interface CompletionOptions {
  readonly maxItems: number;
}

/** What stands before the cursor in the item, taken apart: a key that the case has, and the words that look for a statement. */
interface TypedWords {
  readonly source?: Source;
  readonly words: string;
}

function readTyped(typed: string, library: Library): TypedWords {
  const [, key = '', rest = ''] = /^([^\s,;]+)[\s,]+(.*)$/s.exec(typed) ?? [];
  const source = library.sources.get(key);
  return source ? { source, words: rest.trim() } : { words: typed.trim() };
}

function queryFor({ sentence, introduction, earlier, heading }: SentenceBeingWritten, words: string, language: Language, cited: ReadonlySet<string>): Query {
  const claim = `${introduction} ${sentence}`.trim();
  const role = roleWanted(claim, language);
  return {
    // Words that are typed to find a statement are in its language as likely as in the draft's.
    ...(words === '' ? { text: claim, language } : { text: words }),
    context: words === '' ? earlier : [...earlier, claim],
    ...(heading === undefined ? {} : { heading }),
    ...(role === undefined ? {} : { role }),
    cited,
  };
}

function alreadyCited(draft: Draft, library: Library): ReadonlySet<string> {
  return new Set(citedBlocks(draft.citations, library.sources).map(({ source, block }) => `${source.key}#${String(block.number)}`));
}

/** Of an open citation only what is typed is replaced: behind the cursor the sentence may go on. */
function citationSpan({ citation }: SentenceBeingWritten, offset: number): Span {
  const isOpen = citation.problems.some(({ reason }) => reason === 'unclosed');
  return { start: citation.start, end: isOpen ? offset : citation.end };
}

/** A lone citation is written whole; in a cluster only the item under the cursor is. */
function insertion(draft: Draft, being: SentenceBeingWritten, offset: number, key: string, number: number): Insertion {
  const prefix = being.item.item?.prefix ?? '';
  const whole = writeCitation([{ key, prefix, paragraphs: [{ first: number, last: number }] }]);
  const isLone = being.citation.items.filter((item) => item !== being.item.item).length === 0;
  const outer = citationSpan(being, offset);
  const replace = isLone ? outer : { start: being.item.start, end: Math.min(Math.max(being.item.end, offset), outer.end) };
  return { insert: isLone ? whole : whole.slice(1, -1), replace, typed: draft.text.slice(replace.start, offset) };
}

function statementsFor(draft: Draft, library: Library, being: SentenceBeingWritten, { source, words }: TypedWords, limit: number): readonly RankedStatement[] {
  const query = queryFor(being, words, draft.language, alreadyCited(draft, library));
  if (!source) return library.rank(query, limit);
  return library.rank(query, Number.MAX_SAFE_INTEGER).filter((found) => found.source === source).slice(0, limit);
}

function keysFor(library: Library, being: SentenceBeingWritten, offset: number): readonly CitationCompletion[] {
  const { typed } = being.item;
  if (/[\s,]/.test(typed.text)) return [];
  const begun = typed.text.toLowerCase();
  const replace = { start: typed.start, end: offset };
  return [...library.sources.values()]
    .filter(({ key }) => key.toLowerCase().includes(begun))
    .map((source) => ({ kind: 'key', source, insert: source.key, replace, typed: typed.text }));
}

function wholeCitations(draft: Draft, library: Library, being: SentenceBeingWritten, offset: number, limit: number): readonly CitationCompletion[] {
  const typed = readTyped(being.item.typed.text, library);
  const statements = statementsFor(draft, library, being, typed, limit).map(({ source, statement, sentence, matches }): CitationCompletion => ({
    kind: 'statement',
    source,
    block: statement,
    sentence,
    matches,
    ...insertion(draft, being, offset, source.key, statement.number),
  }));
  const keys = keysFor(library, being, offset);
  // Who has begun to type a key wants the key; who has typed nothing, or words, wants a statement.
  const wantsKey = being.item.typed.text !== '' && keys.some(({ source }) => source.key.toLowerCase().startsWith(being.item.typed.text.toLowerCase()));
  return wantsKey ? [...keys, ...statements] : [...statements, ...keys];
}

function paragraphNumbers(draft: Draft, library: Library, being: SentenceBeingWritten, offset: number, limit: number): readonly CitationCompletion[] {
  const source = library.sources.get(being.item.item?.key ?? '');
  if (!source) return [];
  const digits = /\d*$/.exec(being.item.typed.text)?.[0] ?? '';
  const replace = { start: offset - digits.length, end: offset };
  const ranked = statementsFor(draft, library, being, { source, words: '' }, limit);
  const rankedBlocks: ReadonlySet<Block> = new Set(ranked.map(({ statement }) => statement));
  const others = digits === '' ? [] : source.blocks.filter((block) => !rankedBlocks.has(block)).map((block) => ({ block, sentence: { start: 0, end: block.text.length }, matches: [] }));
  return [...ranked.map(({ statement, sentence, matches }) => ({ block: statement, sentence, matches })), ...others]
    .filter(({ block }) => String(block.number).startsWith(digits))
    .slice(0, limit)
    .map((found) => ({ kind: 'paragraph', source, ...found, insert: String(found.block.number), replace, typed: digits }));
}

/**
 * What may be written at `offset`, best first. Inside `[@…`: statements that fit the sentence (what is typed narrows them) and the sources' keys;
 * behind "para.": the numbers of that source's blocks. Anywhere else: nothing.
 */
export function completionsAt(draft: Draft, library: Library, offset: number, { maxItems }: CompletionOptions): readonly CitationCompletion[] {
  const being = sentenceBeingWritten(draft, offset);
  if (!being) return [];
  switch (being.item.place) {
    case 'source':
      return wholeCitations(draft, library, being, offset, maxItems);
    case 'paragraph':
      return paragraphNumbers(draft, library, being, offset, maxItems);
    case 'quotation':
      return quotations(library, being, offset);
  }
}

/** The sentences of the cited blocks, to be taken over word for word into the quotation that the citation carries. */
function quotations(library: Library, being: SentenceBeingWritten, offset: number): readonly CitationCompletion[] {
  const { typed } = being.item;
  const replace = { start: typed.start, end: offset };
  return citedBlocks([being.citation], library.sources).flatMap(({ source, block }) =>
    sentencesIn(block.text).map((sentence): CitationCompletion => ({
      kind: 'quotation',
      source,
      block,
      sentence,
      matches: [],
      insert: textOf(block.text, sentence),
      replace,
      typed: typed.text,
    })),
  );
}
