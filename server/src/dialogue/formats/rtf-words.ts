/** What control words stand for as text. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ', line: '\n', lbr: '\n', emdash: '—', endash: '–', emspace: ' ', enspace: ' ', qmspace: ' ', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', '~': ' ', _: '\u2011', '-': '',
};

/** Groups whose content is not part of the text. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'colortbl', 'listtable', 'listoverridetable', 'rsidtbl', 'revtbl', 'filetbl', 'generator', 'pict', 'nonshppict', 'objdata', 'fldinst', 'sp', 'annotation', 'atnid', 'atnauthor', 'xe', 'tc', 'tcn', 'bkmkstart', 'bkmkend', 'upr', 'private', 'xmlopen', 'themedata', 'datastore', 'latentstyles', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'template', 'do', 'author', 'operator', 'subject', 'keywords', 'doccomm', 'company', 'creatim', 'revtim', 'printim', 'buptim', 'userprops', 'pntxta', 'pntxtb', 'pnseclvl', 'mmathPr', 'wgrffmtfilter', 'defchp', 'defpap', 'pgptbl',
]);

/** Groups that are marked as not understood by old programs (`\*`), and that are text or have text in them. */
export const KEPT_THOUGH_STARRED: ReadonlySet<string> = new Set(['footnote', 'shpinst', 'shptxt', 'ud', 'fldrslt', 'listtext', 'pntext', 'nesttableprops_none']);

/** Headers and footers, and whether they stand on the first page only. */
export const RUNNING: Readonly<Record<string, 'header' | 'footer' | 'running'>> = { headerf: 'header', footerf: 'footer', header: 'running', headerl: 'running', headerr: 'running', footer: 'running', footerl: 'running', footerr: 'running' };
