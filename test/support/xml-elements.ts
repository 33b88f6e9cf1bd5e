import { SaxesParser } from 'saxes';

/** An element of an XML document, with the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of `xml` in the order of their beginnings, as a strict parser reads it. Throws where the document is not well-formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(elements.push({ name, attributes, text: '' }) - 1);
  });
  parser.on('text', (text) => {
    const inside = elements[open.at(-1) ?? -1];
    if (inside) inside.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}
