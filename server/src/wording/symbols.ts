import { committeeCoded } from '../language/committees.ts';
import { ordinalFigure, ordinalWord } from '../language/ordinals.ts';
import type { SymbolKind, UnSymbol } from '../language/symbols.ts';

/** What a symbol names, for a hover: "second periodic report of Peru to the CMW". */
interface Named {
  readonly symbol: UnSymbol;
  /** "Peru", "the Netherlands"; the bare code of a State that nobody knows; nothing where the symbol has none. */
  readonly state: string | undefined;
}

const PROTOCOLS = {
  OPAC: 'the Optional Protocol on the involvement of children in armed conflict',
  OPSC: 'the Optional Protocol on the sale of children, child prostitution and child pornography',
} as const;

/** Two numbers stand for "and", more for "to", as the committees write them. */
function ordinals(first: number, last: number): string {
  const beginning = first === 1 ? 'initial' : ordinalWord(first);
  return last === first ? beginning : `${beginning} ${last === first + 1 ? 'and' : 'to'} ${ordinalWord(last)}`;
}

/** "initial report", "second periodic report", "combined sixteenth to eighteenth periodic reports". */
function reportName({ number, protocol }: UnSymbol): string {
  if (number === null) return 'report';
  const { first, last } = number;
  if (last > first) return `combined ${ordinals(first, last)} periodic reports`;
  return first === 1 || protocol !== null ? `${ordinals(first, first)} report` : `${ordinals(first, first)} periodic report`;
}

const under = ({ protocol }: UnSymbol): string => (protocol === null ? '' : ` under ${PROTOCOLS[protocol]}`);
const of = (state: string | undefined): string => (state === undefined ? '' : ` of ${state}`);
const by = ({ committee }: UnSymbol): string => (committee === null ? '' : ` (${committee})`);
const to = ({ committee }: UnSymbol): string => (committee === null ? '' : ` to the ${committee}`);

/** "the second periodic report of Peru"; without a number, what the document is about. */
function aboutReport({ symbol, state }: Named): string {
  return symbol.number === null ? `the report${of(state)}${under(symbol)}` : `the ${reportName(symbol)}${of(state)}${under(symbol)}`;
}

/** The number behind the committee in "CCPR/CO/77/MLI" and "CCPR/C/73/L/UKR" is the session's. */
function session({ symbol }: UnSymbol): string {
  const number = /^CCPR\/(?:CO|C)\/(\d{2,3})\/(?:L\/)?[A-Z]{3}$/u.exec(symbol)?.[1];
  return number === undefined ? '' : `, ${ordinalFigure(Number(number))} session`;
}

const listName = ({ committee }: UnSymbol): string => (committee === null ? undefined : committeeCoded(committee))?.list.en ?? 'list of issues';

function report({ symbol, state }: Named): string {
  if (symbol.committee === 'SPT') return `report of the SPT on a visit to ${state ?? 'a State party'}`;
  if (symbol.state === null) return `report of a State party${to(symbol)} (the old form of the symbol does not say which)`;
  const dated = /^CCPR\/C\/[A-Z]{3}\/(\d\d)\/(\d+)$/u.exec(symbol.symbol)?.[1];
  return `${reportName(symbol)}${of(state)}${to(symbol)}${under(symbol)}${dated === undefined ? '' : `, of 19${dated}`}`;
}

function concludingObservations(named: Named): string {
  const { symbol, state } = named;
  if (symbol.state === null) return `concluding observations of the ${symbol.committee ?? 'Committee'} (the old form of the symbol does not say on which State)`;
  const isOld = symbol.symbol.includes('/CO/') && /\/[A-Z]{3}$/u.test(symbol.symbol);
  return `concluding observations on ${isOld ? (state ?? 'a State party') : aboutReport(named)}${by(symbol)}${session(symbol)}`;
}

