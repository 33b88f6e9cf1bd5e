import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../server/src/dialogue/formats/odt.ts';

/** Parts of an OpenDocument text, without what stands around them in every file. */
interface OdtParts {
  /** What stands in the text. */
  readonly body: string;
  /** Automatic styles of the content. */
  readonly automatic?: string;
  /** Common styles. */
  readonly common?: string;
  readonly master?: string;
  readonly title?: string;
}

function odtFile({ body, automatic = '', common = '', master = '', title }: OdtParts): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(`<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
    'styles.xml': strToU8(`<office:document-styles><office:styles>${common}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`),
    ...(title === undefined ? {} : { 'meta.xml': strToU8(`<office:meta><dc:title>${title}</dc:title></office:meta>`) }),
  });
}

/** The blocks, headings with as many # as their level has. */
function blocksOf(parts: OdtParts): readonly string[] {
  const reading = readOdt(odtFile(parts));
  if ('refusal' in reading) return [`(${reading.refusal.code})`];
  return reading.document.blocks.map((block) => (block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text));
}

const para = (words: string, style = ''): string => `<text:p text:style-name="${style}">${words}</text:p>`;
const item = (inner: string, start?: number): string => `<text:list-item${start === undefined ? '' : ` text:start-value="${String(start)}"`}>${inner}</text:list-item>`;
const list = (inner: string, more = 'text:style-name="L"'): string => `<text:list ${more}>${inner}</text:list>`;
const level = (at: number, format: string, more: string): string => `<text:list-level-style-number text:level="${String(at)}" style:num-format="${format}" ${more}/>`;
const L = `<text:list-style style:name="L">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${level(3, 'I', 'style:num-suffix="." text:display-levels="2"')}</text:list-style>`;

describe('the words of a paragraph', () => {
  const styles = '<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>';
  test.each<[name: string, body: string, text: string]>([
    ['in several spans', para('18 licen<text:span>ces</text:span>'), '18 licences'],
    ['with line breaks, tabs and blanks', para('One<text:line-break/>two<text:tab/>three<text:s text:c="3"/>four'), 'One two three four'],
    ['with references', para('R&amp;D &lt; &#233;'), 'R&D < é'],
    ['with a link and a field', para('<text:a xlink:href="x">here</text:a> <text:page-number>7</text:page-number>'), 'here 7'],
    ['with a remark in the margin left out', para('yes<office:annotation><text:p>no</text:p></office:annotation>'), 'yes'],
    ['hidden words left out', para('yes<text:span text:style-name="Hidden">no</text:span>'), 'yes'],
    ['raised numbers apart from figures', para('120<text:span text:style-name="Up">3</text:span>'), '120[3]'],
    ['inserted with changes tracked', para('<text:change-start/>yes<text:change-end/>'), 'yes'],
  ])('%s', (_, body, text) => {
    expect(blocksOf({ body, automatic: styles })).toEqual([text]);
  });

  test('what was deleted with changes tracked is left out and said', () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${para('17')}</text:deletion></text:changed-region></text:tracked-changes>${para('18<text:change/>')}`;
    expect(readOdt(odtFile({ body }))).toMatchObject({ document: { blocks: [{ text: '18' }], notes: [{ code: 'tracked-changes', count: 1 }] } });
  });

  test('a text box comes before the paragraph in which it hangs', () => {
    expect(blocksOf({ body: para(`<draw:frame><draw:text-box>${para('Box')}</draw:text-box><svg:desc>A box</svg:desc></draw:frame>Host`) })).toEqual(['Box', 'Host']);
  });

  test('a part that is hidden is not there', () => {
    expect(blocksOf({ body: `<text:section text:display="none">${para('no')}</text:section>${para('yes')}` })).toEqual(['yes']);
  });
});

