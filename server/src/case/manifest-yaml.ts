import { isAlias, isMap, isScalar, isSeq, visit, type Document, type ErrorCode, type Node, type Pair, type YAMLParseError } from 'yaml';
import { composeYaml } from '../language/bounded-yaml.ts';
import { shift, type Span } from '../language/span.ts';
import type { syntax } from '../wording/manifest.ts';
import type { TreeEntry, TreeMap, TreeNode } from './manifest-tree.ts';

/** Something that YAML does not allow, or that `cobs.yaml` does not use. `name`: the key that stands twice. */
export type YamlProblem =
  | { readonly reason: keyof typeof syntax; readonly span: Span }
  | { readonly reason: 'duplicate'; readonly name: string; readonly span: Span };

/** What could be read of a text, and what could not. `root` is absent where the text is not made of entries. */
export interface YamlReading {
  readonly root: TreeMap | undefined;
  readonly problems: readonly YamlProblem[];
}

/** How many values may be written through aliases: enough for anybody, far too few for a bomb. */
const MOST_REPEATED = 500;

const REASONS: Partial<Record<ErrorCode, keyof typeof syntax>> = {
  TAB_AS_INDENT: 'tab',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  BAD_SCALAR_START: 'reserved-start',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  RESOURCE_EXHAUSTION: 'nesting',
};

/** What of the library's errors is used. */
type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

function reasonOf(error: YamlError): keyof typeof syntax {
  if (error.message.includes('end with a')) return 'missing-bracket';
  if (error.code !== 'MISSING_CHAR') return REASONS[error.code] ?? 'other';
  if (error.message.includes('quote')) return 'missing-quote';
  if (error.message.includes('map')) return 'missing-colon';
  return 'other';
}

/** What the reading of one document keeps in mind. */
interface Composition {
  readonly text: string;
  readonly problems: YamlProblem[];
  /** What `&name` stands for, and how many values that is. */
  readonly anchors: Map<string, { readonly node: TreeNode; readonly size: number }>;
  /** Values so far, those that stand behind an alias counted each time. */
  count: number;
  repeated: number;
}

const spanOf = (node: Node): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
const emptyText = (at: number): TreeNode => ({ kind: 'text', text: '', span: { start: at, end: at } });

function toEntries(items: readonly Pair[], composition: Composition): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = typeof key.value === 'string' ? key.value : '';
    const keySpan = spanOf(key);
    if (name === '' && keySpan.start === keySpan.end) continue;
    if (entries.has(name)) composition.problems.push({ reason: 'duplicate', name, span: keySpan });
    else entries.set(name, { key: name, keySpan, value: toNode(value as Node | null, keySpan.end, composition) });
  }
  return entries;
}

function toAliased(name: string, span: Span, composition: Composition): TreeNode {
  const target = composition.anchors.get(name);
  // Drafters write patterns such as *.md without quotation marks; then the star is meant as it stands.
  if (!target) {
    composition.problems.push({ reason: 'star', span });
    return { kind: 'text', text: composition.text.slice(span.start, span.end), span };
  }
  composition.repeated += target.size;
  if (composition.repeated <= MOST_REPEATED) {
    composition.count += target.size;
    return { ...target.node, span };
  }
  composition.problems.push({ reason: 'repetition', span });
  return emptyText(span.start);
}

function toPlainNode(node: Node, composition: Composition): TreeNode {
  const span = spanOf(node);
  if (isMap(node)) return { kind: 'map', entries: toEntries(node.items, composition), span };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => toNode(item as Node | null, span.start, composition)), span };
  return { kind: 'text', text: isScalar(node) && typeof node.value === 'string' ? node.value : '', span };
}

function toNode(node: Node | null, at: number, composition: Composition): TreeNode {
  if (node === null) return emptyText(at);
  if (isAlias(node)) return toAliased(node.source, spanOf(node), composition);
  const before = composition.count++;
  const result = toPlainNode(node, composition);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) composition.anchors.set(anchor, { node: result, size: composition.count - before });
  return result;
}

function lineAt(text: string, offset: number): Span {
  const end = text.slice(offset).search(/[\r\n]/);
  return { start: offset, end: end < 0 ? text.length : offset + end };
}

/** The line on which the last quotation mark or bracket before `end` was opened: where the drafter has to look for the missing one. */
function openingLine(document: Document.Parsed, text: string, end: number): Span {
  let start = end;
  visit(document, {
    Node: (_, node) => {
      const isOpening = (isScalar(node) && node.type?.startsWith('QUOTE') === true) || ((isMap(node) || isSeq(node)) && node.flow === true);
      if (isOpening && spanOf(node).start < end) start = spanOf(node).start;
    },
  });
  return lineAt(text, start);
}

function syntaxProblem(error: YamlError, document: Document.Parsed, text: string): YamlProblem {
  const reason = reasonOf(error);
  const [start, end] = error.pos;
  const isUnclosed = reason === 'missing-quote' || reason === 'missing-bracket';
  return { reason, span: isUnclosed ? openingLine(document, text, start) : { start, end: Math.min(end, text.length) } };
}

function isBomb({ reason }: YamlProblem): boolean {
  return reason === 'repetition';
}

/** Reads one YAML document as entries. Aliases, nesting and duplicate keys are bounded in time and memory; never throws. */
export function readYaml(text: string): YamlReading {
  const documents = composeYaml(text);
  if (!documents) return { root: undefined, problems: [{ reason: 'nesting', span: lineAt(text, 0) }] };
  const [document, second] = documents;
  if (!document) return { root: undefined, problems: [] };
  const composition: Composition = { text, problems: [], anchors: new Map(), count: 0, repeated: 0 };
  const node = toNode(document.contents, 0, composition);
  const bomb = composition.problems.find(isBomb);
  const root = node.kind === 'map' ? node : undefined;
  if (bomb) return { root, problems: [bomb] };
  const [error] = document.errors;
  const broken: YamlProblem[] = error ? [syntaxProblem(error, document, text)] : [];
  const more: YamlProblem[] = second ? [{ reason: 'second-document', span: lineAt(text, second.range[0]) }] : [];
  const shape: YamlProblem[] = !root && !error && (node.kind !== 'text' || node.text !== '') ? [{ reason: 'not-entries', span: lineAt(text, node.span.start) }] : [];
  return { root, problems: [...broken, ...shape, ...composition.problems, ...more] };
}

function moveNode(node: TreeNode, distance: number): TreeNode {
  const span = shift(node.span, distance);
  if (node.kind === 'text') return { ...node, span };
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => moveNode(item, distance)), span };
  return moveMap(node, distance);
}

function moveMap(map: TreeMap, distance: number): TreeMap {
  const moveEntry = ({ key, keySpan, value }: TreeEntry): TreeEntry => ({ key, keySpan: shift(keySpan, distance), value: moveNode(value, distance) });
  const entries = new Map([...map.entries].map(([key, entry]) => [key, moveEntry(entry)]));
  return { kind: 'map', entries, span: shift(map.span, distance) };
}

/** A reading of a part of a text, with places as in the whole text. */
export function moved({ root, problems }: YamlReading, distance: number): YamlReading {
  return { root: root && moveMap(root, distance), problems: problems.map((problem) => ({ ...problem, span: shift(problem.span, distance) })) };
}
