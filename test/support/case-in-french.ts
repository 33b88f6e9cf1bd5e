import type { CheckedDraft } from '../../server/src/checks/checked-draft.ts';
import { checkDraft } from '../../server/src/checks/check-draft.ts';
import type { Language } from '../../server/src/language/language.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import type { Library } from '../../server/src/evidence/library.ts';
import { smallSource, type SmallStatement } from './small-case.ts';

/** A library of one source, "S", in `language`, of the dialogue of 25 September 2025 with Arvania. */
export function libraryIn(language: Language, statements: readonly SmallStatement[]): Library {
  const source = { ...smallSource('S', statements), language, metadata: { state: 'Arvania', date: '2025-09-25' } };
  return libraryOf(new Map([['S', source]]));
}

/** A sentence that cites the first statement of the library, checked in a draft in `language`. */
export function checkSentence(sentence: string, language: Language, library: Library): CheckedDraft {
  return checkDraft(readDraft(`${sentence.replace(/\.$/, '')} [@S, para. 1].\n`, 'drafts/co.md', undefined, language), library, {});
}

/** The codes of the findings that judge a sentence, with what their first fix writes into the draft: "figure.mismatch → 3 900". */
export function judged(sentence: string, language: Language, library: Library): readonly string[] {
  return checkSentence(sentence, language, library).claims.flatMap(({ findings }) =>
    findings.filter(({ code }) => !/^(?:citation|structure)\.|uncited$/.test(code)).map(({ code, fixes }) => [code, ...fixes.slice(0, 1).flatMap(({ edits }) => edits.map(({ text }) => text))].join(' → ')),
  );
}
