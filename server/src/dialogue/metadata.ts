import { committeeAbbreviated, committeeNamed, committeeOfConvention } from '../language/committee-names.ts';
import { committeeCoded, type CommitteeCode } from '../language/committees.ts';
import { pressReleaseNumbersIn } from '../language/press-release-numbers.ts';
import { stateNamedElsewhere } from '../language/state-names-elsewhere.ts';
import { stateCoded, stateNamedInAnyLanguage } from '../language/states.ts';
import { symbolsIn, type UnSymbol } from '../language/symbols.ts';
import type { BlockReading, RawBlock } from './block-reading.ts';
import { isChrome } from './chrome.ts';
import type { DocumentHead } from './document-head.ts';
import type { KindOfDocument } from './kind.ts';
import { dateOfRecord, dateOfRelease } from './meeting-date.ts';
import { stateIn, type NamedState } from './named-state.ts';
import type { SourceMetadata } from './source.ts';

/** The parts of a document from which its metadata are read. */
export interface DocumentParts {
  readonly head: DocumentHead;
  readonly kind: KindOfDocument;
  readonly blocks: readonly RawBlock[];
  readonly readings: readonly BlockReading[];
  /** Where the document was found, as its front matter says: an address, or the name of a file. */
  readonly from?: string | undefined;
}

/**
 * What the document says about itself. The next meeting's State and symbol never count, nor does a State that is only spoken of. A record's symbol that a copy has lost
 * follows from the committee and the number of the meeting, that of concluding observations and lists from the report's, as all of one cycle have one number.
 */
export function metadataOf(parts: DocumentParts): SourceMetadata {
  const { head, kind } = parts;
  const pressRelease = pressReleaseOf(parts);
  const opening = openingWords(parts);
  const symbols = symbolsUnderReview(parts);
  const committee = committeeOf(head, symbols, pressRelease, opening);
  const isOfState = isUnderReview(kind);
  const state = isOfState ? stateOf(head, symbols, opening) : named(codeOf(head.ownSymbol) ?? '');
  const report = isOfState ? reportUnderReview(head, symbols, state, committee) : undefined;
  const symbol = symbolOf(parts, committee, report);
  return present({ committee, state: state?.name, report: report?.symbol, pressRelease, symbol, title: titleOf(parts), date: dateOf(parts, pressRelease) });
}

/** Whether documents of this kind belong to the review of one State; in others the States named are only spoken of. */
function isUnderReview({ kind, occasion }: KindOfDocument): boolean {
  return occasion === undefined && kind !== 'other' && kind !== 'transcript';
}

/** The report of the State, under the same protocol as the document: a State reports to the Committee on the Rights of the Child under three instruments. */
function reportUnderReview(head: DocumentHead, symbols: readonly UnSymbol[], state: NamedState | undefined, committee: CommitteeCode | undefined): UnSymbol | undefined {
  const protocol = head.ownSymbol?.protocol ?? null;
  return symbols.find((symbol) => symbol.kind === 'report' && symbol.protocol === protocol && fits(symbol, state, committee));
}

/** The symbol in the masthead, or the one that follows from the rest. A press release has none. */
function symbolOf(parts: DocumentParts, committee: CommitteeCode | undefined, report: UnSymbol | undefined): string | undefined {
  return parts.head.ownSymbol?.symbol ?? (parts.kind.kind === 'meeting-summary' ? undefined : impliedSymbol(parts, committee, report));
}

/** Whether the document tells of the day on which it came out. */
function isOfTheDay({ kind, occasion }: KindOfDocument): boolean {
  return kind === 'meeting-summary' || kind === 'transcript' || occasion === 'findings' || occasion === 'announcement';
}

/** The day of the meeting, or that of the press release which tells of it. */
function dateOf({ head: { lines }, kind, from }: DocumentParts, pressRelease: string | undefined): string | undefined {
  return dateOfRecord(lines) ?? (isOfTheDay(kind) ? dateOfRelease({ lines, from, pressRelease }) : undefined);
}

/** Without the fields that nobody has said. */
function present(fields: { readonly [K in keyof SourceMetadata]: SourceMetadata[K] | undefined }): SourceMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The words that tell of what the document is: title, lead, headings and the narration that introduces the report; not what is said, nor what comes next. */
function openingWords({ kind, blocks, readings }: DocumentParts): string {
  const words: string[] = [];
  for (const [index, block] of blocks.slice(0, 400).entries()) {
    const reading = readings[index];
    if (!reading || reading.kind === 'chrome' || block.narration === 'next-meeting') continue;
    const early = index < 6 && kind.kind !== 'summary-record';
    const considers = kind.kind === 'concluding-observations' && reading.kind === 'statement' && words.length < 12 && /^.{0,120}\b(?:considered|examiné|examinó)(?!\p{L})/u.test(block.words);
    if (early || considers || reading.kind === 'heading' || (reading.kind === 'narration' && block.narration !== 'composition')) words.push(block.words.slice(0, 1500).replace(/\s+/gu, ' '));
  }
  return words.join('\n');
}

/** The symbols outside the announcement of the next meeting, those of headings and of what lies before the Committee first. */
function symbolsUnderReview({ blocks, readings }: DocumentParts): readonly UnSymbol[] {
  const first: UnSymbol[] = [];
  const then: UnSymbol[] = [];
  for (const [index, block] of blocks.slice(0, 400).entries()) {
    const reading = readings[index];
    const narration = block.narration;
    if (!reading || narration === 'next-meeting' || (narration === 'links' && reading.section !== 'report')) continue;
    const sure = narration === 'before-the-committee' || reading.kind === 'heading' || reading.section === 'report';
    (sure ? first : then).push(...symbolsIn(block.words.slice(0, 5000)));
  }
  return [...first, ...then];
}

