import { describe, expect, it } from 'vitest';
import { recognisedLanguage } from '../../server/src/language/recognised-language.ts';
import { dateIn, dateInAddress, dateOfRecord, dateOfRelease } from '../../server/src/dialogue/meeting-date.ts';
import { stateIn } from '../../server/src/dialogue/named-state.ts';
import { read } from './told.ts';

describe('stateIn', () => {
  it.each([
    ['today concluded its consideration of the second periodic report of Peru, with Committee Experts commending it', 'Peru'],
    ['the combined twenty-second to twenty-fourth periodic report of the Kingdom of the Netherlands during which', 'Netherlands'],
    ['COMMITTEE AGAINST TORTURE CONSIDERS REPORT OF COTE D’IVOIRE', 'Côte d’Ivoire'],
    ['COMMITTEE ON MIGRANT WORKERS EXAMINES ALGERIA’S REPORT', 'Algeria'],
    ['Concluding observations on the third periodic report of Bosnia and Herzegovina *', 'Bosnia and Herzegovina'],
    ['the initial report of Saint Vincent and the Grenadines on its implementation of the Convention', 'Saint Vincent and the Grenadines'],
    ['the report of the Democratic People’s Republic of Korea on its implementation', 'Democratic People’s Republic of Korea'],
    ['the fourth periodic report of Hong Kong, China, under the Covenant', 'Hong Kong, China'],
    ['In Dialogue with Ecuador, Experts of the Committee against Torture Praise Health Services', 'Ecuador'],
    ['Experts of the Committee Praise Norway’s Efforts to Close Gender Gaps', 'Norway'],
    ['Introducing Greece’s initial report this afternoon', 'Greece'],
    ['Additional information submitted by Belgium under article 29 (4) of the Convention', 'Belgium'],
    ['COMMITTEE AGAINST TORTURE HEARS RESPONSE OF AZERBAIJAN', 'Azerbaijan'],
    ['Le Comité a examiné, hier, le rapport présenté par le Kirghizistan au titre de la Convention', 'Kyrgyzstan'],
    ['LE COMITÉ EXAMINE LE RAPPORT DE LA SUÈDE', 'Sweden'],
    ['lors de l’examen, hier matin, du rapport de l’Islande.', 'Iceland'],
    ['Examen de la Türkiye au Comité des travailleurs migrants : l’accès', 'Türkiye'],
    ['Onzième et douzième rapports périodiques du Suriname (suite)', 'Suriname'],
    ['Observaciones finales sobre el informe presentado por Mongolia en virtud del artículo 29', 'Mongolia'],
    ['Observations finales: Dominique', 'Dominica'],
    // States that no table knows
    ['today concluded its consideration of the initial report of Arvania on its implementation', 'Arvania'],
    ['COMMITTEE CONSIDERS REPORT OF NORTH ARVANIA', 'North Arvania'],
    ['Examen de l’Arvanie devant le CERD : les lois', 'Arvanie'],
    ['le rapport présenté par l’Arvanie sur les mesures', 'Arvanie'],
  ])('in “%s”', (text, name) => {
    expect(stateIn(text)?.name).toBe(name);
  });

  it.each([
    'after adopting concluding observations on the reports of Bolivia, Bulgaria, Germany and Viet Nam',
    'the report of the State party was late',
    'the consideration of reports submitted by States parties under article 73 of the Convention',
    'Nothing of the kind.',
  ])('is not found in “%s”', (text) => {
    expect(stateIn(text)).toBeUndefined();
  });
});

describe('the State and its report', () => {
  const lead = 'The Committee on Migrant Workers today concluded its consideration of the second periodic report of Arvania.';

  it('are not those of the next meeting, wherever that is announced', () => {
    const next = 'The Committee will next meet at 3 p.m. to review the second periodic report of Seychelles (CMW/C/SYC/2).';
    for (const text of [[lead, next, 'Report', 'The Committee has before it the report of Arvania (CMW/C/ARV/2).'], [next, lead, 'Report', 'It is CMW/C/ARV/2.']]) {
      expect(read(text.join('\n\n')).metadata).toMatchObject({ state: 'Arvania', report: 'CMW/C/ARV/2' });
    }
  });

  it('may be told by a line of its own, as in older concluding observations', () => {
    expect(read('United Nations\n\nCommittee against Torture\n\nConsideration of reports submitted by States parties\n\nConcluding observations of the Committee against Torture\n\nPeru\n\nA. Introduction\n\n1. The Committee welcomes it.').metadata.state).toBe('Peru');
  });

  it('may be known from the symbol alone', () => {
    expect(read('United Nations\n\nCMW/C/PER/CO/2\n\nDistr.: General\n\n1. The Committee notes it.').metadata).toMatchObject({ committee: 'CMW', state: 'Peru', symbol: 'CMW/C/PER/CO/2' });
  });

  it('give the symbol of concluding observations and lists that have lost theirs', () => {
    expect(read('Committee against Torture\n\nConcluding observations on the third report of Peru\n\n1. The Committee considered the report (CAT/C/PER/3-4).').metadata.symbol).toBe('CAT/C/PER/CO/3-4');
    expect(read('List of issues in relation to the ninth periodic report of Peru\n\n1. It is said in the report (CEDAW/C/PER/9) that.').metadata.symbol).toBe('CEDAW/C/PER/Q/9');
    expect(read('List of issues prior to submission of the ninth report of Peru\n\n1. See the last report (CEDAW/C/PER/9).').metadata.symbol).toBe('CEDAW/C/PER/QPR/9');
  });
});

