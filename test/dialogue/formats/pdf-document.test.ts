import { describe, expect, test } from 'vitest';
import { documentOfPages } from '../../../server/src/dialogue/formats/pdf-document.ts';
import { drawnPage } from './drawn-page.ts';

/** The blocks of pages as they are drawn, headings with a #. */
function blocksOf(...pages: readonly string[]): readonly string[] {
  return documentOfPages(pages.map(drawnPage)).blocks.map((block) => (block.kind === 'heading' ? `# ${block.text}` : block.text));
}

const notesOf = (...pages: readonly string[]) => documentOfPages(pages.map(drawnPage)).notes;

describe('lines become paragraphs', () => {
  test('where there is space between paragraphs', () => {
    expect(
      blocksOf(`
The delegation said that there were 231 posts for labour
inspectors, of which 204 were filled.

A Committee Expert asked how often the farms in the valley were
inspected.

Each large farm was inspected at least once every two years.
`),
    ).toEqual([
      'The delegation said that there were 231 posts for labour inspectors, of which 204 were filled.',
      'A Committee Expert asked how often the farms in the valley were inspected.',
      'Each large farm was inspected at least once every two years.',
    ]);
  });

  test('where the first line is indented', () => {
    expect(
      blocksOf(`
    The delegation said that there were 231 posts for labour
inspectors, and that more than two hundred of them were filled.
    A Committee Expert asked how often the farms in the valley
were inspected, and whether the results were ever published ok.
    Each large farm was inspected at least once every two years.
`),
    ).toEqual([
      'The delegation said that there were 231 posts for labour inspectors, and that more than two hundred of them were filled.',
      'A Committee Expert asked how often the farms in the valley were inspected, and whether the results were ever published ok.',
      'Each large farm was inspected at least once every two years.',
    ]);
  });

  test('where only the last line is shorter', () => {
    expect(
      blocksOf(`
The delegation said that there were 231 posts for labour
inspectors, of which 204 were filled.
A Committee Expert asked how often the farms in the valley
were inspected and by whom, and who had to pay for it all.
`),
    ).toEqual([
      'The delegation said that there were 231 posts for labour inspectors, of which 204 were filled.',
      'A Committee Expert asked how often the farms in the valley were inspected and by whom, and who had to pay for it all.',
    ]);
  });

  test('numbered paragraphs, whose numbers hang to the left', () => {
    expect(
      blocksOf(`
12.   The Chair invited the delegation to reply to the questions
      that had been raised at the meeting of the day before.
13.   Ms. Ostrand (Arvania) said that there were 231 posts for
      labour inspectors, of which more than 200 were filled and:
      (a)  The others would be filled by the end of the year;
`),
    ).toEqual([
      '12. The Chair invited the delegation to reply to the questions that had been raised at the meeting of the day before.',
      '13. Ms. Ostrand (Arvania) said that there were 231 posts for labour inspectors, of which more than 200 were filled and:',
      '(a) The others would be filled by the end of the year;',
    ]);
  });

  test('headings: larger letters, or a font of their own', () => {
    expect(
      blocksOf(`
#Summary of the meeting
*Responses by the Delegation
The delegation said that there were 231 posts for labour
inspectors, of which 204 were filled.
`),
    ).toEqual(['# Summary of the meeting', '# Responses by the Delegation', 'The delegation said that there were 231 posts for labour inspectors, of which 204 were filled.']);
  });
});

describe('over the end of a page', () => {
  test('a paragraph goes on if its last line is full', () => {
    expect(blocksOf('The delegation said that there were 231 posts for\nlabour inspectors, of which some two hundred or so', 'were filled.\nThe others would be filled by the end of the year.')).toEqual([
      'The delegation said that there were 231 posts for labour inspectors, of which some two hundred or so were filled.',
      'The others would be filled by the end of the year.',
    ]);
  });

  test('a paragraph ends if its last line is not', () => {
    expect(blocksOf('The delegation said that there were 231 posts for\nlabour inspectors.', 'A Committee Expert asked how often the farms were\ninspected.')).toHaveLength(2);
  });
});

