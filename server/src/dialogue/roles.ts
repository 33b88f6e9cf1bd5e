import type { Role } from './source.ts';
import { wordwise } from './word-boundaries.ts';

/** Words of an office that only the Committee's side has. */
const EXPERT =
  wordwise(/\b(?:committee|subcommittee)(?:['’]s)?\s+(?:expert|member|(?:country\s+)?(?:co-?\s?)?rapporteur)|\b(?:country\s+(?:co-?\s?)?rapporteur|co-?\s?rapporteur|special rapporteur of the committee|country task\s?force|task\s?force|équipe spéciale)\b|\brapporteur\s+(?:for|on|of)\b|^rapporteur$|\bmembers? of the (?:sub)?committee\b|^(?:an?\s+)?(?:independent\s+)?expert\b|\b(?:expert|membre|rapporteu(?:r|re|se)|co-?\s?rapporteu(?:r|re|se))e?s?\b.{0,30}\bdu (?:sous-)?comité\b|\b(?:co-?\s?)?rapporteu(?:r|re|se)s?\b.{0,20}\b(?:pour|chargée?)\b|^(?:l[’'])?experte?\b|^(?:co-?\s?)?rapporteu(?:r|re|se)s?$|\bgroupe de travail\b.{0,30}\bcomité\b/i);
const CHAIR =
  wordwise(/\bcommittee\s+(?:acting\s+)?(?:vice[- ])?(?:chair|president)|\b(?:vice[- ])?(?:chair(?:person|man|woman)?|president)\s+of the (?:sub)?committee\b|^(?:acting\s+|temporary\s+)?(?:vice[- ])?chair(?:person|man|woman)?(?:\s+of the (?:meeting|session|chamber))?$|\b(?:vice-)?présidente?\b.{0,12}\bdu (?:sous-)?comité\b|^(?:vice-)?présidente?$/i);
const DELEGATION =
  wordwise(/\b(?:head|chief|leader|member|chef|cheffe|membre)\b.{0,12}\b(?:delegation|délégation)\b|\bpermanent representative|représentante? permanente?/i);
/** Bodies that speak at a dialogue without being the State: national institutions, mechanisms, the secretariat, other parts of the UN, civil society. */
const OTHERS =
  wordwise(/\b(?:national (?:human rights|preventive)|human rights (?:commission|commissioner|institut|council|office|officer)|(?<!government )(?<!presidential )(?:commission(?:er)?|institut(?:e|ion)|cent(?:re|er)|defender|advocate) (?:for|of|on) (?:human|children's|women's|the child) ?rights|ombuds|public defender|non-governmental|ngo|civil society|secretary of the (?:sub)?committee|secretariat|office of the (?:united nations )?high commissioner|ohchr|high commissioner|united nations (?!office)|unicef|unhcr|international labour|commission(?: néo-[A-Za-zà-ÿ]+| nationale)? (?:consultative )?des droits|défenseur des droits|médiateur|société civile|haut-commissariat|organisation non gouvernementale|secrétaire du (?:sous-)?comité)/i);

/**
 * On whose behalf somebody with this office speaks in a dialogue between a committee and a State. In: the words behind the name, "Committee Expert and
 * Country Rapporteur", "Minister of Justice of Arvania and head of the delegation", or what stands in brackets. Out: nothing for an empty description;
 * an office that is neither the Committee's nor one of `other` bodies is the State's.
 */
export function roleOfOffice(description: string): Role | undefined {
  const office = description.replace(/\s+/gu, ' ').trim();
  if (office === '') return undefined;
  if (DELEGATION.test(office) && !EXPERT.test(office)) return 'delegation';
  if (EXPERT.test(office)) return 'expert';
  if (CHAIR.test(office)) return 'chair';
  return OTHERS.test(office) ? 'other' : 'delegation';
}

const DEPUTY_CHAIR = /\b(?:vice|deputy)[- ](?:chair|president|président)/iu;

/** Whether the office is that of somebody who takes the chair only when the Chair is away, and asks questions like any other expert otherwise. */
export function isDeputyChair(description: string): boolean {
  return DEPUTY_CHAIR.test(description) && roleOfOffice(description) === 'chair';
}

/** Whether the words name an office of the Committee's side. */
export function isCommitteeOffice(description: string): boolean {
  return EXPERT.test(description) || CHAIR.test(description);
}

const OFFICE =
  wordwise(/\b(?:minist(?:er|ry|re|ère)|vice-minister|ambassador|ambassad(?:eur|rice)|secret?a(?:ry|ire)|s[eé]cr[eé]taire|director|direct(?:eur|rice)|head|chief|deputy|adjointe?|attorney|prosecutor|procureure?|counsell?or|conseill(?:er|ère)|advis[eo]r|commissioner|chargée?|judge|juge|justice|president|présidente?|governor|coordinator|coordinat(?:eur|rice)|inspector|officer|representative|représentante?|delegate|déléguée?|member|membre|minister-counsellor|under-secretary|parliamentarian|senator|mayor|professor|general|chef|cheffe|consul|expert|spokesperson|manager|agent|registrar|superintendent|superintendence|ombuds[A-Za-zà-ÿ]*|chair[A-Za-zà-ÿ]*|rapporteu[A-Za-zà-ÿ]*)\b/i);

/** Whether the words name an office of any side. */
export function namesOffice(description: string): boolean {
  return OFFICE.test(description) || isCommitteeOffice(description);
}
