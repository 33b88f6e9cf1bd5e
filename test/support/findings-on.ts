import { allFindings } from '../../server/src/checks/checked-draft.ts';
import type { Role } from '../../server/src/dialogue/source.ts';
import { checkText, smallLibrary } from './small-case.ts';

/** The codes found in `claim` when it cites a statement of the delegation, or of `role`. */
export function codesOn(statement: string, claim: string, role: Role = 'delegation'): readonly string[] {
  const library = smallLibrary({ S: [{ text: statement, role }] });
  const codes = allFindings(checkText(`${claim.replace(/\.$/u, '')} [@S, para. 1].`, library)).map(({ code }) => code);
  return [...new Set(codes)].filter((code) => !/^(?:citation|structure)\.|^claim\.uncited$/u.test(code));
}
