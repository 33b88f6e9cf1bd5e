import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../server/src/command-line/check.ts';
import type { Command, Terminal } from '../../server/src/command-line/command.ts';
import { parse } from '../../server/src/command-line/parse.ts';
import { questions } from '../../server/src/command-line/questions.ts';
import { suggest } from '../../server/src/command-line/suggest.ts';
import type { CheckJson } from '../../server/src/report/check-json.ts';
import type { ParseJson } from '../../server/src/report/parse-json.ts';
import type { QuestionsJson } from '../../server/src/report/questions.ts';
import type { SuggestJson } from '../../server/src/report/suggest.ts';

const root = join(import.meta.dirname, '../..');
const peru = join(root, '../shared/dialogues/CMW24.009E.txt');

async function run(command: Command, args: readonly string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const terminal: Terminal = { cwd: root, colour: false, out: (text) => void (out += text), err: (text) => void (err += text), input: () => Promise.resolve(input) };
  const status = await command.run(args, terminal);
  return { status, out, err };
}

describe('cobs check on the example', () => {
  test('finds the three planted mistakes and no other error', async () => {
    const { status, out } = await run(check, ['examples/arvania', '--format', 'json']);
    const { drafts, summary } = (JSON.parse(out) as CheckJson);
    const errors = drafts.flatMap(({ claims }) => claims.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')));
    expect(errors.map(({ code }) => code)).toEqual(['figure.mismatch', 'quote.altered', 'speaker.mismatch']);
    expect(drafts.map(({ path }) => path)).toEqual(['examples/arvania/drafts/concluding-observations.md']);
    expect(summary.findings.error).toBe(3);
    expect(status).toBe(1);
  });

  test('ends with 0 when nothing is to fail', async () => {
    expect((await run(check, ['examples/arvania', '--fail-on', 'never'])).status).toBe(0);
  });

  test('writes text that shows the words', async () => {
    const { out } = await run(check, ['examples/arvania']);
    expect(out).toContain('figure.mismatch');
    expect(out).toMatch(/\d+ claims · \d+ supported/);
  });

  test.each(['sarif', 'junit', 'github'])('writes %s with the three planted mistakes, in files as seen from here', async (format) => {
    const { status, out } = await run(check, ['examples/arvania', '--format', format]);
    for (const code of ['figure.mismatch', 'quote.altered', 'speaker.mismatch']) expect(out).toContain(code);
    expect(out).toContain('examples/arvania/drafts/concluding-observations.md');
    expect(status).toBe(1);
  });

  test.each(['markdown', 'html'])('writes %s', async (format) => {
    expect((await run(check, ['examples/arvania', '--format', format])).out).toContain('Citations');
  });
});

describe('What cannot run says why', () => {
  test.each([
    [check, ['nowhere'], 'There is no “nowhere”'],
    [check, ['docs'], 'is no case'],
    [check, ['examples/arvania', '--format', 'xml'], '--format takes'],
    [suggest, ['--claim', 'x'], '--case DIR is missing'],
    [suggest, ['--case', 'examples/arvania'], 'either --claim TEXT or --claims FILE'],
    [parse, [], 'takes one source'],
  ] as const)('%#', async (command, args, message) => {
    await expect(run(command, args)).rejects.toThrow(message);
  });
});

test('cobs suggest answers one claim a line from standard input', async () => {
  const { out } = await run(suggest, ['--case', 'examples/arvania', '--claims', '-', '--top', '2', '--format', 'json'], 'Detention was a measure of last resort.\n\nRecruitment fees were prohibited.\n');
  const { claims } = (JSON.parse(out) as SuggestJson);
  expect(claims).toHaveLength(2);
  expect(claims[0]?.statements[0]).toMatchObject({ source: 'CMW26.011E', paragraph: 52, role: 'delegation' });
});

test('cobs questions lists questions with answers', async () => {
  const { threads } = (JSON.parse((await run(questions, ['examples/arvania', '--format', 'json'])).out) as QuestionsJson);
  expect(threads.length).toBeGreaterThan(20);
  expect(new Set(threads.map(({ status }) => status))).toEqual(new Set(['answered', 'unanswered']));
});

describe.skipIf(!existsSync(peru))('cobs parse on a real summary (skipped without ../shared)', () => {
  test('gives 87 blocks with speakers and roles', async () => {
    const parsed = (JSON.parse((await run(parse, [peru, '--format', 'json'])).out) as ParseJson);
    expect(parsed).toMatchObject({ version: 1, key: 'CMW24.009E', kind: 'meeting-summary', language: 'en', metadata: { committee: 'CMW', state: 'Peru', report: 'CMW/C/PER/2', pressRelease: 'CMW24.009E' } });
    expect(parsed.blocks.map(({ number }) => number)).toEqual(Array.from({ length: 87 }, (_, i) => i + 1));
    expect(parsed.blocks[47]).toMatchObject({ kind: 'statement', role: 'delegation', section: 'responses', speaker: null, repeats: [9] });
    expect(parsed.blocks[32]).toMatchObject({ role: 'expert', speaker: 'Pablo Ceriani Cernadas' });
    expect(parsed.blocks[13]).toMatchObject({ role: 'delegation', speaker: 'Juan Carlos Delgado Guerrero' });
  });
});
