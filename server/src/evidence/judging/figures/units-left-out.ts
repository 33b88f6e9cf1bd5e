import { compareFigures } from '../../../language/figure-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { Reading } from '../reading.ts';

/** What may stand behind a number that leaves its unit out, besides a stop: "18 months, 24 in organised crime cases". */
const NO_NOUN = /^(?:[.,;:)]|$| (?:in|for|if|where|when|by|to|and|or|since|as|under|at|on)\b)/u;

/** The durations of a text whose unit stands with another one before them in their sentence: 24 months in "18 months, 24 in organised crime cases". */
function durationsLeftBare({ text, sentences, figures }: Reading): readonly Figure[] {
  return figures.flatMap((figure) => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
    if (!sentence || figure.kind !== 'count' || figure.unit !== '' || !NO_NOUN.test(text.slice(figure.number.end, sentence.end))) return [];
    const before = figures.findLast(({ start, end }) => sentence.start <= start && end <= figure.start);
    return before?.kind === 'duration' ? [{ ...figure, kind: before.kind, unit: before.unit, thing: null }] : [];
  });
}

/** Whether the two are one time in two units, at least one of which is left out: "two years" of "18 months, 24 in grave cases", "from ten days to three" of "72 hours". */
export function hasUnitLeftOut(base: EvidenceBase, claim: Figure): boolean {
  const mine = claim.kind === 'duration' ? [claim] : durationsLeftBare(base.claim).filter(({ start }) => start === claim.start);
  return base.blocks.some(({ cited: { reading } }) => {
    const theirs = claim.kind === 'duration' ? durationsLeftBare(reading) : reading.figures.filter(({ kind }) => kind === 'duration');
    return mine.some((own) => theirs.some((other) => compareFigures(own, other) === 'agrees'));
  });
}
