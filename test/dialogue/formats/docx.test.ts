import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../server/src/dialogue/formats/docx.ts';
import { docxFile, inList, instance, list, para, type DocxParts } from './docx-file.ts';

/** The blocks of a Word file, headings with as many # as their level has. */
function blocksOf(parts: DocxParts): readonly string[] {
  const reading = readDocx(docxFile(parts));
  if ('refusal' in reading) return [`(${reading.refusal.code})`];
  return reading.document.blocks.map((block) => (block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text));
}

const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;

describe('the words of a paragraph', () => {
  test.each<[name: string, body: string, text: string]>([
    ['in several runs', `<w:p>${run('<w:t>18 licen</w:t>')}${run('<w:t>ces</w:t>', '<w:b/>')}</w:p>`, '18 licences'],
    ['with line breaks and tabs', `<w:p>${run('<w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t>')}</w:p>`, 'One two three'],
    ['with references', para('R&amp;D &lt; &#233;'), 'R&D < é'],
    ['with a hyphen at which no line ends, and one where a line may end', `<w:p>${run('<w:t>SR.665</w:t><w:noBreakHyphen/><w:t>666 im</w:t><w:softHyphen/><w:t>migration</w:t>')}</w:p>`, 'SR.665\u2011666 immigration'],
    ['with a link', `<w:p><w:hyperlink r:id="x">${run('<w:t>here</w:t>')}</w:hyperlink></w:p>`, 'here'],
    ['with a field', `<w:p>${run('<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>')}${run('<w:t>7</w:t>')}</w:p>`, '7'],
    ['inserted with changes tracked', `<w:p><w:ins>${run('<w:t>yes</w:t>')}</w:ins></w:p>`, 'yes'],
    ['hidden words left out', `<w:p>${run('<w:t>yes</w:t>')}${run('<w:t>no</w:t>', '<w:vanish/>')}</w:p>`, 'yes'],
    ['raised numbers apart from figures', `<w:p>${run('<w:t>120</w:t>')}${run('<w:t>3</w:t>', '<w:vertAlign w:val="superscript"/>')}</w:p>`, '120[3]'],
  ])('%s', (_, body, text) => {
    expect(blocksOf({ body })).toEqual([text]);
  });

  test('what was deleted with changes tracked is left out and said', () => {
    const body = `<w:p>${run('<w:t>18</w:t>')}<w:del>${run('<w:delText>17</w:delText>')}</w:del></w:p>`;
    expect(readDocx(docxFile({ body }))).toMatchObject({ document: { blocks: [{ text: '18' }], notes: [{ code: 'tracked-changes', count: 1 }] } });
  });

  test('a text box comes before the paragraph in which it hangs, once', () => {
    const box = (words: string): string => `<w:txbxContent>${para(words)}</w:txbxContent>`;
    const body = `<w:p>${run(`<mc:AlternateContent><mc:Choice>${box('Box')}</mc:Choice><mc:Fallback>${box('Box')}</mc:Fallback></mc:AlternateContent>`)}${run('<w:t>Host</w:t>')}</w:p>`;
    expect(blocksOf({ body })).toEqual(['Box', 'Host']);
  });
});

describe('the numbers that Word puts before paragraphs by itself are kept', () => {
  const numbered = (levels: Parameters<typeof list>[1], ...at: readonly number[]): readonly string[] =>
    blocksOf({ body: at.map((level, index) => para(String(index), inList(1, level))).join(''), numbering: list(0, levels) + instance(1, 0) });

  test('numbers, letters and Roman numerals by level, each level anew under the one above', () => {
    const levels = [['decimal', '%1.'], ['lowerLetter', '(%2)'], ['lowerRoman', '(%3)']] as const;
    expect(numbered(levels, 0, 1, 1, 2, 0, 1)).toEqual(['1. 0', '(a) 1', '(b) 2', '(i) 3', '2. 4', '(a) 5']);
  });

  test('numbers of several levels in one', () => {
    expect(numbered([['upperRoman', '%1.'], ['decimal', '%1.%2']], 0, 1, 1)).toEqual(['I. 0', 'I.1 1', 'I.2 2']);
  });

  test('a start other than 1, and words around the number', () => {
    expect(numbered([['decimal', 'Article %1:', 22]], 0, 0)).toEqual(['Article 22: 0', 'Article 23: 1']);
  });

  test('bullets are no numbers', () => {
    expect(numbered([['bullet', '\uf0b7']], 0)).toEqual(['0']);
  });

  test('a number in a form that is not known is said to be lost', () => {
    const reading = readDocx(docxFile({ body: para('One', inList(1)), numbering: list(0, [['thaiCounting', '%1.']]) + instance(1, 0) }));
    expect(reading).toMatchObject({ document: { blocks: [{ text: 'One' }], notes: [{ code: 'numbers-lost', count: 1 }] } });
  });

  test('two instances of a list go on counting, unless one starts anew', () => {
    const body = [para('a', inList(1)), para('b', inList(2)), para('c', inList(3)), para('d', inList(1))].join('');
    expect(blocksOf({ body, numbering: list(0, [['decimal', '%1.']]) + instance(1, 0) + instance(2, 0) + instance(3, 0, 1) })).toEqual(['1. a', '2. b', '1. c', '2. d']);
  });

  test('a paragraph without words has its number too', () => {
    expect(blocksOf({ body: para('a', inList(1)) + para('', inList(1)) + para('c', inList(1)), numbering: list(0, [['decimal', '%1.']]) + instance(1, 0) })).toEqual(['1. a', '3. c']);
  });

  test('a style numbers its paragraphs, through the style it is based on; number 0 takes it away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Single Txt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style>';
    const body = para('a', '<w:pStyle w:val="Own"/>') + para('b', `<w:pStyle w:val="Own"/>${inList(0)}`) + para('c', '<w:pStyle w:val="Base"/>');
    expect(blocksOf({ body, styles, numbering: list(0, [['decimal', '%1.']]) + instance(1, 0) })).toEqual(['1. a', 'b', '2. c']);
  });
});

