import { quotationIn, type QuotationMatch } from '../language/quotations.ts';
import type { Span } from '../language/span.ts';
import type { PlaceInBlock } from '../evidence/judging/judgement.ts';
import type { ResolvedItem } from '../evidence/resolve-citation.ts';
import { quoteAltered as message } from '../wording/findings.ts';
import { dropQuotationMarks, restoreWords } from '../wording/fixes.ts';
import { citedPlaces, differing } from './compared-facts.ts';
import { nameOf, relatedPlace, wordsAt } from './evidence-places.ts';
import type { Fix } from './finding.ts';
import { spanInDraft, type Discovery, type Rule } from './rule.ts';

/** The nearest words of the source are offered only when they are nearly the quotation; else they would be another sentence. */
function nearestPlace(item: ResolvedItem, text: string): PlaceInBlock | undefined {
  let best: { readonly place: PlaceInBlock; readonly distance: number } | undefined;
  for (const block of item.blocks) {
    const match: QuotationMatch = quotationIn(text, block.text);
    if (match.state !== 'altered' || !item.source || (best && best.distance <= match.distance)) continue;
    best = { place: { source: item.source, block, span: match.span }, distance: match.distance };
  }
  return best?.place;
}

/** The source's words as they stand in the draft's sentence: a first word in small letters there stays so, as a quotation may begin in the middle of a sentence. */
function inSentence(said: string, quoted: string): string {
  const own = quoted.charAt(0);
  return said.charAt(0).toLowerCase() === own ? own + said.slice(1) : said;
}

function discovery(draft: string, span: Span, where: string, nearest: PlaceInBlock | undefined, fixes: readonly Fix[]): Discovery {
  const said = nearest && wordsAt(nearest);
  const text = said === undefined ? undefined : inSentence(said, draft.slice(span.start, span.end));
  const restored = text === undefined ? [] : [{ title: restoreWords(text), edits: [{ span, text }], preferred: true }];
  return { start: span.start, end: span.end, message: message(where, said), related: nearest ? [relatedPlace(nearest)] : [], fixes: [...restored, ...fixes] };
}

/** The quotation that a citation carries must be in one of the blocks that the same item cites. */
function inItem(draft: string, resolved: ResolvedItem): readonly Discovery[] {
  const { item, blocks, source } = resolved;
  const { quotation } = item;
  if (!quotation || blocks.length === 0 || !source) return [];
  if (blocks.some((block) => quotationIn(quotation.text, block.text).state === 'found')) return [];
  const nearest = nearestPlace(resolved, quotation.text);
  const [first] = blocks;
  const where = nearest ? nameOf(nearest) : first ? nameOf({ source, block: first }) : source.key;
  return [discovery(draft, { start: quotation.start, end: quotation.end }, where, nearest, [])];
}

/** One code unit on either side of the words inside quotation marks is a mark. */
function unquote({ start, end }: Span): Fix {
  return {
    title: dropQuotationMarks,
    edits: [
      { span: { start: start - 1, end: start }, text: '' },
      { span: { start: end, end: end + 1 }, text: '' },
    ],
  };
}

export const quoteAltered: Rule = {
  code: 'quote.altered',
  level: 'error',
  summary: 'quotes words that are not in the block',
  explanation:
    'Quotation marks are a promise: the words between them must be in the cited block word for word. White space, the shapes of dashes and quotation marks and Markdown’s marks make no difference; an ellipsis leaves words out, [square brackets] are the drafter’s own.',
  blindSpots: 'A name or a term set in quotation marks is compared like any other quotation. Words that are quoted but not cited are not compared.',
  examples: [
    { statement: 'Detention was ordered for the shortest possible time.', claim: 'The delegation stated that detention was ordered “for the shortest possible period” [@S, para. 1].', finds: true },
    { statement: 'Detention was ordered for the shortest possible time.', claim: 'The delegation stated that detention was ordered “for the shortest … time” [@S, para. 1].', finds: false },
    { statement: 'There had been more than 1,900 cases.', claim: 'The delegation gave a figure [@S, para. 1, "more than 1,300 cases"].', finds: true },
    { statement: 'There had been more than 1,900 cases.', claim: 'The delegation gave a figure [@S, para. 1, "more than 1,900 cases"].', finds: false },
  ],
  findInCitation: ({ draft, items }) => items.flatMap((item) => inItem(draft.text, item)),
  findInClaim: (context) =>
    differing(context, 'quotation').map((fact) => {
      const span = spanInDraft(context.claim, fact.claim);
      return discovery(context.draft.text, span, fact.evidence ? nameOf(fact.evidence) : citedPlaces(context), fact.evidence, [unquote(span)]);
    }),
};
