import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors, type WordVectors } from '../evidence/ranking/word-vectors.ts';

const NAME = 'word-vectors-en.bin';

/** Beside the bundle, where the build puts it; in the repository, for tests that run the sources. */
const PLACES = ['data', '../../data'];

let loaded: { readonly vectors: WordVectors | undefined } | undefined;

function load(): WordVectors | undefined {
  const file = PLACES.map((place) => join(__dirname, place, NAME)).find((path) => existsSync(path));
  return file === undefined ? undefined : readWordVectors(readFileSync(file));
}

/** What words mean, read from disk when first asked for; nothing where the file is not there, and then only words are compared. */
export function wordVectors(): WordVectors | undefined {
  loaded ??= { vectors: load() };
  return loaded.vectors;
}
