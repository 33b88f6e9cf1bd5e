import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { otherFiguresOf } from '../../server/src/evidence/judging/figures/other-figures.ts';
import { checkText, smallLibrary, smallSource, type SmallStatement } from '../support/small-case.ts';

const DEATHS: readonly SmallStatement[] = [
  { text: 'Sixty-three persons had died in prison between 2021 and 2024. Why was that?', role: 'expert' },
  { text: 'The delegation said that 52 persons had died in prison between 2021 and 2024, of whom 19 had committed suicide.' },
];

/** What the other statements have for the figure `written` in the first of `statements`. */
function others(statements: readonly SmallStatement[], written: string): readonly string[] {
  const source = smallSource('S', statements);
  const [block] = source.blocks;
  if (!block) return [];
  const start = block.text.indexOf(written);
  return otherFiguresOf({ source, block, span: { start, end: start + written.length } }).map(({ block: there, span }) => there.text.slice(span.start, span.end));
}

test('An expert’s figure is found beside the delegation’s, and the reverse', () => {
  expect(others(DEATHS, 'Sixty-three')).toEqual(['52 persons']);
  expect(others(DEATHS.toReversed(), '52')).toEqual(['Sixty-three persons']);
});

test.each<[string, readonly SmallStatement[], string]>([
  ['of another year', [{ text: 'In 2021, 63 persons had died in prison.' }, { text: 'In 2024, 52 persons had died in prison.' }], '63'],
  ['of another thing', [{ text: '63 persons had died in prison.' }, { text: 'In prison, 52 persons had been vaccinated before they were released.' }], '63'],
  ['of another size', [{ text: '63 persons had died in prison there.' }, { text: '5,200 persons had died in prison there.' }], '63'],
  ['of those who did not', [{ text: '61 municipalities now had a gender focal point.' }, { text: '29 municipalities did not have a gender focal point.' }], '61'],
  ['the same', [{ text: '63 persons had died in prison.' }, { text: 'Sixty-three persons had died in prison.' }], '63'],
])('A figure %s is none', (_, statements, written) => {
  expect(others(statements, written)).toEqual([]);
});

test('A highlight that condenses the statement does not disagree with it', () => {
  expect(others([{ text: '63 persons had died in prison.' }, { text: '64 persons had died in prison.', section: 'highlights', condenses: [1] }], '63')).toEqual([]);
});

test('A finding about a figure shows both', () => {
  const library = smallLibrary({ S: DEATHS });
  const [finding] = allFindings(checkText('The delegation stated that 57 persons had died in prison between 2021 and 2024 [@S, para. 2].\n', library));
  expect(finding).toMatchObject({ code: 'figure.mismatch', related: [{ paragraph: 2 }, { paragraph: 1 }] });
  expect(finding?.message).toBe('Figure: the draft says “57”; S, para. 2 says “52”. The dialogue has another figure of this: S, para. 1 says “Sixty-three persons”.');
});
