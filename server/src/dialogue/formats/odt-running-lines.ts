import { attributesOf, scanXml } from './markup-scanner.ts';
import { foldText, visible } from './fold-text.ts';
import { odtEvents } from './odt-paragraphs.ts';
import type { OdtStyles } from './odt-styles.ts';

/** The headers and footers of an OpenDocument text, line by line. */
export interface OdtRunningLines {
  /** What stands on the first page only, and belongs to the text. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  /** What stands on the other pages, each wording once, without bare page numbers. */
  readonly others: readonly string[];
}

/** What stands at the head and foot of the pages of one kind: the XML of each, by the name of its element. */
interface MasterPage {
  readonly next: string | undefined;
  readonly parts: Map<string, string>;
}

const PARTS = /^style:(?:header|footer)(?:-left|-first)?$/u;
const MASTER = /<style:master-page\b/u;

/** The text between an element's tags: the scanner gives no offsets, so it is found again by its name, which does not nest. */
function partsOf(xml: string): ReadonlyMap<string, MasterPage> {
  const pages = new Map<string, MasterPage>();
  for (const piece of xml.split(MASTER).slice(1, 1_000)) {
    const page = `<style:master-page${piece}`;
    const [opening] = scanXml(page.slice(0, 2_000));
    if (opening?.kind !== 'open') continue;
    const attributes = attributesOf(opening.attributes, false);
    const parts = new Map<string, string>();
    for (const token of scanXml(page)) {
      if (token.kind !== 'open' || token.isEmpty || !PARTS.test(token.name) || parts.has(token.name)) continue;
      const from = page.search(new RegExp(`<${token.name}[\\s>]`, 'u'));
      const to = page.indexOf(`</${token.name}>`, from);
      parts.set(token.name, page.slice(from, to < 0 ? undefined : to));
    }
    pages.set(attributes.get('style:name') ?? '', { next: attributes.get('style:next-style-name'), parts });
  }
  return pages;
}

const linesOf = (xml: string | undefined, styles: OdtStyles): readonly string[] =>
  xml === undefined
    ? []
    : [...odtEvents(xml, styles)].flatMap((event) => {
        const text = event.kind === 'paragraph' ? visible(foldText(event.text)) : undefined;
        return text === undefined ? [] : [text];
      });

/**
 * The headers and footers of an OpenDocument text. `first`: the kind of page that the text begins with. Its header and footer are part of the document where they stand
 * on the first page only: where it has its own for that page, or where pages of another kind follow.
 */
export function odtRunningLines(common: string, styles: OdtStyles, first: string): OdtRunningLines {
  const pages = partsOf(common);
  const page = pages.get(first);
  const isOnce = page?.next !== undefined && page.next !== first;
  const own = (of: 'header' | 'footer'): readonly string[] => linesOf(page?.parts.get(`style:${of}-first`) ?? (isOnce ? page.parts.get(`style:${of}`) : undefined), styles);
  const [header, footer] = [own('header'), own('footer')];
  const known = new Set([...header, ...footer]);
  const all = [...pages.values()].flatMap(({ parts }) => [...parts.values()].flatMap((xml) => linesOf(xml, styles)));
  return { header, footer, others: [...new Set(all)].filter((line) => !known.has(line) && !/^\d*$/u.test(line)) };
}
