import type { Level, Severity } from './finding.ts';
import { rules } from './registry.ts';

/** What each finding code is set to. A code that is not there has its default. */
export type Levels = Readonly<Record<string, Level>>;

const defaults: ReadonlyMap<string, Level> = new Map(rules.map((rule) => [rule.code, rule.level]));

/** How grave findings with `code` are in a case; nothing if the case has turned them off. */
export function severityOf(code: string, levels: Levels): Severity | undefined {
  const level = levels[code] ?? defaults.get(code) ?? 'off';
  return level === 'off' ? undefined : level;
}

/** How grave a finding of a code that counts for `severity` is where the draft may be right all the same: an error is a warning then, unless the case has set the level of its code itself. */
export function severityOfDoubtful(code: string, severity: Severity, levels: Levels): Severity {
  return severity === 'error' && levels[code] === undefined ? 'warning' : severity;
}
