import { describe, expect, it } from 'vitest';
import { draftLanguage } from '../../server/src/draft/draft-language.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';

const FRENCH = 'Le Comité note avec satisfaction que la délégation a fourni des données sur les inspections [@S, para. 4].';
const ENGLISH = 'The Committee notes with appreciation that the delegation has provided data on the inspections [@S, para. 4].';

describe('the language of a draft', () => {
  it.each([
    ['what it says of itself', `---\nlang: fr-CH\n---\n\n${ENGLISH}`, 'en', 'fr'],
    ['what the case says, where it says nothing', ENGLISH, 'fr', 'fr'],
    ['what its words show, where nobody says', FRENCH, undefined, 'fr'],
    ['English, where the words are too few to tell', '# Arvanie\n\nDétention', undefined, 'en'],
    ['a language that Cobs reads only as far as that', 'El Comité recomienda al Estado parte que adopte las medidas necesarias para la protección de los niños.', undefined, 'es'],
    ['unknown, where it says that it is in another language', `---\nlang: ru\n---\n\n${FRENCH}`, undefined, 'unknown'],
  ] as const)('is %s', (_, text, ofCase, language) => {
    expect(draftLanguage(text, ofCase)).toBe(language);
    const draft = readDraft(text, 'drafts/co.md', undefined, ofCase);
    expect(draft.language).toBe(language);
    expect(new Set(draft.claims.map((claim) => claim.language))).toEqual(new Set(draft.claims.length > 0 ? [language] : []));
  });

  it('is told by the words of the draft, not by those of its citations', () => {
    expect(draftLanguage(`Détention [@S, paras. 4-5; see @T, para. 6, "of the and to in that was were for with on had"].`)).toBe('en');
    expect(draftLanguage(`${FRENCH} [@S, para. 6, "of the and to in that was were for with on had by this which their been would from not"]`)).toBe('fr');
  });

  it('is read anew where an edit changes it', () => {
    const before = readDraft(ENGLISH, 'drafts/co.md');
    const after = readDraft(FRENCH, 'drafts/co.md', before);
    expect(after).toEqual(readDraft(FRENCH, 'drafts/co.md'));
    expect(after.claims[0]?.language).toBe('fr');
  });
});
