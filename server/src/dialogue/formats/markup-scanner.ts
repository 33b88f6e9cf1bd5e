/** A piece of HTML or XML. Names of HTML are in small letters, those of XML as they are written. */
export type MarkupToken =
  | { readonly kind: 'open'; readonly name: string; /** Everything between the name and `>`. */ readonly attributes: string; /** Whether it ends in `/>`. */ readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** Words between tags; `isPlain` where references such as `&amp;` have no meaning. */
  | { readonly kind: 'text'; readonly text: string; readonly isPlain: boolean };

/** Elements of HTML whose content is not markup, and whether references have a meaning in it. */
const RAW_ELEMENTS: ReadonlyMap<string, 'plain' | 'references'> = new Map([
  ['script', 'plain'],
  ['style', 'plain'],
  ['xmp', 'plain'],
  ['iframe', 'plain'],
  ['noembed', 'plain'],
  ['noframes', 'plain'],
  ['noscript', 'plain'],
  ['textarea', 'references'],
  ['title', 'references'],
]);

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code > 0x7f;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Where the name that begins at `from` ends. */
function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === SLASH || code === GREATER) break;
    at += 1;
  }
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the value of an attribute that begins at `from` (behind `=`) ends; a quotation mark that is never closed goes to the end. */
function endOfValue(text: string, from: number): number {
  const at = skipBlanks(text, from);
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === APOSTROPHE) {
    const closing = text.indexOf(text.charAt(at), at + 1);
    return closing < 0 ? text.length : closing + 1;
  }
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== GREATER) end += 1;
  return end;
}

/** The place of the `>` that ends the tag whose attributes begin at `from`; the end of the text if there is none. */
function endOfTag(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    at = code === EQUALS ? endOfValue(text, at + 1) : at + 1;
  }
  return text.length;
}

const endAfter = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** Where the comment, declaration or instruction that begins at `from` (`<!` or `<?` or `</` and no letter) ends. */
function endOfDeclaration(text: string, from: number): number {
  if (!text.startsWith('<!--', from)) return endAfter(text, '>', from);
  return text.startsWith('>', from + 4) ? from + 5 : endAfter(text, '-->', from + 4);
}

/** Where the end tag of a raw element begins; the end of the text if there is none. */
function endOfRaw(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    const next = text.charCodeAt(end);
    if (text.slice(at + 2, end).toLowerCase() === name && (isBlank(next) || next === SLASH || next === GREATER)) return at;
  }
  return text.length;
}

interface Dialect {
  readonly nameOf: (written: string) => string;
  readonly rawElements: ReadonlyMap<string, 'plain' | 'references'>;
  readonly hasCharacterData: boolean;
}

const html: Dialect = { nameOf: (written) => written.toLowerCase(), rawElements: RAW_ELEMENTS, hasCharacterData: false };
const xml: Dialect = { nameOf: (written) => written, rawElements: new Map(), hasCharacterData: true };

const CHARACTER_DATA = '<![CDATA[';

/** A token, if there is one, and where the text goes on behind it. */
interface Step {
  readonly token?: MarkupToken;
  readonly next: number;
}

/** The tag at `less`, whose name begins at `nameAt`. One that never ends is none, and takes the rest of the text with it. */
function readTag(text: string, less: number, nameAt: number, nameOf: (written: string) => string): Step {
  const nameEnd = endOfName(text, nameAt);
  const end = endOfTag(text, nameEnd);
  if (end === text.length) return { next: end };
  const name = nameOf(text.slice(nameAt, nameEnd));
  if (nameAt > less + 1) return { token: { kind: 'close', name }, next: end + 1 };
  const isEmpty = text.charCodeAt(end - 1) === SLASH;
  return { token: { kind: 'open', name, attributes: text.slice(nameEnd, isEmpty ? Math.max(nameEnd, end - 1) : end), isEmpty }, next: end + 1 };
}

function readCharacterData(text: string, less: number): Step {
  const from = less + CHARACTER_DATA.length;
  const closing = text.indexOf(']]>', from);
  const to = closing < 0 ? text.length : closing;
  return { token: { kind: 'text', text: text.slice(from, to), isPlain: true }, next: closing < 0 ? to : to + 3 };
}

/** What begins with the `<` at `less`. */
function readMarkup(text: string, less: number, { nameOf, hasCharacterData }: Dialect): Step {
  const isClose = text.charCodeAt(less + 1) === SLASH;
  const nameAt = less + (isClose ? 2 : 1);
  const first = text.charAt(nameAt);
  if (isLetter(first.charCodeAt(0))) return readTag(text, less, nameAt, nameOf);
  if (hasCharacterData && text.startsWith(CHARACTER_DATA, less)) return readCharacterData(text, less);
  if (isClose || first === '!' || first === '?') return { next: endOfDeclaration(text, less) };
  return { token: { kind: 'text', text: '<', isPlain: true }, next: less + 1 };
}

function* scan(text: string, dialect: Dialect): Generator<MarkupToken, void, undefined> {
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('<', at);
    const less = found < 0 ? text.length : found;
    if (less > at) yield { kind: 'text', text: text.slice(at, less), isPlain: false };
    if (less === text.length) return;
    const { token, next } = readMarkup(text, less, dialect);
    if (token) yield token;
    at = next;
    const raw = token?.kind === 'open' ? dialect.rawElements.get(token.name) : undefined;
    if (token?.kind !== 'open' || raw === undefined) continue;
    at = endOfRaw(text, token.name, next);
    yield { kind: 'text', text: text.slice(next, at), isPlain: raw === 'plain' };
  }
}

/**
 * The tags and words of an HTML page in order, in one pass and without a tree, so that a million open elements cost no more than their
 * length. It cuts where browsers cut; what it does not do is to close elements that the page forgot to close.
 */
export const scanHtml = (text: string): Iterable<MarkupToken> => scan(text, html);

/** The tags and words of an XML document in order, in one pass. Document types and entities of its own are passed over: nothing is ever expanded or fetched. */
export const scanXml = (text: string): Iterable<MarkupToken> => scan(text, xml);

/** The attributes of a tag, the first of each name; names of HTML should be asked for in small letters. Values as written, references and all. */
export function attributesOf(attributes: string, areLower = true): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < attributes.length) {
    const code = attributes.charCodeAt(at);
    if (isBlank(code) || code === SLASH) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < attributes.length && attributes.charCodeAt(end) !== EQUALS && !isBlank(attributes.charCodeAt(end)) && attributes.charCodeAt(end) !== SLASH) end += 1;
    const name = attributes.slice(at, end);
    const equals = skipBlanks(attributes, end);
    const hasValue = attributes.charCodeAt(equals) === EQUALS;
    at = hasValue ? endOfValue(attributes, equals + 1) : end;
    const key = areLower ? name.toLowerCase() : name;
    if (!found.has(key)) found.set(key, hasValue ? unquoted(attributes.slice(skipBlanks(attributes, equals + 1), at)) : '');
  }
  return found;
}

function unquoted(value: string): string {
  const first = value.charAt(0);
  if (first !== '"' && first !== "'") return value;
  return value.slice(1, value.length > 1 && value.endsWith(first) ? -1 : undefined);
}
