import { changeMessage, comparisonMessage, kindNames, languageNames, noteMessage, outcomes, paragraphCount, printedNumbers, refusalMessage } from '../wording/import.ts';
import { speakerLabel } from '../wording/interface.ts';
import { speakersOf, type ImportedFile, type RefusedFile } from './import-report.ts';
import { plain, type TextStyle } from './text-style.ts';

/** A list of changes longer than this is cut: the comparison above it has the numbers. */
const MOST_CHANGES = 20;

/** Why a file was not imported. */
export function refusedMessage({ file, refusal }: RefusedFile): string {
  if (refusal.code === 'leaves-case') return outcomes.leaves(refusal.path);
  return refusal.code === 'not-written' ? refusal.message : refusalMessage(file, refusal);
}

function outcome(file: ImportedFile): string {
  switch (file.status) {
    case 'written':
      return outcomes.written(file.path);
    case 'same':
      return outcomes.same(file.path);
    case 'different':
      return outcomes.different(file.path);
    case 'taken':
      return outcomes.taken(file.source.key, file.takenBy ?? '');
  }
}

/** What the document was understood to be: "meeting summary · CMW · Arvania · CMW/C/ARV/2 · 2026-04-16 · English". */
function understood({ source }: ImportedFile): string {
  const { committee, state, symbol, report, pressRelease, date } = source.metadata;
  return [kindNames[source.kind], committee, state, symbol ?? pressRelease, report, date, languageNames[source.language]].filter((part) => part !== undefined).join(' · ');
}

function changeLines({ comparison }: ImportedFile): readonly string[] {
  if (!comparison) return [];
  const shown = comparison.changes.slice(0, MOST_CHANGES).map((change) => `  ${changeMessage(change)}`);
  return [comparisonMessage(comparison), ...shown, ...(comparison.changes.length > MOST_CHANGES ? ['  …'] : [])];
}

/** What was understood of a file and what became of it, for a person who wants to check it: speakers and roles first. */
export function importText(file: ImportedFile, style: TextStyle = plain): string {
  const { source } = file;
  const statements = source.blocks.filter((block) => block.kind === 'statement').length;
  const speakers = speakersOf(source).map(({ speaker, role, statements: times }) => `  ${String(times).padStart(4)}  ${speakerLabel(speaker, role)}`);
  const notes = [...file.notes.map(noteMessage), ...source.problems.map(({ message }) => message)];
  return [
    `${style.heading(source.key)}  ${style.quiet(file.file)}`,
    ...(source.metadata.title === undefined ? [] : [source.metadata.title]),
    understood(file),
    `${paragraphCount(source.blocks.length)}, ${String(statements)} of them statements${speakers.length > 0 ? ':' : ''}`,
    ...speakers,
    ...(file.isNumberedInPrint ? [printedNumbers] : []),
    ...notes.map((note) => `${style.warning('note')}  ${note}`),
    ...changeLines(file),
    outcome(file),
    ...(file.isUnlisted && file.status !== 'taken' ? [outcomes.unlisted(source.key, file.path)] : []),
    '',
  ].join('\n');
}
