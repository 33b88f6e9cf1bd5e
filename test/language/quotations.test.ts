import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuotation, quotationIn, quotationsIn } from '../../server/src/language/quotations.ts';
import { textOf } from '../../server/src/language/span.ts';

/** In the examples ⟦…⟧ stands round the words that should be found. */
function split(example: string): { readonly text: string; readonly marked: readonly string[] } {
  return { text: example.replace(/[⟦⟧]/gu, ''), marked: [...example.matchAll(/⟦(.*?)⟧/gsu)].map((match) => match[1] ?? '') };
}

describe('quotations in a text', () => {
  test.each([
    'He called it “⟦a great step⟧” and left.',
    'He called it "⟦a great step⟧" and left.',
    'He called it ‘⟦a great step⟧’ and left.',
    "He called it '⟦a great step⟧' and left.",
    'Il a parlé d’« ⟦un grand pas⟧ » hier.',
    'It was “⟦the ‘first’ step⟧”, “⟦he said⟧”.',
    'The workers’ rights and Arvania’s law.',
    "The workers' rights and Arvania's law, in the '90s.",
    "He spoke of rights: '⟦the workers' rights⟧'.",
    'He said ‘⟦the workers’ rights⟧’.',
    '(“⟦welcome⟧”)',
    'An “unclosed quotation.\n\nAnd “⟦another⟧”.',
    'A plank 5" long and 6" wide.',
    'The so-called "⟦safe zone⟧", he said, was "⟦not safe.⟧"',
    '“” and "" are empty.',
    'The court of ‘s-Hertogenbosch gave him six years’ imprisonment; Mr. ‘t Hooft left.',
  ])('%s', (example) => {
    const { text, marked } = split(example);
    const found = quotationsIn(text);
    expect(found.map((quotation) => quotation.text)).toEqual(marked);
    for (const quotation of found) expect(textOf(text, quotation)).toBe(quotation.text);
  });
});

describe('a quotation is found', () => {
  test.each([
    ['word for word', 'for the shortest time', 'Detention was ⟦for the shortest time⟧ possible.'],
    ['across a line break and double spaces', 'for the  shortest time', 'Detention was ⟦for the shortest\ntime⟧ possible.'],
    ['whatever the shape of its dashes', 'from 2017-2025 — a long time', 'The plan ran ⟦from 2017–2025 – a long time⟧.'],
    ['whatever the shape of its quotation marks', "a 'safe' zone", 'There was ⟦a “safe” zone⟧.'],
    ['whatever the shape of its apostrophes', "the State party's duty", 'It was ⟦the State party’s duty⟧.'],
    ['through Markdown emphasis', 'a *safe* zone', 'There was ⟦a safe zone⟧.'],
    ['with a comma that belongs to the sentence around it', 'a safe zone,', 'There was ⟦a safe zone⟧ there.'],
    ['behind a bracket', 'a safe zone', 'It had zones (⟦a safe zone⟧), he said.'],
    ['with an ellipsis', 'for the … time', 'It was ⟦for the shortest possible time⟧.'],
    ['with an ellipsis of stops', 'for the ... time', 'It was ⟦for the shortest possible time⟧.'],
    ['with a bracketed ellipsis', 'for the [...] time', 'It was ⟦for the shortest possible time⟧.'],
    ['with an ellipsis glued to a word', 'the law... was adopted', 'He said ⟦the law on work was adopted⟧.'],
    ['with a changed letter', '[T]he law was adopted', 'He said ⟦the law was adopted⟧.'],
    ['with an inserted word', 'the law [on work] was adopted', 'He said ⟦the law was adopted⟧.'],
    ['with a replaced word', '[the State party] had adopted it', 'He said it ⟦had adopted it⟧.'],
    ['with a replaced word inside', 'when [the State party] had adopted it', 'He said ⟦when they had adopted it⟧.'],
    ['with a mark of a mistake', 'the State of Columbia [sic] had', 'and ⟦the State of Columbia had⟧ one.'],
    ['with its percentage', '94 %', 'It was ⟦94 %⟧ there.'],
    ['going on with the drafter’s sentence', 'no custom is older', 'He said: “⟦No custom is older⟧ than dignity.”'],
    ['as a single word', 'welcome', 'The “⟦welcome⟧” given to them.'],
  ])('%s', (_, quotation, example) => {
    const { text, marked } = split(example);
    const match = quotationIn(quotation, text);
    expect(match.state).toBe('found');
    if (match.state === 'found') expect([textOf(text, match.span)]).toEqual(marked);
  });
});

