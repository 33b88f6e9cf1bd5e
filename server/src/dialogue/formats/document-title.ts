import { decodeXML } from 'entities';
import { foldText, visible } from './fold-text.ts';
import { scanXml } from './markup-scanner.ts';

const LONGEST = 2_000;

/** The title among the properties of a document, as Word and OpenDocument files write them (`dc:title`). */
export function titleIn(xml: string): string | undefined {
  let isTitle = false;
  for (const token of scanXml(xml)) {
    if (token.kind === 'text') {
      if (isTitle) return visible(foldText(decodeXML(token.text.slice(0, LONGEST))));
    } else isTitle = token.kind === 'open' && token.name === 'dc:title';
  }
  return undefined;
}
