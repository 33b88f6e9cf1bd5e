import { addedNot } from './added-not.ts';
import { droppedNot } from './dropped-not.ts';
import type { Mistake } from './mistake.ts';
import { oppositeDirection } from './opposite-direction.ts';
import { oppositeWord } from './opposite-word.ts';
import { otherExtent } from './other-extent.ts';
import { otherFigure } from './other-figure.ts';
import { otherGroup } from './other-group.ts';
import { otherMonth } from './other-month.ts';
import { otherName } from './other-name.ts';
import { otherSpeaker } from './other-speaker.ts';
import { otherYear } from './other-year.ts';
import { planAsFact } from './plan-as-fact.ts';
import { swappedFigure } from './swapped-figure.ts';
import { swappedYear } from './swapped-year.ts';

/** Every kind of mistake, in the order of the table. */
export const kindsOfMistake: readonly Mistake[] = [
  otherFigure, swappedFigure, otherYear, swappedYear, otherMonth, oppositeDirection, addedNot, droppedNot, otherExtent, oppositeWord, otherGroup, planAsFact, otherSpeaker, otherName,
];
