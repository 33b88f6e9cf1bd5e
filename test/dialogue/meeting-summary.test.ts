import { describe, expect, it } from 'vitest';
import { read, toldBlocks } from './told.ts';

/** A summary of the 2020s with the blocks a test is about; one paragraph a line, as copied from a web page. */
const RECENT = `Skip to main content
Experts of the Committee on Migrant Workers Commend Arvania on New Consulates, Ask about Detention
The Committee on the Protection of the Rights of All Migrant Workers and Members of their Families today concluded its consideration of the second periodic report of Arvania, with Committee Experts commending the State on its consulates, and raising questions about detention.
Ana Bell Suarez, Committee Expert and Country Rapporteur, said that 2,700 persons had been returned in 2024. How was this possible?
Mr. van Deel asked how many children were detained.
Responding, the delegation said no child had been detained since Law No. 9/2020.
Presenting the report, Tomas Valden Korsak, Deputy Minister of Labour and head of the delegation, said Arvania had 38 consulates in 24 countries.
A strategy for the years 2026 to 2032 was before Parliament.
In concluding remarks, Ms. Bell Suarez said the dialogue had been frank.
In his closing remarks, Mr. Korsak thanked the Committee.
The delegation of Arvania was comprised of representatives of the Ministry of Labour; and the Permanent Mission of Arvania to the United Nations Office at Geneva.
The webcast of Committee meetings can be found here. All meeting summaries can be found here.
The Committee will next meet in public on Thursday, 16 April, to review the initial report of Kesland (CMW/C/KSL/1).
Report
The Committee has before it the second periodic report of Arvania (CMW/C/ARV/2).
Presentation of Report
TOMAS VALDEN KORSAK, Deputy Minister of Labour and head of the delegation, said Arvania had 38 consulates in 24 countries, more than ever before.
A strategy for the years 2026 to 2032 had been drafted and was before Parliament.
Questions by Committee Experts
ANA BELL SUAREZ, Committee Expert and Country Rapporteur, said that 2,700 persons had been returned in 2024 without a hearing. How was this possible?
Were the figures for 2025 known? The delegation had spoken of a new register.
PIET VAN DEEL, Committee Expert and Country Rapporteur, asked how many children were detained.
A Committee Expert wished to know more about wages.
Another Expert said they were low. Mr. van Deel said they were too low.
What was the minimum wage?
Responses by the Delegation
The delegation said no child had been detained since Law No. 9/2020 had entered into force.
The minimum wage was 1,950 corvins a month.
Responses by the Delegation
Returns were decided by a judge.
Closing Remarks
ANA BELL SUAREZ, Committee Expert and Country Rapporteur, said the dialogue had been frank and open.
TOMAS VALDEN KORSAK, Deputy Minister of Labour and head of the delegation, thanked the Committee.
Produced by the United Nations Information Service in Geneva for use of the media;
not an official record. English and French versions of our releases are different.
CMW26.011E`;

describe('“the Expert” at the beginning of a paragraph', () => {
  const questions = (...paragraphs: readonly string[]): string => `${RECENT.slice(0, RECENT.indexOf('Questions by Committee Experts'))}Questions by Committee Experts\n${paragraphs.join('\n')}\nProduced by the United Nations Information Service`;
  const speakers = (text: string): readonly string[] => toldBlocks(read(text)).filter((told) => told.includes(' questions expert ')).map((told) => told.replace(/^.* expert /u, ''));

  it('goes on with the one who has the floor', () => {
    expect(speakers(questions('PIET VAN DEEL, Committee Expert and Country Rapporteur, asked about wages.', 'The Expert asked whether they had been paid.'))).toEqual(['Piet van Deel', 'Piet van Deel']);
  });

  it('is somebody else where it says so', () => {
    expect(speakers(questions('PIET VAN DEEL, Committee Expert and Country Rapporteur, asked about wages.', 'Another Expert asked whether they had been paid.', 'The Expert said they had not.'))).toEqual(['Piet van Deel', '–', '–']);
  });
});

