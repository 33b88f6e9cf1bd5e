import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import type { Role } from '../../server/src/dialogue/source.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

interface Said {
  readonly text: string;
  readonly role: Role;
  readonly speaker?: string;
}

const isOtherMouth = (claim: string, ...statements: readonly Said[]): boolean => {
  const paragraphs = statements.length === 1 ? 'para. 1' : 'paras. 1 and 2';
  return allFindings(checkText(`${claim.replace(/\.$/u, '')} [@S, ${paragraphs}].`, smallLibrary({ S: statements }))).some(({ code }) => code === 'speaker.mismatch');
};
const expert = (text: string): Said => ({ text, role: 'expert' });
const delegation = (text: string): Said => ({ text, role: 'delegation' });

const UNIONS = expert('Civil society had said that about 300 girls were living in unregistered unions each year. What was being done?');

describe('a claim that cites both sides and gives the delegation what only the expert said', () => {
  test.each([
    ['the answer has less of it, and nothing of its own', expert('Unsafe abortions reportedly caused one in six maternal deaths. Would the law be amended?'), delegation('A bill on abortion was being drafted. Maternal deaths had fallen.'), 'The delegation acknowledged that unsafe abortions caused one in six maternal deaths.'],
    ['the figure is disowned', UNIONS, delegation('The delegation did not recognise the figure of 300 girls; social services had identified 87 cases of early unions.'), 'The delegation conceded that some 300 girls were living in unregistered unions each year.'],
  ] as const)('%s', (_, question, answer, claim) => {
    expect(isOtherMouth(claim, question, answer)).toBe(true);
  });

  test.each([
    ['the answer agrees', UNIONS, delegation('This was true. Sixty mediators worked with the girls.'), 'The delegation acknowledged that some 300 girls were living in unregistered unions each year.'],
    ['the answer adds something', expert('Some 300 persons had been pushed back at the border with Drenia in the winter of 2024.'), delegation('The allegations were being investigated by the Prosecutor General.'), 'The delegation said that the pushing back of some 300 persons at the border with Drenia was being investigated by the Prosecutor General.'],
    ['the claim is the answer', UNIONS, delegation('The delegation did not recognise the figure of 300 girls; social services had identified 87 girls living in unregistered unions.'), 'The delegation stated that 87 girls were living in unregistered unions.'],
    ['the delegation rejects it', UNIONS, delegation('The delegation did not recognise the figure of 300 girls.'), 'The delegation disputed the estimate that 300 girls were living in unregistered unions each year.'],
    ['the expert quotes the State', expert('The State party had also indicated that some 300 girls were living in unregistered unions each year.'), delegation('Mediators worked with girls in early unions.'), 'The State party indicated that some 300 girls were living in unregistered unions each year.'],
    ['the other half is another’s', expert('The gender pay gap was 19 per cent.'), delegation('The Statistics Institute had calculated the gap in pay at 13.5 per cent for 2025.'), 'An Expert put the gender pay gap at 19 per cent, whereas the Statistics Institute calculated it at 13.5 per cent for 2025.'],
  ] as const)('but not where %s', (_, question, answer, claim) => {
    expect(isOtherMouth(claim, question, answer)).toBe(false);
  });
});

describe('who is of neither side', () => {
  const ombudsperson: Said = { text: 'DAVIT OSSIAN, Ombudsperson of Arvania, said he considered the ceiling of 5,000 dollars far too low.', role: 'other', speaker: 'Davit Ossian' };

  test('an ombudsperson does not speak for the delegation', () => {
    expect(isOtherMouth('The delegation considered that the ceiling of 5,000 dollars was far too low.', ombudsperson)).toBe(true);
  });

  test.each(['The Ombudsperson considered that the ceiling of 5,000 dollars was far too low.', 'The Committee is concerned that the ceiling of 5,000 dollars is far too low.'])('%s', (claim) => {
    expect(isOtherMouth(claim, ombudsperson)).toBe(false);
  });
});

