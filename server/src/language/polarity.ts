import { clauseEnd } from './clauses.ts';
import { isDeniedBefore, isDeniedByNon, isFree, isInTitle, isRecord } from './denial-idioms.ts';
import { deniesWithNext } from './denying-phrases.ts';
import { deniedByPrefix } from './negative-prefixes.ts';
import { isPast } from './status.ts';
import { onceAForm } from './word-forms.ts';
import { lowerAt, isStopWord, type Word } from './words.ts';

/**
 * How a negation is made. `lexical`: by a word that denies ("lack of", "failed to", "denied that");
 * `conditional`: "not until", "not before 1 July", "not without notice", which affirm under a condition.
 */
type NegationKind = 'not' | 'no' | 'nobody' | 'without' | 'no-longer' | 'not-yet' | 'lexical' | 'conditional';

/** A negation in a sentence. All numbers are indexes into the sentence's words. */
export interface Negation {
  readonly kind: NegationKind;
  /** The first and last word of the cue: "no longer". */
  readonly cue: readonly [first: number, last: number];
  /** The words that it turns round: the first word of content behind the cue, and its neighbour where the first is only a degree or a help verb. */
  readonly targets: readonly number[];
  /** The last word it can reach: the end of its clause. */
  readonly reach: number;
}

/** Words that carry a negation of their own; a clause with one is not compared by its negations. */
const LEXICAL = new Set(
  ('lack lacked lacks lacking absence fail failed fails failing failure unable inability refuse refused refuses refusal deny denied denies denial denying prevent prevented prevents ' +
    'unfounded cease ceased without hardly barely scarcely rarely seldom little few neither nor impossible impossibility exclude excluded excludes insufficient inadequate limited impeded hindered ' +
    'barred stopped avoid avoided decline declined reject rejected dispute disputed contest contested prohibit prohibited prohibits forbidden forbid forbids forbade banned ban bans shortage missing vacant empty ' +
    'no not never none nobody nothing cannot below unless until only abolish abolished abolition abolishes discontinue discontinued repealed repeal lifted awaiting awaited awaits pending protect protects protected protecting exempt exempts exempted immune hard difficult impossible ' +
    'loss losses refusals refusing denials lacking rejecting rejection rejections prohibiting prohibition prohibitions excluding exclusion preventing barring forbidding banning deprive deprived deprives depriving deprivation stripped withheld withholding shield shields shielded shielding spare spares spared immunity').split(' '),
);

/** Lexical negations that turn round what follows them, with the number of words that may stand between. */
const DENYING = new Set('lack lacked lacks lacking absence fail failed fails failing failure unable inability impossible impossibility deny denied denies denying denial refute refuted refutes cease ceased ceases'.split(' '));

const NEGATED_VERB = /n't$/u;
const SKIPPED = new Set('yet so always necessarily automatically fully only even been being be have has had any the a an to of that there in fact always actually ever'.split(' '));

/** What kind of negation begins at a word, and the last word of its cue. */
interface Cue {
  readonly kind: NegationKind;
  readonly last: number;
}

/** Whether a word may begin a negation, whatever stands round it. */
const mayDeny = onceAForm(({ lower }) => DENYING.has(lower) || NEGATED_VERB.test(lower) || /^(?:not|cannot|no|never|non|none|nobody|nothing|neither|nowhere|without|yet)$/u.test(lower));

function kindAt(text: string, words: readonly Word[], at: number): Cue | null {
  const word = words[at];
  return word && mayDeny(word) && !isInTitle(text, words, at) ? denialAt(words, at) : null;
}

function denialAt(words: readonly Word[], at: number): Cue | null {
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (lower === 'not' || lower === 'cannot' || NEGATED_VERB.test(lower)) return notAt(words, at, next);
  if (lower === 'no') return isNoLonger(words, at) ? { kind: 'no-longer', last: at + 1 } : noAt(words, at, next);
  if (lower === 'never' || (lower === 'non' && isDeniedByNon(words[at + 1]?.text ?? ''))) return { kind: 'not', last: at };
  if (/^(?:none|nobody|nothing)$/u.test(lower)) return { kind: isUnderCondition(words, at) ? 'conditional' : 'nobody', last: at };
  return withoutNotAt(words, at, next);
}

