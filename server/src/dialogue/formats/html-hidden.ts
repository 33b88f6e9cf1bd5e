import { BLOCK_ELEMENTS, CONTAINERS, ENDED_BY_NEXT, INVISIBLE_ELEMENTS, VOID_ELEMENTS } from './html-elements.ts';
import { attributesOf, type MarkupToken } from './markup-scanner.ts';

type Tag = Exclude<MarkupToken, { readonly kind: 'text' }>;

/** An element that cannot be seen, while the walk is inside it. */
export interface HiddenElement {
  readonly name: string;
  /** How many elements that delay its end are open in it. */
  depth: number;
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/iu;

function hasHiddenAttributes(attributes: string): boolean {
  if (!/hidden|style/iu.test(attributes)) return false;
  const values = attributesOf(attributes);
  return values.has('hidden') || HIDDEN_STYLE.test((values.get('style') ?? '').slice(0, 2_000));
}

function isHidden({ name, attributes }: Extract<Tag, { readonly kind: 'open' }>): boolean {
  if (INVISIBLE_ELEMENTS.has(name)) return true;
  return (name === 'dialog' && !attributesOf(attributes).has('open')) || hasHiddenAttributes(attributes);
}

/** The element that `tag` opens if it is not shown, by its name or its own attributes; style sheets are not read. */
export function hiddenElement(tag: Extract<Tag, { readonly kind: 'open' }>): HiddenElement | undefined {
  if (VOID_ELEMENTS.has(tag.name) || (tag.isEmpty && tag.name === 'svg')) return undefined;
  return isHidden(tag) ? { name: tag.name, depth: 0 } : undefined;
}

/** Whether `tag`, of another element than the hidden one, ends it because people leave its end tag out. */
function endsUnclosed(hidden: HiddenElement, { kind, name }: Tag): boolean {
  if (hidden.depth > 0 || !ENDED_BY_NEXT.has(hidden.name)) return false;
  if (hidden.name === 'p') return BLOCK_ELEMENTS.has(name);
  return kind === 'open' ? name === hidden.name : CONTAINERS.has(name);
}

/** Whether a tag leaves the walk inside the hidden element, ends it, or shows that it has ended before the tag. */
export function isStillHidden(hidden: HiddenElement, tag: Tag): 'hidden' | 'ended' | 'ended-before' {
  if (tag.kind === 'close' && tag.name === hidden.name && hidden.depth === 0) return 'ended';
  if (endsUnclosed(hidden, tag)) return 'ended-before';
  const delays = ENDED_BY_NEXT.has(hidden.name) ? CONTAINERS.has(tag.name) : tag.name === hidden.name;
  if (delays) hidden.depth = Math.max(0, hidden.depth + (tag.kind === 'close' ? -1 : 1));
  return 'hidden';
}
