import { checkDraft } from '../../../server/src/checks/check-draft.ts';
import type { Finding } from '../../../server/src/checks/finding.ts';
import { rules } from '../../../server/src/checks/registry.ts';
import { readDraft } from '../../../server/src/draft/read-draft.ts';
import { writeCitation } from '../../../server/src/draft/write-citation.ts';
import { libraryOf } from '../../../server/src/evidence/create-library.ts';
import type { Library } from '../../../server/src/evidence/library.ts';
import type { Language } from '../../../server/src/language/language.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { arvaniaSummary, cmwSummary, inventedSummaries, readLines } from './labelled-sources.ts';

/** A claim with what a reader says of it (test/bench/labels/README.md). */
export interface LabelledClaim {
  readonly id: string;
  readonly claim: string;
  readonly label: 'true' | 'wrong' | 'absent';
  readonly code?: string | null;
  readonly also?: readonly string[];
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly split?: string;
}

/** What the checker said of it, in a draft of its own, from Markdown to finding. */
export interface Outcome {
  readonly claim: LabelledClaim;
  readonly findings: readonly Finding[];
  /** Whether its preferred fix makes the finding go away; absent where there is none. */
  readonly mended?: boolean;
}

/**
 * How much of a set was known while the rules were made: its sentences; its figures only; or nothing, as it was written when they were done, on dialogues that other
 * claims had been made on (`unread`) or on dialogues that the rules had never met (`unmet`).
 */
type Known = 'seen' | 'counted' | 'unread' | 'unmet';

