import { describe, expect, it } from 'vitest';
import { defaultSettings, settingDeclarations, settingsFrom, type Settings } from '../server/src/settings.ts';

describe('reading the settings of an editor', () => {
  it('has a default for everything', () => {
    expect(settingsFrom(undefined)).toEqual({ check: { delay: 150, uncitedDelay: 1500 }, completion: { maxItems: 20 }, hover: { neighbours: true }, search: { sentenceModel: '' } });
  });

  it('takes what is set and leaves the rest as it is', () => {
    expect(settingsFrom({ completion: { maxItems: 5 }, hover: { neighbours: false } })).toEqual({
      ...defaultSettings,
      completion: { maxItems: 5 },
      hover: { neighbours: false },
    });
  });

  it.each<[name: string, section: unknown, settings: Partial<Settings>]>([
    ['a text for a number', { check: { delay: 'soon' } }, {}],
    ['nothing for a group', { check: null }, {}],
    ['a list for the section', [1, 2], {}],
    ['a number without end', { check: { delay: Number.POSITIVE_INFINITY } }, {}],
    ['a number for a yes', { hover: { neighbours: 1 } }, {}],
    ['too small a number', { completion: { maxItems: -3 } }, { completion: { maxItems: 1 } }],
    ['too big a number', { completion: { maxItems: 1e9 } }, { completion: { maxItems: 200 } }],
    ['a number for a folder', { search: { sentenceModel: 3 } }, {}],
    ['a number with a fraction', { completion: { maxItems: 7.6 } }, { completion: { maxItems: 8 } }],
  ])('makes do with %s', (_name, section, settings) => {
    expect(settingsFrom(section)).toEqual({ ...defaultSettings, ...settings });
  });

  it('declares every setting with a place of its own and words that end in a full stop', () => {
    const declared = Object.values(settingDeclarations);
    expect(new Set(declared.map(({ order }) => order)).size).toBe(declared.length);
    for (const { description } of declared) expect(description).toMatch(/\.$/);
  });
});
