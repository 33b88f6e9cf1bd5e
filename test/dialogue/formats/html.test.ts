import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readHtml, readHtmlText } from '../../../server/src/dialogue/formats/html.ts';

/** The blocks of a page, headings with as many # as their level has. */
function blocksOf(html: string): readonly string[] {
  const reading = readHtmlText(html);
  if ('refusal' in reading) return [`(${reading.refusal.code})`];
  return reading.document.blocks.map((block) => (block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text));
}

describe('every block of the page that can be seen is a block, in the order of the page', () => {
  test.each<[name: string, html: string, blocks: readonly string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs whose end tags are left out', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['words that stand in no element', 'One.<div>Two.</div>Three.', ['One.', 'Two.', 'Three.']],
    ['headings', '<h1>Arvania</h1><h2>Closing <em>Remarks</em></h2><p>Thanks.</p>', ['# Arvania', '## Closing Remarks', 'Thanks.']],
    ['items of lists', '<ul><li>One<li>Two <b>and</b> a half</ul>', ['One', 'Two and a half']],
    ['items with numbers', '<ol start="12"><li>The Chair<li value="20">Ms. Ostrand<li><p>Mr. Draye</ol>', ['12. The Chair', '20. Ms. Ostrand', '21. Mr. Draye']],
    ['items with letters', '<ol type="a"><li>One<ol type="i"><li>Sub<li>Sub</ol><li>Two</ol>', ['a. One', 'i. Sub', 'ii. Sub', 'b. Two']],
    ['a breadcrumb trail, whose numbers nobody sees', '<nav><ol><li>Home<li>Meeting Summaries</ol></nav>', ['Home', 'Meeting Summaries']],
    ['a table row by row', '<table><tr><th>Year<th>Fines<tr><td>2025<td><p>1,264</p></table>', ['Year | Fines', '2025 | 1,264']],
    ['a table that only arranges the page', '<table><tr><td>Menu<td><h2>Report</h2><p>One.<p>Two.</table>', ['Menu', '## Report', 'One.', 'Two.']],
    ['line breaks inside a paragraph', '<p>One<br>two\n  three<br/>\nfour</p>', ['One two three four']],
    ['paragraphs made with two line breaks', 'One<br>and<br><br>two<br> <br>three', ['One and', 'two', 'three']],
    ['text laid out as it stands', '<pre>One\nand more\n\nTwo</pre><pre>Three\nFour</pre>', ['One and more', 'Two', 'Three', 'Four']],
    ['words of links and of parts of words', '<p>All <a href="#">sum<b>maries</b></a> can be found <a>here</a>.</p>', ['All summaries can be found here.']],
    ['references', '<p>Caf&eacute; &#8220;R&amp;D&#x201D; 5&nbsp;&lt;&nbsp;6 &unknown; AT&T</p>', ['Café “R&D” 5 < 6 &unknown; AT&T']],
    ['marks that are no tags', '<p>5 < 6 and 7 <8 <></p>', ['5 < 6 and 7 <8 <>']],
    ['numbers of notes apart from the figures before them', '<p>120<sup>3</sup> inspectors<sup><a>[4]</a></sup>, the 1<sup>er</sup> mai</p>', ['120[3] inspectors[4], the 1er mai']],
    ['soft hyphens and zero-width spaces gone', '<p>im&shy;migra&#8203;tion</p>', ['immigration']],
    ['nothing for blank blocks', '<p>&nbsp;</p><p> </p><div><div></div></div><p>One.</p>', ['One.']],
    ['Word’s own page, whose numbers are words', "<p class=MsoList><![if !supportLists]>12.<span>&nbsp;&nbsp; </span><![endif]>The Chair<o:p></o:p></p>", ['12. The Chair']],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });
});

