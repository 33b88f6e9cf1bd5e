import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskCases } from '../case/disk-cases.ts';
import { fileBytes } from '../case/file-bytes.ts';
import { isKey } from '../case/import-key.ts';
import { planImport, type ImportGround, type ImportPlan } from '../case/import-source.ts';
import { isolatedReader, readerFile, type ReadDocument } from '../case/isolated-reading.ts';
import { nodeFileSystem } from '../case/node-file-system.ts';
import { toSlashes } from '../case/paths.ts';
import { LeavesCase, writeImport } from '../case/write-import.ts';
import { readFrontMatter } from '../dialogue/front-matter.ts';
import type { ImportWishes } from '../dialogue/formats/import-wishes.ts';
import { importJson } from '../report/import-json.ts';
import { isRefused, type ImportedFile, type ImportStatus, type RefusedFile } from '../report/import-report.ts';
import { importText, refusedMessage } from '../report/import-text.ts';
import { wishesFrom, wishOptions } from './import-wishes.ts';
import { oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { findCase } from './find-case.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json'] as const;

/** The options of one call. */
interface Options {
  readonly files: readonly string[];
  readonly into: string;
  readonly wishes: ImportWishes;
  readonly mayReplace: boolean;
  readonly format: (typeof FORMATS)[number];
}

type Outcome = ImportedFile | RefusedFile;

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...wishOptions, into: { type: 'string' }, key: { type: 'string' }, yes: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
  });
  if (positionals.length === 0) throw new UsageError('cobs import takes the files to import.');
  if (values.into === undefined) throw new UsageError('cobs import needs the case that the files belong to: --into CASE.');
  if (values.key !== undefined && positionals.length > 1) throw new UsageError('--key is for one file; import the others by themselves.');
  if (values.key !== undefined && !isKey(values.key)) throw new UsageError(`“${values.key}” cannot be cited as a key: it is made of letters, digits and . _ - / : and begins with a letter or digit.`);
  return { files: positionals, into: values.into, wishes: wishesFrom(values, values.key), mayReplace: values.yes, format: oneOf('format', values.format, FORMATS) };
}

/** The bytes of a file; a file that is too large for any format is not even opened. */
async function bytesOf(path: string, name: string): Promise<Uint8Array | RefusedFile> {
  const found = await fileBytes(nodeFileSystem, path);
  if ('missing' in found) throw new UsageError(found.missing === 'nothing' ? `There is no “${name}”.` : `“${name}” is not a file.`);
  return 'refusal' in found ? { file: name, refusal: found.refusal } : found.bytes;
}

function statusOf({ state }: ImportPlan, mayReplace: boolean): ImportStatus {
  if (state === 'new' || state === 'corrected') return 'written';
  return state === 'different' && mayReplace ? 'written' : state;
}

function reported(file: string, plan: ImportPlan, status: ImportStatus): ImportedFile {
  const { path, original, source, notes, comparison, takenBy, isUnlisted } = plan;
  return {
    file,
    status,
    path,
    ...(original ? { original: original.path } : {}),
    source,
    isNumberedInPrint: readFrontMatter(plan.text).values.numbering === 'printed',
    notes,
    ...(comparison ? { comparison } : {}),
    ...(takenBy === undefined ? {} : { takenBy }),
    isUnlisted,
  };
}

async function written(folder: string, name: string, plan: ImportPlan, status: ImportStatus): Promise<Outcome> {
  try {
    if (status === 'written') await writeImport(folder, plan);
    return reported(name, plan, status);
  } catch (error) {
    if (error instanceof LeavesCase) return { file: name, refusal: { code: 'leaves-case', path: error.path } };
    return { file: name, refusal: { code: 'not-written', message: `${plan.path} could not be written: ${error instanceof Error ? error.message : String(error)}` } };
  }
}

async function importOne(ground: ImportGround, name: string, { wishes, mayReplace }: Options, cwd: string): Promise<Outcome> {
  const path = toSlashes(resolve(cwd, name));
  const bytes = await bytesOf(path, name);
  if ('refusal' in bytes) return bytes;
  const plan = await planImport(ground, { name: basename(path), bytes, at: new Date().toISOString().replace(/\.\d+/u, ''), wishes });
  if ('refusal' in plan) return { file: name, refusal: plan.refusal };
  return written(ground.snapshot.folder, name, plan, statusOf(plan, mayReplace));
}

function tell(outcomes: readonly Outcome[], { format }: Options, terminal: Terminal): void {
  if (format === 'json') terminal.out(`${JSON.stringify(importJson(outcomes))}\n`);
  for (const outcome of outcomes) {
    if (isRefused(outcome)) terminal.err(`cobs: ${refusedMessage(outcome)}\n`);
    else if (format === 'text') terminal.out(`${importText(outcome, styleFor(terminal.colour))}\n`);
  }
}

function statusOfAll(outcomes: readonly Outcome[]): ExitStatus {
  if (outcomes.some(isRefused)) return 2;
  return outcomes.some((outcome) => !isRefused(outcome) && (outcome.status === 'different' || outcome.status === 'taken')) ? 1 : 0;
}

/** `cobs import` with another way to read documents than a thread of its own. */
export function importWith(read: ReadDocument): Command {
  return {
    name: 'import',
    summary: 'bring documents of other formats into a case as sources',
    usage: `cobs import FILE… --into CASE [--key KEY] [--yes] [--format ${FORMATS.join('|')}]
    [--folder dialogue|sources] [--speaker NAME=ROLE]… [--kind KIND] [--title TEXT] [--date YYYY-MM-DD]
    [--language en|fr|es] [--committee CODE] [--state NAME] [--symbol SYMBOL] [--report SYMBOL] [--numbering printed|blocks]

Reads web pages (.html), Word (.docx), OpenDocument (.odt), rich-text (.rtf) and PDF files, text and Markdown in
any encoding, and transcripts (.dialogue.yaml), shows what was understood of them, and writes each as a source, dialogue/KEY.md, with the
original beside it in dialogue/originals/. State reports, replies, lists of issues and concluding observations go
to sources/ in the same way. A source that is there already is compared, paragraph by paragraph, and replaced
only with --yes. What was understood wrongly is put right with the other options, which are kept in the front
matter: --speaker "Ms. Tamal=expert".

Exit status: 0 written, or the same as before; 1 not written, because something else is there; 2 could not run.
`,
    run: async (args, terminal) => {
      const options = optionsOf(args);
      const outcomes: Outcome[] = [];
      for (const name of options.files) {
        // The case is read anew for each file, as the one before may have taken the key.
        const store = diskCases((message, error) => { terminal.err(`${message}: ${String(error)}\n`); });
        const { snapshot } = await findCase(store, options.into, terminal.cwd);
        outcomes.push(await importOne({ snapshot, fileSystem: nodeFileSystem, read }, name, options, terminal.cwd));
      }
      tell(outcomes, options, terminal);
      return statusOfAll(outcomes);
    },
  };
}

/** `cobs import`: documents of other formats become sources of a case. */
export const importDocuments: Command = importWith(isolatedReader(readerFile()));