describe('a summary of the 2020s', () => {
  it('is read block by block', () => {
    expect(toldBlocks(read(RECENT))).toEqual([
      '1 other chrome',
      '2 lead heading',
      '3 lead narration',
      '4 highlights expert Ana Bell Suarez',
      '5 highlights expert Piet van Deel',
      '6 highlights delegation –',
      '7 highlights delegation Tomas Valden Korsak',
      '8 highlights delegation Tomas Valden Korsak',
      '9 highlights expert Ana Bell Suarez',
      '10 highlights delegation Tomas Valden Korsak',
      '11 highlights narration',
      '12 highlights narration',
      '13 highlights narration',
      '14 report heading',
      '15 report narration',
      '16 presentation heading',
      '17 presentation delegation Tomas Valden Korsak',
      '18 presentation delegation Tomas Valden Korsak',
      '19 questions heading',
      '20 questions expert Ana Bell Suarez',
      '21 questions expert Ana Bell Suarez',
      '22 questions expert Piet van Deel',
      '23 questions expert –',
      '24 questions expert –',
      '25 questions expert Piet van Deel',
      '26 responses heading',
      '27 responses delegation –',
      '28 responses delegation –',
      '29 responses heading',
      '30 responses delegation –',
      '31 closing heading',
      '32 closing expert Ana Bell Suarez',
      '33 closing delegation Tomas Valden Korsak',
      '34 other chrome',
      '35 other chrome',
      '36 other chrome',
    ]);
  });

  it('says of itself what it is about, not what comes next', () => {
    expect(read(RECENT)).toMatchObject({
      kind: 'meeting-summary',
      language: 'en',
      metadata: {
        committee: 'CMW',
        state: 'Arvania',
        report: 'CMW/C/ARV/2',
        pressRelease: 'CMW26.011E',
        title: 'Experts of the Committee on Migrant Workers Commend Arvania on New Consulates, Ask about Detention',
      },
      problems: [],
    });
  });

  it('ties the highlights to the body', () => {
    const { blocks } = read(RECENT);
    expect(blocks.filter(({ condenses }) => condenses.length > 0).map(({ number, condenses }) => [number, condenses])).toEqual([[4, [20]], [5, [22]], [6, [27]], [7, [17]], [8, [18]], [9, [32]]]);
    expect(blocks.filter(({ repeats }) => repeats.length > 0).map(({ number, repeats }) => [number, repeats])).toEqual([[17, [7]], [18, [8]], [20, [4]], [22, [5]], [27, [6]], [32, [9]]]);
  });

  it('reads the same with a blank line between all paragraphs', () => {
    const spaced = read(RECENT.replace(/\n/gu, '\r\n\r\n'));
    expect(toldBlocks(spaced)).toEqual(toldBlocks(read(RECENT)));
  });

  it('reads the same as Markdown with headings and emphasis', () => {
    const markdown = RECENT.replace(/^(Report|Presentation of Report|Questions by Committee Experts|Responses by the Delegation|Closing Remarks)$/gmu, '## $1').replace(/^([A-Z]{3,}[A-Z ]+),/gmu, '**$1**,').replace(/\n/gu, '\n\n');
    expect(toldBlocks(read(markdown, { path: 'dialogue/S.md' }))).toEqual(toldBlocks(read(RECENT)));
  });
});

