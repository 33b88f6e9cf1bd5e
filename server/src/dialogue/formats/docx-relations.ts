import { decodeXML } from 'entities';
import { attributesOf, scanXml } from './markup-scanner.ts';

/** What a part of a Word file refers to, by the id it uses: the last word of the relation's type ("header", "footnotes") and the part's name. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly part: string }>;

/** `target`, as a relation of a part in `folder` writes it, as the name of a part. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Reads a `.rels` part that belongs to a part in `folder`. What lies outside the file is left out: nothing is ever fetched. */
export function readRelations(xml: string, folder: string): Relations {
  const relations = new Map<string, { readonly type: string; readonly part: string }>();
  for (const token of scanXml(xml)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const attributes = attributesOf(token.attributes, false);
    const id = attributes.get('Id');
    const type = attributes.get('Type') ?? '';
    if (id === undefined || attributes.get('TargetMode') === 'External') continue;
    relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: partName(folder, decodeXML(attributes.get('Target') ?? '').slice(0, 500)) });
  }
  return relations;
}

/** The part of the first relation of a type. */
export function partOfType(relations: Relations, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.part;
}
