import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isTranscriptFile, readTranscriptFile } from '../../../server/src/dialogue/formats/transcript.ts';
import { textOf } from '../../../server/src/language/span.ts';
import { mark } from '../../support/marked-text.ts';

const read = (text: string, hints = {}) => readTranscriptFile(text, { key: 'HC-2026', path: 'dialogue/HC-2026.dialogue.yaml', ...hints });

const example = `title: Labour migration
date: 2026-03-02
language: en
statements:
  - speaker: Milena Ostrand
    role: chair
    section: lead
    text: The Committee will begin.
  - role: expert
    section: questions
    text: >
      How many labour inspectors
      are there?
  - speaker: ~
    role: delegation
    text: "There are 204 \\"real\\" ones, caf\\u00e9 included."
  - role: delegation
    text: |
      Not all posts are filled.
      There are 231 of them.
  - {role: other, text: 'It''s noted.'}
`;

test.each([['dialogue/a.dialogue.yaml', true], ['A.Dialogue.YML', true], ['cobs.yaml', false], ['dialogue.yaml.txt', false]])('%s', (path, isOne) => {
  expect(isTranscriptFile(path)).toBe(isOne);
});

describe('a transcript', () => {
  test('has its statements as blocks, numbered in order', () => {
    const blocks = read(example).blocks.map((block) => (block.kind === 'statement' ? [block.number, block.speaker, block.role, block.section, block.text] : []));
    expect(blocks).toEqual([
      [1, 'Milena Ostrand', 'chair', 'lead', 'The Committee will begin.'],
      [2, null, 'expert', 'questions', 'How many labour inspectors are there?'],
      [3, null, 'delegation', 'other', 'There are 204 "real" ones, café included.'],
      [4, null, 'delegation', 'other', 'Not all posts are filled. There are 231 of them.'],
      [5, null, 'other', 'other', "It's noted."],
    ]);
  });

  test('says what it is', () => {
    expect(read(example)).toMatchObject({ kind: 'transcript', language: 'en', metadata: { title: 'Labour migration', date: '2026-03-02' }, problems: [] });
  });

  test('gives way to the manifest', () => {
    expect(read(example, { title: 'Other', date: '2026-03-03', language: 'fr' })).toMatchObject({ language: 'fr', metadata: { title: 'Other', date: '2026-03-03' } });
  });

  test('has every statement at its place in the file, which keeps its length', () => {
    const { text, blocks } = read(example);
    expect(text).toHaveLength(example.length);
    for (const block of blocks) {
      expect(textOf(text, block)).toBe(block.text);
      expect(example.slice(block.start).startsWith(block.text.slice(0, 2))).toBe(true);
    }
  });

  test('without a language is read for one', () => {
    expect(read('statements:\n  - role: delegation\n    text: The Government said that it was in the process of changing the law and that it had been told so.\n').language).toBe('en');
  });
});

describe('a transcript that does not keep to the form has no blocks, and says where and why', () => {
  test.each<[marked: string, message: string]>([
    ['⟦⟧', 'A transcript has the keys'],
    ['⟦just words⟧', 'A transcript has the keys'],
    ['⟦title: x⟧', '“statements” is a list'],
    ['statements: ⟦[]⟧', '“statements” is empty'],
    ['statements: ⟦words⟧', '“statements” is a list'],
    ['statements:\n  - role: ⟦minister⟧\n    text: x', '“role” is one of delegation, expert, chair, other'],
    ['statements:\n  - ⟦role: expert⟧', '“text” is text'],
    ['statements:\n  - role: expert\n    text: ⟦""⟧', '“text” is empty'],
    ['statements:\n  - role: expert\n    text: ⟦[1]⟧', '“text” is text'],
    ['statements:\n  - role: expert\n    text: x\n    speeker: ⟦Ostrand⟧', '“speeker” means nothing here. A statement has the keys'],
    ['date: ⟦yesterday⟧\nstatements:\n  - {role: expert, text: x}', '“date” is a date such as 2024-12-05'],
    ['statements:\n  - role: expert\n    text: &a x\n  - role: expert\n    text: ⟦*a⟧', 'write it out'],
    ['statements:\n  - role: expert\n    text: "x⟦⟧', 'quote'],
    ['statements:\n  - {role: expert, text: x}\n⟦⟧---\ntitle: y', 'second one'],
  ])('%s', (marked, message) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const { blocks, problems } = read(text);
    const [problem] = problems;
    expect(blocks).toEqual([]);
    expect(problem?.message).toContain(message);
    expect(problem && mark(text, [problem.span]).replace(/\s+⟧$/, '⟧')).toBe(marked);
  });
});

test('whatever is said comes out as it is, in whatever way YAML writes it', () => {
  const words = fc.array(fc.constantFrom('Arvania', '“ici”', "it's", 'a: b', '#x', '"q"', '- y', 'é', '\\', '{z}', '218', 'null', 'a\nb', 'w'.repeat(60)), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
  const types = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), types, (said, defaultStringType) => {
      const text = stringify({ statements: said.map((one) => ({ role: 'expert', text: one })) }, { defaultStringType, defaultKeyType: 'PLAIN' });
      const source = read(text);
      expect(source.blocks.map((block) => block.text)).toEqual(said.map((one) => one.replace(/\s+/g, ' ').trim()));
      expect(source.text).toHaveLength(text.length);
    }),
  );
});
