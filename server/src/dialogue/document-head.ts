import { symbolsIn, type SymbolMention } from '../language/symbols.ts';
import { readableWords } from './block-reading.ts';
import { isChrome } from './chrome.ts';

/** The beginning of a document, where it says what it is. */
export interface DocumentHead {
  /** The first lines that are not blank, each cut at 600 characters, white space folded. */
  readonly lines: readonly string[];
  /** The same lines without the page's shell, as one text. Lines of a title broken over two are then one. */
  readonly text: string;
  /** Symbol of the document itself, which stands alone on a line, at the head or the foot of a page. */
  readonly ownSymbol: SymbolMention | undefined;
}

const MOST_LINES = 60;
const LONGEST_LINE = 600;
const HEAD_REACH = 20_000;

/** Reads the head of the document that begins at `from`. Looks at a bounded stretch, however long the text is. */
export function headOf(text: string, from: number, isMarkdown: boolean): DocumentHead {
  const lines = linesOf(text.slice(from, from + HEAD_REACH), isMarkdown).slice(0, MOST_LINES);
  return {
    lines,
    text: lines.filter((line) => !isChrome(line)).join('\n'),
    ownSymbol: ownSymbol(lines) ?? ownSymbol(linesOf(text.slice(-2000), isMarkdown).slice(-6)),
  };
}

function linesOf(text: string, isMarkdown: boolean): readonly string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => (isMarkdown ? readableWords(line.slice(0, LONGEST_LINE)) : line.slice(0, LONGEST_LINE)).replace(/\s+/gu, ' ').replaceAll(' ’ ', '’').trim())
    .filter((line) => line !== '');
}

/** The first symbol that has a line to itself, but for the organization's name, a glued date or an asterisk. */
function ownSymbol(lines: readonly string[]): SymbolMention | undefined {
  for (const line of lines) {
    if (line.length > 120) continue;
    const [symbol] = symbolsIn(line);
    if (!symbol) continue;
    const rest = `${line.slice(0, symbol.start)}|${line.slice(symbol.end)}`;
    if (/^(?:united ?nations ?)?\|\s*(?:\d{1,2} \p{L}+ [\d ]{4,6})?\s?[*]*$/iu.test(rest)) return symbol;
  }
  return undefined;
}
