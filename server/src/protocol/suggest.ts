import { textOf } from '../language/span.ts';
import { citationText } from '../features/citation-text.ts';
import { offerCitations, sentenceToCite } from '../features/cite-claim.ts';
import type { RankedStatement } from '../evidence/ranking/ranking.ts';
import { toOffset, toRange, toSpan } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';
import { suggestMethod, type SuggestedStatement, type SuggestParams, type SuggestResult } from './messages.ts';

function toSuggested({ source, statement, sentence, score }: RankedStatement): SuggestedStatement {
  return {
    key: source.key,
    paragraph: statement.number,
    citation: ` ${citationText(source.key, statement.number)}`,
    speaker: statement.speaker,
    role: statement.role,
    section: statement.section,
    sentence: textOf(statement.text, sentence),
    score,
  };
}

/** `cobs/suggest`: what “Insert Citation…” offers. */
export const suggest: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      suggestMethod,
      answer<SuggestParams, SuggestResult | null>(session, 'suggest', null, async ({ uri, position, selection, text }) => {
        const document = await session.documentAt(uri);
        if (document?.kind !== 'draft') return null;
        const cursor = toOffset(document.text, position);
        const span = selection ? toSpan(document.text, selection) : { start: cursor, end: cursor };
        const { maxItems } = session.settings().completion;
        const { draft } = document;
        const { library } = document.view;
        // Who types into the picker never waits for a model.
        const likenesses = text ? undefined : await session.likenesses(sentenceToCite(draft, span), [...library.sources.values()]);
        const offer = offerCitations(draft, library, span, text ?? '', maxItems, likenesses);
        return { items: offer.statements.map(toSuggested), insertAt: toRange(document.text, { start: offer.insertAt, end: offer.insertAt }) };
      }),
    );
  },
};
