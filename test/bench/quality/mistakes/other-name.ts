import type { Span } from '../../../../server/src/language/span.ts';
import { chosen, replaced } from './choice.ts';
import type { Mistake } from './mistake.ts';

interface Name extends Span {
  readonly text: string;
  /** Names of one sort can stand for each other: those that share their noun ("Ministry of", "… Act"), persons with a title, places after "in" or "from". */
  readonly sort: string;
}

const NAME = /(?<![.!?:] |^)(?<![\p{L}-])\p{Lu}\p{Ll}+(?:(?: (?:of|and|for|the|on))* \p{Lu}\p{Ll}+)*(?![\p{L}-])/gmu;
const PLACE_BEFORE = /\b(?:in|from|near) $/u;
const PLACE_AFTER = /^(?:[,.;)]|$| (?:and|or|in|on|to|by|had|has|was|were|is|are|which|where|for|at|during|since)\b)/u;
const PEOPLE = /(?:s|ans?|ese|ish)$/u;
const NOUN = '(?:Ministry|Minister|Department|Institute|Office|Act|Law|Code|Court|Council|Commission|Agency|Committee|Fund|Programme|Province|Region|District|Prison|Hospital|Centre|Service|Authority|Board|University|Protocol|Convention|Covenant|Strategy|Plan)';
const HEAD = new RegExp(`^(?<first>${NOUN})(?= (?:of|for|on)\\b)|\\b(?<last>${NOUN})$`, 'u');
const NO_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Committee|State|Government|Parliament|Convention|Covenant|Expert|Experts|The|Article|According)\b|^(?:Mr|Ms|Mrs)$/u;

function sortOf(words: string, before: string, after: string): string | undefined {
  if (/\b(?:Mr|Ms|Mrs)\. $/u.test(before)) return before.slice(-4);
  const head = words.includes(' ') ? HEAD.exec(words)?.[0] : undefined;
  if (head !== undefined) return head;
  return PLACE_BEFORE.test(before) && PLACE_AFTER.test(after) && !/ /u.test(words) && !PEOPLE.test(words) ? 'place' : undefined;
}

function namesIn(text: string): readonly Name[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const sort = NO_NAME.test(words) ? undefined : sortOf(words, text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12));
    return sort === undefined ? [] : [{ start, end, text: words, sort }];
  });
}

/** Whether two names share a word beside their noun: "Halmen Centre" and "Halmen Reception Centre" may be one. */
function mayBeOne(a: Name, b: Name): boolean {
  return a.text.split(' ').some((word) => /^\p{Lu}/u.test(word) && word !== a.sort && b.text.includes(word));
}

/** A name of the same sort from elsewhere in the dialogue. */
export const otherName: Mistake = {
  name: 'other name',
  what: 'a name of the same sort that the cited paragraphs do not have',
  make: (claim, { cited, dialogue, state }) => {
    const isState = (words: string): boolean => state?.includes(words) ?? false;
    const name = chosen(namesIn(claim).filter(({ text }) => cited.includes(text) && !isState(text)), claim);
    if (!name) return undefined;
    const mayStand = (one: Name): boolean => one.sort === name.sort && !isState(one.text) && !`${cited}\n${claim}`.includes(one.text) && !mayBeOne(name, one);
    const other = chosen([...new Set(namesIn(dialogue).filter(mayStand).map(({ text }) => text))], claim);
    return other && replaced(claim, name, other);
  },
};
