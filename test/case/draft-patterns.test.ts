import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPatterns } from '../../server/src/case/draft-patterns.ts';

const files = ['co.md', 'notes.txt', 'drafts/co.md', 'drafts/CO.MD', 'drafts/old/co.md', 'drafts/old/2019/co.markdown', 'drafts/.hidden/co.md', 'drafts/notes.txt', 'dialogue/ARV.1.md', 'drafts/a(1).md'];

const matching = (...patterns: readonly string[]): readonly string[] => files.filter(draftPatterns(patterns).matches);

describe('the drafts of a case', () => {
  test.each([
    ['drafts/**/*.md', ['drafts/co.md', 'drafts/old/co.md', 'drafts/a(1).md']],
    ['drafts/*.md', ['drafts/co.md', 'drafts/a(1).md']],
    ['drafts/**', ['drafts/co.md', 'drafts/CO.MD', 'drafts/old/co.md', 'drafts/old/2019/co.markdown', 'drafts/a(1).md']],
    ['drafts', ['drafts/co.md', 'drafts/CO.MD', 'drafts/old/co.md', 'drafts/old/2019/co.markdown', 'drafts/a(1).md']],
    ['./drafts/', ['drafts/co.md', 'drafts/CO.MD', 'drafts/old/co.md', 'drafts/old/2019/co.markdown', 'drafts/a(1).md']],
    ['*.md', ['co.md']],
    ['**/co.*', ['co.md', 'drafts/co.md', 'drafts/old/co.md', 'drafts/old/2019/co.markdown']],
    ['drafts/{co,a(1)}.md', ['drafts/co.md', 'drafts/a(1).md']],
    ['drafts/old/????/co.markdown', ['drafts/old/2019/co.markdown']],
    ['co.md', ['co.md']],
    ['*.txt', []],
  ])('with %s', (pattern, expected) => {
    expect(matching(pattern)).toEqual(expected);
  });

  test('are without those of a pattern with !', () => {
    expect(matching('drafts/**/*.md', '!drafts/old')).toEqual(['drafts/co.md', 'drafts/a(1).md']);
  });

  test('are looked for only where they can be', () => {
    expect(draftPatterns(['drafts/**/*.md', 'drafts/*.md', 'co.md', 'a/b/*/c.md', '!x/*.md']).folders).toEqual([
      { folder: 'drafts', depth: Infinity },
      { folder: '', depth: 0 },
      { folder: 'a/b', depth: 1 },
    ]);
  });

  test('match as a regular expression would say', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
    const wild = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 }).filter((step) => !step.includes('**'));
    const pattern = fc.array(fc.oneof(wild, fc.constant('**')), { maxLength: 4 }).map((steps) => [...steps, '*.md'].join('/'));
    const path = fc.array(name, { maxLength: 5 }).map((steps) => [...steps, 'a.md'].join('/'));
    const toExpression = (glob: string) => new RegExp(`^${glob.replaceAll('.', '\\.').replace(/(?:\*\*\/)+|\*|\?/g, (part) => (part === '*' ? '[^/]*' : part === '?' ? '[^/]' : '(?:[^/]+/)*'))}$`);
    fc.assert(fc.property(pattern, path, (glob, file) => { expect(draftPatterns([glob]).matches(file)).toBe(toExpression(glob).test(file)); }), { numRuns: 500 });
  });

  test('are found at once however many stars a pattern has', () => {
    const { matches } = draftPatterns([`${'*a'.repeat(90)}*b.md`, `${'**/a/'.repeat(30)}b.md`, '{a,b}'.repeat(30)]);
    expect(matches(`${'a'.repeat(250)}.md`)).toBe(false);
    expect(matches(`${'a/'.repeat(500)}c.md`)).toBe(false);
  });
});
