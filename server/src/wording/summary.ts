import type { Verdict } from '../evidence/judging/judgement.ts';

/** How verdicts are called in reports. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  differs: 'differs',
  unsupported: 'unsupported',
  uncited: 'no source',
  'not-needed': 'needs no source',
};

interface Figures {
  readonly claims: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** "41 claims · 36 supported · 2 differ": only what there is. The same line in the status bar and at the end of every report. */
export function summaryLine({ claims, verdicts }: Figures): string {
  const parts = [plural(claims, 'claim', 'claims')];
  parts.push(`${String(verdicts.supported)} supported`);
  if (verdicts.differs > 0) parts.push(plural(verdicts.differs, 'differs', 'differ'));
  if (verdicts.unsupported > 0) parts.push(`${String(verdicts.unsupported)} unsupported`);
  if (verdicts.uncited > 0) parts.push(`${String(verdicts.uncited)} without a source`);
  if (verdicts['not-needed'] > 0) parts.push(plural(verdicts['not-needed'], 'needs no source', 'need no source'));
  return parts.join(' · ');
}
