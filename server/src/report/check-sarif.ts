import type { ArtifactChange, Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { lineIndexOf, placeAt } from '../language/line-index.ts';
import type { Span } from '../language/span.ts';
import { allFindings } from '../checks/checked-draft.ts';
import type { Finding, Fix, Level, RelatedPlace } from '../checks/finding.ts';
import { rules } from '../checks/registry.ts';
import type { Rule } from '../checks/rule.ts';
import type { ReportedDraft } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF's levels (3.27.10) for ours. */
const LEVELS = { off: 'none', hint: 'none', information: 'note', warning: 'warning', error: 'error' } as const satisfies Readonly<Record<Level, Result.level>>;

function descriptorOf({ code, level, summary, explanation, blindSpots }: Rule): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: `The claim ${summary}.` },
    fullDescription: { text: explanation },
    help: { text: `${explanation}\n\nWhat it cannot see: ${blindSpots}` },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

/** A path as a URI reference (RFC 3986): relative ones stay so, an absolute one is of the scheme `file`. */
function uriOf(path: string): string {
  const encoded = path.split('/').map((segment) => encodeURIComponent(segment)).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

/** Lines and columns from 1, in UTF-16 code units as ours; the end column is that behind the last character (3.30.8). */
function regionOf(text: string, { start, end }: Span): Region {
  const lines = lineIndexOf(text);
  const from = placeAt(lines, start);
  const to = placeAt(lines, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function locationOf(path: string, text: string, span: Span): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(text, span) } };
}

function relatedOf({ sources, shownPath }: ReportedDraft, { source: key, span, message }: RelatedPlace, id: number): readonly Location[] {
  const source = sources.get(key);
  return source ? [{ id, message: { text: message }, ...locationOf(shownPath(source.path), source.text, span) }] : [];
}

function fixOf(path: string, text: string, { title, edits }: Fix): SarifFix {
  const change: ArtifactChange = {
    artifactLocation: { uri: uriOf(path) },
    replacements: edits.map((edit) => ({ deletedRegion: regionOf(text, edit.span), insertedContent: { text: edit.text } })),
  };
  return { description: { text: title }, artifactChanges: [change] };
}

function resultOf(draft: ReportedDraft, finding: Finding): Result {
  const { path, checked } = draft;
  const { text } = checked.draft;
  const related = finding.related.flatMap((place, index) => relatedOf(draft, place, index + 1));
  return {
    ruleId: finding.code,
    ruleIndex: rules.findIndex(({ code }) => code === finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(path, text, finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(path, text, fix)) }),
  };
}

/** The findings in the Static Analysis Results Interchange Format, 2.1.0 (OASIS), with the statements they rest on and their fixes. Hints are for the editor. */
export function checkSarif(drafts: readonly ReportedDraft[]): Log {
  const results = drafts.flatMap((draft) => allFindings(draft.checked).filter(({ severity }) => severity !== 'hint').map((finding) => resultOf(draft, finding)));
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver: { name: 'Cobs', rules: rules.map(descriptorOf) } }, columnKind: 'utf16CodeUnits', results }] };
}
