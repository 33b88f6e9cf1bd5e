import type { Language } from '../../dialogue/source.ts';
import { termOf } from '../ranking/terms.ts';

/** Words that make a question or introduce who asks it, but do not say what it is about: "Could more information be provided on the measures taken …". Own lists. */
const ENGLISH = `
information detail details comment comments explain explained explanation clarify clarified clarification provide provided giving given share shared elaborate describe know say learn wish wished ask asked question
measure measures mechanism mechanisms step steps action actions plan plans planned method way ways means process taken done make made making place places
ensure ensured implement implemented exist existed available regard terms extent scope situation situations happen happened become occur envisage envisaged envisaging intend intended
reason reasons impact role being number type kind case cases example examples view light
expert committee rapporteur delegation government state country
`;

const FRENCH = `
information informations renseignement renseignements détail détails précision précisions préciser précisé expliquer explication commenter commentaire fournir fourni donner donné indiquer décrire savoir connaître souhaite souhaité demander demandé question questions
mesure mesures mécanisme mécanismes action actions plan plans moyen moyens prise prises pris adopté fait place
garantir assurer existe existait existent disponible situation cas exemple exemples raison raisons rôle nombre type
expert experte comité rapporteur rapporteuse délégation gouvernement état pays
`;

function termSet(words: string, language: Language): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map((word) => termOf(word, language)));
}

const sets = new Map<Language, ReadonlySet<string>>();

/** The terms of `language` that say nothing of what a question is about. */
export function askingTerms(language: Language): ReadonlySet<string> {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = termSet(language === 'fr' ? FRENCH : ENGLISH, language)));
  return set;
}
