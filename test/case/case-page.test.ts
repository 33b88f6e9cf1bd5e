import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestReader } from '../../server/src/case/read-manifest.ts';
import { COMMITTEES } from '../../server/src/language/committees.ts';
import { manifestSchemaFor } from '../../server/src/case/manifest-schema.ts';

const page = readFileSync(new URL('../../docs/case.md', import.meta.url), 'utf8');
const read = manifestReader(manifestSchemaFor(['claim.uncited', 'citation.secondary'].map((code) => ({ code, level: 'hint', summary: '' }))));

const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml ?? '');
const patterns = [...page.matchAll(/^\| `([^`]+)` \| (?:this file|every|\*not|these two)/gm)].map(([, pattern]) => pattern ?? '');

describe('the page about cobs.yaml', () => {
  test('has examples', () => {
    expect([examples.length, patterns.length]).toEqual([2, 7]);
  });

  test.each(examples)('has only examples that Cobs reads: %s', (example) => {
    expect(read(example).problems).toEqual([]);
  });

  test.each(patterns)('has only patterns that may be written so: %s', (pattern) => {
    expect(read(`${examples[0] ?? ''}drafts:\n  - drafts/co.md\n  - ${pattern}\n`).problems).toEqual([]);
  });

  test('names every committee and every code of a problem', () => {
    const codes = ['missing', 'syntax', 'duplicate', 'unknown-key', 'unknown-check', 'value', 'path', 'too-large', 'unreadable'].map((code) => `manifest.${code}`);
    const missing = [...COMMITTEES.map(({ code }) => code), ...codes].filter((word) => !page.includes(`\`${word}\``));
    expect(missing).toEqual([]);
  });
});
