import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { root } from '../root.mjs';
import { measuredQuality, percent } from './measured-quality.mjs';

const start = '<!-- quality:start -->';
const end = '<!-- quality:end -->';

const sets = [
  ['unread', 'by fresh readers after the freeze, on dialogues that other claims had been made on'],
  ['unmet', 'by fresh readers after the freeze, on dialogues that the rules had never met'],
  ['counted', 'by fresh readers: never read, but variants of rules were chosen with an eye on the counts'],
  ['shared', 'on a real meeting summary, seen'],
  ['seen', 'all that were seen while the rules were made'],
];

function claimsTable(claims) {
  const rows = sets
    .filter(([name]) => claims[`${name}.caught`] !== undefined)
    .map(([name, what]) => `| ${what} | ${claims[`${name}.wrong`] + claims[`${name}.true`]} | ${percent(claims[`${name}.caught`])} | ${percent(1 - claims[`${name}.quiet`])} | ${percent(claims[`${name}.errorsRight`])} |`);
  return ['| labelled claims | how many | wrong ones caught | true ones accused | findings of severity error right |', '| --- | --: | --: | --: | --: |', ...rows].join('\n');
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
