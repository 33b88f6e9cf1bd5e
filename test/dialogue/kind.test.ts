import { describe, expect, it } from 'vitest';
import { read } from './told.ts';

const MASTHEAD = 'United Nations\n\nDistr.: General\n\n20 April 2026\n\nOriginal: English\n\nCommittee against Torture\n\n';

function kindAndOccasion(text: string): string {
  const source = read(text);
  return source.kind + (source.problems.some(({ code }) => code === 'source.not-a-dialogue') ? ', not a dialogue' : '');
}

describe('the kind of a document', () => {
  it.each([
    [`${MASTHEAD}Concluding observations on the second periodic report of Arvania*\n\n1. The Committee considered the report.`, 'concluding-observations'],
    [`${MASTHEAD}CAT/C/ARV/CO/2\n\n1. The Committee considered the report.`, 'concluding-observations'],
    [`CRC/C/15/Add.124\npage 3\n10.\nThe Committee notes it.`, 'concluding-observations'],
    [`Nations Unies\n\nComité contre la torture\n\nObservations finales concernant le rapport initial de l’Arvanie *\n\nI.Introduction\n\nLe Comité a examiné le rapport.`, 'concluding-observations'],
    [`Naciones Unidas\n\nComité contra la Tortura\n\nObservaciones finales sobre el informe inicial de Arvania\n\n1.El Comité examinó el informe.`, 'concluding-observations'],
    [`${MASTHEAD}List of issues in relation to the second periodic report of Arvania\n\n1. Please provide information.`, 'list-of-issues'],
    [`${MASTHEAD}List of issues prior to submission of the third periodic report of Arvania\n\n1. Please provide information.`, 'list-of-issues'],
    [`Comité contre la torture\n\nListe de points établie avant la soumission du troisième rapport périodique de l’Arvanie\n\n1.Donner des renseignements.`, 'list-of-issues'],
    [`${MASTHEAD}Replies of Arvania to the list of issues in relation to its second periodic report\n\n1. The law was adopted.`, 'replies'],
    [`${MASTHEAD}CAT/C/ARV/RQ/2\n\n1. The law was adopted.`, 'replies'],
    [`${MASTHEAD}Second periodic report submitted by Arvania under article 19 of the Convention, due in 2024\n\n1. The law was adopted.`, 'state-report'],
    [`${MASTHEAD}CAT/C/ARV/2\n\n1. The law was adopted.`, 'state-report'],
    [`${MASTHEAD}Summary record of the 12th meeting\n\nThe meeting was called to order at 3 p.m.`, 'summary-record'],
    [`${MASTHEAD}Report on follow-up to the concluding observations of the Committee\n\nA. Assessment`, 'other, not a dialogue'],
    ['COMMITTEE AGAINST TORTURE CONSIDERS REPORT OF ARVANIA\n\nThe Committee against Torture has concluded this morning its consideration of the report of Arvania.', 'meeting-summary'],
    ['COMMITTEE AGAINST TORTURE DISCUSSES PRISONS, COURTS IN DIALOGUE WITH ARVANIA\n\nPrisons and courts were among the topics discussed by the Committee against Torture as it concluded its consideration of the report of Arvania.', 'meeting-summary'],
    ['In Dialogue with Arvania, Experts of the Committee against Torture Praise New Law\n\nA law was praised.', 'meeting-summary'],
    ['LE COMITÉ CONTRE LA TORTURE EXAMINE LE RAPPORT DE L’ARVANIE\n\nLe Comité a examiné le rapport.', 'meeting-summary'],
    ['Minutes of the parish council\n\nThe roof was discussed.', 'other'],
  ])('of “%s”', (text, expected) => {
    expect(kindAndOccasion(text)).toBe(expected);
  });

  it.each([
    ['Committee against Torture Closes Eighty-Second Session after Adopting Concluding Observations on Reports of Arvania and Belmark\n\nMeeting Summaries\n\nThe Committee against Torture this morning closed its session.', 'meeting-summary'],
    ['The Committee against Torture this morning concluded its eighty-second session after adopting its concluding observations on the reports of Arvania, Belmark and Kesland.\nIt met in Geneva.', 'meeting-summary'],
    ['Committee against Torture Opens Eighty-Third Session in Geneva\n\nMeeting Summaries\n\nThe Committee opened its session and heard civil society organizations on Arvania.', 'meeting-summary'],
    ['Committee against Torture Holds Informal Meeting with States\n\nMeeting Summaries\n\nThe Committee today held an informal meeting with States.', 'meeting-summary'],
    ['Committee on the Rights of the Child Holds Day of General Discussion on the Internet\n\nMeeting Summaries\n\nThe Committee today held a day of general discussion.', 'meeting-summary'],
    ['LE COMITÉ CONTRE LA TORTURE A CLOS LES TRAVAUX DE SA SIXIÈME SESSION\n\nCommuniqué de presse\n\nLe Comité contre la torture a clos aujourd’hui sa sixième session, au cours de laquelle il a examiné le rapport de l’Arvanie.', 'meeting-summary'],
    ['Le Comité contre la torture ouvre sa sixième session\n\nCompte rendu de séance\n\nLe Comité a ouvert ce matin sa sixième session.', 'meeting-summary'],
    ['COMMITTEE AGAINST TORTURE CONSIDERS FOLLOW-UP TO COMMUNICATIONS\n\nMeeting Summaries\n\nThe Committee against Torture this afternoon considered follow-up to communications.\n\nPresenting the report on follow-up, Ana Bell, Committee Expert, said so.', 'meeting-summary'],
    ['LE COMITÉ CONTRE LA TORTURE TIENT UNE DISCUSSION THÉMATIQUE\n\nCompte rendu de séance\n\nLe Comité contre la torture a tenu hier une discussion thématique.', 'meeting-summary'],
    [`${MASTHEAD}Summary record of the 12th meeting\n\nContents\n\nOpening of the session\n\nThe meeting was called to order at 3 p.m.\n\nThe Chair declared open the session.`, 'summary-record'],
    [`${MASTHEAD}Summary record of the 12th meeting\n\nContents\n\nMeeting with States parties\n\nThe meeting was called to order at 3 p.m.\n\nMr. Selim (Arvania) said so.`, 'summary-record'],
    ['UN torture committee publishes findings on Arvania, Belmark and Kesland\n\nThe Committee noted with concern that the law was old.', 'other'],
    ['Thank you for joining us. Um, this is the\nUN Human Rights Committee press conference.\nuh, we adopted findings on Arvania.', 'transcript'],
  ])('of “%s” is told, and that it is no dialogue', (text, kind) => {
    expect(kindAndOccasion(text)).toBe(`${kind}, not a dialogue`);
    expect(read(text).metadata.state).toBeUndefined();
  });

  it('is what the manifest says, and then nothing is refused', () => {
    const source = read('Committee against Torture Closes Session\n\nThe Committee today closed its session.\n\nThe delegation said so.', { kind: 'meeting-summary' });
    expect(source.problems).toEqual([]);
    expect(source.blocks[2]).toMatchObject({ role: 'delegation' });
  });

  it('that is no dialogue has no delegation in it', () => {
    const text = 'Committee against Torture Opens Session\n\nThe Committee against Torture today opened its session.\n\nMilena Ostrand, Committee Chair, welcomed everybody.\n\nThe delegation of the Free Press Union said that Arvania had 12 cases.';
    expect(read(text).blocks.map((block) => (block.kind === 'statement' ? block.role : block.kind))).toEqual(['heading', 'narration', 'chair', 'other']);
  });
});

