import type { Figure } from '../../../language/figures.ts';
import { areContrasts, areSynonyms, isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { partsIn } from './figure-parts.ts';
import type { Reading, Token } from '../reading.ts';

/** Words that narrow people down to some of them, by sex or age. Roots. */
const NARROWING = /^(?:woman|man|girl|boy|child|minor|adolesc|infant|mother|father|wife|husband|teenag|adult)$/u;
/** Words for people of any sex and age. Roots. */
const PEOPLE = /^(?:person|foreign|migrant|immigr|worker|employe|victim|detaine|prison|refuge|applic|nation|citizen|resid|inhabit|individu|surviv|patient|pupil|student|voter|return|member|benefici|human|seeker|expatri|inmat)/u;
/** How near the source may name the narrower group itself: "71 of them women". */
const NEAR = 7;

function headOf(reading: Reading, { thing }: Figure): Token | undefined {
  return thing === null ? undefined : reading.tokens.find((token) => thing.start <= token.start && token.end <= thing.end && token.word.stem === thing.head);
}

/** Whether nothing else is counted between the figure and the token behind it, the whole of which it is a part left aside: "two of the nine members of the team were *women*". */
function isSaidOfIt({ tokens, figures }: Reading, at: number, index: number): boolean {
  const { sentence, figure: own } = tokens[at] ?? {};
  if (tokens[index]?.sentence !== sentence) return false;
  const others = new Set(tokens.slice(at, index).map(({ figure }) => figure).filter((figure) => figure >= 0 && figure !== own));
  const [other, ...more] = others;
  return other === undefined || (more.length === 0 && (figures[other]?.value ?? 0) > (figures[own ?? -1]?.value ?? 0) && other === (own ?? 0) + 1 && tokens[at + 1]?.word.normal === 'of');
}

/** Whether the narrower group stands near the source's figure, or is said of it, as a common noun. */
function isNamedNear(reading: Reading, figure: Figure, head: Token): boolean {
  const at = tokenIn(reading, figure.number);
  return reading.tokens.some((token, index) => (Math.abs(index - at) <= NEAR || (index > at && isSaidOfIt(reading, at, index))) && token.name < 0 && (isSameWord(token.senses, head.senses) || areSynonyms(token.senses, head.senses)));
}

/** Whether the thing is the figure's for certain: it stands behind it, or the figure is a part of what has it ("of the 203 complaints, 28"). What stands before may belong to another figure. */
function isOwnThing(claim: Reading, figure: Figure, thing: Token): boolean {
  return thing.start >= figure.end || partsIn(claim).some(({ part }) => claim.figures[part] === figure);
}

/**
 * Whether the claim counts other people than the source, with the same figure: teaching assistants for pupils, or only the women among
 * the foreigners. Things that the thesaurus cannot tell apart are taken for the same.
 */
export function countsOtherPeople(base: EvidenceBase, claim: Figure, block: number, source: Figure): boolean {
  const reading = readingOf(base, block);
  const mine = headOf(base.claim, claim);
  const theirs = reading && headOf(reading, source);
  if (!reading || !mine || !theirs || !isOwnThing(base.claim, claim, mine) || isSameWord(mine.senses, theirs.senses)) return false;
  if (isNamedNear(reading, source, mine)) return false;
  if (areContrasts(mine.senses, theirs.senses)) return true;
  return NARROWING.test(mine.senses.root) && PEOPLE.test(theirs.senses.root) && !NARROWING.test(theirs.senses.root);
}
