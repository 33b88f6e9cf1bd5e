import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document, type Node, type Scalar } from 'yaml';
import type { Span } from '../../language/span.ts';

/** Where the value at a path ("statements", 3, "text") stands, and its scalar if it is one. */
export interface YamlPlace extends Span {
  readonly scalar?: Scalar;
}

/** A YAML text as plain values, every scalar the text that stands there; or the first thing that is wrong with it. */
export interface PlainYaml {
  readonly value: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => YamlPlace;
  readonly problem?: { readonly message: string; readonly span: Span };
}

/** A transcript is nested four deep; deeper nesting would exhaust the stack of the library. */
const DEEPEST = 24;
/** A statement has some twenty signs and words of YAML. The library takes its time with each, so a file of nothing but signs must not be read to its end. */
const MOST_LEXEMES = 400_000;
const MOST_STRAY_TOKENS = 1_000;

/** The tokens of a text; nothing if they nest too deeply, are too many, or belong nowhere. Stops where it sees so. */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let strays = 0;
  const take = (more: Iterable<CST.Token>): void => {
    for (const token of more) {
      tokens.push(token);
      if (token.type === 'error') strays += 1;
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    lexemes += 1;
    if (lexemes > MOST_LEXEMES || strays > MOST_STRAY_TOKENS || parser.stack.length > DEEPEST) return undefined;
  }
  take(parser.end());
  return tokens;
}

const spanOf = (node: Node | null | undefined): Span => ({ start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 });

/** A value that stands behind an alias, and an empty one, is nothing: the schema asks for text. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return isEmptyValue(node) ? undefined : node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return undefined;
  const entries = node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** `speaker:`, `speaker: ~` and `speaker: null` name nobody. */
const isEmptyValue = ({ value, type }: Scalar): boolean => type === 'PLAIN' && (value === '' || value === '~' || value === 'null');

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step)?.value : undefined;
}

/** The place of a value; of what it should stand in where it is not there. */
function placeIn(root: unknown, path: readonly PropertyKey[]): YamlPlace {
  let node = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined || child === null) break;
    node = child;
  }
  return isScalar(node) ? { ...spanOf(node), scalar: node } : spanOf(node as Node | null);
}

function firstAlias(root: unknown): Node | undefined {
  const open = [root];
  let first: Node | undefined;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isAlias(node) && spanOf(node).start < (first ? spanOf(first).start : Infinity)) first = node;
    if (isSeq(node)) for (const item of node.items) open.push(item ?? null);
    else if (isMap(node)) for (const { key, value } of node.items) open.push(key, value ?? null);
  }
  return first;
}

function problemOf(documents: readonly Document.Parsed[]): PlainYaml['problem'] {
  const [document, second] = documents;
  const error = document?.errors[0];
  if (error) return { message: error.message, span: { start: error.pos[0], end: error.pos[1] } };
  const alias = firstAlias(document?.contents);
  if (alias) return { message: 'A transcript says everything where it stands: write it out instead of referring to it with “*”.', span: spanOf(alias) };
  return second ? { message: 'A transcript is one document; a second one begins here.', span: { start: second.range[0], end: second.range[0] } } : undefined;
}

/** Reads YAML as plain values with their places. Nesting and references are bounded in time and memory; never throws. */
export function readPlainYaml(text: string): PlainYaml {
  const tokens = tokensOf(text);
  const nothing = { value: undefined, placeOf: () => ({ start: 0, end: 0 }) };
  if (!tokens) return { ...nothing, problem: { message: 'This is nested too deeply, or too large, to be a transcript.', span: { start: 0, end: 0 } } };
  const documents = [...new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).compose(tokens, true, text.length)];
  const root = documents[0]?.contents;
  const problem = problemOf(documents);
  if (problem) return { ...nothing, problem };
  return { value: plain(root), placeOf: (path) => placeIn(root, path) };
}
