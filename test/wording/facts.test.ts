import { describe, expect, it } from 'vitest';
import { saidInSource } from '../../server/src/wording/facts.ts';
import { smallSource } from '../support/small-case.ts';

const source = smallSource('S', [
  { text: `There had been 1,900 deportations. ${'Everybody had been heard. '.repeat(12)}` },
  { text: 'Why had nobody been heard?', role: 'expert', speaker: 'Hassan Belouard' },
]);

function said(kind: 'figure' | 'speaker', paragraph: number, words?: string): string | undefined {
  const block = source.blocks[paragraph - 1];
  if (!block) return undefined;
  const start = words === undefined ? 0 : block.text.indexOf(words);
  return saidInSource({ kind, evidence: { source, block, span: { start, end: words === undefined ? block.text.length : start + words.length } } });
}

describe('what the source has for a fact', () => {
  it('is its words', () => {
    expect(said('figure', 1, '1,900')).toBe('“1,900”');
  });

  it('is who speaks, not all that is said', () => {
    expect(said('speaker', 1)).toBe('the delegation');
    expect(said('speaker', 2)).toBe('Hassan Belouard (a Committee expert)');
  });

  it('is shortened where it is long', () => {
    expect(said('figure', 1)).toMatch(/^“There had been 1,900 deportations\. .{80,150} …”$/);
  });

  it('is nothing where the source has nothing', () => {
    expect(saidInSource({ kind: 'figure' })).toBeUndefined();
  });
});
