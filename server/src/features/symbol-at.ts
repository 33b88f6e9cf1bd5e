import { touches, type Span } from '../language/span.ts';
import { articledName, stateCoded, stateNamed } from '../language/states.ts';
import { parseSymbol, symbolsIn, type SymbolMention, type UnSymbol } from '../language/symbols.ts';
import type { Source } from '../dialogue/source.ts';
import type { Library } from '../evidence/library.ts';

/** A UN symbol in a document, and what the case knows of it. */
export interface SymbolInCase {
  readonly span: Span;
  readonly symbol: UnSymbol;
  /** Name of the State with its article, or the code where nobody knows the State; nothing where the symbol names none. */
  readonly state: string | undefined;
  /** The document itself, where the case has it. */
  readonly source: Source | undefined;
  /** Where the document can be read on the web. */
  readonly address: string;
}

/** A symbol, and what stands round it for "…/SR.2375 and 2376", is not longer. */
const AROUND = 200;
const DOCUMENT_SYSTEM = 'https://undocs.org/en/';

/** Every symbol of a document that nothing in `taken` covers, in order. Linear in the length of the text. */
export function symbolsInCase(text: string, library: Library, taken: readonly Span[] = []): readonly SymbolInCase[] {
  const known = knownOf(library);
  let next = 0;
  return symbolsIn(text).flatMap((mention) => {
    while ((taken[next]?.end ?? Infinity) <= mention.start) next++;
    const cover = taken[next];
    return cover && cover.start < mention.end ? [] : [inCase(mention, known)];
  });
}

/** The symbol under the cursor. Looks at the words around it only. */
export function symbolAt(text: string, offset: number, library: Library): SymbolInCase | undefined {
  const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, offset - AROUND)));
  const start = offset - from > 10 * AROUND ? offset - AROUND : from;
  const found = symbolsIn(text.slice(start, offset + AROUND))
    .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }))
    .find((mention) => touches(mention, offset));
  return found && inCase(found, knownOf(library));
}

/** What the sources of a case say of symbols and of States that no table knows. */
interface Known {
  readonly bySymbol: ReadonlyMap<string, Source>;
  readonly stateNames: ReadonlyMap<string, string>;
}

const cache = new WeakMap<Library, Known>();

function knownOf(library: Library): Known {
  const before = cache.get(library);
  if (before) return before;
  const bySymbol = new Map<string, Source>();
  const stateNames = new Map<string, string>();
  for (const source of library.sources.values()) {
    for (const name of [source.metadata.symbol, source.key]) if (name !== undefined && !bySymbol.has(name)) bySymbol.set(name, source);
    const code = [source.metadata.report, source.metadata.symbol].map((symbol) => parseSymbol(symbol ?? '')?.state).find((state) => state != null);
    if (code != null && source.metadata.state !== undefined) stateNames.set(code, source.metadata.state);
  }
  const known = { bySymbol, stateNames };
  cache.set(library, known);
  return known;
}

function inCase(mention: SymbolMention, { bySymbol, stateNames }: Known): SymbolInCase {
  const { start, end, ...symbol } = mention;
  return { span: { start, end }, symbol, state: stateOf(symbol, stateNames), source: bySymbol.get(symbol.symbol), address: addressOf(symbol.symbol) };
}

function stateOf({ state, territory }: UnSymbol, names: ReadonlyMap<string, string>): string | undefined {
  const code = territory ?? state;
  if (code === null) return undefined;
  const known = stateCoded(code) ?? stateNamed(names.get(code) ?? '');
  return known ? articledName(known) : (names.get(code) ?? code);
}

/** Of "CRC/C/SR.665-666" the first record is opened: a range is no document's symbol. Ranges of reports are. */
function addressOf(symbol: string): string {
  return DOCUMENT_SYSTEM + symbol.replace(/\b((?:SR|Add|Rev|Corr)\.\d+)-\d+/gu, '$1');
}
