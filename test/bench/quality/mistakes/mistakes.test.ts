import { describe, expect, test } from 'vitest';
import { addedNot } from './added-not.ts';
import { droppedNot } from './dropped-not.ts';
import { kindsOfMistake } from './kinds.ts';
import type { Evidence, Mistake } from './mistake.ts';
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

const resting = (cited: string, more: Partial<Evidence> = {}): Evidence => ({ cited, roles: ['delegation'], dialogue: cited, state: 'Arvania', ...more });

/** Each example: what the claim rests on, the claim, and the claim with the mistake; nothing where none is to be made. */
function examples(kind: Mistake, rows: readonly (readonly [cited: string, claim: string, wrong: string | undefined])[], more: Partial<Evidence> = {}): void {
  describe(kind.name, () => {
    test.each(rows)('%s ⊢ %s', (cited, claim, wrong) => { expect(kind.make(claim, resting(cited, more))).toBe(wrong); });
  });
}

examples(otherFigure, [
  ['It had 64 inspectors.', 'There are 64 inspectors.', 'There are 147 inspectors.'],
  ['There had been 1,300 expulsions.', 'The State party carried out 1,300 expulsions.', 'The State party carried out 2,990 expulsions.'],
  ['There had been more than 1,900 cases.', 'There were more than 1,900 cases.', 'There were more than 4,370 cases.'],
  ['The rate was 94 per cent.', 'The rate is 94 per cent.', 'The rate is 56 per cent.'],
  ['Law No. 12 of 2019 was in force.', 'Law No. 12 of 2019 is in force.', undefined],
  ['On 12 May 2024 it was adopted.', 'It was adopted on 12 May 2024.', undefined],
  ['It had sixty-four inspectors.', 'There are 64 inspectors.', undefined],
]);

examples(swappedFigure, [
  ['Of 96 files, 41 were closed.', 'The police closed 41 files.', 'The police closed 96 files.'],
  ['Of 96 files, 41 per cent were closed.', 'Of the files, 41 per cent were closed.', undefined],
  ['There were 96 files in 2024 and 97 in 2025.', 'There were 96 files in 2024.', undefined],
  ['More than 96 of the 120 files were closed.', 'More than 120 files were there.', undefined],
  ['They got 12 to 15 years.', 'They got 15 years.', undefined],
]);

examples(otherYear, [
  ['The law was adopted in 2021.', 'The law was adopted in 2021.', 'The law was adopted in 2019.'],
  ['The law was adopted in 2021 and revised the following year.', 'The law was adopted in 2021.', undefined],
  ['The Plan 2021-2025 was there.', 'The Plan 2021-2025 is there.', undefined],
]);

examples(swappedYear, [
  ['The law was adopted in 2021. It entered into force in 2023.', 'The law was adopted in 2021.', 'The law was adopted in 2023.'],
  ['In 2021 and 2023, no judge was removed.', 'In 2021, no judge was removed.', undefined],
  ['No judge had been removed since 2021. A law followed in 2023.', 'No judge has been removed since 2021.', undefined],
]);

examples(otherMonth, [
  ['It was opened on 3 May 2024.', 'It was opened on 3 May 2024.', 'It was opened on 3 July 2024.'],
  ['It was opened in spring 2024.', 'It was opened in May 2024.', undefined],
]);

examples(oppositeDirection, [
  ['Complaints fell.', 'Complaints rose by 30 per cent.', 'Complaints fell by 30 per cent.'],
  ['', 'The budget was reduced.', 'The budget was increased.'],
  ['', 'The backlog went up from 30 to 60.', 'The backlog went down from 30 to 60.'],
  ['', 'Nobody is held for longer than two days.', 'Nobody is held for shorter than two days.'],
  ['', 'An expert asked whether the budget had increased.', undefined],
  ['', 'The delegation denied that the budget had been reduced.', undefined],
  ['', 'The State party declined to reply.', undefined],
]);

