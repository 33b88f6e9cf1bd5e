import { candidatesAmong, NONE_SIGNS, noneSigns, PAIR_SIGNS, pairSigns, placesOf } from '../../../server/src/evidence/judging/weighing/figure-pairs.ts';
import { isPronoun } from '../../../server/src/evidence/judging/figures/figure-values.ts';
import { labelledBases, type LabelledBase } from './labelled-bases.ts';
import { fitMultinomial, type Choice } from './multinomial.ts';

const nothing = (signs: readonly unknown[]): readonly number[] => signs.map(() => 0);

/** The choices that the figures of a true claim make: each is a figure of its blocks with its value, or none of them. */
function choicesOf({ base }: LabelledBase): readonly Choice[] {
  const places = placesOf(base);
  return base.claim.figures.flatMap((figure, index): readonly Choice[] => {
    const candidates = candidatesAmong(places, index);
    if (isPronoun(figure) || candidates.length === 0) return [];
    const agrees = candidates.map((place) => place.agrees[index] === true);
    const options = [...candidates.map((place) => [...pairSigns(base, index, place), ...nothing(NONE_SIGNS)]), [...nothing(PAIR_SIGNS), ...noneSigns(figure)]];
    return [{ options, right: [...agrees, !agrees.includes(true)] }];
  });
}

/** The text of `figure-weights.ts`, fitted to all true claims. */
export function figureWeights(): string {
  const choices = labelledBases().filter(({ claim }) => claim.label === 'true').flatMap(choicesOf);
  const weights = fitMultinomial(choices).map((weight) => weight.toFixed(3));
  const list = (names: readonly string[], from: number): string => names.map((name, i) => `  ${weights[from + i] ?? '0'}, // ${name}`).join('\n');
  return [
    `/** Made by \`npm run fit\`, of ${String(choices.length)} figures in labelled true claims; not by hand. */`,
    `export const PAIR_WEIGHTS: readonly number[] = [\n${list(PAIR_SIGNS, 0)}\n];`,
    `export const NONE_WEIGHTS: readonly number[] = [\n${list(NONE_SIGNS, PAIR_SIGNS.length)}\n];`,
    '',
  ].join('\n');
}
