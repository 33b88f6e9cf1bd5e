import { isMap, isScalar } from 'yaml';
import { composeYaml } from '../language/bounded-yaml.ts';

/** What is to be put into `cobs.yaml`, and where. */
export interface ManifestAddition {
  readonly at: number;
  readonly text: string;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u;
/** A scalar that YAML takes for text without quotation marks, else with them. */
const scalar = (text: string): string => (PLAIN.test(text) && !/^[\d.+-]|^(?:true|false|null|yes|no|on|off)$/iu.test(text) ? text : JSON.stringify(text));

/**
 * Where `cobs.yaml`, which lists its sources, has to name one more. In: the text of the file, the key and the path of the source. Nothing where the file cannot be read, lists no
 * sources, or names the key already: then nobody but the drafter knows what to write.
 */
export function addSource(manifest: string, key: string, path: string): ManifestAddition | undefined {
  const document = composeYaml(manifest)?.[0];
  if (!document || document.errors.length > 0) return undefined;
  const root = document.contents;
  const sources = isMap(root) ? root.items.find((item) => isScalar(item.key) && item.key.value === 'sources')?.value : undefined;
  if (!isMap(sources)) return undefined;
  if (sources.items.some((item) => isScalar(item.key) && item.key.value === key)) return undefined;
  const entry = `${scalar(key)}: ${scalar(path)}`;
  if (sources.flow) return { at: sources.range[0] + 1, text: sources.items.length > 0 ? `${entry}, ` : entry };
  const first = sources.items[0]?.key;
  const at = isScalar(first) ? first.range[0] : undefined;
  if (at === undefined) return undefined;
  const indent = manifest.slice(manifest.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ ]*$/u.test(indent) ? { at, text: `${entry}\n${indent}` } : undefined;
}
