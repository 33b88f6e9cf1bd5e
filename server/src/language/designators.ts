import { designatorLabels, labelOf } from './designator-labels.ts';
import type { Span } from './span.ts';

/** What a name with a number in it names. `symbol`: a UN document symbol; `agenda`: a plan or policy with its years; `other`: "COVID-19", "G20", a page of the web. */
export type DesignatorKind = 'article' | 'law' | 'paragraph' | 'section' | 'resolution' | 'symbol' | 'agenda' | 'protocol' | 'document' | 'other';

/** A name that contains a number, which is therefore no quantity: "article 14", "Law No. 30364", "para. 12", "CMW/C/PER/2", "COVID-19". */
export interface Designator extends Span {
  readonly kind: DesignatorKind;
  /** The same for every way of writing the same name: "law 30364" for "Law No. 30364", "Act No. 30364" and "loi no 30364"; "article 14" for "art. 14". */
  readonly normal: string;
  /** What tells it from others of its kind, in order: "30364"; "8", "35" for "arts. 8–35". */
  readonly numbers: readonly string[];
}

const NUMBER = String.raw`(?:[0-9]+(?:[./][0-9]+)*(?:[-‑][A-Z]{1,4}\b)?(?:\s(?:bis|ter|quater)\b)?|[IVXLC]+\b|[A-Z][0-9]*\b(?![’'.]\p{L}))(?:\s?\([a-z0-9]{1,4}\))*`;
const DIGITS = String.raw`(?:[0-9]+(?:[./][0-9]+)*(?:[-‑][A-Z]{1,4}\b)?)(?:\s?\([a-z0-9]{1,4}\))*`;
const JOIN = String.raw`\s{0,4}(?:,(?:\s{0,4}(?:and|or|et|ou))?|and|or|to|et|à|ou|[-–—&;])\s{0,4}`;
/** "No." in its forms; without a stop it must be a capital or French, or it is the word "no". */
const NO = String.raw`(?:[Nn]os?\.|N[or]s?\.?|[Nn][°º]s?|№|nos?(?=\s[0-9]+[-/]|\s[0-9]{2})|[Nn]umbers?|numéros?)`;
const YEAR = String.raw`(?:18|19|20)[0-9]{2}`;
const YEAR_IN_BRACKETS = String.raw`(?:\s\(${YEAR}\))?`;

