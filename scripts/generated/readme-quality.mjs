import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { root } from '../root.mjs';
import { measuredQuality, percent } from './measured-quality.mjs';

const start = '<!-- quality:start -->';
const end = '<!-- quality:end -->';

const sets = [
  ['fresh', 'written by a reader who had not seen the rules, never tuned on'],
  ['shared', 'on a real meeting summary, seen while the rules were written'],
  ['peru', 'more on the same summary, seen'],
  ['arvania', 'on the example, seen'],
];

function claimsTable(claims) {
  const rows = sets
    .filter(([name]) => claims[`${name}.caught`] !== undefined)
    .map(([name, what]) => `| ${what} | ${percent(claims[`${name}.caught`])} | ${percent(1 - claims[`${name}.quiet`])} | ${percent(claims[`${name}.errorsRight`])} |`);
  return ['| labelled claims | wrong claims caught | true claims accused | findings of severity error right |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function text({ claims, retrieval = {} }) {
  if (!claims) return 'Not measured yet: `npm run bench:quality -- --save`.';
  const found = Object.entries(retrieval).length > 0 ? '\n\nWhat is offered after `[@` is measured too; `npm run bench:quality` prints everything, beside other search libraries in the same run.' : '';
  return `Measured on claims that people wrote and labelled, from Markdown to finding:\n\n${claimsTable(claims)}${found}`;
}

/** The README's figures, between its two marks. */
export async function readmeQuality() {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md lacks ${start} … ${end}`);
  return { 'README.md': `${before}${start}\n${text(await measuredQuality())}\n${end}${after}` };
}
