import { describe, expect, test } from 'vitest';
import { hoverInDraft, hoverInSource } from '../../server/src/features/hover.ts';
import { textWithCursor } from '../support/marked-text.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

const library = smallLibrary({
  S: [
    { text: 'Detention was a last resort.' },
    { text: 'There was a centre. There had been more than 1,900 cases of deportation. Everybody was heard.' },
    { text: 'Interpreters were used as necessary.', role: 'expert', speaker: 'Hassan Belouard' },
  ],
});
const options = { neighbours: true };

/** The hovered words, and what is shown of each block: number, supporting sentences, the blocks around it. */
function hovered(marked: string): string {
  const { text, cursor } = textWithCursor(marked);
  const result = hoverInDraft(checkText(text, library).draft, library, cursor, options);
  if (result?.kind !== 'citation') return 'nothing';
  const blocks = result.items.flatMap(({ item, source, blocks: shown, missing }) =>
    source
      ? [
          ...shown.map(({ block, supporting, before, after }) => `${String(block.number)} {${supporting.map((span) => block.text.slice(span.start, span.end)).join('|')}} ${String(before?.number ?? '-')} ${String(after?.number ?? '-')}`),
          ...missing.map(({ first }) => `no ${String(first)}`),
        ]
      : [`no ${item.key}`],
  );
  return [text.slice(result.span.start, result.span.end), ...blocks].join(' · ');
}

describe('Over a citation', () => {
  test.each([
    ['The delegation stated that there had been more than 1,900 deportations [@S, pa|ra. 2].', '[@S, para. 2] · 2 {There had been more than 1,900 cases of deportation.} 1 3'],
    ['It was said [@S, para. 99|].', '[@S, para. 99] · no 99'],
    ['It was said [@T, para. 1|].', '[@T, para. 1] · no T'],
  ])('%s', (marked, expected) => {
    expect(hovered(marked)).toBe(expected);
  });

  test('every item of a cluster is shown', () => {
    expect(hovered('It was said [@S, para. 1; @S|, para. 3].')).toMatch(/^\[@S, para\. 1; @S, para\. 3\] · 1 .* · 3 /);
  });

  test('fact by fact it is said what agrees and what differs', () => {
    const { text, cursor } = textWithCursor('The delegation stated that there had been more than 1,300 deportations [@S, pa|ra. 2].');
    const result = hoverInDraft(checkText(text, library).draft, library, cursor, options);
    const facts = result?.kind === 'citation' ? result.claims.flatMap((claim) => claim.facts) : [];
    expect(facts.find((fact) => fact.kind === 'figure')?.state).toBe('differs');
  });
});

test('Where two statements of the dialogue disagree about a figure both are shown, though the claim agrees with the one it cites', () => {
  const disagreeing = smallLibrary({
    S: [
      { text: 'Sixty-three persons had died in prison between 2021 and 2024.', role: 'expert', speaker: 'Hassan Belouard' },
      { text: 'The delegation said that 52 persons had died in prison between 2021 and 2024.' },
    ],
  });
  const { text, cursor } = textWithCursor('The delegation stated that 52 persons had died in prison between 2021 and 2024 [@S, pa|ra. 2].');
  const result = hoverInDraft(checkText(text, disagreeing).draft, disagreeing, cursor, options);
  const facts = result?.kind === 'citation' ? result.claims.flatMap((claim) => claim.facts) : [];
  const figure = facts.find(({ kind }) => kind === 'figure');
  expect(figure?.state).toBe('agrees');
  expect(figure?.others.map(({ block }) => block.number)).toEqual([1]);
});

test('Beside a citation nothing is shown', () => {
  expect(hovered('The dele|gation stated it [@S, para. 2].')).toBe('nothing');
});

test('Over a block of a source the drafts that cite it are shown', () => {
  const source = library.sources.get('S');
  if (!source) throw new Error('no source');
  const { draft } = checkText('7. Interpreters were used [@S, para. 3].', library);
  const result = hoverInSource(source, library, [draft], source.text.indexOf('Interpreters'));
  expect(result).toMatchObject({ kind: 'block', block: { number: 3 }, citedBy: [{ claim: { paragraph: 7 } }] });
});
