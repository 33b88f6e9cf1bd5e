/** How one kind of speaker is named together with the act of saying. */
export interface SpeechPattern {
  readonly voice: 'delegation' | 'expert' | 'chair' | 'person' | 'others';
  readonly pattern: RegExp;
  /** Words of which at least one stands in every match: a sentence without them need not be searched. */
  readonly needs: readonly string[];
  /** The speaker asks and does not assert. */
  readonly asks?: true;
}

/** Names of the State party's side, of the Committee's, and titles of persons, as the patterns below have them. */
const STATE_WORDS = ['delegation', 'tate party', 'tate Party', 'Government', 'representative', 'authorities', 'the State'];
const EXPERT_WORDS = ['xpert', 'apporteur', 'ember'];
const TITLE_WORDS = ['Mr', 'Ms', 'Mme', 'Dr', 'Prof'];

const ADVERBS = String.raw`(?:(?:also|further|furthermore|then|in reply|in response|repeatedly|clearly|openly|himself|herself|itself|has|have|had|was|were) ){0,3}`;

/** Verbs of saying that take "that" or an object; the past and present forms that drafts and summaries use. */
const SAYS =
  '(?:stat(?:ed|es|e)|sa(?:id|ys)|indicat(?:ed|es|e)|report(?:ed|s)?|explain(?:ed|s)?|inform(?:ed|s)? the Committee|acknowledg(?:ed|es|e)|recogni[sz](?:ed|es|e)|admit(?:ted|s)?|concede[ds]?|accept(?:ed|s)(?= that)|made clear|assert(?:ed|s)?|affirm(?:ed|s)?|assur(?:ed|es) (?:the Committee )?|confirm(?:ed|s)?|announc(?:ed|es)|argu(?:ed|es)|maintain(?:ed|s)|clarif(?:ied|ies)|not(?:ed|es)|observ(?:ed|es)|point(?:ed|s) out|declar(?:ed|es)|claim(?:ed|s)|mention(?:ed|s)|emphasi[sz](?:ed|es)|stress(?:ed|es)|underlin(?:ed|es)|specif(?:ied|ies)|replied|responded|answered|add(?:ed|s)|submit(?:ted|s)|contend(?:ed|s)|conten(?:ded|ds)|told the Committee|recall(?:ed|s)|suggest(?:ed|s)|express(?:ed|es)|remark(?:ed|s)|agree(?:d|s)|insist(?:ed|s)|repeat(?:ed|s)|reiterat(?:ed|es)|den(?:ied|ies))';
/** Verbs of thinking and feeling, with which experts and named persons are quoted. */
const THINKS = `(?:consider(?:ed|s)|believ(?:ed|es)|thought|fear(?:ed|s)|hop(?:ed|es)|regret(?:ted|s)|welcom(?:ed|es)|commend(?:ed|s)|congratulat(?:ed|es)|thank(?:ed|s)|undertook|promised|pledged|prais(?:ed|es)|deplor(?:ed|es)|was (?:concerned|of the (?:view|opinion))|referred to|drew attention to|warned)`;
/** Verbs that tell what somebody makes of a thing, with an object: "put the deficit at 380,000", "found it alarming that"; not "gave no reply". */
const JUDGES =
  '(?:estimat(?:ed|es)|puts?|blam(?:ed|es)|justif(?:ied|ies)|defend(?:ed|s)|voic(?:ed|es)|attribut(?:ed|es)|ascrib(?:ed|es)|describ(?:ed|es)|found|finds|cit(?:ed|es)|quot(?:ed|es)|question(?:ed|s)|critici[sz](?:ed|es)|lament(?:ed|s)|complain(?:ed|s)|judg(?:ed|es)|disput(?:ed|es)|contest(?:ed|s)|reject(?:ed|s)|refut(?:ed|es)|highlight(?:ed|s)|outlin(?:ed|es)|disclos(?:ed|es)|reveal(?:ed|s)|signal(?:led|s)|gave|spoke of|took the view|was of the view)(?! (?:no|neither|nothing|little)\\b)';
