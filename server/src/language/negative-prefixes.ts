import { remembered } from './remembered.ts';

/** What "in-", "im-", "il-", "ir-" and "dis-" turn round; most words that begin so deny nothing: "including", "disability", "income", "discrimination", "impartial", "inhuman". Beginnings of words. */
const BEHIND_IN =
  'abilit|accessib|accura|action|activ|adequa|admissib|advertent|applicab|appropria|capab|capacit|compatib|competen|complet|conclusive|consisten|correct|decisi|definite|direct|effectiv|efficien|eligib|equal|equit|flexib|frequent|justice|operable|operative|secur|sensitiv|separab|significan|stab|suffic|toler|valid|visib';
const BEHIND_IM = 'balanc|mobil|perfect|possib|practic|precis|probab|proper|punit';
const BEHIND_IR = 'rational|recoverab|regular|relevan|reparab|replaceab|responsib|reversib|revocab';
const BEHIND_IL = 'legal|legitim|licit|litera';
const BEHIND_DIS = 'advantag|agree|allow|approv|band|connect|continu|courag|engag|favou?r|honest|integrat|interest|lik|mantl|obe|pleas|proportion|prov|qualif|regard|respect|satisf|similar|trust';
/** What only looks like "un-", or turns round no quality: "union", "under", "unveil". */
const NOT_BEHIND_UN = 'der|i(?:on|t|vers|qu|form|fi|fy|lat|son|sex|c)|til|less|anim|to$|cover|cle|veil|fold|leash|ravel|earth';
/** What only looks like "non-": "nonetheless". */
const NOT_BEHIND_NON = 'e|sens|agen';

const DENIED = new RegExp(`^(?:(un)(?!${NOT_BEHIND_UN})|(non-?)(?!${NOT_BEHIND_NON})|in(?=${BEHIND_IN})|im(?=${BEHIND_IM})|ir(?=${BEHIND_IR})|il(?=${BEHIND_IL})|dis(?=${BEHIND_DIS}))(\\p{L}{4,})$`, 'u');

/** A prefix of negation, and the word that it is put before. */
export interface DeniedWord {
  readonly isPlain: boolean;
  readonly rest: string;
}

const NONE: DeniedWord = { isPlain: false, rest: '' };

/** What a word, in lower case, denies by a prefix: "reliable" for "unreliable", nothing for a word without one. `isPlain`: by "un-" or "non-". */
export const deniedByPrefix = remembered((lower): DeniedWord => {
  const [, un, non, rest] = DENIED.exec(lower) ?? [];
  return rest === undefined ? NONE : { isPlain: un !== undefined || non !== undefined, rest };
});

/** Whether a word, in lower case, denies by a prefix: "unreliable", "inaccessible", "disagreed". */
export const deniesByPrefix = (lower: string): boolean => deniedByPrefix(lower).rest !== '';
