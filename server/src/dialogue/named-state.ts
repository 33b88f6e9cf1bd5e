import { stateNamedInAnyLanguage, type State } from '../language/states.ts';

/** A State as a document names it; `state` if the table of States has it. */
export interface NamedState {
  readonly name: string;
  readonly state: State | undefined;
}

/** Ends a name: what follows "report of Arvania" in headlines, leads and titles. */
const NAME = '([^\\n]{2,90})';
/** Places where the State under review is named, the surest first. What follows is cut to the name afterwards. */
const PLACES: readonly RegExp[] = [
  new RegExp(`\\breports? (?:submitted |presented )?(?:of|by|from) (?:the State party,? )?${NAME}`, 'giu'),
  new RegExp(`\\b(?:information|replies|comments) (?:submitted|received|provided) (?:by|from) ${NAME}`, 'giu'),
  new RegExp(`\\b(?:observations finales|concluding observations|observaciones finales) ?: ?${NAME}`, 'giu'),
  new RegExp(`\\b(?:response|responses|replies|reply|answers) of ${NAME}`, 'giu'),
  new RegExp(`\\breports? (?:[^.\\n]{1,60} )?on (?:the )?implementation [^.\\n]{1,80} (?:in|by) ${NAME}`, 'giu'),
  new RegExp(`\\b(?:in dialogue with|dialogue with the delegation of|the delegation of) ${NAME}`, 'giu'),
  new RegExp(`\\b(?:rapports? |informe )(?:[^.\\n]{1,50} )?(?:présentés?|soumis|presentado) (?:par|por) ${NAME}`, 'giu'),
  new RegExp(`\\brapports? (?:(?:initial|unique|périodiques?|combinés?|valant|complémentaires?|\\p{L}+ième|et|soumis|suivants) ?)*(?:de la |de l[’']|du |des |de |d[’'] ?)${NAME}`, 'giu'),
  new RegExp(`\\bsituation (?:of [^.\\n]{2,60} )?in ${NAME}`, 'giu'),
  new RegExp(`\\bla situation [^.\\n]{0,60}?(?:au |aux |en |dans (?:le |la |les |l[’']))${NAME}`, 'giu'),
  new RegExp(`\\bexamen (?:de la situation )?(?:de la |de l[’']|du |des |de |d[’'])(?!rapport)${NAME}`, 'giu'),
  new RegExp(`\\binformes? (?:(?:inicial|periódicos?|combinados?|\\p{L}+o|y) ?)*(?:de la |del |de los |de )${NAME}`, 'giu'),
  /(?:^|\n)([^\n:]{2,60}?) devant (?:le |la )?(?:Comité\b|C[A-Z]{2,4}\b)/gu,
  new RegExp(`\\b(?:introducing|presenting|examines?|considers?|reviews?) ${NAME}`, 'giu'),
  new RegExp(`\\b(?:commends?|praises?|congratulates?|welcomes?|asks?|ask|praise|commend|congratulate|welcome|thank) (?:the )?(?:Government of )?${NAME}`, 'giu'),
];
const MOST_WORDS = 9;
/** A report "of the State party", "of the Committee" names nobody. */
const NOBODY =
  /^(?:the )?(?:state party|states? parties|committee|secretary|special|working|delegation|government|country|convention|covenant|united nations|subcommittee|human rights|it|its|their|how|what|why|how|about|efforts|questions|on|articles?|reports?|follow-up|several|two|three|four|five|six|seven|eight|initial|combined|situation|l[’']état partie|examen|suite|états? parties?|comité|cette|son|sa|leur)\b/iu;

/**
 * The State whose report `text` speaks of: by the table of States, else by the capitalized words in the same place, so that a State that nobody knows is found
 * too. In: a headline, a lead or a title. A list of several States ("reports of Bolivia, Bulgaria and Germany") gives nothing.
 */
export function stateIn(text: string): NamedState | undefined {
  let unknown: NamedState | undefined;
  for (const place of PLACES) {
    for (const match of text.matchAll(place)) {
      const found = stateAt(match[1] ?? '');
      if (found?.state) return found;
      unknown ??= found;
    }
  }
  return unknown;
}

/** The name at the beginning of `text`: the longest row of words that is a State's name, else a row of capitalized words. */
export function stateAt(text: string): NamedState | undefined {
  const words = text.trim().split(/\s+/u).slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = cleaned(words.slice(0, count).join(' '));
    const state = stateNamedInAnyLanguage(name);
    if (state) return listFollows(text, name) ? undefined : { name: state.name, state };
  }
  return unknownAt(text);
}

function cleaned(words: string): string {
  return words.replace(/[\s,.;:*?!–—-]+$/u, '').replace(/['’]s?$/iu, '').replace(/\((?:continued|suite)\)?$/iu, '').trim();
}

/** "Bolivia, Bulgaria, Germany and Viet Nam": behind the name the next State follows. */
function listFollows(text: string, name: string): boolean {
  const rest = text.slice(text.indexOf(name) + name.length);
  const next = /^(?:,| and| et| y)\s+(?:the |la |le |l[’']|de la |de l[’']|du |des |d[’'])?(\p{Lu}[\p{L}’' -]{2,40})/u.exec(rest)?.[1];
  if (next === undefined) return false;
  const words = next.split(/\s+/u);
  return words.some((_word, index) => stateNamedInAnyLanguage(words.slice(0, index + 1).join(' ')) !== undefined);
}

function unknownAt(text: string): NamedState | undefined {
  const start = text.trim().replace(/^(?:the|la|le|les|l[’'])\s?/iu, '');
  if (NOBODY.test(start)) return undefined;
  const name = /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:and|of|et|de|du|the|y)\s)?\p{Lu}[\p{L}\p{M}’'-]*){0,4}/u.exec(start)?.[0];
  if (name === undefined || name.length < 3) return undefined;
  const ordinary = /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
  return { name: ordinary.replace(/[’']s?(?: .*)?$/iu, ''), state: undefined };
}
