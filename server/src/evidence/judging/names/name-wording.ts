import { COMMON_CAPITALS } from '../../../language/name-words.ts';
import type { NameMention } from '../../../language/names.ts';
import { areSynonyms } from '../../../language/thesaurus/thesaurus.ts';
import { isStopWord } from '../../../language/words.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { PlaceInBlock } from '../judgement.ts';
import type { Token } from '../reading.ts';

/** A name of fewer words is another name when one of them is another. */
const FEWEST = 3;

const contentOf = (tokens: readonly Token[]): readonly Token[] => tokens.filter(({ word }) => !isStopWord(word.normal));

const CAPITALISED = /^\p{Lu}/u;

/** A first word that is another makes another name where the rest of the name is long: "*European* Court of Human Rights" beside "*Inter-American* Court of Human Rights"; not "State" or "National". */
function isOtherBeginning(mine: readonly Token[], theirs: readonly Token[]): boolean {
  const [own, first, second] = [mine[0], theirs[0], theirs[1]];
  if (mine.length <= FEWEST || !own || !first || first.name < 0 || first.name !== second?.name) return false;
  return [own, first].every(({ word }) => CAPITALISED.test(word.text) && !COMMON_CAPITALS.has(word.lower));
}

/** Whether the two runs of words are the same but for one that is no synonym, the first being the same unless what follows it is long. */
function differInOne(mine: readonly Token[], theirs: readonly Token[]): boolean {
  const differing = mine.flatMap((token, index) => {
    const other = theirs[index];
    return other && token.word.stem !== other.word.stem ? [{ token, other, index }] : [];
  });
  const [only, ...more] = differing;
  if (only === undefined || more.length > 0 || areSynonyms(only.token.senses, only.other.senses)) return false;
  if (only.index === 0) return isOtherBeginning(mine, theirs);
  // A last word without a capital may be the verb behind a shorter name.
  return only.index < mine.length - 1 || CAPITALISED.test(only.other.word.text);
}

/**
 * Where a cited block has the name with another word in one place, capitals or not: "the Advisory Committee for the financial inclusion of migrants" for the
 * claim's "Advisory Committee for the Social Inclusion of Migrants". Nothing for short names.
 */
export function nameWithOtherWord(base: EvidenceBase, name: NameMention): PlaceInBlock | undefined {
  const mine = contentOf(base.claim.tokens.slice(name.words[0], name.words[1] + 1));
  if (mine.length < FEWEST || name.kind === 'state' || name.kind === 'person') return undefined;
  for (const [block, { cited }] of base.blocks.entries()) {
    const theirs = contentOf(cited.reading.tokens);
    for (let at = 0; at + mine.length <= theirs.length; at++) {
      const stretch = theirs.slice(at, at + mine.length);
      const [first, last] = [stretch[0], stretch.at(-1)];
      if (first && last && first.sentence === last.sentence && differInOne(mine, stretch)) return placeOf(base, block, { start: first.start, end: last.end });
    }
  }
  return undefined;
}
