import { chosen, replaced } from './choice.ts';
import type { Mistake } from './mistake.ts';
import { leavesOpen } from './word-swap.ts';

const VERB = /\b(?:is|are|was|were|has|have|had|can|could|will|would)(?= (?!not\b|no\b|yet\b|still\b|to\b|only\b|less\b|nevertheless\b|that\b|the\b)[a-z]+(?:ed|en|t|able|ing|e)\b)/gu;
/** What would be denied is that somebody speaks or cares, not what they speak of. */
const OF_SPEAKING = /^ (?:been )?(?:concerned|alarmed|pleased|told|informed|said|reported|noted|asked|recalled|stated|regretted)\b/u;
const TIME_OF_ELSE = /\b(?:until|before|when|once|as|while|since|where|because)\b[^,.;]*$/iu;

/** A "not" that nobody said. */
export const addedNot: Mistake = {
  name: 'added “not”',
  what: 'a denial of what is said',
  make: (claim) => {
    if (/\b(?:not|no|nor|only|never|neither|without|few|fewer|less|half|barely|yet|hardly|rarely|none|cannot|nobody|nothing|lack\w*)\b/iu.test(claim)) return undefined;
    const places = [...claim.matchAll(VERB)].map(({ 0: verb, index }) => index + verb.length).filter((at) => {
      const [before, after] = [claim.slice(0, at), claim.slice(at)];
      return !leavesOpen(before) && !TIME_OF_ELSE.test(before) && !OF_SPEAKING.test(after) && !/Committee(?: on [\p{L} ]+)? \w+$/u.test(before);
    });
    const at = chosen(places, claim);
    return at === undefined ? undefined : replaced(claim, { start: at, end: at }, ' not');
  },
};
