import { everyMatch } from './every-match.ts';
import type { Designator, DesignatorKind } from './designators.ts';
import type { Span } from './span.ts';

const BEGIN = String.raw`(?<![\p{L}\p{N}])`;
const YEAR = String.raw`(?:18|19|20)[0-9]{2}`;
const SYMBOL = new RegExp(String.raw`${BEGIN}\p{Lu}[\p{Lu}\p{Ll}]{0,9}(?:\.[0-9]{1,2})?(?:/\s?(?:\p{L}{1,5}\.\s?[0-9]{1,5}(?:[-–][0-9]{1,4})?|[\p{L}0-9()‑–-]{1,24})){1,9}`, 'gu');
const PRESS_RELEASE = new RegExp(String.raw`${BEGIN}\p{Lu}{2,5}[0-9]{2}[./][0-9]{3}[EF](?![\p{L}\p{N}])`, 'gu');
const RECORD = new RegExp(String.raw`${BEGIN}SR\.\s?[0-9]+`, 'gu');
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S{1,60}@\S{1,60}/gu;
const TELEPHONE = /\+[0-9][0-9 ()-]{6,20}[0-9]/gu;

const POLICY = 'polic(?:y|ies)|plans?|strateg(?:y|ies)|program(?:me)?s?|agenda|framework|vision|road ?map|goals|pact|compact|initiatives?|politique|stratégie|cadre';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DATED = String.raw`(?<!(?<!\p{L})(?:in|since|of|from|until|by|during|before|after|between|and|to|for|till|as|year|years|early|late|mid|around|about|period|en|depuis|de|dès|entre|et|à|pour|avant|après|${MONTHS}))`;
const AGENDA = new RegExp(String.raw`${BEGIN}(?:(?:Agenda|Vision|Horizon|Objectif)\s[0-9]{2,4}(?![0-9])|${YEAR}\sAgenda(?!\p{L}))`, 'gu');
/** A policy with its years behind it, and no preposition that makes a date of them: "Migration Policy 2017-2025". */
const NAMED = new RegExp(String.raw`${BEGIN}(?:${POLICY})(?:\s(?!(?:${POLICY})(?!\p{L}))\p{L}[\p{L}’'-]*){0,7}${DATED}\s\(?${YEAR}(?:\s?[-–—/]\s?(?:20)?[0-9]{2})?(?![0-9])\)?`, 'giu');
/** The years before the policy: "the 2017–2025 National Migration Policy". */
const YEARS_FIRST = new RegExp(String.raw`${BEGIN}${YEAR}\s?[-–—/]\s?(?:20)?[0-9]{2}(?:\s\p{L}[\p{L}’'-]*){0,4}\s(?:${POLICY})(?!\p{L})`, 'giu');
/** What each of them has: quick answers for the many texts without one. */
const HAS_AGENDA = /Agenda|Vision|Horizon|Objectif/u;
const HAS_YEAR = /(?:18|19|20)[0-9]{2}/u;
const HAS_YEARS = /(?:18|19|20)[0-9]{2}\s?[-–—/]/u;
const HAS_POLICY = new RegExp(POLICY, 'i');

interface Reader {
  readonly kind: DesignatorKind;
  readonly patterns: readonly RegExp[];
  /** Whether the patterns can match at all: most sentences need none of them. */
  readonly applies: (text: string) => boolean;
}

const READERS: readonly Reader[] = [
  { kind: 'symbol', patterns: [SYMBOL, PRESS_RELEASE], applies: (text) => text.includes('/') || /[0-9][EF]/u.test(text) },
  { kind: 'symbol', patterns: [RECORD], applies: (text) => text.includes('SR.') },
  { kind: 'agenda', patterns: [AGENDA], applies: (text) => HAS_AGENDA.test(text) },
  { kind: 'agenda', patterns: [NAMED], applies: (text) => HAS_YEAR.test(text) && HAS_POLICY.test(text) },
  { kind: 'agenda', patterns: [YEARS_FIRST], applies: (text) => HAS_YEARS.test(text) && HAS_POLICY.test(text) },
  { kind: 'other', patterns: [ADDRESS], applies: (text) => text.includes('://') || text.includes('www.') || text.includes('@') },
  { kind: 'other', patterns: [TELEPHONE], applies: (text) => text.includes('+') },
];

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const written = match[0].replace(/[.,;]+$/u, '');
  return { start, end: start + (written.includes('(') ? written : written.replace(/\)+$/u, '')).length };
}

function designator(kind: DesignatorKind, match: RegExpMatchArray): Designator | undefined {
  const span = spanOf(match);
  const written = match[0].slice(0, span.end - span.start);
  if (!/[0-9]/u.test(written)) return undefined;
  const numbers = kind === 'agenda' ? (written.match(/[0-9]{2,4}/gu) ?? []) : [written.replace(/\s+/gu, '')];
  return { ...span, kind, normal: kind === 'agenda' ? `agenda ${numbers.join(' ')}` : (numbers[0] ?? '').toLowerCase(), numbers };
}

/** The symbols of documents, the plans and policies named with their years, and the addresses in a text, in order. Linear in the text's length. */
export function numberedNamesIn(text: string): readonly Designator[] {
  if (!/[0-9]/u.test(text)) return [];
  const found: Designator[] = [];
  for (const { kind, patterns, applies } of READERS) {
    if (!applies(text)) continue;
    for (const pattern of patterns) {
      for (const match of everyMatch(text, pattern)) {
        const each = designator(kind, match);
        if (each) found.push(each);
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((each) => {
    if (each.start < end) return false;
    ({ end } = each);
    return true;
  });
}