/** What may be put in before the verb: "One Expert, citing the survey, indicated". */
const ASIDE = String.raw`(?:, (?:citing|quoting|referring to|replying to|responding to|answering|recalling|relying on|on behalf of) [^,.;]{3,80},)?`;
/** What a named person is: "Ms. Orsk, Committee Expert, said". */
const OFFICE = String.raw`(?:, (?:(?:Committee|Country) )?(?:Co-)?(?:Expert|Rapporteur|Chairperson|Chair|Coordinator|Minister|Head)\b[^,.;]{0,60},)?`;
const MINISTER = String.raw`[Tt]he (?:Deputy |Vice-)?Minister`;
const ASKS = String.raw`(?:asked|asks|wondered|enquired|inquired|wished to know|wanted to know|requested)(?: (?:about|whether|if|why|how|what|when|who))?`;
const STATE = String.raw`(?:[Tt]he |[Ii]ts |[Tt]he members of the )?(?:(?:State party|State Party|Government|country)(?:['’]s)? )?(?:delegation|representatives? of the (?:State party|Government|State)|head of (?:the )?delegation)`;
const STATE_PARTY = String.raw`[Tt]he (?:State party|State Party|Government(?: of [A-Z]\p{L}+)?|authorities)`;
const OF_STATE = String.raw`(?:the (?:head of the )?delegation|the State [Pp]arty(?:['’]s delegation)?|the Government(?: of [A-Z]\p{L}+)?|the representatives? of the (?:State party|Government)|the authorities)`;
const SAYING_NOUN = '(?:statements?|assertions?|explanations?|claims?|assurances?|acknowledge?ment|admission|information|repl(?:y|ies)|positions?|views?|indications?|clarifications?|arguments?|announcements?|affirmations?|contentions?|responses?|confirmation|opinion|observations?)';
const INFORMATION = String.raw`(?:additional |further |oral |written |updated )?(?:information|data|statistics|figures|statements?|explanations?|assurances?|repl(?:y|ies)|clarifications?|responses?|details|commitment)`;
const GIVEN = String.raw`(?: (?:that was |which was )?(?:provided|given|made|submitted|offered|supplied|received|presented|furnished|expressed|contained))?`;
const THAT = String.raw`(?:,? (?:that|according to which|whereby|to the effect that))?`;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|van|von|der|el|al|bin|da|dos|di) )?\p{Lu}[\p{L}’'-]+){0,4})`;
const TITLE = String.raw`(?:Mr|Ms|Mrs|Mme|Dr|Prof)\.? `;
const EXPERTS = String.raw`(?:[Tt]he |[Aa] |[Aa]n |[Oo]ne |[Aa]nother |[Ss]everal |[Ss]ome |[Ii]ts |[Oo]ne of (?:the|its) )?(?:Committee |Country )?(?:[Ee]xperts?|(?:[Cc]o-)?[Rr]apporteurs?|Committee members?|[Mm]embers? of the Committee)(?: of the Committee)?`;

const make = (source: string): RegExp => new RegExp(source, 'gu');

/** In order of precedence: where two match the same words the first counts. */
export const SPEECH_PATTERNS: readonly SpeechPattern[] = [
  { voice: 'delegation', needs: ['t was'], pattern: make(String.raw`\b[Ii]t was ${ADVERBS}${SAYS.replace('|told the Committee', '')} by ${OF_STATE}${THAT}`) },
  { voice: 'expert', needs: ['t was'], pattern: make(String.raw`\b[Ii]t was ${ADVERBS}${SAYS.replace('|told the Committee', '')} by ${EXPERTS}${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b(?:[Tt]he Committee )?(?:was|has been|had been) ${ADVERBS}(?:informed|told|assured) by ${OF_STATE}${THAT}`) },
  { voice: 'delegation', needs: ['ccording'], pattern: make(String.raw`\b[Aa]ccording to (?:the |its )?(?:${INFORMATION}${GIVEN} (?:by|from|of) )?${OF_STATE},?`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b[Aa]s (?:${ADVERBS})(?:stated|indicated|reported|explained|noted|acknowledged|mentioned|confirmed|pointed out) by ${OF_STATE},?`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b[Aa]s ${OF_STATE} ${ADVERBS}${SAYS},`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b(?:[Tt]he )?${INFORMATION}${GIVEN} (?:by|from|(?<!\b(?:data|statistics|figures|details) )of) ${OF_STATE}(?: (?:during|in) (?:the|its) (?:dialogue|replies|report))?${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b(?:[Tt]he |[Ii]ts )?(?:State [Pp]arty|delegation|Government)['’]s? (?:own )?${SAYING_NOUN}${THAT}`) },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`\b(?:${TITLE})${NAME}${OFFICE} ${ADVERBS}${ASKS}`), asks: true },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`\b(?:${TITLE})(?:${NAME}(?:${OFFICE}|,)) ${ADVERBS}(?:${SAYS}|${THINKS}|${JUDGES}\b)${THAT}`) },
  { voice: 'person', needs: ['ccording'], pattern: make(String.raw`\b[Aa]ccording to ${TITLE}${NAME},?`) },
  { voice: 'person', needs: TITLE_WORDS, pattern: make(String.raw`\b${TITLE}${NAME}['’]s? ${SAYING_NOUN}${THAT}`) },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`\b${EXPERTS} ${ADVERBS}${ASKS}`), asks: true },
  { voice: 'expert', needs: EXPERT_WORDS, pattern: make(String.raw`\b${EXPERTS}${ASIDE} ${ADVERBS}(?:${SAYS}|${THINKS}|${JUDGES}\b)${THAT}`) },
  { voice: 'expert', needs: ['ccording'], pattern: make(String.raw`\b[Aa]ccording to ${EXPERTS},?`) },
  { voice: 'chair', needs: ['Chair'], pattern: make(String.raw`\b[Tt]he (?:Committee )?(?:Vice-)?Chair(?:person|man|woman)? ${ADVERBS}(?:${SAYS}|${THINKS})${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b${STATE}${ASIDE} ${ADVERBS}(?:${SAYS}|${THINKS}|${JUDGES}\b)${THAT}`) },
  { voice: 'delegation', needs: ['Minister'], pattern: make(String.raw`\b${MINISTER}${ASIDE} ${ADVERBS}(?:${SAYS}|${THINKS}|${JUDGES}\b)${THAT}`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b${STATE_PARTY} ${ADVERBS}${SAYS}(?:,? (?:that|according to which)| the (?:existence|fact|need)\b)`) },
  { voice: 'delegation', needs: STATE_WORDS, pattern: make(String.raw`\b${STATE_PARTY} ${ADVERBS}(?:estimat(?:ed|es)|puts?(?= (?:at|the (?:number|figure|total|cost) (?:at|of))\b))`) },
  { voice: 'others', needs: ['ccording'], pattern: make(String.raw`\b[Aa]ccording to (?:the )?(?:${INFORMATION}|reports?|allegations|sources|surveys?|stud(?:y|ies)|[Cc]ivil [Ss]ociety(?: organizations)?|[Nn]on-governmental organizations|NGOs?)${GIVEN}(?: by (?:the |a )?[\p{L} -]{3,60}?)?,`) },
];
