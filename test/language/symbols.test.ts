import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSymbol, symbolsIn } from '../../server/src/language/symbols.ts';
import { mark, textWithRanges } from '../support/marked-text.ts';

describe('parseSymbol', () => {
  it.each([
    ['CMW/C/ARV/2', 'CMW', 'report', 'ARV', [2, 2]],
    ['CERD/C/ITA/16-18', 'CERD', 'report', 'ITA', [16, 18]],
    ['CEDAW/C/NRU/1–2', 'CEDAW', 'report', 'NRU', [1, 2]],
    ['CMW/C/ARV/Q/2', 'CMW', 'list-of-issues', 'ARV', [2, 2]],
    ['CMW/C/ARV/QPR/2', 'CMW', 'list-of-issues-prior-to-reporting', 'ARV', [2, 2]],
    ['CAT/C/ARV/Q/2/Add.1', 'CAT', 'replies', 'ARV', [2, 2]],
    ['E/C.12/ISL/RQ/5', 'CESCR', 'replies', 'ISL', [5, 5]],
    ['CMW/C/ARV/CO/2', 'CMW', 'concluding-observations', 'ARV', [2, 2]],
    ['CRC/C/OPSC/IND/CO/1', 'CRC', 'concluding-observations', 'IND', [1, 1]],
    ['CED/C/BEL/Q/AI/1', 'CED', 'additional-information', 'BEL', [1, 1]],
    ['CMW/C/SR.601', 'CMW', 'summary-record', null, [601, 601]],
    ['E/C.12/2024/SR.31', 'CESCR', 'summary-record', null, [31, 31]],
    ['CAT/C/SR.434/Add.1', 'CAT', 'summary-record', null, [434, 434]],
    ['CCPR/C/CHN-HKG/CO/3', 'CCPR', 'concluding-observations', 'CHN', [3, 3]],
    ['CAT/OP/ARV/1', 'SPT', 'report', 'ARV', [1, 1]],
  ])('reads %s', (text, committee, kind, state, [first, last]) => {
    expect(parseSymbol(text)).toMatchObject({ committee, kind, state, number: { first, last } });
  });

  it.each([
    ['CERD/C/299/Add.2', 'report', null],
    ['CAT/C/33/Add.6', 'report', null],
    ['E/1990/5/Add.70', 'report', null],
    ['CCPR/C/UKR/99/5', 'report', 'UKR'],
    ['CRC/C/15/Add.124', 'concluding-observations', null],
    ['CCPR/C/79/Add.108', 'concluding-observations', null],
    ['CCPR/CO/77/MLI', 'concluding-observations', 'MLI'],
    ['E/C.12/1/Add.85', 'concluding-observations', null],
    ['CRC/C/Q/COM/1', 'list-of-issues', 'COM'],
    ['CCPR/C/73/L/UKR', 'list-of-issues', 'UKR'],
    ['CEDAW/PSWG/2002/I/CRP.1/Add.4', 'other', null],
    ['CRC/C/148', 'other', null],
    ['HRI/CORE/PER/2010', 'core-document', 'PER'],
  ])('reads the older form %s', (text, kind, state) => {
    expect(parseSymbol(text)).toMatchObject({ kind, state, symbol: text });
  });

  it('knows the segment of a protocol and the territory of a State', () => {
    expect(parseSymbol('CRC/C/OPAC/IND/CO/1')?.protocol).toBe('OPAC');
    expect(parseSymbol('CCPR/C/CHN-MAC/CO/1')?.territory).toBe('MAC');
  });

  it.each(['', 'CMW', 'CMW/C', 'article 14', 'see CMW/C/ARV/2', 'and/or', 'XYZ/C/ARV/2'])('takes “%s” for no symbol', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });
});

