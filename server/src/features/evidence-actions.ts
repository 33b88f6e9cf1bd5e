import { textOf } from '../language/span.ts';
import type { Role } from '../dialogue/source.ts';
import type { Claim, Draft } from '../draft/draft.ts';
import type { CheckedClaim, CheckedDraft } from '../checks/checked-draft.ts';
import type { Finding, Fix, TextEdit } from '../checks/finding.ts';
import { statementsFor } from '../checks/statements-for.ts';
import type { Library } from '../evidence/library.ts';
import type { RankedStatement } from '../evidence/ranking/ranking.ts';
import { citedBlocks } from '../evidence/resolve-citation.ts';
import { placeName } from '../wording/findings.ts';
import { addCitation, citeInstead } from '../wording/fixes.ts';
import { citationText } from './citation-text.ts';

/** How many statements a quick fix offers: what can be read at a glance. */
const OFFERED = 3;

/** A statement below this score has too little of the claim to be offered in place of the cited one. */
const CLOSE_ENOUGH = 0.35;

/** Where a citation goes in a claim that has none: before the full stop, as Pandoc and the genre write it. */
export function citationOffset(draft: Draft, claim: Claim): number {
  const words = claim.text.replace(/[\s.;:,]+$/u, '');
  const last = claim.offsets[words.length - 1];
  return last === undefined ? claim.end : Math.min(last + 1, draft.text.length);
}

function insertion(draft: Draft, claim: Claim, { source, statement }: RankedStatement): TextEdit {
  const at = citationOffset(draft, claim);
  return { span: { start: at, end: at }, text: ` ${citationText(source.key, statement.number)}` };
}

function citeFixes(draft: Draft, claim: Claim, library: Library): readonly Fix[] {
  return statementsFor(draft, claim, library, OFFERED).map((found, i) => ({
    title: addCitation(placeName(found.source.key, found.statement.number), textOf(found.statement.text, found.sentence)),
    edits: [insertion(draft, claim, found)],
    preferred: i === 0,
  }));
}

/** Whether a statement may stand for a claim with this finding: a wrong mouth is mended by a statement of the right one. */
function fits(finding: Finding, claim: CheckedClaim, role: Role): boolean {
  if (finding.code !== 'speaker.mismatch') return true;
  const wrong = claim.judgement?.comparisons.find((fact) => fact.kind === 'speaker' && fact.state === 'differs')?.evidence?.block;
  return wrong?.kind === 'statement' && wrong.role !== role;
}

function replaceFixes(finding: Finding, checked: CheckedClaim, draft: Draft, library: Library): readonly Fix[] {
  const { claim } = checked;
  const [citation, ...others] = claim.citations;
  const [item, ...otherItems] = citation?.items ?? [];
  if (!item || others.length > 0 || otherItems.length > 0) return [];
  const cited = new Set(citedBlocks(claim.citations, library.sources).map(({ block }) => block));
  return statementsFor(draft, claim, library, 8)
    .filter(({ statement, score }) => score >= CLOSE_ENOUGH && !cited.has(statement) && fits(finding, checked, statement.role))
    .slice(0, OFFERED)
    .map(({ source, statement }) => ({
      title: citeInstead(placeName(source.key, statement.number)),
      edits: [{ span: { start: item.keySpan.start - 1, end: item.end }, text: citationText(source.key, statement.number).slice(1, -1) }],
    }));
}

const MENDED_BY_ANOTHER_STATEMENT: ReadonlySet<string> = new Set(['claim.unsupported', 'speaker.mismatch', 'figure.mismatch', 'citation.unknown-paragraph']);

/** Fixes that need a search of the sources, and so are made only when the drafter asks for them. */
export function evidenceFixes(finding: Finding, checked: CheckedDraft, library: Library): readonly Fix[] {
  const claim = checked.claims.find((candidate) => candidate.findings.includes(finding));
  if (!claim) return [];
  if (finding.code === 'claim.uncited') return citeFixes(checked.draft, claim.claim, library);
  return MENDED_BY_ANOTHER_STATEMENT.has(finding.code) ? replaceFixes(finding, claim, checked.draft, library) : [];
}
