import { quotationIn, quotationsIn } from '../../language/quotations.ts';
import type { CitedText } from './cited-text.ts';
import type { FactComparison } from './judgement.ts';

/** Compares every quotation in the claim's own words with the cited blocks: it must stand in one of them word for word. */
export function compareQuotations(claimText: string, cited: readonly CitedText[]): readonly FactComparison[] {
  return quotationsIn(claimText).map(({ start, end, text }): FactComparison => {
    const claim = { start, end };
    let nearest: { readonly comparison: FactComparison; readonly distance: number } | undefined;
    for (const { source, block } of cited) {
      const match = quotationIn(text, block.text);
      if (match.state === 'absent') continue;
      const evidence = { source, block, span: match.span };
      if (match.state === 'found') return { kind: 'quotation', state: 'agrees', claim, evidence };
      if (nearest && nearest.distance <= match.distance) continue;
      const correction = block.text.slice(match.span.start, match.span.end);
      nearest = { distance: match.distance, comparison: { kind: 'quotation', state: 'differs', claim, evidence, difference: 'altered', correction } };
    }
    return nearest?.comparison ?? { kind: 'quotation', state: 'differs', claim, difference: 'missing' };
  });
}