describe('symbolsIn', () => {
  it.each([
    ['the report (⟦CMW/C/ARV/2⟧), para. 8.', ['CMW/C/ARV/2']],
    ['inner blanks: ⟦C AT/C/SR.2114⟧ and ⟦CERD/ C/NZL/18-20⟧ and ⟦CERD/C/SR. 2566⟧ and ⟦CRC/C/OPSC/ IND/CO/1⟧ and ⟦E/ C.12/2009/SR. 8⟧.', ['CAT/C/SR.2114', 'CERD/C/NZL/18-20', 'CERD/C/SR.2566', 'CRC/C/OPSC/IND/CO/1', 'E/C.12/2009/SR.8']],
    ['glued to a word: United Nations⟦CMW/C/ARV/CO/4⟧', ['CMW/C/ARV/CO/4']],
    ['glued to a date: ⟦CAT/C/ARV/Q/4⟧12 février 2009', ['CAT/C/ARV/Q/4']],
    ['glued to a date: ⟦CERD/C/SR.1917⟧18 janvier 2010', ['CERD/C/SR.1917']],
    ['a day of one digit: ⟦CERD/C/SR.1917⟧9 March 2012', ['CERD/C/SR.1917']],
    ['the 672nd meeting: ⟦CAT/C/SR.672⟧7 November 2005', ['CAT/C/SR.672']],
    ['no date behind: ⟦CERD/C/SR.1917⟧ 18 members', ['CERD/C/SR.1917']],
    ['meetings (⟦CERD/C/SR.2375⟧ and ⟦2376⟧)', ['CERD/C/SR.2375', 'CERD/C/SR.2376']],
    ['meetings (⟦CAT/C/SR.1142⟧ and SR.⟦1145⟧)', ['CAT/C/SR.1142', 'CAT/C/SR.1145']],
    ['séances (⟦CCPR/C/SR.3380⟧ et ⟦CCPR/C/SR.3381⟧)', ['CCPR/C/SR.3380', 'CCPR/C/SR.3381']],
    ['⟦CRC/C/SR.665‑666⟧', ['CRC/C/SR.665-666']],
    ['(⟦CEDAW/C/ARV/Q/3-4⟧ and ⟦Add.1⟧)', ['CEDAW/C/ARV/Q/3-4', 'CEDAW/C/ARV/Q/3-4/Add.1']],
    ['record ⟦CMW/C/SR.699⟧ and 12 persons', ['CMW/C/SR.699']],
    ['addenda (⟦CCPR/C/128/3/Adds.1–4⟧)', ['CCPR/C/128/3/Add.1-4']],
  ])('finds the symbols in “%s”', (template, symbols) => {
    const { text } = textWithRanges(template);
    const found = symbolsIn(text);
    expect(found.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(mark(text, found)).toBe(template);
  });

  it('finds nothing in ordinary words, dates and fractions', () => {
    expect(symbolsIn('On 3/4 of the days the CAT/scan at www.example.org/C/ARV/2 was and/or was not used; A/66/48.')).toEqual([]);
  });

  it('gives symbols in order and without overlaps, whatever the text', () => {
    const piece = fc.constantFrom('CAT/C/', 'SR.', '12', ' and ', '/', 'ARV', 'Q', ' ', 'E/C.12/', 'Add.', '–', '18 janvier 2010', ', ');
    fc.assert(
      fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
        let from = 0;
        for (const { start, end } of symbolsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the grammar of symbols', () => {
  const body = fc.constantFrom('CMW/C', 'CERD/C', 'CCPR/C', 'CEDAW/C', 'CAT/C', 'CRC/C', 'CRPD/C', 'CED/C', 'E/C.12');
  const state = fc.constantFrom('ARV', 'PER', 'CHN-HKG', 'GBR');
  const number = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 4 })).map(([first, more]) => (more === 0 ? String(first) : `${String(first)}-${String(first + more)}`));
  const aux = fc.constantFrom('', 'Q/', 'QPR/', 'RQ/', 'CO/', 'AI/', 'Q/AI/', 'FCO/');
  const suffix = fc.constantFrom('', '/Add.1', '/Rev.2', '/Corr.1', '/Add.1/Rev.1');
  const ofState = fc.tuple(body, fc.constantFrom('', 'OPAC/', 'OPSC/'), state, aux, number, suffix).map(([head, protocol, code, infix, numbers, end]) => `${head}/${protocol}${code}/${infix}${numbers}${end}`);
  const ofMeeting = fc.tuple(fc.constantFrom('CMW/C/SR.', 'CAT/C/SR.', 'E/C.12/2024/SR.'), fc.integer({ min: 1, max: 4000 }), suffix).map(([head, meeting, end]) => `${head}${String(meeting)}${end}`);
  const symbol = fc.oneof(ofState, ofMeeting);
  /** A blank that a conversion puts behind a slash or into the letters of the committee; a dash that Word makes of a hyphen. */
  const broken = fc.tuple(symbol, fc.nat(), fc.constantFrom('–', '‑', '-')).map(([whole, place, dash]) => {
    const slashes = [...whole.matchAll(/\//gu)].map(({ index }) => index + 1);
    const at = slashes[place % slashes.length] ?? 0;
    return [whole, `${whole.slice(0, at)} ${whole.slice(at)}`.replace(/-(?=\d)/gu, dash)] as const;
  });

  it('is read whole', () => {
    fc.assert(fc.property(symbol, (whole) => { expect(parseSymbol(whole)?.symbol).toBe(whole); }));
  });

  it('is found in a sentence, and read the same when a conversion has broken it', () => {
    fc.assert(fc.property(broken, ([whole, written]) => {
      const [mention, ...others] = symbolsIn(`It considered the report (${written}), and more.`);
      expect(mention?.symbol).toBe(whole);
      expect(others).toEqual([]);
    }));
  });

  it('tells the State, the numbers and the suffixes', () => {
    fc.assert(fc.property(body, state, number, suffix, (head, code, numbers, end) => {
      const read = parseSymbol(`${head}/${code}/${numbers}${end}`);
      const [first = '', last = first] = numbers.split('-');
      expect(read).toMatchObject({ kind: 'report', state: code.slice(0, 3), number: { first: Number(first), last: Number(last) }, suffixes: end.split('/').slice(1) });
    }));
  });
});
