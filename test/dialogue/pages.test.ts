import { describe, expect, it } from 'vitest';
import { comparedPages } from './pages/compare-page.ts';
import { PAGES } from './pages/labels.ts';

describe('pages in the manner of the sites and documents (test/dialogue/pages)', () => {
  const fields = comparedPages(`${import.meta.dirname}/pages`);

  it.each(Object.keys(PAGES))('%s is read right', (name) => {
    const misses = fields.filter(({ file, expected, found }) => file === name && expected !== found);
    expect(misses.map(({ field, expected, found }) => `${field}: ${expected} read as ${found}`)).toEqual([]);
  });
});
