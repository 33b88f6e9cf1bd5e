import type { Block, Role } from '../../../server/src/dialogue/source.ts';
import { statementOf } from './labelled-claims.ts';

/**
 * The blocks of a meeting summary with one paragraph a line, with roles by section headings and speakers by capitals:
 * enough of a reader to measure the judgement without measuring the reader.
 */
export function blocksOfSummary(text: string): readonly Block[] {
  let role: Role = 'other';
  let speaker: string | null = null;
  let inBody = false;
  return text.split('\n').filter((line) => line.trim() !== '').map((line, i) => {
    const heading = line.trim();
    if (/^(?:Presentation|Responses|Questions|Closing|Report$)/u.test(heading) && heading.length < 60) {
      inBody = true;
      speaker = null;
      role = /^(?:Presentation|Responses)/u.test(heading) ? 'delegation' : /^Questions/u.test(heading) ? 'expert' : 'other';
      return { ...statementOf(i + 1, line, 'other', null), kind: 'heading' };
    }
    const named = /^(?<name>\p{Lu}[\p{Lu}’' -]+\p{Lu}), (?<title>[^,]{3,200}?),? (?:said|asked|thanked)/u.exec(line);
    if (named?.groups) {
      speaker = named.groups['name'] ?? null;
      const title = named.groups['title'] ?? '';
      role = /Expert|Rapporteur/u.test(title) ? 'expert' : /Chair/u.test(title) ? 'chair' : 'delegation';
    } else if (/^(?:A|Another|One) (?:Committee )?Expert/u.test(line)) {
      speaker = null;
      role = 'expert';
    } else if (!inBody) {
      speaker = null;
      role = /^(?:Responding, )?[Tt]he delegation said/u.test(line) || /^Presenting the report/u.test(line) ? 'delegation' : /Expert|^M[rs]\. /u.test(line) ? 'expert' : 'other';
    }
    return statementOf(i + 1, line, role, speaker);
  });
}