describe('a claim that names two speakers, each of whom a cited statement has', () => {
  const question: Said = { text: 'Mr. Karrow was concerned that incommunicado detention could last for up to 72 hours.', role: 'expert', speaker: 'Anton Karrow' };
  const answer = delegation('Incommunicado detention could not exceed 48 hours since the reform of the Code of Criminal Procedure in 2022, and the courts had ended it in 19 cases.');

  test('is let be, whichever says more of it', () => {
    expect(isOtherMouth('Whereas Mr. Karrow had voiced concern that incommunicado detention could last for up to 72 hours, the delegation stated that since the reform of the Code of Criminal Procedure in 2022 the courts had ended it in 19 cases.', question, answer)).toBe(false);
  });

  test('is let be where what is said stands before, or is set aside', () => {
    expect(isOtherMouth('Detention could last for up to 72 hours, in Mr. Karrow’s opinion, and since the reform of the Code of Criminal Procedure in 2022 the courts had ended incommunicado detention in 19 cases.', question, answer)).toBe(false);
    // In other words than the person's; nobody else has more of it.
    expect(isOtherMouth('The danger, though exceptional, would pass, in Mr. Karrow’s opinion, and since the reform of the Code of Criminal Procedure in 2022 the courts had ended incommunicado detention in 19 cases.', question, answer)).toBe(false);
    expect(isOtherMouth('Contrary to what an Expert had said, incommunicado detention cannot exceed 48 hours.', answer)).toBe(false);
  });

  test('but not where the person has said nothing of it', () => {
    expect(isOtherMouth('Mr. Karrow stated that since the reform of the Code of Criminal Procedure in 2022 the courts had ended incommunicado detention in 19 cases.', question, answer)).toBe(true);
  });
});

test('thanks for information give nobody the words that follow', () => {
  const concern = expert('A third of the prisons had no doctor, and 14 detainees had died in 2024.');
  expect(isOtherMouth('While noting the information provided by the State party, the Committee is concerned that a third of the prisons have no doctor.', concern)).toBe(false);
  expect(isOtherMouth('According to the information provided by the State party, a third of the prisons have no doctor.', concern)).toBe(true);
});

describe('a claim that tells what two sides said', () => {
  const asked: Said = { text: 'TADESSE WOLDEYES, Committee Expert, asked whether the curfew was subject to judicial review. What criteria would have to be met for it to be lifted?', role: 'expert', speaker: 'Tadesse Woldeyes' };
  const answered = delegation('The curfew had been shortened in March. Judicial review was available: the Administrative Court had received 78 complaints and had upheld 12. The figure of 132 complaints corresponded to the situation in January.');

  test('each may rest on a block of its own, though one has little of the whole', () => {
    expect(isOtherMouth('Mr. Woldeyes asked whether the curfew was reviewed by a judge; the delegation replied that the Administrative Court had received 78 complaints and had upheld 12.', asked, answered)).toBe(false);
  });

  test('who is only mentioned need not be cited', () => {
    expect(isOtherMouth('The figure of 132 complaints, which an Expert had quoted, corresponded to January, the delegation explained.', answered)).toBe(false);
  });

  test('the statistics of a State say nothing by themselves', () => {
    expect(isOtherMouth('The Committee regrets that the statistics of the State party do not cover ethnicity.', expert('Statistics Arvania recorded the country of birth of a person, but not ethnicity.'))).toBe(false);
  });
});

