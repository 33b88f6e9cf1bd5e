import { COMMITTEES, committeeCoded, type Committee, type CommitteeCode } from './committees.ts';

/** Enough for every name there is: nobody writes a committee's name later than this. */
const REACH = 4000;

const KEYS: ReadonlyMap<string, Committee> = new Map(COMMITTEES.flatMap((committee) => committee.keys.map((key): [string, Committee] => [key, committee])));
const KEY = [...KEYS.keys()].join('|');
/** "Committee on … Migrant Workers", "Comité pour … discrimination raciale": the name and the key with few letters between. */
const NAMED = new RegExp(`(?:committee|comite)[a-z]{0,60}?(${KEY})|(?:un|in|^)(${KEY})committee`, 'u');
const HUMAN_RIGHTS = /humanrightscommittee|comitedesdroitsdelhomme|comitedederechoshumanos/u;
const OTHER_NAMES: readonly (readonly [string, Committee])[] = COMMITTEES.flatMap((committee) =>
  committee.otherNames.map((name) => [bareLetters(name), committee] as const),
);
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\p{N}/.])(${COMMITTEES.map(({ code }) => code).join('|')})(?![\\p{L}\\p{N}/.-])`, 'u');

/**
 * The committee that `text` names first, in full or in the press's shorter form, in any of the six languages. Conversions break names
 * ("A ll Forms", "Discriminationagainst Women"), so only the letters count. Looks at the first 4,000 characters.
 */
export function committeeNamed(text: string): Committee | undefined {
  const letters = bareLetters(text.slice(0, REACH));
  const named = NAMED.exec(letters);
  const humanRights = HUMAN_RIGHTS.exec(letters);
  if (humanRights && (!named || humanRights.index < named.index)) return committeeCoded('CCPR');
  const key = named?.[1] ?? named?.[2];
  if (key !== undefined) return KEYS.get(key);
  return OTHER_NAMES.find(([name]) => letters.includes(name))?.[1];
}

/** The committee whose treaty or subject `text` names ("Convention on the Rights of the Child"), where the committee itself is not named. */
export function committeeOfConvention(text: string): Committee | undefined {
  const letters = bareLetters(text.slice(0, REACH));
  const key = new RegExp(`(?:convention|covenant|pacte|pacto|convencion)[a-z]{0,60}?(${KEY})`, 'u').exec(letters)?.[1];
  return key === undefined ? undefined : KEYS.get(key);
}

/** The committee whose abbreviation stands as a word of its own in `text`: "X devant le CERD". */
export function committeeAbbreviated(text: string): CommitteeCode | undefined {
  const code = ABBREVIATION.exec(text.slice(0, REACH))?.[1];
  return code === undefined ? undefined : committeeCoded(code)?.code;
}

/** The letters of `text` in lower case, without accents, blanks, digits and punctuation. */
export function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
