import { pressReleaseNumbersIn } from '../language/press-release-numbers.ts';
import { symbolsIn } from '../language/symbols.ts';

/** Lines that the UN's sites put round a text, in their six languages, as `folded` gives them. */
const SHELL: ReadonlySet<string> = new Set(
  [
    // English, and what mirrors of the releases add
    'skip to main content', 'breadcrumb', 'home', 'header image for news printout', 'help improve our website by taking this short survey', 'news-picture', 'ohchr',
    'un geneva', 'share', 'share this', 'print', 'print page', 'tweet', 'email', 'back to top', 'back', 'related', 'related content', 'tags', 'read more', 'menu', 'search', 'welcome to the united nations',
    'view this page in', 'download', 'english', 'français', 'español', 'русский', 'العربية', '中文', 'language', 'united nations office at geneva',
    // French
    "aller au contenu principal", "fil d'ariane", 'accueil', 'partager', 'imprimer', 'retour', 'haut de page', "office des nations unies à genève",
    // Spanish
    'pasar al contenido principal', 'sobrescribir enlaces de ayuda a la navegación', 'ruta de navegación', 'inicio', 'compartir', 'imprimir',
    // Russian
    'перейти к основному содержанию', 'строка навигации', 'главная', 'поделиться', 'печать',
    // Arabic
    'تجاوز إلى المحتوى الرئيسي', 'مسار التنقل', 'الرئيسية', 'شارك',
    // Chinese
    '跳转到主要内容', '面包屑', '首页', '分享', '打印',
  ].map(folded),
);

/** The label that says what kind of page it is: "Meeting Summaries", "News Treaty bodies". */
const LABEL =
  /^(?:meeting summar(?:y|ies)|press releases?(?: \| .{1,60})?|news|news releases?|press conferences?|media advisor(?:y|ies)|statements?|compte(?:s)? rendus? de séances?|communiqués? de presse|actualités?|comunicados? de prensa|reseñas? de reuniones|resúmenes de reuniones|noticias|пресс-релизы?|резюме заседаний|новости|بيانات صحفية|بيان صحفي|新闻稿|会议摘要|新闻)(?: (?:treaty bodies|human rights council|special procedures|organes de traités|órganos de tratados|договорные органы|هيئات المعاهدات|条约机构|multiple mechanisms))?$/u;

const MONTHS = '(?:\\p{L}+(?:/\\p{L}+)?|\\d{1,2}月)';
/** A line that is only a date: "02 December 2016", "Thursday, August 31, 2017", "• 11/6/2024", "2016年1月19日", "11 نيسان/أبريل 2014". */
const DATE = new RegExp(
  `^[•*-]?\\s?(?:\\p{L}+,?\\s)?(?:le\\s)?(?:\\d{1,2}(?:er)?(?:\\sde)?\\s${MONTHS}(?:\\sde)?,?\\s\\d{4}|\\p{L}+\\s\\d{1,2},\\s\\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)$`,
  'u',
);

/** The press office's closing lines, in one line or broken over two. */
const CLOSING =
  /\bnot an official record\b|\bfor use of (?:the )?(?:information )?media\b|\b(?:english and french|french and english) versions of our releases\b|\bproduct of two separate coverage teams\b|ne constitue pas un document officiel|destiné à l[’']information|versions anglaise et française de nos communiqués|deux équipes de couverture|\binformation service\b.{0,160}\b(?:no official|not constitute an official|unofficial)\b|\bservice de l[’']information\b.{0,160}\b(?:document|compte rendu|caractère) officiel|no (?:es|constituye) un documento oficial|para uso de los medios de (?:comunicación|información)/is;

/** Lines that stand at the head or foot of the pages of an official document. */
const PAGE =
  /^(?:page \d+|\d+ ?\/ ?\d+|you are on page \d+ ?of \d+|GE\.\d\d-.{0,40}|united ?nations|united|nations|nations unies|naciones unidas|advance unedited version|distr\. ?: ?\p{L}+|distr\.|distr\. ?g[ée]n[ée]rale?|général|general|générale|original ?: ?\p{L}+(?: only)?|(?:english|français|français ?original|spanish|arabic|russian|chinese|anglais|espagnol|español|inglés|française)(?: only)?(?: ?original ?: ?\p{L}+)?|please recycle.{0,40}|\(e\)|CMW|CERD|CCPR|CESCR|CEDAW|CAT|CRC|CRPD|CED)$/iu;

/** No line of a page's shell is longer. */
const LONGEST_LINE = 100;
const LONGEST_CLOSING = 700;

/**
 * Whether a block is part of the page rather than of the document: shell lines in the six languages, labels, dates and numbers that stand alone, lines
 * without a letter, heads and feet of official documents, the press office's closing lines. In: the words of the block.
 */
export function isChrome(text: string): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  if (CLOSING.test(text)) return true;
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  return lines.every((line) => line === '' || isChromeLine(line));
}

/** Whether the page calls itself a press release or a summary of a meeting. */
export function isPressLabel(line: string): boolean {
  const label = folded(line);
  return LABEL.test(label) && !/^(?:news|noticias|новости|新闻|statements?|actualités?)$/u.test(label);
}

function isChromeLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const text = folded(line);
  if (SHELL.has(text) || LABEL.test(text) || DATE.test(text) || PAGE.test(text) || !/\p{L}/u.test(text)) return true;
  return isNumberAlone(line);
}

/** A document symbol, with a date glued to it or not, or the number of a release, and nothing else. */
function isNumberAlone(line: string): boolean {
  const [mention] = [...symbolsIn(line), ...pressReleaseNumbersIn(line)];
  if (!mention) return false;
  const rest = line.slice(0, mention.start) + line.slice(mention.end);
  return rest.trim() === '' || PAGE.test(rest.trim()) || /^[*\s]*(?:\d{1,2} \p{L}+ [\d ]{4,6})?[*\s]*$/u.test(rest);
}

function folded(text: string): string {
  return text.replace(/[’‘`]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
}
