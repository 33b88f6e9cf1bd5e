import { describe, expect, it } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What claim.unsupported says of a claim that rests on one statement. */
function unsupported(statement: string, claim: string): readonly string[] {
  const { claims } = checkText(`${claim} [@S, para. 1].\n`, smallLibrary({ S: [{ text: statement }] }));
  return claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported').map(({ message }) => message));
}

const statement = 'Three mobile clinics had been operating in the valley since May 2022. Five more had been ordered but had not been delivered because of a dispute with the supplier.';

describe('a reason', () => {
  it('is marked where the statement gives another', () => {
    expect(unsupported(statement, 'Five more mobile clinics have been ordered but have not been delivered for want of money')).toEqual([
      'Wording: the draft says “money”; S, para. 1 says “a dispute with the supplier”.',
    ]);
  });

  it('is marked behind “were due to” and a noun, and where the next sentence has but a part of it', () => {
    expect(unsupported('Candidates for the harbour council had been rejected chiefly owing to invalid signatures.', 'Most rejections of candidates for the harbour council were due to irregularities in campaign financing')).toEqual([
      'Wording: the draft says “irregularities in campaign financing”; S, para. 1 says “invalid signatures”.',
    ]);
    expect(unsupported('The ferry trial of the port guards had been delayed by the storm. The harbour code obliged the crews to report it.', 'The ferry trial of the port guards was delayed by opposition from the crews')).toEqual([
      'Wording: the draft says “opposition from the crews”; S, para. 1 says “the storm”.',
    ]);
  });

  it('is marked where the statement gives none', () => {
    expect(unsupported('The ferry trial of the port guards had been put off until the autumn of 2026.', 'The ferry trial of the port guards has been put off until the autumn of 2026 because two witnesses fell ill')).toEqual([
      'Wording: the draft says “two witnesses fell ill”, which S, para. 1 does not say.',
    ]);
  });

  it('is marked where one is the want of something and the other is something that came', () => {
    expect(unsupported('The ferry trial of the port guards had been put off for lack of boats.', 'The ferry trial of the port guards has been put off owing to a regatta')).toEqual(['Wording: the draft says “a regatta”; S, para. 1 says “boats”.']);
    expect(unsupported('The ferry trial of the port guards had been put off for lack of boats.', 'The ferry trial of the port guards has been put off owing to difficulties')).toEqual([]);
  });

  it('is let be where the two are forms of one word', () => {
    expect(unsupported('A sailor, aged 23, had died at the port station in August 2024, allegedly after having been beaten.', 'A sailor aged 23 died at the port station in August 2024, reportedly following a beating')).toEqual([]);
  });

  it('is let be in other words', () => {
    expect(unsupported(statement, 'Five further mobile clinics on order have not arrived owing to a disagreement with those who supply them')).toEqual([]);
    expect(unsupported('A private company had cut off the supply of 6,200 homes for unpaid bills.', 'A private company cut off the supply of 6,200 homes because they could not pay')).toEqual([]);
    expect(unsupported('The harbour plan had been given up for lack of funds in 2024.', 'The harbour plan was given up in 2024 for financial reasons')).toEqual([]);
  });

  it('is let be where it is one word beside one: they may mean the same', () => {
    expect(unsupported('The ferry trial of the port guards had been put off because of a quarrel.', 'The ferry trial of the port guards has been put off because of a dispute')).toEqual([]);
  });

  it('is let be where the statement says it without calling it a reason', () => {
    expect(unsupported('A storm had destroyed the pier in 2023. The ferry had not sailed since.', 'The ferry has not sailed since 2023 because a storm destroyed the pier')).toEqual([]);
  });

  it('is marked where it is the second of two', () => {
    const late = 'The delegation said the delay in opening the harbour had been caused by the storm and by a strike of the pilots.';
    expect(unsupported(late, 'The delegation put the delay in opening the harbour down to the storm and to missing building permits')).toEqual([
      'Wording: the draft says “missing building permits”; S, para. 1 says “a strike of the pilots”.',
    ]);
    expect(unsupported(late, 'The delegation put the delay in opening the harbour down to the storm and to the pilots’ strike')).toEqual([]);
  });

  it('is let be where it is told of the people concerned', () => {
    expect(unsupported('Three applicants had lost the case because the deadline had passed.', 'Three applicants lost the case because the persons concerned had missed the deadline')).toEqual([]);
  });
});

describe('what somebody was punished for', () => {
  const fined = 'A ferry company in Tarsk had been fined 15,000 marks in 2025 for leaving older passengers on the pier.';

  it('is marked where the statement says another deed', () => {
    expect(unsupported(fined, 'In 2025, a ferry company in Tarsk was fined 15,000 marks for hiding repair bills')).toEqual(['Wording: the draft says “hiding repair bills”; S, para. 1 says “leaving older passengers”.']);
  });

  it('is let be in other words, or where the statement names an offence', () => {
    expect(unsupported(fined, 'In 2025, a ferry company in Tarsk was fined 15,000 marks for having left older passengers behind')).toEqual([]);
    expect(unsupported('Two sailors had been convicted of fraud in Tarsk in 2025 and were in prison.', 'Two sailors were convicted in Tarsk in 2025 for deceiving customers')).toEqual([]);
  });
});

it('a reason that another cited statement gives is let be, whatever the next sentence of the first gives', () => {
  const library = smallLibrary({ S: [{ text: 'Pupils of the harbour schools could be turned away by the schools because of a lack of berths.' }, { text: 'Pupils were few. Harbour schools could still turn pupils away. Teachers said that the rooms lacked suitable stairs.' }] });
  const { claims } = checkText('Harbour schools may turn pupils away on the ground that rooms lack suitable stairs [@S, paras. 1-2].\n', library);
  expect(claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported'))).toEqual([]);
});

it('a reason that the sentence before gives is let be, whatever the next one gives for something else', () => {
  const before = 'The Act provided for a payment to each fisherman dismissed unlawfully. By June 2026, 742 fishermen had applied and 418 had received the payment; 205 applications had been rejected because files had been destroyed.';
  expect(unsupported(before, 'By June 2026, the payment had been received by 418 of the 742 fishermen who had applied on the ground of unlawful dismissal')).toEqual([]);
});
