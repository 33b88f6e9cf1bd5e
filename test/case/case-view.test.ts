import { expect, test } from 'vitest';
import { viewOf, type CaseFiles } from '../../server/src/case/case-view.ts';
import { smallLibrary } from '../support/small-case.ts';

const DRAFT = 'drafts/co.md';
const TEXT = [1, 2, 3].map((figure) => `${String(figure)}. The delegation stated that there were ${String(figure)} centres [@S, para. 1].`).join('\n\n');
const FILES: CaseFiles = {
  folder: '/case',
  manifest: { checks: {} },
  sources: smallLibrary({ S: [{ text: 'There were two centres.' }] }).sources,
  drafts: [{ path: DRAFT, text: TEXT }],
};

const counted = (): { pauses: number; readonly pause: () => Promise<void> } => {
  const count = { pauses: 0, pause: () => { count.pauses++; return Promise.resolve(); } };
  return count;
};

test('A draft that was never checked is prepared claim by claim, with a pause behind each', async () => {
  const count = counted();
  await viewOf(FILES).prepare(DRAFT, count.pause);
  expect(count.pauses).toBe(3);
});

test('Once it has been checked nothing is left to prepare, not even when the draft is changed', async () => {
  const count = counted();
  const view = viewOf(FILES);
  view.checked(DRAFT);
  await view.prepare(DRAFT, count.pause);
  await viewOf({ ...FILES, drafts: [{ path: DRAFT, text: `${TEXT} More.` }] }, view).prepare(DRAFT, count.pause);
  expect(count.pauses).toBe(0);
});

test('Where the sources change everything is judged again', async () => {
  const count = counted();
  const view = viewOf(FILES);
  view.checked(DRAFT);
  await viewOf({ ...FILES, sources: smallLibrary({ S: [{ text: 'There were nine centres.' }] }).sources }, view).prepare(DRAFT, count.pause);
  expect(count.pauses).toBe(3);
});

test('Who gives up between two claims leaves a view that can be checked', async () => {
  const view = viewOf(FILES);
  await expect(view.prepare(DRAFT, () => Promise.reject(new Error('given up')))).rejects.toThrow('given up');
  expect(view.checked(DRAFT)).toEqual(viewOf(FILES).checked(DRAFT));
});
