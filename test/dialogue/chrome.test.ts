import { describe, expect, it } from 'vitest';
import { isChrome } from '../../server/src/dialogue/chrome.ts';
import { isHeadingLike, sectionOfHeading } from '../../server/src/dialogue/headings.ts';
import { narrationOf } from '../../server/src/dialogue/narration.ts';

describe('isChrome', () => {
  it.each([
    'Skip to main content', 'Breadcrumb', 'Aller au contenu principal', 'Fil d’Ariane', 'Pasar al contenido principal', 'Sobrescribir enlaces de ayuda a la navegación', 'Перейти к основному содержанию',
    'Строка навигации', 'تجاوز إلى المحتوى الرئيسي', '跳转到主要内容', 'Meeting Summaries', 'Press Release', 'Compte rendu de séance', 'Communiqué de presse', 'Press releases Treaty bodies', 'News Treaty bodies',
    '新闻稿 条约机构', 'Header image for news printout', 'OHCHR', 'news-picture', 'Help improve our website by taking this short survey', '02 December 2016', 'Thursday, August 31, 2017', '• 11/6/2024', '2016年1月19日',
    '11 نيسان/أبريل 2014', '|', '-----', '67.', 'page 7', 'You are on page 1of 11', 'GE.15-12345 (E)', 'United Nations', 'Distr.: General', 'Original: English', 'Distr.GÉNÉRALE', 'CMW/C/SR.612', 'C AT/C/SR.612',
    'CERD/C/SR.191718 janvier 2010', 'United NationsCEDAW/C/ARV/CO/4', 'CMW26.011E', 'HR/CT/663', 'CCPR', 'Press Release\nHR/CT/663',
    'For use of the information media; not an official record', 'For use of information media; not an official record', 'Produced by the United Nations Information Service in Geneva for use of the media;',
    'not an official record. English and French versions of our releases are different as they are the product of two separate coverage teams that work independently.',
    'Ce document est destiné à l’information; il ne constitue pas un document officiel',
    'This summary was made for the press by the United Nations Information Service at Geneva and has no official status.',
    'Ce texte du Service de l’information de l’Office des Nations Unies à Genève n’a pas valeur de compte rendu officiel.',
  ])('knows “%s”', (line) => {
    expect(isChrome(line)).toBe(true);
  });

  it.each(['Report', 'Questions by Committee Experts', 'The delegation said so.', 'Arvania reviewed', 'Committee against Torture', 'The report (CMW/C/ARV/2) was late.', 'In 2019, 12 were opened.', 'Skip to main content\nThe delegation said so.'])(
    'leaves “%s”',
    (line) => {
      expect(isChrome(line)).toBe(false);
    },
  );
});

describe('narrationOf', () => {
  it.each([
    ['The delegation of Arvania was comprised of representatives of the Ministry of Justice.', 'composition'],
    ['The delegation consisted of representatives of the Ministry of Justice.', 'composition'],
    ['The Arvanian delegation included representatives of the Ministry of Justice.', 'composition'],
    ['La délégation arvanienne était également composée de représentants du Ministère de la justice.', 'composition'],
    ['The webcast of Committee meetings can be found here.', 'links'],
    ['The report can be read via the following link: CRC/C/ARV/3-4.', 'links'],
    ['Les documents peuvent être consultés sur la page du Comité.', 'links'],
    ['The Committee will next meet in public at 3 p.m. on Thursday, 5 December, to review the report of Kesland (CMW/C/KSL/1).', 'next-meeting'],
    ['The next public meeting of the Committee will be held on Friday, 31 May at 3 p.m.', 'next-meeting'],
    ['When the Committee next reconvenes, it will take up the report of Belmark.', 'next-meeting'],
    ['Le Comité entamera cet après-midi, à 15 heures, l’examen du rapport du Belmark.', 'next-meeting'],
    ['Demain matin, à 10 heures, le Comité examinera le rapport du Belmark.', 'next-meeting'],
    ['The Committee has before it the second periodic report of Arvania (CMW/C/ARV/2).', 'before-the-committee'],
    ['Le Comité était saisi du rapport périodique de l’Arvanie.', 'before-the-committee'],
    ['The meeting was called to order at 10.05 a.m.', 'procedure'],
    ['The public part of the meeting was called to order at 5 p.m.', 'procedure'],
    ['The meeting was suspended at 11.25 a.m. and resumed at 11.40 a.m.', 'procedure'],
    ['The meeting rose at 6 p.m.', 'procedure'],
    ['At the invitation of the Chair, the delegation of Arvania joined the meeting.', 'procedure'],
    ['Ms. Olm, Vice-Chair, took the Chair.', 'procedure'],
    ['La séance est levée à 13 heures.', 'procedure'],
    ['Mme Olm, Vice-Présidente, prend la présidence.', 'procedure'],
    ['* No summary record was issued for the 611th meeting.', 'footnote'],
    ['* Adopted by the Committee at its forty-second session (2–13 December 2024).', 'footnote'],
  ])('“%s”', (text, expected) => {
    expect(narrationOf(text)).toBe(expected);
  });

  it.each([
    'The delegation said that the law could be found on the website of the Ministry, where it had been since 2019 and where everybody could read it.',
    'The Committee was aware that Arvania was a leader.',
    'The delegation added that the meeting had been called for in May.',
    'There were twelve consulates.',
  ])('leaves “%s” to a speaker', (text) => {
    expect(['links', undefined]).toContain(narrationOf(text));
    expect(narrationOf(`${text} ${'It was so. '.repeat(80)}`)).toBeUndefined();
  });
});

describe('headings', () => {
  it.each(['Report', 'Responses by the Delegation', 'Health:', 'Articles 7 to 9 (continued)', 'Legislation and application'])('“%s” looks like one', (text) => {
    expect(isHeadingLike(text)).toBe(true);
  });

  it.each(['The delegation said so', 'There were twelve.', 'What was the reason?', 'the rest of a line', '12', 'Two\nlines', 'The Committee welcomes:'])('“%s” does not', (text) => {
    expect(isHeadingLike(text)).toBe(false);
  });

  it.each([
    ['Réponses aux questions', 'responses', 'delegation'],
    ['Questions et observations des membres du Comité', 'questions', 'expert'],
    ['Présentation du rapport', 'presentation', 'delegation'],
    ['Remarques de conclusion', 'closing', null],
    ['Observations finales', 'closing', null],
    ['Examen du rapport de l’Arvanie', 'report', null],
    ['Suite du dialogue', 'other', null],
    ['II. Opening Remarks by the Country Rapporteur', 'presentation', 'expert'],
    ['Documents before the Committee', 'report', 'expert'],
    ['Health', undefined, undefined],
  ])('“%s” opens a section', (heading, section, by) => {
    const found = sectionOfHeading(heading);
    expect(found?.section).toBe(section);
    if (section !== 'report') expect(found?.by).toBe(by);
  });
});
