const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that head the French name of a body; only the first word of such a name has a capital. Lower case. */
export const BODY_HEADS = list(`
  ministère ministre tribunal cour commission comité conseil bureau office agence département institut institution fonds banque organisation union centre service direction inspection autorité
  police gendarmerie armée sénat parlement assemblée association université fédération secrétariat secrétaire conférence mission défenseur défenseure médiateur procureur procureure parquet académie administration
  cabinet chambre fondation école barreau société compagnie observatoire haut-commissariat commissariat préfecture caisse coalition ligue syndicat
`);

/** Nouns that head the French name of a law, a treaty, a plan or the like. Lower case. */
export const INSTRUMENT_HEADS = list(`
  convention pacte protocole déclaration traité accord code constitution stratégie plan politique programme charte règlement statut résolution loi décret
`);

/** Adjectives that belong to the name of a body or an instrument right behind its head: "Cour suprême", "Commission nationale". Lower case. */
export const NAME_ADJECTIVES = list(`
  national nationale nationaux nationales général générale central centrale fédéral fédérale régional régionale provincial provinciale municipal municipale suprême constitutionnel constitutionnelle international internationale européen européenne
  interaméricain interaméricaine africain africaine mondial mondiale militaire électoral électorale pénal pénale civil civile social sociale économique judiciaire administratif administrative supérieur supérieure consultatif consultative
  spécial spéciale mixte conjoint conjointe public publique intergouvernemental intergouvernementale indépendant indépendante interministériel interministérielle permanent permanente facultatif organique
`);

/** Words that may lead from the head of a name to what tells it from others: "Ministère de la justice", "Bureau contre la traite". Lower case. */
export const NAME_LINKS = list('de du des d pour contre chargé chargée aux à relatif relative relatifs sur');

/** Articles between a link and the noun. Lower case. */
export const ARTICLES = list('la le les l');

/** Capitalised words that name nobody by themselves. Lower case. */
export const COMMON_CAPITALS = list(`
  comité état états partie parties convention pacte gouvernement parlement expert experte experts expertes rapporteur rapporteuse membre membres loi lois code article protocole ministre ministère délégation président présidente
  constitution rapport cour commission conseil bureau office agence centre stratégie plan programme politique organisation union assemblée chef m mme mm mmes mlle dr me internet dieu covid ouest est nord sud islam nations unies
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche premier première
`);

/** Small words that may stand inside a proper name: "Port du Sel", "Rivière d’Or". Lower case. */
export const INNER_WORDS = list('de du des d la le les l el del los las y van von der al bin dos da');

/** Titles before a person's name, without full stop, as written. */
export const TITLES = /^(?:M|MM|Mme|Mmes|Mlle|Dr|Me)$/u;