describe('what cannot be seen is no block', () => {
  test.each<[name: string, html: string]>([
    ['scripts and styles', '<style>p { }</style><script>document.write("<p>No</p>")</script><p>Yes</p>'],
    ['the head', '<head><title>No</title><meta name="x" content="No"></head><p>Yes</p>'],
    ['comments, whatever is in them', '<!-- <p>No</p> --><!--><p>Yes</p><!-- No'],
    ['what is hidden by itself', '<div hidden>No<div>no</div>No</div><p>Yes</p>'],
    ['what is hidden by its own style', '<p style="color: red; display : none">No<p>Yes</p><span style="visibility:hidden">No</span>'],
    ['an item without an end tag that is hidden', '<ul><li hidden>No<ul><li>no</ul><li>Yes</ul>'],
    ['pictures made of text', '<svg><title>No</title><text>No</text></svg><p>Yes</p>'],
    ['what is for browsers without scripts', '<noscript><p>No</p></noscript><p>Yes</p>'],
    ['a tag that never ends', '<p>Yes</p><a href="No'],
  ])('%s', (_, html) => {
    expect(blocksOf(html)).toEqual(['Yes']);
  });

  test('a page with nothing to be seen has no text', () => {
    expect(blocksOf('<html><head><title>T</title></head><body> <img alt="x"> </body></html>')).toEqual(['(no-text)']);
  });
});

test.each([
  ['en', 'Skip to main content'],
  ['fr', 'Aller au contenu principal'],
  ['es', 'Pasar al contenido principal'],
  ['ru', 'Перейти к основному содержанию'],
  ['ar', 'تجاوز إلى المحتوى الرئيسي'],
  ['zh', '跳转到主要内容'],
])('the chrome of a page in %s is kept', (language, words) => {
  const html = `<!doctype html><html lang="${language}"><a class="visually-hidden focusable" href="#main">${words}</a><main><p>One.</p></main></html>`;
  expect(blocksOf(html)).toEqual([words, 'One.']);
});

test('the title of the page is told apart from its text', () => {
  expect(readHtmlText('<title>Arvania\n &amp; others</title><p>One.')).toMatchObject({ document: { title: 'Arvania & others' } });
});

describe('the encoding of a page', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const wide = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat()]);
  test.each<[name: string, bytes: Uint8Array, text: string]>([
    ['declared as windows-1252', latin('<meta charset="windows-1252"><p>Caf\xe9 \x93ici\x94'), 'Café “ici”'],
    ['declared as iso-8859-1, which the web takes for windows-1252', latin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>\x96 \xe9'), '– é'],
    ['declared as windows-1251', latin('<meta charset=windows-1251><p>\xcf\xe5\xf0\xf3'), 'Перу'],
    ['declared as UTF-16, which it cannot be', new TextEncoder().encode('<meta charset="utf-16"><p>Café'), 'Café'],
    ['an unknown name', new TextEncoder().encode('<meta charset="klingon"><p>Café'), 'Café'],
    ['not declared: UTF-8', new TextEncoder().encode('<p>Café'), 'Café'],
    ['not declared: Windows-1252', latin('<p>Caf\xe9'), 'Café'],
    ['a byte order mark, against what is declared', wide('<meta charset="utf-8"><p>Café'), 'Café'],
  ])('%s', (_, bytes, text) => {
    expect(readHtml(bytes)).toMatchObject({ document: { blocks: [{ text }] } });
  });
});

/** The words of a page as a browser's parser finds them, in one line. */
function wordsByParser(html: string): string {
  const words = (node: DefaultTreeAdapterMap['node']): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    return 'childNodes' in node ? ` ${node.childNodes.map(words).join('')} ` : '';
  };
  return words(parse(html)).replace(/\s+/g, '');
}

test('the words of any page are those that a browser’s parser finds', () => {
  const names = fc.constantFrom('p', 'div', 'b', 'h2', 'li', 'ul', 'span', 'em', 'section', 'blockquote');
  const words = fc.constantFrom('Arvania', ' has ', '218 inspectors', '&amp;', '&eacute;', '\n', '“quoted”', '5 &lt; 6');
  const attributes = fc.constantFrom('', ' class="a b"', " title='x > y'", ' data-x=1', ' href="a?b=c&amp;d"');
  const page = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, words, fc.tuple(names, attributes, fc.array(tie('node'), { maxLength: 4 })).map(([name, more, inner]) => `<${name}${more}>${inner.join('')}</${name}>`)),
  })).node;
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 8 }), (parts) => {
      const html = `<!doctype html><body>${parts.join('')}</body>`;
      const reading = readHtmlText(html);
      const found = 'document' in reading ? reading.document.blocks.map((block) => block.text).join('') : '';
      expect(found.replace(/\s+/g, '')).toBe(wordsByParser(html));
    }),
  );
});
