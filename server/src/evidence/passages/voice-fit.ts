import { withoutAccents } from '../../language/accents.ts';
import type { Role, Statement } from '../../dialogue/source.ts';

/** What it says against two statements being the same that one is the State's and the other the Committee's. */
const OTHER_SIDE = -6;
/** Two persons with names, and not the same. */
const OTHER_PERSON = -2;
const SAME_PERSON = 0.7;

type Side = 'state' | 'committee' | 'unknown';

const SIDES: Readonly<Record<Role, Side>> = { delegation: 'state', expert: 'committee', chair: 'committee', other: 'unknown' };

function nameWords(speaker: string): readonly string[] {
  return withoutAccents(speaker.toLowerCase()).split(/[^\p{L}]+/u).filter((word) => word.length > 2);
}

/** Whether two names are one person's: one of them is the end of the other, or they share a surname ("Korsak", "Valden Korsak"). */
function isSamePerson(a: string, b: string): boolean {
  const [mine, theirs] = [nameWords(a), nameWords(b)];
  const shorter = mine.length < theirs.length ? mine : theirs;
  const longer = shorter === mine ? theirs : mine;
  return shorter.length > 0 && (shorter.every((word) => longer.includes(word)) || longer.at(-1) === shorter.at(-1));
}

/** What the speakers of two statements say for or against their being the same statement: a log-likelihood ratio. */
export function voiceFit(a: Statement, b: Statement): number {
  const [mine, theirs] = [SIDES[a.role], SIDES[b.role]];
  if (mine !== theirs && mine !== 'unknown' && theirs !== 'unknown') return OTHER_SIDE;
  if (a.speaker === null || b.speaker === null) return 0;
  return isSamePerson(a.speaker, b.speaker) ? SAME_PERSON : OTHER_PERSON;
}

/** Whether the same side speaks, as far as is known. */
export function sameSide(a: Statement, b: Statement): boolean {
  return SIDES[a.role] === SIDES[b.role];
}
