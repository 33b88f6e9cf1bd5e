import { checkDraft } from '../../server/src/checks/check-draft.ts';
import type { CheckedDraft } from '../../server/src/checks/checked-draft.ts';
import type { Levels } from '../../server/src/checks/levels.ts';
import type { Role, Section, Source, Statement } from '../../server/src/dialogue/source.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import type { Library } from '../../server/src/evidence/library.ts';

/** A statement of a source made for a test. */
export interface SmallStatement {
  readonly text: string;
  readonly role?: Role;
  readonly speaker?: string | null;
  readonly section?: Section;
  /** Numbers of the body blocks that this one, a highlight, condenses. */
  readonly condenses?: readonly number[];
}

const SECTIONS: Readonly<Record<Role, Section>> = { delegation: 'responses', expert: 'questions', chair: 'closing', other: 'other' };

/** A source with one block a statement, numbered from 1. */
export function smallSource(key: string, statements: readonly SmallStatement[]): Source {
  let at = 0;
  const blocks = statements.map(({ text, role = 'delegation', speaker = null, section, condenses = [] }, i): Statement => {
    const start = at;
    at += text.length + 1;
    const repeats = statements.flatMap((other, j) => (other.condenses?.includes(i + 1) ? [j + 1] : []));
    return { kind: 'statement', number: i + 1, start, end: start + text.length, text, role, speaker, section: section ?? SECTIONS[role], repeats, condenses };
  });
  const text = statements.map((statement) => statement.text).join('\n');
  return { key, path: `dialogue/${key}.txt`, kind: 'meeting-summary', language: 'en', metadata: {}, text, blocks, problems: [] };
}

/** A library of such sources. */
export function smallLibrary(sources: Readonly<Record<string, readonly SmallStatement[]>>): Library {
  const read = Object.entries(sources).map(([key, statements]) => smallSource(key, statements));
  return libraryOf(new Map(read.map((source) => [source.key, source])));
}

/** A draft checked against a library. */
export function checkText(markdown: string, library: Library, levels: Levels = {}): CheckedDraft {
  return checkDraft(readDraft(markdown, 'drafts/co.md'), library, levels);
}
