import type { BlockReading, RawBlock } from './block-reading.ts';
import { isChrome } from './chrome.ts';
import { isHeadingLike } from './headings.ts';
import type { Role, Section, SourceKind } from './source.ts';

/** Whose words an official document of a kind is, and where they stand in the dialogue. */
const AUTHORS: Readonly<Partial<Record<SourceKind, { readonly role: Role; readonly section: Section }>>> = {
  'state-report': { role: 'delegation', section: 'report' },
  replies: { role: 'delegation', section: 'responses' },
  'list-of-issues': { role: 'expert', section: 'questions' },
  'concluding-observations': { role: 'expert', section: 'other' },
};

const BODY_BEGINS = /^(?:\d{1,4}\s?[.)](?!\d)|[IVX]{1,4}\.|[A-Z]\.|section\s+[IVX]+\b)/u;
const TITLE =
  /^(?:(?:draft )?concluding observations|observations finales|observaciones finales|list of|liste d|lista de|replies|réponses|respuestas|consideration of reports|examen des rapports|reports? submitted|convention|international co|convention internationale|pacte international|convención|pacto|committee|comité|human rights committee)/iu;

/**
 * Reads the blocks of a document with one author: a State's report and replies speak for the State, lists of issues and concluding observations for the Committee,
 * anything else for nobody in particular. The masthead and headings are told from the paragraphs by their form. Out: a reading a block, in order.
 */
export function readNumberedDocument(blocks: readonly RawBlock[], kind: SourceKind): readonly BlockReading[] {
  const author = AUTHORS[kind] ?? { role: 'other' as const, section: 'other' as const };
  let begun = false;
  return blocks.map(({ text, words, narration }) => {
    if (isChrome(text)) return { kind: 'chrome', section: 'other' };
    begun ||= BODY_BEGINS.test(text) || words.length > 250;
    if (narration === 'footnote') return { kind: 'narration', section: 'other' };
    if (isHeadingLike(words, begun ? 160 : 400) || (!begun && (TITLE.test(words) || !/[.;:]$/u.test(words)))) return { kind: 'heading', section: author.section };
    return { kind: 'statement', section: author.section, role: author.role, speaker: null };
  });
}