function pressReleaseOf({ kind, blocks, head }: DocumentParts): string | undefined {
  if (kind.kind === 'summary-record' || kind.kind === 'concluding-observations') return undefined;
  const alone = (text: string): string | undefined => (text.length > 60 ? undefined : pressReleaseNumbersIn(text)[0]?.number);
  const atTheEnd = blocks.slice(-8).reverse().map(({ text }) => alone(text)).find((number) => number !== undefined);
  return atTheEnd ?? head.lines.map(alone).find((number) => number !== undefined);
}

function committeeOf(head: DocumentHead, symbols: readonly UnSymbol[], pressRelease: string | undefined, opening: string): CommitteeCode | undefined {
  const own = head.ownSymbol?.committee ?? (pressRelease === undefined ? null : pressReleaseNumbersIn(pressRelease)[0]?.committee);
  if (own) return own;
  const named = committeeNamed(head.text) ?? committeeNamed(opening);
  const [title = ''] = opening.split('\n', 1);
  return named?.code ?? symbols.find(({ committee }) => committee !== null)?.committee ?? committeeOfConvention(head.text)?.code ?? committeeAbbreviated(title);
}

function stateOf(head: DocumentHead, symbols: readonly UnSymbol[], opening: string): NamedState | undefined {
  const own = codeOf(head.ownSymbol);
  if (own !== undefined) return named(own) ?? stateIn(opening);
  const inWords = stateIn(opening);
  if (inWords?.state) return inWords;
  const code = symbols.map(codeOf).find((candidate) => candidate !== undefined);
  return (code === undefined ? undefined : named(code)) ?? inWords ?? stateAlone(opening) ?? stateElsewhere(head.text.slice(0, 300));
}

/** The title of a page that is neither English, French nor Spanish. */
function stateElsewhere(title: string): NamedState | undefined {
  const state = stateNamedElsewhere(title);
  return state && { name: state.name, state };
}

/** Until about 2013 the State stands alone on a line under "Consideration of reports submitted by States parties". */
function stateAlone(opening: string): NamedState | undefined {
  const state = opening.split('\n').map((line) => stateNamedInAnyLanguage(line.trim())).find((found) => found !== undefined);
  return state && { name: state.name, state };
}

function codeOf(symbol: UnSymbol | undefined): string | undefined {
  return symbol?.territory ?? symbol?.state ?? undefined;
}

function named(code: string): NamedState | undefined {
  const state = stateCoded(code);
  return state && { name: state.name, state };
}

/** Whether a report's symbol is of the State and committee under review. */
function fits(symbol: UnSymbol, state: NamedState | undefined, committee: CommitteeCode | undefined): boolean {
  if (committee !== undefined && symbol.committee !== committee) return false;
  const code = codeOf(symbol);
  if (state?.state && code !== undefined) return code === state.state.code;
  return code === undefined || stateCoded(code) === undefined || state === undefined;
}

function impliedSymbol({ kind, head }: DocumentParts, committee: CommitteeCode | undefined, report: UnSymbol | undefined): string | undefined {
  if (kind.kind === 'summary-record') return recordSymbol(head, committee);
  if (kind.kind === 'other') return /\badd(?:enda|endum|itifs?)\b/iu.test(head.text) ? symbolsIn(head.text).find(({ suffixes }) => suffixes.length > 0)?.symbol.replace(/\/Add\..*$/u, '') : undefined;
  const infix = kind.kind === 'concluding-observations' ? 'CO' : kind.kind === 'list-of-issues' ? (/prior to|préalable|établie avant|previa/iu.test(head.text) ? 'QPR' : 'Q') : undefined;
  return infix === undefined || report?.number == null ? undefined : report.symbol.replace(/\/(?=[^/]+$)/u, `/${infix}/`);
}

/** "Summary record of the 2148th meeting" of the Committee against Torture is CAT/C/SR.2148; the broken "3 1st meeting" is the 31st. */
function recordSymbol({ lines }: DocumentHead, committee: CommitteeCode | undefined): string | undefined {
  const line = lines.find((candidate) => /summary record|compte rendu analytique|acta resumida/iu.test(candidate)) ?? '';
  const number = /(\d(?: ?\d){0,4}) ?(?:st|nd|rd|th|er?|ª|a)\b\*?(?: \([^)]*\))? (?:meeting|séance|sesión)/iu.exec(line)?.[1]?.replace(/ /gu, '');
  const prefix = committee && committeeCoded(committee)?.symbolPrefix;
  if (number === undefined || prefix === undefined) return undefined;
  if (committee !== 'CESCR') return `${prefix}/SR.${number}`;
  const year = dateOfRecord(lines)?.slice(0, 4);
  return year === undefined ? undefined : `${prefix}/${year}/SR.${number}`;
}

const OWN_TITLE = /^(?:concluding observations|observations finales|observaciones finales|list of|liste d|lista de|summary record|compte rendu|acta resumida|replies|réponses|respuestas|report on follow)/iu;

/** The first heading of the lead, or the line by which an official document calls itself, without the mark of its footnote. */
function titleOf({ blocks, readings, head, kind }: DocumentParts): string | undefined {
  const index = readings.findIndex((reading) => reading.kind === 'heading' && reading.section === 'lead');
  const headline = (blocks[index]?.words ?? '').split(/\r\n?|\n/u).filter((line) => !isChrome(line.trim())).join(' ');
  const title = kind.kind === 'meeting-summary' ? headline : head.lines.find((line) => OWN_TITLE.test(line));
  return title?.replace(/\s+/gu, ' ').replace(/\s?\*+$/u, '').trim() || undefined;
}
