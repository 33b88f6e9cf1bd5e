import type { BlockReading, DocumentContext, RawBlock } from './block-reading.ts';
import { isChrome } from './chrome.ts';
import { gatherPersons, type NameMention } from './persons.ts';
import { roleOfOffice } from './roles.ts';
import type { Role } from './source.ts';

/** "Ms. Orsk (Minister of Justice): Thank you." · "Committee Expert: How many?" · "[Chair] We begin." */
const LABEL = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?(?:\[([^\]\n]{2,80})\]:?|([\p{Lu}][^:\n()]{1,70}?)(?:\s?\(([^)\n]{1,100})\))?:)\s+(?=\S)/u;
const TITLE = /^(?:Mr|Ms|Mrs|Dr|M|Mme|Mlle)\.?\s+/u;
const OFFICE = /\b(?:delegation|délégation|delegate|expert|experte|chair\p{L}*|président\p{L}*|president|rapporteu\p{L}*|moderator|minister|ambassador|head|member)\b/iu;

interface Label {
  readonly name: string | null;
  readonly office: string;
}

/**
 * Reads a transcript: a label with a colon gives the floor, and keeps it until the next. The role follows from the office in the label or in its brackets; in a
 * transcript without labels, such as an automatic one, nobody is known to speak. Out: a reading a block, in order.
 */
export function readTranscript(blocks: readonly RawBlock[], { speakers }: Pick<DocumentContext, 'speakers'>): readonly BlockReading[] {
  const labels = blocks.map(({ words }) => labelOf(words));
  const persons = gatherPersons(labels.flatMap((label): readonly NameMention[] => (label && label.name !== null ? [{ name: label.name, office: label.office }] : [])), speakers);
  let floor: { readonly role: Role; readonly speaker: string | null } = { role: 'other', speaker: null };
  return blocks.map(({ words }, index) => {
    if (isChrome(words)) return { kind: 'chrome', section: 'other' };
    const label = labels[index];
    if (label) {
      const person = label.name === null ? undefined : persons.find(label.name);
      floor = { role: person?.role ?? roleOfOffice(label.office) ?? 'other', speaker: person?.name ?? null };
    }
    return { kind: 'statement', section: 'other', ...floor };
  });
}

function labelOf(words: string): Label | undefined {
  const match = LABEL.exec(words.slice(0, 250));
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  const office = match?.[3] ?? '';
  return OFFICE.test(label) && !TITLE.test(label) ? { name: null, office: label } : { name: label.replace(TITLE, ''), office };
}
