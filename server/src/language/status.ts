import type { Word } from './words.ts';

/**
 * How far what a word speaks of has come, in the order of the steps.
 * `planned`: considered, intended, committed to, expected, would, will; `begun`: under way, being done, in preparation;
 * `done`: has been done, was done, is in force. `open`: the words do not say (a habit, a bare noun, a present tense).
 */
export type Stage = 'planned' | 'begun' | 'done' | 'open';

const FUTURE = new Set("will would shall 'll won't wouldn't might".split(' '));
const HAVE = new Set("had has have having hadn't hasn't haven't".split(' '));
const BE_PAST = new Set("was were wasn't weren't".split(' '));
const BE_PRESENT = new Set("is are isn't aren't".split(' '));
const MODAL = new Set("can could may must should cannot can't couldn't shouldn't ought need".split(' '));

/** Verbs and nouns of wanting and planning: what follows them with "to", "of" or "-ing" has not been done. */
const PLANNING =
  /^(?:plan|intend|intent|intention|aim|hop|commit|pledg|propos|consider|envisag|foresee|foreseen|expect|schedul|undertak|promis|seek|sought|want|wish|prepar|due|about|possib|study|studi|examin|explor|discuss|strategy|project|decid|decision|agree|need|oblig|urg|recommend|encourag|call|request|continu|effort|work|negotiat|order|view|purpos|mandat|task|design|likely|ready|await|pend|propos|draft|bill|toward|upcoming|forthcoming|futur|eventual|anticipat|before|until|once|lack|absence|delay)/u;
const UNDER_WAY = /^(?:underway|ongoing|pending|progress|continuing|process|preparation|under)$/u;
const PARTICLES = new Set('not yet also already since then now soon currently presently recently only still just even finally jointly subsequently further fully partly being been be to have has had never always'.split(' '));

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.text.toLowerCase().replace(/’/gu, "'") ?? '';

/** Irregular past participles and pasts that do not end in -ed. */
const IRREGULAR_PASTS = new Set(
  'begun begun became become brought built bought chosen chose closed cut dealt done drawn drew fallen fell fought found gave given gone went grown grew held hidden hit kept known laid led left lent lost made meant met paid put read rebuilt risen rose run said sat seen sent set shown shut sold spent spoken spread stood struck sworn taken took taught told thought undergone undertaken withdrawn withheld won written wrote upheld overcome sought bound borne born broken begun began came oversaw'.split(' '),
);

/** Whether the word may be a past tense or past participle. */
export function isPast(word: Word | undefined): boolean {
  if (!word) return false;
  const lower = word.text.toLowerCase();
  return IRREGULAR_PASTS.has(lower) || (/[a-z]{2}ed$/u.test(lower) && !/(?:eed|hundred|need|indeed|exceed|proceed)$/u.test(lower));
}

const isGerund = (word: Word | undefined): boolean => word !== undefined && /[a-z]{3}ing$/u.test(word.text.toLowerCase());

/** The help verbs and particles right before word `at`, nearest first, in lower case. */
function helpersBefore(words: readonly Word[], at: number): readonly string[] {
  const helpers: string[] = [];
  for (let i = at - 1; i >= 0 && helpers.length < 6; i--) {
    const lower = lowerAt(words, i);
    const isHelper = FUTURE.has(lower) || HAVE.has(lower) || BE_PAST.has(lower) || BE_PRESENT.has(lower) || MODAL.has(lower) || PARTICLES.has(lower) || /ly$/u.test(lower);
    if (!isHelper) break;
    helpers.push(lower);
  }
  return helpers;
}

