const OUR = /(labo|neighbo|behavio|favo|hono|colo|harbo|humo|rumo|endeavo|vigo|armo|rigo|savio|demeano|fervo|parlo|odo)ur/u;
const DOUBLED =
  /(trave|counse|labe|cance|mode|marsha|signa|fue|channe|tunne|riva|tota|equa|initia|quarre|libe|jewe|enro|leve|dia|tria)ll(?=ed|ing|er|or|ous|e|is)/u;
const ISE = /([a-z]{3})is(e|es|ed|er|ers|ing|ation|ations|ational)$/u;
const YSE = /(anal|paral|catal|electrol|hydrol)ys(e|ed|ing|er|ers)$/u;
const RE = /^(cent|theat|lit|fib|calib|(?:kilo|centi|milli)?met|lust|somb)re(s|d)?$/u;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^program(?:me)?(s|d)?$/u, 'program$1'],
  [/^(catalog|dialog|analog|monolog)ue(s|d)?$/u, '$1$2'],
  [/^(defen|offen|licen|preten)ce(s|d)?$/u, '$1se$2'],
  [/^practise(s|d)?$/u, 'practice$1'],
  [/^practising$/u, 'practicing'],
  [/^(judg|acknowledg|lodg|abridg)ement(s|al)?$/u, '$1ment$2'],
  [/^ageing$/u, 'aging'],
  [/^(fulfil|enrol|distil|instil)l?(s|ment|ments)?$/u, '$1$2'],
  [/^(skil|wil)l?ful/u, '$1ful'],
  [/^(p)aed(iat|oph)/u, '$1ed$2'],
  [/^(gyn)aec/u, '$1ec'],
  [/^(an)aest/u, '$1est'],
  [/^foet(us|al)/u, 'fet$1'],
  [/^haem/u, 'hem'],
  [/^manoeuv(?:re|er)/u, 'maneuver'],
  [/^whilst$/u, 'while'],
  [/^(among|amid)st$/u, '$1'],
  [/^(learn|spel|burn|spoil|dream|lean)t$/u, '$1ed'],
  [/^(cheque)(s)?$/u, 'check$2'],
  [/^sceptic/u, 'skeptic'],
  [/^grey/u, 'gray'],
  [/^(tyre)(s)?$/u, 'tire$2'],
];

/** The key under which British and American spellings, and -ise and -ize, of an English word in lower case meet. Never shown: it need not be a spelling anybody uses. */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  let folded = word;
  for (const [pattern, replacement] of ENDINGS) folded = folded.replace(pattern, replacement);
  return folded.replace(OUR, '$1r').replace(DOUBLED, '$1l').replace(ISE, '$1iz$2').replace(YSE, '$1yz$2').replace(RE, '$1er$2');
}
