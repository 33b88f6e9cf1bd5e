import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../server/src/draft/draft.ts';
import { readDraft, workOf } from '../../server/src/draft/read-draft.ts';
import { contains, type Span } from '../../server/src/language/span.ts';
import { textWithCursor } from '../support/marked-text.ts';
import { draftText, edited, edits, wildText } from './drafts-to-try.ts';

const path = 'drafts/co.md';

function expectInOrder(spans: readonly Span[], limit: number): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(limit);
}

function expectSound(draft: Draft): void {
  const { text, claims, citations, headings, paragraphs, dismissals } = draft;
  for (const spans of [claims, citations, headings, paragraphs, dismissals]) expectInOrder(spans, text.length);
  for (const { label, subparagraphs, ...paragraph } of paragraphs) {
    expectInOrder([label, ...subparagraphs], text.length);
    expect(subparagraphs.every((subparagraph) => contains(paragraph, subparagraph))).toBe(true);
  }
  for (const { covers } of dismissals) expect(contains({ start: 0, end: text.length }, covers)).toBe(true);
  for (const claim of claims) {
    expect(claim.heading).toBeLessThan(headings.length);
    expectInOrder(claim.quotations, text.length);
    expect(claim.quotations.every((quotation) => contains(claim, quotation))).toBe(true);
    expect(claim.citations.every((citation) => citations.includes(citation))).toBe(true);
  }
}

/** Entities are the only characters that stand for others. */
const sameCharacter = (text: string, offset: number, unit: string): boolean => text.charAt(offset) === unit || text.charAt(offset) === '&' || (unit === ' ' && /\s/.test(text.charAt(offset)));

describe('readDraft, of any text', () => {
  it.each([['drafts', draftText], ['signs', wildText]])('gives spans inside the text, in order and inside each other: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(readDraft(text, path));
      }),
      { numRuns: 100 },
    );
  });

  it.each([['drafts', draftText], ['signs', wildText]])('maps every character of a claim to the same character of the draft: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const claim of readDraft(text, path).claims) {
          expect(claim.offsets.length).toBe(claim.text.length + 1);
          for (let i = 0; i < claim.text.length; i++) {
            const offset = claim.offsets[i]!;
            expect(offset).toBeGreaterThanOrEqual(claim.start);
            expect(offset).toBeLessThan(claim.end);
            if (i > 0) expect(offset).toBeGreaterThanOrEqual(claim.offsets[i - 1]!);
            expect(sameCharacter(text, offset, claim.text.charAt(i))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([['drafts', draftText], ['signs', wildText]])('equals after any edits what is read from scratch: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        let draft = readDraft(text, path);
        for (const change of changes) {
          draft = readDraft(edited(draft.text, change), path, draft);
          expect(draft).toEqual(readDraft(draft.text, path));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('readDraft, after an edit', () => {
  const paragraph = (number: number): string => `${number}. The delegation stated that there were ${number * 7} inspectors [@S, para. ${number}].\n\n(a) One;\n\n(b) Two.`;
  const long = ['# Heading', ...Array.from({ length: 100 }, (_, i) => paragraph(i + 1))].join('\n\n');

  it('reads only the passage anew in which a character was typed', () => {
    const { text, cursor } = textWithCursor(long.replace('There were 350', 'There were |350').replace('there were 350', 'there were |350'));
    const before = readDraft(text, path);
    const after = readDraft(`${text.slice(0, cursor)}9${text.slice(cursor)}`, path, before);
    expect(workOf(after)).toMatchObject({ passages: 301, read: 1 });
    expect(after).toEqual(readDraft(after.text, path));
  });

  it('keeps what stands before the edit as the same values', () => {
    const before = readDraft(long, path);
    const after = readDraft(`${long} More.`, path, before);
    expect(workOf(after)).toEqual({ passages: 301, read: 1, placed: 1 });
    expect(after.claims.slice(0, -2).every((claim, i) => claim === before.claims[i])).toBe(true);
  });

  it('keeps the words of what has only moved', () => {
    const before = readDraft(long, path);
    const after = readDraft(`A first line.\n\n${long}`, path, before);
    expect(workOf(after).read).toBe(1);
    expect(after.claims.slice(1).map(({ text }) => text)).toEqual(before.claims.map(({ text }) => text));
  });

  it('reads nothing anew when nothing has changed, or a paragraph was moved', () => {
    const before = readDraft(long, path);
    expect(workOf(readDraft(long, path, before))).toEqual({ passages: 301, read: 0, placed: 0 });
    const moved = `${paragraph(100)}\n\n${long.slice(0, long.lastIndexOf('100.')).trimEnd()}`;
    expect(workOf(readDraft(moved, path, before)).read).toBe(0);
  });

  it('reads everything anew when the language changes, since sentences are told apart otherwise', () => {
    const before = readDraft(`---\nlang: en\n---\n\n${long}`, path);
    const after = readDraft(before.text.replace('lang: en', 'lang: fr'), path, before);
    expect(workOf(after).read).toBeGreaterThan(90);
    expect(after).toEqual(readDraft(after.text, path));
  });

  it('needs no more than plain data of the version before', () => {
    const before = readDraft(long, path);
    expect(readDraft(`${long} More.`, path, { ...before })).toEqual(readDraft(`${long} More.`, path));
  });
});