/** The negations that are made without "not" or "no". */
function withoutNotAt(words: readonly Word[], at: number, next: string): Cue | null {
  const lower = lowerAt(words, at);
  if (lower === 'neither' || lower === 'nowhere') return { kind: 'nobody', last: at };
  if (lower === 'without' && next !== 'distinction') return { kind: 'without', last: at };
  if (lower === 'yet' && next === 'to') return { kind: 'not-yet', last: at + 1 };
  if (DENYING.has(lower)) return isDeniedBefore(words, at) ? null : { kind: 'lexical', last: at };
  return null;
}

/** "No longer" and "no more"; "no more than six" and "no longer than nine months" deny nothing. */
function isNoLonger(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  return (next === 'longer' || next === 'more') && words[at + 2]?.lower !== 'than';
}

/** How many words behind a "not" a condition may stand. */
const CONDITION_REACH = 16;

function isUnderCondition(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + CONDITION_REACH).some(({ lower }, i) => /^(?:until|unless|before|without|except)$/u.test(lower) || isExcepting(words, at + 1 + i));
}

/** "Other than", "apart from": what is left out of a denial is affirmed; those "kept apart from" others are not left out. */
export function isExcepting(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  if (words[at]?.lower === 'apart') return next === 'from' && !isPast(words[at - 1]) && !/ing$|^(?:keep|live|hold)$/u.test(words[at - 1]?.lower ?? '');
  return words[at]?.lower === 'other' && next === 'than';
}

/** "Not only" and "not less than" deny nothing; of "not everything was going well" some was. */
const DENIES_NOTHING = /^(?:only|just|merely|simply|that|so|necessarily|about|all|every|everyone|everybody|everything|everywhere|both|less|more|fewer|least|later)$/u;

function notAt(words: readonly Word[], at: number, next: string): Cue | null {
  // "Not before 1 July", "not until", "not without": what follows is affirmed under a condition.
  if (isUnderCondition(words, at)) return { kind: 'conditional', last: at };
  if (DENIES_NOTHING.test(next)) return null;
  if (words[at - 1]?.normal === 'or' && /^(?:whether|if)$/u.test(words[at - 2]?.normal ?? '')) return null;
  const yet = words.slice(at + 1, at + 8).some(({ lower }) => lower === 'yet') || words[at - 1]?.lower === 'yet';
  return { kind: yet ? 'not-yet' : 'not', last: at };
}

/** "No. 12", "no fewer than" and "no later than" deny nothing. */
function noAt(words: readonly Word[], at: number, next: string): Cue | null {
  if (/^[0-9]/u.test(next) || /^(?:fewer|less|more|later|longer)$/u.test(next)) return null;
  if (isFree(words, at) || isRecord(words, at)) return null;
  if (isUnderCondition(words, at)) return { kind: 'conditional', last: at };
  return { kind: next === 'one' ? 'nobody' : 'no', last: next === 'one' ? at + 1 : at };
}

/** "None of the women has *received*": the verb, not the women; and not that of a relative clause in between: "none of the accidents that involved foreigners *was investigated*", "none of the children deprived of liberty *was held*". */
function firstVerb(words: readonly Word[], from: number, reach: number): number {
  const verbs: number[] = [];
  for (let i = from; i <= reach; i++) if (isPast(words[i]) || isAuxiliary(words[i])) verbs.push(i);
  const [first] = verbs;
  if (first === undefined) return reach + 1;
  const isRelative = !isAuxiliary(words[first]) || words.slice(from, first).some(({ normal }) => /^(?:that|who|which)$/u.test(normal));
  const own = isRelative ? verbs.find((i) => i > first && !(i === first + 1 && isAuxiliary(words[first])) && isAuxiliary(words[i])) : undefined;
  return own ?? first;
}

