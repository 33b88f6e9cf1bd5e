import { parseArgs } from 'node:util';
import { diskCases } from '../case/disk-cases.ts';
import { wordVectors } from '../case/word-vectors-file.ts';
import { threadsOf } from '../evidence/questions/threads.ts';
import { questionsJson, questionsText } from '../report/questions.ts';
import { oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { findCase } from './find-case.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json'] as const;

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
  const format = oneOf('format', values.format, FORMATS);
  const [name = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError('cobs questions takes one case.');
  const { snapshot } = await findCase(diskCases(), name, terminal.cwd);
  const threads = [...snapshot.sources.values()].flatMap((source) => threadsOf(source, wordVectors()));
  terminal.out(format === 'json' ? `${JSON.stringify(questionsJson(threads))}\n` : questionsText(threads, styleFor(terminal.colour)));
  return 0;
}

export const questions: Command = {
  name: 'questions',
  summary: 'list the experts’ questions with the delegation’s answers',
  usage: `cobs questions CASE [--format ${FORMATS.join('|')}]

The experts’ questions in the sources of a case, each with the delegation’s later answers, or none.
`,
  run,
};
