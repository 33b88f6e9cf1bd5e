import { monthNamed } from './calendar.ts';
import { FUTURE, isPlanning } from './planning-words.ts';
import { onceAForm } from './word-forms.ts';
import { lowerAt, type Word } from './words.ts';

/**
 * How far what a word speaks of has come, in the order of the steps.
 * `planned`: considered, intended, committed to, expected, would, will; `begun`: under way, being done, in preparation;
 * `done`: has been done, was done, is in force. `open`: the words do not say (a habit, a bare noun, a present tense).
 */
export type Stage = 'planned' | 'begun' | 'done' | 'open';

const HAVE = new Set("had has have having hadn't hasn't haven't".split(' '));
const BE_PAST = new Set("was were wasn't weren't".split(' '));
const BE_PRESENT = new Set("is are isn't aren't".split(' '));
/** Help verbs by what they say of time. */
export const HELP_VERBS = { FUTURE, HAVE, BE_PAST, BE_PRESENT } as const;
const MODAL = new Set("can could may must should cannot can't couldn't shouldn't ought need".split(' '));

const ABILITY = new Set('can could may'.split(' '));

/** Words that say that something has begun and goes on. */
export const UNDER_WAY: ReadonlySet<string> = new Set('underway ongoing pending progress continuing process preparation under'.split(' '));
const PARTICLES = new Set('not yet also already since then now soon currently presently recently only still just even finally jointly subsequently further fully partly being been be to have has had never always'.split(' '));

/** Irregular past participles and pasts that do not end in -ed. */
const IRREGULAR_PASTS = new Set(
  'begun begun became become brought built bought chosen chose closed cut dealt done drawn drew fallen fell fought found gave given gone went grown grew held hidden hit kept known laid led left lent lost made meant met paid put read rebuilt risen rose run said sat seen sent set shown shut sold spent spoken spread stood struck sworn taken took taught told thought undergone undertaken withdrawn withheld won written wrote upheld overcome sought bound borne born broken begun began came oversaw'.split(' '),
);

/** Pasts that are nouns as well: "the spread of", "a cut in". */
const NOUN_TOO = new Set('spread cut set cost hit put read lead rise fall left found born held'.split(' '));

const isPastForm = onceAForm(({ lower }) => IRREGULAR_PASTS.has(lower) || (/[a-z]{2}ed$/u.test(lower) && !/(?:eed|hundred|need|indeed|exceed|proceed)$/u.test(lower)));

/** Whether the word may be a past tense or past participle. */
export function isPast(word: Word | undefined): boolean {
  return word !== undefined && isPastForm(word);
}

const isGerund = (word: Word | undefined): boolean => word !== undefined && word.lower.endsWith('ing') && /[a-z]{3}ing$/u.test(word.lower);

/** Help verbs and particles: what may stand between a subject and its verb. */
const HELPERS: ReadonlySet<string> = new Set([...FUTURE, ...HAVE, ...BE_PAST, ...BE_PRESENT, ...MODAL, ...PARTICLES]);

/** The help verbs and particles right before word `at`, nearest first, in lower case. */
function helpersBefore(words: readonly Word[], at: number): readonly string[] {
  const helpers: string[] = [];
  for (let i = at - 1; i >= 0 && helpers.length < 6; i--) {
    const lower = lowerAt(words, i);
    if (!HELPERS.has(lower) && !lower.endsWith('ly')) break;
    helpers.push(lower);
  }
  return helpers;
}

/** Whether a word of planning governs word `at`: "intends to ratify", "in the process of", "a plan to". `from` is the first word of its helpers. */
function governor(words: readonly Word[], from: number, reach: number): Stage | undefined {
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const lower = lowerAt(words, i);
    if (lower === 'committee') return undefined;
    if (UNDER_WAY.has(lower) && lower !== 'under') return 'begun';
    if (isPlanning(words, i)) return 'planned';
    if (isPast(words[i])) return undefined;
  }
  return undefined;
}

function stageOfGerund(helpers: readonly string[], words: readonly Word[], at: number): Stage {
  if (helpers.some((h) => FUTURE.has(h))) return 'planned';
  const before = lowerAt(words, at - helpers.length - 1);
  if (helpers.some((h) => BE_PAST.has(h) || BE_PRESENT.has(h) || h === 'been')) return 'begun';
  if (before === 'having' || before === 'after') return 'done';
  return governor(words, at - helpers.length, 4) ?? 'open';
}

