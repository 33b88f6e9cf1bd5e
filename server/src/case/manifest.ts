import { rules } from '../checks/registry.ts';
import { manifestSchemaFor } from './manifest-schema.ts';
import { manifestReader } from './read-manifest.ts';

export type { Manifest, ManifestReading } from './read-manifest.ts';

/** What `cobs.yaml` may say, with the checks that Cobs has: the editor's JSON Schema is made from it. */
export const manifestSchema = manifestSchemaFor(rules);

/** Reads the text of `cobs.yaml`, which may set any check that Cobs has. Never throws. */
export const readManifest = manifestReader(manifestSchema);