describe('headings', () => {
  const summary = (heading: string, ...paragraphs: readonly string[]): string =>
    ['Committee on Migrant Workers Considers Report of Arvania', 'The Committee on Migrant Workers today concluded its consideration of the report of Arvania.', 'A Committee Expert asked about fees.', heading, ...paragraphs].join('\n\n');

  it.each([
    ['Presentation of the Initial Report', '5 presentation delegation –'],
    ['Opening Statement', '5 presentation delegation –'],
    ['Questions from the Experts', '5 questions expert –'],
    ['Comments and Questions by Committee Experts', '5 questions expert –'],
    ['Second Round of Questions', '5 questions expert –'],
    ['Final Questions by Committee Experts', '5 questions expert –'],
    ['Replies from the Delegation', '5 responses delegation –'],
    ['Answers to Questions', '5 responses delegation –'],
    ['Response by Delegation to Oral Questions', '5 responses delegation –'],
    ['RESPONSES BY THE DELEGATION:', '5 responses delegation –'],
    ['Concluding Remarks by the Delegation', '5 closing delegation –'],
    ['Concluding Observations', '5 closing narration'],
    ['Interactive Dialogue', '5 other narration'],
    ['Questions by Experts and Replies by the Delegation', '5 other narration'],
  ])('“%s” tell who speaks', (heading, expected) => {
    expect(toldBlocks(read(summary(heading, 'There were twelve of them.')))[4]).toBe(expected);
  });

  it('of another kind change nothing', () => {
    expect(toldBlocks(read(summary('Responses by the Delegation', 'There were twelve.', 'Health and Education', 'There were nine.'))).slice(3)).toEqual(['4 responses heading', '5 responses delegation –', '6 responses heading', '7 responses delegation –']);
  });

  it('may stand right above the text, without a blank line', () => {
    expect(toldBlocks(read(summary('Responses by the Delegation\nThe delegation said there were\ntwelve.', 'There were nine.'))).slice(3)).toEqual(['4 responses delegation –', '5 responses delegation –']);
  });
});