function stageOfPast(helpers: readonly string[], words: readonly Word[], at: number): Stage {
  return stageByHelpers(helpers, words, at) ?? stageOfParticiple(words, at, at - helpers.length);
}

/** What the help verbs say of a past; nothing where there are none, or only particles. */
function stageByHelpers(helpers: readonly string[], words: readonly Word[], at: number): Stage | undefined {
  if (helpers.length === 0) return undefined;
  if (helpers.some((h) => FUTURE.has(h))) return 'planned';
  if (helpers.includes('being')) return 'begun';
  if (helpers.includes('to')) return isOfNow(words, at, helpers) ? 'open' : 'planned';
  if (helpers.includes('should')) return 'planned';
  if (helpers.some((h) => MODAL.has(h))) return 'open';
  if (helpers.some((h) => HAVE.has(h) || BE_PAST.has(h))) return stageUnderCondition(words, at);
  if (helpers.some((h) => BE_PRESENT.has(h))) return helpers.includes('already') ? 'done' : 'open';
  if (helpers.includes('be') || helpers.includes('been')) return governor(words, at - helpers.length, 4) ?? 'open';
  return undefined;
}

/** A past without help verbs, whose stage lies in the words before it. `from` is the first of its particles. */
function stageOfParticiple(words: readonly Word[], at: number, from: number): Stage {
  if (isCausative(words, at)) return 'planned';
  const before = lowerAt(words, from - 1);
  if ((before === 'and' || before === 'or') && isCoordinateOfFuture(words, from - 2)) return 'planned';
  if (isAttributive(words, at, before) && words.some((_, i) => FUTURE.has(lowerAt(words, i)))) return 'open';
  if (NOUN_TOO.has(lowerAt(words, at)) && (/^(?:the|a|an|its|their|this|of|no|any)$/u.test(before))) return 'open';
  return conditionOver(words, at) || before === 'when' || BASES_TOO.has(lowerAt(words, at)) ? 'open' : 'done';
}

/** Pasts that are presents as well: "the tax holidays run until 2031". */
const BASES_TOO: ReadonlySet<string> = new Set('run become come overcome cut put set hit cost let shut split spread read'.split(' '));

/** "Once it had been adopted" tells of the future, "if they were lodged in time" of no time. */
function stageUnderCondition(words: readonly Word[], at: number): Stage {
  const condition = conditionOver(words, at);
  if (condition === undefined) return 'done';
  return condition === 'once' || condition === 'until' ? 'planned' : 'open';
}

/** What is thought, said or found to be so: "were believed to be held", "had been found to be elevated". */
const OBSERVED = /^(?:first|last|only|found|said|reported|believed|known|thought|considered|alleged|deemed|shown|understood|estimated|claimed|seen|seems?|seemed|appears?|appeared|proved|proven|continues?|continued|remains?|remained|tends?|tended|ought|allowed|permitted|able|obliged|required|authori[sz]ed|entitled)$/u;

/** Whether "to be done" is no plan: an obligation, or what is found to be so. Nearest help verb first. */
function isOfNow(words: readonly Word[], at: number, helpers: readonly string[]): boolean {
  // "Subject to enforced disappearance": no infinitive.
  if (helpers[0] === 'to' && lowerAt(words, at).endsWith('ed')) return true;
  return lowerAt(words, at) === 'found' || isObliged(helpers) || OBSERVED.test(lowerAt(words, at - helpers.indexOf('to') - 2));
}

/** "Had to be brought before a judge": an obligation, no plan. Nearest help verb first. */
const isObliged = (helpers: readonly string[]): boolean => HAVE.has(helpers[helpers.indexOf('to') + 1] ?? '');

/** "The undertaking to reply and *to* have the observations translated". */
function isUndertaken(words: readonly Word[], to: number): boolean {
  return lowerAt(words, to) === 'to' && words.slice(0, to).some(({ lower }) => /^(?:undert(?:ak|ook)|pledg|promis|commit(?:ted|ment|s)?$|assur)/u.test(lower));
}

/** "Would have the observations *translated*": done by others, in the future. */
function isCausative(words: readonly Word[], at: number): boolean {
  // "To have a specialised visa": a quality.
  if (/^(?:a|an|the|their|its)$/u.test(lowerAt(words, at - 1))) return false;
  for (let i = at - 1; i > 0 && i >= at - 7; i--) {
    const lower = lowerAt(words, i);
    if (lower === 'have' && (isYetToBe(words, i - 1) || isUndertaken(words, i - 1))) return i < at - 1;
    if (isPast(words[i]) || BE_PAST.has(lower) || BE_PRESENT.has(lower)) return false;
  }
  return false;
}

