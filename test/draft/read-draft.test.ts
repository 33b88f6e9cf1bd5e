import { describe, expect, it } from 'vitest';
import type { Claim, Draft } from '../../server/src/draft/draft.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { textOf } from '../../server/src/language/span.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

const read = (text: string): Draft => readDraft(text, 'drafts/co.md');

/** "20 (a) (i)", "" where a claim stands in no numbered paragraph. */
function place({ paragraph, letter, numeral }: Claim): string {
  return [paragraph ?? '', letter === undefined ? '' : `(${letter})`, numeral === undefined ? '' : `(${numeral})`].filter((part) => part !== '').join(' ');
}

/** One line a claim: where it stands, its words, and the paragraphs it cites. */
function claimsOf(text: string): readonly string[] {
  return read(text).claims.map((claim) => {
    const cited = claim.citations.flatMap(({ items }) => items.map(({ key, paragraphs }) => `${key} ${paragraphs.map(({ first }) => String(first)).join(',')}`.trim()));
    return `${place(claim)}: ${claim.text}${cited.length > 0 ? ` {${cited.join('; ')}}` : ''}`.replace(/^: /, '');
  });
}

const INTRODUCED = ['20: The Committee is concerned that:', '20 (a): Appeals have no suspensive effect;', '20 (b): Children are detained.'];

describe('paragraphs and sub-paragraphs', () => {
  it.each([
    ['as a Markdown list, sub-paragraphs indented', '20. The Committee is concerned that:\n\n    (a) Appeals have no suspensive effect;\n\n    (b) Children are detained.'],
    ['as a Markdown list, sub-paragraphs not indented', '20. The Committee is concerned that:\n\n(a) Appeals have no suspensive effect;\n\n(b) Children are detained.'],
    ['without blank lines', '20. The Committee is concerned that:\n(a) Appeals have no suspensive effect;\n(b) Children are detained.'],
    ['with sub-paragraphs on the lines of the paragraph, indented', '20. The Committee is concerned that:\n    (a) Appeals have no suspensive effect;\n    (b) Children are detained.'],
    ['as converted text has it', '20.The Committee is concerned that:\n\n(a)Appeals have no suspensive effect;\n\n(b)Children are detained.'],
    ['with the full stop of the number escaped', '20\\. The Committee is concerned that:\n\n(a) Appeals have no suspensive effect;\n\n(b) Children are detained.'],
    ['with bullets', '20. The Committee is concerned that:\n\n    - (a) Appeals have no suspensive effect;\n    - (b) Children are detained.'],
    ['in the French and Spanish way', '20. The Committee is concerned that:\n\na) Appeals have no suspensive effect;\n\nb) Children are detained.'],
    ['with the number alone on its line', '20.\n\nThe Committee is concerned that:\n\n(a)\nAppeals have no suspensive effect;\n\n(b)\nChildren are detained.'],
    ['in bold', '**20. The Committee is concerned that:**\n\n**(a) Appeals have no suspensive effect;**\n\n**(b) Children are detained.**'],
    ['with tabs and Windows line ends', '20.\tThe Committee is concerned that:\r\n\r\n\t(a)\tAppeals have no suspensive effect;\r\n\r\n\t(b)\tChildren are detained.\r\n'],
    ['indented by four spaces without a list', '20.The Committee is concerned that:\n\n    (a) Appeals have no suspensive effect;\n\n    (b) Children are detained.'],
    ['with lines broken softly', '20. The Committee\n    is concerned that:\n\n    (a) Appeals have\n    no suspensive effect;\n\n    (b) Children\n    are detained.'],
  ])('are read %s', (_, text) => {
    expect(claimsOf(text)).toEqual(INTRODUCED);
    expect(read(text).claims.map(({ introduction }) => introduction)).toEqual(['', INTRODUCED[0]?.slice(4), INTRODUCED[0]?.slice(4)]);
  });

  it('take the number as written, though Markdown would count anew', () => {
    expect(read('7. One.\n\n7. Two.\n\n12. Three.\n').paragraphs.map(({ number }) => number)).toEqual([7, 7, 12]);
  });

  it.each([
    ['a year', '2019. A bad year.', undefined],
    ['a decimal', '3.5 per cent were women.', undefined],
    ['an amount at the beginning of a line', 'The Committee notes the loss of\n12.5 million corvins.', undefined],
    ['a number at the beginning of a soft line', 'The report was adopted in\n12. It was late.', undefined],
  ])('are not begun by %s', (_, text, number) => {
    expect(read(text).claims[0]?.paragraph).toBe(number);
  });

  it('run from the number to the end of the last sub-paragraph', () => {
    const marked = '## Expulsion\n\n⟦20. The Committee is concerned that:\n\n(a) Appeals fail;\n\n(b) Children are detained. [@S, para. 1]⟧\n\n⟦21. It recommends that the State party act.⟧\n\n## Health\n\nA note.';
    const { text } = textWithRanges(marked);
    expect(mark(text, read(text).paragraphs)).toBe(marked);
  });

  it('know the spans of their labels and sub-paragraphs', () => {
    const marked = '⟦20.⟧ The Committee is concerned that:\n\n⟦(a) Appeals fail;⟧\n⟦(b) Children are detained.⟧';
    const { text } = textWithRanges(marked);
    const [paragraph] = read(text).paragraphs;
    expect(mark(text, paragraph ? [paragraph.label, ...paragraph.subparagraphs] : [])).toBe(marked);
    expect(paragraph?.subparagraphs.map(({ letter }) => letter)).toEqual(['a', 'b']);
  });

  it('may have numerals under their letters', () => {
    const text = '20. The Committee urges the State party to:\n\n(a) Protect children, in particular by:\n\n(i) Ending detention;\n\n(ii) Appointing guardians;\n\n(b) Collect data.';
    expect(claimsOf(text)).toEqual([
      '20: The Committee urges the State party to:',
      '20 (a): Protect children, in particular by:',
      '20 (a) (i): Ending detention;',
      '20 (a) (ii): Appointing guardians;',
      '20 (b): Collect data.',
    ]);
    expect(read(text).claims.map(({ introduction }) => introduction)).toEqual([
      '',
      'The Committee urges the State party to:',
      'The Committee urges the State party to: Protect children, in particular by:',
      'The Committee urges the State party to: Protect children, in particular by:',
      'The Committee urges the State party to:',
    ]);
  });

  it('count (i) after (h) as a letter', () => {
    const letters = Array.from('abcdefghij');
    const text = `20. The Committee welcomes:\n\n${letters.map((letter) => `(${letter}) Act ${letter};`).join('\n\n')}`;
    expect(read(text).paragraphs[0]?.subparagraphs.map(({ letter, numeral }) => letter + (numeral ?? ''))).toEqual(letters);
  });

  it('do not take an article for a sub-paragraph at the beginning of a soft line', () => {
    expect(claimsOf('20. The Committee recalls article 16\n(a) of the Convention.')).toEqual(['20: The Committee recalls article 16 (a) of the Convention.']);
  });

  it('end with a sentence that goes on after the sub-paragraphs', () => {
    expect(claimsOf('20. The Committee is concerned that:\n\n(a) Appeals fail;\n\n(b) Children are detained.\n\nIt regrets this.')).toEqual([
      '20: The Committee is concerned that:',
      '20 (a): Appeals fail;',
      '20 (b): Children are detained.',
      '20: It regrets this.',
    ]);
  });

  it('are empty while only their number is typed', () => {
    expect(read('20. \n').paragraphs.map(({ number }) => number)).toEqual([20]);
    expect(read('20. \n').claims).toEqual([]);
  });
});

