import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskCases } from '../../server/src/case/disk-cases.ts';
import type { Terminal } from '../../server/src/command-line/command.ts';
import { importWith } from '../../server/src/command-line/import.ts';
import { readDocument } from '../../server/src/dialogue/formats/read-document.ts';
import type { ImportJson } from '../../server/src/report/import-json.ts';

const fixtures = join(import.meta.dirname, '../dialogue/formats/fixtures');
const command = importWith((bytes, name) => readDocument(bytes, name));

/** A folder with a case in it, new for every test. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cobs-import-'));
  write('case/cobs.yaml', 'committee: CMW\nstate: Arvania\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
function write(path: string, content: string): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
}

async function run(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const terminal: Terminal = { cwd: folder, colour: false, out: (text) => void (out += text), err: (text) => void (err += text), input: () => Promise.resolve('') };
  const status = await command.run(args, terminal);
  return { status, out, err };
}

const importAs = async (...args: readonly string[]): Promise<ImportJson['imports'][number] & { readonly exit: number }> => {
  const { status, out } = await run(...args, '--into', 'case', '--format', 'json');
  return { ...(JSON.parse(out) as ImportJson).imports[0]!, exit: status };
};

const page = '<title>x</title><p>The delegation said there were 204 inspectors.<p>A Committee Expert asked why.';

describe('cobs import', () => {
  test('writes a Markdown source and the original beside it', async () => {
    write('page.html', page);
    expect(await importAs('page.html')).toMatchObject({ exit: 0, status: 'written', key: 'page', path: 'dialogue/page.md', original: 'dialogue/originals/page.html', blocks: 2, listed: true });
    expect(read('case/dialogue/originals/page.html')).toBe(page);
    const text = read('case/dialogue/page.md');
    expect(text).toMatch(/^---\nkey: page\n/);
    expect(text).toMatch(/\nimported:\n {2}from: page\.html\n {2}at: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n {2}sha256: [0-9a-f]{64}\n/);
    expect(text).toContain('\n\nThe delegation said there were 204 inspectors.\n\nA Committee Expert asked why.\n');
  });

  test('shows what was understood, speakers and roles first', async () => {
    const { out } = await run(join(fixtures, 'arvania-libreoffice.docx'), '--into', 'case');
    expect(out).toContain('CMW26.011E');
    expect(out).toContain('meeting summary · CMW · Arvania · CMW26.011E · CMW/C/ARV/2 · 2026 · English');
    expect(out).toMatch(/\d+ {2}Ines Quiroga Tamal · a Committee expert\n/);
    expect(out).toContain('Written: dialogue/CMW26.011E.md');
  });

  test('calls a document by its number or symbol, else by its file, unless told otherwise', async () => {
    expect(await importAs(join(fixtures, 'record-pandoc.docx'))).toMatchObject({ key: 'CMW/C/SR.612', path: 'dialogue/CMW-C-SR.612.md', numbering: 'printed' });
    expect(await importAs(join(fixtures, 'record-pandoc.docx'), '--key', 'record')).toMatchObject({ key: 'record', path: 'dialogue/record.md' });
  });

  test('reads several files, text in other encodings among them', async () => {
    writeFileSync(at('a.txt'), Uint8Array.from('Caf\xe9 \x96 one.', (char) => char.charCodeAt(0)));
    write('b.md', '# Two\n\nWords.\n');
    const { status } = await run('a.txt', 'b.md', '--into', 'case');
    expect(status).toBe(0);
    expect(read('case/dialogue/a.md')).toContain('\nCafé – one.\n');
    expect(read('case/dialogue/b.md')).toContain('\n# Two\n\nWords.\n');
  });

  test('keeps a transcript as it is', async () => {
    const text = 'statements:\n  - role: expert\n    text: How many?\n';
    write('hearing.dialogue.yaml', text);
    expect(await importAs('hearing.dialogue.yaml')).toMatchObject({ status: 'written', kind: 'transcript', path: 'dialogue/hearing.dialogue.yaml', blocks: 1 });
    expect(read('case/dialogue/hearing.dialogue.yaml')).toBe(text);
  });

  test('makes a source of the case: one, under its key, with its blocks and their speakers', async () => {
    write('a.txt', 'The delegation said that there were 204 posts.\n');
    write('hearing.dialogue.yaml', 'statements:\n  - speaker: Ines Quiroga Tamal\n    role: expert\n    text: How many?\n');
    await run(join(fixtures, 'record-pandoc.docx'), 'a.txt', 'hearing.dialogue.yaml', '--into', 'case');
    const sources = (await diskCases().open(at('case')))?.sources;
    expect([...(sources?.keys() ?? [])].sort()).toEqual(['CMW/C/SR.612', 'a', 'hearing']);
    expect(sources?.get('hearing')?.blocks).toMatchObject([{ number: 1, speaker: 'Ines Quiroga Tamal', role: 'expert', text: 'How many?' }]);
    expect(sources?.get('CMW/C/SR.612')?.blocks.find((block) => block.number === 4)?.text).toMatch(/^4\. Mr\. Korsak/);
  });

  test('puts what is no dialogue under sources/, unless it is told otherwise', async () => {
    write('report.txt', 'CMW/C/ARV/2\n\nSecond periodic report submitted by Arvania under article 73 of the Convention\n\n1. The Government adopted a law.\n\n2. It was published.\n\n3. It entered into force.\n');
    expect(await importAs('report.txt')).toMatchObject({ kind: 'state-report', path: 'sources/CMW-C-ARV-2.md', original: 'sources/originals/CMW-C-ARV-2.txt', numbering: 'printed' });
    expect(await importAs('report.txt', '--key', 'R', '--folder', 'dialogue')).toMatchObject({ path: 'dialogue/R.md', original: 'dialogue/originals/R.txt' });
    const sources = (await diskCases().open(at('case')))?.sources;
    expect([...(sources?.keys() ?? [])].sort()).toEqual(['CMW/C/ARV/2', 'R']);
    expect(await importAs('report.txt', '--key', 'R')).toMatchObject({ status: 'same', path: 'dialogue/R.md' });
  });

  test('writes what the drafter knows better into the front matter', async () => {
    const result = await importAs(join(fixtures, 'arvania-pandoc.docx'), '--speaker', 'Ms. Tamal=chair', '--state', 'Arvania');
    expect(result).toMatchObject({ status: 'written', speakers: expect.arrayContaining([expect.objectContaining({ speaker: 'Ines Quiroga Tamal', role: 'chair' })]) as unknown });
    expect(read('case/dialogue/CMW26.011E.md')).toContain('\nspeakers:\n  Ms. Tamal: chair\n');
  });

  test('says how to cite it where cobs.yaml lists its sources', async () => {
    write('case/cobs.yaml', 'sources:\n  A: dialogue/a.txt\n');
    write('page.html', page);
    const { out } = await run('page.html', '--into', 'case');
    expect(out).toContain('add under sources:\n  "page": dialogue/page.md');
  });
});

describe('importing a document again', () => {
  beforeEach(async () => {
    write('page.html', page);
    await run('page.html', '--into', 'case');
  });

  test('the same: nothing is written', async () => {
    const before = read('case/dialogue/page.md');
    expect(await importAs('page.html')).toMatchObject({ exit: 0, status: 'same', comparison: { same: 2, changes: [] } });
    expect(read('case/dialogue/page.md')).toBe(before);
  });

  test('changed: it is said, and nothing is written without --yes', async () => {
    const before = read('case/dialogue/page.md');
    write('page.html', page.replace('204', '231'));
    expect(await importAs('page.html')).toMatchObject({ exit: 1, status: 'different', comparison: { same: 1, changes: [{ kind: 'changed', earlier: 1, later: 1 }] } });
    expect(read('case/dialogue/page.md')).toBe(before);
    expect(await importAs('page.html', '--yes')).toMatchObject({ exit: 0, status: 'written' });
    expect(read('case/dialogue/page.md')).toContain('231 inspectors');
    expect(read('case/dialogue/originals/page.html')).toContain('231');
  });

  test('what the drafter corrected in the front matter stays', async () => {
    write('case/dialogue/page.md', read('case/dialogue/page.md').replace('key: page', 'key: page\nkind: meeting-summary'));
    write('page.html', page.replace('204', '231'));
    expect(await importAs('page.html', '--yes')).toMatchObject({ kind: 'meeting-summary' });
  });

  test('a correction of the same words is written without being asked again, and no paragraph gets another number', async () => {
    expect(await importAs('page.html', '--kind', 'meeting-summary', '--date', '2026-04-16')).toMatchObject({ exit: 0, status: 'written', kind: 'meeting-summary', comparison: { same: 2, changes: [] } });
    expect(read('case/dialogue/page.md')).toContain('\nkind: meeting-summary\ntitle: x\ndate: 2026-04-16\n');
    expect(await importAs('page.html')).toMatchObject({ status: 'same', kind: 'meeting-summary' });
  });

  test('a key that another file has is taken, whatever is said', async () => {
    write('case/dialogue/other.txt', 'Words.\n');
    expect(await importAs('page.html', '--key', 'other', '--yes')).toMatchObject({ exit: 1, status: 'taken', takenBy: 'dialogue/other.txt' });
    expect(existsSync(at('case/dialogue/other.md'))).toBe(false);
  });
});

describe('what cannot be imported says why, and nothing is written', () => {
  test.each<[name: string, file: string, content: string, message: string]>([
    ['a damaged Word file', 'a.docx', 'PK\x03\x04 and no more', 'a.docx is damaged'],
    ['a Word file of the older kind', 'a.doc', '\xd0\xcf\x11\xe0', 'save it as .docx'],
    ['a page without text', 'a.html', '<html></html>', 'There is no text in a.html'],
    ['a paragraph that is too long', 'a.txt', 'a'.repeat(1_100_000), 'A paragraph of the file has more than 1,000,000 characters'],
    ['a transcript that does not keep to its form', 'a.dialogue.yaml', 'statements:\n  - role: minister\n    text: x\n', 'a.dialogue.yaml:2:11: “role” is one of'],
    ['a name that cannot be cited', '….txt', 'Words.', 'Give one: --key'],
  ])('%s', async (_, file, content, message) => {
    writeFileSync(at(file), /^[\0-\xff]*$/.test(content) ? Uint8Array.from(content, (char) => char.charCodeAt(0)) : content);
    const { status, err } = await run(file, '--into', 'case');
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(at('case/dialogue'))).toBe(false);
  });

  test.each<[name: string, args: readonly string[], message: string]>([
    ['no file', ['--into', 'case'], 'takes the files'],
    ['no case', ['page.html'], '--into CASE'],
    ['a folder that is no case', ['page.html', '--into', '.'], 'is no case'],
    ['a file that is not there', ['nowhere.html', '--into', 'case'], 'There is no “nowhere.html”'],
    ['a folder', ['case', '--into', 'case'], 'is not a file'],
    ['a key that leads elsewhere', ['page.html', '--into', 'case', '--key', '../x'], 'cannot be cited'],
    ['a key with a blank', ['page.html', '--into', 'case', '--key', 'a b'], 'cannot be cited'],
    ['a kind that there is none of', ['page.html', '--into', 'case', '--kind', 'press'], '“kind” in the front matter must be'],
    ['a speaker without a role', ['page.html', '--into', 'case', '--speaker', 'Tamal'], '--speaker takes a name and a role'],
    ['another folder', ['page.html', '--into', 'case', '--folder', 'drafts'], '--folder takes'],
    ['one key for two files', ['page.html', 'page.html', '--into', 'case', '--key', 'x'], 'for one file'],
  ])('%s', async (_, args, message) => {
    write('page.html', page);
    await expect(run(...args)).rejects.toThrow(message);
  });

  test.skipIf(process.platform === 'win32')('a folder or file that is a link out of the case', async () => {
    write('page.html', page);
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('case/dialogue'));
    expect(await run('page.html', '--into', 'case')).toMatchObject({ status: 2, err: expect.stringContaining('leads out of the case') as string });
    expect(existsSync(at('elsewhere/page.md'))).toBe(false);
    expect(existsSync(at('elsewhere/originals'))).toBe(false);
  });
});
