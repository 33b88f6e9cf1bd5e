import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Terminal } from '../../server/src/command-line/command.ts';
import { move } from '../../server/src/command-line/move.ts';
import type { MoveJson } from '../../server/src/report/move-json.ts';

const root = join(import.meta.dirname, '../..');
const draft = 'drafts/concluding-observations.md';
let folder: string;

async function run(...args: readonly string[]): Promise<string> {
  let out = '';
  const terminal: Terminal = { cwd: folder, colour: false, out: (text) => void (out += text), err: () => undefined, input: () => Promise.resolve('') };
  await move.run(args, terminal);
  return out;
}

/** The case of the example, to which the summary record has come. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cobs-move-'));
  await cp(join(root, 'examples/arvania'), folder, { recursive: true });
  await cp(join(root, 'test/bench/labels/moving/arvania-record.md'), join(folder, 'dialogue/SR.732.md'));
  const manifest = await readFile(join(folder, 'cobs.yaml'), 'utf8');
  await writeFile(join(folder, 'cobs.yaml'), manifest.replace('\nsources:\n', '\nsources:\n  CMW/C/SR.732: dialogue/SR.732.md\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cobs move on the example', { timeout: 120_000 }, () => {
  test('proposes without changing anything', async () => {
    const before = await readFile(join(folder, draft), 'utf8');
    const { proposals, summary } = JSON.parse(await run(draft, '--from', 'CMW26.011E', '--to', 'CMW/C/SR.732', '--format', 'json')) as MoveJson;
    expect(proposals).toHaveLength(summary.sure + summary.likely + summary.none);
    expect(proposals.find(({ claim }) => claim?.startsWith('The Consular Protection Act'))).toMatchObject({
      label: '5 (d)', paragraph: 30, state: 'sure', options: [{ paragraphs: [9], citation: '[@CMW/C/SR.732, para. 9]' }, {}, {}, {}],
    });
    expect(summary.written).toBe(0);
    expect(await readFile(join(folder, draft), 'utf8')).toBe(before);
  });

  test('writes what is sure, and nothing else', async () => {
    const before = await readFile(join(folder, draft), 'utf8');
    const out = await run(draft, '--from', 'CMW26.011E', '--to', 'CMW/C/SR.732', '--write');
    expect(out).toMatch(/\d\d citations moved in/);
    const after = await readFile(join(folder, draft), 'utf8');
    expect(after).toContain('within five working days [@CMW/C/SR.732, para. 9].');
    expect(after).toContain('"a flood that must be dammed" [@CMW26.011E, para. 47]');
    const words = (text: string): string => text.replace(/\[@[^\]]*\]/g, '');
    expect(words(after)).toBe(words(before));
  });

  test.each([
    [[draft], '--from KEY is missing'],
    [[draft, '--from', 'CMW26.011E', '--to', 'nowhere'], 'no source with the key “nowhere”'],
    [[draft, '--from', 'CMW26.011E', '--to', 'CMW26.011E'], 'name the same source'],
    [['.', '--from', 'CMW26.011E', '--to', 'CMW/C/SR.732'], 'is no draft'],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