describe('headings', () => {
  it('are read in all the ways of Markdown, without marks and numbers', () => {
    const text = '# A. Introduction\n\nB. *Positive* aspects\n---\n\n### 1. General measures (arts. 73 and 84) ###\n\n**Legislation and application**\n\n__2. Access to justice__\n\nTitle\n=====\n';
    expect(read(text).headings.map(({ level, text: words }) => `${level} ${words}`)).toEqual([
      '1 Introduction',
      '2 Positive aspects',
      '3 General measures (arts. 73 and 84)',
      '7 Legislation and application',
      '7 Access to justice',
      '1 Title',
    ]);
  });

  it.each(['**8. The Committee recommends that the State party act.**', '8. **The Committee recommends that the State party act.**', '**The Committee** recommends **this**', '**To:**'])(
    'are not lines in bold that are sentences: %s',
    (text) => {
      expect(read(text).headings).toEqual([]);
      expect(read(text).claims.length).toBe(1);
    },
  );

  it('are known to the claims under them', () => {
    const { claims, headings } = read('Before.\n\n# One\n\nIn one.\n\n## Two\n\nIn two. Also in two.');
    expect(claims.map(({ text, heading }) => `${text} ${headings[heading]?.text ?? '-'}`)).toEqual(['Before. -', 'In one. One', 'In two. Two', 'Also in two. Two']);
  });

  it('end the paragraph before them', () => {
    expect(read('20. One.\n\n## Heading\n\nNo paragraph.').claims.map(({ paragraph }) => paragraph)).toEqual([20, undefined]);
  });
});

