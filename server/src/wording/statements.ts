import type { Block, Role, Section } from '../dialogue/source.ts';
import { placeName } from './findings.ts';

/** How the roles are called in hovers, lists and messages. */
export const roleNames: Readonly<Record<Role, string>> = {
  delegation: 'the delegation',
  expert: 'a Committee expert',
  chair: 'the Chair',
  other: 'another speaker',
};

/** How the sections are called in hovers, lists and messages. */
export const sectionNames: Readonly<Record<Section, string>> = {
  lead: 'lead',
  highlights: 'highlights',
  report: 'report',
  presentation: 'presentation',
  questions: 'questions',
  responses: 'responses',
  closing: 'closing remarks',
  other: 'other',
};

/** "Edgar Corzo Sosa (a Committee expert)", "the delegation"; for a block in which nobody speaks, what it is. */
export function speakerTitle(block: Block): string {
  if (block.kind !== 'statement') return block.kind === 'heading' ? 'a heading' : 'no statement';
  return block.speaker === null ? roleNames[block.role] : `${block.speaker} (${roleNames[block.role]})`;
}

/** "CMW24.009E, para. 48, the delegation, responses". */
export function blockTitle(key: string, block: Block): string {
  return `${placeName(key, block.number)}, ${speakerTitle(block)}, ${sectionNames[block.section]}`;
}