describe('numbers before paragraphs', () => {
  test.each<[name: string, body: string, blocks: readonly string[]]>([
    ['levels below levels', list(item(para('One') + list(item(para('A')) + item(para('B') + list(item(para('Deep'))))) ) + item(para('Two') + list(item(para('A'))))), ['1. One', '(a) A', '(b) B', 'b.I. Deep', '2. Two', '(a) A']],
    ['one number for an item of several paragraphs', list(item(para('One') + para('more of it')) + item(para('Two'))), ['1. One', 'more of it', '2. Two']],
    ['a start other than 1', list(item(para('Nine'), 9) + item(para('Ten'))), ['9. Nine', '10. Ten']],
    ['a list of its own counts anew', list(item(para('One'))) + list(item(para('One'))), ['1. One', '1. One']],
    ['a list that goes on', list(item(para('One'))) + para('Words') + list(item(para('Two')), 'text:style-name="L" text:continue-numbering="true"'), ['1. One', 'Words', '2. Two']],
    ['a list that goes on with another one', list(item(para('One')), 'xml:id="l1" text:style-name="L"') + list(item(para('Other'))) + list(item(para('Two')), 'text:continue-list="l1" text:style-name="L"'), ['1. One', '1. Other', '2. Two']],
    ['a list header has none', list(`<text:list-header>${para('Head')}</text:list-header>${item(para('One'))}`), ['Head', '1. One']],
    ['empty levels above do not count', list(item(list(item(para('A')) + item(para('B'))))), ['(a) A', '(b) B']],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf({ body, automatic: L })).toEqual(blocks);
  });

  test('are as LibreOffice writes their pattern, wherever the style of the paragraph names the list', () => {
    const styles = `<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="i" loext:num-list-format="Rule %1%:"/></text:list-style><style:style style:name="P1" style:family="paragraph" style:list-style-name="N"/>`;
    expect(blocksOf({ body: list(item(para('One', 'P1')) + item(para('Two', 'P1')), ''), automatic: styles })).toEqual(['Rule i: One', 'Rule ii: Two']);
  });

  test('in a form that cannot be written are said to be lost', () => {
    const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '')}</text:list-style>`;
    expect(readOdt(odtFile({ body: list(item(para('One'))), automatic: styles }))).toMatchObject({ document: { blocks: [{ text: 'One' }], notes: [{ code: 'numbers-lost', count: 1 }] } });
  });

  test('of headings are kept, and bullets are none', () => {
    const outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix="."/></text:outline-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    const body = `<text:h text:outline-level="1">Introduction</text:h><text:h text:outline-level="2">Scope</text:h><text:h text:outline-level="1">Issues</text:h>${list(item(para('Point')), 'text:style-name="B"')}`;
    expect(blocksOf({ body, common: outline })).toEqual(['# A. Introduction', '## Scope', '# B. Issues', 'Point']);
  });
});

describe('what stands around the text', () => {
  test('notes come behind it, with the mark that is printed', () => {
    const note = (mark: string, words: string): string => `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${para(words)}${para('more')}</text:note-body></text:note>`;
    expect(blocksOf({ body: para(`One${note('1', 'First')} and${note('*', 'Second')} so on.`) })).toEqual(['One[1] and[*] so on.', '[1] First more', '[*] Second more']);
  });

  test('rows of tables are blocks, what a wider cell covers is nothing', () => {
    const cell = (words: string): string => `<table:table-cell>${para(words)}</table:table-cell>`;
    expect(blocksOf({ body: `<table:table><table:table-row>${cell('2023')}<table:covered-table-cell>${para('no')}</table:covered-table-cell>${cell('5')}</table:table-row></table:table>` })).toEqual(['2023 | 5']);
  });

  test('headers and footers are left out and said; those of the first page alone are text', () => {
    const head = (name: string, words: string): string => `<style:${name}>${para(words)}</style:${name}>`;
    const master = `<style:master-page style:name="Standard">${head('header', 'CMW/C/SR.612')}${head('header-first', 'United Nations')}${head('footer', '<text:page-number>2</text:page-number>')}</style:master-page>`;
    expect(readOdt(odtFile({ body: para('Text'), master }))).toMatchObject({ document: { blocks: [{ text: 'United Nations' }, { text: 'Text' }], notes: [{ code: 'running-lines', lines: ['CMW/C/SR.612'] }] } });
  });

  test('a first page of another kind has its own head', () => {
    const master = `<style:master-page style:name="First" style:next-style-name="Standard"><style:header>${para('United Nations')}</style:header></style:master-page><style:master-page style:name="Standard"><style:header>${para('Running')}</style:header></style:master-page>`;
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:master-page-name="First"/>';
    expect(blocksOf({ body: para('Text', 'P1'), master, automatic })).toEqual(['United Nations', 'Text']);
  });

  test('styles make headings, through their parents', () => {
    const common = '<style:style style:name="Heading_20_2" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph"/>';
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>';
    expect(blocksOf({ body: para('Report', 'Title') + para('Part', 'P1'), common, automatic })).toEqual(['# Report', '## Part']);
  });

  test('the title is that of its properties', () => {
    expect(readOdt(odtFile({ body: para('x'), title: 'A record' }))).toMatchObject({ document: { title: 'A record' } });
  });
});

describe('a file that is not as it should be', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['without text', odtFile({ body: '' }), 'no-text'],
    ['without content', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'damaged'],
    ['with a password', zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>') }), 'encrypted'],
  ])('%s', (_, bytes, code) => {
    expect(readOdt(bytes)).toMatchObject({ refusal: { code } });
  });

  test.each<[name: string, body: string]>([
    ['lists in lists', '<text:list><text:list-item>'.repeat(200_000) + para('deep')],
    ['paragraphs in paragraphs', `${'<text:p>'.repeat(200_000)}deep${'</text:p>'.repeat(200_000)}`],
    ['notes in notes', '<text:p>deep<text:note><text:note-body>'.repeat(100_000)],
    ['tables in tables', '<table:table-row><table:table-cell>'.repeat(200_000) + para('deep')],
    ['end tags of nothing', '</text:p></text:list></text:note></text:span></table:table-row>'.repeat(100_000) + para('deep')],
  ])('%s are read in one pass', (_, body) => {
    expect(['deep', 'no-text']).toContain(blocksOf({ body })[0]?.replace(/[()]/g, ''));
  });
});
