import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isolatedReader } from '../../server/src/case/isolated-reading.ts';

const root = join(import.meta.dirname, '../..');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'test/dialogue/formats/fixtures', name)));

let folder = '';
let bundle = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cobs-reader-'));
  bundle = join(folder, 'reader.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/reader.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A PDF of one page whose content is a quarter of a gigabyte of blanks. */
function bomb(): Uint8Array {
  const content = deflateSync(Buffer.alloc(250_000_000, ' '), { level: 1 });
  const start = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj
4 0 obj <</Length ${content.length}/Filter/FlateDecode>> stream
`;
  return new Uint8Array(Buffer.concat([Buffer.from(start), content, Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n')]));
}

describe('a file that is read in a thread of its own', () => {
  test.each(['arvania-pandoc.html', 'record-pandoc.docx', 'record-libreoffice.pdf', 'hearing.dialogue.yaml'])('%s', async (name) => {
    const reading = await isolatedReader(bundle)(fixture(name), name);
    expect(Object.keys(reading)).toEqual([name.endsWith('.yaml') ? 'transcript' : 'document']);
  });

  test('is given up when it takes too long', async () => {
    expect(await isolatedReader(bundle, { time: 0, memory: 1e9 })(fixture('arvania-libreoffice.pdf'), 'a.pdf')).toEqual({ refusal: { code: 'exhausted' } });
  });

  test('is given up when it takes too much memory', async () => {
    expect(await isolatedReader(bundle, { time: 60_000, memory: 1e8 })(bomb(), 'a.pdf')).toEqual({ refusal: { code: 'exhausted' } });
  });

  test('is given up when nobody wants it any more', async () => {
    const control = new AbortController();
    const reading = isolatedReader(bundle)(fixture('arvania-libreoffice.pdf'), 'a.pdf', control.signal);
    control.abort();
    expect(await reading).toEqual({ refusal: { code: 'stopped' } });
    expect(await isolatedReader(bundle)(fixture('hearing.dialogue.yaml'), 'a.txt', control.signal)).toEqual({ refusal: { code: 'stopped' } });
  });

  test('a product without its reader says so', async () => {
    await expect(isolatedReader(join(folder, 'nowhere.js'))(new Uint8Array(), 'a.txt')).rejects.toThrow('nowhere.js');
  });
});
