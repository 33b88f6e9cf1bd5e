import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { wordCount } from '../../server/src/draft/word-count.ts';

const count = (text: string): number => wordCount(readDraft(text, 'drafts/co.md'));

describe('wordCount', () => {
  it.each([
    ['sentences', '20. The Committee is concerned.', 4],
    ['sub-paragraphs without their letters', '20. It notes:\n\n(a) One law;\n\n(b) Two laws.', 6],
    ['headings', '## A. Positive aspects\n\n**Legislation and application**', 6],
    ['footnotes', 'A claim.[^1]\n\n[^1]: Adopted on 12 December.', 6],
    ['tables', '| Year | Cases |\n| --- | --- |\n| 2024 | 1,900 |', 4],
    ['block quotations', '> Quoted words here.', 3],
    ['words with signs in them', 'The State party’s follow-up (2–13 December) & Law No. 5089/2024 – 94 per cent.', 12],
  ])('counts %s', (_, text, words) => {
    expect(count(text)).toBe(words);
  });

  it.each([
    ['citations', 'A claim [@CMW24.009E, para. 48, "more than 1,900 cases"].'],
    ['comments', 'A claim. <!-- not these words -->\n\n<!-- nor these -->'],
    ['front matter', '---\ntitle: not these words\n---\n\nA claim.'],
    ['code', 'A claim.\n\n```\nnot these\n```'],
    ['marks', '**A** *claim* – .'],
  ])('leaves %s out', (_, text) => {
    expect(count(text)).toBe(2);
  });

  it('counts a draft that was not read here', () => {
    const draft = readDraft('A claim.', 'co.md');
    expect(wordCount({ ...draft })).toBe(2);
  });
});