describe('a summary record', () => {
  it.each(['Second periodic report of Arvania (continued)', 'Combined third and fourth reports of Arvania', 'Arvania (CAT/C/ARV/2)', 'Additional information submitted by Arvania under article 29'])('with “%s” among its contents is a dialogue', (line) => {
    expect(kindAndOccasion(`${MASTHEAD}Summary record of the 12th meeting\n\nContents\n\n${line}\n\nThe meeting was called to order at 3 p.m.\n\nMr. Selim (Arvania) said so.`)).toBe('summary-record');
  });
});

describe('documents with one author', () => {
  it.each([
    ['Replies of Arvania to the list of issues', 'responses delegation –'],
    ['Second periodic report submitted by Arvania under article 19', 'report delegation –'],
    ['List of issues in relation to the report of Arvania', 'questions expert –'],
    ['Concluding observations on the report of Arvania', 'other expert –'],
  ])('“%s” speak for the one who wrote them', (title, expected) => {
    const source = read(`${MASTHEAD}${title}\n\nA. Introduction\n\n1. The law was adopted in 2021.\n\n(a) It is new;\n\n* Adopted by the Committee at its session.`);
    const [introduction, first, sub, footnote] = source.blocks.slice(-4);
    expect([introduction, footnote].map((block) => block?.kind)).toEqual(['heading', 'narration']);
    for (const block of [first, sub]) expect(block?.kind === 'statement' ? `${block.section} ${block.role} ${block.speaker ?? '–'}` : block?.kind).toBe(expected);
  });
});

describe('a transcript', () => {
  it('gives the floor by labels', () => {
    const text = ['Ms. Bell (Committee Expert): How many consulates are there?', 'And where?', 'Mr. Korsak (Deputy Minister of Labour): There are 38.', 'Chair: Thank you.', 'Ms. Bell: I see.', 'Member of the delegation: They are new.'].join('\n');
    const source = read(text);
    expect(source.kind).toBe('transcript');
    expect(source.blocks.map((block) => (block.kind === 'statement' ? `${block.role} ${block.speaker ?? '–'}` : ''))).toEqual(['expert Bell', 'expert Bell', 'delegation Korsak', 'chair –', 'expert Bell', 'delegation –']);
  });
});
