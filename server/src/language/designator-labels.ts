import type { DesignatorKind } from './designators.ts';

/** What a label such as "art." or "Supreme Decree" stands for. */
export interface Label {
  readonly kind: DesignatorKind;
  /** One name for all labels that mean the same, in any language; absent where every label names something of its own. */
  readonly name?: string;
}

interface Row extends Label {
  /** Labels that take one number. Regular expressions without groups that capture. */
  readonly singular?: string;
  /** Labels that take a list of numbers. */
  readonly plural?: string;
  /** Words that are labels only where "No." follows: "case 12" may be twelve of something. */
  readonly numbered?: string;
}

const ROWS: readonly Row[] = [
  { kind: 'article', name: 'article', singular: String.raw`[Aa]rticle|[Aa]rt\.|[Aa]rtículo`, plural: String.raw`[Aa]rticles|[Aa]rts?\.` },
  {
    kind: 'paragraph',
    name: 'paragraph',
    singular: String.raw`(?:[Ss]ub-?)?[Pp]aragraph|[Pp]ara\.?|[Pp]ar\.|[Pp]aragraphe|[Aa]linéa|[Aa]l\.|§`,
    plural: String.raw`(?:[Ss]ub-?)?[Pp]aragraphs|[Pp]aras\.?|[Pp]ars?\.|[Pp]aragraphes|[Aa]linéas|§§`,
  },
  { kind: 'section', name: 'section', singular: String.raw`[Ss]ection|[Ss]ect\.|[Ss]ec\.`, plural: String.raw`[Ss]ections|[Ss]ects\.` },
  { kind: 'section', name: 'chapter', singular: String.raw`[Cc]hapter|[Cc]hap\.|[Cc]hapitre`, plural: String.raw`[Cc]hapters|[Cc]hapitres` },
  { kind: 'section', name: 'annex', singular: String.raw`[Aa]nnex|[Aa]ppendix|[Aa]nnexe`, plural: String.raw`[Aa]nnexes` },
  { kind: 'section', name: 'page', singular: String.raw`[Pp]age|p\.`, plural: String.raw`[Pp]ages|pp\.` },
  { kind: 'section', name: 'table', singular: String.raw`[Tt]able(?:au)?|[Ff]igure|[Ff]ig\.|[Bb]ox`, plural: String.raw`[Tt]ables(?=\s[0-9]{1,2}[\s,–-])|[Ff]igs\.` },
  { kind: 'section', name: 'volume', singular: String.raw`[Vv]olume|[Vv]ol\.`, plural: String.raw`[Vv]ols\.` },
  {
    kind: 'section',
    singular: String.raw`[Pp]art|[Tt]itle|[Cc]lause|[Ss]chedule|[Rr]ule|[Pp]rinciple|[Gg]uideline|[Rr]ecommendation|[Tt]arget|[Gg]oal|[Ii]ndicator|[Ii]tem|[Ff]ootnote|[Nn]ote|[Oo]bjective|[Oo]bjectif|[Cc]ible|[Pp]illar|[Cc]omponent`,
    plural: String.raw`[Rr]ules|[Pp]rinciples|(?:Targets|Goals|[Rr]ecommendations)(?=\s[0-9])`,
  },
  { kind: 'other', singular: String.raw`[Pp]hase|[Ss]tage|[Ss]tep|[Rr]ound|[Tt]ier|[Ll]evel|[Gg]rade|[Tt]ype|[Cc]lass|[Cc]ategory|[Vv]ersion|[Cc]atégorie|[Nn]iveau|[Ee]tape|[Éé]tape` },
  { kind: 'other', singular: String.raw`[Rr]oom|[Cc]ell|[Bb]lock|[Bb]uilding|[Ww]ard|[Zz]one|[Ss]ector|[Pp]avilion|[Bb]rigade|[Bb]attalion|[Uu]nit|[Rr]oute|[Hh]ighway|[Cc]hannel|[Ff]orm`, numbered: '[Ss]chool|[Pp]rison|[Cc]olony|[Ff]acility' },
  { kind: 'law', name: 'law', singular: String.raw`(?:(?:[Oo]rganic|[Ff]ederal|[Ff]ramework|[Cc]onstitutional|[Pp]arliamentary)\s)?(?:[Ll]aw|[Aa]ct|[Ss]tatute)|[Ll]oi(?:\s(?:organique|fédérale|constitutionnelle))?|[Ll]ey`, plural: String.raw`(?:[Ll]aws|[Aa]cts|[Ll]ois)(?=\s[Nn])` },
  {
    kind: 'law',
    name: 'decree',
    singular: String.raw`(?:(?:[Ss]upreme|[Ll]egislative|[Pp]residential|[Rr]oyal|[Ee]mergency|[Ee]xecutive|[Uu]rgent)\s)?(?:[Dd]ecree-?(?:[Ll]aw)?)|[Dd]écret(?:-loi|\s(?:suprême|législatif|présidentiel|royal|exécutif))?`,
    plural: String.raw`(?:(?:[Ss]upreme|[Ll]egislative|[Pp]residential)\s)?[Dd]ecrees(?=\s[Nn])|[Dd]écrets(?=\s[Nn])`,
  },
  { kind: 'law', name: 'bill', singular: String.raw`(?:[Dd]raft\s[Ll]aw|[Bb]ill|[Pp]rojet\sde\sloi)` },
  { kind: 'law', name: 'order', singular: String.raw`(?:[Ee]xecutive|[Mm]inisterial)\s[Oo]rder|[Oo]rdinance|[Aa]rrêté|[Oo]rdonnance|[Rr]egulation|[Dd]irective|[Ee]dict|[Pp]roclamation`, numbered: '[Oo]rder|[Ii]nstruction|[Cc]ircular|[Cc]irculaire' },
  { kind: 'resolution', name: 'resolution', singular: String.raw`(?:[Gg]eneral\s[Aa]ssembly\s|[Ss]ecurity\s[Cc]ouncil\s|[Mm]inisterial\s|[Ss]upreme\s)?[Rr]esolution|[Rr]ésolution`, plural: String.raw`(?:[Gg]eneral\s[Aa]ssembly\s|[Ss]ecurity\s[Cc]ouncil\s)?[Rr]esolutions|[Rr]ésolutions` },
  { kind: 'document', name: 'decision', singular: String.raw`[Dd]ecision|[Dd]écision|[Jj]udge?ment|[Rr]uling|[Ss]entence\sNo` },
  { kind: 'document', name: 'general comment', singular: String.raw`(?:[Jj]oint\s)?[Gg]eneral\s[Cc]omment|[Oo]bservation\sgénérale`, plural: String.raw`(?:[Jj]oint\s)?[Gg]eneral\s[Cc]omments|[Oo]bservations\sgénérales` },
  { kind: 'document', name: 'general recommendation', singular: String.raw`(?:[Jj]oint\s)?[Gg]eneral\s[Rr]ecommendation|[Rr]ecommandation\sgénérale`, plural: String.raw`[Gg]eneral\s[Rr]ecommendations|[Rr]ecommandations\sgénérales` },
  { kind: 'document', name: 'case', numbered: '[Cc]ase|[Cc]ommunication|[Aa]pplication|[Cc]omplaint|[Pp]etition|[Ff]ile|[Dd]ocket' },
  { kind: 'protocol', name: 'protocol', singular: String.raw`(?:[Aa]dditional\s|[Oo]ptional\s)?[Pp]rotocol|[Pp]rotocole(?:\s(?:additionnel|facultatif))?|[Cc]onvention|[Aa]greement`, plural: String.raw`(?:[Aa]dditional\s)?[Pp]rotocols|[Cc]onventions` },
];

const MATCHERS = ROWS.map(({ kind, name, singular, plural, numbered }) => ({
  label: name === undefined ? { kind } : { kind, name },
  // The look-aheads belong to the search in running text, not to the label alone.
  matches: new RegExp(`^(?:${[singular, plural, numbered].filter((part) => part !== undefined).join('|')})$`.replace(/\(\?=[^()]*\)/gu, ''), 'u'),
}));

/** What the written label means, if it is one. */
export function labelOf(written: string): Label | undefined {
  const folded = written.replace(/\s+/gu, ' ');
  return MATCHERS.find(({ matches }) => matches.test(folded))?.label;
}

/** All labels as the source of two regular expressions: those that take one number, and those that take a list. */
export function designatorLabels(): { readonly singular: string; readonly plural: string } {
  return {
    singular: ROWS.flatMap((row) => row.singular ?? []).join('|'),
    plural: ROWS.flatMap((row) => row.plural ?? []).join('|'),
  };
}
