import type { Library } from '../../../server/src/evidence/library.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { findingsOn, type LabelledClaim } from './claims.ts';
import { labelledLibrary } from './labelled-sources.ts';
import { kindsOfMistake } from './mistakes/kinds.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { joined } from './still-true/joined.ts';
import { withNeighbours } from './still-true/neighbours.ts';
import { trueClaims, type TrueClaim } from './true-claims.ts';

/** As many of each kind as fit into the time; those that nobody read while the rules were made are all taken. */
const MOST_SEEN = 250;

/** What the checker makes of one changed claim. */
interface Outcome {
  readonly claim: LabelledClaim;
  readonly codes: readonly string[];
  readonly isUnread: boolean;
}

/** A claim made of true ones, with those. */
interface Changed {
  readonly from: readonly TrueClaim[];
  readonly claim: LabelledClaim;
}

/** At most `most` of the items, evenly from all of them. */
function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]).filter((item) => item !== undefined);
}

const isUnread = ({ from }: Changed): boolean => from.some((claim) => claim.isUnread);

function sampled(changed: readonly Changed[]): readonly Changed[] {
  return [...evenly(changed.filter((one) => !isUnread(one)), MOST_SEEN), ...changed.filter(isUnread)];
}

/** Whether the checker says nothing of a true claim: of others a finding on the changed one would show nothing. Asked once a claim. */
function silenceIn(library: Library): (claim: TrueClaim) => boolean {
  const known = new Map<TrueClaim, boolean>();
  return (claim) => {
    const silent = known.get(claim) ?? findingsOn(claim.labelled, library).length === 0;
    known.set(claim, silent);
    return silent;
  };
}

function withMistake({ make }: Mistake, claims: readonly TrueClaim[]): readonly Changed[] {
  return claims.flatMap((claim) => {
    const text = make(claim.labelled.claim, claim.evidence);
    return text === undefined ? [] : [{ from: [claim], claim: { ...claim.labelled, claim: text } }];
  });
}

/** Each claim joined with one a little farther on, if one of the same dialogue fits. */
function joinedPairs(claims: readonly TrueClaim[]): readonly Changed[] {
  return claims.flatMap((claim, i) => {
    for (const other of claims.slice(i + 5, i + 25)) {
      const both = joined(claim, other);
      if (both) return [{ from: [claim, other], claim: both }];
    }
    return [];
  });
}

const isFound = ({ codes }: Outcome): boolean => codes.length > 0;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function line(name: string, outcomes: readonly Outcome[], note: string): string {
  const columns = [outcomes, outcomes.filter((outcome) => outcome.isUnread)].flatMap((some) => {
    const found = some.filter(isFound).length;
    return [String(some.length).padStart(6), percent(found, some.length).padStart(9)];
  });
  return `  ${name.padEnd(20)}${columns.join('')}   ${note}`;
}

/** The codes found, the most frequent first. */
function codesIn(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const code of outcomes.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([code, count]) => `${code} ${String(count)}`).join(', ');
}

function listed(outcomes: readonly Outcome[], isBad: (outcome: Outcome) => boolean): readonly string[] {
  if (!process.env['COBS_BENCH_LIST']) return [];
  return outcomes.filter((outcome) => !outcome.isUnread && isBad(outcome)).map(({ claim: { id, source, paragraphs, claim }, codes }) => `    ${id} ${source} ${paragraphs.join()} ${codes.join()}: ${claim}`);
}

type Check = (changed: readonly Changed[]) => readonly Outcome[];

/** Checks a sample of changed claims: those made of claims of which the checker says nothing. */
function checkIn(library: Library): Check {
  const isSilent = silenceIn(library);
  return (changed) => sampled(changed).filter(({ from }) => from.every(isSilent)).map((one) =>
    ({ claim: one.claim, isUnread: isUnread(one), codes: [...new Set(findingsOn(one.claim, library).map(({ code }) => code))] }));
}

/** A line for each kind of mistake, and one for all. */
function mistakeLines(claims: readonly TrueClaim[], check: Check, figures: Record<string, number>): readonly string[] {
  const all: Outcome[] = [];
  const lines = kindsOfMistake.flatMap((kind) => {
    const outcomes = check(withMistake(kind, claims));
    Object.assign(figures, { [`${kind.name}.claims`]: outcomes.length, [`${kind.name}.caught`]: share(outcomes.filter(isFound).length, outcomes.length) });
    all.push(...outcomes);
    return [line(kind.name, outcomes, `${kind.what}: ${codesIn(outcomes)}`), ...listed(outcomes, (outcome) => !isFound(outcome))];
  });
  figures['caught'] = share(all.filter(isFound).length, all.length);
  return [`  ${'one mistake'.padEnd(20)}   all   caught  unread  caught`, ...lines, line('all', all, 'unread: of claims that nobody read while the rules were made')];
}

/** A line for each way of changing a claim that leaves it true. */
function stillTrueLines(claims: readonly TrueClaim[], check: Check, figures: Record<string, number>): readonly string[] {
  const ways = [
    { name: 'joined', changed: joinedPairs(claims), what: 'two claims of a dialogue in one sentence' },
    { name: 'neighbours', changed: claims.map((claim) => ({ from: [claim], claim: withNeighbours(claim) })), what: 'the statements before and after are cited too' },
  ];
  const lines = ways.flatMap(({ name, changed, what }) => {
    const outcomes = check(changed);
    Object.assign(figures, { [`${name}.claims`]: outcomes.length, [`${name}.quiet`]: 1 - share(outcomes.filter(isFound).length, outcomes.length) });
    return [line(name, outcomes, `${what}: ${codesIn(outcomes)}`), ...listed(outcomes, isFound)];
  });
  return [`  ${'still true'.padEnd(20)}   all  accused  unread accused`, ...lines];
}

/**
 * What one mistake in a claim that is true, and of which the checker says nothing, changes: how many of each kind are caught, and how often a claim that stays true is accused.
 * COBS_BENCH_LIST=1 lists what was missed and accused of the seen sets.
 */
export function run(): BenchmarkResult {
  const library = labelledLibrary();
  const claims = trueClaims(library);
  const check = checkIn(library);
  const figures: Record<string, number> = {};
  const lines = [...mistakeLines(claims, check, figures), '', ...stillTrueLines(claims, check, figures)];
  return { table: lines.join('\n'), figures };
}
