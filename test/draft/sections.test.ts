import { describe, expect, it } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { sectionOfHeading } from '../../server/src/draft/sections.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** The outline of each committee's concluding observations, its sections of formulas last. SPT writes reports on visits, not concluding observations. */
const OUTLINES: Readonly<Record<string, readonly [body: readonly string[], closing: readonly string[]]>> = {
  CMW: [
    ['Introduction', 'Positive aspects', 'Factors and difficulties impeding the implementation of the Convention', 'Principal subjects of concern and recommendations', 'General measures of implementation (arts. 73 and 84)', 'General principles (arts. 7 and 83)'],
    ['Dissemination and follow-up', 'Technical assistance', 'Follow-up to concluding observations', 'Next periodic report'],
  ],
  CERD: [
    ['Introduction', 'Positive measures', 'Concerns and recommendations', 'Racist hate speech and hate crime'],
    [
      'Other recommendations', 'Ratification of other treaties', 'Follow-up to the Durban Declaration and Programme of Action', 'International Decade for People of African Descent', 'Consultations with civil society',
      'Follow-up to the present concluding observations', 'Paragraphs of particular importance', 'Dissemination of information', 'Common core document', 'Preparation of the next periodic report',
    ],
  ],
  CCPR: [['Introduction', 'Positive aspects', 'Principal matters of concern and recommendations', 'Right to life'], ['Dissemination and follow-up']],
  CESCR: [['Introduction', 'Positive aspects', 'Principal subjects of concern and recommendations', 'Maximum available resources', 'Non-discrimination'], ['Other recommendations']],
  CEDAW: [
    ['Introduction', 'Positive aspects', 'Sustainable Development Goals', 'Parliament', 'Principal areas of concern and recommendations', 'Education'],
    ['Optional Protocol to the Convention and amendment to article 20 (1) of the Convention', 'Beijing Declaration and Platform for Action', 'Dissemination', 'Technical assistance', 'Ratification of other treaties', 'Follow-up to concluding observations', 'Preparation of the next report'],
  ],
  CAT: [['Introduction', 'Positive aspects', 'Principal subjects of concern and recommendations', 'Pending follow-up issues from the previous reporting cycle'], ['Follow-up procedure', 'Other issues']],
  CRC: [
    ['Introduction', 'Follow-up measures undertaken and progress achieved by the State party', 'Main areas of concern and recommendations', 'General measures of implementation (arts. 4, 42 and 44 (6))'],
    ['Ratification of the Optional Protocol to the Convention on a communications procedure', 'Ratification of international human rights instruments', 'Cooperation with regional bodies', 'Implementation and reporting', 'Follow-up and dissemination', 'Next report'],
  ],
  CRPD: [
    ['Introduction', 'Positive aspects', 'Principal areas of concern and recommendations', 'General principles and obligations (arts. 1–4)', 'Specific rights (arts. 5–30)', 'Specific obligations (arts. 31–33)'],
    ['Follow-up', 'Dissemination of information', 'Next periodic report'],
  ],
  CED: [['Introduction', 'Positive aspects', 'Implementation of the obligations under the Convention', 'Harmonization of domestic legislation with the Convention'], ['Fulfilment of the rights and obligations under the Convention, dissemination and follow-up']],
  'CRPD in French': [['Introduction', 'Aspects positifs', 'Principaux sujets de préoccupation et recommandations', 'Principes généraux et obligations générales (art. 1 à 4)'], ['Suivi', 'Diffusion']],
  'CMW in Spanish': [['Introducción', 'Aspectos positivos', 'Principales motivos de preocupación y recomendaciones', 'Medidas generales de aplicación'], ['Difusión y seguimiento', 'Asistencia técnica', 'Próximo informe periódico']],
};

const missing = (headings: readonly string[]): readonly string[] =>
  allFindings(checkText(headings.map((heading) => `## ${heading}\n\n`).join(''), smallLibrary({}))).filter(({ code }) => code === 'structure.missing-section').map(({ message }) => message);

describe.each(Object.entries(OUTLINES))('The concluding observations of %s', (_committee, [body, closing]) => {
  it('have all sections', () => {
    expect(missing([...body, ...closing])).toEqual([]);
  });

  it.each([[0], [1], [body.findIndex((heading) => /concern|préoccupation|preocupación|^Implementation/iu.test(heading))]])('miss one that is taken away (%d)', (index) => {
    const rest = body.filter((_heading, at) => at !== index);
    expect(missing([...rest, ...closing.filter((heading) => heading !== 'Other recommendations')]).length).toBe(1);
  });

  it('end with sections of formulas', () => {
    expect(closing.filter((heading) => sectionOfHeading(heading) !== 'closing')).toEqual([]);
    expect(body.filter((heading) => sectionOfHeading(heading) === 'closing')).toEqual([]);
  });

  it('begin with what is no concern', () => {
    expect(body.slice(0, 2).map(sectionOfHeading)).toEqual(['introduction', 'positive']);
  });
});
