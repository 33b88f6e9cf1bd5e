import fc from 'fast-check';

/** Pieces of Markdown as drafts have them, and as they should not. */
const LINES = [
  '', '', '', '# A. Introduction', '## Expulsion', '**Legislation**', 'Title', '===', '---',
  '20. The Committee is concerned that:', '21. The delegation stated that there were 697 inspectors [@S, para. 1].', '22.', '1. x',
  '(a) Act No. 114 of 9 March 2021;', '(b) Appeals fail; [@S, paras. 3-5]', '    (c) Indented.', '(i) Ending detention;', '(ii) Guardians.', 'a) En français ;',
  '- item', '  - nested', '   continued', '    code or not', '> quoted [@Q]', '> ', '```', '~~~', '    ```', '  <!--', '<!-- cobs-ignore figure.mismatch: agreed -->', '<!-- open', 'close -->', '<div>',
  '| a | b |', '| --- | --- |', '[^1]: A note.', '[x]: https://example.org', ':::',
  'It was “said. And', 'again” so. No. 5 of it.', 'The *open* and **frank', 'dialogue** [@S', 'para. 4, "words"] with `code [@C]`.', '[@', '[see @K, para.', ']', 'word\\', 'é 😀 &amp; ~~x~~ ^[note [@N]]',
];

/** A draft made of such lines. */
export const draftText: fc.Arbitrary<string> = fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join('\n'));

/** Any signs in any order, with those that Markdown and citations give a meaning more often. */
export const wildText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...Array.from('[]@*_`~<>!&;:,."“”()\\\n\n |#-+^{}/ 1a')), fc.string({ maxLength: 3, unit: 'binary' }), fc.constantFrom('para. ', '20. ', '(a) ', '<!-- ', '-->', '\n\n', '    ')), { maxLength: 80 })
  .map((pieces) => pieces.join(''));

/** An edit as a drafter makes it: some characters out, a piece in. */
export interface Edit {
  readonly at: number;
  readonly out: number;
  readonly text: string;
}

/** Edits at any place of a text, as fractions of its length. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat({ max: 12 }),
    text: fc.oneof(fc.constantFrom(...LINES), fc.constantFrom('x', ' ', '\n', '\n\n', '[@', ']', '"', '*', '.', '(a) ', '`'), fc.constant('')),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The text after the edit. */
export function edited(text: string, { at, out, text: words }: Edit): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + words + text.slice(place + out);
}
