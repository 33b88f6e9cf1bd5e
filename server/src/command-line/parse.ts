import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskCases } from '../case/disk-cases.ts';
import { nodeFileSystem } from '../case/node-file-system.ts';
import { insideFolder, toSlashes } from '../case/paths.ts';
import { readTextFile } from '../case/read-file.ts';
import { readSource } from '../dialogue/read-source.ts';
import type { Source } from '../dialogue/source.ts';
import { parseJson } from '../report/parse-json.ts';
import { parseText } from '../report/parse-text.ts';
import { oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json'] as const;

/** A source of a case is read as the case reads it, so that `cobs.yaml` counts; any other file by itself. */
async function sourceInCase(path: string): Promise<Source | undefined> {
  const snapshot = await diskCases().openFor(path);
  const inside = snapshot && insideFolder(snapshot.folder, path);
  return [...(snapshot?.sources.values() ?? [])].find((source) => source.path === inside);
}

async function sourceAlone(path: string, name: string): Promise<Source> {
  const reading = await readTextFile(nodeFileSystem, path);
  if (reading.kind !== 'text') throw new UsageError(`“${name}” cannot be read as a source: ${reading.kind.replace('-', ' ')}.`);
  return readSource(reading.text, { key: basename(path).replace(/\.(dialogue\.ya?ml|[^.]+)$/, ''), path: basename(path) });
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
  const format = oneOf('format', values.format, FORMATS);
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError('cobs parse takes one source.');
  const path = toSlashes(resolve(terminal.cwd, name));
  const source = (await sourceInCase(path)) ?? (await sourceAlone(path, name));
  terminal.out(format === 'json' ? `${JSON.stringify(parseJson(source))}\n` : parseText(source, styleFor(terminal.colour)));
  return 0;
}

export const parse: Command = {
  name: 'parse',
  summary: 'show what was understood of a source, block by block',
  usage: `cobs parse SOURCE [--format ${FORMATS.join('|')}]

Shows every block of a source with its number, kind, section, role and speaker.
`,
  run,
};