describe('a claim in one mouth whose words are the other side’s, both cited', () => {
  const INTERN = expert('The Press Act of 2019 contained a vague definition of defamation and allowed fines of up to 20,000 crowns. Would it be amended?');
  const COUNT = expert('UNHCR estimated that 2,400 people were stateless. Would the Convention be ratified?');

  test.each([
    ['the own side grants something else', INTERN, delegation('The delegation acknowledged that the replies had been sent late. Since 2020, 14 cases had been brought.'), 'The delegation recognised that the definition of defamation in the Press Act of 2019 was vague.'],
    ['the own side will not have the figure', COUNT, delegation('The census had found 1,650 stateless people, not 2,400.'), 'The delegation estimated the number of stateless people at 2,400.'],
    ['the own side will not have the figure, and has a word of the claim besides', expert('Fishermen complained that they had received nets and engines sixteen months after the storm, if at all. How many were insured?'), delegation('The nets had been delayed by seven months, not sixteen, because they had had to be imported from Drenia.'), 'According to the delegation, nets and engines reached the fishermen 16 months after the storm, if they arrived at all.'],
    ['only the other side has the figures', expert('Dismissals of pregnant teachers had more than doubled since 2021, to 1,237. Would Arvania prohibit them?'), delegation('Dismissals of pregnant teachers would not be prohibited; however, the number of complaints had doubled since 2021, and schools had been required to give notice.'), 'The delegation observed that dismissals of pregnant teachers had more than doubled since 2021, reaching 1,237.'],
    ['what is compared is in the same sentence', expert('Velmish pupils made up 4.1 per cent of all pupils. How many of them learned in Velmish?'), delegation('Of the 2,388 Velmish pupils in boarding schools, 41.6 per cent learned in Velmish, up from 22.8 per cent in 2018.'), 'An Expert pointed out that 41.6 per cent of Velmish pupils in boarding schools learned in Velmish, compared with 22.8 per cent in 2018.'],
    ['the experts only ask', expert('Had mediators been appointed in the schools of the north?'), delegation('In the schools of the north, 92 mediators had been appointed, and their number would rise to 150 by 2028.'), 'An Expert observed that 92 mediators had been appointed in the schools of the north and that their number would rise to 150 by 2028.'],
    ['the admission is said to be its own', expert('Nine of the girls arrested in June had spent three weeks in the police station of Teshila.'), delegation('The delegation had no information on the arrests and would reply in writing.'), 'By the delegation’s own admission, nine of the girls arrested in June spent three weeks in the police station of Teshila.'],
  ] as const)('is accused where %s', (_, question, answer, claim) => {
    expect(isOtherMouth(claim, question, answer)).toBe(true);
  });

  const PUSHED = expert('Some 300 persons had been pushed back at the border with Drenia in the winter of 2024. What had been done?');
  const CLOSED = expert('Three shelters in the northern province had been closed in 2023. Why?');

  test.each([
    ['the answer, in few words, is what is news', PUSHED, delegation('The Prosecutor had opened an investigation into the allegations.'), 'The delegation said that an investigation into the pushing back of some 300 persons at the border with Drenia in the winter of 2024 was under way.'],
    ['the answer denies it', PUSHED, delegation('It had no knowledge of such events; the matter would be looked into.'), 'The delegation stated that the pushing back of some 300 persons at the border with Drenia in the winter of 2024 had not been brought to its attention.'],
    ['the answer gives the cause, in other words', CLOSED, delegation('The buildings had been damaged by storms.'), 'The delegation put the closure of the three shelters in the northern province in 2023 down to the need for repairs.'],
    ['the answer gives the cause of what is asked', CLOSED, delegation('Budgets had been cut.'), 'The delegation blamed the closure of the three shelters in the northern province in 2023 on austerity.'],
    ['both give the figure', expert('The Ombudsperson had 12 per cent less money than in 2024. Why was that?'), delegation('The budget of the Ombudsperson had been cut by 12 per cent in 2025, as those of all institutions.'), 'An Expert observed that the budget of the Ombudsperson had been cut by 12 per cent in 2025.'],
    ['a figure may have been worked out', expert('Sixty-nine families had not accepted the housing offered.'), delegation('Housing had been offered to 391 families, of whom 322 had accepted it.'), 'According to the delegation, 69 of the families to whom housing had been offered did not accept it.'],
    ['the answer takes up the figure', expert('Dismissals of pregnant teachers had more than doubled since 2021, to 1,237. Would Arvania prohibit them?'), delegation('The figure of 1,237 dismissals of pregnant teachers included those who had left by agreement.'), 'The delegation observed that dismissals of pregnant teachers had more than doubled since 2021, reaching 1,237.'],
    ['what is compared is the other side’s', expert('In boarding schools, 22.8 per cent of Velmish pupils had learned in Velmish in 2018.'), delegation('At present, 41.6 per cent of Velmish pupils in boarding schools learned in Velmish.'), 'The delegation pointed out that 41.6 per cent of Velmish pupils in boarding schools learned in Velmish, compared with 22.8 per cent in 2018.'],
    ['another voice is heard', COUNT, delegation('The census had found 1,650 stateless people.'), 'According to the delegation, there were 1,650 stateless people, compared with the 2,400 of UNHCR.'],
  ] as const)('is let be where %s', (_, question, answer, claim) => {
    expect(isOtherMouth(claim, question, answer)).toBe(false);
  });
});
