import { languageCoded, type Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';

/** The front matter of a Markdown document, and where the document proper begins. */
export interface FrontMatter {
  /** The YAML between the `---` lines, without those lines; absent if there is none or its end is missing. */
  readonly yaml?: Span;
  /** Offset of the first line behind it; 0 where there is no front matter. */
  readonly bodyStart: number;
}

const OPENING = /\uFEFF?---[^\S\n]*\n/y;
const CLOSING = /^(?:---|\.\.\.)[^\S\n]*$/gm;

/** Finds the YAML between `---` at the very top and the next `---` or `...` line, as Pandoc does. */
export function frontMatterOf(text: string): FrontMatter {
  OPENING.lastIndex = 0;
  if (!OPENING.test(text)) return { bodyStart: text.startsWith('\uFEFF') ? 1 : 0 };
  const start = OPENING.lastIndex;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return { bodyStart: 0 };
  return { yaml: { start, end: closing.index }, bodyStart: Math.min(text.length, CLOSING.lastIndex + 1) };
}

/** The language that the front matter declares (`lang: fr-CH` gives "fr"); nothing where it declares none. */
export function declaredLanguage(text: string, { yaml }: FrontMatter): Language | undefined {
  const declared = yaml && /^lang(?:uage)?:\s*["']?([a-z]{2})\b/im.exec(text.slice(yaml.start, Math.min(yaml.end, yaml.start + 5_000)))?.[1];
  return declared === undefined ? undefined : languageCoded(declared);
}
