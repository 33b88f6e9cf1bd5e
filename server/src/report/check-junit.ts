import { lineIndexOf, placeAt, type LineIndex } from '../language/line-index.ts';
import type { CheckedClaim } from '../checks/checked-draft.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { claimLabel } from './claim-label.ts';
import type { ReportedDraft } from './report.ts';
import { xmlText } from './xml-text.ts';

/** Tells the findings that fail a build from those that are only mentioned (`--fail-on`). */
export type Fails = (severity: Severity) => boolean;

/** A claim, or the draft itself, as one test. */
interface TestCase {
  readonly name: string;
  readonly line: number;
  readonly findings: readonly Finding[];
}

/** How many characters of a claim tell it from the others. */
const NAME_LENGTH = 80;

function opening(text: string): string {
  return text.length <= NAME_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', NAME_LENGTH))}…`;
}

function caseOfClaim(lines: LineIndex, { claim, findings }: CheckedClaim): TestCase {
  const { line } = placeAt(lines, claim.start);
  return { name: [claimLabel(claim), opening(claim.text)].filter((part) => part !== '').join(' '), line, findings };
}

/** One test for every claim that needs a source or has one, and one for every finding about the draft itself. */
function casesOf({ checked }: ReportedDraft): readonly TestCase[] {
  const lines = lineIndexOf(checked.draft.text);
  const claims = checked.claims.filter(({ verdict, findings }) => verdict !== 'not-needed' || findings.length > 0);
  const ofDraft = checked.findings.map((finding): TestCase => ({ name: finding.code, line: placeAt(lines, finding.start).line, findings: [finding] }));
  return [...claims.map((claim) => caseOfClaim(lines, claim)), ...ofDraft];
}

function told({ code, severity, message }: Finding): string {
  return `${severity} ${code}: ${message}`;
}

function failureXml(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  return `      <failure type="${xmlText(first.code)}" message="${xmlText(first.message)}">${xmlText(findings.map(told).join('\n'))}</failure>\n`;
}

/** JUnit knows one failure a test: all that fail it are told there, and the others as its output. Hints are for the editor. */
function caseXml(path: string, { name, line, findings }: TestCase, fails: Fails): string {
  const failing = findings.filter(({ severity }) => fails(severity));
  const mentioned = findings.filter(({ severity }) => !fails(severity) && severity !== 'hint');
  const output = mentioned.length === 0 ? '' : `      <system-out>${xmlText(mentioned.map(told).join('\n'))}</system-out>\n`;
  const head = `    <testcase classname="${xmlText(path)}" name="${xmlText(name)}" file="${xmlText(path)}" line="${String(line)}"`;
  return failing.length + mentioned.length === 0 ? `${head}/>\n` : `${head}>\n${failureXml(failing)}${output}    </testcase>\n`;
}

function failuresIn(cases: readonly TestCase[], fails: Fails): number {
  return cases.filter(({ findings }) => findings.some(({ severity }) => fails(severity))).length;
}

function suiteXml(draft: ReportedDraft, fails: Fails): string {
  const cases = casesOf(draft);
  const head = `  <testsuite name="${xmlText(draft.path)}" tests="${String(cases.length)}" failures="${String(failuresIn(cases, fails))}" errors="0" skipped="0">\n`;
  return `${head}${cases.map((each) => caseXml(draft.path, each, fails)).join('')}  </testsuite>\n`;
}

/**
 * The report as JUnit's XML, which most build servers show: a suite for every draft, a test for every claim. `fails` says what makes a test fail.
 * The elements are those that Jenkins, GitLab and Azure read (there is no standard; testmoapp/junitxml has them side by side).
 */
export function checkJunit(drafts: readonly ReportedDraft[], fails: Fails): string {
  const cases = drafts.flatMap((draft) => casesOf(draft));
  const head = `<testsuites name="cobs" tests="${String(cases.length)}" failures="${String(failuresIn(cases, fails))}" errors="0">\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}${drafts.map((draft) => suiteXml(draft, fails)).join('')}</testsuites>\n`;
}
