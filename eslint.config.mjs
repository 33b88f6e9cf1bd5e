import tseslint from 'typescript-eslint';

/** The layers of docs/architecture.md from the bottom up: a folder may import from itself and from the ones before it. */
const LAYERS = [['language'], ['dialogue', 'draft'], ['evidence'], ['wording'], ['checks'], ['features', 'report'], ['case']];
const PURE = ['wording', 'language', 'dialogue', 'draft', 'evidence', 'checks', 'features', 'report'];

function layerRules() {
  const all = [...LAYERS.flat(), 'protocol'];
  return LAYERS.flatMap((layer, height) => layer.map((folder) => {
    const allowed = new Set([...LAYERS.slice(0, height).flat(), folder]);
    const forbidden = all.filter((f) => !allowed.has(f));
    const patterns = [{ group: forbidden.map((f) => `**/${f}/**`), message: `${folder}/ may not import from a layer above it.` }];
    if (PURE.includes(folder)) {
      patterns.push({ group: ['node:*', 'vscode', 'vscode-*', 'fs', 'path'], message: `${folder}/ is pure: no Node, no VS Code, no language server protocol.` });
    }
    return { files: [`server/src/${folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
  }));
}

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', '.vscode-test', '.cache', 'examples'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  ...layerRules(),
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
