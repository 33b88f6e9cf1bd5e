import type { Role } from '../../server/src/dialogue/source.ts';
import { codesOf } from './judged.ts';

/** The codes of what single rules find in `claim` when it cites a statement of the delegation, or of `role`. */
export const codesOn = (statement: string, claim: string, role: Role = 'delegation'): readonly string[] => codesOf(claim, [statement], role);
