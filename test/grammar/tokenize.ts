import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = path.resolve(import.meta.dirname, '../..');
const injection = path.join(root, 'syntaxes/cobs.injection.tmLanguage.json');
/** VS Code's own grammar, where `npm test` or `npm start` has downloaded VS Code. */
const markdownOfVsCode = path.join(root, '.vscode-test/web-host-1.139.1/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json');

/** As much of Markdown as the tests need: code, in which nothing is a citation, and text. */
const tinyMarkdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
    { name: 'meta.paragraph.markdown', match: '$^' },
  ],
  repository: {},
};

/** A stretch of a line and the scopes it has, outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

export type BaseGrammar = 'tiny' | 'vscode';

/** The base grammars that can be tested on here. */
export const baseGrammars: readonly BaseGrammar[] = existsSync(markdownOfVsCode) ? ['tiny', 'vscode'] : ['tiny'];

async function loadOniguruma(): Promise<textmate.IOnigLib> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

const onigLib = loadOniguruma();

function rawGrammar(scope: string, base: BaseGrammar): textmate.IRawGrammar | null {
  if (scope === 'cobs.injection') return textmate.parseRawGrammar(readFileSync(injection, 'utf8'), injection);
  if (scope !== 'text.html.markdown') return null;
  return base === 'vscode' ? textmate.parseRawGrammar(readFileSync(markdownOfVsCode, 'utf8'), markdownOfVsCode) : textmate.parseRawGrammar(JSON.stringify(tinyMarkdown), 'tiny.json');
}

/** Divides Markdown into tokens as VS Code does with this extension installed: per line, with the scopes of grammar and injection. */
export async function tokenize(markdown: string, base: BaseGrammar): Promise<readonly (readonly Token[])[]> {
  const registry = new textmate.Registry({
    onigLib,
    loadGrammar: (scope) => Promise.resolve(rawGrammar(scope, base)),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['cobs.injection'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('the grammar could not be loaded');
  let stack = textmate.INITIAL;
  return markdown.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}
