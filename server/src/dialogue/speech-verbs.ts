/** Verbs with which the press and the record introduce what somebody said, as pieces of regular expressions (English; simple past). */
const SAID = `said|stated|noted|asked|added|explained|thanked|commended|congratulated|welcomed|expressed|wondered|enquired|inquired|wished|recalled|stressed|underlined|underscored|
emphasi[sz]ed|praised|turned to|took up|took the floor|took note|raised|referred|regretted|appreciated|acknowledged|recogni[sz]ed|concluded|reiterated|pointed|drew|highlighted|remarked|observed|commented|
clarified|confirmed|affirmed|assured|replied|responded|answered|informed|reported|indicated|mentioned|outlined|described|introduced|presented|opened|closed|urged|encouraged|recommended|requested|
called|hoped|believed|agreed|disagreed|echoed|admitted|apologi[sz]ed|announced|argued|claimed|cautioned|warned|deplored|insisted|maintained|proposed|suggested|sought|shared|spoke|reminded|reassured|
summari[sz]ed|voiced|wanted|would like|would appreciate|felt|thought|considered|queried|questioned|repeated|applauded|lauded|saluted|declared|specified|elaborated|continued|began|started|ended|
focused|addressed|touched|returned|followed up|put|posed|gave|made|listed|invited|challenged|criticized|criticised|lamented|denied|rejected|conceded|noticed|paid tribute|looked forward|asserted|
(?:was|were)\\s(?:also\\s|very\\s|deeply\\s|still\\s|particularly\\s|glad\\s|most\\s){0,2}(?:concerned|pleased|interested|grateful|struck|happy|worried|encouraged|alarmed|glad|surprised|impressed|curious|troubled|disappointed|eager)`;
const ADVERB = '(?:also|then|further|furthermore|additionally|again|finally|lastly|first|notably|likewise|similarly|both|warmly|strongly|briefly|specifically|particularly|subsequently|moreover|too|once more|jointly|in particular)';

/** A verb of saying, with the adverbs before it. */
export const ENGLISH_SAID = `(?:${ADVERB},?\\s){0,2}(?:${SAID.replace(/\n/gu, '')})\\b`;

const PARTICIPLE = `indiqué|précisé|fait (?:valoir|observer|remarquer|état|savoir|part|référence|le point|mention)|souligné|rappelé|affirmé|assuré|expliqué|déclaré|ajouté|répondu|demandé|voulu (?:savoir|connaître|en savoir)|
enquise?s?|dite?s?|relevé|estimé|regretté|déploré|mis en garde|mis l[’']accent|mis en avant|salué|félicitée?s?|remercié|noté|souhaité|constaté|insisté|évoqué|attiré|exprimé|mentionné|recommandé|encouragé|invité|posé|interrogée?s?|
reconnu|poursuivi|conclu|cité|présenté|informé|confirmé|annoncé|plaidé|suggéré|proposé|appelé|exhorté|jugé|considéré|émis|abordé|soulevé|inquiétée?s?|étonnée?s?|réjouie?s?|prononcée?s?|engagée?s?|voulu|tenu|assurée?s?|
pris la parole|prié|réitéré|signalé|témoigné|loué|critiqué|mis en exergue|observé|argué|admis|avancé|avoué|contesté|démenti|dénoncé|détaillé|fait|formulé|rassuré|rendu hommage|repris|répété|réaffirmé|résumé|rétorqué|sollicité|cherché à savoir`;
const FRENCH_ADVERB = "(?:\\p{L}+ment|aussi|encore|ensuite|enfin|d[’']abord|toutefois|cependant|pour sa part|par ailleurs|en outre|ainsi|bien|ensuite|de plus|à son tour|entre autres)";

/** "a indiqué", "s’est également enquis", "se sont dits préoccupés". */
export const FRENCH_SAID = `(?:a|ont|avait|avaient|s[’']est|se sont|l[’']a)\\s(?:${FRENCH_ADVERB},?\\s){0,2}(?:${PARTICIPLE.replace(/\n/gu, '')})(?![\\p{L}])`;

/** The present tense of the summary records: "dit que", "se demande", "souhaite savoir". */
export const FRENCH_SAYS =
  "(?:se |s[’'])?(?:déclare|dit|demande|souhaite|souhaiterait|voudrait|aimerait|note|rappelle|souligne|indique|précise|fait (?:observer|valoir|remarquer|savoir|état)|remercie|félicite|ajoute|explique|répond|estime|constate|enquiert|relève|prend|appelle|regrette|insiste|signale|confirme|désire|salue|espère|considère|pense|affirme|invite|évoque|mentionne|aborde|propose|recommande|interroge|inquiète|présente|résume|réaffirme|assure|informe|convient|craint|croit|juge|observe|reconnaît|attire|exprime|suggère|soulève|voit|donne|cite|revient)(?![\\p{L}])";
