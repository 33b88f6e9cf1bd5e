/** How an abbreviation bears on the full stop behind it. */
export type AbbreviationKind =
  /** Something always follows: "Mr.", "e.g.", "v.". */
  | 'leading'
  /** A number follows, else the stop ends a sentence: "art. 5", "No. 30364", "5 Nov. 2024". */
  | 'before-number'
  /** It may stand at the end of a sentence: "Ltd.", "Jr.". */
  | 'closing';

function table(rows: Readonly<Record<AbbreviationKind, string>>): ReadonlyMap<string, AbbreviationKind> {
  const entries: [string, AbbreviationKind][] = [];
  for (const kind of ['leading', 'before-number', 'closing'] as const) {
    for (const word of rows[kind].split(' ')) entries.push([word, kind]);
  }
  return new Map(entries);
}

const ENGLISH = table({
  leading:
    'mr mrs ms mx dr prof messrs hon rev gen col lt sgt capt cpl cmdr adm brig amb st mt ft e.g eg i.e ie cf v vs viz ca c approx esp incl excl resp a.k.a aka p.p',
  'before-number':
    'no nos nr art arts para paras par pars sect sects sec secs chap chaps ch cl vol vols p pp fig figs tab app ann add corr sr res dec reg regs rule ser suppl n nn ed eds fn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
  closing: 'jr ltd inc corp co dept govt univ assn bros ph.d u.s u.k u.n e.u u.s.a u.s.s.r d.c',
});

const FRENCH = table({
  leading: 'm mm mme mmes mlle mlles me mes mgr dr pr prof st ste cf ex c.-à-d p.ex v vs env s.e',
  'before-number':
    'no nos n art arts par para paras al chap ch sect vol t p pp fig tabl add corr rés déc ' + 'janv févr fév avr juil sept oct nov déc',
  closing: 'etc cie jr ltd inc',
});

/** What is known of `word` (lower case, without its last stop) as an abbreviation of `language`; `undefined` when it is an ordinary word. */
export function abbreviationKind(word: string, language: string): AbbreviationKind | undefined {
  return language === 'fr' ? (FRENCH.get(word) ?? ENGLISH.get(word)) : ENGLISH.get(word);
}

const MONTHS_AND_DAYS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Whether `word` (lower case) names a month or a day of the week in English: words in capitals that go on after "3 p.m.". */
export function isMonthOrDay(word: string): boolean {
  return MONTHS_AND_DAYS.has(word);
}

const STARTERS = new Set(
  (
    'the a an this that these those it he she they we i you there here in on at by for from to of as if when while where what who whom whose how why which ' +
    'however moreover furthermore therefore nevertheless but and or so thus its his her their our my your no not some many most more all both each every any other ' +
    'another such after before since during under over with without within according although though despite because could would should will shall may might can ' +
    'was were is are did do does has had have only also then than one two three several few ' +
    'le la les un une des ce cet cette ces il elle ils elles on nous vous je dans en au aux par pour sur selon mais et ou toutefois cependant depuis afin ' +
    'lors lorsque si son sa ses leur leurs'
  ).split(' '),
);

/** Whether `word` (lower case) is one of the small words that, in capitals, begin a sentence rather than a name: "The", "However". */
export function beginsSentences(word: string): boolean {
  return STARTERS.has(word);
}