describe('words divided at the end of a line', () => {
  test.each<[name: string, lines: string, text: string]>([
    ['are put together if the word stands whole elsewhere', 'No recruitment fees are paid. The recruit-\nment agencies have been told so many times.', 'No recruitment fees are paid. The recruitment agencies have been told so many times.'],
    ['keep a hyphen that they have elsewhere', 'A long-term plan exists now. There is a long-\nterm plan for the whole of the country, too.', 'A long-term plan exists now. There is a long-term plan for the whole of the country, too.'],
    ['keep a hyphen before a capital or a digit', 'There was a report on the plan for 2024-\n2025 and on the life of the new Afro-\nArvanian community in the whole country.', 'There was a report on the plan for 2024-2025 and on the life of the new Afro-Arvanian community in the whole country.'],
    ['keep it where the document divides no words', 'There are some plans for the co-\noperation of the two labour ministries.', 'There are some plans for the co-operation of the two labour ministries.'],
    ['a symbol divided behind a slash', 'It had before it the symbol CMW/C/\nARV/2 of the second periodic report.', 'It had before it the symbol CMW/C/ARV/2 of the second periodic report.'],
  ])('%s', (_, lines, text) => {
    expect(blocksOf(lines)).toEqual([text]);
  });
});

test('columns are read one after the other, with what runs across them at its height', () => {
  expect(
    blocksOf(`
#A title that runs across both of these columns

The first column is     then the second column
read from its top to    goes on with what was
its very bottom, and    begun in the first one
no line of the other    and ends here by now.
one is.
When it is read, and    A paragraph of its own
only when it is, all    in the second column of
                        this page, which is all.
`),
  ).toEqual([
    '# A title that runs across both of these columns',
    'The first column is read from its top to its very bottom, and no line of the other one is.',
    'When it is read, and only when it is, all then the second column goes on with what was begun in the first one and ends here by now.',
    'A paragraph of its own in the second column of this page, which is all.',
  ]);
});

test('a table keeps its rows', () => {
  expect(
    blocksOf(`
The licences withdrawn were these:

Year          Licences          Agencies
2024          6                 119
2025          7                 112
`),
  ).toEqual(['The licences withdrawn were these:', 'Year | Licences | Agencies', '2024 | 6 | 119', '2025 | 7 | 112']);
});

describe('running lines', () => {
  const body = ['The delegation said that there were 231 posts for\nlabour inspectors.', 'A Committee Expert asked how often the farms were\ninspected.', 'Each farm was inspected once every two years, and\nthe results were made known.'];
  const withRunning = body.map((text, page) => `CMW/C/SR.612\n\n${text}\n\n\nGE.26-0${page}123                             ${page + 4}`);

  test('headers, footers and page numbers are left out, and said', () => {
    expect(blocksOf(...withRunning)).toEqual(blocksOf(...body));
    expect(notesOf(...withRunning)).toEqual([{ code: 'running-lines', lines: ['CMW/C/SR.612', 'GE.26-00123 4'] }]);
  });

  test('a heading that happens to come first on two pages stays', () => {
    const pages = ['Responses by the Delegation\n', 'Questions by the Experts\n', 'Responses by the Delegation\n', 'Closing remarks\n'].map((first, index) => `${first}\n${body[index % 3] ?? ''}`);
    expect(blocksOf(...pages).filter((text) => text.includes('Responses'))).toHaveLength(2);
  });
});

describe('notes at the foot of a page', () => {
  test('come behind the text, whose paragraphs go on over them', () => {
    const first = `
The Chair invited the delegation to reply to the
questions that had been raised on the day before.
She thanked all the interpreters for their work.

The delegation said that there were 231 posts for
labour inspectors^1, of which some two hundred or

~^1  The figure is that of March 2026, the latest.
~^2  See the replies to the list of issues of the
~State party.
`;
    expect(blocksOf(first, 'more^3 were filled.\n\n~^3  See above.')).toEqual([
      'The Chair invited the delegation to reply to the questions that had been raised on the day before. She thanked all the interpreters for their work.',
      'The delegation said that there were 231 posts for labour inspectors[1], of which some two hundred or more[3] were filled.',
      '[1] The figure is that of March 2026, the latest.',
      '[2] See the replies to the list of issues of the State party.',
      '[3] See above.',
    ]);
  });
});

test('a page without text is said', () => {
  expect(notesOf('The delegation said that it was so.', '')).toEqual([{ code: 'pages-without-text', pages: [2] }]);
});
