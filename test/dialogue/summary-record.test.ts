import { describe, expect, it } from 'vitest';
import { read, toldBlocks } from './told.ts';

const RECORD = `United Nations

CMW/C/SR.612

International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families

Distr.: General

20 April 2026

Original: English

Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families

Forty-second session

Summary record of the 612th meeting*

Held at the Palais Wilson, Geneva, on Wednesday, 15 April 2026, at 3 p.m.

Chair: Ms. Ostrand

Contents

Consideration of reports submitted by States parties under article 73 of the Convention (continued)

Second periodic report of Arvania

* No summary record was issued for the 611th meeting.

The meeting was called to order at 3.05 p.m.

Second periodic report of Arvania (CMW/C/ARV/2; CMW/C/ARV/QPR/2)

1. At the invitation of the Chair, the delegation of Arvania joined the meeting.

2. Mr. Korsak (Arvania), introducing his country’s second periodic report, said that there were 38 consulates in 24 countries.

3. A strategy had been drafted.

4. Ms. Bell (Country Rapporteur) said that she would like to know how many persons had been returned.

5. She wondered why children were detained.

Articles 8 to 35

6. Mr. VAN DEEL asked what the minimum wage was.

7. Mr. Selim (Secretary of the Committee) recalled the rules.

8. Ms. Hart (National Human Rights Commission of Arvania) said that there had been 40 complaints.

The meeting was suspended at 4.25 p.m. and resumed at 4.40 p.m.

9. A representative of Arvania said that the minimum wage was 1,950 corvins.

10. Another representative of Arvania added that it would rise.

11. The Chair thanked the delegation.

The meeting rose at 6 p.m.`;

const ROLES = [
  '1 other chrome',
  '2 other chrome',
  '3 other heading',
  '4 other chrome',
  '5 other chrome',
  '6 other chrome',
  '7 other heading',
  '8 other heading',
  '9 other heading',
  '10 other narration',
  '11 other narration',
  '12 other heading',
  '13 other heading',
  '14 other heading',
  '15 other narration',
  '16 other narration',
  '17 other heading',
  '18 other narration',
  '19 presentation delegation Korsak',
  '20 presentation delegation Korsak',
  '21 questions expert Bell',
  '22 questions expert Bell',
  '23 other heading',
  '24 questions expert van Deel',
  '25 other other Selim',
  '26 other other Hart',
  '27 other narration',
  '28 responses delegation –',
  '29 responses delegation –',
  '30 other chair Ostrand',
  '31 other narration',
];

describe('a summary record', () => {
  it('is read block by block', () => {
    expect(toldBlocks(read(RECORD))).toEqual(ROLES);
  });

  it('is read the same where the conversion has lost the numbers, or glued them', () => {
    expect(toldBlocks(read(RECORD.replace(/^\d+\. /gmu, '')))).toEqual(ROLES);
    expect(toldBlocks(read(RECORD.replace(/^(\d+)\. /gmu, '$1.')))).toEqual(ROLES);
  });

  it('says of itself what it is about', () => {
    expect(read(RECORD)).toMatchObject({
      kind: 'summary-record',
      language: 'en',
      metadata: { committee: 'CMW', state: 'Arvania', report: 'CMW/C/ARV/2', symbol: 'CMW/C/SR.612', date: '2026-04-15', title: 'Summary record of the 612th meeting' },
    });
  });

  it('has a symbol by the number of the meeting where the masthead is lost, even if the number is broken', () => {
    const text = RECORD.slice(RECORD.indexOf('Committee on the Protection')).replace('612th', '6 12th');
    expect(read(text).metadata.symbol).toBe('CMW/C/SR.612');
  });

  it('that continues a dialogue begins with the responses', () => {
    const text = RECORD.replace(/Second periodic report of Arvania(?= \(|\n)/gu, 'Second periodic report of Arvania (continued)').replace('introducing his country’s second periodic report', 'resuming his delegation’s replies');
    expect(toldBlocks(read(text))[18]).toBe('19 responses delegation Korsak');
  });

  it('is read through the marks of a conversion', () => {
    const text = 'Nations Unies\n\nE/ C.12/2009/SR. 8\n\nComité des droits économiques, sociaux et culturels\n\nCo mpte rendu analytique (partiel)* de la 8 e séance\n\nPrésident (e):M.  Marchand\n\nSommaire\n\nRapport initial de l ’ Arvanie (suite)\n\nLa séance est ouverte à 15 h 5.\n\n1. Sur l ’ invitation du Président, la délégation arvanienne reprend place.\n\n2.M me  Orsk (Arvanie) dit que la loi est nouvelle.\n\n3. Le Président remercie la délégation.';
    const source = read(text);
    expect(source).toMatchObject({ kind: 'summary-record', metadata: { committee: 'CESCR', state: 'Arvanie', symbol: 'E/C.12/2009/SR.8' } });
    expect(toldBlocks(source).slice(-3)).toEqual(['9 other narration', '10 responses delegation Orsk', '11 other chair Marchand']);
  });

  it('of older years, with surnames in capitals and symbols glued to dates', () => {
    const text = `NATIONS UNIES

CERD

Distr.GÉNÉRALE

CERD/C/SR.191718 janvier 2010

Original: FRANÇAIS

COMITÉ POUR L’ÉLIMINATION DE LA DISCRIMINATION RACIALE

COMPTE RENDU ANALYTIQUE DE LA 1917e SÉANCE

tenue au Palais Wilson, à Genève, le mercredi 25 février 2009, à 10 heures

Président: Mme DAHL

SOMMAIRE

Onzième rapport périodique de l’Arvanie (suite)

La séance est ouverte à 10 h 15.

1. Sur l’invitation de la Présidente, la délégation arvanienne reprend place à la table du Comité.

2.Mme ORSK (Arvanie) dit que le Gouvernement a reçu la lettre en 2006.

3.Elle ajoute que la loi est nouvelle.

4.M. de BRÈS demande combien de plaintes ont été déposées.

5.La PRÉSIDENTE remercie la délégation.

La séance est levée à 13 heures.`;
    const source = read(text);
    expect(source).toMatchObject({ kind: 'summary-record', language: 'fr', metadata: { committee: 'CERD', state: 'Arvanie', symbol: 'CERD/C/SR.1917', date: '2009-02-25' } });
    expect(toldBlocks(source).slice(-6)).toEqual(['13 other narration', '14 responses delegation Orsk', '15 responses delegation Orsk', '16 questions expert de Brès', '17 other chair Dahl', '18 other narration']);
  });
});
