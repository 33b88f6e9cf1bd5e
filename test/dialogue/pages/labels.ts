import type { Role, SourceKind } from '../../../server/src/dialogue/source.ts';

/** What a page of this folder should be read as. */
export interface PageLabels {
  readonly kind: SourceKind;
  readonly committee: string | null;
  /** ISO 3166-1 code of the State or territory, or the name of an invented one. */
  readonly state: string | null;
  readonly language: 'en' | 'fr' | 'es' | 'unknown';
  /** The document's own symbol, or the number of the release. */
  readonly symbol: string | null;
  readonly report?: string | null;
  readonly date?: string | null;
  readonly isDialogue: boolean;
  /** Role and speaker of every statement, in order. */
  readonly spoken?: readonly `${Role} ${string}`[];
}

const summary = (committee: string, state: string | null, language: 'en' | 'fr', symbol: string | null, rest: Omit<PageLabels, 'kind' | 'committee' | 'state' | 'language' | 'symbol' | 'isDialogue'>): PageLabels => ({
  kind: 'meeting-summary', committee, state, language, symbol, isDialogue: true, ...rest,
});

const official = (kind: SourceKind, committee: string | null, state: string | null, language: PageLabels['language'], symbol: string, rest: Partial<PageLabels> = {}): PageLabels => ({
  kind, committee, state, language, symbol, isDialogue: true, ...rest,
});

const elsewhere = (committee: string, language: 'en' | 'fr', symbol: string | null, date: string | null, kind: SourceKind = 'meeting-summary'): PageLabels => ({
  kind, committee, state: null, language, symbol, date, isDialogue: false,
});

/**
 * Pages in the manner of the United Nations' sites and documents, written for these tests: what is said in them is invented, and so are most people.
 * The labels were written before Cobs had read any of the pages.
 */
