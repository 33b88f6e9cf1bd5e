import type { Mistake } from './mistake.ts';

const TO_EXPERT = [[/^The delegation\b/u, 'A Committee Expert'], [/^According to the delegation\b/u, 'According to a Committee Expert']] as const;
const TO_DELEGATION = [[/^(?:An?|One|The|Another) (?:Committee )?[Ee]xpert\b/u, 'The delegation'], [/^According to (?:an?|one|the) (?:Committee )?[Ee]xpert\b/u, 'According to the delegation']] as const;
/** A second speaker would have to be changed too. */
const OTHER_SIDE = /\b(?:[Ee]xperts?|Committee|[Rr]apporteur|delegat\w+|Chair\w*|Mr\.|Ms\.)/u;
const ASKS = /^\S+(?: \S+){0,3} (?:asked|wondered|wanted to know|recommended|urged)\b/u;

/** One side's words in the other side's mouth. */
export const otherSpeaker: Mistake = {
  name: 'other speaker',
  what: 'an expert for the delegation, or the reverse',
  make: (claim, { roles }) => {
    const [role] = roles;
    if (roles.length !== 1 || (role !== 'delegation' && role !== 'expert')) return undefined;
    for (const [opening, other] of role === 'delegation' ? TO_EXPERT : TO_DELEGATION) {
      const words = opening.exec(claim)?.[0];
      if (words !== undefined && !OTHER_SIDE.test(claim.slice(words.length)) && !ASKS.test(claim)) return other + claim.slice(words.length);
    }
    return undefined;
  },
};
