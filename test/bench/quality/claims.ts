import { checkDraft } from '../../../server/src/checks/check-draft.ts';
import type { Finding } from '../../../server/src/checks/finding.ts';
import { rules } from '../../../server/src/checks/registry.ts';
import { readDraft } from '../../../server/src/draft/read-draft.ts';
import { writeCitation } from '../../../server/src/draft/write-citation.ts';
import type { Library } from '../../../server/src/evidence/library.ts';
import type { Language } from '../../../server/src/language/language.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { claimSets, knownAs, type Known } from './claim-sets.ts';
import { labelledLibrary, readLines } from './labelled-sources.ts';

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

/** The findings on one claim that judge it against what it cites, in a draft of its own. */
export const findingsOn = (claim: LabelledClaim, library: Library): readonly Finding[] => findingsIn(markdownOf(claim), library, 'en');

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
  const ofWrong = (value: number): string => (wrong === 0 ? '–' : percent(value));
  const columns = [String(wrong), ofWrong(caught), ofWrong(rightCode), String(truths), percent(1 - quiet), ofWrong(errorsRight)];
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
  const parts = found.wrong === 0 ? (['true', 'quiet'] as const) : (['wrong', 'true', 'caught', 'rightCode', 'quiet', 'errorsRight'] as const);
  for (const part of parts) figures[`${name}.${part}`] = found[part];
}

function fixLine(all: readonly Outcome[], figures: Record<string, number>): string {
  const fixed = all.flatMap(({ claim, mended }) => (claim.label === 'wrong' && mended !== undefined ? [mended] : []));
  const right = fixed.filter(Boolean).length;
  figures['fixes'] = share(right, fixed.length);
  return `  preferred fixes on wrong claims that make the finding go away: ${String(right)} of ${String(fixed.length)} (${percent(figures['fixes'])})`;
}

/** Labelled claims through the whole engine: what is caught, under which code, and who is accused wrongly. COBS_BENCH_LIST=1 lists the seen sets' misses. */
export function run(): BenchmarkResult {
  const library = labelledLibrary();
  const lines: string[] = [`  ${'set'.padEnd(10)} wrong    caught  right code  true  false alarms   errors right`];
  const figures: Record<string, number> = {};
  const byKnown: Record<Known, Outcome[]> = { seen: [], counted: [], unread: [], unmet: [] };
  for (const { name, file, note, known } of claimSets) {
    const claims = (readLines(file) as readonly LabelledClaim[] | undefined)?.filter(({ source }) => library.sources.has(source));
    if (!claims || claims.length === 0) {
      lines.push(`  ${name.padEnd(10)}skipped: ${file} is not here`);
      continue;
    }
    const outcomes = claims.map((claim) => outcomeOf(claim, library));
    const found = figuresOf(outcomes);
    lines.push(setLine(name, `${note}; ${knownAs[known]}`, found), ...(known === 'seen' ? listed(outcomes) : []));
    keep(name, found, figures);
    byKnown[known].push(...outcomes);
  }
  lines.push('');
  for (const known of ['seen', 'counted', 'unread', 'unmet'] as const) {
    const found = figuresOf(byKnown[known]);
    lines.push(setLine(known, `all that were ${knownAs[known]}`, found));
    keep(known, found, figures);
  }
  const unread = [...byKnown.counted, ...byKnown.unread, ...byKnown.unmet];
  const all = [...byKnown.seen, ...unread];
  lines.push('', ...codeTable(all, unread, figures), '', fixLine(all, figures));
  return { table: lines.join('\n'), figures };
}
