import { namesOffice } from '../../../dialogue/roles.ts';
import { withoutAccents } from '../../../language/accents.ts';
import { COMMON_CAPITALS, INSTRUMENT_NOUNS } from '../../../language/name-words.ts';
import { isDemonymPair, isSameName, type NameMention } from '../../../language/names.ts';
import { isStopWord, type Word } from '../../../language/words.ts';
import { citedText, type CitedText } from '../cited-text.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { isSaidOfName } from './said-of-name.ts';
import { bestSentence, totalCoverage } from '../support.ts';

/** How many blocks before and behind a cited one may have named the people that it goes on to speak of: "those families". */
const CONTEXT = 2;
/** Abbreviations may stand for what the source writes out, and "EU" for much. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?(?:['’]s)?$/u;

const plain = (text: string): string => withoutAccents(text).toLowerCase();

function wordsOf({ claim }: EvidenceBase, { words: [first, last] }: NameMention): readonly Word[] {
  return claim.tokens.slice(first, last + 1).map(({ word }) => word);
}

/** Blocks that have less of the claim may say little of what they are about: "12 of the 43 had been identified". */
const SAME_MATTER = 0.35;
const WHERE = /\b(?:in|of|from|to|at|near|outside) $/u;

/** Whether the claim may give the name of what the cited blocks call the capital, in the sentence that it rests on or next to it: "districts of Brasov" for "districts of the capital". */
export function isDescribed({ claim, blocks }: EvidenceBase, { kind, start }: NameMention): boolean {
  if (kind !== 'other' || !WHERE.test(claim.text.slice(Math.max(0, start - 10), start))) return false;
  return blocks.some((block) => {
    const { sentence: rests } = bestSentence(claim, block);
    const { tokens } = block.cited.reading;
    // "In the capital, Brasov" names it.
    return tokens.some(({ word, sentence }, at) => word.lower === 'capital' && Math.abs(sentence - rests) <= 1 && (tokens[at + 1]?.name ?? -1) < 0);
  });
}

/** "The Minister’s", "the Head of State": offices, which are named in many ways. */
function isCommon({ normal }: Word): boolean {
  return COMMON_CAPITALS.has(normal) || isStopWord(normal);
}

/** Whether the name may be that of a people. */
function namesPeople({ kind, stems }: NameMention): boolean {
  return kind === 'nationality' || (kind === 'other' && stems.length === 1);
}

/** The cited block and, for the name of a people, those round it. */
function around(cited: CitedText, name: NameMention): readonly CitedText[] {
  if (!namesPeople(name)) return [cited];
  const { source, block } = cited;
  const at = source.blocks.indexOf(block);
  return source.blocks.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).map((near) => citedText(source, near));
}

/** Whether a text has the name, or each of its words, in whatever spelling. */
function has({ reading }: CitedText, name: NameMention, words: readonly Word[]): boolean {
  if (reading.names.some((other) => isSameName(name, other) || (other.acronym !== '' && other.acronym === name.acronym))) return true;
  const telling = words.filter(({ stem }) => name.stems.includes(stem));
  return telling.every(({ stem, normal }) => reading.tokens.some(({ word }) => word.stem === stem || plain(word.normal) === plain(normal) || (/^\p{Lu}/u.test(word.text) && isDemonymPair(word.normal, normal))));
}

/** The nouns that the name may belong to: "*fishermen* of Laguna Brava", "Laguna Brava *fishermen*". */
function nounsOf({ claim: { tokens } }: EvidenceBase, { words: [first, last] }: NameMention): readonly string[] {
  const isBehind = /^(?:of|in|from|at)$/u.test(tokens[first - 1]?.word.lower ?? '');
  return [isBehind ? tokens[first - 2] : undefined, tokens[last + 1]].flatMap((token) => (token && token.weight > 0 ? [token.senses.root] : []));
}

/** Whether the dialogue has the name of the claim's noun elsewhere, while the cited blocks have the noun alone. */
function isNamedInContext(base: EvidenceBase, name: NameMention): boolean {
  return nounsOf(base, name).some((noun) => base.blocks.some(({ cited }) => cited.places.roots.has(noun)) && isSaidOfName(base, name, noun));
}

/** Whether a cited block calls somebody or something by the first word of the name alone, none of that sort by more, and the dialogue has the whole of it elsewhere: "the Minister said". */
function isOfficeForShort({ claim, blocks }: EvidenceBase, { start, end }: NameMention): boolean {
  const office = claim.text.slice(start, end);
  const [short = ''] = office.split(' ');
  if (!namesOffice(short) || blocks.some(({ cited: { block } }) => block.text.includes(`${short} of `))) return false;
  return blocks.some(({ cited: { source, block } }) => block.text.split(`he ${short}`).slice(1).some((behind) => /^(?! of| for)\P{L}/u.test(behind)) && source.blocks.some(({ text }) => text.includes(office)));
}

/** How far into a statement its speaker is presented. */
const PRESENTED = 200;

/** Whether the office is the one with which the dialogue presents the speaker of a cited block: "Ana Petrova, *State Secretary* at the Ministry of Health, said". */
function isOfficeOfSpeaker({ claim, blocks }: EvidenceBase, { start, end }: NameMention): boolean {
  const office = claim.text.slice(start, end).replace(/['’]s$/u, '').toLowerCase();
  if (!namesOffice(office)) return false;
  return blocks.some(({ cited: { source, block } }) => {
    if (block.kind !== 'statement' || block.speaker === null) return false;
    const presented = `${block.speaker}, ${office}`.toLowerCase();
    return source.blocks.some(({ text }) => text.slice(0, PRESENTED).toLowerCase().includes(presented));
  });
}

/** Whether the name is an office that the cited blocks need not name in full. */
export const isOfficeOfTheirs = (base: EvidenceBase, name: NameMention): boolean => isOfficeForShort(base, name) || isOfficeOfSpeaker(base, name);

/**
 * Whether the claim names a State, a people, a place or a body that the cited blocks do not name in any spelling, nor, for a people, the blocks round them.
 * Treaties, plans and abbreviations are left aside: drafters add them of their own knowledge.
 */
export function isFromNowhere(base: EvidenceBase, name: NameMention): boolean {
  if (base.claim.language !== 'en' || name.kind === 'person' || name.kind === 'instrument' || name.stems.length === 0) return false;
  const words = wordsOf(base, name);
  if (words.some(({ text, normal }) => ABBREVIATION.test(text) || INSTRUMENT_NOUNS.has(normal)) || words.every(isCommon)) return false;
  if (totalCoverage(base.claim, base.blocks) < SAME_MATTER) return false;
  return base.blocks.every(({ cited }) => around(cited, name).every((text) => !has(text, name, words))) && !isNamedInContext(base, name);
}
