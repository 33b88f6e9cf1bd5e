import type { SourceKind } from '../dialogue/source.ts';
import { kindNames } from './import.ts';

/** What the list of a case's sources says. */

interface Line {
  readonly kind: SourceKind;
  readonly date: string | undefined;
  readonly statements: number;
  readonly problems: number;
}

const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** "meeting summary · 2026-04-16 · 62 statements · 1 problem". */
export function sourceLine({ kind, date, statements, problems }: Line): string {
  return [kindNames[kind], date, count(statements, 'statement', 'statements'), problems === 0 ? undefined : count(problems, 'problem', 'problems')].filter((part) => part !== undefined).join(' · ');
}

/** The title, the file, and what is wrong, one a line. */
export const sourceTooltip = (title: string | undefined, path: string, problems: readonly string[]): string => [title, path, ...problems].filter((line) => line !== undefined).join('\n');

export const sourcesView = {
  title: 'Sources',
  welcome: 'No source of this case has been found yet. Drop files here, or:\n[Import Source…](command:cobs.importSource)',
} as const;
