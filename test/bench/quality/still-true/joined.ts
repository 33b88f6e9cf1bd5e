import type { TrueClaim } from '../true-claims.ts';

const OTHER_VOICE = /\b(?:delegation|[Ee]xperts?|[Rr]apporteur|Committee|representatives?|Mr\.|Ms\.)/u;
/** What the second would come to stand under: a question, a concern, a condition, a denial. */
const OPEN_FRAME = /\b(?:asked|wondered|whether|if|unless|concern\w*|regret\w*|welcom\w*|recommend\w*|commend\w*|appreciat\w*|alarm\w*|deplor\w*|denied|disput\w*|hope[sd]?|while|although|though)\b/iu;
/** What points back, or is no statement of its own. */
const NO_OWN_SENTENCE = /^(?:It|They|He|She|This|That|These|Those|Such|The (?:latter|former|lack|absence|failure|fact)|However|But|Also|While|Noting|Although|In reply|\()|[?:“]/u;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|must)\b/u;

const ENDING = /[.;]$/u;

/** The claim as it stands in mid-sentence: its first letter small, unless it is a name there. Nothing where the dialogue does not show which. */
function inMidSentence(claim: string, dialogue: string): string | undefined {
  const word = /^\p{L}+/u.exec(claim)?.[0] ?? claim;
  const isUsed = (form: string): boolean => new RegExp(`(?<=[\\p{Ll},] )${form}(?![\\p{L}-])`, 'u').test(dialogue);
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (isUsed(small)) return small.charAt(0) + claim.slice(1);
  return isUsed(word) ? claim : undefined;
}

/** Whether "…, and …" of the two says no more than the two. */
function canJoin(first: TrueClaim, second: TrueClaim): boolean {
  const claims = [first.labelled.claim, second.labelled.claim] as const;
  return first.source === second.source && claims[0] !== claims[1] && !OPEN_FRAME.test(claims[0]) && claims.every((claim) => VERB.test(claim) && !OTHER_VOICE.test(claim) && !NO_OWN_SENTENCE.test(claim));
}

/** Two claims in one sentence, resting on what both rest on; nothing where the sentence might say something else than the two do. */
export function joined(first: TrueClaim, second: TrueClaim): TrueClaim['labelled'] | undefined {
  const other = inMidSentence(second.labelled.claim.trim().replace(ENDING, ''), second.evidence.dialogue);
  if (other === undefined || !canJoin(first, second)) return undefined;
  const paragraphs = [...new Set([...first.labelled.paragraphs, ...second.labelled.paragraphs])].sort((a, b) => a - b);
  return { ...first.labelled, id: `${first.labelled.id}+${second.labelled.id}`, claim: `${first.labelled.claim.trim().replace(ENDING, '')}, and ${other}.`, paragraphs };
}
