import { rules } from '../checks/registry.ts';
import { manifestSchemaFor } from './manifest-schema.ts';
import { readManifest as readManifestWith, type ManifestReading } from './read-manifest.ts';

export type { Manifest, ManifestReading } from './read-manifest.ts';

/** What `cobs.yaml` may say, with the checks that Cobs has: the editor's JSON Schema is made from it. */
export const manifestSchema = manifestSchemaFor(rules);

/** Reads the text of `cobs.yaml`, which may set any check that Cobs has. Never throws. */
export function readManifest(text: string): ManifestReading {
  return readManifestWith(text, rules);
}
