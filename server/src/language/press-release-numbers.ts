import { everyMatch } from './every-match.ts';
import { committeeCoded, type CommitteeCode } from './committees.ts';
import type { Span } from './span.ts';

/** The number of a press release in a text. */
export interface PressReleaseNumber extends Span {
  /** As it is written: "CMW24.009E", "CAT/18/017E", "HR/CT/663". */
  readonly number: string;
  readonly committee: CommitteeCode | null;
  /** Year of the release, where the number has one. */
  readonly year: number | null;
  /** The language of the release, where the number has a letter for it. */
  readonly language: 'en' | 'fr' | null;
}

/** Geneva: CMW24.009E (2020s), CMW13/012F (2013-2017), CAT/18/017E (2018-2019), CRC07002E (before 2013). */
const GENEVA = /(?<![\p{L}\p{N}/.])([A-Z]{2,6})\/?(\d{2})[./]?(\d{3})([EF])(?![\p{L}\p{N}])/gu;
/** The letters of the Human Rights Committee, until it got those of its Covenant. */
const GENEVA_BODIES: Readonly<Record<string, CommitteeCode>> = { CT: 'CCPR' };
/** New York, and Geneva in the 1990s: HR/CT/663, WOM/1921, HR/ESC/02/12, HR/4792. */
const NEW_YORK = /(?<![\p{L}\p{N}/.])(HR\/[A-Z]{2,4}|WOM|HR(?=\/\d{4}))\/(?:\d{2}\/)?\d{1,4}(?![\p{L}\p{N}/])/gu;
const NEW_YORK_BODIES: Readonly<Record<string, CommitteeCode>> = { 'HR/CT': 'CCPR', 'HR/ESC': 'CESCR', WOM: 'CEDAW', 'HR/CAT': 'CAT', 'HR/CRC': 'CRC', 'HR/CERD': 'CERD' };

/** Every press-release number in `text`, those of Geneva first. */
export function pressReleaseNumbersIn(text: string): readonly PressReleaseNumber[] {
  const geneva = everyMatch(text, GENEVA).map((match) => ({
    ...placeOf(match),
    committee: committeeCoded(GENEVA_BODIES[match[1] ?? ''] ?? match[1] ?? '')?.code ?? null,
    year: 2000 + Number(match[2]),
    language: match[4] === 'E' ? ('en' as const) : ('fr' as const),
  }));
  const newYork = everyMatch(text, NEW_YORK).map((match) => ({
    ...placeOf(match),
    committee: NEW_YORK_BODIES[match[1] ?? ''] ?? null,
    year: null,
    language: null,
  }));
  return [...geneva, ...newYork];
}

function placeOf(match: RegExpExecArray): Span & { readonly number: string } {
  return { start: match.index, end: match.index + match[0].length, number: match[0] };
}
