import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '../../../server/src/dialogue/formats/imported-document.ts';
import { prepareImport } from '../../../server/src/dialogue/formats/prepare-import.ts';

const origin = { from: 'page.html', at: '2026-04-20T09:00:00Z', sha256: 'abc' };
const path = 'dialogue/K.md';

function documentOf(...lines: readonly string[]): ImportedDocument {
  return { blocks: lines.map((text) => ({ kind: 'paragraph', text })), notes: [] };
}

const prepare = (lines: readonly string[], earlier?: string) => prepareImport(documentOf(...lines), 'K', path, origin, earlier);

describe('numbers printed before the paragraphs', () => {
  const words = 'The delegation said that the law had been changed.';
  test.each<[name: string, lines: readonly string[], isPrinted: boolean]>([
    ['from 1 without a gap', [`1. ${words}`, `2. ${words}`, '(a) A part of it;', `3. ${words}`], true],
    ['glued to the words', ['1.The Chair spoke.', '2.The Chair spoke.', '3.The Chair spoke.'], true],
    ['with a gap', [`1. ${words}`, `2. ${words}`, `4. ${words}`, `5. ${words}`], false],
    ['not from 1', [`12. ${words}`, `13. ${words}`, `14. ${words}`], false],
    ['none', [words, words, words], false],
    ['too few to tell', [`1. ${words}`, words, `2. ${words}`], false],
  ])('%s', (_, lines, isPrinted) => {
    expect(prepare(lines).text.includes('numbering: printed')).toBe(isPrinted);
  });
});

describe('importing again', () => {
  const first = prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.']).text;

  test('says what is the same', () => {
    expect(prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.'], first).comparison).toEqual({ same: 3, renumbered: 0, changes: [] });
  });

  test('says what changed', () => {
    expect(prepare(['1. One is said here.', '2. Two was said here.', '3. Three is said here.'], first).comparison?.changes).toEqual([{ kind: 'changed', earlier: 2, later: 2 }]);
  });

  test('keeps what the drafter wrote into the front matter, and says anew where the document is from', () => {
    const corrected = first.replace('key: K', 'key: K\nkind: summary-record\nnote: by hand').replace('sha256: abc', 'sha256: old');
    const { text, source } = prepare(['1. One is said here.'], corrected);
    expect(text).toContain('note: by hand');
    expect(text).toContain('sha256: abc');
    expect(source.kind).toBe('summary-record');
  });

  test('never changes how the paragraphs are numbered', () => {
    const counted = first.replace('numbering: printed\n', '');
    expect(prepare(['1. One is said here.', '2. Two is said here.', '3. Three is said here.'], counted).text).not.toContain('numbering');
    expect(prepare(['One is said here.'], first).text).toContain('numbering: printed');
  });

  test.each(['', '---\nkey: [\n---\n\nOne.', '---\n- a\n---\n\nOne.', 'One.'])('reads an earlier file that is not as it should be: %j', (earlier) => {
    expect(prepare(['One.'], earlier).text).toContain('key: K');
  });
});

test('what could not be told is left out of the front matter', () => {
  const { text } = prepare(['Something.', 'Something else.']);
  expect(text).not.toMatch(/^(?:kind|language|title|date|numbering):/m);
});
