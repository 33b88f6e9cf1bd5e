import { describe, expect, it } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What claim.unsupported says of a claim that rests on one statement. */
function unsupported(statement: string, claim: string): readonly string[] {
  const { claims } = checkText(`${claim} [@S, para. 1].\n`, smallLibrary({ S: [{ text: statement }] }));
  return claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported').map(({ message }) => message));
}

describe('a word in whose place the statement has another of its kind', () => {
  it('is marked with both sides', () => {
    expect(unsupported('The Senate had signed the fisheries treaty with Torvia in May 2025.', 'The Senate ratified the fisheries treaty with Torvia in May 2025')).toEqual([
      'Wording: the draft says “ratified”; S, para. 1 says “signed”.',
    ]);
  });

  it('is let be where the sentence has it too', () => {
    expect(unsupported('The Senate had signed a fisheries treaty, which Torvia had not yet ratified.', 'The fisheries treaty signed by the Senate awaits ratification by Torvia')).toEqual([]);
  });

  it('is let be where one of the two is denied', () => {
    expect(unsupported('Four sittings of the harbour council had been closed to the press in 2025.', 'Four sittings of the harbour council were not open to the press in 2025')).toEqual([]);
  });

  it('is let be where a share is worked out from that of the others', () => {
    expect(unsupported('Women held 16 per cent of the seats of the harbour council.', 'Men hold 84 per cent of the seats of the harbour council')).toEqual([]);
  });

  it('is let be where the sentence has another word for it', () => {
    expect(unsupported('The storm had brought 2,100 refugees with disabilities to the port.', 'The storm brought some 2,100 persons with disabilities to the port')).toEqual([]);
  });

  it('is let be where only its stem is that of a word for those who do a thing', () => {
    expect(unsupported('The workshops of the port employed 4,800 persons, often below the minimum wage.', 'The 4,800 workers in the workshops of the port are often paid below the minimum wage')).toEqual([]);
  });
});
