import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../server/src/dialogue/front-matter.ts';
import { prepareImport } from '../../server/src/dialogue/formats/prepare-import.ts';
import type { ImportWishes } from '../../server/src/dialogue/formats/import-wishes.ts';
import { importPreview, type PreviewedImport } from '../../server/src/report/import-preview.ts';

const LINES = ['Questions by Committee Experts', 'INES TAMAL, Committee Expert, asked why.', 'ANA VOSK said that it was so.', 'A Committee Expert asked how.', 'Another Expert asked when.'];

function previewOf(lines: readonly string[], wishes: ImportWishes = {}, more: Partial<PreviewedImport> = {}): string {
  const document = { blocks: lines.map((text) => ({ kind: 'paragraph' as const, text })), notes: [] };
  const { text, source } = prepareImport(document, 'K', 'dialogue/K.md', { from: 'a.html', at: '2026-04-20T09:00:00Z', sha256: '0' }, undefined, { ...wishes, values: { kind: 'meeting-summary', language: 'en', ...wishes.values } });
  const { corrections } = readFrontMatter(text);
  return importPreview({ file: 'a.html', state: 'new', folder: 'dialogue', path: 'dialogue/K.md', original: 'dialogue/originals/K.html', source, isNumberedInPrint: false, corrections, notes: [], ...more });
}

/** The controls of a page: what they change, and what is chosen in them. */
function controls(html: string): readonly string[] {
  return [...html.matchAll(/<select[^>]*>.*?<\/select>|<input[^>]*>/gs)].map(([control]) => {
    const attribute = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(control)?.[1];
    const chosen = control.startsWith('<select') ? /<option value="([^"]*)" selected/.exec(control)?.[1] : attribute('value');
    return [attribute('data-field'), attribute('data-of'), chosen].filter((part) => part !== undefined).join(' | ');
  });
}

describe('the preview of an import', () => {
  test('has the speakers before everything else, with a control for each', () => {
    const html = previewOf(LINES);
    expect(controls(html).slice(0, 5)).toEqual(['blocks-role | 4-5 | expert', 'speaker-name | Ines Tamal | Ines Tamal', 'speaker-role | Ines Tamal | expert', 'speaker-name | Ana Vosk | Ana Vosk', 'speaker-role | Ana Vosk | expert']);
    expect(html.indexOf('Who speaks')).toBeLessThan(html.indexOf('The document'));
  });

  test('lets every part of the document and every paragraph be put right', () => {
    const all = controls(previewOf(LINES, { values: { title: 'T', date: '2026-04-16', state: 'Arvania' } }));
    expect(all).toEqual(expect.arrayContaining(['key | K', 'folder | dialogue', 'kind | meeting-summary', 'title | T', 'date | 2026-04-16', 'language | en', 'state | Arvania', 'numbering | blocks', 'blocks-role | 1 | nobody', 'blocks-role | 3 | expert', 'blocks-speaker | 3 | Ana Vosk']));
  });

  test('goes on correcting a speaker under the name that stands in the text', () => {
    expect(controls(previewOf(LINES, { speakers: { 'Ms. Vosk': { name: 'Ana Vosk-Orel' } } }))).toEqual(expect.arrayContaining(['speaker-name | Ms. Vosk | Ana Vosk-Orel', 'speaker-role | Ms. Vosk | expert']));
  });

  test('has a label and an id of its own for every control', () => {
    const html = previewOf([...LINES, '1. One.', '1. One again.'], { values: { numbering: 'printed' } });
    const ids = [...html.matchAll(/<(?:select|input)[^>]* id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const labelled = new Set([...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id));
    for (const [control] of html.matchAll(/<(?:select|input)[^>]*>/g)) {
      expect(control.includes('aria-label="') || labelled.has(/ id="([^"]*)"/.exec(control)?.[1]), control).toBe(true);
    }
  });

  test('says in words how the import stands to the case', () => {
    expect(previewOf(LINES, {}, { state: 'taken', takenBy: 'dialogue/x.txt' })).toMatch(/another source of this key.*\(dialogue\/x\.txt\)/);
    expect(previewOf(LINES, {}, { state: 'taken' })).not.toContain('data-action="import"');
    expect(previewOf(LINES, {}, { state: 'different' })).toContain('>Replace the source</button>');
    const comparison = { same: 88, renumbered: 1, changes: [{ kind: 'changed' as const, earlier: 3, later: 4 }, { kind: 'removed' as const, earlier: 7 }] };
    const html = previewOf(LINES, {}, { state: 'different', comparison });
    expect(html).toContain('88 the same, 1 changed, 1 removed (1 with another number than before)');
    expect(html).toContain('block 4 changed (was block 3)');
  });

  test('takes nothing in a document for HTML', () => {
    const html = previewOf(['<script>alert(1)</script> "x" onload=\'y\'', '<img src=x onerror=alert(1)>, Committee Expert, asked why.'], { values: { title: '"><script>' } }, { file: '<b>.html' });
    const names = new Set<string>();
    const walk = (node: { nodeName: string; childNodes?: readonly unknown[] }): void => {
      names.add(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(html));
    for (const name of ['script', 'img', 'b', 'style']) expect(names.has(name), name).toBe(false);
  });

  test('of a long document shows the beginning and says how much more there is', () => {
    expect(previewOf(Array.from({ length: 1_200 }, (_, index) => `Paragraph ${String(index)} of it.`))).toContain('… and 200 more, which are imported too.');
  });
});