/** Whether a word of planning governs word `at`: "intends to ratify", "in the process of", "a plan to". `from` is the first word of its helpers. */
function governor(words: readonly Word[], from: number, reach: number): Stage | undefined {
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const lower = lowerAt(words, i);
    if (UNDER_WAY.test(lower) && lower !== 'under') return 'begun';
    if (PLANNING.test(lower)) return 'planned';
    if (FUTURE.has(lower)) return 'planned';
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
  if (helpers.some((h) => FUTURE.has(h))) return 'planned';
  if (helpers.includes('being')) return 'begun';
  if (helpers.includes('to')) return 'planned';
  if (helpers.some((h) => MODAL.has(h))) return 'open';
  if (helpers.some((h) => HAVE.has(h) || BE_PAST.has(h))) return 'done';
  if (helpers.some((h) => BE_PRESENT.has(h))) return helpers.includes('already') ? 'done' : 'open';
  if (helpers.includes('be') || helpers.includes('been')) return governor(words, at - helpers.length, 4) ?? 'open';
  const before = lowerAt(words, at - helpers.length - 1);
  if (before === 'once' || before === 'when' || before === 'until' || before === 'if') return 'open';
  return 'done';
}

function stageOfBase(helpers: readonly string[], words: readonly Word[], at: number): Stage {
  if (helpers.some((h) => FUTURE.has(h))) return 'planned';
  if (helpers.includes('to')) {
    const planning = governor(words, at - helpers.length, 5);
    return planning ?? 'open';
  }
  if (helpers.includes('did') || lowerAt(words, at - 1) === 'did') return 'done';
  return 'open';
}

/**
 * The stage of the verb at word `at`. In: the words of a sentence, and the index of one that may be a verb.
 * Reported speech shifts tenses back, so "had been" counts as "has been" and "would" as "will".
 */
export function stageOfVerb(words: readonly Word[], at: number): Stage {
  const helpers = helpersBefore(words, at);
  const word = words[at];
  if (isGerund(word)) return stageOfGerund(helpers, words, at);
  if (isPast(word)) return stageOfPast(helpers, words, at);
  return stageOfBase(helpers, words, at);
}

const NOUN_OF_ACTION =
  /(?:tion|sion|ment|ance|ence|ption|sure|val|al|age|ing|th|y|ture|ry|rise|fall|drop|cut|increase|decrease|reduction|launch|entry|start|end|release|arrest|sign|reform|update|review|transfer|withdrawal|removal|return|access|accession)$/u;

/** Whether the word may name an action ("adoption", "closure", "entry"). */
export function mayBeActionNoun(word: Word): boolean {
  return NOUN_OF_ACTION.test(word.text.toLowerCase());
}

/**
 * The stage that the words before a noun of action give it: "considering the ratification" `planned`, "the ongoing construction" `begun`;
 * `open` for a bare "the adoption of".
 */
export function stageOfNoun(words: readonly Word[], at: number): Stage {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const lower = lowerAt(words, i);
    if (UNDER_WAY.test(lower) && lower !== 'under') return 'begun';
    if (PLANNING.test(lower) || FUTURE.has(lower)) return 'planned';
    if (isPast(words[i]) || HAVE.has(lower)) break;
  }
  const next = words.slice(at + 1, at + 9).map((word) => word.text.toLowerCase());
  const verb = next.findIndex((lower) => BE_PAST.has(lower) || BE_PRESENT.has(lower) || HAVE.has(lower) || FUTURE.has(lower));
  if (verb >= 0) {
    if (FUTURE.has(next[verb] ?? '')) return 'planned';
    const rest = next.slice(verb + 1, verb + 5);
    if (rest.some((lower) => UNDER_WAY.test(lower))) return 'begun';
    if (rest.some((lower) => lower === 'planned' || lower === 'expected' || lower === 'envisaged' || lower === 'considered' || lower === 'scheduled')) return 'planned';
  }
  return 'open';
}

const DRAFT_WORDS = new Set('draft bill bills proposed proposal proposals drafts'.split(' '));

/** Whether the instrument named at word `at` is said to be a draft: "a draft Supreme Decree", "the bill on", "proposed amendments". */
export function isDraft(words: readonly Word[], at: number): boolean {
  if (DRAFT_WORDS.has(lowerAt(words, at))) return true;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const lower = lowerAt(words, i);
    if (DRAFT_WORDS.has(lower)) return true;
    if (lower === 'the' || lower === 'a' || lower === 'an' || lower === 'of' || lower === 'and' || isPast(words[i])) return false;
  }
  return false;
}
