import { isPast } from './status.ts';
import { lowerAt, type Word } from './words.ts';

const AUXILIARIES = new Set('had has have having was were is are been being currently'.split(' '));

const DRAFT_WORDS = new Set('draft bill bills proposed proposal proposals drafts'.split(' '));

const UNFINISHED = /^(?:proposed|drafted|drawn|prepared|submitted|discussed|considered|negotiated|tabled|planned)$/u;

/** "Amendments had been proposed": what is said of the instrument right behind it. */
function isUnfinishedBehind(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 4 && i < words.length; i++) {
    const lower = lowerAt(words, i);
    if (UNFINISHED.test(lower)) return i > at + 1;
    if (!AUXILIARIES.has(lower)) return false;
  }
  return false;
}

/** "An amendment to the Act was discussed": not the Act. */
function isGoverned(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (/^(?:to|of|under|in|on|with|by)$/u.test(lowerAt(words, i))) return true;
  return false;
}

/** Whether the instrument named at word `at` is said to be a draft: "a draft Supreme Decree", "the bill on", "proposed amendments". */
export function isDraft(words: readonly Word[], at: number): boolean {
  if (DRAFT_WORDS.has(lowerAt(words, at)) || (isUnfinishedBehind(words, at) && !isGoverned(words, at))) return true;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const lower = lowerAt(words, i);
    if (DRAFT_WORDS.has(lower)) return true;
    if (/^(?:the|a|an|of|and|to|on|for|in)$/u.test(lower) || isPast(words[i])) return false;
  }
  return false;
}
