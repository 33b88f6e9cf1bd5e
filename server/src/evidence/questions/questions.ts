import type { Language, Source, Statement } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';

/** A question that somebody puts to the delegation. */
export interface Question extends Span {
  /** The statement it stands in; the span is in its text. */
  readonly statement: Statement;
}

/** How a question is put in indirect speech, who puts one, and how one begins, in one language. */
interface Asking {
  readonly asks: RegExp;
  /** What the words before `asks` name if a member of the Committee asks: "Banks asked for land as collateral" is no question. */
  readonly askers: RegExp;
  readonly begins: RegExp;
}

const ENGLISH: Asking = {
  asks: /\b(?:(?<!\bhad )asked|enquired|inquired|wondered|wished to (?:know|hear|learn|be informed)|wanted to (?:know|hear|learn)|would (?:also )?(?:like|be interested) to (?:know|hear|learn|ask|receive|have)|would (?:also )?(?:like|appreciate|welcome|be grateful for)\b[^.;]{0,30}\b(?:information|details?|clarification|data|comments?|examples?|explanation)|requested (?:\w+ )?(?:information|details?|clarification|data|examples?|an explanation)|sought (?:\w+ )?(?:information|clarification)|invited the (?:delegation|State party) to|requested the (?:delegation|State party) to|(?:information|details|clarification|data) (?:was|were|would be) (?:needed|requested|welcome|welcomed|appreciated))\b/i,
  askers: /^\W*(?:(?:and|also|then) )*$|\b(?:[Ee]xperts?|[Cc]ommittee|[Rr]apporteurs?|[Ss]peakers?|[Mm]embers?|[Cc]hair(?:person|man|woman)?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t (?:was|had been)|Mr|Ms|Mrs|Dr)\b|\b(?:[Aa]nother|[Oo]thers?|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any) (?:\w+ )?$|\p{Lu}{3,}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  begins: /^(?:and |but |or |if so, |also, )?(?:(?:in|to|for|on|under|at|with|by|of|from|about|through) )?(?:what|which|how|when|where|who|whom|whose|why|whether|if|was|were|is|are|did|do|does|had|has|have|could|would|can|will|should|may|might)\b/i,
};

const FRENCH: Asking = {
  asks: /(?:^|[^\p{L}])(?:a (?:également |aussi |en outre |par ailleurs )?(?:demandé|voulu savoir|souhaité savoir|souhaité connaître)|ont (?:également |aussi )?demandé|s['’]est (?:enquise?|interrogée?|demandée?)|aimerait (?:savoir|connaître)|souhaiterait (?:savoir|connaître|obtenir)|il a (?:aussi |également |notamment )?été demandé|a (?:prié|invité) la délégation)(?![\p{L}])/iu,
  askers: /(?:)/,
  begins: /^(?:et |mais |ou )?(?:(?:à|de|dans|pour|en|par|sur|avec) )?(?:qu(?:e|i|oi|el|elle|els|elles)(?![\p{L}])|qu['’]|comment|combien|quand|où|pourquoi|si(?![\p{L}])|s['’]ils?|est-ce|\p{L}+-(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}]))/iu,
};

function askingIn(language: Language): Asking {
  return language === 'fr' ? FRENCH : ENGLISH;
}

/** "Asked about the certificate" names a subject; the question itself may follow behind a semicolon. */
const NAMES_A_SUBJECT = /\basked (?:about|for|regarding|concerning)\b/i;

const PARTS = /;\s+/g;

/** The parts of a sentence between semicolons. */
function partsOf(text: string, sentence: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PARTS)) {
    parts.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  return [...parts, { start, end: sentence.end }];
}

/** The questions of one sentence. Parts that only lead up to a question belong to none: whoever looks for its answer reads them as what stands before it. */
function questionsOfSentence(text: string, sentence: Span, { asks, askers, begins }: Asking): readonly Span[] {
  const whole = text.slice(sentence.start, sentence.end);
  const isDirect = /\?["”’)»\]\s]*$/.test(whole);
  const asking = asks.exec(whole);
  if (!isDirect && !(asking && askers.test(whole.slice(0, asking.index)))) return [];
  const parts = partsOf(text, sentence);
  const found = parts.filter((part, i) => {
    const words = text.slice(part.start, part.end);
    if (begins.test(words)) return true;
    const isLast = i === parts.length - 1;
    if (asks.test(words)) return isLast || !NAMES_A_SUBJECT.test(words) || !begins.test(text.slice(parts[i + 1]?.start));
    return isDirect && isLast;
  });
  return found.length > 0 ? found : [sentence];
}

/** The questions in `statement`, in order: sentences that end in a question mark or say that somebody asked, each part between semicolons that is a question of its own. */
export function questionsIn(statement: Statement, language: Language): readonly Question[] {
  const asking = askingIn(language);
  return sentencesIn(statement.text, language === 'unknown' ? 'en' : language).flatMap((sentence) =>
    questionsOfSentence(statement.text, sentence, asking).map((span) => ({ ...span, statement })),
  );
}

/** All questions that experts put in `source`, in order. The highlights only repeat them; in closing remarks nobody can answer any more. */
export function questionsOf(source: Source): readonly Question[] {
  return source.blocks.flatMap((block) => {
    if (block.kind !== 'statement' || (block.role !== 'expert' && block.role !== 'chair')) return [];
    if (block.section === 'highlights' || block.section === 'lead' || block.section === 'closing') return [];
    return questionsIn(block, source.language);
  });
}

/** Where the question itself begins, behind "NAME, Committee Expert, asked". In and out: offsets into the text of its statement. */
export function spokenStart(question: Question, language: Language): number {
  const words = question.statement.text.slice(question.start, question.end);
  const asks = askingIn(language).asks.exec(words);
  return asks ? question.start + asks.index + asks[0].length : question.start;
}
