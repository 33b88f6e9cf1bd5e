import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readSource } from '../../../server/src/dialogue/read-source.ts';
import type { Source, SourceKind } from '../../../server/src/dialogue/source.ts';
import { stateNamed } from '../../../server/src/language/states.ts';
import { comparedPages } from '../../dialogue/pages/compare-page.ts';
import type { BenchmarkResult } from '../benchmark.ts';

/**
 * Measures the reading of sources: what `readSource` says of every page in ../shared/fixtures beside its `.meta.json`, and of the pages written for it (test/dialogue/pages). Prints the share that is right for each field,
 * and every miss.
 */
interface Labels {
  readonly kind: string;
  readonly committee: string;
  readonly state: string | null;
  readonly language: string;
  readonly symbol: string | null;
}

interface Comparison {
  readonly file: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Kinds of the labels that are no kinds of their own here. */
const KINDS: Readonly<Record<string, SourceKind>> = {
  'findings-press-release': 'other',
  'follow-up-report': 'other',
  'list-of-issues-prior-to-reporting': 'list-of-issues',
  'press-conference-transcript': 'transcript',
};
const NONE = '–';

function comparisons(file: string, labels: Labels, source: Source): readonly Comparison[] {
  const { metadata } = source;
  const compared = (field: string, expected: string | null, found: string | null | undefined): Comparison => ({ file, field, expected: expected ?? NONE, found: found ?? NONE });
  const language = ['en', 'fr', 'es'].includes(labels.language) ? labels.language : 'unknown';
  const isDialogue = labels.state !== null || !['meeting-summary', 'findings-press-release', 'press-conference-transcript', 'follow-up-report'].includes(labels.kind);
  const saysNot = source.problems.some(({ code }) => code === 'source.not-a-dialogue');
  return [
    compared('kind', KINDS[labels.kind] ?? labels.kind, source.kind),
    compared('committee', labels.committee, metadata.committee),
    compared('state', labels.state?.replace('(fictional) ', '') ?? null, stateNamed(metadata.state ?? '')?.code ?? metadata.state),
    compared('language', language, source.language),
    compared('symbol', labels.symbol, metadata.symbol ?? metadata.pressRelease),
    compared('not-a-dialogue', String(!isDialogue), String(saysNot)),
  ];
}

function allComparisons(folder: string): readonly Comparison[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.meta.json'))
    .flatMap((name) => {
      const file = name.replace('.meta.json', '');
      const labels = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Labels;
      const text = readFileSync(path.join(folder, `${file}.txt`), 'utf8');
      return comparisons(file, labels, readSource(text, { key: file, path: `dialogue/${file}.txt` }));
    });
}

function share(all: readonly Comparison[]): number {
  return all.length === 0 ? 0 : all.filter(({ expected, found }) => expected === found).length / all.length;
}

function listOf(misses: readonly Comparison[]): readonly string[] {
  return misses.map(({ file, field, expected, found }) => `  ${file.padEnd(36)}${field.padEnd(16)}${expected}  read as  ${found}`);
}

/** Runs the benchmark. Figures: the share of right answers for each field of the fixtures and for all together (without the fixtures there are none), and that of the pages written for it. */
export function run(): BenchmarkResult {
  const root = process.env['COBS_ROOT'] ?? '.';
  const folder = path.resolve(root, '../shared/fixtures');
  const pages = comparedPages(path.resolve(root, 'test/dialogue/pages'));
  const all = existsSync(folder) ? allComparisons(folder) : [];
  const fields = [...new Set(all.map(({ field }) => field))];
  const ofFixtures = all.length === 0 ? [] : [...fields.map((field) => [field, share(all.filter((one) => one.field === field))] as const), ['all', share(all)] as const];
  const figures = Object.fromEntries([...ofFixtures, ['own pages', share(pages)]]);
  const misses = [...all, ...pages].filter(({ expected, found }) => expected !== found);
  const rows = Object.entries(figures).map(([field, figure]) => `${field.padEnd(16)}${(100 * figure).toFixed(1).padStart(6)} %`);
  return { table: [...rows, '', `${String(misses.length)} misses in ${String(all.length + pages.length)}`, ...listOf(misses)].join('\n'), figures };
}
