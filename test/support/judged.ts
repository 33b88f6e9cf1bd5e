import { allFindings } from '../../server/src/checks/checked-draft.ts';
import type { Role } from '../../server/src/dialogue/source.ts';
import { checkText, smallLibrary } from './small-case.ts';

/** The codes of the findings about a claim that cites every one of `statements`; those about citations, sources and the draft's structure left out. */
export function codesOf(claim: string, statements: readonly string[], role: Role = 'delegation', key = 'S'): readonly string[] {
  const library = smallLibrary({ [key]: statements.map((text) => ({ text, role })) });
  const citation = statements.length === 1 ? 'para. 1' : `paras. 1-${String(statements.length)}`;
  const checked = checkText(`${claim.replace(/\.$/u, '')} [@${key}, ${citation}].\n`, library);
  return allFindings(checked)
    .map(({ code }) => code)
    .filter((code) => !/^(?:citation|structure)\.|^claim\.uncited$/u.test(code));
}
