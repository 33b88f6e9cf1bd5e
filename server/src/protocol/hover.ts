import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverInDraft, hoverInSource, type HoverResult } from '../features/hover.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer, type CaseDocument, type Session } from './handle.ts';
import { linkToBlock } from './links.ts';
import { renderHover } from './render-hover.ts';

function hoverAt(document: CaseDocument, offset: number, session: Session): HoverResult | undefined {
  const { library, drafts } = document.view;
  if (document.kind === 'source') return hoverInSource(document.source, library, [...drafts.values()], offset);
  return hoverInDraft(document.draft, library, offset, { neighbours: session.settings().hover.neighbours });
}

/** `textDocument/hover`: on a citation of a draft, on a block of a source, and on a document symbol in either. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: (connection, session) => {
    connection.onHover(
      answer<HoverParams, Hover | null>(session, 'hover', null, async ({ textDocument, position }) => {
        const document = await session.documentAt(textDocument.uri);
        if (!document) return null;
        const result = hoverAt(document, toOffset(document.text, position), session);
        if (!result) return null;
        return { contents: renderHover(result, linkToBlock(session, document.view)), range: toRange(document.text, result.span) };
      }),
    );
  },
};
