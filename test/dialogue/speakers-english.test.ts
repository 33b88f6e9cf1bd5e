import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../server/src/dialogue/attribution.ts';
import { englishAttribution } from '../../server/src/dialogue/speakers-english.ts';

function told(found: Attribution | undefined): string {
  return found ? [found.by, found.name, found.office].filter((part) => part !== undefined && part !== '').join(' | ') : '–';
}

describe('englishAttribution', () => {
  it.each([
    // named, in the highlights and in the body
    ['Ana Bell, Committee Expert and Country Rapporteur, said it was late.', 'person | Ana Bell | Committee Expert and Country Rapporteur'],
    ['Ana Bell-Núñez, Country Rapporteur and Committee Expert, turned to quarries.', 'person | Ana Bell-Núñez | Country Rapporteur and Committee Expert'],
    ['Ana Bell, Committee Expert and Co-Rapporteur for Arvania, and other Committee Experts congratulated Arvania.', 'person | Ana Bell | Committee Expert and Co-Rapporteur for Arvania'],
    ['ANA BELL, Committee Expert and Coordinator of the Country Taskforce for Arvania, asked why.', 'person | ANA BELL | Committee Expert and Coordinator of the Country Taskforce for Arvania'],
    ['JUAN CARLOS O’HARA DE LA PEÑA, Minister of Justice, Law and Order of Arvania and head of the delegation, stressed that.', 'person | JUAN CARLOS O’HARA DE LA PEÑA | Minister of Justice, Law and Order of Arvania and head of the delegation'],
    ['Presenting the report, Lena Orsk, Minister of Family Affairs of Arvania, said that fees were abolished.', 'person | Lena Orsk | Minister of Family Affairs of Arvania'],
    ['Presenting the informal report, LENA ORSK, Committee Expert, said that it was short.', 'person | LENA ORSK | Committee Expert'],
    ['Lena Orsk, Permanent Representative of Arvania to the United Nations Office at Geneva, introducing the delegation, said that it was large.', 'person | Lena Orsk | Permanent Representative of Arvania to the United Nations Office at Geneva, introducing the delegation'],
    ['Introducing the report, which covers seven years, Legal Adviser and Deputy Permanent Representative of Arvania, Lena Orsk, said that it was late.', 'person | Lena Orsk | Introducing the report, which covers seven years, Legal Adviser and Deputy Permanent Representative of Arvania,'],
    ['Lena Orsk, Head of the Department of Statistics, of the Ministry of Justice, informed the Committee.', 'person | Lena Orsk | Head of the Department of Statistics, of the Ministry of Justice'],
    // named again
    ['Mr. van Deel also inquired about the age of marriage.', 'person | van Deel'],
    ['Ms. Bell was concerned about the lack of data.', 'person | Bell'],
    ['In concluding remarks, Ms. Orsk said that it would be studied.', 'person | Orsk'],
    ['In his closing remarks, Mr. Dorval thanked the delegation.', 'person | Dorval'],
    ['On criminalisation, Mr. Dorval said that there was no definition.', 'person | Dorval'],
    ['The law had been changed twice, Mr. Dorval noted.', 'person | Dorval'],
    // summary records
    ['Mr. Selim (Arvania) said that there were 12 consulates.', 'person | Selim | Arvania'],
    ['Ms. Bell (Country Rapporteur), referring to article 3, asked why.', 'person | Bell | Country Rapporteur'],
    ['Mr. ANDERS said that he was concerned.', 'person | ANDERS'],
    ['Ms. MEDINA OLIVERA said she agreed.', 'person | MEDINA OLIVERA'],
    ['A representative of Arvania, resuming his delegation’s replies (CMW/C/SR.611), said that it was so.', 'other | representative of Arvania'],
    ['The Chair invited the delegation to reply.', 'chair'],
    ['The Chairperson thanked the delegation.', 'chair'],
    // nobody's name
    ['A Committee Expert congratulated Arvania.', 'expert'],
    ['Another Expert took up the issue of punishment.', 'expert'],
    ['One Expert, referring to quarries, wished to know more.', 'expert'],
    ['Several Experts asked about quarries.', 'expert'],
    ['Some Committee members wondered why.', 'expert'],
    ['Members of the Committee then raised questions.', 'expert'],
    ['During the interactive dialogue Committee Experts welcomed the abolition of fees.', 'expert'],
    ['In the ensuing discussion, Committee Experts voiced concern.', 'expert'],
    ['Profiling was common, Committee Experts said.', 'expert'],
    ['The Expert commended the programme.', 'expert'],
    ['The Country Rapporteur, Ms. Bell, asked about quarries.', 'person | Bell | Committee Expert'],
    // the delegation
    ['The delegation said in May 2023 there was a plan.', 'delegation'],
    ['Responding, the delegation said there was a plan.', 'delegation'],
    ['In response to those and other questions, the delegation noted that it was so.', 'delegation'],
    ['Turning to non-citizens, the delegation explained that the law covered them.', 'delegation'],
    ['Other members of the delegation added that it was new.', 'delegation'],
    ['A delegate said that it was new.', 'delegation'],
    ['The delegation of Arvania stated that it was new.', 'delegation'],
    ['The head of the delegation, Ms. Orsk, explained that it was new.', 'person | Orsk | head of the delegation'],
    ['A representative of the Ministry of Justice explained that it was new.', 'other | representative of the Ministry of Justice'],
    ['The Minister of Justice of Arvania underlined that it was new.', 'delegation'],
    // the office before the name
    ['Committee Chairperson Milena Ostrand listed the work done.', 'person | Milena Ostrand | Committee Chairperson'],
    ['Country Rapporteur Ana Bell asked why.', 'person | Ana Bell | Country Rapporteur'],
    ['At the closing meeting, Milena Ostrand, Chairperson of the Committee, and Ana Bell, Committee Rapporteur, summarized the session.', 'person | Milena Ostrand | Chairperson of the Committee'],
  ])('%s', (sentence, expected) => {
    expect(told(englishAttribution(sentence))).toBe(expected);
  });

  it.each([
    'In June 2019, it was determined that visas were required.',
    'How many labour inspectors were in the country?',
    'The Committee was aware that Arvania was a leader.',
    'The Government had put in place measures to combat racism.',
    'Ms. Suarez had been sentenced to three years in prison.',
    'Experts in child psychology had been trained in all provinces.',
    'An expert group had been set up to look into it.',
    'A representative sample of households was drawn every year.',
    'There had been 12 cases in the capital, and 3 in Port Olmas.',
    'The National Institute, in coordination with the High Commissioner, designed a plan.',
    'Persons with disabilities could obtain cards.',
    'Latin American States, including Arvania, had signed it.',
    '',
  ])('finds nobody in “%s”', (sentence) => {
    expect(told(englishAttribution(sentence))).toBe('–');
  });

  it('believes capitalized words with a verb of saying only as far as they may be a name', () => {
    expect(englishAttribution('Human Rights Abroad reported that there were more.')?.form).toBe('bare');
    expect(englishAttribution('Ana Bell, Committee Expert, said so.')?.form).toBe('named');
  });
});
