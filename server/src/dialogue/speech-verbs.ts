/**
 * The verbs with which the press and the records introduce what somebody said. They are sets of words and not one regular expression: an expression with so many
 * alternatives takes longer to compile than all summaries of a year to read.
 */

const ENGLISH = words(`
  said stated noted asked added explained thanked commended congratulated welcomed expressed wondered enquired inquired wished recalled stressed underlined underscored emphasised emphasized
  praised raised referred regretted appreciated acknowledged recognised recognized concluded reiterated pointed drew highlighted remarked observed commented clarified confirmed affirmed assured
  replied responded answered informed reported indicated mentioned outlined described introduced presented opened closed urged encouraged recommended requested called hoped believed agreed
  disagreed echoed admitted apologised apologized announced argued claimed cautioned warned deplored insisted maintained proposed suggested sought shared spoke reminded reassured summarised
  summarized voiced wanted felt thought considered queried questioned repeated applauded lauded saluted declared specified elaborated continued began started ended focused addressed touched
  returned put posed gave made listed invited challenged criticized criticised lamented denied rejected conceded asserted`);
/** Verbs that are of saying with a second word only. */
const ENGLISH_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['took', words('up the note')],
  ['turned', words('to')],
  ['would', words('like appreciate welcome')],
  ['followed', words('up')],
  ['paid', words('tribute')],
  ['looked', words('forward')],
]);
const ENGLISH_FEELINGS = words('concerned pleased interested grateful struck happy worried encouraged alarmed glad surprised impressed curious troubled disappointed eager');
const ENGLISH_ADVERBS = words('also then further furthermore additionally again finally lastly first notably likewise similarly both warmly strongly briefly specifically particularly subsequently moreover too jointly very deeply still most');

const FRENCH = words(`
  indiqué précisé fait souligné rappelé affirmé assuré expliqué déclaré ajouté répondu demandé voulu enquis dit relevé estimé regretté déploré mis salué félicité remercié noté souhaité constaté
  insisté évoqué attiré exprimé mentionné recommandé encouragé invité posé interrogé reconnu poursuivi conclu cité présenté informé confirmé annoncé plaidé suggéré proposé appelé exhorté jugé
  considéré émis abordé soulevé inquiété étonné réjoui prononcé engagé tenu pris prié réitéré signalé témoigné loué critiqué observé argué admis avancé avoué contesté démenti dénoncé détaillé
  formulé rassuré rendu repris répété réaffirmé résumé rétorqué sollicité cherché qualifié espéré mentionnés`);
const FRENCH_PRESENT = words(`
  déclare dit demande souhaite souhaiterait voudrait aimerait note rappelle souligne indique précise fait remercie félicite ajoute explique répond estime constate enquiert relève prend appelle
  regrette insiste signale confirme désire salue espère considère pense affirme invite évoque mentionne aborde propose recommande interroge inquiète présente résume réaffirme assure informe
  convient craint croit juge observe reconnaît attire exprime suggère soulève donne cite revient`);
const FRENCH_ADVERBS = words("aussi encore ensuite enfin toutefois cependant ainsi bien d'abord");
const FRENCH_ADVERBIAL_PHRASES = ['par ailleurs', 'en outre', 'pour sa part', 'de plus', 'à son tour', 'entre autres', 'de son côté', 'quant à lui', 'quant à elle'];

/** What belongs to the verb behind the participle, so that a subject may follow: "a mis en garde l’expert". */
const FRENCH_COMPLEMENT = / (?:en garde|en avant|en exergue|en évidence|l['’]accent|l['’]attention|valoir|observer|remarquer|savoir|connaître|la parole|hommage|part|état)(?![a-zà-ÿ])/y;

const ENGLISH_WORD = /[ \u00a0]*,?[ \u00a0\n]+([a-z]+)/y;
const FRENCH_WORD = /[ \u00a0]*,?[ \u00a0\n]+([a-zà-ÿ]+(?:['’][a-zà-ÿ]+)*)/y;

/** If an English verb of saying (past tense, with adverbs before it) follows at `at`, behind at most a comma and white space: the offset behind it. */
export function englishSaidAt(text: string, at: number): number | undefined {
  let [word, end] = nextWord(ENGLISH_WORD, text, at);
  for (let adverbs = 0; adverbs < 2 && ENGLISH_ADVERBS.has(word); adverbs++) [word, end] = nextWord(ENGLISH_WORD, text, end);
  if (ENGLISH.has(word)) return end;
  const phrase = word === 'was' || word === 'were' ? ENGLISH_FEELINGS : ENGLISH_PHRASES.get(word);
  if (!phrase) return undefined;
  let [second, secondEnd] = nextWord(ENGLISH_WORD, text, end);
  for (let adverbs = 0; adverbs < 2 && ENGLISH_ADVERBS.has(second); adverbs++) [second, secondEnd] = nextWord(ENGLISH_WORD, text, secondEnd);
  return phrase.has(second) ? secondEnd : undefined;
}

/** If a French verb of saying follows at `at` ("a également indiqué", "se sont enquis", "déclare"): the offset behind it. `pastOnly`: not the present of the records. */
export function frenchSaidAt(text: string, at: number, pastOnly = false): number | undefined {
  let [word, end] = nextWord(FRENCH_WORD, text, at);
  if (word === 'qui') [word, end] = nextWord(FRENCH_WORD, text, end);
  const present = word === 'se' ? nextWord(FRENCH_WORD, text, end) : ([word.replace(/^s'/u, ''), end] as const);
  if (!pastOnly && FRENCH_PRESENT.has(present[0])) return present[1];
  const auxiliary = word === 'se' && present[0] === 'sont' ? present[1] : /^(?:l'|n')?(?:a|ont|avait|avaient)$|^s'est$/u.test(word) ? end : undefined;
  return auxiliary === undefined ? undefined : participleAt(text, auxiliary);
}

function participleAt(text: string, at: number): number | undefined {
  let end = at;
  for (let adverbs = 0; adverbs < 3; adverbs++) {
    const phrase = FRENCH_ADVERBIAL_PHRASES.find((candidate) => text.startsWith(` ${candidate} `, end));
    const [word, wordEnd] = phrase === undefined ? nextWord(FRENCH_WORD, text, end) : ['', end + phrase.length + 1];
    if (FRENCH.has(word) || FRENCH.has(word.replace(/e?s$|e$/u, ''))) return withComplement(text, wordEnd);
    if (phrase === undefined && !FRENCH_ADVERBS.has(word) && !/ment$/u.test(word)) return undefined;
    end = wordEnd;
  }
  return undefined;
}

function withComplement(text: string, at: number): number {
  FRENCH_COMPLEMENT.lastIndex = at;
  return FRENCH_COMPLEMENT.test(text) ? FRENCH_COMPLEMENT.lastIndex : at;
}

function nextWord(expression: RegExp, text: string, at: number): readonly [word: string, end: number] {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match ? [(match[1] ?? '').replace('’', "'"), expression.lastIndex] : ['', at];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
