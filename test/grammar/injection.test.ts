import { describe, expect, it } from 'vitest';
import { baseGrammars, tokenize, type BaseGrammar } from './tokenize.ts';

/** The parts of a text by what the injection calls them. Names are the first words of scopes that end in `.cobs`. */
async function partsOf(markdown: string, base: BaseGrammar): Promise<readonly string[]> {
  const lines = await tokenize(markdown, base);
  return lines.flat().flatMap(({ text, scopes }) => {
    const own = scopes.findLast((scope) => /^(?:entity|constant|keyword|string)\..*\.cobs$/.test(scope));
    return own === undefined ? [] : [`${own.replace(/\.cobs$/, '')}: ${text}`];
  });
}

/** Each text, and what is coloured in it, in order. */
const coloured: readonly (readonly [name: string, markdown: string, parts: readonly string[]])[] = [
  [
    'a citation with its key, its sign and its paragraph',
    'The delegation stated so [@CMW26.011E, para. 48].',
    ['keyword.operator.citation: @', 'entity.name.type.source: CMW26.011E', 'keyword.other.locator: para.', 'constant.numeric.paragraph: 48'],
  ],
  [
    'every source of a cluster, with words before the key',
    'So it is [see @report, paras. 7-9; @CMW/C/SR.601, para. 12].',
    [
      'keyword.operator.citation: @', 'entity.name.type.source: report', 'keyword.other.locator: paras.',
      'constant.numeric.paragraph: 7', 'constant.numeric.paragraph: 9',
      'keyword.operator.citation: @', 'entity.name.type.source: CMW/C/SR.601', 'keyword.other.locator: para.', 'constant.numeric.paragraph: 12',
    ],
  ],
  [
    'lists of paragraphs',
    '[@r, paras. 3, 5 and 7 to 9]',
    ['keyword.operator.citation: @', 'entity.name.type.source: r', 'keyword.other.locator: paras.', ...['3', '5', '7', '9'].map((number) => `constant.numeric.paragraph: ${number}`)],
  ],
  [
    'the quotation of a citation, in whatever marks',
    '[@r, para. 1, "a flood"] [@r, para. 1, “a flood”]',
    [1, 2].flatMap((round) => [
      'keyword.operator.citation: @', 'entity.name.type.source: r', 'keyword.other.locator: para.', 'constant.numeric.paragraph: 1',
      ...(round === 1 ? ['"', 'a flood', '"'] : ['“', 'a flood', '”']).map((text) => `string.quoted.double.citation: ${text}`),
    ]),
  ],
  [
    'a citation that is being typed, to the end of its line and no further',
    'The delegation stated so [@CMW26\nand para. 3 is text.',
    ['keyword.operator.citation: @', 'entity.name.type.source: CMW26'],
  ],
  ['keys in braces', '[@{State report 2023}]', ['keyword.operator.citation: @', 'entity.name.type.source: State report 2023']],
  ['the numbers of paragraphs', '20. The Committee welcomes …', ['constant.numeric.paragraph-number: 20']],
  ['the letters of sub-paragraphs', '(a) Prohibit the detention of children;', ['constant.numeric.subparagraph-letter: a']],
  [
    'dismissals with their code',
    '<!-- cobs-ignore figure.mismatch: corrected in writing -->',
    ['keyword.control.dismissal: cobs-ignore', 'entity.other.attribute-name.finding-code: figure.mismatch'],
  ],
];

/** Texts in which Cobs colours nothing. */
const untouched: readonly (readonly [name: string, markdown: string])[] = [
  ['addresses of people', 'Write to [office@example.org] or see [me](mailto:me@example.org).'],
  ['links that mention somebody', 'Thanks to [the work of @somebody](https://example.org).'],
  ['citations in code', '`[@CMW26.011E, para. 48]`'],
  ['citations in blocks of code', '```\n20. The Committee [@CMW26.011E, para. 48]\n```'],
  ['numbers and letters inside a sentence', 'The Committee (a) notes 20. That is all.'],
  ['ordinary comments', '<!-- to be checked -->'],
];

describe.each(baseGrammars)('the injection on the %s Markdown grammar', (base) => {
  it.each(coloured)('colours %s', async (_name, markdown, parts) => {
    expect(await partsOf(markdown, base)).toEqual(parts);
  });

  it.each(untouched)('leaves alone %s', async (_name, markdown) => {
    expect(await partsOf(markdown, base)).toEqual([]);
  });
});

it('colours nothing in a long line of open brackets, and gets through it', async () => {
  expect(await partsOf('[see '.repeat(5000), 'tiny')).toEqual([]);
});
