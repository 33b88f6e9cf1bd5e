/**
 * English words that the stemmer throws together with words of another meaning ("authorities" with "authorize", "lawful" with "law",
 * "criminal" with "criminalize", "informal" with "inform"), each with the stem that it has here.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  authoriti: 'authority authorities',
  lawful: 'lawful lawfully lawfulness',
  unlawful: 'unlawful unlawfully unlawfulness',
  informal: 'informal informally informality',
  severe: 'severe severely severity',
  universiti: 'university universities',
  objectiv: 'objective objectives',
  international: 'international internationally',
  minoriti: 'minority minorities',
  majoriti: 'majority majorities',
  important: 'important importantly importance',
  publish: 'publication publications',
  relativ: 'relative relatives',
  personal: 'personal personally',
  executiv: 'executive executives',
  department: 'department departments departmental',
  criminal: 'criminal criminals criminally criminality',
  securiti: 'security',
  customs: 'customs',
  proceedings: 'proceedings',
  reporter: 'reporter reporters',
  organ: 'organ organs',
  organiz: 'organization organizations organize organizes organized organizing organizational organizer organizers',
};

/** By word, in the normal form. */
export const STEM_EXCEPTIONS: ReadonlyMap<string, string> = new Map(Object.entries(EXCEPTIONS).flatMap(([stem, words]) => words.split(' ').map((word): [string, string] => [word, stem])));