/** "Would have it done", "undertook to have it done"; "used a remedy to have it done" plans nothing. */
const isYetToBe = (words: readonly Word[], at: number): boolean => FUTURE.has(lowerAt(words, at)) || (lowerAt(words, at) === 'to' && governor(words, at, 4) === 'planned');

/** How far before "and" the first of two verbs may have its help verb. */
const COORDINATION = 14;

/** "Would be translated into four languages and *debated*": the second verb shares the help verb of the first. */
function isCoordinateOfFuture(words: readonly Word[], from: number): boolean {
  for (let i = from; i >= 0 && i >= from - COORDINATION; i--) {
    const lower = lowerAt(words, i);
    if (lower === 'be') return FUTURE.has(lowerAt(words, i - 1)) || (lowerAt(words, i - 1) === 'to' && governor(words, i - 1, 4) === 'planned');
    if (HAVE.has(lower) || BE_PAST.has(lower) || BE_PRESENT.has(lower) || /^(?:which|who|that|where|while|but)$/u.test(lower)) return false;
  }
  return false;
}

/** "The *revised* policy will …": a participle before its noun says nothing of when. */
function isAttributive(words: readonly Word[], at: number, before: string): boolean {
  return /^(?:the|a|an|its|their|this|that|any|each|every)$/u.test(before) && words[at + 1] !== undefined;
}

const CONDITIONS: ReadonlySet<string> = new Set('once until unless if whether whenever'.split(' '));

const SAYS_MORE = /^(?:when|who|whom|whose|which|where)$/u;

/** "Until 31 May 2028", "until December": a preposition that says how long, which puts no verb under a condition. */
function isBeforeDate(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  return lowerAt(words, at) === 'until' && (/^\d/u.test(next) || monthNamed(next, 'en') !== undefined);
}

/** The word that puts the verb under a condition or into a time to come: "*once* the regulations had been adopted". */
function conditionOver(words: readonly Word[], at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 9; i--) {
    const lower = lowerAt(words, i);
    if (CONDITIONS.has(lower) && !isBeforeDate(words, i)) return lower;
    // "Until last year, when 85 had attended": another clause, which tells what came then.
    if (SAYS_MORE.test(lower)) return undefined;
    if (i < at - 1 && isPast(words[i]) && !HAVE.has(lower)) return undefined;
  }
  return undefined;
}

function stageOfBase(helpers: readonly string[], words: readonly Word[], at: number): Stage {
  if (helpers.some((h) => FUTURE.has(h))) return 'planned';
  if (helpers.includes('to')) {
    // "The panels were to include a social worker".
    const arranged = helpers[helpers.indexOf('to') + 1] ?? '';
    if (BE_PAST.has(arranged) || BE_PRESENT.has(arranged)) return 'planned';
    return governor(words, at - helpers.length, 5) ?? 'open';
  }
  if (helpers.includes('did') || lowerAt(words, at - 1) === 'did') return 'done';
  return 'open';
}

/** Whether a word of the sentence other than `at` puts it into the future: "in the near future". */
function isInFuture(words: readonly Word[], at: number): boolean {
  return words.some(({ lower }, i) => lower === 'future' && i !== at && /^(?:in|the|near)$/u.test(lowerAt(words, i - 1)));
}

/**
 * The stage of the verb at word `at`. In: the words of a sentence, and the index of one that may be a verb.
 * Reported speech shifts tenses back, so "had been" counts as "has been" and "would" as "will".
 */
export function stageOfVerb(words: readonly Word[], at: number): Stage {
  const helpers = helpersBefore(words, at);
  const word = words[at];
  // A question about the future has its help verb elsewhere: "When would the law be amended?"
  if (helpers.at(-1) === 'be' && words.some(({ lower }) => FUTURE.has(lower))) return 'planned';
  if (helpers.some((h) => MODAL.has(h)) && isInFuture(words, at)) return 'planned';
  if (helpers.some((h) => ABILITY.has(h)) && helpers.some((h) => h === 'currently' || h === 'already' || h === 'now')) return 'done';
  if (isGerund(word)) return stageOfGerund(helpers, words, at);
  if (isPast(word)) return stageOfPast(helpers, words, at);
  return stageOfBase(helpers, words, at);
}