const isAuxiliary = (word: Word | undefined): boolean => AUXILIARIES.has(word?.normal ?? '');

/** How far a "none" reaches: over a relative clause to the verb of the sentence. */
function reachOfNobody(text: string, words: readonly Word[], from: number): number {
  const end = clauseEnd(text, words, from, 1);
  const next = words[end + 1];
  if (!next || !/^(?:who|which)$/u.test(next.normal)) return end;
  return clauseEnd(text, words, end + 1, 1);
}

/** Words that say little themselves, so that a negation falls on what follows them. */
const LIGHT = new Set(
  'have has had provide provided provides exist exists existed give gave given receive received offer offered offers include included contain contained contains make made take taken allow allowed permit permitted able entitled require required oblige obliged authorize authorized possible position benefit enjoy used subject constitute need needed power powers right'.split(' '),
);

const AUXILIARIES = new Set('is are was were has have had will would can could may might must shall should do does did'.split(' '));

/** "No" and "without" deny a whole noun phrase; the others deny the one verb or adjective that follows. */
const OF_PHRASE: ReadonlySet<NegationKind> = new Set(['no', 'without', 'lexical']);

/** Words that a negation passes over on its way to what it denies. */
const isPassedOver = ({ normal }: Word): boolean => isStopWord(normal) || SKIPPED.has(normal);

function targetsOf(words: readonly Word[], from: number, reach: number, kind: NegationKind): readonly number[] {
  const targets: number[] = [];
  // "No such rule" denies what was said before.
  if (words[from]?.lower === 'such') return targets;
  let wanted = OF_PHRASE.has(kind) ? 2 : 1;
  const begin = kind === 'nobody' ? firstVerb(words, from, reach) : from;
  for (let i = begin; i <= reach && targets.length < wanted; i++) {
    const word = words[i];
    if (word && targets.length === 0 && LIGHT.has(word.normal) && isStopWord(word.normal)) wanted = 2;
    if (!word || isPassedOver(word)) continue;
    targets.push(i);
    // "Did not have suspensive effect" denies the effect, "was not allowed to join" the joining.
    if (targets.length === 1 && LIGHT.has(word.normal)) wanted = 2;
  }
  return targets;
}

/** "Could not exceed 14 days and was prohibited for minors": a second verb is beyond the negation. */
function endOfScope(words: readonly Word[], from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    const next = words[i + 1]?.normal ?? '';
    if (words[i]?.normal === 'and' && (AUXILIARIES.has(next) || next === 'that')) return i - 1;
  }
  return end;
}

/** The negations of a sentence, in order. In: the sentence's text and its words with offsets into that text. */
export function negationsIn(text: string, words: readonly Word[]): readonly Negation[] {
  const negations: Negation[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = kindAt(text, words, at);
    if (!found) continue;
    const end = found.kind === 'nobody' ? reachOfNobody(text, words, found.last) : clauseEnd(text, words, found.last, 1);
    const reach = endOfScope(words, found.last, end);
    negations.push({ kind: found.kind, cue: [at, found.last], reach, targets: targetsOf(words, found.last + 1, reach, found.kind) });
    at = found.last;
  }
  return negations;
}

/** Whether the word `at` makes its clause negative, alone or with the next one: "lack", "refused", "hardly", "free of". In: the text that the words have their offsets in. */
export function isNegativeAt(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "Law No. 12" counts.
  if (!word || (word.lower === 'no' && /^[0-9]/u.test(lowerAt(words, at + 1)))) return false;
  return isNegative(word) ? !isInTitle(text, words, at) : deniesWithNext(words, at);
}

/** Whether a word by itself makes its clause negative, in any way ("lack", "refused", "hardly"). */
export const isNegative = onceAForm(({ lower }) => LEXICAL.has(lower) || NEGATED_VERB.test(lower) || deniedByPrefix(lower).isPlain);
