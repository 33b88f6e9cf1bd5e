import { describe, expect, it } from 'vitest';
import { operatorsIn, type OperatorKind } from '../../server/src/language/operators.ts';
import { wordsIn } from '../../server/src/language/words.ts';

/** Every way of wording an operator, so that none is lost where the words of a text tell that an expression need not be tried. */
const EXAMPLES: readonly (readonly [OperatorKind, 'yes' | 'no', string])[] = [
  ['necessity', 'no', 'not formally required|never obliged|not compelled|not bound|not necessary|not mandatory|not compulsory|not under an obligation|need not|needn’t|do not have to|did not need to|were no legal obligation|was no duty|no permit is required|no visas were necessary|voluntary|optional|on a voluntary basis|at their discretion|did not require|free to choose'],
  ['necessity', 'yes', 'must|has to|had to|required|obligatory|under a duty|duty to|requirement to|needs to'],
  ['ability', 'no', 'cannot|could not|may never|might neither|can no longer|can’t|couldn’t|not yet entitled|never permitted|unable|ineligible|powerless|not in a position|prohibited from|barred from|prevented from|excluded from|precluded from|banned from|no power|no foreigner was allowed|lacked the authority|without the means|forbidden to'],
  ['ability', 'yes', 'can|could|may|able to|authorised to|authorized to|empowered to|free to|eligible to|in a position to|had under the law the right to|grants them the possibility of|given the option to|entitled'],
  ['condition', 'no', 'whether or not|irrespective of|regardless of|independently of|whatever|no matter|without regard to|without distinction as to|even if|even without|not directly dependent on|never tied to|unconditionally'],
  ['condition', 'yes', 'on condition that|provided that|only if|only with|subject to|depending on|contingent upon|conditioned on|were linked to|is tied to|in exchange for|unless|for people with|to women without'],
  ['exception', 'no', 'except|with the exception of|other than|excluding|but not|apart from|save for|not including|never extend to|not apply to|not cover|does not include|exempted'],
  ['exception', 'yes', 'including|even in|extends to|extended to|as well as|no exception is made'],
  ['frequency', 'no', 'exemption|not always|never systematically|not necessarily|in most cases|in a number of instances|in certain circumstances|sometimes|occasionally|often|frequently|usually|mostly|generally|as a rule|in general'],
  ['frequency', 'yes', 'always|at all times|in every case|in each instance|in all circumstances|invariably|systematically|without exception|consistently|every time|no decision is taken without|irrespective of'],
  ['exclusiveness', 'no', 'both|not only|not just|not reserved|as well as|whether or not'],
  ['exclusiveness', 'yes', 'only|solely|exclusively|reserved for|limited to|restricted to|confined to'],
  ['attitude', 'no', 'rejected the claim|did not agree|could not accept|disagreed|not true that|incorrect that|untrue to say|denied that|denial having|disputes|refuted|contested|doubt|ruled out|not been confirmed|never publicly acknowledged|not certain that|uncertain|unsure|sceptical|unable to confirm'],
  ['attitude', 'yes', 'confirmed|verified|acknowledges|admits|conceded|certain that|convinced of|confident that|sure that|agreed that|accepted that|recognized that|it was true that|conviction that|confidence that|confirmation that|acknowledgement that|admission that'],
];

describe('operators', () => {
  for (const [kind, holds, examples] of EXAMPLES) {
    it.each(examples.split('|'))(`finds ${kind} (${holds}) in “%s”`, (example) => {
      const text = `Officials: ${example} it.`;
      expect(operatorsIn(text, wordsIn(text)).filter((operator) => operator.kind === kind).map((operator) => operator.holds)).toContain(holds);
    });
  }

  it('finds none where no word can be part of one', () => {
    const text = 'A law on asylum was adopted in 2024.';
    expect(operatorsIn(text, wordsIn(text))).toEqual([]);
  });
});
