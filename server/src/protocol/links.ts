import type { Location } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { PlaceInCase } from '../features/citation-at.ts';
import { toPosition, toRange } from './convert.ts';
import type { Session } from './handle.ts';

/** The text of a draft or source of a case, as last read. */
export function textAt(view: CaseView, path: string): string {
  return view.drafts.get(path)?.text ?? view.sourceAt(path)?.text ?? '';
}

/** A URI that opens the file at a place: VS Code and others understand `#L12,5` (line and column from 1). */
export function uriAt(session: Session, view: CaseView, { path, span }: PlaceInCase): string {
  const { line, character } = toPosition(textAt(view, path), span.start);
  return `${session.uriOf(view, path)}#L${String(line + 1)},${String(character + 1)}`;
}

export function linkToBlock(session: Session, view: CaseView): (source: Source, block: Block) => string {
  return (source, block) => uriAt(session, view, { path: source.path, span: block });
}

export function toLocation(session: Session, view: CaseView, { path, span }: PlaceInCase): Location {
  return { uri: session.uriOf(view, path), range: toRange(textAt(view, path), span) };
}