describe('claims', () => {
  it.each([
    ['block quotations', '> The delegation said so.\n\nA claim.'],
    ['tables', '| Year | Cases |\n| --- | --- |\n| 2024 | 1,900 |\n\nA claim.'],
    ['fenced code', '```\nThe delegation said so.\n\nAnd more.\n```\n\nA claim.'],
    ['indented code', 'A claim.\n\n    const x = 1;'],
    ['HTML', '<div>\nThe delegation said so.\n</div>\n\nA claim.'],
    ['comments', '<!-- The delegation said so.\n\nAnd more. -->\n\nA claim.'],
    ['comments inside', 'A <!-- The delegation said so. --> claim.'],
    ['footnotes', 'A claim.[^1]\n\n[^1]: Adopted by the Committee at its thirty-ninth session.'],
    ['footnotes in the line', 'A claim.^[Adopted by the Committee.]'],
    ['definitions of links', 'A [claim].\n\n[claim]: https://example.org "Title"'],
    ['rules and divisions', '---\n\n***\n\n::: note\n\nA claim.\n\n:::'],
    ['front matter', '---\ntitle: The delegation said so.\n---\n\nA claim.'],
    ['images and tags', '![](map.png)A <span class="x">claim</span>.<br>'],
  ])('are not made of %s', (_, text) => {
    expect(claimsOf(text).map((claim) => claim.replace(/[[\]]/g, ''))).toEqual(['A claim.']);
  });

  it.each([
    ['emphasis', 'The *open* and **constructive** and ***fruitful*** and _frank_ dialogue.', 'The open and constructive and fruitful and frank dialogue.'],
    ['marks inside marks', '**The *open* dialogue** with *the **high-level** delegation*.', 'The open dialogue with the high-level delegation.'],
    ['strike-through', 'About ~~1,300~~ 1,900 cases.', 'About 1,300 1,900 cases.'],
    ['links', 'See [the report](https://example.org/a_(b) "Report") and <https://example.org>.', 'See the report and https://example.org.'],
    ['links by reference', 'See [the report][1] and [this]{.mark}.', 'See the report and this.'],
    ['code spans', 'The `key` and ``a ` b``.', 'The key and a ` b.'],
    ['escapes', 'The 20\\% and \\*this\\* and \\[that\\].', 'The 20% and *this* and [that].'],
    ['entities', 'Health &amp; safety&nbsp;&mdash; &#8220;free&#x201D;.', 'Health & safety\u00a0— “free”.'],
    ['signs that are no marks', 'A 5 * 3 table, snake_case_name, ~ 10 people, [sic], a < b.', 'A 5 * 3 table, snake_case_name, ~ 10 people, [sic], a < b.'],
    ['white space', 'The   open \n  dialogue\\\nwas held.', 'The open dialogue was held.'],
    ['hard breaks of verse', 'The open  \ndialogue.', 'The open dialogue.'],
  ])('are read without marks: %s', (_, text, words) => {
    expect(claimsOf(text)).toEqual([words]);
  });

  it.each([
    ['before the full stop', '20. The delegation stated one [@S, para. 1]. It stated two [@S, para. 2].', ['20: The delegation stated one. {S 1}', '20: It stated two. {S 2}']],
    ['after the full stop', '20. The delegation stated one. [@S, para. 1] It stated two. [@S, para. 2]', ['20: The delegation stated one. {S 1}', '20: It stated two. {S 2}']],
    ['directly after the full stop', '20. The delegation stated one.[@S, para. 1] It stated two.[@S, para. 2]', ['20: The delegation stated one. {S 1}', '20: It stated two. {S 2}']],
    ['on the next line', '20. The delegation stated one.\n[@S, para. 1]\nIt stated two.', ['20: The delegation stated one. {S 1}', '20: It stated two.']],
    ['in the middle', '20. While one is so [@S, para. 1], two is not [@S, para. 2].', ['20: While one is so, two is not. {S 1; S 2}']],
    ['at the beginning', '20. [@S, para. 1] The delegation stated one. It stated two.', ['20: The delegation stated one. {S 1}', '20: It stated two.']],
    ['several after the full stop', '20. One is so. [@S, para. 1] [@T, para. 2] Two is not.', ['20: One is so. {S 1; T 2}', '20: Two is not.']],
    ['in brackets of its own', '20. One is so ([@S, para. 1]).', ['20: One is so (). {S 1}']],
    ['inside a footnote in the line', '20. One is so.^[See [@S, para. 1].] Two is not.', ['20: One is so. {S 1}', '20: Two is not.']],
    ['inside emphasis', '20. **One is so [@S, para. 1].** Two is not.', ['20: One is so. {S 1}', '20: Two is not.']],
    ['with a quotation that has stops in it', '20. One is so [@S, para. 1, "Yes. It is; so"]. Two is not.', ['20: One is so. {S 1}', '20: Two is not.']],
    ['unclosed', '20. One is so. Two is so [@S, para. 1', ['20: One is so.', '20: Two is so {S 1}']],
  ])('have the citations that stand in them or follow them: %s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('take over the citations of the line that introduces them, behind their own', () => {
    const text = '20. One is so [@T, para. 9]. The Committee is concerned that: [@S, para. 1]\n\n(a) Appeals fail; [@S, para. 2]\n\n(b) Children are detained. They are many.\n\n21. Another.';
    expect(claimsOf(text)).toEqual([
      '20: One is so. {T 9}',
      '20: The Committee is concerned that: {S 1}',
      '20 (a): Appeals fail; {S 2; S 1}',
      '20 (b): Children are detained. {S 1}',
      '20 (b): They are many. {S 1}',
      '21: Another.',
    ]);
  });

  it.each(['`[@S, para. 1]`', '\\[@S, para. 1]', '[@S](https://example.org)', '[^1]', 'name@example.org', '@S', '\n\n```\n[@S]\n```', '<!-- [@S] -->', '<span title="[@S]">'])('have no citation in %s', (text) => {
    expect(read(`A claim ${text}`).citations).toEqual([]);
  });

  it('leave citations outside claims to the draft', () => {
    const text = '# Heading [@A]\n\n> Quoted [@B].\n\n| a [@C] | b |\n| --- | --- |\n| c | d [@D] |\n\nA claim [@E].\n\n[^1]: Note [@F].';
    expect(read(text).citations.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(claimsOf(text)).toEqual(['A claim. {E}']);
  });

  it('share the citation with the draft as the same value', () => {
    const { claims, citations } = read('20. The Committee notes: [@S]\n\n(a) One;\n\n(b) Two.');
    expect(claims.every((claim) => claim.citations[0] === citations[0])).toBe(true);
  });

  it.each([
    '20. ⟦The delegation *stated* one [@S, para. 1].⟧ ⟦It stated two. [@S, para. 2]⟧',
    '20. **⟦The Committee notes:⟧**\n\n(a) ⟦Act No. 1; [@S]⟧\n(b) ⟦Act No. 2.⟧',
    '- ⟦A claim⟧\n- ⟦another⟧\n  ',
    '⟦“He said so.”⟧ ⟦No.⟧',
  ])('have spans that run from the first word to the last, or to the citation behind it: %s', (marked) => {
    const { text } = textWithRanges(marked);
    expect(mark(text, read(text).claims)).toBe(marked);
  });

  it('know their quotations', () => {
    const marked = '20. The delegation called it “⟦a measure of *last* resort⟧” and "⟦normal⟧", the workers’ « ⟦droit⟧ » [@S, para. 1, "not this"].';
    const { text } = textWithRanges(marked);
    const quotations = read(text).claims.flatMap((claim) => claim.quotations);
    expect(mark(text, quotations)).toBe(marked);
    expect(quotations.map((quotation) => quotation.text)).toEqual(['a measure of last resort', 'normal', 'droit']);
  });

  it('are not cut inside a quotation', () => {
    expect(claimsOf('20. The governor said: “We are full. Nobody may come. Go home.” It regrets this.')).toEqual(['20: The governor said: “We are full. Nobody may come. Go home.”', '20: It regrets this.']);
  });

  it('map every character to its place', () => {
    const text = '20. The **open** [@S] &amp; *frank*\n   dialogue \\[1\\] 😀.';
    const [claim] = read(text).claims;
    expect(claim?.text).toBe('The open & frank dialogue [1] 😀.');
    expect(claim?.offsets.length).toBe((claim?.text.length ?? 0) + 1);
    expect(claim?.text.split('').map((unit, i) => (unit === ' ' ? ' ' : text.charAt(claim.offsets[i] ?? -1))).join('')).toBe(claim?.text);
  });
});

describe('front matter', () => {
  it('is the YAML between the lines', () => {
    const text = '---\ntitle: Arvania\nlang: fr\n---\n\nUne phrase.';
    const draft = read(text);
    expect(draft.frontMatter && textOf(text, draft.frontMatter)).toBe('title: Arvania\nlang: fr\n');
  });

  it.each(['Text.\n\n---\n\nMore.', '---\ntitle: no end\n\nText.', '--- \n'])('is absent in %j', (text) => {
    expect(read(text).frontMatter).toBeUndefined();
  });
});