examples(addedNot, [
  ['', 'Two officers were convicted.', 'Two officers were not convicted.'],
  ['', 'No officer was convicted.', undefined],
  ['', 'The Committee is concerned about the delay.', undefined],
  ['', 'An expert asked how officers were trained.', undefined],
]);

examples(droppedNot, [
  ['', 'The law does not apply to migrants.', 'The law does apply to migrants.'],
  ['', 'The decree has not yet been adopted.', 'The decree has been adopted.'],
  ['', 'Migrants cannot join unions.', 'Migrants can join unions.'],
  ['', 'The law is not only for migrants.', undefined],
  ['', 'The law is not for citizens but for migrants.', undefined],
]);

examples(otherExtent, [
  ['Most judges were women.', 'Most judges are women.', 'All judges are women.'],
  ['All judges were trained, most of them twice.', 'Most judges were trained.', undefined],
  ['', 'All judges were trained.', 'Few judges were trained.'],
  ['', 'Not all judges were trained.', undefined],
  ['', 'They were held without charge.', 'They were held with charge.'],
  ['', 'No officer was charged.', 'Some officer was charged.'],
]);

examples(oppositeWord, [
  ['', 'Strikes are prohibited.', 'Strikes are allowed.'],
  ['', 'The Senate rejected the bill.', 'The Senate accepted the bill.'],
  ['', 'No officer was convicted.', undefined],
  ['', 'Two were convicted and one was acquitted.', undefined],
  ['', 'The bill was before the Senate.', undefined],
  ['', 'It opened before 2019.', 'It opened after 2019.'],
]);

examples(otherGroup, [
  ['The women were released.', 'The women were released.', 'The men were released.'],
  ['The women and the men were released.', 'The women were released.', undefined],
]);

examples(planAsFact, [
  ['The law was being drafted.', 'A law is being drafted.', 'A law has been drafted.'],
  ['', 'The plan would be adopted in June.', 'The plan had been adopted in June.'],
  ['', 'A draft decree on seasonal work exists.', 'An adopted decree on seasonal work exists.'],
  ['', 'Stop forms are being tested.', undefined],
  ['', 'The plan will not be adopted.', undefined],
]);

examples(otherSpeaker, [
  ['', 'The delegation said that 40 judges were trained.', 'A Committee Expert said that 40 judges were trained.'],
  ['', 'According to the delegation, 40 judges were trained.', 'According to a Committee Expert, 40 judges were trained.'],
  ['', 'The delegation denied what an expert had said.', undefined],
]);

test('an expert is made the delegation, unless both sides are cited', () => {
  const claim = 'An expert said that 40 judges were trained.';
  expect(otherSpeaker.make(claim, resting('', { roles: ['expert'] }))).toBe('The delegation said that 40 judges were trained.');
  expect(otherSpeaker.make(claim, resting('', { roles: ['expert', 'delegation'] }))).toBeUndefined();
});

examples(otherName, [
  ['The Ministry of Justice agreed.', 'It was drawn up by the Ministry of Justice.', 'It was drawn up by the Ministry of Health.'],
  ['The centre in Tirsk was closed.', 'The centre in Tirsk was closed.', 'The centre in Velsk was closed.'],
  ['Many lived in Arvania.', 'Many live in Arvania.', undefined],
  ['It was before the Halmen Court.', 'It is before the Halmen Court.', undefined],
], { dialogue: 'Then the Ministry of Health spoke. A prison in Velsk, the Halmen Labour Court and people from Torvians.' });

test('the same mistake in every run', () => {
  const claim = 'In 2024, 41 of the 96 women were not convicted, and the number rose to 64.';
  const evidence = resting('In 2024, 41 of the 96 women had not been convicted; the number rose to 64 from 30 in 2021.');
  const once = kindsOfMistake.map(({ make }) => make(claim, evidence));
  expect(kindsOfMistake.map(({ make }) => make(claim, evidence))).toEqual(once);
  expect(once.filter((wrong) => wrong !== undefined).length).toBeGreaterThan(4);
  expect(once).not.toContain(claim);
});
