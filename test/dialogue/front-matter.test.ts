import { readSource } from '../../server/src/dialogue/read-source.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../server/src/dialogue/front-matter.ts';
import { read } from './told.ts';

describe('readFrontMatter', () => {
  it('reads what a source may say of itself', () => {
    const text = '---\nkey: CMW/C/SR.612\nkind: summary-record\ndate: 2026-04-15\nnumbering: printed\nfrom: https://example.invalid/x.pdf\n---\nText.';
    const { values, end, problems } = readFrontMatter(text);
    expect(values).toEqual({ key: 'CMW/C/SR.612', kind: 'summary-record', date: '2026-04-15', numbering: 'printed' });
    expect(text.slice(end)).toBe('\nText.');
    expect(problems).toEqual([]);
  });

  it.each([['no front matter at all'], ['---\nkey: x\nwithout an end'], ['text\n---\nkey: x\n---\n'], ['']])('finds none in “%s”', (text) => {
    expect(readFrontMatter(text)).toEqual({ values: {}, corrections: { speakers: [], blocks: [] }, end: 0, problems: [] });
  });

  it.each([
    ['kind: sumary-record', 'kind', 'sumary-record'],
    ['date: 5 December', 'date', '5 December'],
    ['numbering: paper', 'numbering', 'paper'],
    ['committee: CMWX', 'committee', 'CMWX'],
  ])('says at the value what is wrong with “%s”', (line, key, value) => {
    const text = `---\n${line}\ntitle: T\n---\n`;
    const { values, problems } = readFrontMatter(text);
    expect(values).toEqual({ title: 'T' });
    expect(problems.map(({ code, message, span }) => [code, message.includes(`“${key}”`), text.slice(span.start, span.end)])).toEqual([['source.invalid', true, value]]);
  });

  it('says where YAML is broken, and the text is read all the same', () => {
    const source = read('---\nkey: [x\n---\n\nThe delegation said so.', { path: 'dialogue/x.md' });
    expect(source.problems.map(({ code }) => code)).toEqual(['source.invalid']);
    expect(source.blocks.map(({ text }) => text)).toEqual(['The delegation said so.']);
  });

  it('does not let aliases grow', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'.charAt(index)}`).join(',')}]`)].join('\n');
    expect(readFrontMatter(`---\n${bomb}\n---\n`).problems.map(({ code }) => code)).toEqual(['source.invalid']);
  });

  it('does not fall over deep nesting', () => {
    const { problems } = readFrontMatter(`---\ntitle: ${'['.repeat(20_000)}\n---\n`);
    expect(problems.map(({ code }) => code)).toEqual(['source.invalid']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('---\n', 'key: ', 'x', '\n', '- ', '&a ', '*a', '{', ']', ': ', '"', '!!js ', '# ', '\t', '<<: ')).map((parts) => `---\n${parts.join('')}\n---\n`), (text) => {
        expect(readFrontMatter(text).end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('what is known of a source beforehand', () => {
  const text = '---\nkey: CMW/C/SR.612\ntitle: In the file\nstate: Arvania\nlanguage: fr\n---\n\nThe delegation said so.';

  it('is taken from the front matter', () => {
    const source = read(text, { path: 'dialogue/record.md', key: 'record' });
    expect([source.key, source.metadata.title, source.metadata.state, source.language]).toEqual(['CMW/C/SR.612', 'In the file', 'Arvania', 'fr']);
  });

  it('is taken from the manifest first', () => {
    const source = read(text, { path: 'dialogue/record.md', key: 'SR612', title: 'In the manifest', language: 'en' });
    expect([source.key, source.metadata.title, source.language]).toEqual(['SR612', 'In the manifest', 'en']);
  });

  it('is not looked for in plain text', () => {
    const source = read(text, { path: 'dialogue/record.txt', key: 'record' });
    expect([source.key, source.blocks[0]?.text]).toEqual(['record', expect.stringMatching(/^---/u)]);
  });
});

it('Front matter made to exhaust the reader is refused with a message, and the document below it is read', () => {
  const source = readSource(`---\n${'- '.repeat(30_000)}x\n---\n\nThe delegation said schools were free.\n`, { key: 'S', path: 'dialogue/S.md' });
  expect(source.problems.map(({ code }) => code)).toEqual(['source.invalid']);
  expect(source.blocks.map(({ text }) => text)).toEqual(['The delegation said schools were free.']);
});
