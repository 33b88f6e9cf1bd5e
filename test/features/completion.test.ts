import { describe, expect, test } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { completionsAt, type CitationCompletion } from '../../server/src/features/completion.ts';
import { textWithCursor } from '../support/marked-text.ts';
import { smallLibrary } from '../support/small-case.ts';

const library = smallLibrary({
  'CMW26.011E': [
    { text: 'The visa requirement had led to an increase in irregular migration.', role: 'expert', speaker: 'Ines Quiroga Tamal' },
    { text: 'There had been more than 1,900 cases of deportation in 2025.' },
    { text: 'Interpreters were used as necessary.' },
    { text: 'There were 697 labour inspectors. They were civil servants.' },
  ],
  report: [{ text: 'School meals were free of charge.' }],
});

/** The draft after the first offer has been taken. */
function accepted(marked: string, pick = 0): string {
  const { text, cursor } = textWithCursor(marked);
  const completion = completionsAt(readDraft(text, 'drafts/co.md'), library, cursor, { maxItems: 20 })[pick];
  if (!completion) return 'nothing offered';
  return text.slice(0, completion.replace.start) + completion.insert + text.slice(completion.replace.end);
}

function offers(marked: string): readonly CitationCompletion[] {
  const { text, cursor } = textWithCursor(marked);
  return completionsAt(readDraft(text, 'drafts/co.md'), library, cursor, { maxItems: 20 });
}

describe('Behind [@ the statements that fit the sentence are offered, best first', () => {
  test.each([
    ['nothing typed yet', 'The delegation stated that there had been more than 1,900 deportations [@|', 'The delegation stated that there had been more than 1,900 deportations [@CMW26.011E, para. 2]'],
    ['the bracket closed by the editor', 'The delegation stated that there had been deportations [@|].', 'The delegation stated that there had been deportations [@CMW26.011E, para. 2].'],
    ['a word that is remembered', 'It was said [@inspectors|].', 'It was said [@CMW26.011E, para. 4].'],
    ['a figure that is remembered', 'It was said [@1,900|].', 'It was said [@CMW26.011E, para. 2].'],
    ['several words', 'It was said [@school meals|].', 'It was said [@report, para. 1].'],
    ['a key and a word', 'It was said [@CMW26.011E, interpreters|].', 'It was said [@CMW26.011E, para. 3].'],
    ['the second source of a cluster', 'Meals were free [@CMW26.011E, para. 3; @school meals|].', 'Meals were free [@CMW26.011E, para. 3; @report, para. 1].'],
    ['words before the source', 'It was said [see @interpreters|].', 'It was said [see @CMW26.011E, para. 3].'],
  ])('%s', (_name, marked, expected) => {
    expect(accepted(marked)).toBe(expected);
  });

  test('text behind an open citation stays', () => {
    expect(accepted('Interpreters were used [@| and paid.')).toBe('Interpreters were used [@CMW26.011E, para. 3] and paid.');
  });

  test('what the editor matches against is what was typed, for every offer', () => {
    for (const { typed } of offers('It was said [@labour insp|].')) expect('It was said [@labour insp'.endsWith(typed)).toBe(true);
  });
});

describe('Keys', () => {
  test('a key that has been begun is offered first', () => {
    expect(offers('It was said [@rep|].')[0]).toMatchObject({ kind: 'key', insert: 'report' });
  });

  test('with nothing typed the keys stand behind the statements', () => {
    expect(offers('Interpreters were used [@|].').map(({ kind }) => kind).lastIndexOf('statement')).toBeLessThan(offers('Interpreters were used [@|].').findIndex(({ kind }) => kind === 'key'));
  });
});

describe('Behind “para.” the numbers of that source are offered', () => {
  test('the one that fits the sentence first', () => {
    expect(accepted('The delegation stated that interpreters were used [@CMW26.011E, para. |].')).toBe('The delegation stated that interpreters were used [@CMW26.011E, para. 3].');
  });

  test('only those that begin with the digits typed', () => {
    expect(offers('It was said [@CMW26.011E, para. 4|].').map(({ insert }) => insert)).toEqual(['4']);
  });
});

describe('Inside the quotation of a citation', () => {
  test('the sentences of the cited block are offered word for word', () => {
    expect(offers('It was said [@CMW26.011E, para. 4, "|"].').map(({ insert }) => insert)).toEqual(['There were 697 labour inspectors.', 'They were civil servants.']);
  });
});

describe('Anywhere else nothing is offered', () => {
  test.each(['The delegation| stated.', 'Write to a@b|.org.', 'It was said [@CMW26.011E, para. 4]|.', '`[@code|`'])('%s', (marked) => {
    expect(offers(marked)).toEqual([]);
  });
});
