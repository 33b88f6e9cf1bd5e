import { check } from './command-line/check.ts';
import type { Command, ExitStatus, Terminal } from './command-line/command.ts';
import { UsageError } from './command-line/command.ts';
import { importDocuments } from './command-line/import.ts';
import { lsp } from './command-line/lsp.ts';
import { move } from './command-line/move.ts';
import { parse } from './command-line/parse.ts';
import { questions } from './command-line/questions.ts';
import { suggest } from './command-line/suggest.ts';

const commands: readonly Command[] = [check, parse, suggest, questions, move, importDocuments, lsp];

const help = `cobs: checks the citations of concluding observations against the dialogue. Nothing leaves this computer.

Usage: cobs COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

cobs COMMAND --help tells more. Exit status: 0 nothing found at or over --fail-on, 1 findings, 2 could not run.
`;

async function readInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const terminal: Terminal = {
  cwd: process.cwd(),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: readInput,
};

async function run(name: string | undefined, args: readonly string[]): Promise<ExitStatus> {
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.out(help);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(`There is no command “${name}”. The commands are: ${commands.map((one) => one.name).join(', ')}.`);
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(command.usage);
    return 0;
  }
  return command.run(args, terminal);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

// `cobs check | head` closes the pipe early: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv[2], process.argv.slice(3)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    terminal.err(isArgumentError(error) ? `cobs: ${error.message}\n` : `cobs: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
