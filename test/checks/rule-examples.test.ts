import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { rules } from '../../server/src/checks/registry.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

describe.each(rules.filter((rule) => rule.examples.length > 0))('the examples of $code', ({ code, examples }) => {
  test.each(examples)('$claim', ({ statement, role = 'delegation', claim, finds }) => {
    const library = smallLibrary({ S: [{ text: statement, role }] });
    const found = allFindings(checkText(claim, library)).filter((finding) => finding.code === code);
    expect(found.length > 0, found.map((finding) => finding.message).join('\n') || 'nothing found').toBe(finds);
  });
});

describe('the registry', () => {
  test('has every code once', () => {
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  });

  test('gives every rule a finder', () => {
    const idle = rules.filter((rule) => !rule.findInClaim && !rule.findInCitation && !rule.findInDraft);
    expect(idle.map((rule) => rule.code)).toEqual([]);
  });

  test('gives every rule a good example and a bad one, or a test of its own', () => {
    const withoutExamples = rules.filter((rule) => rule.examples.length === 0).map((rule) => rule.code);
    expect(withoutExamples.sort()).toEqual([
      'citation.secondary',
      'structure.concern-without-recommendation',
      'structure.missing-section',
      'structure.numbering',
      'structure.recommendation-without-concern',
      'structure.word-limit',
    ]);
    for (const { examples, code } of rules) {
      if (examples.length > 0) expect(new Set(examples.map((example) => example.finds)), code).toEqual(new Set([true, false]));
    }
  });
});
