import { loadTypeScript } from '../load-typescript.mjs';

const cell = (text) => text.replaceAll('|', '\\|');

function row([name, { default: value, description, choices }]) {
  const allowed = choices ? ` ${Object.entries(choices).map(([choice, meaning]) => `\`${choice}\`: ${meaning}`).join(' ')}` : '';
  return `| \`cobs.${name}\` | \`${JSON.stringify(value)}\` | ${cell(description + allowed)} |`;
}

/** docs/settings.md. */
export async function settingsPage() {
  const { settingDeclarations } = await loadTypeScript('server/src/settings.ts');
  return {
    'docs/settings.md': `# Settings

<!-- Generated from server/src/settings.ts by \`npm run generate\`. -->

Cobs has few settings, and they are all about how it behaves in your editor. What is checked, and how severe a finding is, belongs
to the case: it stands under \`checks\` in \`cobs.yaml\`, so that everybody who opens the case sees the same.

| setting | default | what it does |
| --- | --- | --- |
${Object.entries(settingDeclarations).map(row).join('\n')}
`,
  };
}
