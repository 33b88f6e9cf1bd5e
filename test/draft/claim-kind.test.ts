import { describe, expect, it } from 'vitest';
import { needsCitation, reasonsForCitation } from '../../server/src/draft/claim-kind.ts';
import type { ClaimKind } from '../../server/src/draft/draft.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';

function claims(text: string) {
  return readDraft(text, 'drafts/co.md').claims;
}

function kindOf(sentence: string): ClaimKind | undefined {
  return claims(`# Concerns\n\n20. ${sentence}`)[0]?.kind;
}

describe('the kind of a claim', () => {
  it.each<[ClaimKind, string]>([
    ['attributed', 'The delegation stated that there were 697 labour inspectors.'],
    ['attributed', 'The State party acknowledged that the visa requirement had led to irregular migration.'],
    ['attributed', 'The Committee takes note of the information provided by the State party that the policy is being updated.'],
    ['attributed', 'The Committee notes the information provided by the delegation during the dialogue that 212 orders were appealed.'],
    ['attributed', 'According to the delegation, most claims related to unpaid wages.'],
    ['attributed', 'It also notes the explanation of the delegation that detention is a measure of last resort.'],
    ['attributed', 'The Committee welcomes the information provided by the delegation that 12 consulates have been opened.'],
    ['attributed', 'Mr. Dorval considered that the regulations were restrictive.'],
    ['attributed', 'A Committee expert regretted that no data had been provided.'],
    ['attributed', 'As indicated by the State party, the decree entered into force in 2024.'],
    ['attributed', 'The Committee was informed by the delegation that a bill is before parliament.'],

    ['factual', 'The Committee welcomes the adoption of Act No. 114 of 9 March 2021 on migration.'],
    ['factual', 'The Committee notes as positive the opening of 12 consulates since 2019.'],
    ['factual', 'The Committee notes with appreciation that a national plan against trafficking was adopted.'],
    ['factual', 'It commends the State party for having taken in more than 31,000 Ukrainians.'],
    ['factual', 'The Committee notes that 436 unaccompanied children were registered in 2025.'],
    ['factual', 'Only 540 permits were granted in 2025.'],
    ['factual', 'The Committee notes that the State party encourages employers to hire migrants.'],
    ['factual', 'The Committee welcomes the presence of consular staff in 12 countries.'],
    ['factual', 'The Committee welcomes the submission of a bill on statelessness to parliament.'],
    ['factual', 'Le Comité salue l’ouverture de 12 consulats depuis 2019.'],

    ['concern', 'The Committee is concerned that an appeal has no suspensive effect.'],
    ['concern', 'It remains, however, deeply concerned about the conditions of detention.'],
    ['concern', 'The Committee is also seriously concerned at reports of collective expulsions.'],
    ['concern', 'The Committee notes with concern the lack of an effective mechanism of coordination.'],
    ['concern', 'The Committee regrets the absence of data.'],
    ['concern', 'It regrets that the delegation gave no reply.'],
    ['concern', 'The Committee is alarmed by the rise in hate crime.'],
    ['concern', 'The Committee expresses its deep concern about reports of torture.'],
    ['concern', 'While noting that 212 of 1,900 orders were appealed, the Committee remains concerned that appeals fail.'],
    ['concern', 'While welcoming the new law, the Committee is nevertheless concerned that it is not applied.'],
    ['concern', 'While taking note of the delegation’s statement that inspections have increased, the Committee is concerned that wages go unpaid.'],
    ['concern', 'The Committee welcomes the plan but regrets that it has no budget.'],
    ['concern', 'Le Comité s’inquiète de constater que les définitions des lois restent floues.'],
    ['concern', 'Le Comité note avec préoccupation l’absence de données.'],

    ['recommendation', 'The Committee recommends that the State party ensure that civil society takes part.'],
    ['recommendation', 'Recalling its general comment No. 5 (2021), the Committee urges the State party to end detention.'],
    ['recommendation', 'It also calls upon the State party to ratify the Convention.'],
    ['recommendation', 'The Committee, in line with its general comment No. 5 (2021), recommends that the State party act.'],
    ['recommendation', 'The State party should ensure that appeals suspend expulsion.'],
    ['recommendation', 'The State party is further encouraged to consider a comprehensive code.'],
    ['recommendation', 'The Committee reiterates its previous recommendation and invites the State party to report on it.'],
    ['recommendation', 'The Committee draws the State party’s attention to its general comment No. 2 (2013).'],
    ['recommendation', 'While noting with concern the rise in hate crime, the Committee recommends that the State party act.'],
    ['recommendation', 'Le Comité recommande à l’État partie d’adopter une loi.'],

    ['procedural', 'The Committee considered the second periodic report of Arvania (CMW/C/ARV/2) at its 698th and 699th meetings, held on 4 and 5 December 2024.'],
    ['procedural', 'At its 710th meeting, held on 12 December 2024, it adopted the present concluding observations.'],
    ['procedural', 'The Committee welcomes the submission of the second periodic report of the State party.'],
    ['procedural', 'The Committee appreciates the frank and constructive dialogue with the high-level delegation.'],
    ['procedural', 'The Committee is grateful to the State party for having accepted the simplified reporting procedure.'],
    ['procedural', 'The Committee requests the State party to disseminate the present concluding observations widely.'],
    ['procedural', 'The Committee requests the State party to provide, within two years, written information on the implementation of the recommendations in paragraphs 8 and 10.'],
    ['procedural', 'The Committee requests the State party to submit its third periodic report by 1 January 2030.'],
    ['procedural', 'The report should not exceed 21,200 words.'],
    ['procedural', 'Le Comité a examiné le rapport initial d’Arvanie (CMW/C/ARV/1) à ses 214e et 215e séances.'],
  ])('is %s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toBe(kind);
  });

  it.each<[string, readonly ClaimKind[]]>([
    ['The Committee is concerned that:', ['concern', 'concern', 'concern']],
    ['It remains concerned about:', ['concern', 'concern', 'concern']],
    ['The Committee urges the State party to:', ['recommendation', 'recommendation', 'recommendation']],
    ['The State party should', ['recommendation', 'recommendation', 'recommendation']],
    ['The Committee welcomes the adoption of the following legislative measures:', ['factual', 'factual', 'factual']],
    ['The Committee welcomes the following.', ['factual', 'factual', 'factual']],
    ['The delegation stated that:', ['attributed', 'attributed', 'attributed']],
  ])('passes from the line that introduces sub-paragraphs to these: %s', (introduction, kinds) => {
    const text = `20. ${introduction}\n\n(a) Act No. 114 of 9 March 2021 on migration;\n\n(b) The mechanism has no budget.`;
    expect(claims(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('may change with the second sentence of a sub-paragraph', () => {
    const text = '20. The Committee is concerned about:\n\n(a) Detention. The Committee welcomes the new law, however;\n\n(b) Expulsion.';
    expect(claims(text).map(({ kind }) => kind)).toEqual(['concern', 'concern', 'factual', 'concern']);
  });

  it.each<[ClaimKind, string, string]>([
    ['procedural', 'A. Introduction', 'The Committee recognizes that Arvania is a country of origin, transit and destination.'],
    ['factual', 'A. Introduction', 'The Committee notes that 640,000 nationals live abroad.'],
    ['concern', 'A. Introduction', 'It regrets, however, that the report was submitted 11 years late.'],
    ['procedural', 'Technical assistance', 'The Committee recommends that the State party avail itself of international assistance.'],
    ['procedural', 'Follow-up to concluding observations', 'The Committee recommends that the State party take all appropriate measures to implement them.'],
    ['procedural', '8. Follow-up and dissemination', 'It invites the State party to involve civil society.'],
    ['procedural', 'M. Next report', 'It invites the State party to consult widely.'],
    ['factual', 'Follow-up measures undertaken and progress achieved by the State party', 'The Committee welcomes the reform of the courts.'],
    ['recommendation', 'Ratification of relevant instruments', 'The Committee recommends that the State party ratify those Conventions.'],
  ])('is %s under “%s”: %s', (kind, heading, sentence) => {
    expect(claims(`## ${heading}\n\n20. ${sentence}`)[0]?.kind).toBe(kind);
  });

  it('knows the section through the headings below it', () => {
    const text = '## Follow-up and dissemination\n\n### Regional cooperation\n\nThe Committee recommends that the State party act.\n\n## Detention\n\nThe Committee recommends that the State party act.';
    expect(claims(text).map(({ kind }) => kind)).toEqual(['procedural', 'recommendation']);
  });
});

describe('a citation', () => {
  it.each([
    ['The delegation stated that inspections had increased.', ['attribution']],
    ['The Committee notes that interpreters are used.', ['noted-fact']],
    ['The Committee welcomes the adoption of Act No. 114 of 9 March 2021 on migration.', ['noted-fact', 'law', 'date']],
    ['Only 540 permits were granted.', ['figure']],
    ['The Committee is concerned that 61 children left the shelter in 2025.', ['date', 'figure']],
    ['The Committee is concerned that the Labour Code does not cover domestic workers.', ['law']],
    ['The Committee is concerned that the governor spoke of “a flood”.', ['quotation']],
    ['The Committee regrets the delegation’s statement that no data exist.', ['attribution']],
    ['The Committee is concerned that two thirds of them are women.', ['figure']],
    ['The Committee is concerned that at least half of the founders must be citizens.', ['figure']],
    ['The Committee is concerned that no survey took place from 2 to 13 December 2024 or in May.', ['date']],
    ['The Committee is concerned that 2,019 persons were expelled.', ['figure']],
    ['The Committee notes that the mayor maintains 167 consulates.', ['noted-fact', 'figure']],
    ['The Committee is concerned that, from 2019–2023, few were.', ['date']],
  ])('is needed by “%s”', (sentence, reasons) => {
    const [claim] = claims(`20. ${sentence}`);
    expect(claim && [...reasonsForCitation(claim)].sort()).toEqual([...reasons].sort());
    expect(claim && needsCitation(claim)).toBe(true);
  });

  it.each([
    'The Committee is concerned that an appeal has no suspensive effect.',
    'The Committee is concerned that articles 16 and 17 (arts. 8–35) are not applied.',
    'Bearing in mind its general comment No. 5 (2021), the Committee is concerned that children are detained.',
    'The Committee is concerned that the recommendations in paragraph 12 of CMW/C/ARV/CO/1 have not been followed.',
    'The Committee recommends that the State party appoint 200 more labour inspectors by 2027.',
    'The Committee considered the report of Arvania at its 698th meeting, held on 4 December 2024.',
    'The Committee welcomes the adoption of the following legislative measures:',
    'The Committee is concerned that:',
    'United Nations',
  ])('is not needed by “%s”', (sentence) => {
    const [claim] = claims(`20. ${sentence}`);
    expect(claim && reasonsForCitation(claim)).toEqual([]);
  });

  it('is needed by what a line says before the sub-paragraphs that it introduces', () => {
    const [claim] = claims('20. While noting that 212 orders were appealed, the Committee is concerned that:\n\n(a) Appeals fail.');
    expect(claim && reasonsForCitation(claim)).toEqual(['figure']);
  });

  it('is needed by every welcomed measure of a list', () => {
    const [introduction, measure] = claims('20. The Committee welcomes the following:\n\n(a) The reform of the courts.');
    expect(introduction && needsCitation(introduction)).toBe(false);
    expect(measure && needsCitation(measure)).toBe(true);
  });
});