const SETS: readonly { readonly name: string; readonly file: string; readonly note: string; readonly known: Known }[] = [
  { name: 'shared', file: '../shared/data/claims-on-CMW24.009E.jsonl', note: 'real summary', known: 'seen' },
  { name: 'peru', file: 'test/bench/labels/claims-on-CMW24.009E.jsonl', note: 'real summary', known: 'seen' },
  { name: 'arvania', file: 'test/bench/labels/claims-on-arvania.jsonl', note: 'the example', known: 'seen' },
  { name: 'peru-2', file: 'test/bench/labels/more-claims-on-CMW24.009E.jsonl', note: 'real summary, another writer', known: 'seen' },
  { name: 'cat', file: 'test/bench/labels/claims-on-CAT25.014E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cedaw', file: 'test/bench/labels/claims-on-CEDAW24.031E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ccpr', file: 'test/bench/labels/claims-on-CCPR25.022E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cerd', file: 'test/bench/labels/claims-on-CERD25.009E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'peru-3', file: 'test/bench/labels/further-claims-on-CMW24.009E.jsonl', note: 'real summary, a third writer', known: 'seen' },
  { name: 'crc', file: 'test/bench/labels/claims-on-CRC25.017E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'crpd', file: 'test/bench/labels/claims-on-CRPD25.006E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ced', file: 'test/bench/labels/claims-on-CED25.009E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cescr', file: 'test/bench/labels/claims-on-CESCR26.004E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cedaw-2', file: 'test/bench/labels/claims-on-CEDAW25.041E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cerd-2', file: 'test/bench/labels/claims-on-CERD25.018E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cmw', file: 'test/bench/labels/claims-on-CMW25.005E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ccpr-2', file: 'test/bench/labels/claims-on-CCPR25.019E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'kesland', file: 'test/bench/labels/claims-on-CAT25.031E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'torvia', file: 'test/bench/labels/claims-on-CRC26.002E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'belmark', file: 'test/bench/labels/claims-on-CEDAW26.006E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'oruvia', file: 'test/bench/labels/claims-on-CESCR25.021E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'sandova', file: 'test/bench/labels/claims-on-CRPD25.018E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'kessaria', file: 'test/bench/labels/claims-on-CCPR25.027E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'valdoria', file: 'test/bench/labels/claims-on-CMW25.014E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'nordhavn', file: 'test/bench/labels/claims-on-CERD25.006E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'maruvia', file: 'test/bench/labels/claims-on-CRC25.033E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'pelagia', file: 'test/bench/labels/claims-on-CAT25.020E.jsonl', note: 'invented, written after the first freeze of this day, then read', known: 'seen' },
  { name: 'kalvany', file: 'test/bench/labels/claims-on-CEDAW25.022E.jsonl', note: 'invented, written after the first freeze of this day, then read', known: 'seen' },
  { name: 'two-a', file: 'test/bench/labels/claims-on-two-known-dialogues-a.jsonl', note: 'the real summary and the example, after the first freeze, then read', known: 'seen' },
  { name: 'two-b', file: 'test/bench/labels/claims-on-two-known-dialogues-b.jsonl', note: 'the real summary and the example, after the first freeze, then read', known: 'seen' },
  { name: 'frozen-b', file: 'test/bench/labels/claims-after-the-freeze-b.jsonl', note: 'a fresh reader on three invented summaries, read after the first measure', known: 'seen' },
  { name: 'frozen-c', file: 'test/bench/labels/claims-after-the-freeze-c.jsonl', note: 'another on four summaries, read after the first measure', known: 'seen' },
  { name: 'fresh', file: 'test/bench/labels/fresh-claims.jsonl', note: 'a fresh reader on the real summary and the example', known: 'counted' },
  { name: 'batch-3', file: 'test/bench/labels/batch-3-claims.jsonl', note: 'another fresh reader, three summaries', known: 'counted' },
  { name: 'frozen-a', file: 'test/bench/labels/claims-after-the-freeze-a.jsonl', note: 'a fresh reader on the real summary and the example, after an earlier freeze', known: 'counted' },
  { name: 'last-a', file: 'test/bench/labels/claims-after-the-last-freeze-a.jsonl', note: 'the real summary and the example, after an earlier freeze, then read', known: 'seen' },
  { name: 'last-b', file: 'test/bench/labels/claims-after-the-last-freeze-b.jsonl', note: 'another fresh reader on the same, then read', known: 'seen' },
  { name: 'merovia', file: 'test/bench/labels/claims-on-CRC26.008E.jsonl', note: 'invented, after an earlier freeze, then read', known: 'seen' },
  { name: 'tavlar', file: 'test/bench/labels/claims-on-CCPR26.005E.jsonl', note: 'invented, after an earlier freeze, then read', known: 'seen' },
  { name: 'two-c', file: 'test/bench/labels/claims-on-two-known-dialogues-c.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'two-d', file: 'test/bench/labels/claims-on-two-known-dialogues-d.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'quillora', file: 'test/bench/labels/claims-on-CED26.014E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'lorvena', file: 'test/bench/labels/claims-on-CESCR26.017E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'two-e', file: 'test/bench/labels/claims-on-two-known-dialogues-e.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'quillora-2', file: 'test/bench/labels/more-claims-on-CED26.014E-and-CESCR26.017E.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'solmeria', file: 'test/bench/labels/claims-on-CRPD26.009E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'ambressa', file: 'test/bench/labels/claims-on-CEDAW26.019E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'last-c', file: 'test/bench/labels/claims-after-the-last-freeze-c.jsonl', note: 'a fresh reader on the real summary and the example', known: 'unread' },
  { name: 'last-d', file: 'test/bench/labels/claims-after-the-last-freeze-d.jsonl', note: 'a fresh reader on two invented summaries', known: 'unread' },
  { name: 'after-1', file: 'test/bench/labels/claims-strictly-after-the-freeze-1.jsonl', note: 'a fresh reader in a hurry, on two invented summaries', known: 'unread' },
  { name: 'after-2', file: 'test/bench/labels/claims-strictly-after-the-freeze-2.jsonl', note: 'a fresh reader in a hurry, on the real summary and the example', known: 'unread' },
  { name: 'after-3', file: 'test/bench/labels/claims-strictly-after-the-freeze-3.jsonl', note: 'a fresh reader in a hurry, on two invented summaries', known: 'unread' },
  { name: 'ylmaria', file: 'test/bench/labels/claims-on-CAT26.012E.jsonl', note: 'a fresh reader, an invented State of its own', known: 'unmet' },
  { name: 'ilmandu', file: 'test/bench/labels/claims-on-CRC26.021E.jsonl', note: 'a fresh reader, an invented State of its own', known: 'unmet' },
];

const KNOWN: Readonly<Record<Known, string>> = {
  seen: 'seen while the rules were made',
  counted: 'counted, never read, while the rules were made',
  unread: 'written when the rules were done',
  unmet: 'written when the rules were done, on dialogues that they had never met',
};

/** Codes that judge a claim against what it cites; the others are about the writing of citations, or about structure. */
const JUDGING: ReadonlySet<string> = new Set(rules.map(({ code }) => code).filter((code) => !/^(citation|structure)\.|^claim\.uncited$/.test(code)));

function markdownOf({ claim, source, paragraphs }: LabelledClaim): string {
  const words = claim.trim().replace(/\.$/, '');
  const citation = writeCitation([{ key: source, paragraphs: paragraphs.map((number) => ({ first: number, last: number })) }]);
  return `${words}${paragraphs.length > 0 ? ` ${citation}` : ''}.\n`;
}

function findingsIn(markdown: string, library: Library, language: Language): readonly Finding[] {
  const { claims, findings } = checkDraft(readDraft(markdown, 'drafts/co.md', undefined, language), library, {});
  return [...claims.flatMap((claim) => claim.findings), ...findings].filter(({ code }) => JUDGING.has(code));
}

function afterFix(markdown: string, finding: Finding): string | undefined {
  const fix = finding.fixes.find(({ preferred }) => preferred);
  return fix?.edits.toSorted((a, b) => b.span.start - a.span.start).reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), markdown);
}

