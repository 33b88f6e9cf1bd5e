import { attributesOf, scanHtml } from './markup-scanner.ts';

/** Browsers look no further for the encoding that a page declares. */
const LOOKED_AT = 4096;
const CHARSET = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/iu;

/**
 * The encoding that an HTML page declares in a `<meta>` at its beginning, in small letters. A page whose `<meta>` can be read byte by byte is not in UTF-16,
 * whatever it says (HTML standard, 13.2.3.3), and is taken for UTF-8.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  for (const token of scanHtml(head)) {
    if (token.kind !== 'open' || token.name !== 'meta') continue;
    const attributes = attributesOf(token.attributes);
    const charset = attributes.get('charset') ?? CHARSET.exec(attributes.get('content') ?? '')?.[1];
    if (charset !== undefined) return /^utf-?16/iu.test(charset.trim()) ? 'utf-8' : charset.trim().toLowerCase();
  }
  return undefined;
}