function summaryRecord({ symbol }: Named): string {
  const { number, committee } = symbol;
  const year = /^E\/C\.12\/(\d{4})\//u.exec(symbol.symbol)?.[1];
  const which = number === null ? 'a meeting' : number.last > number.first ? `the ${ordinalFigure(number.first)} to ${ordinalFigure(number.last)} meetings` : `the ${ordinalFigure(number.first)} meeting`;
  return `${number !== null && number.last > number.first ? 'summary records' : 'summary record'} of ${which}${committee === null ? '' : ` of the ${committee}`}${year === undefined ? '' : ` in ${year}`}`;
}

function additionalInformation({ symbol, state }: Named): string {
  const information = `additional information${of(state)}`;
  return `${symbol.symbol.includes('/Q/AI/') ? `list of issues in relation to the ${information}` : information}${by(symbol)}`;
}

const DESCRIPTIONS: Readonly<Record<SymbolKind, (named: Named) => string>> = {
  report,
  'concluding-observations': concludingObservations,
  'summary-record': summaryRecord,
  'additional-information': additionalInformation,
  'list-of-issues': (named) => `${listName(named.symbol)} in relation to ${aboutReport(named)}${by(named.symbol)}${session(named.symbol)}`,
  'list-of-issues-prior-to-reporting': (named) => `list of issues prior to reporting for ${aboutReport(named)}${by(named.symbol)}`,
  replies: (named) => `replies${of(named.state)} to the ${listName(named.symbol)} in relation to ${aboutReport({ ...named, state: undefined })}${by(named.symbol)}`,
  'follow-up': ({ symbol, state }) => `follow-up to the concluding observations on ${state ?? 'a State party'}${by(symbol)}`,
  'core-document': ({ state }) => (state === undefined ? 'core document of a State party (the old form of the symbol does not say which)' : `common core document of ${state}`),
  other: ({ symbol, state }) => `document of ${symbol.committee === null ? 'the human rights treaty bodies' : `the ${symbol.committee}`}${state === undefined ? '' : ` on ${state}`}`,
};

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^Add\.(.+)$/u, 'addendum'],
  [/^Rev\.(.+)$/u, 'revision'],
  [/^Corr\.(.+)$/u, 'corrigendum'],
];

/** "Add.1" of replies ("…/Q/2/Add.1") and of the old forms is no addendum to anything that a reader knows. */
function suffixes({ kind, suffixes: all, state }: UnSymbol): string {
  const told = kind === 'replies' || (state === null && kind !== 'summary-record' && kind !== 'core-document') ? all.filter((suffix) => !suffix.startsWith('Add.')) : all;
  return told
    .flatMap((suffix) => SUFFIXES.flatMap(([pattern, name]) => (pattern.test(suffix) ? [`, ${name} ${pattern.exec(suffix)?.[1] ?? ''}`] : [])))
    .join('');
}

/** An addendum to concluding observations is what the State sends afterwards. */
const SENT_AFTERWARDS = ' (an addendum to concluding observations is mostly what the State party sent afterwards: information on follow-up, or comments)';

/** What a symbol names, in words: "concluding observations on the combined sixteenth to eighteenth periodic reports of Italy (CERD)". */
export function symbolDescription(named: Named): string {
  const { symbol } = named;
  const isSentAfterwards = symbol.kind === 'concluding-observations' && symbol.state !== null && symbol.suffixes.some((suffix) => suffix.startsWith('Add.'));
  return `${DESCRIPTIONS[symbol.kind](named)}${suffixes(symbol)}${isSentAfterwards ? SENT_AFTERWARDS : ''}`;
}

/** What hovers and links say of symbols. Documents' words are passed in already escaped. */
export const symbolWords = {
  committee: (symbol: UnSymbol): string | undefined => (symbol.committee === null ? undefined : committeeCoded(symbol.committee)?.name.en),
  inCase: (key: string): string => `In this case: **${key}**`,
  open: 'Open in the UN document system',
  openTooltip: (symbol: string): string => `${symbol} in the UN document system`,
} as const;
