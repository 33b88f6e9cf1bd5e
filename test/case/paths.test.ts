import { describe, expect, test } from 'vitest';
import { insideFolder, isPassedOver, joined, nameOf, parentOf, pathInCase } from '../../server/src/case/paths.ts';

describe('a path that cobs.yaml gives', () => {
  test.each([
    ['dialogue/summary.txt', 'dialogue/summary.txt'],
    ['./dialogue//summary.txt', 'dialogue/summary.txt'],
    ['dialogue\\summary.txt', 'dialogue/summary.txt'],
    [' summary.txt ', 'summary.txt'],
    ['a..b/…/c.txt', 'a..b/…/c.txt'],
    ['12:30 meeting.txt', '12:30 meeting.txt'],
  ])('%j is inside the case: %s', (written, path) => {
    expect(pathInCase(written)).toEqual({ path });
  });

  test.each([
    ['../summary.txt', 'parent'],
    ['dialogue/../../summary.txt', 'parent'],
    ['dialogue\\..\\x.txt', 'parent'],
    ['..', 'parent'],
    ['/etc/passwd', 'absolute'],
    ['~/summary.txt', 'absolute'],
    ['C:\\summary.txt', 'absolute'],
    ['c:summary.txt', 'absolute'],
    ['\\\\server\\share\\summary.txt', 'absolute'],
    ['//server/share/summary.txt', 'absolute'],
    ['https://example.org/summary.html', 'address'],
    ['file:///etc/passwd', 'address'],
    ['', 'empty'],
    ['./', 'empty'],
    ['a\0b', 'empty'],
  ])('%j is not: %s', (written, outside) => {
    expect(pathInCase(written)).toEqual({ outside });
  });
});

describe('paths', () => {
  test('are seen from a folder', () => {
    expect(insideFolder('/cases/arvania', '/cases/arvania/drafts/co.md')).toBe('drafts/co.md');
    expect(insideFolder('/cases/arvania', '/cases/arvania')).toBe('');
    expect(insideFolder('/cases/arvania', '/cases/arvania-2/co.md')).toBeUndefined();
    expect(insideFolder('/', '/co.md')).toBe('co.md');
  });

  test('go up and down', () => {
    expect([parentOf('/a/b'), parentOf('/a'), parentOf('/'), parentOf('a')]).toEqual(['/a', '/', undefined, undefined]);
    expect([joined('/a', 'b'), joined('/', 'b'), joined('', 'b'), joined('/a', '')]).toEqual(['/a/b', '/b', 'b', '/a']);
    expect(nameOf('/a/co.md')).toBe('co.md');
  });

  test('of hidden files and packages are passed over', () => {
    expect(['.git', '.vscode', 'node_modules', 'drafts'].filter(isPassedOver)).toEqual(['.git', '.vscode', 'node_modules']);
  });
});
