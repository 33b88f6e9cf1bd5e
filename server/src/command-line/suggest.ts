import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskCases } from '../case/disk-cases.ts';
import { viewOf } from '../case/case-view.ts';
import { sentenceModel, type SentenceModel } from '../case/sentence-model.ts';
import type { Library } from '../evidence/library.ts';
import type { Likenesses, RankedStatement } from '../evidence/ranking/ranking.ts';
import { recognisedLanguage } from '../language/recognised-language.ts';
import { roleWanted } from '../language/attribution.ts';
import { suggestJson, suggestText } from '../report/suggest.ts';
import { sentenceModelWords } from '../wording/sentence-model.ts';
import { oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { findCase } from './find-case.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json'] as const;
const TOP = 5;

function numberOf(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--top takes a whole number from 1, not “${value}”.`);
  return Number(value);
}

async function claimsOf(claim: string | undefined, file: string | undefined, terminal: Terminal): Promise<readonly string[]> {
  if ((claim === undefined) === (file === undefined)) throw new UsageError('Give either --claim TEXT or --claims FILE.');
  if (claim !== undefined) return [claim];
  const path = file ?? '-';
  const text = path === '-' ? await terminal.input() : await readFile(resolve(terminal.cwd, path), 'utf8').catch(() => { throw new UsageError(`The file “${path}” cannot be read.`); });
  return text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Asks the model that is installed in `folder`; says once where it cannot be used, and goes on without. */
function likenessesFrom(model: SentenceModel, folder: string, terminal: Terminal): (text: string, library: Library) => Promise<Likenesses | undefined> {
  let usable = true;
  return async (text, library) => {
    if (!usable) return undefined;
    const found = await model.likenesses(text, [...library.sources.values()]);
    if (!('problem' in found)) return found;
    usable = false;
    terminal.err(`cobs: ${sentenceModelWords[found.problem](folder, found.detail)}\n`);
    return undefined;
  };
}

function statementsOn(claim: string, library: Library, top: number, likenesses: Likenesses | undefined): readonly RankedStatement[] {
  const recognised = recognisedLanguage(claim);
  const language = recognised === 'unknown' ? {} : { language: recognised };
  const role = roleWanted(claim, language.language);
  return library.rank({ text: claim, ...language, ...(role === undefined ? {} : { role }), ...(likenesses ? { likenesses } : {}) }, top);
}

/** The statements for each claim; with `folder` ranked by the sentence model in it, too. */
async function suggestFor(claims: readonly string[], library: Library, top: number, folder: string | undefined, terminal: Terminal): Promise<readonly { readonly claim: string; readonly statements: readonly RankedStatement[] }[]> {
  const model = folder === undefined ? undefined : sentenceModel(resolve(terminal.cwd, folder));
  const likenesses = model && folder !== undefined ? likenessesFrom(model, folder, terminal) : undefined;
  const suggested = [];
  for (const claim of claims) suggested.push({ claim, statements: statementsOn(claim, library, top, await likenesses?.(claim, library)) });
  model?.close();
  return suggested;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      case: { type: 'string' },
      claim: { type: 'string' },
      claims: { type: 'string' },
      top: { type: 'string', default: String(TOP) },
      format: { type: 'string', default: 'text' },
      'sentence-model': { type: 'string' },
    },
  });
  const format = oneOf('format', values.format, FORMATS);
  const top = numberOf(values.top);
  if (values.case === undefined) throw new UsageError('--case DIR is missing: the folder of the case to search.');
  const claims = await claimsOf(values.claim, values.claims, terminal);
  const { snapshot } = await findCase(diskCases(), values.case, terminal.cwd);
  const { library } = viewOf(snapshot);
  const suggested = await suggestFor(claims, library, top, values['sentence-model'], terminal);
  terminal.out(format === 'json' ? `${JSON.stringify(suggestJson(suggested))}\n` : suggestText(suggested, styleFor(terminal.colour)));
  return 0;
}

export const suggest: Command = {
  name: 'suggest',
  summary: 'find the statements that fit a claim',
  usage: `cobs suggest --case DIR (--claim TEXT | --claims FILE) [--top N] [--sentence-model DIR] [--format ${FORMATS.join('|')}]

FILE has one claim a line; “-” is standard input. --top is ${String(TOP)} unless you say otherwise.
DIR is a folder in which you have installed a sentence model (docs/search.md).
`,
  run,
};
