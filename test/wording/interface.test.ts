import { describe, expect, it } from 'vitest';
import { placeLabel, speakerLabel, statusLine } from '../../server/src/wording/interface.ts';

describe('what the editor says', () => {
  it.each([
    [{ claims: 41, supported: 36, differs: 2, unsupported: 0, uncited: 0 }, '41 claims · 36 supported · 2 differ'],
    [{ claims: 1, supported: 0, differs: 1, unsupported: 0, uncited: 0 }, '1 claim · 0 supported · 1 differs'],
    [{ claims: 9, supported: 5, differs: 0, unsupported: 1, uncited: 3 }, '9 claims · 5 supported · 1 unsupported · 3 without a source'],
    [{ claims: 0, supported: 0, differs: 0, unsupported: 0, uncited: 0 }, '0 claims · 0 supported'],
  ])('sums a draft up in the status bar: %j', (counts, line) => {
    expect(statusLine(counts)).toBe(line);
  });

  it('names speakers with their role, and the unnamed by their role', () => {
    expect(speakerLabel('Edgar Corzo Sosa', 'expert')).toBe('Edgar Corzo Sosa · a Committee expert');
    expect(speakerLabel(null, 'delegation')).toBe('the delegation');
  });

  it('names the place of a statement', () => {
    expect(placeLabel('CMW26.011E', 48, 'responses')).toBe('CMW26.011E, para. 48 · responses');
  });
});
