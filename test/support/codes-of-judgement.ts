import type { FactKind, Judgement } from '../../server/src/evidence/judging/judgement.ts';

/** The code of the finding that a fact of each kind leads to where it differs. */
export const codeOfKind: Readonly<Record<FactKind, string>> = {
  figure: 'figure.mismatch', date: 'date.mismatch', hedge: 'figure.hedge', name: 'name.mismatch', speaker: 'speaker.mismatch',
  polarity: 'polarity.mismatch', status: 'status.drift', quotation: 'quote.altered', words: 'claim.unsupported',
};

/** The finding codes that a judgement leads to, each once. */
export function codesOfJudgement({ comparisons, verdict }: Judgement): readonly string[] {
  const codes = comparisons.filter(({ state }) => state === 'differs').map(({ kind }) => codeOfKind[kind]);
  return [...new Set(verdict === 'unsupported' ? [...codes, 'claim.unsupported'] : codes)];
}
