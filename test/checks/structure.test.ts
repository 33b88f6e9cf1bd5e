import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';
import { fixed } from '../support/fixed-text.ts';

const library = smallLibrary({ S: [{ text: 'There had been more than 1,900 cases of deportation.' }] });
const structure = (draft: string): readonly string[] =>
  allFindings(checkText(draft, library))
    .filter(({ code }) => code.startsWith('structure.'))
    .map(({ code }) => code.slice('structure.'.length));

describe('Concerns and recommendations come in pairs', () => {
  const heading = '## C. Principal subjects of concern and recommendations\n\n### Expulsion\n\n';

  test('a pair is complete', () => {
    expect(structure(`${heading}1. The Committee is concerned that appeals have no suspensive effect.\n\n2. The Committee recommends that the State party give appeals suspensive effect.\n`)).toEqual([]);
  });

  test('a recommendation alone lacks its concern', () => {
    expect(structure(`${heading}1. The Committee recommends that the State party give appeals suspensive effect.\n`)).toEqual(['recommendation-without-concern']);
  });

  test('a concern alone lacks its recommendation', () => {
    expect(structure(`${heading}1. The Committee is concerned that appeals have no suspensive effect.\n`)).toEqual(['concern-without-recommendation']);
  });
});

test('A regret in the introduction needs no recommendation', () => {
  expect(structure('## A. Introduction\n\n1. The Committee regrets that the report was late.\n\n## C. Principal subjects of concern and recommendations\n')).toEqual([]);
});

describe('Paragraphs are numbered through', () => {
  const draft = '1. The Committee is concerned.\n\n3. The Committee recommends that the State party act.\n';

  test('a gap is found', () => {
    expect(structure(draft)).toEqual(['numbering']);
  });

  test('the fix gives the number that follows', () => {
    expect(fixed(draft, library, 'structure.numbering')).toContain('\n2. The Committee recommends');
  });
});

describe('The outline of concluding observations', () => {
  test('a draft with all sections misses none', () => {
    const draft = '## A. Introduction\n\n## B. Positive aspects\n\n## C. Principal subjects of concern and recommendations\n\n### Detention\n';
    expect(structure(draft)).toEqual([]);
  });

  test('a draft laid out without positive aspects is told', () => {
    const draft = '## A. Introduction\n\n## B. Factors\n\n## C. Principal subjects of concern and recommendations\n\n### Detention\n';
    expect(structure(draft)).toEqual(['missing-section']);
  });

  test('a draft that has only begun is left alone', () => {
    expect(structure('## A. Introduction\n')).toEqual([]);
  });
});

test('A draft over the word limit is told', () => {
  expect(structure(`${'The Committee notes the law. '.repeat(2200)}\n`)).toEqual(['word-limit']);
});
