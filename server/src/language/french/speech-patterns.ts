import type { SpeechPattern } from '../speech-patterns.ts';

/*
 * How French drafts and summaries name a speaker together with the act of saying: "la délégation a indiqué que", "selon l’État partie",
 * "a précisé la délégation", "une experte a demandé si". Letters before a word are told by `EDGE`: \b knows no accents.
 */

const EDGE = String.raw`(?<![\p{L}’'])`;
const END = String.raw`(?!\p{L})`;
const L = String.raw`(?:[Ll]['’])`;

const ADVERBS = String.raw`(?: (?:également|aussi|ensuite|en outre|toutefois|cependant|notamment|par ailleurs|enfin|déjà|clairement|en réponse|en effet|de plus|pour sa part|d['’]autre part|elle-même|lui-même))*`;

/** Participles of verbs of saying; forms in the feminine and plural are not needed behind "avoir". */
const SAID =
  "(?:indiqué|déclaré|affirmé|expliqué|précisé|ajouté|souligné|signalé|rappelé|reconnu|admis|assuré|confirmé|annoncé|répondu|dit|mentionné|noté|relevé|constaté|observé|soutenu|argué|allégué|évoqué|exposé|insisté|concédé|fait (?:savoir|observer|valoir|remarquer|part|état)|informé le Comité|donné l['’]assurance|tenu à (?:préciser|souligner|rappeler|indiquer)|mis en avant|nié|démenti|contesté|prétendu)";
/** The same in the present tense. */
const SAYS =
  "(?:indique|déclare|affirme|explique|précise|ajoute|souligne|signale|rappelle|reconnaît|admet|assure|confirme|annonce|répond|dit|mentionne|note|relève|constate|observe|soutient|argue|évoque|expose|insiste|concède|fait (?:savoir|observer|valoir|remarquer|état)|informe le Comité)(?:nt)?";
/** Verbs of thinking and feeling, with which experts and named persons are quoted. */
const THOUGHT =
  "(?:estimé|considéré|jugé|craint|espéré|regretté|salué|félicité|remercié|déploré|averti|suggéré|recommandé|exprimé|pris acte|pris note|voulu souligner)";
const FELT = String.raw`s['’](?:est|étai[te]|étaient) (?:dite?s? (?:préoccupée?s?|inquiète?s?|alarmée?s?)|félicitée?s?|inquiétée?s?|étonnée?s?|réjouie?s?|alarmée?s?|engagée?s?)|se (?:félicite|réjouit)|s['’](?:inquiète|étonne|alarme)`;
const ASKED = String.raw`(?:demandé|souhaité savoir|voulu savoir|souhaité (?:obtenir|recevoir)|posé (?:la|une) question|posé des questions)|s['’](?:est|étai[te]) (?:enquise?|interrogée?|enquis)`;
const HAVE = String.raw`(?: (?:lui |l['’]))?(?: (?:a|ont|avait|avaient|aurait|auraient|eut))`;

/** Any form of saying behind a subject. */
const saying = (more = ''): string => String.raw`(?:${HAVE}${ADVERBS} (?:${SAID}${more === '' ? '' : `|${more}`})| ${SAYS})${ADVERBS}`;
const THAT = String.raw`(?:,? (?:que|qu['’]|selon (?:laquelle|lesquelles|lequel|lesquels)|si${END}))?`;
const MUST = String.raw`(?:,? (?:que${END}|qu['’]|ne pas |avoir |être ))`;

const ADJECTIVE = String.raw`(?: (?!(?:a|ont|que|qui)${END})\p{Ll}{5,})?`;
const OF_STATE = String.raw`(?: (?:de l['’]État partie|du [Gg]ouvernement|d(?:e la |e l['’]|u |es |['’]|e )\p{Lu}[\p{L}’'-]+)|${ADJECTIVE})`;
const DELEGATION = String.raw`(?:[Ll]a délégation${OF_STATE}|[Ll]es? (?:membres?|représentante?s?) de la délégation|[Ll](?:e|a) (?:chef|cheffe) de (?:la )?délégation|[Uu]ne? (?:représentante?|membre) de la délégation|[Ll]es? représentants? de l['’]État partie)`;
const STATE_PARTY = String.raw`(?:${L}État partie|[Ll]e [Gg]ouvernement${ADJECTIVE}|[Ll]es autorités${ADJECTIVE})`;
const STATE_SIDE = String.raw`(?:la délégation${OF_STATE}|l['’]État partie|le [Gg]ouvernement${ADJECTIVE}|les autorités${ADJECTIVE})`;
const BY_STATE = String.raw`(?:par|de) (?:${STATE_SIDE}|la délégation)`;

