import { z } from 'zod';
import { loadTypeScript } from '../load-typescript.mjs';

/** The JSON Schema by which editors complete and check `cobs.yaml`, from the schema that Cobs itself reads it with. */
export async function caseSchema() {
  const { manifestSchema } = await loadTypeScript('server/src/case/manifest.ts');
  const schema = z.toJSONSchema(manifestSchema, { io: 'input', unrepresentable: 'any' });
  return { 'schemas/cobs.schema.json': `${JSON.stringify(schema, null, 2)}\n` };
}
