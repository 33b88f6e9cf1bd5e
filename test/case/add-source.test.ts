import { describe, expect, test } from 'vitest';
import { addSource } from '../../server/src/case/add-source.ts';
import { readManifest } from '../../server/src/case/manifest.ts';

function added(manifest: string, key = 'CMW/C/SR.612', path = 'dialogue/CMW-C-SR.612.md'): string | undefined {
  const addition = addSource(manifest, key, path);
  return addition && manifest.slice(0, addition.at) + addition.text + manifest.slice(addition.at);
}

describe('a source that cobs.yaml has to name', () => {
  test('comes before the others, as they are written', () => {
    expect(added('committee: CMW\nsources:\n  # the dialogue\n  A: dialogue/a.txt\n  B: dialogue/b.txt\n')).toBe(
      'committee: CMW\nsources:\n  # the dialogue\n  CMW/C/SR.612: dialogue/CMW-C-SR.612.md\n  A: dialogue/a.txt\n  B: dialogue/b.txt\n',
    );
    expect(added('sources: {A: dialogue/a.txt}\n')).toBe('sources: {CMW/C/SR.612: dialogue/CMW-C-SR.612.md, A: dialogue/a.txt}\n');
    expect(added('sources: {}\n')).toBe('sources: {CMW/C/SR.612: dialogue/CMW-C-SR.612.md}\n');
  });

  test.each(['2026', 'no', 'a: b', '#x'])('is named so that YAML reads the key %j as it is', (key) => {
    expect(readManifest(added('sources:\n  A: dialogue/a.txt\n', key) ?? '').manifest.sources?.map((source) => source.key)).toEqual([key, 'A']);
  });

  test.each(['', 'committee: CMW\n', 'sources:\n', 'sources:\n  CMW/C/SR.612: x.md\n', 'sources: [a]\n', 'sources: {', '- a\n'])('is left to the drafter where there is no list to add it to: %j', (manifest) => {
    expect(added(manifest)).toBeUndefined();
  });
});