function pattern(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})`, 'gu');
}

const LABELS = designatorLabels();
const LABELLED = [
  pattern(String.raw`(?<label>${LABELS.plural})\s{1,4}(?:${NO}\s{0,4})?(?<numbers>${NUMBER}(?:${JOIN}(?:${LABELS.plural}\s)?${NUMBER}){0,40})`),
  pattern(String.raw`(?<label>${LABELS.singular})\s{1,4}(?:${NO}\s{0,4})?(?<numbers>${NUMBER}(?:[-–]${NUMBER})?)${YEAR_IN_BRACKETS}`),
  pattern(String.raw`(?:(?<label>\p{L}+)\s{1,4})?${NO}\s{0,4}(?<numbers>${DIGITS}(?:${JOIN}${DIGITS}){0,20})${YEAR_IN_BRACKETS}`),
];
const SYMBOLS = [
  pattern(String.raw`\p{Lu}[\p{Lu}\p{Ll}]{0,9}(?:\.[0-9]{1,2})?(?:/\s?(?:\p{L}{1,5}\.\s?[0-9]{1,5}|[\p{L}0-9()‑–-]{1,24})){1,9}`),
  pattern(String.raw`\p{Lu}{2,5}[0-9]{2}[./][0-9]{3}[EF]\b`),
  pattern(String.raw`SR\.\s?[0-9]+`),
];
const POLICY = 'polic(?:y|ies)|plans?|strateg(?:y|ies)|program(?:me)?s?|agenda|framework|vision|road ?map|goals|pact|compact|initiatives?|politique|stratégie|plan|programme|cadre';
const NOT_A_NAME = String.raw`(?<!(?<!\p{L})(?:in|since|of|from|until|by|during|before|after|between|and|to|for|till|as|year|years|early|late|mid|around|about|period|en|depuis|de|dès|entre|et|à|pour|avant|après|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))`;
const AGENDAS = [
  pattern(String.raw`(?:Agenda|Vision|Horizon|Objectif)\s[0-9]{2,4}\b|${YEAR}\sAgenda\b`),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${POLICY})(?:\s\p{L}[\p{L}’'-]*){0,7}${NOT_A_NAME}\s\(?(?<numbers>${YEAR}(?:\s?[-–—/]\s?(?:20)?[0-9]{2})?)(?![0-9])\)?`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<numbers>${YEAR}\s?[-–—/]\s?(?:20)?[0-9]{2})(?:\s\p{L}[\p{L}’'-]*){0,4}\s(?:${POLICY})(?!\p{L})`, 'giu'),
];
const PREFIX = String.raw`(?!(?:[Pp]re|[Pp]ost|[Mm]id|[Ss]ub|[Nn]on|[Uu]nder|[Oo]ver|[Mm]ulti|[Ss]ome|US|US\$)[-–]?[0-9]|[A-Z]{3}[0-9]|[QH][1-4](?![0-9A-Z]))`;
const WRITTEN_DATE = String.raw`(?:[0-9]{1,2}[./][0-9]{1,2}[./]${YEAR}|${YEAR}/(?:${YEAR}|[0-9]{2})|[1-9]/[1-9][0-2]?)(?![0-9/.][0-9])(?![0-9])`;
const OTHERS = [
  pattern(String.raw`https?://\S+|www\.\S+|\S{1,60}@\S{1,60}`),
  pattern(String.raw`${PREFIX}\p{Lu}\p{L}{0,14}[-‑]?[0-9]+[\p{L}0-9]*`),
  pattern(String.raw`(?!${WRITTEN_DATE})(?:[0-9]+(?:\.[0-9]+){2,}|[0-9]+/[0-9]+(?:/[0-9]+)*)`),
  /\+[0-9][0-9 ()-]{6,20}[0-9]/gu,
  // Numbers that label a paragraph, stand alone in brackets or are glued to the end of a word: notes, not quantities.
  /^\s{0,20}[0-9]{1,3}\.(?=\s)/gu,
  /\([0-9]{1,3}\)/gu,
  /(?<=\p{Ll}{2}[.,;:)\]”’"]{1,2})[0-9]{1,3}(?=\s|$)/gu,
];

function numbersOf(text: string): readonly string[] {
  const bare = text.replace(/\s?\([^)]*\)/gu, '');
  return [...bare.matchAll(/[0-9]+(?:[./-][0-9A-Z]+)*|\b[IVXLC]+\b|\b[A-Z][0-9]*\b/gu)].map((match) => match[0].replace(/(?<=[0-9])\.(?=[0-9]{3}(?![0-9]))/gu, ''));
}

function labelled(match: RegExpMatchArray): Designator {
  const written = match.groups?.['label'] ?? '';
  const known = labelOf(written);
  const numbers = numbersOf(match.groups?.['numbers'] ?? '');
  const name = known?.name ?? (written === '' ? 'no' : written.toLowerCase().replace(/\s+/gu, ' '));
  return { ...spanOf(match), kind: known?.kind ?? 'other', normal: [name, ...numbers].join(' '), numbers };
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].replace(/[.,;]+$/u, '').length };
}

function plain(kind: DesignatorKind): (match: RegExpMatchArray) => Designator | undefined {
  return (match) => {
    const span = spanOf(match);
    const written = match[0].slice(0, span.end - span.start);
    if (!/[0-9]/u.test(written)) return undefined;
    const numbers = kind === 'agenda' ? (written.match(/[0-9]{2,4}/gu) ?? []) : [written.replace(/\s+/gu, '')];
    return { ...span, kind, normal: kind === 'agenda' ? `agenda ${numbers.join(' ')}` : (numbers[0] ?? '').toLowerCase(), numbers };
  };
}

const READERS: readonly (readonly [readonly RegExp[], (match: RegExpMatchArray) => Designator | undefined])[] = [
  [SYMBOLS, plain('symbol')],
  [LABELLED, labelled],
  [AGENDAS, plain('agenda')],
  [OTHERS, plain('other')],
];

/** Whether no code unit under `span` is taken yet; takes them if so. */
function take(taken: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return false;
  taken.fill(1, start, end);
  return true;
}

/** Names in a text that contain numbers, in order; where two overlap, the one of the more telling kind. Linear in the text's length. */
export function designatorsIn(text: string): readonly Designator[] {
  if (!/[0-9]|[IVX]/u.test(text)) return [];
  const found: Designator[] = [];
  const taken = new Uint8Array(text.length);
  for (const [patterns, read] of READERS) {
    for (const each of patterns) {
      for (const match of text.matchAll(each)) {
        const designator = read(match);
        if (designator && take(taken, designator)) found.push(designator);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
