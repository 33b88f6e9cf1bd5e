import { z } from 'zod';
import { loadTypeScript } from '../load-typescript.mjs';

/** The JSON Schema by which editors complete and check `cobs.yaml`, from the schema that Cobs itself reads it with. */
export async function caseSchema() {
  const { manifestSchemaFor } = await loadTypeScript('server/src/case/manifest-schema.ts');
  const { rules } = await loadTypeScript('server/src/checks/registry.ts');
  const schema = z.toJSONSchema(manifestSchemaFor(rules), { io: 'input', target: 'draft-7' });
  return { 'schemas/cobs.schema.json': `${JSON.stringify(schema, null, 2)}\n` };
}
