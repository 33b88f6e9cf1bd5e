import { describe, expect, it } from 'vitest';
import { reportPage } from '../../client/src/report-page.ts';

const nonces = (page: string): readonly string[] => [...page.matchAll(/nonce[-=]["]?([A-Za-z0-9+/=]+)/g)].map(([, nonce]) => nonce ?? '');

describe('the page of the report', () => {
  it('lets nothing in but its own style and script', () => {
    const page = reportPage('Report', '<h1>Report</h1>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe-|https?:/);
    expect(new Set(nonces(page)).size).toBe(1);
  });

  it('has a new nonce every time, so that no document can know it', () => {
    expect(nonces(reportPage('a', ''))[0]).not.toBe(nonces(reportPage('a', ''))[0]);
  });

  it('takes a file name with marks of HTML for a name', () => {
    expect(reportPage('<b>&', '')).toContain('<title>&lt;b>&amp;</title>');
  });
});