describe('who speaks', () => {
  const body = (...paragraphs: readonly string[]): readonly string[] =>
    toldBlocks(read(['Committee on Migrant Workers Considers Report of Arvania', 'The Committee on Migrant Workers today concluded its consideration of the report of Arvania.', ...paragraphs].join('\n\n'))).slice(2);

  it('is not the delegation where experts quote it', () => {
    expect(body('Questions by Committee Experts', 'ANA BELL, Committee Expert, asked about fees.', 'The delegation said there were none. Was this right?')[2]).toBe('5 questions expert Ana Bell');
  });

  it('is an expert who asks again among the responses', () => {
    expect(body('Responses by the Delegation', 'The delegation said there were none.', 'An Expert asked whether that was certain.', 'The delegation said it was.').slice(1)).toEqual(['4 responses delegation –', '5 responses expert –', '6 responses delegation –']);
  });

  it('is told by the office of those who are only named', () => {
    expect(
      body(
        'Discussion',
        'ANA BELL, Committee Vice-Chairperson and Country Rapporteur, asked about fees.',
        'PETER OLM, Chairperson of the National Commission for Women of Arvania, said there were none.',
        'MILENA OSTRAND, Committee Chairperson, thanked them.',
        'The Chair closed the meeting.',
        'OLE HART, Commissioner of the National Human Rights Commission, said there were some.',
      ).slice(1),
    ).toEqual(['4 other expert Ana Bell', '5 other delegation Peter Olm', '6 other chair Milena Ostrand', '7 other chair Milena Ostrand', '8 other other Ole Hart']);
  });

  it('is one of the experts where a Vice-Chair asks, and the Chair where a Vice-Chair closes the meeting', () => {
    expect(
      body(
        'Questions by Committee Experts',
        'ANA BELL, Committee Vice-Chair, asked about fees.',
        'What about rents?',
        'Closing Remarks',
        'ANA BELL, Committee Vice-Chair, thanked the delegation.',
        'The Chair closed the meeting.',
      ).filter((line) => !line.includes('heading')),
    ).toEqual(['4 questions expert Ana Bell', '5 questions expert Ana Bell', '7 closing chair Ana Bell', '8 closing chair Ana Bell']);
  });

  it('is the Chair, not the Vice-Chair, where both are named', () => {
    expect(body('Discussion', 'ANA BELL, Committee Vice-Chair, welcomed them.', 'MILENA OSTRAND, Committee Chair, thanked them.', 'The Chair closed the meeting.').at(-1)).toBe('6 other chair Milena Ostrand');
  });

  it('is one person under any part of the name', () => {
    expect(
      body('Ana Bell Suarez, Committee Expert, asked about fees.', 'Ms. Suarez said they were high.', 'Ms. Bell Suarez said they were too high.', 'Ms. Bell said so again.', 'Presenting the report, Juan Carlos Delgado Guerra, head of the delegation, said they were low.', 'Mr. Guerra said so again.', 'JUAN GUERRA, head of the delegation, said so.'),
    ).toEqual(['3 highlights expert Ana Bell Suarez', '4 highlights expert Ana Bell Suarez', '5 highlights expert Ana Bell Suarez', '6 highlights expert Ana Bell Suarez', '7 highlights delegation Juan Carlos Delgado Guerra', '8 highlights delegation Juan Carlos Delgado Guerra', '9 highlights delegation Juan Carlos Delgado Guerra']);
  });

  it('is the one who spoke last where two have the same surname', () => {
    expect(body('Ana Bell, Committee Expert, asked about fees.', 'Ms. Bell said they were high.', 'Oto Bell, Minister of Labour of Arvania, said they were low.', 'Mr. Bell said they were very low.').map((line) => line.slice(2))).toEqual([
      'highlights expert Ana Bell',
      'highlights expert Ana Bell',
      'highlights delegation Oto Bell',
      'highlights delegation Oto Bell',
    ]);
  });

  it('is the committee’s side where the highlights say “the Committee said”', () => {
    expect(body('Introducing the report, Lena Orsk, Minister of Labour, said it was late.', 'The Committee said that it was very late.', 'Responses by the Delegation', 'The Committee noted in 2019 that it was late. That was so.').filter((line) => !line.includes('heading'))).toEqual(['3 highlights delegation Lena Orsk', '4 highlights expert –', '6 responses delegation –']);
  });

  it('is told even where the end of the line is lost', () => {
    expect(body('A Committee Expert asked about fees.', 'Ana Bell, Committee Member and Rapporteur for the report of Arvania')[1]).toBe('4 highlights expert Ana Bell');
  });

  it('is nobody in the lead', () => {
    expect(body('The review began yesterday.', 'A Committee Expert asked about fees.')).toEqual(['3 lead narration', '4 highlights expert –']);
  });
});

describe('a summary of 2006 to 2018', () => {
  const TEXT = `COMMITTEE ON THE RIGHTS OF THE CHILD CONSIDERS REPORT OF ARVANIA

15 May 2013

The Committee on the Rights of the Child this afternoon completed its consideration of the initial report of Arvania on its implementation of the provisions of the Convention.

Introducing the report, Lena Orsk, Minister of Family Affairs of Arvania, said that fees had been abolished.

In the ensuing discussion, Committee Experts welcomed the abolition of fees.  Experts furthermore asked about quarries.

The delegation of Arvania included representatives of the Ministry of Justice.

When the Committee next reconvenes on Monday, 20 May, it will take up the report of Belmark (CRC/C/BLM/1).

Report of Arvania

The initial report of Arvania can be read here: (CRC/C/ARV/1).

Introduction of Report

LENA ORSK, Minister of Family Affairs of Arvania, said that fees had been abolished in 2011.

Oral Questions Raised by Committee Experts

PIET VAN DEEL, the Committee Member who served as Rapporteur for the Report of Arvania, asked about quarries.

Other Experts then raised questions on health.

Response by Delegation

Responding to those questions, the delegation said that inspectors had been sent.

__________

For use of the information media; not an official record

CRC13/099E`;

  it('is read block by block', () => {
    expect(toldBlocks(read(TEXT))).toEqual([
      '1 lead heading',
      '2 other chrome',
      '3 lead narration',
      '4 highlights delegation Lena Orsk',
      '5 highlights expert –',
      '6 highlights narration',
      '7 highlights narration',
      '8 report heading',
      '9 report narration',
      '10 presentation heading',
      '11 presentation delegation Lena Orsk',
      '12 questions heading',
      '13 questions expert Piet van Deel',
      '14 questions expert –',
      '15 responses heading',
      '16 responses delegation –',
      '17 other chrome',
      '18 other chrome',
      '19 other chrome',
    ]);
  });

  it('says of itself what it is about', () => {
    expect(read(TEXT).metadata).toMatchObject({ committee: 'CRC', state: 'Arvania', report: 'CRC/C/ARV/1', pressRelease: 'CRC13/099E', date: '2013-05-15' });
  });
});

