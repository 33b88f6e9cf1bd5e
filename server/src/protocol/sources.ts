import type { Connection } from 'vscode-languageserver';
import type { CaseSnapshot } from '../case/case-snapshot.ts';
import { joined } from '../case/paths.ts';
import type { Source } from '../dialogue/source.ts';
import { sourceLine, sourceTooltip } from '../wording/sources.ts';
import type { Feature } from './feature.ts';
import { uriOfPath } from './file-uris.ts';
import { answer } from './handle.ts';
import { casesChangedMethod, sourcesMethod, type ListedSource, type SourcesParams, type SourcesResult } from './messages.ts';

function listed({ folder, sourceProblems }: CaseSnapshot, source: Source): ListedSource {
  const { key, path, kind, metadata, blocks } = source;
  const statements = blocks.filter((block) => block.kind === 'statement').length;
  const messages = sourceProblems.filter((problem) => problem.path === path).map(({ message }) => message);
  const { title, date } = metadata;
  return { key, uri: uriOfPath(joined(folder, path)), description: sourceLine({ kind, date, statements, problems: messages.length }), tooltip: sourceTooltip(title, path, messages), hasProblems: messages.length > 0 };
}

/** Tells the editor that a case has other sources than before; what is typed into a draft changes none. */
export function sourcesTold(connection: Connection): (folder: string, snapshot: CaseSnapshot | undefined) => void {
  const told = new Map<string, Pick<CaseSnapshot, 'sources' | 'sourceProblems'>>();
  return (folder, snapshot) => {
    const before = told.get(folder);
    if (snapshot && before?.sources === snapshot.sources && before.sourceProblems === snapshot.sourceProblems) return;
    if (snapshot) told.set(folder, { sources: snapshot.sources, sourceProblems: snapshot.sourceProblems });
    else told.delete(folder);
    void connection.sendNotification(casesChangedMethod);
  };
}

/** `cobs/sources`: the sources of a case, as a list shows them: by their keys. */
export const sources: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      sourcesMethod,
      answer<SourcesParams, SourcesResult | null>(session, 'sources', null, async ({ uri }) => {
        const snapshot = await session.wholeCaseAt(uri);
        if (!snapshot) return null;
        const all = [...snapshot.sources.values()].sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
        return { sources: all.map((source) => listed(snapshot, source)) };
      }),
    );
  },
};
