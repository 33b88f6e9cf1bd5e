import { Composer, Parser, type CST, type Document } from 'yaml';

/** What people write is nested four or five deep. Far deeper nesting exhausts the stack of the YAML library, which can end the whole process. */
const DEEPEST = 20;
const MOST_TOKENS = 100_000;
const MOST_STRAY_TOKENS = 1_000;

/** Whether the tokens nest or stray so much that composing them would take long. Walks without recursion: the input decides how deep it is. */
function isHostile(tokens: readonly CST.Token[]): boolean {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let count = 0;
  let strays = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'error') strays++;
    if (depth > DEEPEST || ++count > MOST_TOKENS || strays > MOST_STRAY_TOKENS) return true;
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth: depth + 1 });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return false;
}

/**
 * Reads YAML documents that may come from anybody; nothing if the text is nested or strays so much that reading it would exhaust stack or patience.
 * Every scalar is text, as written. Keys that stand twice are left for the caller to compare: the library does it in quadratic time.
 * Aliases are not followed here. Never throws.
 */
export function composeYaml(text: string): readonly Document.Parsed[] | undefined {
  const tokens = [...new Parser().parse(text)];
  if (isHostile(tokens)) return undefined;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  return [...composer.compose(tokens, true, text.length)];
}
