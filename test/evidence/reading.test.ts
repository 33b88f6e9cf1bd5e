import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/dialogue/source.ts';
import type { Claim } from '../../server/src/draft/draft.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { citedText } from '../../server/src/evidence/judging/cited-text.ts';
import { evidenceBase } from '../../server/src/evidence/judging/evidence-base.ts';
import { readingInEnglish } from '../../server/src/evidence/judging/in-english.ts';
import { judge } from '../../server/src/evidence/judging/judge.ts';
import type { Judgement } from '../../server/src/evidence/judging/judgement.ts';
import { hasSamePlace, samePlaces } from '../../server/src/evidence/judging/pairings.ts';
import { onceAReading, readText } from '../../server/src/evidence/judging/reading.ts';
import { smallSource } from '../support/small-case.ts';

describe('what is worked out once a reading', () => {
  it('is kept with that reading and with no other of the same text', () => {
    const asked: string[] = [];
    const lengthOf = onceAReading(({ text }) => (asked.push(text), text.length));
    const initialOf = onceAReading(({ text }) => text.charAt(0));
    const [one, other] = [readText('Kessim'), readText('Kessim')];
    expect([lengthOf(one), initialOf(one), lengthOf(one), initialOf(one), lengthOf(other)]).toEqual([6, 'K', 6, 'K', 6]);
    expect(asked).toEqual(['Kessim', 'Kessim']);
  });

  it('is another for a French text by its English counterparts', () => {
    const rootsOf = onceAReading(({ tokens }) => tokens.map(({ senses }) => senses.root));
    const french = readText('Les juges ont démissionné.', 'fr');
    const before = rootsOf(french);
    expect(rootsOf(readingInEnglish(french))).not.toEqual(before);
    expect(rootsOf(french)).toEqual(before);
  });
});

const SENTENCES: readonly (readonly [Language, string])[] = [
  ['en', 'The Ministry of Justice adopted a law on asylum in 2021 and trained 340 judges.'],
  ['fr', 'Le Ministère de la justice a adopté une loi sur l’asile en 2022 et formé 430 juges.'],
  ['es', 'El Ministerio de Justicia aprobó una ley de asilo en 2021 y capacitó a 340 jueces.'],
  ['en', 'The Ministry of Justice had not adopted a law on asylum and planned to train judges.'],
  ['fr', 'Le Ministère de la justice prévoyait de former plus de 340 juges.'],
];

function claimOf(language: Language, sentence: string): Claim {
  const [claim] = readDraft(`${sentence}\n`, 'drafts/co.md').claims;
  if (!claim) throw new Error(`no claim in “${sentence}”`);
  return { ...claim, language };
}

/** The judgements of every sentence against every sentence as a statement, in the order given, by the two sentences. */
function judgedInOrder(order: readonly number[]): ReadonlyMap<string, Judgement> {
  const sources = SENTENCES.map(([language, text], i) => ({ ...smallSource(`S${String(i)}`, [{ text }]), language }));
  const judged = new Map<string, Judgement>();
  for (const of of order) {
    for (const by of order) {
      const [language, sentence] = SENTENCES[of] ?? ['en', ''];
      const source = sources[by];
      if (source) judged.set(`${String(of)} ${String(by)}`, judge(claimOf(language, sentence), source.blocks.map((block) => ({ source, block }))));
    }
  }
  return judged;
}

describe('a judgement', () => {
  it('is the same whatever was judged before, in whatever language', () => {
    const judged = judgedInOrder([0, 1, 2, 3, 4]);
    expect(judged.size).toBe(25);
    for (const order of [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 4, 0, 3, 2]]) for (const [pair, judgement] of judgedInOrder(order)) expect(judgement, pair).toEqual(judged.get(pair));
  });
});

describe('whether a word of the claim has a place in the cited blocks', () => {
  it.each([
    ['in words of its own', 'Judges were trained under the new asylum law.'],
    ['in a copy', 'The Ministry of Justice adopted a law on asylum in 2021 and trained 430 judges.'],
  ])('is told without finding the places: %s', (_, claim) => {
    const source = smallSource('S', [{ text: SENTENCES[0]?.[1] ?? '' }, { text: SENTENCES[3]?.[1] ?? '' }]);
    const base = evidenceBase(readText(claim), source.blocks.map((block) => citedText(source, block)));
    base.claim.tokens.forEach((_token, k) => {
      for (const { at, token } of samePlaces(base, k)) expect(hasSamePlace(base, k, (reading, there) => there === at.token && reading.tokens[there] === token)).toBe(true);
    });
    const has = (word: string): boolean => hasSamePlace(base, base.claim.tokens.findIndex(({ word: own }) => own.lower === word), () => true);
    expect(['asylum', 'judges', 'law'].map(has)).toEqual([true, true, true]);
    expect(hasSamePlace(base, 0, () => false)).toBe(false);
  });
});
