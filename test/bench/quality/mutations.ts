import type { Role } from '../../../server/src/dialogue/source.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { judgeAll, type Outcome } from './judged-claims.ts';
import { claimOf, kindOfText, rows, sourceOf, statementOf, type LabelledClaim } from './labelled-claims.ts';

/** The codes that are right for each class of harmful change; a class that is not here is harmless. */
const RIGHT_CODES: Readonly<Record<string, readonly string[]>> = {
  figure: ['figure.mismatch', 'name.mismatch'],
  digitswap: ['figure.mismatch', 'name.mismatch', 'date.mismatch'],
  percent: ['figure.mismatch'],
  magnitude: ['figure.mismatch'],
  unit: ['figure.mismatch'],
  numrole: ['figure.mismatch', 'name.mismatch', 'date.mismatch'],
  year: ['date.mismatch', 'name.mismatch'],
  month: ['date.mismatch'],
  day: ['date.mismatch'],
  hedgedrop: ['figure.hedge'],
  hedgeflip: ['figure.hedge', 'polarity.mismatch'],
  country: ['name.mismatch'],
  entrole: ['name.mismatch'],
  institution: ['name.mismatch'],
  person: ['name.mismatch'],
  article: ['name.mismatch'],
  negins: ['polarity.mismatch'],
  negdel: ['polarity.mismatch'],
  antonym: ['polarity.mismatch'],
  quantifier: ['polarity.mismatch'],
  statusplan: ['status.drift'],
  statusdraft: ['status.drift'],
  attribution: ['speaker.mismatch'],
};

function mutation(row: Record<string, unknown>): LabelledClaim {
  const kind = String(row['cls']);
  const block = statementOf(1, String(row['src']), row['role'] as Role, null);
  const text = String(row['claim']);
  return {
    id: String(row['id']),
    group: kind,
    claim: claimOf(text, kindOfText(text)),
    cited: [{ source: sourceOf('M', [block], ''), block }],
    wrong: row['pos'] !== true,
    codes: RIGHT_CODES[kind] ?? [],
    issue: kind,
    heldOut: false,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(9);

function isFound({ found }: Outcome): boolean {
  return found.length > 0;
}

function classLine(name: string, outcomes: readonly Outcome[]): string {
  const found = share(outcomes.filter(isFound).length, outcomes.length);
  const right = outcomes[0]?.labelled.wrong ? percent(share(outcomes.filter(({ hit }) => hit).length, outcomes.length)) : '        –';
  return `  ${name.padEnd(14)}${String(outcomes.length).padStart(6)}${percent(found)}${right}`;
}

/** The generated pairs of ../shared/data/mutation-dev.jsonl: near copies of their sources, so that the figures flatter (see claims for those that count). */
export function run(): BenchmarkResult {
  const claims = rows('../shared/data/mutation-dev.jsonl').map(mutation);
  if (claims.length === 0) return { table: '../shared/data/mutation-dev.jsonl is not there: skipped.', figures: {} };
  const outcomes = judgeAll(claims);
  const wrong = outcomes.filter(({ labelled }) => labelled.wrong);
  const harmless = outcomes.filter(({ labelled }) => !labelled.wrong);
  const caught = share(wrong.filter(isFound).length, wrong.length);
  const rightCode = share(wrong.filter(({ hit }) => hit).length, wrong.length);
  const alarms = share(harmless.filter(isFound).length, harmless.length);
  const groups = [...new Set(outcomes.map(({ labelled }) => labelled.group))].sort();
  const table = [
    `  caught ${percent(caught)}, right code ${percent(rightCode)}, false alarms ${percent(alarms)}`,
    '',
    '  class          pairs    found  right code',
    ...groups.map((group) => classLine(group, outcomes.filter(({ labelled }) => labelled.group === group))),
  ].join('\n');
  return { table, figures: { caught, rightCode, quiet: 1 - alarms } };
}
