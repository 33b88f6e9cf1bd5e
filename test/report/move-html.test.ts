import { expect, test } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { movePlan } from '../../server/src/evidence/moving/propose-moves.ts';
import { moveHtml } from '../../server/src/report/move-html.ts';
import { moveText } from '../../server/src/report/move-text.ts';
import { smallSource } from '../support/small-case.ts';

const from = smallSource('press', [{ text: 'There were <b>1,900</b> cases of deportation & removal in 2025. Nobody was heard.' }]);
const to = smallSource('SR', [{ text: 'Cases of deportation & removal numbered <i>1,900</i> in 2025.' }, { text: 'The Ombudsperson had a budget.' }]);
const draft = readDraft('1. There were 1,900 cases of <u>deportation</u> in 2025 [@press, para. 1].\n', 'drafts/co.md');
const plan = movePlan({ draft, from, to, sources: new Map([[from.key, from], [to.key, to]]) });

test('The review escapes everything that comes from documents', () => {
  const html = moveHtml(plan, (path, line, column) => `file:///${path}#L${String(line)},${String(column)}`);
  expect(html).not.toMatch(/<(?:b|i|u)>/);
  expect(html).toContain('&lt;i&gt;1,900&lt;/i&gt;');
});

test('The sentence that the claim rests on is marked, and it alone', () => {
  const html = moveHtml(plan, () => 'x');
  expect([...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words)).toEqual(['There were &lt;b&gt;1,900&lt;/b&gt; cases of deportation &amp; removal in 2025.']);
});

test('Every state is a word, every box has a label', () => {
  const html = moveHtml(plan, () => 'x');
  expect(html).toMatch(/<span class="verdict">[a-z: ]+<\/span>/);
  expect(html).toMatch(/<label class="accept"><input type="checkbox"[^>]*> Move this citation<\/label>/);
});

test('At a terminal both texts stand one below the other', () => {
  const text = moveText(plan);
  expect(text).toContain('press, para. 1 → SR, para. 1');
  expect(text).toContain('Becomes: [@SR, para. 1]');
});
