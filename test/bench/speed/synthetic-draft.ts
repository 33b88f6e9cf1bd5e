import type { Source, Statement } from '../../../server/src/dialogue/source.ts';
import { sentencesIn } from '../../../server/src/language/sentences.ts';

const CITATIONS = 300;
const WORDS = 10_700;
const CLAIMS_A_PARAGRAPH = 3;

const RECOMMENDATION =
  'The Committee recommends that the State party ensure that the measures described above are carried out in law and in practice, with the participation of those concerned, and that it report on the results obtained, disaggregated by sex, age and nationality, in its next periodic report.';

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.?]$/, '');
}

/** Claims nearly in the words of a summary, each citing its block; some with a wrong figure. */
function* claimsOn(source: Source): Generator<string> {
  const statements = source.blocks.filter((block): block is Statement => block.kind === 'statement' && block.role === 'delegation' && block.condenses.length === 0);
  for (let round = 0; ; round++) {
    for (const statement of statements) {
      const sentences = sentencesIn(statement.text);
      const span = sentences[round % sentences.length];
      if (!span) continue;
      const words = lowerFirst(statement.text.slice(span.start, span.end));
      const changed = round % 5 === 4 ? words.replace(/\d+/, (digits) => String(Number(digits) + 1)) : words;
      yield `The delegation stated that ${changed} [@${source.key}, para. ${String(statement.number)}].`;
    }
  }
}

/** A draft of 10,700 words with 300 citations on one summary, in the shape of concluding observations. Always the same. */
export function syntheticDraft(source: Source): string {
  const claims = claimsOn(source);
  const parts: string[] = ['## A. Introduction', '## B. Positive aspects', '## C. Principal subjects of concern and recommendations'];
  let cited = 0;
  let number = 1;
  let words = 0;
  while (cited < CITATIONS || words < WORDS) {
    if (number % 20 === 1) parts.push(`### Topic ${String(number)}`);
    const take = cited < CITATIONS ? Math.min(CLAIMS_A_PARAGRAPH, CITATIONS - cited) : 0;
    const sentences = Array.from({ length: take }, () => String(claims.next().value));
    cited += take;
    const paragraph = `${String(number++)}. ${take > 0 ? sentences.join(' ') : RECOMMENDATION}`;
    parts.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}
