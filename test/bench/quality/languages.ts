import { libraryOf } from '../../../server/src/evidence/create-library.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { isRightCode, outcomeOf, type LabelledClaim, type Outcome } from './claims.ts';
import { cmwSummary, inventedSummaries, readLines } from './labelled-sources.ts';

const SETS = [
  { name: 'fr on fr', file: 'test/bench/labels/claims-fr-on-CESCR25.018F.jsonl', language: 'fr' },
  { name: 'fr on en', file: 'test/bench/labels/claims-fr-on-CMW24.009E.jsonl', language: 'fr' },
  { name: 'en on fr', file: 'test/bench/labels/claims-en-on-CESCR25.018F.jsonl', language: 'en' },
] as const;

/** What is judged in French and across languages (docs/languages.md); a claim that is wrong in another way is not asked for. */
const JUDGED: ReadonlySet<string> = new Set(['figure.mismatch', 'figure.hedge', 'date.mismatch', 'name.mismatch', 'speaker.mismatch', 'quote.altered']);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

interface Counts {
  readonly wrong: number;
  readonly true: number;
  readonly caught: number;
  readonly rightCode: number;
  readonly quiet: number;
  readonly other: number;
  readonly otherCaught: number;
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const wrong = outcomes.filter(({ claim }) => claim.label === 'wrong' && JUDGED.has(claim.code ?? ''));
  const others = outcomes.filter(({ claim }) => claim.label === 'wrong' && !JUDGED.has(claim.code ?? ''));
  const truths = outcomes.filter(({ claim }) => claim.label === 'true');
  return {
    wrong: wrong.length,
    true: truths.length,
    caught: share(wrong.filter(({ findings }) => findings.length > 0).length, wrong.length),
    rightCode: share(wrong.filter(isRightCode).length, wrong.length),
    quiet: share(truths.filter(({ findings }) => findings.length === 0).length, truths.length),
    other: others.length,
    otherCaught: others.filter(({ findings }) => findings.length > 0).length,
  };
}

function line(name: string, { wrong, true: truths, caught, rightCode, quiet, other, otherCaught }: Counts): string {
  const columns = [String(wrong), percent(caught), percent(rightCode), String(truths), percent(1 - quiet), `${String(otherCaught)} of ${String(other)}`];
  return `  ${name.padEnd(16)}${columns.map((column, i) => column.padStart([5, 10, 12, 6, 14, 12][i] ?? 10)).join('')}`;
}

function listed(outcomes: readonly Outcome[]): readonly string[] {
  if (!process.env['COBS_BENCH_LIST']) return [];
  return outcomes.flatMap(({ claim, findings }) => {
    if (claim.label === 'wrong' && JUDGED.has(claim.code ?? '') && findings.length === 0) return [`    missed ${claim.id}: ${claim.claim}`];
    if (claim.label === 'true' && findings.length > 0) return [`    accused ${claim.id}: ${claim.claim}`, ...findings.map(({ code, message }) => `      ${code}: ${message}`)];
    return [];
  });
}

/**
 * Labelled claims in French, and claims in one language on a summary in the other, through the whole engine. Half of each set was looked at while the rules
 * were made ("seen"), the other half only counted. COBS_BENCH_LIST=1 lists what the seen halves miss.
 */
export function run(): BenchmarkResult {
  const sources = [cmwSummary(), ...inventedSummaries()].filter((source) => source !== undefined);
  const library = libraryOf(new Map(sources.map((source) => [source.key, source])));
  const lines = [`  ${'set'.padEnd(16)}wrong    caught  right code  true  false alarms   not judged`];
  const figures: Record<string, number> = {};
  for (const { name, file, language } of SETS) {
    const claims = (readLines(file) as readonly LabelledClaim[] | undefined)?.filter(({ source }) => library.sources.has(source)) ?? [];
    for (const [split, note] of [['dev', 'seen'], ['held', 'unseen']] as const) {
      const outcomes = claims.filter((claim) => claim.split === split).map((claim) => outcomeOf(claim, library, language));
      if (outcomes.length === 0) continue;
      const counts = countsOf(outcomes);
      lines.push(line(`${name}, ${note}`, counts), ...(split === 'dev' ? listed(outcomes) : []));
      for (const part of ['caught', 'rightCode', 'quiet'] as const) figures[`${name}.${note}.${part}`] = counts[part];
    }
  }
  lines.push('', '  caught: of claims with a wrong figure, hedge, date, name, speaker or quotation; not judged: of those that say the opposite, make a plan a fact, or put other words');
  return { table: lines.join('\n'), figures };
}
