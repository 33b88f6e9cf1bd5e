import { describe, expect, test } from 'vitest';
import type { Source } from '../../server/src/dialogue/source.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';
import { movePlan } from '../../server/src/evidence/moving/propose-moves.ts';
import type { MovePlan } from '../../server/src/evidence/moving/move-plan.ts';
import { moveTargets } from '../../server/src/evidence/moving/same-dialogue.ts';
import { smallSource, type SmallStatement } from '../support/small-case.ts';

const summary = smallSource('press', [
  { section: 'highlights', text: 'Responding, the delegation said the Halmen Centre had 220 places and held 197 persons in April.', condenses: [5] },
  { role: 'expert', speaker: 'Hassan Belouard', text: 'Foreign workers paid recruitment fees of up to 4,000 euros. Was the prohibition of fees enforced?' },
  { role: 'expert', speaker: 'Hassan Belouard', text: 'Farms were said to be inspected seldom. How often did inspectors visit them?' },
  { role: 'expert', text: 'Up to ten seasonal workers shared a container without running water.' },
  { text: 'Detention was a measure of last resort, ordered for the shortest possible time. The Halmen Centre had 220 places; 197 persons were held there in April.' },
  { text: 'Charging recruitment fees was prohibited. The licences of 18 agencies had been withdrawn. An agreement with Nepal had been signed in November 2025 and was awaiting ratification.' },
  { text: 'The budget of the Ombudsperson amounted to 14.7 million corvins in 2026.' },
]);

const record = smallSource('SR', [
  { role: 'expert', speaker: 'Belouard', text: 'Mr. Belouard said that workers were charged up to €4,000 for their recruitment. He asked whether the ban on fees was enforced.' },
  { role: 'expert', speaker: 'Belouard', text: 'He wished to know how frequently inspectors visited farms, which were reportedly seldom inspected.' },
  { text: 'Detention was a measure of last resort and was as short as possible.' },
  { text: 'In April, 197 persons had been in the Halmen Centre, which could accommodate 220.' },
  { text: 'It was prohibited to charge fees for recruitment; 18 agencies had lost their licences.' },
  { text: 'The agreement that had been concluded with Nepal in November 2025 had yet to be ratified.' },
  { text: 'The Ombudsperson’s budget for 2026 stood at 14.5 million corvins.' },
]);

function planOf(draft: string, from: Source = summary, to: Source = record): MovePlan {
  return movePlan({ draft: readDraft(draft, 'drafts/co.md'), from, to, sources: new Map([[from.key, from], [to.key, to]]) });
}

/** What is proposed for each cited paragraph: "5 → 4". (In documents as small as these no word is rare, so that little is sure; test/bench/quality/moving.ts measures that.) */
function proposed(draft: string): string {
  return planOf(draft).proposals.map(({ block, state, options: [first] }) => `${String(block.number)} → ${state === 'none' ? '-' : (first?.targets.map(({ number }) => String(number)).join('+') ?? '')}`).join(' · ');
}

describe('A citation goes to the paragraph that says what its claim rests on', () => {
  test.each([
    ['The Halmen Centre, with 220 places, held 197 persons in April [@press, para. 5].', '5 → 4'],
    ['The delegation stated that detention was a measure of last resort [@press, para. 5].', '5 → 3'],
    ['Detention is a measure of last resort, and the Halmen Centre held 197 persons in April [@press, para. 5].', '5 → 3+4'],
    ['The agreement signed with Nepal in November 2025 has not been ratified [@press, para. 6].', '6 → 6'],
    ['Workers pay recruitment fees of up to 4,000 euros [@press, para. 2], although the licences of 18 agencies have been withdrawn [@press, para. 6].', '2 → 1 · 6 → 5'],
    ['The Halmen Centre held 197 persons in April [@press, para. 1].', '1 → 4'],
  ])('%s', (draft, expected) => {
    expect(proposed(draft)).toBe(expected);
  });

  test('and nowhere, where the other document does not have it', () => {
    expect(proposed('Up to ten seasonal workers share a container without running water [@press, para. 4].')).toBe('4 → -');
  });
});

