import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source, Statement } from '../../server/src/dialogue/source.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { citedPlaces } from '../../server/src/evidence/moving/cited-places.ts';
import { editedText, rewriteItems } from '../../server/src/evidence/moving/rewrite-items.ts';
import { smallSource } from '../support/small-case.ts';

const summary = smallSource('S', [
  { text: 'Detention was a measure of last resort.' },
  { text: 'There had been more than 1,900 cases in 2025.' },
  { text: 'Interpreters were always used.' },
]);
const record = smallSource('CMW/C/SR.7', [
  { text: 'Interpretation was provided.' },
  { text: 'There had been fewer than 1,900 cases in 2025.' },
  { text: 'Detention was a measure of last resort.' },
]);

/** The draft after these moves: cited paragraph of the summary → paragraphs of `to`. */
function moved(text: string, moves: Readonly<Record<number, readonly number[]>>, to: Source = record): string {
  const draft = readDraft(text, 'drafts/co.md');
  const accepted = citedPlaces(draft, summary).flatMap((place) => {
    const targets = (moves[place.block.number] ?? []).flatMap((number) => to.blocks.filter((block): block is Statement => block.number === number));
    return targets.length > 0 ? [{ place, targets }] : [];
  });
  return editedText(text, { start: 0, end: text.length }, rewriteItems(text, accepted, to));
}

describe('A citation moves, and all else of it stays', () => {
  test.each([
    ['It was so [@S, para. 1].', { 1: [3] }, 'It was so [@CMW/C/SR.7, para. 3].'],
    ['It was so [see @S, para. 1; @T, para. 9].', { 1: [3] }, 'It was so [see @CMW/C/SR.7, para. 3; @T, para. 9].'],
    ['It was so [@S, paras. 1-2].', { 1: [3], 2: [2] }, 'It was so [@CMW/C/SR.7, paras. 2-3].'],
    ['It was so [@S, paras. 1 and 3].', { 1: [1, 3], 3: [1] }, 'It was so [@CMW/C/SR.7, paras. 1 and 3].'],
    ['It was so [@S, para. 1] and so [@S, para. 2].', { 2: [2] }, 'It was so [@S, para. 1] and so [@CMW/C/SR.7, para. 2].'],
    ['It was so [@{S}, § 1].', { 1: [3] }, 'It was so [@CMW/C/SR.7, para. 3].'],
  ])('%s', (before, moves, after) => {
    expect(moved(before, moves)).toBe(after);
  });

  test('a key with spaces is put in braces', () => {
    expect(moved('So [@S, para. 1].', { 1: [1] }, smallSource('record of 7 May', [{ text: 'Last resort.' }]))).toBe('So [@{record of 7 May}, para. 1].');
  });
});

describe('Of several paragraphs, those that are not accepted stay', () => {
  test.each([
    ['It was so [@S, paras. 1-3].', { 2: [2] }, 'It was so [@S, paras. 1 and 3; @CMW/C/SR.7, para. 2].'],
    ['It was so [see @S, paras. 1-2; @T].', { 1: [3] }, 'It was so [see @S, para. 2; see @CMW/C/SR.7, para. 3; @T].'],
  ])('%s', (before, moves, after) => {
    expect(moved(before, moves)).toBe(after);
  });
});

describe('A quotation that the citation carries', () => {
  test.each([
    ['stays where the words are the same', '[@S, para. 1, "a measure of last resort"]', { 1: [3] }, '[@CMW/C/SR.7, para. 3, "a measure of last resort"]'],
    ['gets the words of the other document', '[@S, para. 2, “more than 1,900 cases”]', { 2: [2] }, '[@CMW/C/SR.7, para. 2, "fewer than 1,900 cases"]'],
    ['is dropped where nothing is like it', '[@S, para. 3, "Interpreters were always used"]', { 3: [3] }, '[@CMW/C/SR.7, para. 3]'],
    ['goes with the paragraph it is from', '[@S, paras. 1 and 3, "a measure of last resort"]', { 1: [3] }, '[@S, para. 3; @CMW/C/SR.7, para. 3, "a measure of last resort"]'],
    ['stays with the paragraph it is from', '[@S, paras. 1 and 3, "a measure of last resort"]', { 3: [1] }, '[@S, para. 1, "a measure of last resort"; @CMW/C/SR.7, para. 1]'],
    ['that was wrong before is left for the check to find', '[@S, para. 1, "a measure of first resort"]', { 1: [3] }, '[@CMW/C/SR.7, para. 3, "a measure of first resort"]'],
  ])('%s', (_, before, moves, after) => {
    expect(moved(`It was so ${before}.`, moves)).toBe(`It was so ${after}.`);
  });
});

test('Whatever moves, the text between citations and the citations of other sources stay', () => {
  const number = fc.integer({ min: 1, max: 3 });
  const item = fc.record({ key: fc.constantFrom('S', 'T'), first: number, last: number, prefix: fc.constantFrom('', 'see ') })
    .map(({ key, first, last, prefix }) => `${prefix}@${key}, ${first < last ? `paras. ${String(first)}-${String(last)}` : `para. ${String(first)}`}`);
  const draft = fc.array(fc.tuple(fc.constantFrom('It was so', 'The Committee notes it', 'Thus'), fc.array(item, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 4 })
    .map((sentences) => sentences.map(([words, items]) => `${words} [${items.join('; ')}].`).join(' '));
  const moves = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.uniqueArray(number, { minLength: 1, maxLength: 3 }));
  fc.assert(fc.property(draft, moves, (text, table) => {
    const after = readDraft(moved(text, table), 'drafts/co.md');
    const before = readDraft(text, 'drafts/co.md');
    const others = (one: typeof before): readonly string[] => one.citations.flatMap(({ items }) => items.filter(({ key }) => key === 'T').map(({ start, end }) => one.text.slice(start, end)));
    expect(others(after)).toEqual(others(before));
    expect(after.claims.map((claim) => claim.text)).toEqual(before.claims.map((claim) => claim.text));
    expect(after.citations.flatMap(({ problems }) => problems)).toEqual([]);
    // A paragraph is cited still, or its targets are.
    const moving = new Set(Object.keys(table).map(Number));
    const stays = new Set(citedPlaces(after, summary).map(({ block }) => block.number));
    for (const { block } of citedPlaces(before, summary)) expect(stays.has(block.number)).toBe(!moving.has(block.number));
  }));
});
