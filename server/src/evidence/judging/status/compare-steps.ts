import { onceAForm } from '../../../language/word-forms.ts';
import { fitAt, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, type Token } from '../reading.ts';
import { isLookedForwardTo, isSaidUndone, stageAt } from './stage-signs.ts';
import { stageIn } from './stages.ts';
import { differs } from './status-difference.ts';
import { WITNESS } from './status-fits.ts';

/** The steps on the way of a measure, from the first thought to the deed. Stems. */
const STEPS: readonly RegExp[] = [
  /^(?:consid|envisag|propos|intend|plan|studi|examin|explor)/u,
  /^(?:prepar|draft|drawn|elabor|formul|develop|negoti|discuss|consult)/u,
  /^(?:submit|tabl|initial|introduc|present)/u,
  /^(?:adopt|approv|enact|promulg|pass(?!port|eng)|sign(?!al|ific)|conclud|agre|issu)/u,
  /^(?:ratif|ratifi|acced|accession|forc|effect)/u,
  /^(?:implement|complet|finish|carri|conduct)/u,
];
const ADOPTION = 3;

const stepOf = onceAForm(({ stem }) => STEPS.findIndex((step) => step.test(stem)));

interface StepWord {
  readonly step: number;
  readonly token: Token;
  readonly at: number;
}

/** The words of a cited block that tell of steps. */
const stepsIn = onceAReading(({ tokens }): readonly StepWord[] => {
  const steps = tokens.map((token, at) => ({ step: stepOf(token.word), token, at }));
  return steps.filter(({ step, token }) => step >= 0 && token.weight > 0 && token.name < 0);
});

/** A measure that the claim says was adopted, and of which the source reports earlier steps only: "was being prepared", "awaits ratification". */
export function compareSteps(base: EvidenceBase, index: number): FactComparison | undefined {
  const token = base.claim.tokens[index];
  const step = token === undefined || base.edited ? -1 : stepOf(token.word);
  if (step < ADOPTION || step === STEPS.length - 1 || stageIn(base.claim, index, true) !== 'done' || isSaidUndone(base, index) || isLookedForwardTo(base.claim, index)) return undefined;
  const places = base.blocks.flatMap(({ cited }, block) =>
    stepsIn(cited.reading).map(({ step: theirs, token: other, at }) => ({ step: theirs, at: { block, token: at }, token: other, fit: fitAt(base, index, { block, token: at }) })),
  );
  const [first] = places.sort((a, b) => b.fit - a.fit);
  if (!first || first.step >= step || first.fit < SAME_STEP || stageAt(base, first) === 'open') return undefined;
  return places.some((place) => place.step >= step && place.fit >= first.fit - WITNESS && stageAt(base, place) === 'done') ? undefined : differs(base, index, first, stageAt(base, first));
}

const SAME_STEP = 0.5;
