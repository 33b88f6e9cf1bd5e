import type { Severity } from '../checks/finding.ts';

/** How a command ended: 0 nothing at or over `--fail-on`, 1 findings, 2 could not run. */
export type ExitStatus = 0 | 1 | 2;

/** What a command may use of the process it runs in, so that tests can give it another. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything on standard input, as UTF-8 text. */
  readonly input: () => Promise<string>;
}

/** One command of `cobs`. */
export interface Command {
  readonly name: string;
  /** The line of `cobs --help`. */
  readonly summary: string;
  /** The text of `cobs NAME --help`. */
  readonly usage: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;
}

/** The arguments cannot be understood, or name something that is not there: the message says what and the way out. */
export class UsageError extends Error {}

/** `value` if it is one of `choices`. Throws a `UsageError` that names them otherwise. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${option} takes ${choices.join(', ')}, not “${value}”.`);
  return found;
}

const order: readonly (Severity | 'never')[] = ['hint', 'information', 'warning', 'error', 'never'];

/** Whether a finding of `severity` counts for `--fail-on limit`. */
export function failsOn(severity: Severity, limit: Severity | 'never'): boolean {
  return order.indexOf(severity) >= order.indexOf(limit);
}
