import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import {
  casesChangedMethod,
  importPrepareMethod,
  importWriteMethod,
  sourcesMethod,
  type ImportedFrom,
  type ImportPrepared,
  type ImportPrepareParams,
  type ImportPrepareResult,
  type ImportWriteResult,
  type SourcesResult,
} from '../../server/src/protocol/messages.ts';
import { startServer, type TestServer } from '../support/language-server.ts';

const fixtures = join(import.meta.dirname, '../dialogue/formats/fixtures');
const PAGE = '<title>A page</title><h2>Questions by Committee Experts</h2><p>INES TAMAL, Committee Expert, asked why.<p>ANA VOSK said that it was so.';

const FILES = { 'case/cobs.yaml': 'committee: CMW\nstate: Arvania\n', 'page.html': PAGE, 'record.docx': new Uint8Array(readFileSync(join(fixtures, 'record-pandoc.docx'))) };

let server: TestServer;
afterEach(() => server.stop());

const ask = (from: ImportedFrom, more: Partial<ImportPrepareParams> = {}): Promise<ImportPrepareResult | null> =>
  server.connection.sendRequest(importPrepareMethod, { into: server.uri('case/cobs.yaml'), from, wishes: {}, ...more } satisfies ImportPrepareParams);

async function prepare(from: ImportedFrom, more: Partial<ImportPrepareParams> = {}): Promise<ImportPrepared> {
  const result = await ask(from, more);
  if (result === null || 'refusal' in result) throw new Error(JSON.stringify(result));
  return result;
}

const write = (from: ImportedFrom, { wishes, state, path }: Pick<ImportPrepared, 'wishes' | 'state' | 'path'>): Promise<ImportWriteResult | null> =>
  server.connection.sendRequest(importWriteMethod, { into: server.uri('case/cobs.yaml'), from, wishes, expected: { state, path } });

const at = (path: string): string => join(server.folder, path);

describe('importing a document through the language server', () => {
  test('shows what was understood and writes nothing', async () => {
    server = await startServer(FILES);
    const preview = await prepare({ uri: server.uri('record.docx') });
    expect(preview).toMatchObject({ state: 'new', canImport: true, path: 'dialogue/CMW-C-SR.612.md', title: 'Import: CMW/C/SR.612' });
    expect(preview.html).toContain('value="Belouard"');
    expect(existsSync(at('case/dialogue'))).toBe(false);
  });

  test('takes a correction, writes it into the front matter, and the case has it at once', async () => {
    server = await startServer(FILES);
    const from = { uri: server.uri('page.html') };
    const kind = await prepare(from, { change: { field: 'kind', value: 'meeting-summary' } });
    const role = await prepare(from, { wishes: kind.wishes, change: { field: 'speaker-role', of: 'Ana Vosk', value: 'delegation' } });
    expect(role.html).toMatch(/<option value="delegation" selected>/);
    const written = await write(from, role);
    expect(written).toMatchObject({ uri: server.uri('case/dialogue/page.md'), message: 'Imported: dialogue/page.md', isUnlisted: false });
    expect(readFileSync(at('case/dialogue/page.md'), 'utf8')).toContain('\nspeakers:\n  Ana Vosk: delegation\n');
    const list = await server.connection.sendRequest<SourcesResult>(sourcesMethod, { uri: server.uri('case/cobs.yaml') });
    expect(list.sources).toMatchObject([{ key: 'page', uri: server.uri('case/dialogue/page.md'), description: 'meeting summary · 2 statements', hasProblems: false }]);
  });

  test('imports text from the clipboard', async () => {
    server = await startServer(FILES);
    const from = { name: 'pasted-2026-04-16.txt', text: 'The delegation said so.\n\nIt was so.\n' };
    const preview = await prepare(from, { change: { field: 'key', value: 'Hearing' } });
    expect(await write(from, preview)).toMatchObject({ uri: server.uri('case/dialogue/Hearing.md') });
    expect(readFileSync(at('case/dialogue/originals/Hearing.txt'), 'utf8')).toBe(from.text);
  });

  test('says what changed since the last import, and what has to be looked at', async () => {
    server = await startServer(FILES);
    const from = { uri: server.uri('page.html') };
    await write(from, await prepare(from));
    expect(await prepare(from)).toMatchObject({ state: 'same', canImport: false });
    await server.write('page.html', `${PAGE.replace('asked why', 'asked how')}<p>And one paragraph more.`);
    const again = await prepare(from);
    expect(again).toMatchObject({ state: 'different', canImport: true });
    expect(again.html).toContain('2 the same, 1 changed, 1 added');
    expect(again.html).toContain('block 2 changed');
  });

  test('writes only what was seen', async () => {
    server = await startServer(FILES);
    const from = { uri: server.uri('page.html') };
    const preview = await prepare(from);
    await server.write('case/dialogue/page.md', 'Something else.\n');
    expect(await write(from, preview)).toHaveProperty('changed');
    expect(readFileSync(at('case/dialogue/page.md'), 'utf8')).toBe('Something else.\n');
  });

  test('refuses in words what cannot be read, and a key that cannot be cited', async () => {
    server = await startServer({ ...FILES, 'a.doc': '\xd0\xcf\x11\xe0', 'empty.html': '<html></html>' });
    expect(await ask({ uri: server.uri('empty.html') })).toEqual({ refusal: expect.stringContaining('There is no text in empty.html') as string });
    expect(await ask({ uri: server.uri('nowhere.html') })).toEqual({ refusal: 'nowhere.html is not there any more.' });
    expect(await ask({ uri: 'https://example.invalid/page.html' })).toHaveProperty('refusal');
    expect(await ask({ uri: server.uri('page.html') }, { into: server.uri('page.html') })).toBeNull();
    expect((await prepare({ uri: server.uri('page.html') }, { change: { field: 'key', value: '../x' } })).html).toContain('“../x” cannot be cited as a key');
  });

  test('stops when nobody waits any more, and goes on answering', async () => {
    server = await startServer(FILES);
    const source = new CancellationTokenSource();
    const params: ImportPrepareParams = { into: server.uri('case/cobs.yaml'), from: { uri: server.uri('record.docx') }, wishes: {} };
    const asked = server.connection.sendRequest(importPrepareMethod, params, source.token).then((answer) => answer as ImportPrepareResult, () => ({ refusal: 'cancelled' }));
    source.cancel();
    expect(await asked).toHaveProperty('refusal');
    expect(await prepare({ uri: server.uri('record.docx') })).toHaveProperty('html');
  });

  test('tells the editor when a case has other sources', async () => {
    server = await startServer(FILES);
    await server.connection.sendRequest(sourcesMethod, { uri: server.uri('case/cobs.yaml') });
    const told = new Promise<void>((resolve) => { server.connection.onNotification(casesChangedMethod, () => { resolve(); }); });
    const from = { uri: server.uri('page.html') };
    await write(from, await prepare(from));
    await told;
  });
});
