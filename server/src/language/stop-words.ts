function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

const ENGLISH = words(`
  a an the this that these those
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
  who whom whose which what one ones oneself someone somebody something anyone anybody anything everyone everybody everything
  and or but nor so yet if then else than as because while whereas whether though although unless until since when where why how whenever wherever whereby
  of in on at by for from to into onto with within without about over under above below between among through during before after against across along around
  upon via per toward towards regarding concerning including out up down off
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought need
  not no neither also too very just only even still already again further more most less least much many some any each every either both all other others another such same own
  here there now ever however moreover furthermore therefore thus hence nevertheless nonetheless accordingly respectively well
  would've don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't cannot
`);

const FRENCH = words(`
  le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux celles
  je j' me m' moi mon ma mes tu te t' toi ton ta tes il elle on nous vous ils elles se s' soi son sa ses notre nos votre vos leur leurs lui eux y en
  qui que qu' quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels duquel desquels
  et ou mais ni or donc car si comme quand lorsque lorsqu' puisque puisqu' quoique tandis alors ainsi afin
  à dans par pour sur sous vers avec sans entre chez depuis pendant durant avant après contre parmi outre jusque jusqu' selon dès lors hors
  suis es est sommes êtes sont été étant était étaient étais fut furent sera seront serait seraient soit soient
  ai as a avons avez ont eu ayant avait avaient aura auront aurait auraient ait aient
  fait faire faut peut peuvent pouvait doit doivent devrait
  ne n' pas plus moins très trop aussi même mêmes encore déjà toujours tout toute tous toutes autre autres chaque plusieurs certains certaines aucun aucune tel telle tels telles
  ici là ci toutefois cependant néanmoins notamment également par ailleurs bien
`);

const ENGLISH_REPORTING = words(`
  say says said saying state states stated stating statement note notes noted noting observe observes observed observing report reports reported reportedly reporting
  indicate indicates indicated indicating inform informs informed informing information add adds added adding explain explains explained explaining explanation
  assert asserts asserted asserting affirm affirms affirmed declare declares declared mention mentions mentioned mentioning recall recalls recalled recalling
  ask asks asked asking respond responds responded responding response reply replies replied replying answer answers answered answering
  emphasize emphasizes emphasized emphasizing emphasise emphasised stress stresses stressed stressing underline underlines underlined underscore underscores underscored highlight highlights highlighted highlighting
  acknowledge acknowledges acknowledged acknowledging recognize recognizes recognized recognise recognised claim claims claimed allege alleges alleged allegedly
  welcome welcomes welcomed welcoming appreciate appreciates appreciated appreciation regret regrets regretted concern concerned concerns express expresses expressed expressing
  take takes took taken taking according account committee delegation party expert experts rapporteur rapporteurs
`);

const FRENCH_REPORTING = words(`
  dire dit disent disait disant déclarer déclare déclaré déclarant indiquer indique indiqué indiquant préciser précise précisé précisant ajouter ajoute ajouté ajoutant
  expliquer explique expliqué expliquant noter note noté notant constater constate constaté relever relève relevé observer observe observé répondre répond répondu réponse
  demander demande demandé souligner souligne souligné soulignant affirmer affirme affirmé assurer assure assuré rappeler rappelle rappelé rappelant signaler signale signalé
  informer informe informé informations information accueillir accueille prendre prend acte saluer salue regretter regrette préoccupé préoccupation selon
  comité délégation partie expert experte experts expertes rapporteur rapporteuse rapporteurs
`);

/** Verbs of saying, and who says it, in English: they frame a claim ("The delegation stated that …") and tell nothing of its content. Normal forms as in `Word.normal` are not used; lower case is. */
export const REPORTING_WORDS: ReadonlySet<string> = ENGLISH_REPORTING;

/** The reporting words of `language`; those of English where the language has none of its own. */
export function reportingWords(language: string): ReadonlySet<string> {
  return language === 'fr' ? FRENCH_REPORTING : ENGLISH_REPORTING;
}

/** The stop words of `language`; those of English where the language has none of its own. */
export function stopWords(language: string): ReadonlySet<string> {
  return language === 'fr' ? FRENCH : ENGLISH;
}
