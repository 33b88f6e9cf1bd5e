import type { Span } from '../language/span.ts';

/** A value of `cobs.yaml` with its place in the text: all that is left of YAML once it is read. Every scalar is text, as written. */
export type TreeNode =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly TreeNode[]; readonly span: Span }
  | TreeMap;

export interface TreeMap {
  readonly kind: 'map';
  /** By their keys, in the order of the text. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly span: Span;
}

export interface TreeEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: TreeNode;
}

/** Where a value stands: names of entries and indices of lists, from the top. */
export type TreePath = readonly PropertyKey[];

/** The value as plain data, for the schema. */
export function plainValue(node: TreeNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
  }
}

function child(node: TreeNode, step: PropertyKey): TreeNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined;
  return node.kind === 'map' ? node.entries.get(String(step))?.value : undefined;
}

/** The value at `path`; nothing if the tree has none there. */
export function nodeAt(root: TreeNode, path: TreePath): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>((node, step) => node && child(node, step), root);
}

/** The entry at `path`, with its key; nothing if there is none, or a list's item stands there. */
export function entryAt(root: TreeNode, path: TreePath): TreeEntry | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
}

/** The tree without the values at `paths`. A list that loses all its items goes as well, so that its default holds. */
export function without(root: TreeMap, paths: readonly TreePath[]): TreeMap {
  if (paths.length === 0) return root;
  const names = new Set(paths.map(pathName));
  return { ...root, entries: keptEntries(root, [], names) };
}

function keptEntries(map: TreeMap, path: TreePath, gone: ReadonlySet<string>): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const [key, entry] of map.entries) {
    const value = kept(entry.value, [...path, key], gone);
    if (value) entries.set(key, { ...entry, value });
  }
  return entries;
}

function kept(node: TreeNode, path: TreePath, gone: ReadonlySet<string>): TreeNode | undefined {
  if (gone.has(pathName(path))) return undefined;
  if (node.kind === 'text') return node;
  if (node.kind === 'map') return { ...node, entries: keptEntries(node, path, gone) };
  const items = node.items.flatMap((item, at) => kept(item, [...path, at], gone) ?? []);
  return items.length === 0 && node.items.length > 0 ? undefined : { ...node, items };
}

/** Paths as text, so that they can be looked up. */
function pathName(path: TreePath): string {
  return path.join('\n');
}