describe('a summary in French', () => {
  const TEXT = `Aller au contenu principal

Examen de l’Arvanie au Comité des travailleurs migrants : les experts du Comité s’intéressent à la rétention

Compte rendu de séance

\u00a0

Le Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille (CMW) a examiné, hier après-midi et ce matin, le rapport présenté par l’Arvanie au titre de la Convention.

Une experte a voulu savoir combien d’enfants étaient retenus. Il a aussi été demandé si les consulats étaient assez nombreux.

Aucun enfant n’est retenu, a répondu la délégation.

Présentant le rapport, M. Tomas Korsak, Vice-Ministre du travail de l’Arvanie, a indiqué que le pays compte 38 consulats.

La délégation arvanienne était également composée de représentants du Ministère de l’intérieur.

Le Comité entamera cet après-midi l’examen du rapport du Kesland (CMW/C/KSL/1).

Examen du rapport de l’Arvanie

Le Comité est saisi du deuxième rapport périodique de l’Arvanie (CMW/C/ARV/2).

Présentation du rapport

M. TOMAS KORSAK, Vice-Ministre du travail de l’Arvanie, a indiqué que le pays compte 38 consulats dans 24 pays.

Le pays a aussi adopté une stratégie.

Questions et observations des membres du Comité

MME ANA BELL, rapporteuse du Comité pour l’examen du rapport de l’Arvanie, a relevé que 2 700 personnes auraient été renvoyées.

D’autres experts se sont enquis des salaires.

Réponses de la délégation

La délégation a expliqué que les renvois sont décidés par un juge.

Le salaire minimal est de 1 950 corvins, a-t-elle ajouté.

Remarques de conclusion

MME BELL a remercié la délégation.

M. KORSAK a assuré que les recommandations seraient étudiées.

Ce document est produit par le Service de l’information des Nations Unies à Genève et destiné à l’information ; il ne constitue pas un document officiel.

CMW26.011F`;

  it('is read block by block', () => {
    expect(toldBlocks(read(TEXT))).toEqual([
      '1 other chrome',
      '2 lead heading',
      '3 other chrome',
      '4 lead narration',
      '5 highlights expert –',
      '6 highlights delegation –',
      '7 highlights delegation Tomas Korsak',
      '8 highlights narration',
      '9 highlights narration',
      '10 report heading',
      '11 report narration',
      '12 presentation heading',
      '13 presentation delegation Tomas Korsak',
      '14 presentation delegation Tomas Korsak',
      '15 questions heading',
      '16 questions expert Ana Bell',
      '17 questions expert –',
      '18 responses heading',
      '19 responses delegation –',
      '20 responses delegation –',
      '21 closing heading',
      '22 closing expert Ana Bell',
      '23 closing delegation Tomas Korsak',
      '24 other chrome',
      '25 other chrome',
    ]);
  });

  it('says of itself what it is about', () => {
    expect(read(TEXT)).toMatchObject({ kind: 'meeting-summary', language: 'fr', metadata: { committee: 'CMW', state: 'Arvanie', report: 'CMW/C/ARV/2', pressRelease: 'CMW26.011F' }, problems: [] });
  });
});
