import { describe, expect, test } from 'vitest';
import type { Log, Region } from 'sarif';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { lineIndexOf, offsetAt } from '../../server/src/language/line-index.ts';
import { checkGithub } from '../../server/src/report/check-github.ts';
import { checkJunit } from '../../server/src/report/check-junit.ts';
import { checkSarif } from '../../server/src/report/check-sarif.ts';
import type { ReportedDraft } from '../../server/src/report/report.ts';
import { elementsOf } from '../support/xml-elements.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

const library = smallLibrary({ S: [{ text: 'There had been more than 1,900 cases of deportation.' }, { text: 'The budget of the Ombudsperson was raised in 2024.' }] });

/** A draft at a path with everything that has to be escaped somewhere. */
function reported(text: string, path = 'my drafts/co, final.md'): ReportedDraft {
  return { path, checked: checkText(text, library), sources: library.sources, shownPath: (file) => `case/${file}` };
}

const WRONG = '1. The delegation stated that there had been more than 1,300 cases of deportation [@S, para. 1].\n';
const TRUE = '2. The delegation stated that the budget of the Ombudsperson was raised in 2024 [@S, para. 2].\n';
const draft = reported(`${WRONG}\n${TRUE}`);
const { text } = draft.checked.draft;

function wordsAt(of: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const offset = (line = 1, column = 1): number => offsetAt(lineIndexOf(of), { line, column });
  return of.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe('Commands for GitHub', () => {
  test('stand at the words, with what would end a property or a line escaped', () => {
    const [line = ''] = checkGithub([draft]).split('\n');
    expect(line).toMatch(/^::error file=my drafts\/co%2C final\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=figure\.mismatch::/);
    expect(line).toContain('1,300');
  });

  test('have no columns where the words run over a line', () => {
    const uncited = reported('1. The delegation stated that there had been\nmore than 1,900 cases of deportation.\n', 'co.md');
    expect(checkGithub([uncited])).toMatch(/^::notice file=co\.md,line=1,endLine=2,title=claim\.uncited::[^\n]+\n$/);
  });

  test('are none where nothing was found', () => {
    expect(checkGithub([reported(TRUE)])).toBe('');
  });
});

describe('JUnit', () => {
  const errorsFail = (severity: string): boolean => severity === 'error';

  test('has a test for every claim, and a failure for the one that differs', () => {
    const suite = elementsOf(checkJunit([draft], errorsFail));
    expect(suite.filter(({ name }) => name === 'testcase').map(({ attributes }) => [attributes['name']?.slice(0, 30), attributes['line']])).toEqual([
      ['1 The delegation stated that t', '1'],
      ['2 The delegation stated that t', '3'],
    ]);
    expect(suite.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes['type'])).toEqual(['figure.mismatch']);
    expect(suite.find(({ name }) => name === 'testsuites')?.attributes).toMatchObject({ tests: '2', failures: '1' });
  });

  test('only mentions what does not fail the build', () => {
    const suite = elementsOf(checkJunit([draft], () => false));
    expect(suite.some(({ name }) => name === 'failure')).toBe(false);
    expect(suite.find(({ name }) => name === 'system-out')?.text).toContain('error figure.mismatch: ');
    expect(suite.find(({ name }) => name === 'testsuite')?.attributes['failures']).toBe('0');
  });

  test('holds what XML has marks for, and shows what it cannot hold', () => {
    const hostile = reported('The delegation stated that <b>1,300 & more</b> "cases" of deportation\u0001 were there [@S, para. 1].\n', 'a"b<c>.md');
    const suite = elementsOf(checkJunit([hostile], errorsFail));
    expect(suite.find(({ name }) => name === 'testsuite')?.attributes['name']).toBe('a"b<c>.md');
    expect(checkJunit([hostile], errorsFail)).not.toContain('\u0001');
  });
});

describe('SARIF', () => {
  const [run] = (JSON.parse(JSON.stringify(checkSarif([draft]))) as Log).runs;
  const [result] = run?.results ?? [];

  test('points at the words', () => {
    const location = result?.locations?.[0]?.physicalLocation;
    expect(location?.artifactLocation?.uri).toBe('my%20drafts/co%2C%20final.md');
    expect(wordsAt(text, location?.region ?? {})).toBe('1,300');
  });

  test('points at the statement in the source', () => {
    const related = result?.relatedLocations?.[0]?.physicalLocation;
    expect(related?.artifactLocation?.uri).toBe('case/dialogue/S.txt');
    expect(wordsAt(library.sources.get('S')?.text ?? '', related?.region ?? {})).toContain('1,900');
  });

  test('names a rule that it describes', () => {
    const { rules = [] } = run?.tool.driver ?? {};
    expect(rules[result?.ruleIndex ?? -1]).toMatchObject({ id: 'figure.mismatch', defaultConfiguration: { level: 'error' } });
    expect(result?.level).toBe('error');
  });

  test('brings the fix that the editor would offer', () => {
    const change = result?.fixes?.[0]?.artifactChanges[0];
    const replacement = change?.replacements[0];
    expect(wordsAt(text, replacement?.deletedRegion ?? {})).toContain('1,300');
    expect(replacement?.insertedContent?.text).toContain('1,900');
  });

  test.each([
    ['/home/me/a case/co.md', 'file:///home/me/a%20case/co.md'],
    ['C:/cases/co.md', 'file:///C:/cases/co.md'],
    ['../co#1.md', '../co%231.md'],
  ])('%s is %s', (path, uri) => {
    const log = checkSarif([reported(WRONG, path)]);
    expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  test('has as many results as there are findings', () => {
    expect(run?.results?.length).toBe(allFindings(draft.checked).filter(({ severity }) => severity !== 'hint').length);
  });
});