describe('What is different is said, and then it is for the drafter to decide', () => {
  test('another figure in the other document', () => {
    const [proposal] = planOf('The budget of the Ombudsperson amounts to 14.7 million corvins in 2026 [@press, para. 7].').proposals;
    expect(proposal).toMatchObject({ state: 'likely', options: [{ targets: [{ number: 7 }] }, {}, {}, {}] });
    expect(proposal?.options[0]?.missing.map(({ words }) => words)).toEqual(['14.7 million']);
    expect(proposal?.options[0]?.differences.map(({ claim, fact }) => claim.text.slice(fact.claim.start, fact.claim.end))).toEqual(['14.7 million']);
  });

  test('words that the draft quotes and the other document has otherwise', () => {
    const [proposal] = planOf('The Halmen Centre is no measure of detention ordered “for the shortest possible time” [@press, para. 5].').proposals;
    expect(proposal?.state).not.toBe('sure');
    expect(proposal?.options[0]?.promises).toHaveLength(1);
  });

  test('a quotation that the citation carries', () => {
    const [proposal] = planOf('Detention is a measure of last resort [@press, para. 5, "Detention was a measure of last resort"].').proposals;
    expect(proposal).toMatchObject({ options: [{ quotation: { outcome: 'kept' }, result: '[@SR, para. 3, "Detention was a measure of last resort"]' }, {}, {}, {}] });
  });
});

test('A document laid beside a copy of itself is the same, surely', () => {
  const { proposals } = planOf('Charging recruitment fees is prohibited, and the licences of 18 agencies have been withdrawn [@press, para. 6].', summary, { ...summary, key: 'copy' });
  expect(proposals).toMatchObject([{ state: 'sure', isPartial: false, options: [{ targets: [{ number: 6 }], missing: [], differences: [] }, {}, {}, {}] }]);
});

test('A printed number with sub-paragraphs is one cited paragraph, and the sub-paragraph is looked for that the claim is about', () => {
  const numbered: Source = { ...record, blocks: record.blocks.map((block) => (block.number === 4 ? { ...block, number: 3 } : block)) };
  const { proposals } = planOf('The Halmen Centre held 197 persons in April [@SR, para. 3].', numbered, summary);
  expect(proposals.map(({ block, options: [first] }) => [block.text.slice(0, 8), first?.targets.map(({ number }) => number)])).toEqual([['In April', [5]]]);
});

test('Only paragraphs of the body are proposed, not those that condense them', () => {
  const plan = planOf('The Halmen Centre held 197 persons in April [@SR, para. 4].', record, summary);
  expect(plan.proposals[0]?.options[0]?.targets.map(({ number }) => number)).toEqual([5]);
});

test('A paragraph without a claim is proposed as a whole, and never as sure', () => {
  const [proposal] = planOf('| 2025 | [@press, para. 7] |').proposals;
  expect(proposal?.state).not.toBe('sure');
});

describe('Documents of the same dialogue come first', () => {
  const of = (key: string, kind: Source['kind'], metadata: Source['metadata'], statements: readonly SmallStatement[] = [{ text: 'It was so.' }]): Source => ({ ...smallSource(key, statements), kind, metadata });
  const press = of('press', 'meeting-summary', { committee: 'CMW', state: 'Arvania', report: 'CMW/C/ARV/2', date: '2026-04-16' });

  test('by committee and State, report and date', () => {
    const sources = [
      of('report', 'state-report', { committee: 'CMW', state: 'Arvania', report: 'CMW/C/ARV/2' }),
      of('other-state', 'summary-record', { committee: 'CMW', state: 'Kesland', date: '2026-04-16' }),
      of('earlier', 'summary-record', { committee: 'CMW', state: 'Arvania', date: '2017-09-05' }),
      of('record', 'summary-record', { committee: 'CMW', state: 'Arvania', date: '2026-04-15' }),
    ];
    const targets = moveTargets(press, [press, ...sources]);
    expect(targets.filter(({ isLikely }) => isLikely).map(({ source }) => source.key)).toEqual(['record']);
    expect(targets).toHaveLength(4);
    expect(targets[0]?.signs.map(({ sign }) => sign)).toEqual(['committee-and-state', 'date']);
  });

  test('by figures in common, where a document does not say what it is', () => {
    const statements = [210, 345, 477, 589, 614, 733, 892, 941].map((figure) => ({ text: `There were ${String(figure)} of them.` }));
    const [target] = moveTargets(of('a', 'meeting-summary', {}, statements), [of('b', 'summary-record', {}, statements)]);
    expect(target).toMatchObject({ isLikely: true, signs: [{ sign: 'figures', value: '8' }] });
  });
});