describe('a quotation is altered, and the nearest words are shown', () => {
  test.each([
    ['another word', 'for the shortest possible period', 'Detention was ⟦for the shortest possible time⟧.', 1],
    ['another figure', 'more than 1,300 cases', 'There were ⟦more than 1,900 cases⟧ of it.', 1],
    ['a word left out without an ellipsis', 'for the shortest time', 'It was ⟦for the shortest possible time⟧.', 1],
    ['a word put in without brackets', 'the new law was adopted', 'He said ⟦the law was adopted⟧ in May.', 1],
    ['another spelling', 'was recognized as such', 'It ⟦was recognised as such⟧.', 1],
    ['a capital letter', 'The law was adopted', 'He said ⟦the law was adopted⟧.', 1],
    ['another word before an ellipsis', 'for a … time', 'It was ⟦for the shortest possible time⟧.', 1],
  ])('%s', (_, quotation, example, distance) => {
    const { text, marked } = split(example);
    const match = quotationIn(quotation, text);
    expect(match).toMatchObject({ state: 'altered', distance });
    if (match.state === 'altered') expect([textOf(text, match.span)]).toEqual(marked);
  });
});

test('words that the text does not have at all are absent', () => {
  expect(quotationIn('a wholly invented sentence', 'The law was adopted in May.')).toEqual({ state: 'absent' });
  expect(quotationIn('law', 'The lawyers met.')).toEqual({ state: 'absent' });
  expect(quotationIn('…', 'The lawyers met.')).toEqual({ state: 'absent' });
  expect(quotationIn('law', '')).toEqual({ state: 'absent' });
});

test('folding changes white space, dashes, quotation marks and Markdown marks, and nothing else', () => {
  expect(foldQuotation('The  “safe”\nzone — *2017–2025*')).toBe("The 'safe' zone - 2017-2025");
});

const WORD = fc.constantFrom('the', 'law', 'was', 'adopted', 'in', 'May', '1,900', 'cases', 'of', 'it,', '“safe”', '(zone)');

test('every run of words of a text is found in it, at its own words', () => {
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const first = Math.min(a % words.length, b % words.length);
      const last = Math.max(a % words.length, b % words.length);
      const quotation = words.slice(first, last + 1).join(' ');
      const match = quotationIn(quotation, words.join(' '));
      expect(match.state).toBe('found');
      if (match.state === 'found') expect(quotationIn(quotation, textOf(words.join(' '), match.span)).state).toBe('found');
    }),
  );
});

test('a stretch of nothing but marks has a span inside the text', () => {
  const match = quotationIn('a—[', '...—');
  if (match.state !== 'absent') expect(match.span).toEqual({ start: 0, end: 4 });
});

test('whatever the texts: nothing throws and every span is inside the text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '[', ']', '...', '…', 'a', 'b ', ' ', '*', '—', '\n\n')).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, text, (quotation, source) => {
      const match = quotationIn(quotation, source);
      if (match.state !== 'absent') {
        expect(match.span.start).toBeGreaterThanOrEqual(0);
        expect(match.span.end).toBeGreaterThanOrEqual(match.span.start);
        expect(match.span.end).toBeLessThanOrEqual(source.length);
      }
      let rest = 0;
      for (const found of quotationsIn(source)) {
        expect(found.start).toBeGreaterThanOrEqual(rest);
        expect(textOf(source, found)).toBe(found.text);
        rest = found.end;
      }
    }),
  );
});
