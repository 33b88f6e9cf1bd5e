import { loadTypeScript } from '../load-typescript.mjs';
import { measuredQuality, percent } from './measured-quality.mjs';

const note = '<!-- Generated from server/src/checks/ by `npm run generate`. -->';

function example({ statement, role, claim, finds }) {
  const speaker = role === undefined ? '' : ` (${role})`;
  return `${finds ? 'Marked' : 'Not marked'}:\n\n- the source${speaker}: ${statement}\n- the draft: ${claim.replaceAll('\n', '\n  ')}\n`;
}

/** How often the check was right on labelled claims; nothing for a check that needs no judgement. */
function measured(code, claims) {
  if (claims[`${code}.recall`] === undefined) return '';
  const row = (what, prefix) => {
    const [recall, precision] = [claims[`${prefix}${code}.recall`], claims[`${prefix}${code}.precision`]];
    return recall === undefined ? [] : [`| ${what} | ${percent(recall)} | ${percent(precision)} |`];
  };
  const rows = [...row('that nobody read while the rules were made', 'unread.'), ...row('all, most of them seen', '')];
  return `
## How good it is

| labelled claims | with this mistake: caught, under this or another code | findings with this code that stand on a wrong claim |
| --- | --: | --: |
${rows.join('\n')}
`;
}

function page({ code, level, summary, explanation, blindSpots, examples }, claims) {
  return `# \`${code}\`

${note}

The claim ${summary}. Severity: **${level}**, unless \`checks\` in \`cobs.yaml\` says otherwise.

${explanation}

## What it cannot see

${blindSpots}
${measured(code, claims)}${examples.length > 0 ? `\n## Examples\n\n${examples.map(example).join('\n')}` : ''}`;
}

function index(rules) {
  const rows = rules.map(({ code, level, summary }) => `| [\`${code}\`](${code}.md) | ${level} | ${summary} |`);
  return `# Checks

${note}

| code | severity | the claim … |
| --- | --- | --- |
${rows.join('\n')}

In \`cobs.yaml\`, \`checks\` sets each of them to \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`. Where none is set there, a wrong
figure or date is an error if the cited paragraphs have nothing of the kind, and a warning if the draft may be right all the same: if they have the number or the date
of something else, or it may be worked out from theirs. An error is to be mended, a warning to be looked at.

In an English claim all that the checks have found is weighed before anything is said. The longer a sentence, and the more figures, dates and reserves
(“only”, “unless”, “not yet”) it has, the likelier two of its words meet others of the source by chance; so in a long sentence a difference is told only if enough
speaks for it. Now and then a figure or a denial is told that no check alone was sure of; that is always a warning. Quotations, speakers and sentences
copied but for a word are never weighed.

A single finding is
dismissed with a comment on the line above it: \`<!-- cobs-ignore figure.mismatch: the delegation corrected this in writing -->\`.
`;
}

/** docs/checks/: a page for every check, and the list of them. */
export async function checkPages() {
  const { rules } = await loadTypeScript('server/src/checks/registry.ts');
  const { claims = {} } = await measuredQuality();
  return { 'docs/checks/README.md': index(rules), ...Object.fromEntries(rules.map((rule) => [`docs/checks/${rule.code}.md`, page(rule, claims)])) };
}
