import type { Role } from '../../server/src/dialogue/source.ts';
import { judgeByRules } from '../../server/src/evidence/judging/judge.ts';
import { citedBlocks } from '../../server/src/evidence/resolve-citation.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { codesOfJudgement } from './codes-of-judgement.ts';
import { smallLibrary } from './small-case.ts';

/** The codes of what single rules find in a claim that cites every one of `statements`; what they weigh together is left aside. */
export function codesOf(claim: string, statements: readonly string[], role: Role = 'delegation', key = 'S'): readonly string[] {
  const { sources } = smallLibrary({ [key]: statements.map((text) => ({ text, role })) });
  const citation = statements.length === 1 ? 'para. 1' : `paras. 1-${String(statements.length)}`;
  const { claims } = readDraft(`${claim.replace(/\.$/u, '')} [@${key}, ${citation}].\n`, 'drafts/co.md');
  return [...new Set(claims.flatMap((each) => codesOfJudgement(judgeByRules(each, citedBlocks(each.citations, sources)))))];
}
