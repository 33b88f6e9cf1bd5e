import { remembered } from './remembered.ts';

/** What "in-", "im-", "il-", "ir-" and "dis-" turn round; most words that begin so deny nothing: "including", "disability", "income", "discrimination". Beginnings of words. */
const TURNED_BY_IN = 'abilit|accessib|accurat|action|activ|adequa|admissib|appropria|capab|capacit|compatib|complet|consisten|correct|effectiv|efficien|eligib|equal|equit|flexib|frequent|human|justice|secur|stab|suffic|toleran|valid|visib|volunt|applicab';
const TURNED_BY_IM = 'balanc|mobil|partial|perfect|possib|practic|precis|proper|punit';
const TURNED_BY_IR = 'regular|relevan|responsib|reversib|recoverab';
const TURNED_BY_IL = 'legal|legitim|licit|litera';
const TURNED_BY_DIS = 'advantag|agre|allow|approv|connect|continu|courag|engag|favou?r|honest|integrat|interest|lik|obe|order|pleas|proportion|prov|qualif|regard|respect|satisf|similar|trust|band|mantl|miss';
const TURNED = new RegExp(`^(?:in(?:${TURNED_BY_IN})|im(?:${TURNED_BY_IM})|ir(?:${TURNED_BY_IR})|il(?:${TURNED_BY_IL})|dis(?:${TURNED_BY_DIS}))`, 'u');

/** Whether a word, in lower case, denies by a prefix other than "un-" and "non-": "inaccessible", "disagreed". */
export const deniesByPrefix = remembered((lower) => TURNED.test(lower));