/** Checks one claim, in a draft of its own in `language`. */
export function outcomeOf(claim: LabelledClaim, library: Library, language: Language = 'en'): Outcome {
  const markdown = markdownOf(claim);
  const findings = findingsIn(markdown, library, language);
  const fixable = findings.find((finding) => finding.fixes.some(({ preferred }) => preferred));
  const mended = fixable && afterFix(markdown, fixable);
  if (mended === undefined) return { claim, findings };
  return { claim, findings, mended: !findingsIn(mended, library, language).some(({ code }) => code === fixable?.code) };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

export function isRightCode({ claim, findings }: Outcome): boolean {
  const right = [claim.code, ...(claim.also ?? [])];
  return findings.some(({ code }) => right.includes(code));
}

interface SetFigures {
  readonly wrong: number;
  readonly true: number;
  readonly caught: number;
  readonly rightCode: number;
  readonly quiet: number;
  readonly errorsRight: number;
}

function figuresOf(outcomes: readonly Outcome[]): SetFigures {
  const wrong = outcomes.filter(({ claim }) => claim.label === 'wrong');
  const truths = outcomes.filter(({ claim }) => claim.label === 'true');
  const accused = outcomes.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const labelledWithCode = wrong.filter(({ claim }) => claim.code !== undefined);
  return {
    wrong: wrong.length,
    true: truths.length,
    caught: share(wrong.filter(({ findings }) => findings.length > 0).length, wrong.length),
    rightCode: share(labelledWithCode.filter(isRightCode).length, labelledWithCode.length),
    quiet: share(truths.filter(({ findings }) => findings.length === 0).length, truths.length),
    errorsRight: share(accused.filter(({ claim }) => claim.label !== 'true').length, accused.length),
  };
}

interface CodeFigures {
  readonly due: number;
  readonly recall: number;
  readonly made: number;
  readonly precision: number;
}

function codeFigures(code: string, outcomes: readonly Outcome[]): CodeFigures {
  const due = outcomes.filter(({ claim }) => claim.code === code);
  const made = outcomes.filter(({ claim, findings }) => claim.code !== undefined && findings.some((finding) => finding.code === code));
  return {
    due: due.length,
    recall: share(due.filter(({ findings }) => findings.length > 0).length, due.length),
    made: made.length,
    precision: share(made.filter(({ claim }) => claim.label !== 'true').length, made.length),
  };
}

const codeColumns = ({ due, recall, made, precision }: CodeFigures): string =>
  `${String(due).padStart(5)}${percent(recall).padStart(10)}${String(made).padStart(8)}${percent(precision).padStart(10)}`;

/** How each code does on all sets, and on those that nobody read while the rules were made. */
function codeTable(all: readonly Outcome[], unread: readonly Outcome[], figures: Record<string, number>): readonly string[] {
  const head = ' due    caught    made     right';
  const lines = [`  ${''.padEnd(22)}  all sets${''.padStart(25)}never read`, `  ${'code'.padEnd(22)}${head}  ${head}   (caught under any code)`];
  for (const code of JUDGING) {
    const [whole, held] = [codeFigures(code, all), codeFigures(code, unread)];
    if (whole.due === 0) continue;
    lines.push(`  ${code.padEnd(22)}${codeColumns(whole)}  ${codeColumns(held)}`);
    Object.assign(figures, { [`${code}.recall`]: whole.recall, [`${code}.precision`]: whole.precision });
    if (held.due > 0) Object.assign(figures, { [`unread.${code}.recall`]: held.recall, [`unread.${code}.precision`]: held.precision });
  }
  return lines;
}

function setLine(name: string, note: string, { wrong, true: truths, caught, rightCode, quiet, errorsRight }: SetFigures): string {
  const columns = [String(wrong), percent(caught), percent(rightCode), String(truths), percent(1 - quiet), percent(errorsRight)];
  return `  ${name.padEnd(10)}${columns.map((column, i) => column.padStart([6, 10, 12, 6, 14, 15][i] ?? 10)).join('')}   ${note}`;
}

function listed(outcomes: readonly Outcome[]): readonly string[] {
  if (!process.env['COBS_BENCH_LIST']) return [];
  return outcomes.flatMap(({ claim, findings }) => {
    if (claim.label === 'wrong' && findings.length === 0) return [`    missed ${claim.id}: ${claim.claim}`];
    if (claim.label === 'true' && findings.length > 0) return [`    accused ${claim.id}: ${claim.claim}`, ...findings.map(({ code, message }) => `      ${code}: ${message}`)];
    return [];
  });
}

function keep(name: string, found: SetFigures, figures: Record<string, number>): void {
  for (const part of ['wrong', 'true', 'caught', 'rightCode', 'quiet', 'errorsRight'] as const) figures[`${name}.${part}`] = found[part];
}

function fixLine(all: readonly Outcome[], figures: Record<string, number>): string {
  const fixed = all.flatMap(({ claim, mended }) => (claim.label === 'wrong' && mended !== undefined ? [mended] : []));
  const right = fixed.filter(Boolean).length;
  figures['fixes'] = share(right, fixed.length);
  return `  preferred fixes on wrong claims that make the finding go away: ${String(right)} of ${String(fixed.length)} (${percent(figures['fixes'])})`;
}

/** Labelled claims through the whole engine: what is caught, under which code, and who is accused wrongly. COBS_BENCH_LIST=1 lists the seen sets' misses. */
export function run(): BenchmarkResult {
  const sources = [cmwSummary(), arvaniaSummary(), ...inventedSummaries()].filter((source) => source !== undefined);
  const library = libraryOf(new Map(sources.map((source) => [source.key, source])));
  const lines: string[] = [`  ${'set'.padEnd(10)} wrong    caught  right code  true  false alarms   errors right`];
  const figures: Record<string, number> = {};
  const byKnown: Record<Known, Outcome[]> = { seen: [], counted: [], unread: [], unmet: [] };
  for (const { name, file, note, known } of SETS) {
    const claims = (readLines(file) as readonly LabelledClaim[] | undefined)?.filter(({ source }) => library.sources.has(source));
    if (!claims || claims.length === 0) {
      lines.push(`  ${name.padEnd(10)}skipped: ${file} is not here`);
      continue;
    }
    const outcomes = claims.map((claim) => outcomeOf(claim, library));
    const found = figuresOf(outcomes);
    lines.push(setLine(name, `${note}; ${KNOWN[known]}`, found), ...(known === 'seen' ? listed(outcomes) : []));
    keep(name, found, figures);
    byKnown[known].push(...outcomes);
  }
  lines.push('');
  for (const known of ['seen', 'counted', 'unread', 'unmet'] as const) {
    const found = figuresOf(byKnown[known]);
    lines.push(setLine(known, `all that were ${KNOWN[known]}`, found));
    keep(known, found, figures);
  }
  const unread = [...byKnown.counted, ...byKnown.unread, ...byKnown.unmet];
  const all = [...byKnown.seen, ...unread];
  lines.push('', ...codeTable(all, unread, figures), '', fixLine(all, figures));
  return { table: lines.join('\n'), figures };
}
