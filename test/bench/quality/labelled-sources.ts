import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readSource } from '../../../server/src/dialogue/read-source.ts';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { libraryOf } from '../../../server/src/evidence/create-library.ts';
import type { Library } from '../../../server/src/evidence/library.ts';
import { readWordVectors, type WordVectors } from '../../../server/src/evidence/ranking/word-vectors.ts';

/** The repository: the bundle of a benchmark lies elsewhere. */
const root = process.env['COBS_ROOT'] ?? process.cwd();

const fileIn = (file: string): string => path.join(root, file);

/** The objects of a file with one JSON object a line. In: its path from the repository. Nothing, with a message, if the file is not there. */
export function readLines(file: string): readonly unknown[] | undefined {
  if (!existsSync(fileIn(file))) {
    console.log(`${file} is not there: skipped.`);
    return undefined;
  }
  return readFileSync(fileIn(file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}

function summary(file: string): Source | undefined {
  if (!existsSync(fileIn(file))) {
    console.log(`${file} is not there: skipped.`);
    return undefined;
  }
  return readSource(readFileSync(fileIn(file), 'utf8'), { key: path.basename(file, '.txt'), path: path.basename(file) });
}

/** The real meeting summary in ../shared, where that folder is there. */
export const cmwSummary = (): Source | undefined => summary('../shared/dialogues/CMW24.009E.txt');

/** The invented summary of the example. */
export const arvaniaSummary = (): Source | undefined => summary('examples/arvania/dialogue/CMW26.011E.txt');

/** The invented summaries of other committees' dialogues with Arvania that claims are labelled on. */
export function inventedSummaries(): readonly Source[] {
  return readdirSync(fileIn('test/bench/dialogues')).flatMap((file) => summary(`test/bench/dialogues/${file}`) ?? []);
}

/** Every summary that claims are labelled on, as far as it is here. */
export function labelledLibrary(): Library {
  const sources = [cmwSummary(), arvaniaSummary(), ...inventedSummaries()].filter((source) => source !== undefined);
  return libraryOf(new Map(sources.map((source) => [source.key, source])));
}

/** The word vectors that Cobs ships. */
export function shippedVectors(): WordVectors | undefined {
  return readWordVectors(readFileSync(fileIn('server/data/word-vectors-en.bin')));
}

/** `value` as a column of a table: a share in per cent, or another number with two decimals. */
export function column(value: number, unit: 'share' | 'ms'): string {
  return (unit === 'share' ? (100 * value).toFixed(1) : value.toFixed(2)).padStart(8);
}
