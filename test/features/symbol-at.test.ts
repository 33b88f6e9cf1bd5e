import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoverInDraft, hoverInSource } from '../../server/src/features/hover.ts';
import { symbolAt, symbolsInCase } from '../../server/src/features/symbol-at.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import { textWithCursor } from '../support/marked-text.ts';
import { checkText, smallLibrary, smallSource } from '../support/small-case.ts';

const record = { ...smallSource('record', [{ text: 'The report (CMW/C/ARV/2) was late.' }]), metadata: { symbol: 'CMW/C/SR.601', report: 'CMW/C/ARV/2', state: 'Arvania' } };
const library = libraryOf(new Map([[record.key, record]]));

/** What is found at the cursor: the symbol, its State, and the source of the case or the address. */
function found(marked: string): string {
  const { text, cursor } = textWithCursor(marked);
  const symbol = symbolAt(text, cursor, library);
  return symbol ? `${text.slice(symbol.span.start, symbol.span.end)} | ${symbol.state ?? '–'} | ${symbol.source?.key ?? symbol.address}` : 'nothing';
}

describe('A symbol under the cursor', () => {
  it.each([
    ['It considered the report (CMW/C/P|ER/2) in full.', 'CMW/C/PER/2 | Peru | https://undocs.org/en/CMW/C/PER/2'],
    ['It considered the report (CMW/C/ARV/|2).', 'CMW/C/ARV/2 | Arvania | https://undocs.org/en/CMW/C/ARV/2'],
    ['See CMW/C/SR.6|01.', 'CMW/C/SR.601 | – | record'],
    ['See CERD/C/SR.2375 and 23|76.', '2376 | – | https://undocs.org/en/CERD/C/SR.2376'],
    ['See CERD/C/SR.2375-2376|.', 'CERD/C/SR.2375-2376 | – | https://undocs.org/en/CERD/C/SR.2375'],
    ['See C AT/C/SR.|2114.', 'C AT/C/SR.2114 | – | https://undocs.org/en/CAT/C/SR.2114'],
    ['See |the report.', 'nothing'],
  ])('%s', (marked, expected) => {
    expect(found(marked)).toBe(expected);
  });

  it('is the one that stands there in the whole document too', () => {
    const piece = fc.constantFrom('CMW/C/ARV/2', 'CERD/C/SR.2375 and 2376', ' words ', '\n', ', ', 'x'.repeat(300), '(E/C.12/PER/Q/5)');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { span, symbol } of symbolsInCase(text, library)) {
          expect(symbolAt(text, Math.floor((span.start + span.end) / 2), library)).toMatchObject({ span, symbol });
        }
      }),
    );
  });
});

describe('The hover over a symbol', () => {
  it('gives way to the hover over a citation', () => {
    const { text, cursor } = textWithCursor('It was late [@CMW/C/SR.6|01, para. 1]. See CMW/C/ARV/2.');
    expect(hoverInDraft(checkText(text, library).draft, library, cursor, { neighbours: false })?.kind).toBe('citation');
    expect(hoverInDraft(checkText(text, library).draft, library, text.length - 2, { neighbours: false })?.kind).toBe('symbol');
  });

  it('leaves the block of a source in sight', () => {
    const hover = hoverInSource(record, library, [], record.text.indexOf('ARV'));
    expect(hover).toMatchObject({ kind: 'symbol', within: { kind: 'block', block: { number: 1 } } });
  });
});

it('Symbols in citations are left to the citations', () => {
  const draft = checkText('Late [@CMW/C/SR.601, para. 1] (CMW/C/ARV/2) [@CMW/C/SR.602, para. 1].', smallLibrary({})).draft;
  expect(symbolsInCase(draft.text, library, draft.citations).map(({ symbol }) => symbol.symbol)).toEqual(['CMW/C/ARV/2']);
});
