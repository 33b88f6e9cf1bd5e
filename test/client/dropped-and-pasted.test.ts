import { describe, expect, it } from 'vitest';
import { pastedName } from '../../client/src/pasted-name.ts';
import { filesIn } from '../../client/src/uri-list.ts';

describe('what is dropped', () => {
  it('is a list of files, one a line', () => {
    expect(filesIn('file:///a/b.docx\r\n# a remark\r\nfile:///c%20d.pdf\r\n')).toEqual(['file:///a/b.docx', 'file:///c%20d.pdf']);
  });

  it('may be no file at all', () => {
    expect(filesIn('https://example.invalid/page.html\nuntitled:Untitled-1')).toEqual([]);
  });
});

describe('what is pasted', () => {
  it.each(['<!DOCTYPE html>\n<html>', '  <p>The delegation said so.</p>', '<!-- saved --><html lang="en">', '<h2>Report</h2>'])('is a page: %s', (text) => {
    expect(pastedName(text, '2026-04-16')).toBe('pasted-2026-04-16.html');
  });

  it.each(['The delegation said so.', '< 5 per cent of the posts were filled', '<Ms. Orsk> asked why'])('is text: %s', (text) => {
    expect(pastedName(text, '2026-04-16')).toBe('pasted-2026-04-16.txt');
  });
});