describe('the date of a record', () => {
  it.each([
    [['Held at the Palais Wilson, Geneva, on Friday, 13 September 2013, at 5 p.m.'], '2013-09-13'],
    [['Held at the Palais Wilson, Geneva,', 'on Tuesday, 16 October 2001, at 3 p.m.'], '2001-10-16'],
    [['tenue au Palais Wilson, à Genève,le mercredi 25 février 2009, à 10 heures'], '2009-02-25'],
    [['20 January 2025', 'Summary record'], undefined],
  ])('in %j', (lines, date) => {
    expect(dateOfRecord(lines)).toBe(date);
  });
});

describe('the date of a release', () => {
  it.each([
    [['GENEVA (2 December 2016) - The Committee', '3 December 2016'], '2016-12-02'],
    [['NEW YORK, 8 July 2002 -- The Human Rights Committee this morning took up the report'], '2002-07-08'],
    [['News Treaty bodies', '10 February 2023'], '2023-02-10'],
    [['March 22, 2005'], '2005-03-22'],
    [['11 нисан 2014', '11 April 2014'], '2014-04-11'],
    [['11 نيسان/أبريل 2014'], '2014-04-11'],
    [['11 апреля 2014'], '2014-04-11'],
    [['2016年1月19日'], '2016-01-19'],
    [['• 10/17/2024'], '2024-10-17'],
    [['• 11/6/2024'], '2024'],
    [['https://www.example.org/en/meeting-summary/2024/12/experts-of-the-committee'], '2024-12'],
    [['no date', 'The next meeting is on Friday, 6 December 2024, to consider the report of Belmark.'], undefined],
  ])('in %j', (lines, date) => {
    expect(dateOfRelease({ lines, from: undefined, pressRelease: undefined })).toBe(date);
  });

  it('is known to the year by the number of the release, where nothing tells it better', () => {
    const release = { lines: ['no date'], from: undefined, pressRelease: 'CMW24.009E' };
    expect(dateOfRelease(release)).toBe('2024');
    expect(dateOfRelease({ ...release, from: 'https://www.example.org/2024/12/experts' })).toBe('2024-12');
    expect(dateOfRelease({ ...release, pressRelease: 'HR/CT/663' })).toBe(undefined);
  });

  it.each([
    ['https://www.example.org/news/2024/12/05/experts.html', '2024-12-05'],
    ['https://www.example.org/2024-12-05/experts', '2024-12-05'],
    ['2024-12-05 summary.html', '2024-12-05'],
    ['https://www.example.org/CMW/C/2024/99/x', undefined],
    ['summary.html', undefined],
  ])('in the address %s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });

  it('is read from where the source was imported from, and “last year” is reckoned from it', () => {
    const source = read('---\nimported:\n  from: https://www.example.org/en/2024/12/experts\n---\n\nThe Committee on Migrant Workers today concluded its consideration of the report of Arvania.\n', { path: 'dialogue/S.md' });
    expect(source.metadata.date).toBe('2024-12');
  });
});

describe('dateIn', () => {
  it('knows the three languages', () => {
    expect(['1er mars 2024', '3 de agosto de 2021', '29 August 2024', 'the 32 May 2020', '4 foo 2020'].map(dateIn)).toEqual(['2024-03-01', '2021-08-03', '2024-08-29', undefined, undefined]);
  });
});

describe('recognisedLanguage', () => {
  it.each([
    ['The delegation said that there had been more of them in the capital than in the provinces.', 'en'],
    ['Строка навигации\nLa délégation a expliqué que les renvois sont décidés par un juge dans les provinces.', 'fr'],
    ['Pasar al contenido principal\nThe Committee has been concerned by the report of the State party.', 'en'],
    ['El Comité agradece el diálogo constructivo y las aclaraciones facilitadas por escrito después del diálogo.', 'es'],
    ['O Comité agradece o diálogo construtivo e os esclarecimentos que foram dados por escrito ao longo do dia.', 'unknown'],
    ['Der Ausschuss dankt der Delegation für die Antworten, die sie in dem Dialog gegeben hat.', 'unknown'],
    ['儿童权利委员会审议马尔代夫的报告\nSkip to main content of the page', 'unknown'],
    ['لجنة القضاء على التمييز العنصري (CERD/C/CYP/23-24)\nDistr.: General', 'unknown'],
    ['CMW24.009E', 'unknown'],
    ['', 'unknown'],
  ])('“%s”', (text, language) => {
    expect(recognisedLanguage(text)).toBe(language);
  });
});
