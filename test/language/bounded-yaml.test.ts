import { describe, expect, test } from 'vitest';
import { composeYaml } from '../../server/src/language/bounded-yaml.ts';

describe('YAML from anybody', () => {
  test('is read with every value as text', () => {
    expect(composeYaml('title: 2024\nlist: [1, yes]\n')?.map((document) => document.toJS() as unknown)).toEqual([{ title: '2024', list: ['1', 'yes'] }]);
  });

  test('is read with its mistakes', () => {
    expect(composeYaml('a: "b')?.[0]?.errors.map(({ code }) => code)).toEqual(['MISSING_CHAR']);
  });

  test.each(['[', '- ', '? ', 'a: ', '{a: ', '{}'])('is not read when it is nothing but %j', (piece) => {
    expect(composeYaml(piece.repeat(5_000))).toBeUndefined();
  });

  test('may say nothing', () => {
    expect(composeYaml('')?.map((document) => document.toJS() as unknown)).toEqual([null]);
  });
});