const RAPPORTEUR = String.raw`(?:[Cc]o-?)?[Rr]apporteu(?:re?s?|ses?)(?! spécia)(?: (?:pour|chargée?s? d)[^,;]{1,40}?)?`;
const EXPERTS = String.raw`(?:(?:[Uu]ne? (?:autre )?|[Ll]['’]|[Ll]['’]une? des |[Dd]es |[Ll]es |[Ll]e |[Ll]a |[Pp]lusieurs |[Cc]ertaine?s |[Dd]['’]autres )(?:expert(?:e|s|es)?|membres?(?= du Comité)|${RAPPORTEUR}))(?: du Comité)?`;
const CHAIR = String.raw`(?:[Ll]e Président|[Ll]a Présidente)(?: du Comité)?`;

const TITLE = String.raw`(?:MM?\.|M(?=\s\p{Lu})|Mmes?|Mlle|Dr)\s`;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|van|von|der|el|al|bin|da|dos|di) )?\p{Lu}[\p{L}’'-]+){0,4})`;

const INFORMATION = String.raw`(?:informations|renseignements|données|chiffres|explications|précisions|réponses?|assurances?|déclarations?|statistiques|indications|éclaircissements|éléments)`;
const GIVEN = String.raw`(?: (?:complémentaires |supplémentaires |écrites? |orales? )?(?:fourni|donné|communiqué|apporté|présenté|transmi|soumi|formulé|fait)e?s?)?`;

const STATE_WORDS = ['délégation', 'tat partie', 'ouvernement', 'autorités'];
const EXPERT_WORDS = ['xpert', 'apporteu', 'membre'];
const TITLE_WORDS = ['M.', 'MM.', 'Mme', 'Mlle', 'Dr', 'M '];

const make = (source: string): RegExp => new RegExp(source, 'gu');

/** In order of precedence: where two match the same words the first counts. */
export const FRENCH_SPEECH_PATTERNS: readonly SpeechPattern[] = [
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}(?:[Ll]e Comité )?(?:a|avait) été (?:informé|avisé) ${BY_STATE}${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}(?:[Ss]elon|[Dd]['’]après|[Dd]e l['’]avis de|[Aa]ux dires de) (?:${STATE_SIDE},?|(?:les |l['’]|la )?${INFORMATION}${GIVEN} ${BY_STATE},?)`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}[Cc]omme (?:l['’](?:a|ont|avait)${ADVERBS} ${SAID} ${STATE_SIDE}|${STATE_SIDE} l['’](?:a|ont|avait)${ADVERBS} ${SAID}),?`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}(?:des |les |l['’]|la |d['’]|ces )?${INFORMATION}${GIVEN} ${BY_STATE}${THAT}`) },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`${EDGE}${TITLE}${NAME}(?:${HAVE}${ADVERBS} (?:${ASKED})| (?:${ASKED}))`), asks: true },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`${EDGE}${TITLE}${NAME},?(?:${saying(THOUGHT)}| (?:${FELT}))${THAT}`) },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`${EDGE}(?:[Ss]elon|[Dd]['’]après|[Dd]e l['’]avis de|[Aa]ux yeux de|[Dd]['’]après les (?:propos|déclarations) de) ${TITLE}${NAME},?`) },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`${EDGE}(?:a|avait)${ADVERBS} (?:${SAID}|${THOUGHT}) ${TITLE}${NAME}`) },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`${EDGE}${EXPERTS}(?:${HAVE}${ADVERBS} (?:${ASKED})| (?:${ASKED}))`), asks: true },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`${EDGE}${EXPERTS}(?:${saying(THOUGHT)}| (?:${FELT}))${THAT}`) },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`${EDGE}(?:[Ss]elon|[Dd]['’]après|[Dd]e l['’]avis d['’]) ?${EXPERTS},?`) },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`${EDGE}(?:a|ont|avait|avaient)${ADVERBS} (?:${SAID}|${THOUGHT}|demandé) ${EXPERTS}`) },
  { voice: 'chair', needs: ['Président'], pattern: make(String.raw`${EDGE}${CHAIR}(?:${saying(THOUGHT)}| (?:${FELT}))${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}${DELEGATION}(?:${saying(THOUGHT)}| (?:${FELT}))${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}${STATE_PARTY}${saying()}${MUST}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`${EDGE}(?:a|ont|avait|avaient)${ADVERBS} (?:${SAID}|${THOUGHT}) ${STATE_SIDE}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`(?<=[,»”] )${SAYS} ${STATE_SIDE}`) },
  { voice: 'others', needs: ['elon', 'après'], pattern: make(String.raw`${EDGE}(?:[Ss]elon|[Dd]['’]après) (?:les |des |le |la |l['’]|certaine?s )?(?:${INFORMATION}|rapports?|allégations|sources|enquêtes?|études?|organisations|société civile|ONG)${GIVEN}[^,]{0,80},`) },
];
