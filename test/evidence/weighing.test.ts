import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { CLAIM_WEIGHTS } from '../../server/src/evidence/judging/weighing/claim-weights.ts';
import { NONE_SIGNS, PAIR_SIGNS } from '../../server/src/evidence/judging/weighing/figure-pairs.ts';
import { NONE_WEIGHTS, PAIR_WEIGHTS } from '../../server/src/evidence/judging/weighing/figure-weights.ts';
import { likelihoods, logOdds } from '../../server/src/evidence/judging/weighing/likelihood.ts';
import { CLAIM_SIGNS } from '../../server/src/evidence/judging/weighing/signs.ts';
import { codesOf } from '../support/judged.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What a drafter is told of a claim that cites one statement of the delegation: codes with their levels, and the messages. */
function toldOf(claim: string, statement: string): readonly { readonly finding: string; readonly message: string }[] {
  const library = smallLibrary({ S: [{ text: statement, role: 'delegation' }] });
  const findings = allFindings(checkText(`${claim.replace(/\.$/u, '')} [@S, para. 1].\n`, library));
  return findings.filter(({ code }) => !code.startsWith('structure.')).map(({ code, severity, message }) => ({ finding: `${code} ${severity}`, message }));
}

describe('what rules find is weighed together', () => {
  const LONG = {
    claim: 'Persons who have served a sentence of more than two years may not stand for election to a municipal council, whereas those who have been convicted of electoral fraud are barred for life, and 12 candidates were struck off the lists in 2026.',
    statement: 'Persons sentenced to more than two years in prison were barred from standing for municipal councils, and anybody convicted of electoral fraud was barred for life. In 2026, 12 candidates had been struck off the lists.',
  };

  test('in a long claim two words may meet others by chance: nothing is told', () => {
    expect(codesOf(LONG.claim, [LONG.statement])).toEqual(['polarity.mismatch']);
    expect(toldOf(LONG.claim, LONG.statement)).toEqual([]);
  });

  test('in a short one they hardly do', () => {
    const clinics = 'The mobile clinics did not discriminate on the basis of nationality. They were on the road for nine months of the year.';
    expect(toldOf('People are treated differently by the mobile clinics, depending on their nationality.', clinics).map(({ finding }) => finding)).toEqual(['polarity.mismatch warning']);
  });

  test('of an edited copy it is plain what was changed, however long it is', () => {
    const copy = LONG.statement.split('. ')[0] ?? '';
    expect(toldOf(copy.replace('two years', 'five years').replace('were barred', 'are barred'), LONG.statement)).not.toEqual([]);
  });
});

describe('a mistake that no rule finds is suspected', () => {
  const DOCTORS = 'There were now eight harbour doctors in the country. Another five were being trained abroad.';
  const claim = 'The country has five harbour doctors at present.';

  test('where another figure is likely meant, as a warning that says why it may be right', () => {
    expect(codesOf(claim, [DOCTORS])).toEqual([]);
    expect(toldOf(claim, DOCTORS)).toEqual([{ finding: 'figure.mismatch warning', message: 'Figure: the draft says “five”; S, para. 1 says “eight”. The cited text has the draft’s number too, for something else as it seems: check which one belongs here.' }]);
  });

  test('and where the cited text does not have the number at all', () => {
    const inquiries = 'Since January 2026, six inquiries into wrecks had been opened and charges had been brought against two skippers.';
    expect(toldOf('Six inquiries have been opened into wrecks since January 2026 and three skippers have been charged so far.', inquiries)).toEqual([
      { finding: 'figure.mismatch warning', message: 'Figure: the draft says “three”; S, para. 1 says “two”. Check whether the two are of the same thing.' },
    ]);
  });

  test('but not where one number is said of two things', () => {
    expect(toldOf('Two harbours and two lighthouses were rebuilt.', 'The Government had rebuilt two harbours and two lighthouses, and three schools besides.')).toEqual([]);
  });

  test('and nothing where the figure is the one that is meant', () => {
    expect(toldOf('The country has eight harbour doctors at present.', DOCTORS)).toEqual([]);
  });
});

describe('a figure that stands in the cited text for something else', () => {
  const fixesOf = (claim: string, text: string): readonly string[] => {
    const findings = allFindings(checkText(`${claim.replace(/\.$/u, '')} [@S, para. 1].\n`, smallLibrary({ S: [{ text, role: 'delegation' }] })));
    return findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred).map(({ title }) => title));
  };

  test('is put right where it is plain which one is meant', () => {
    expect(fixesOf('In 2025, inspectors found breaches on 118 boats.', 'Inspectors had visited 118 boats in 2025 and found breaches on 47 of them.')).toEqual(['Change to “47”']);
  });

  test('is only marked where two may be meant', () => {
    expect(fixesOf('Some 310 boats have been bought.', 'So far, 85 boats had been fitted out and 120 ordered; the port had 310 berths.')).toEqual([]);
  });
});

describe('signs and weights', () => {
  test('there is a weight a sign', () => {
    expect(CLAIM_WEIGHTS).toHaveLength(CLAIM_SIGNS.length);
    expect(PAIR_WEIGHTS).toHaveLength(PAIR_SIGNS.length);
    expect(NONE_WEIGHTS).toHaveLength(NONE_SIGNS.length);
  });

  test('likelihoods add up to 1, and keep the order of the scores', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 }), (scores) => {
      const shares = likelihoods(scores);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      const order = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
      expect(order.map((i) => shares[i])).toEqual(shares.toSorted((a, b) => a - b));
    }));
  });

  test('what is all but certain does not outweigh all else', () => {
    expect(logOdds(1)).toBeLessThan(4);
    expect(logOdds(0)).toBe(-logOdds(1));
  });
});
