import { mayBeActionNoun, stageOfNoun } from '../../../language/noun-stages.ts';
import { remembered } from '../../../language/remembered.ts';
import { isPast, stageOfVerb, type Stage } from '../../../language/status.ts';
import { onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';

/** Nouns that present an act as done where nothing before them says otherwise ("the adoption of"). */
const ACHIEVEMENT = /^(?:adoption|ratification|accession|signature|signing|approval|enactment|promulgation|passage|establishment|creation|introduction|completion|conclusion|abolition|repeal|opening|closure|launch|designation|appointment|amendment|revision|removal|withdrawal|entry|inclusion|extension|publication|issuance|construction|implementation|decriminalization|criminalization|prohibition|regularization|update|installation|deployment|granting|transfer|release|holding|hosting)s?$/iu;

/** Whether the noun presents an act as done where nothing says otherwise: "the adoption of". In: the word as written. */
export const isAchievement = remembered((text) => ACHIEVEMENT.test(text));

type Stages = (Stage | undefined)[];
const stagesInClaims = onceAReading((): Stages => []);
const stagesInBlocks = onceAReading((): Stages => []);

/** How far what the word `index` speaks of has come; worked out once a word. A bare noun of achievement counts as done in a claim only. */
export function stageIn(reading: Reading, index: number, isClaim: boolean): Stage {
  const stages = isClaim ? stagesInClaims(reading) : stagesInBlocks(reading);
  return (stages[index] ??= stageAt(reading, index, isClaim));
}

function stageAt(reading: Reading, index: number, isClaim: boolean): Stage {
  const words = sentenceWords(reading, index);
  const token = reading.tokens[index];
  if (!token || !words) return 'open';
  const at = index - words.first;
  const { word } = token;
  if (mayBeActionNoun(word) && !isPast(word) && !word.text.endsWith('ing')) {
    const stage = stageOfNoun(words.words, at);
    return stage === 'open' && isClaim && isAchievement(word.text) && !isAwaited(words.words, at) ? 'done' : stage;
  }
  const stage = stageOfVerb(words.words, at);
  return stage === 'open' && !isClaim ? stageOfLightVerb(words.words, at) : stage;
}

/** "Its intention to accede after the adoption of the bill", "pending the adoption of": the deed is yet to come. */
function isAwaited(words: readonly Token['word'][], at: number): boolean {
  const isBehind = words.slice(Math.max(0, at - 3), at).some(({ normal }) => /^(?:after|until|pending|before|upon|following|once|awaiting)$/u.test(normal));
  return isBehind && words.slice(0, at).some(({ normal }) => /^(?:intention|intends?|intended|yet|plan|plans|planned|will|would|await|awaits|awaiting|pending|until|before|meant|means|hopes?|hoped|aims?|aimed|expects?|expected|wishes|wished|ready|readiness|undertook|undertakes|promised|pledged|committed)$/u.test(normal));
}

const LIGHT_VERB = /^(?:exercise|take|make|carry|conduct|give|hold|undertake|perform)/iu;

/** "They could exercise an electronic *vote*": the verb before the noun says how far it has come. */
function stageOfLightVerb(words: readonly Token['word'][], at: number): Stage {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (LIGHT_VERB.test(words[i]?.text ?? '')) return stageOfVerb(words, i);
  return 'open';
}

interface SentenceWords {
  readonly first: number;
  readonly words: readonly Token['word'][];
}

const wordsBySentence = onceAReading((reading): readonly SentenceWords[] => {
  const words = wordsOf(reading);
  return reading.sentences.map(({ first, last }) => ({ first, words: words.slice(first, last + 1) }));
});

/** The words of the sentence that the token `index` stands in. */
export function sentenceWords(reading: Reading, index: number): SentenceWords | undefined {
  return wordsBySentence(reading)[reading.tokens[index]?.sentence ?? -1];
}