export const PAGES: Readonly<Record<string, PageLabels>> = {
  'ny-wom-2012-en': summary('CEDAW', 'Arvania', 'en', 'WOM/1987', { report: 'CEDAW/C/ARV/2-3', date: null, spoken: ['delegation Lena Orsk', 'delegation –', 'expert –'] }),
  'ny-hrct-2002-en': summary('CCPR', 'VNM', 'en', 'HR/CT/611', { report: 'CCPR/C/VNM/2001/2', date: null, spoken: ['delegation Pham Van Minh', 'expert –'] }),
  'ge-crc-2007-en': summary('CRC', 'MLI', 'en', 'CRC07002E', {
    report: 'CRC/C/MLI/2', date: '2007',
    spoken: ['delegation Aissata Barry', 'expert Piet van Deel', 'delegation Aissata Barry', 'expert Piet van Deel', 'expert –', 'delegation –', 'expert Piet van Deel'],
  }),
  'ohchr-old-cescr-2014-en': summary('CESCR', 'UZB', 'en', null, { report: null, date: '2014-05-12', spoken: ['delegation Akmal Karimov', 'expert –', 'delegation –', 'expert Piet van Deel'] }),
  'ge-cescr-2021-fr-ru': summary('CESCR', 'FIN', 'fr', 'CESCR21.003F', {
    report: 'E/C.12/FIN/7', date: '2021-02-24',
    spoken: ['delegation Kirsi Salo', 'delegation Kirsi Salo', 'expert Piet van Deel', 'expert –', 'expert –', 'delegation –', 'delegation –', 'expert Piet van Deel'],
  }),
  'ge-crpd-2011-fr': summary('CRPD', 'TUN', 'fr', 'CRPD11/007F', {
    report: null, date: '2011',
    spoken: ['delegation Slim Bachir', 'delegation Slim Bachir', 'expert Paul Dorval', 'expert –', 'delegation –', 'delegation –', 'expert Paul Dorval'],
  }),
  'ge-ced-2019-en-es': summary('CED', 'BOL', 'en', 'CED/19/008E', { report: 'CED/C/BOL/1', date: '2019-10-08', spoken: ['delegation Ana Quispe', 'expert –', 'delegation –'] }),
  'ge-cerd-2022-en-zh': summary('CERD', 'SUR', 'en', 'CERD22.013E', {
    report: 'CERD/C/SUR/16-18', date: '2022-08-18',
    spoken: ['expert Gun Castel', 'delegation Kenneth Amoksi', 'expert Gun Castel', 'expert Gun Castel', 'delegation –', 'delegation –'],
  }),
  'ge-cat-2016-en-ar': summary('CAT', 'KWT', 'en', 'CAT16/025E', { report: null, date: '2016-07-26', spoken: ['delegation Salem Al-Ghunaim', 'expert –', 'delegation –'] }),
  'ohchr-new-ccpr-2018-en': summary('CCPR', 'LBR', 'en', null, { report: null, date: '2018-07-10', spoken: ['delegation Charles Gibson', 'expert –', 'delegation –'] }),
  'mirror-cedaw-2024-en': summary('CEDAW', 'NZL', 'en', null, { report: null, date: '2024-10-17' }),
  'ge-cmw-2014-en-untitled': summary('CMW', 'SLV', 'en', null, { report: null, date: '2014-09-02', spoken: ['delegation Liduvina Marín', 'expert –', 'chair Abdelhamid Jamri'] }),
  'ge-cat-opens-2020-en': elsewhere('CAT', 'en', 'CAT20.001E', '2020-07-15'),
  'ge-crc-dgd-2018-en': elsewhere('CRC', 'en', 'CRC/18/041E', '2018-09-28'),
  'ge-cedaw-ouvre-2019-fr': elsewhere('CEDAW', 'fr', 'CEDAW/19/015F', '2019-07-01'),
  'ge-ccpr-etats-2022-fr': elsewhere('CCPR', 'fr', 'CCPR22.023F', '2022-07-26'),
  'ge-ccpr-followup-2016-en': elsewhere('CCPR', 'en', 'CCPR16/014E', '2016-07-15'),
  'ohchr-findings-2023-en': elsewhere('CRC', 'en', null, '2023-06-08', 'other'),
  'sr-cerd-1997-en': official('summary-record', 'CERD', 'Arvania', 'en', 'CERD/C/SR.1212', {
    report: 'CERD/C/299/Add.7', date: '1997-08-11',
    spoken: ['delegation Orsk', 'delegation Orsk', 'expert de Gouttes', 'expert Sadiq Ali', 'chair Banton', 'delegation Orsk'],
  }),
  'sr-cerd-2013-fr': official('summary-record', 'CERD', 'NZL', 'fr', 'CERD/C/SR.2243', {
    report: 'CERD/C/NZL/18-20', date: '2013-02-26',
    spoken: ['delegation Collins', 'delegation Collins', 'other de Bres', 'expert Kut', 'expert Dah', 'delegation Collins', 'chair Avtom'],
  }),
  'sr-crc-2022-en-lost': official('summary-record', 'CRC', 'MKD', 'en', 'CRC/C/SR.2617', {
    report: 'CRC/C/MKD/5-6', date: '2022-09-06',
    spoken: ['delegation –', 'other –', 'other Lee', 'expert Todor', 'expert Mezmur', 'delegation –', 'chair –'],
  }),
  'sr-cescr-2019-en-blanks': official('summary-record', 'CESCR', 'BGR', 'en', 'E/C.12/2019/SR.7', { report: 'E/C.12/BGR/6', date: '2019-02-21', spoken: ['delegation Gero', 'expert Cran'] }),
  'sr-cedaw-closing-2015-en': official('summary-record', 'CEDAW', null, 'en', 'CEDAW/C/SR.1350', { date: '2015-03-06', isDialogue: false }),
  'sr-cat-2005-fr': official('summary-record', 'CAT', 'ECU', 'fr', 'CAT/C/SR.672', { report: 'CAT/C/62/Add.2', date: '2005-11-09', spoken: ['delegation Montalvo', 'expert Mariño', 'expert Sveass'] }),
  'rep-cmw-2021-en': official('state-report', 'CMW', 'Arvania', 'en', 'CMW/C/ARV/2', { date: null, spoken: ['delegation –', 'delegation –', 'delegation –'] }),
  'rq-cedaw-2023-en': official('replies', 'CEDAW', 'NRU', 'en', 'CEDAW/C/NRU/RQ/3', { date: null, spoken: ['delegation –', 'delegation –'] }),
  'rq-ccpr-2010-fr': official('replies', 'CCPR', 'TGO', 'fr', 'CCPR/C/TGO/Q/4/Add.1', { report: 'CCPR/C/TGO/4', date: null, spoken: ['delegation –', 'delegation –'] }),
  'loi-cerd-2017-en': official('list-of-issues', 'CERD', 'UKR', 'en', 'CERD/C/UKR/Q/22-23', { date: null, spoken: ['expert –', 'expert –'] }),
  'loipr-cmw-2012-es': official('list-of-issues', 'CMW', 'SLV', 'es', 'CMW/C/SLV/Q/2', { date: null, spoken: ['expert –', 'expert –'] }),
  'co-ccpr-2003-en': official('concluding-observations', 'CCPR', 'MLI', 'en', 'CCPR/CO/77/MLI', { report: 'CCPR/C/MLI/2003/2', spoken: ['expert –', 'expert –', 'expert –'] }),
  'co-crc-opsc-2014-en': official('concluding-observations', 'CRC', 'IND', 'en', 'CRC/C/OPSC/IND/CO/1', { report: 'CRC/C/OPSC/IND/1', spoken: ['expert –', 'expert –'] }),
  'co-ccpr-2013-hkg-en': official('concluding-observations', 'CCPR', 'HKG', 'en', 'CCPR/C/CHN-HKG/CO/3', { report: 'CCPR/C/CHN-HKG/3', spoken: ['expert –', 'expert –', 'expert –'] }),
  'co-crc-2000-comoros-fr': official('concluding-observations', 'CRC', 'COM', 'fr', 'CRC/C/15/Add.141', { report: 'CRC/C/28/Add.13', spoken: ['expert –', 'expert –'] }),
  'co-crpd-2019-es': official('concluding-observations', 'CRPD', 'ECU', 'es', 'CRPD/C/ECU/CO/2-3', { report: 'CRPD/C/ECU/2-3', spoken: ['expert –', 'expert –'] }),
  'co-cerd-2024-advance-en': official('concluding-observations', 'CERD', 'MDA', 'en', 'CERD/C/MDA/CO/20-22', { report: 'CERD/C/MDA/20-22', spoken: ['expert –', 'expert –', 'expert –'] }),
  'rep-ced-ai-2023-fr': official('state-report', 'CED', 'BEL', 'fr', 'CED/C/BEL/AI/1', { date: null, spoken: ['delegation –', 'delegation –'] }),
  'rep-core-1998-en': official('state-report', null, 'CMR', 'en', 'HRI/CORE/1/Add.80/Rev.1', { date: null, spoken: ['delegation –', 'delegation –'] }),
  'fu-cerd-2014-en': official('other', 'CERD', 'SWE', 'en', 'CERD/C/SWE/CO/19-21/Add.1', { date: null }),
  'mirror-cerd-2023-en-rewritten': summary('CERD', 'URY', 'en', null, { report: null, date: null, spoken: ['expert –', 'delegation –'] }),
  'ge-cat-2022-fr': summary('CAT', 'MWI', 'fr', 'CAT22.021F', {
    report: null, date: '2022-11-10',
    spoken: ['delegation Titus Mvalo', 'expert –', 'expert Piet van Deel', 'expert Todd Buchal', 'delegation –', 'delegation –', 'delegation Titus Mvalo'],
  }),
  // A second set, written and labelled when the first had been mended
  'ge-cescr-2025-en-dialogue': summary('CESCR', 'KOR', 'en', 'CESCR25.013E', {
    report: 'E/C.12/KOR/5', date: '2025',
    spoken: [
      'expert Asraf Kone', 'expert –', 'delegation Kim Min-seo', 'delegation –', 'expert Asraf Kone', 'delegation Kim Min-seo', 'delegation Kim Min-seo', 'delegation Kim Min-seo', 'expert Asraf Kone',
      'delegation –', 'delegation –', 'expert –', 'expert Julieta Rosa', 'delegation –', 'expert Asraf Kone', 'delegation Kim Min-seo',
    ],
  }),
  'ge-cedaw-2019-fr-inverse': summary('CEDAW', 'CIV', 'fr', 'CEDAW/19/018F', {
    report: 'CEDAW/C/CIV/4', date: '2019-07-04',
    spoken: ['delegation Ramata Bakayo', 'delegation Ramata Bakayo', 'expert –', 'expert –', 'expert –', 'expert –', 'delegation –', 'delegation Adjou', 'delegation Adjou', 'delegation Ramata Bakayo'],
  }),
  'ge-ccpr-2013-en-discussion': summary('CCPR', 'IDN', 'en', 'CCPR13/015E', {
    report: 'CCPR/C/IDN/1', date: '2013-07-11',
    spoken: [
      'delegation Wira Kusuma', 'expert –', 'delegation Wira Kusuma', 'delegation Wira Kusuma', 'expert –', 'expert –', 'delegation –', 'delegation –', 'expert –', 'delegation –', 'delegation Wira Kusuma', 'chair Nigel Rody',
    ],
  }),
  'ge-crpd-roundup-2023-en': elsewhere('CRPD', 'en', 'CRPD23.020E', '2023-09-08'),
  'ohchr-advisory-2024-en': elsewhere('CESCR', 'en', null, '2024-09-05', 'other'),
  'sr-ced-2024-fr': official('summary-record', 'CED', 'BFA', 'fr', 'CED/C/SR.480', {
    report: 'CED/C/BFA/1', date: '2024-02-27',
    spoken: ['delegation –', 'chair de Frouv', 'delegation –', 'expert Villa', 'expert Diouf', 'other –'],
  }),
  'sr-ccpr-2008-en-caps': official('summary-record', 'CCPR', 'SMR', 'en', 'CCPR/C/SR.2570', {
    report: 'CCPR/C/SMR/2', date: '2008-07-14',
    spoken: ['delegation Bigi', 'delegation Marcucci', 'delegation Marcucci', 'expert Wedgw', 'expert Nigel Rod', 'expert O’Flaher', 'chair Rivas Posada', 'delegation Bigi', 'other Schmidt'],
  }),
  'sr-crpd-2017-en-articles': official('summary-record', 'CRPD', 'LVA', 'en', 'CRPD/C/SR.340', {
    report: 'CRPD/C/LVA/1', date: '2017-08-16',
    spoken: ['delegation Juka', 'delegation Juka', 'expert Kabu', 'expert Gamio Ríos', 'other Ozola', 'delegation Juka', 'chair Degen'],
  }),
  'sr-cmw-2011-es': official('summary-record', 'CMW', 'GTM', 'es', 'CMW/C/SR.180', { report: 'CMW/C/GTM/1', date: '2011-09-12' }),
  'loi-cedaw-2024-en': official('list-of-issues', 'CEDAW', 'BWA', 'en', 'CEDAW/C/BWA/Q/5', { date: null, spoken: ['expert –', 'expert –'] }),
  'qpr-crc-2021-en': official('list-of-issues', 'CRC', 'KHM', 'en', 'CRC/C/KHM/QPR/4-6', { date: null, spoken: ['expert –', 'expert –'] }),
  'rep-cerd-2011-fr': official('state-report', 'CERD', 'TCD', 'fr', 'CERD/C/TCD/16-18', { date: null, spoken: ['delegation –', 'delegation –'] }),
  'rep-cat-1998-en-old': official('state-report', 'CAT', 'URY', 'en', 'CAT/C/33/Add.6', { date: null, spoken: ['delegation –', 'delegation –'] }),
  'co-cedaw-2006-en-old': official('concluding-observations', 'CEDAW', 'PHL', 'en', 'CEDAW/C/PHI/CO/6', { spoken: ['expert –', 'expert –'] }),
  'co-cat-2022-fr': official('concluding-observations', 'CAT', 'TCD', 'fr', 'CAT/C/TCD/CO/2', { report: 'CAT/C/TCD/2', spoken: ['expert –', 'expert –', 'expert –'] }),
  'co-cescr-2016-hnd-es-noreport': official('concluding-observations', 'CESCR', 'HND', 'es', 'E/C.12/HND/CO/2', { report: 'E/C.12/HND/2', spoken: ['expert –', 'expert –'] }),
  'gc-crc-2021-en': official('other', 'CRC', null, 'en', 'CRC/C/GC/25', { date: null }),
  'mirror-cat-2015-en-caps': summary('CAT', 'COG', 'en', null, { report: null, date: '2015-05-01', spoken: ['delegation Aimé Wamba', 'expert Satyabhoo Gupt Domah', 'chair Claudio Gross', 'delegation Aimé Wamba'] }),
  'pc-cedaw-2024-en': elsewhere('CEDAW', 'en', null, null, 'transcript'),
  'ge-cerd-2018-en-absent': summary('CERD', 'TUV', 'en', 'CERD/18/014E', { report: null, date: '2018-08-09', spoken: ['expert Gay Dougl', 'expert –'] }),
};
