import type { Statement } from '../../dialogue/source.ts';
import { quotationIn, type QuotationMatch } from '../../language/quotations.ts';
import type { CitedPlace, QuotedPassage } from './move-plan.ts';

/** Whether `words` stand in one of `blocks` word for word. */
export function isQuotedFrom(words: string, blocks: readonly Statement[]): boolean {
  return blocks.some(({ text }) => quotationIn(words, text).state === 'found');
}

/** What becomes of a quotation in `targets`: it is there, the nearest words are, or nothing like it. */
export function quotedPassage(words: string, targets: readonly Statement[]): QuotedPassage {
  let nearest: (QuotationMatch & { readonly state: 'altered'; readonly record: string }) | undefined;
  for (const { text } of targets) {
    const match = quotationIn(words, text);
    if (match.state === 'found') return { outcome: 'kept', words };
    if (match.state === 'altered' && (!nearest || match.distance < nearest.distance)) nearest = { ...match, record: text.slice(match.span.start, match.span.end) };
  }
  return nearest ? { outcome: 'adapted', words, record: nearest.record } : { outcome: 'dropped', words };
}

/** What becomes of the quotation that a citation carries; nothing if it carries none from this block. */
export function carriedQuotation({ item, block }: CitedPlace, targets: readonly Statement[]): QuotedPassage | undefined {
  const words = item.quotation?.text;
  return words === undefined || !isQuotedFrom(words, [block]) ? undefined : quotedPassage(words, targets);
}

/** The quotations in the claims' own words that are promises about this block and would be broken by citing `targets`. */
export function brokenPromises({ claims, block }: CitedPlace, targets: readonly Statement[]): readonly QuotedPassage[] {
  const quoted = claims.flatMap(({ quotations }) => quotations.map(({ text }) => text)).filter((words) => isQuotedFrom(words, [block]));
  return [...new Set(quoted)].map((words) => quotedPassage(words, targets)).filter(({ outcome }) => outcome !== 'kept');
}
