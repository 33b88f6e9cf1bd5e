import { expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

test.each([
  ['The country had received 8,340 applications in 2024, almost twice as many as in 2022.', 'The State party received 8,340 applications in 2024, more than twice as many as in 2022.'],
  ['Infant mortality among the Roma was more than double the national rate.', 'Infant mortality among the Roma is almost double the national rate.'],
  ['There were 112 school mediators, almost all of them women.', 'The 112 school mediators are all women.'],
  // Another sentence has another thing that more than doubled.
  ['The number of inspectors had risen from 11 to 26. They had carried out 312 visits to farms in 2025, almost twice as many as in 2024.', 'Farms were visited 312 times in 2025, more than twice as often as in the year before.'],
])('%s is not: %s', (statement, claim) => {
  expect(codesOf(claim, [statement])).toContain('figure.hedge');
});

test.each([
  ['The country had received 8,340 applications in 2024, more than twice as many as in 2022.', 'The number of applications received more than doubled between 2022 and 2024.'],
  ['The centre had received 8,340 applications in 2024, nearly twice as many as in 2022.', 'In 2024, the centre received 8,340 applications, just short of double the number of 2022.'],
  ['There were 112 school mediators, almost all of them women.', 'Nearly all the 112 school mediators are women.'],
  ['All schools were open. Almost all prisons had been visited by the mechanism.', 'All schools were open.'],
  ['The amended rules reduced the maximum duration of solitary confinement from 45 to 15 days.', 'Prisoners may no longer be kept in solitary confinement for more than 15 days.'],
  ['The number of inspectors had risen from 11 to 26 since 2023. They had carried out 312 inspections, almost twice as many as in 2022.', 'The number of inspectors has more than doubled since 2023.'],
  ['The proportion of titles in joint names had risen to 34 per cent, from 12 per cent. Women travelled to three clinics.', 'The proportion of titles in joint names is nearly three times what it was.'],
  ['Two of the nine members of the border negotiating team were women.', 'The border negotiating team includes two women among its nine members.'],
  ['Those who took part in gatherings faced fines of up to 6,000 crowns.', 'The fines for taking part in gatherings can reach 6,000 crowns.'],
])('%s may be: %s', (statement, claim) => {
  expect(codesOf(claim, [statement])).toEqual([]);
});
