import { runOverStdio } from '../protocol/server.ts';
import { UsageError, type Command } from './command.ts';

/** `cobs lsp`: the language server for editors that start it by themselves. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'the language server for editors (lsp --stdio)',
  usage: `cobs lsp --stdio

Runs the language server on standard input and output. See docs/editors.md.
`,
  run: async (args) => {
    if (!args.includes('--stdio')) throw new UsageError('cobs lsp speaks over standard input and output only: cobs lsp --stdio.');
    await runOverStdio();
    return 0;
  },
};
