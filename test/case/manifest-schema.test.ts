import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { manifestSchemaFor } from '../../server/src/case/manifest-schema.ts';

const schema = manifestSchemaFor([{ code: 'claim.uncited', level: 'information', summary: 'needs a source and has none' }]);

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

/** Names in the schema that have no description. */
function undescribed({ properties }: JsonSchema, path = ''): readonly string[] {
  return Object.entries(properties ?? {}).flatMap(([name, value]) => [...(value.description ? [] : [`${path}${name}`]), ...undescribed(value, `${path}${name}.`)]);
}

describe('the schema that the editor completes cobs.yaml with', () => {
  test('explains every name', () => {
    expect(undescribed(json)).toEqual([]);
  });

  test('asks for the committee and the State only', () => {
    expect(json.required).toEqual(['committee', 'state']);
  });

  test('offers each check by its code, with its levels and its default', () => {
    expect(json.properties?.['checks']?.properties?.['claim.uncited']).toMatchObject({
      enum: ['off', 'hint', 'information', 'warning', 'error'],
      default: 'information',
      description: 'The claim needs a source and has none. Without a line here: information.',
    });
  });

  test('offers the ten committees', () => {
    expect(json.properties?.['committee']?.enum).toHaveLength(10);
  });
});
