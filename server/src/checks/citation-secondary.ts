import type { Block, Source } from '../dialogue/source.ts';
import type { ParagraphRange } from '../draft/draft.ts';
import { blocksByNumber, type ResolvedItem } from '../evidence/resolve-citation.ts';
import { placeName, secondary } from '../wording/findings.ts';
import { citeInstead } from '../wording/fixes.ts';
import { relatedBlock } from './evidence-places.ts';
import type { Discovery, Rule } from './rule.ts';

function discover(source: Source, block: Block, range: ParagraphRange): Discovery {
  const [first] = block.condenses;
  const body = blocksByNumber(source);
  const related = block.condenses.flatMap((number) => (body.get(number) ?? []).map((found) => relatedBlock(source, found)));
  const fixable = range.first === range.last && first !== undefined;
  const edits = [{ span: { start: range.start, end: range.end }, text: String(first) }];
  return {
    start: range.start,
    end: range.end,
    message: secondary(source.key, block.number, block.condenses),
    related,
    fixes: fixable ? [{ title: citeInstead(placeName(source.key, first)), edits, preferred: true }] : [],
  };
}

function discoverIn({ source, blocks, item }: ResolvedItem): readonly Discovery[] {
  if (!source) return [];
  const cited = new Set(blocks.map((block) => block.number));
  return blocks.flatMap((block) => {
    const range = item.paragraphs.find((part) => part.first <= block.number && block.number <= part.last);
    const bodyCitedToo = block.condenses.some((number) => cited.has(number));
    return range && block.condenses.length > 0 && !bodyCitedToo ? [discover(source, block, range)] : [];
  });
}

export const citationSecondary: Rule = {
  code: 'citation.secondary',
  level: 'hint',
  summary: 'cites the highlights where the body of the summary has the passage',
  explanation:
    'The highlights at the top of a meeting summary repeat the body in fewer words. The body says who spoke and in what context: it is the passage to cite.',
  blindSpots: 'A highlight that the body does not repeat is fine to cite, and is not marked.',
  examples: [],
  findInCitation: ({ items }) => items.flatMap(discoverIn),
};
