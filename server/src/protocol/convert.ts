import type { Position, Range } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { lineIndexOf, offsetAt, placeAt, type LineIndex } from '../language/line-index.ts';
import type { Span } from '../language/span.ts';
import type { Severity } from '../checks/finding.ts';

const recent = new Map<string, LineIndex>();

/** Line indexes kept for texts seen lately: a few open documents and the sources they cite. */
const KEPT = 64;

/** The line index of a text, computed once for as long as the text is in use. */
export function linesOf(text: string): LineIndex {
  let index = recent.get(text);
  if (index) {
    recent.delete(text);
  } else {
    index = lineIndexOf(text);
    const [oldest] = recent.keys();
    if (recent.size >= KEPT && oldest !== undefined) recent.delete(oldest);
  }
  recent.set(text, index);
  return index;
}

/** An offset as a position of the protocol (lines and characters from 0, UTF-16). */
export function toPosition(text: string, offset: number): Position {
  const { line, column } = placeAt(linesOf(text), offset);
  return { line: line - 1, character: column - 1 };
}

export function toRange(text: string, span: Span): Range {
  return { start: toPosition(text, span.start), end: toPosition(text, span.end) };
}

export function toOffset(text: string, position: Position): number {
  return offsetAt(linesOf(text), { line: position.line + 1, column: position.character + 1 });
}

export function toSpan(text: string, range: Range): Span {
  return { start: toOffset(text, range.start), end: toOffset(text, range.end) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}
