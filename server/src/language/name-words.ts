const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that make a capitalised phrase the name of a body. Lower case. */
export const BODY_NOUNS = list(`
  ministry court tribunal commission committee council office agency department institute institution advocate fund bank organization organisation union centre center service services superintendence directorate
  inspectorate authority police army senate parliament assembly association university cross crescent board federation secretariat conference mission ombudsman ombudsperson prosecutor commissioner
  defender academy unit administration bureau cabinet chamber foundation network party hospital school college prison registry company corporation police guard forces rapporteur subcommittee mechanism task force
  alliance league congress minister president society club museum station college bar inspection observatory clinic coalition consortium syndicate guild trust consulate embassy bureau laboratory
`);

/** Nouns that make a capitalised phrase the name of a law, a treaty, a plan or the like. Lower case. */
export const INSTRUMENT_NOUNS = list(`
  convention covenant protocol declaration treaty agreement code act law decree constitution strategy plan policy programme program compact agenda process charter directive regulation statute
  resolution ordinance bill guidelines framework pact accord rules principles statement initiative campaign project scheme goals platform
`);

/** Capitalised words that name nobody by themselves: a claim may have them where its source has not. Lower case. */
export const COMMON_CAPITALS = list(`
  committee state states party parties convention covenant government parliament expert experts country rapporteur rapporteurs member members law laws act acts article articles paragraph protocol decree minister ministers
  ministry internet delegation president chair chairperson constitution report court courts supreme commission council office agency centre strategy plan programme policy code bill organization
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  mr ms mrs mme dr prof sir madam head department general first second third no nos he she it they we i there this these those in of the a an views
  religion christian god bible covid west east north south western eastern northern southern indigenous roma optional task section part annex chapter rules general civil national
`);

/** Capitalised words that name nobody even together: "State party", "Country Rapporteur", "Committee Experts". Lower case. */
export const COMMON_TOGETHER = list('committee state states party parties convention covenant government expert experts country rapporteur rapporteurs member members delegation mr ms mrs views optional protocol the article articles');

/** Small words that may stand inside a name. Lower case. */
export const CONNECTORS = list('of for on to de la del los las y against the des du et da do dos and in with from at und van von');

/** Titles before a person's name, without full stop. Lower case. */
export const TITLES = list('mr ms mrs mme dr prof sir madam');
