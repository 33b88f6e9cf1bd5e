import type { Block, Role } from '../../../server/src/dialogue/source.ts';
import { statementOf } from './labelled-claims.ts';

type RoleSigns = readonly (readonly [sign: RegExp, role: Role])[];

/** Who speaks, until a line says otherwise. */
interface Floor {
  readonly role: Role;
  readonly speaker: string | null;
}

const OF_HEADING: RoleSigns = [[/^(?:Presentation|Responses)/u, 'delegation'], [/^Questions/u, 'expert']];
const OF_TITLE: RoleSigns = [[/Expert|Rapporteur/u, 'expert'], [/Chair/u, 'chair']];
/** Above the first heading nobody keeps the floor: each line says itself whose it is. */
const OF_HIGHLIGHT: RoleSigns = [[/^(?:Responding, )?[Tt]he delegation said|^Presenting the report/u, 'delegation'], [/Expert|^M[rs]\. /u, 'expert']];

const roleShown = (text: string, signs: RoleSigns, otherwise: Role): Role => signs.find(([sign]) => sign.test(text))?.[1] ?? otherwise;

const isHeading = (line: string): boolean => line.length < 60 && /^(?:Presentation|Responses|Questions|Closing|Report$)/u.test(line);

/** Who speaks from a line on, if the line says so. */
function speakerShown(line: string): Floor | undefined {
  const named = /^(?<name>\p{Lu}[\p{Lu}’' -]+\p{Lu}), (?<title>[^,]{3,200}?),? (?:said|asked|thanked)/u.exec(line)?.groups;
  if (named) return { role: roleShown(named['title'] ?? '', OF_TITLE, 'delegation'), speaker: named['name'] ?? null };
  return /^(?:A|Another|One) (?:Committee )?Expert/u.test(line) ? { role: 'expert', speaker: null } : undefined;
}

/**
 * The blocks of a meeting summary with one paragraph a line, with roles by section headings and speakers by capitals:
 * enough of a reader to measure the judgement without measuring the reader.
 */
export function blocksOfSummary(text: string): readonly Block[] {
  let floor: Floor = { role: 'other', speaker: null };
  let inBody = false;
  return text.split('\n').filter((line) => line.trim() !== '').map((line, i) => {
    const heading = line.trim();
    if (isHeading(heading)) {
      inBody = true;
      floor = { role: roleShown(heading, OF_HEADING, 'other'), speaker: null };
      return { ...statementOf(i + 1, line, 'other', null), kind: 'heading' };
    }
    floor = speakerShown(line) ?? (inBody ? floor : { role: roleShown(line, OF_HIGHLIGHT, 'other'), speaker: null });
    return statementOf(i + 1, line, floor.role, floor.speaker);
  });
}
