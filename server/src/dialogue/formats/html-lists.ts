import { listNumber, type NumberStyle } from './list-numbers.ts';
import { attributesOf } from './markup-scanner.ts';

/** The lists that are open, and the numbers that a browser would show before their items. */
export interface HtmlLists {
  /** Takes notice of an element that opens. */
  readonly open: (name: string, attributes: string) => void;
  /** Takes notice of an element that ends; whether it was a list. */
  readonly close: (name: string) => boolean;
  /** The number of the next item, "3." or "b."; nothing in a list without numbers. */
  readonly nextMark: (item: ReadonlyMap<string, string>) => string | undefined;
}

interface List {
  readonly style: NumberStyle | undefined;
  next: number;
}

const STYLES: Readonly<Record<string, NumberStyle>> = { '1': 'decimal', a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman' };
const CSS_STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal-zero',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};
const LIST_STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,40})/iu;
const LISTS: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'dir']);
/** Lists nested deeper than this get no numbers. */
const DEEPEST = 1_000;

function whole(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

function listOf(name: string, attributes: string): List {
  if (name !== 'ol') return { style: undefined, next: 1 };
  const values = attributesOf(attributes);
  const css = LIST_STYLE.exec((values.get('style') ?? '').slice(0, 2_000))?.[1]?.toLowerCase();
  const style = css === undefined ? (STYLES[values.get('type') ?? ''] ?? 'decimal') : CSS_STYLES[css];
  return { style, next: whole(values.get('start')) ?? 1 };
}

/** No list open. */
export function createHtmlLists(): HtmlLists {
  const lists: List[] = [];
  let tooDeep = 0;
  // The items of a menu or a breadcrumb trail have numbers in the markup, but no page shows them.
  let menus = 0;
  return {
    open: (name, attributes) => {
      if (name === 'nav') menus += 1;
      else if (!LISTS.has(name)) return;
      else if (lists.length < DEEPEST) lists.push(listOf(name, attributes));
      else tooDeep += 1;
    },
    close: (name) => {
      if (name === 'nav') menus = Math.max(0, menus - 1);
      if (!LISTS.has(name)) return false;
      if (tooDeep > 0) tooDeep -= 1;
      else lists.pop();
      return true;
    },
    nextMark: (item) => {
      const list = lists.at(-1);
      if (list?.style === undefined || menus > 0 || tooDeep > 0) return undefined;
      const number = whole(item.get('value')) ?? list.next;
      list.next = number + 1;
      return `${listNumber(number, list.style)}.`;
    },
  };
}