describe('headings', () => {
  const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  test.each<[name: string, styles: string, expected: string]>([
    ['Word’s and LibreOffice’s own', style('S', 'heading 2'), '## Report'],
    ['the title', style('S', 'Title'), '# Report'],
    ['those of the United Nations templates', style('S', '_ H _23_G'), '## Report'],
    ['by their level in the outline', style('S', 'Mine', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'), '### Report'],
    ['by the style they are based on', style('S', 'Mine', '<w:basedOn w:val="H"/>') + style('H', 'heading 1'), '# Report'],
    ['not: a style based on itself', style('S', 'Mine', '<w:basedOn w:val="S"/>'), 'Report'],
  ])('%s', (_, styles, expected) => {
    expect(blocksOf({ body: para('Report', '<w:pStyle w:val="S"/>'), styles })).toEqual([expected]);
  });
});

test('a table row by row', () => {
  const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.map((text) => para(text)).join('')}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('Year')}${cell('Fines')}</w:tr><w:tr>${cell('2025')}${cell('1,264')}</w:tr><w:tr>${cell('One', 'Two')}${cell('Three')}</w:tr></w:tbl>`;
  expect(blocksOf({ body })).toEqual(['Year | Fines', '2025 | 1,264', 'One', 'Two', 'Three']);
});

test('footnotes and endnotes come behind the text, with their marks in both places', () => {
  const body = `<w:p>${run('<w:t>204 posts</w:t>')}${run('<w:footnoteReference w:id="7"/>')}${run('<w:t> of 231</w:t>')}${run('<w:endnoteReference w:id="2"/>')}</w:p>`;
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${para('no')}</w:footnote><w:footnote w:id="7">${para('In March.')}${para('Of 2026.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="2">${para('See para. 14.')}</w:endnote>`;
  expect(blocksOf({ body, footnotes, endnotes })).toEqual(['204 posts[1] of 231[i]', '[1] In March. Of 2026.', '[i] See para. 14.']);
});

describe('headers and footers', () => {
  const reference = (of: string, type: string, id: string): string => `<w:${of}Reference w:type="${type}" r:id="${id}"/>`;
  const running = {
    h1: { type: 'header', xml: para('United Nations') },
    h2: { type: 'header', xml: para('CMW/C/SR.612') },
    f2: { type: 'footer', xml: para('7') },
  } as const;
  const section = reference('header', 'first', 'h1') + reference('header', 'default', 'h2') + reference('footer', 'default', 'f2');

  test('those of the first page belong to the text, those of every page are left out and said', () => {
    const body = `${para('One.')}<w:sectPr>${section}<w:titlePg/></w:sectPr>`;
    expect(readDocx(docxFile({ body, running }))).toMatchObject({ document: { blocks: [{ text: 'United Nations' }, { text: 'One.' }], notes: [{ code: 'running-lines', lines: ['CMW/C/SR.612'] }] } });
  });

  test('a header for a first page that has none of its own is not shown', () => {
    expect(blocksOf({ body: `${para('One.')}<w:sectPr>${section}</w:sectPr>`, running })).toEqual(['One.']);
  });
});

test('the title of the file is told apart from its text', () => {
  expect(readDocx(docxFile({ body: para('One.'), title: 'Arvania &amp; others' }))).toMatchObject({ document: { title: 'Arvania & others' } });
});

describe('a file that is no Word file', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['empty', new Uint8Array(), 'damaged'],
    ['not packed', strToU8('<w:document/>'), 'damaged'],
    ['packed, without a document', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['cut off', docxFile({ body: para('One. '.repeat(5_000)) }).subarray(0, 200), 'damaged'],
    ['without words', docxFile({ body: para(' ') }), 'no-text'],
  ])('%s', (_, bytes, code) => {
    expect(readDocx(bytes)).toMatchObject({ refusal: { code } });
  });
});
