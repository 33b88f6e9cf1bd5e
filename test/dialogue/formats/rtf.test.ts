import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../server/src/dialogue/formats/rtf.ts';

const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (char) => char.charCodeAt(0) & 0xff);
const read = (body: string, head = ''): ReturnType<typeof readRtf> => readRtf(bytesOf(`{\\rtf1\\ansi\\ansicpg1252${head}\n${body}}`));

/** The blocks, headings with as many # as their level has. */
function blocksOf(body: string, head = ''): readonly string[] {
  const reading = read(body, head);
  if ('refusal' in reading) return [`(${reading.refusal.code})`];
  return reading.document.blocks.map((block) => (block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text));
}

describe('the words of a paragraph', () => {
  test.each<[name: string, body: string, text: string]>([
    ['in several groups', '18 licen{\\b ces}\\par', '18 licences'],
    ['with line breaks, tabs and blanks', 'One\\line two\\tab three\\~four\\par', 'One two three four'],
    ['broken anywhere in the file', 'One tw\r\no\\par', 'One two'],
    ['with braces and back slashes', '\\{R\\\\D\\}\\par', '{R\\D}'],
    ['with letters of the code page', "Caf\\'e9 \\'96 \\ldblquote x\\rdblquote\\par", 'Café – “x”'],
    ['with bytes as they are', 'Caf\xe9\\par', 'Café'],
    ['with Unicode, whose stand-ins are passed over', "\\u8364?5 \\u233\\'65t\\u233e \\uc2\\u8211--\\uc0\\u8212\\par", '€5 été –—'],
    ['with characters in two halves', '\\u-10179?\\u-8704?\\par', '\u{1f600}'],
    ['with fields, of which only the result is text', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt here}}\\par', 'here'],
    ['with a remark in the margin left out', 'yes{\\*\\atnid x}{\\*\\annotation no}\\par', 'yes'],
    ['hidden words left out', 'yes{\\v no}\\par', 'yes'],
    ['pictures left out', 'yes{\\pict\\wmetafile8 0100abcd}{\\*\\shppict{\\pict ff}}\\par', 'yes'],
    ['bytes of a program left out', 'yes\\bin4 {}{}\\par', 'yes'],
    ['raised numbers apart from figures', '120{\\super 3}\\par', '120[3]'],
    ['in the Unicode form where there are two', '{\\upr{plain}{\\*\\ud{\\u233?t\\u233?}}}\\par', 'été'],
    ['of what only newer programs know left out', 'yes{\\*\\newthing no{\\b no}}\\par', 'yes'],
  ])('%s', (_, body, text) => {
    expect(blocksOf(body)).toEqual([text]);
  });

  test('in the code page of their font', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset2 Symbol;}}';
    expect(blocksOf("{\\f1 \\'ca\\'ee\\'ec\\'e8\\'f2\\'e5\\'f2} {\\f0 \\'e9}{\\f2 \\'b7}\\par", fonts)).toEqual(['Комитет é']);
  });

  test('what was deleted with changes tracked is left out and said', () => {
    expect(read('18{\\deleted 17}{\\revised  more}\\par')).toMatchObject({ document: { blocks: [{ text: '18 more' }], notes: [{ code: 'tracked-changes', count: 1 }] } });
  });

  test('a text box comes before the paragraph in which it hangs', () => {
    expect(blocksOf('Ho{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard Box\\par}}}st\\par')).toEqual(['Box', 'Host']);
  });
});

describe('paragraphs', () => {
  test('have the numbers that their program wrote before them; bullets are none', () => {
    expect(blocksOf("{\\listtext\\pard 12.\\tab}\\pard Words\\par{\\listtext\\'b7\\tab}Point\\par{\\pntext (a)\\tab}Sub\\par")).toEqual(['12. Words', 'Point', '(a) Sub']);
  });

  test('are headings by their level or their style, until something else is said', () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Big;}{\\s2\\sbasedon0 heading 2;}{\\s3 Title;}}';
    expect(blocksOf('\\pard\\s3 T\\par\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\outlinelevel2 C\\par\\pard D\\par', styles)).toEqual(['# T', '# A', '## B', '### C', 'D']);
  });

  test('in tables are cells of a row', () => {
    const row = (...cells: readonly string[]): string => `\\trowd ${cells.map((cell) => `\\intbl ${cell}\\cell`).join('')}\\row\\pard `;
    expect(blocksOf(`Before\\par${row('Year', 'Posts')}${row('2025', '')}${row('', '231')}After\\par`)).toEqual(['Before', 'Year | Posts', '2025', '231', 'After']);
  });

  test('notes come behind the text; those at the end count in Roman numerals', () => {
    expect(blocksOf('One{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} First\\par more} two{\\footnote\\ftnalt End} three{\\*\\footnote Second}\\par')).toEqual(['One[1] two[i] three[2]', '[1] First more', '[i] End', '[2] Second']);
  });

  test('headers and footers are left out and said; those of the first page alone are text', () => {
    const head = '{\\header CMW/C/SR.612\\par}{\\footer\\chpgn 2\\par}{\\headerf United Nations\\par}';
    expect(read(`\\titlepg${head}Text\\par`)).toMatchObject({ document: { blocks: [{ text: 'United Nations' }, { text: 'Text' }], notes: [{ code: 'running-lines', lines: ['CMW/C/SR.612'] }] } });
    expect(blocksOf(`${head}Text\\par`)).toEqual(['Text']);
  });

  test('the title is that of its properties', () => {
    expect(read('x', '{\\info{\\title A record}{\\author Nobody}}')).toMatchObject({ document: { title: 'A record', blocks: [{ text: 'x' }] } });
  });
});

describe('a file that is not as it should be', () => {
  test.each<[name: string, body: string, blocks: readonly string[]]>([
    ['without text', '\\par\\pard', ['(no-text)']],
    ['groups in groups', `${'{'.repeat(300_000)}deep`, ['deep']],
    ['ends of groups that were not open', `${'}'.repeat(300_000)}deep\\par`, ['deep']],
    ['notes in notes', `${'a{\\footnote '.repeat(1_000)}deep`, ['a[1]', '[1] a']],
    ['boxes in boxes', `${'{\\shptxt '.repeat(1_000)}deep`, ['deep']],
    ['numbers too large for anything', '\\u99999999999999999999?\\uc99999999 \\s99999999 deep\\par', ['deep']],
    ['a back slash at the end', 'deep\\', ['deep']],
  ])('%s is read all the same', (_, body, blocks) => {
    const found = readRtf(bytesOf(`{\\rtf1 ${body}`));
    expect('refusal' in found ? [`(${found.refusal.code})`] : found.document.blocks.map(({ text }) => text)).toEqual(blocks);
  });

  test('a paragraph that does not end is refused', () => {
    expect(read('word '.repeat(300_000))).toMatchObject({ refusal: { code: 'too-large', what: 'paragraph' } });
  });

  test('more paragraphs than any document has are refused', () => {
    expect(read('x\\par '.repeat(300_000))).toMatchObject({ refusal: { code: 'too-large', unit: 'blocks' } });
  });

  test('never throws', () => {
    const piece = fc.constantFrom('{', '}', '\\', '\\par ', '\\cell', '\\row', '\\intbl ', 'words ', "\\'e9", "\\'", '\\u233?', '\\*', '\\footnote ', '\\fonttbl', '\\stylesheet', '\\listtext ', '\\shptxt', '\\header ', '\\bin9 ', '\\uc0', '\\title ', '\xff', '\0', '-1');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => { readRtf(bytesOf(`{\\rtf1${pieces.join('')}`)); }));
  });
});
