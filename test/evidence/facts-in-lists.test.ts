import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });
const found = ({ statement, claim }: Case): readonly string[] => codesOf(claim, [statement]).filter((code) => /^(?:figure|date)/u.test(code));

const CRIMES = 'Of those, 187 had been motivated by hatred of Roma and 96 by hatred of persons of African descent.';
const PERMITS = 'On seasonal workers, 27,400 permits had been granted in 2025, of which 11,200 went to nationals of Nepal and 7,900 to nationals of Bangladesh.';
const DEATHS = 'In 2025, 74 persons had died in custody; 61 of the deaths were due to illness, nine to suicide and four to violence among prisoners.';
const CLAIMS = 'Seventy-one applications for compensation from women who had been sterilised were still pending, and 40 had been rejected.';
const CENSUS = 'According to the census, 6.2 per cent of the inhabitants identified themselves as Roma, 3.1 per cent as Lumi and 1.4 per cent as persons of African descent.';
const MEASURES = 'By the end of March, 19 measures had been completed, 24 were under way and seven had not yet been started.';
const TRIALS = 'The courts had registered 312 cases of hate speech, of which 97 had gone to trial and 58 had ended in a conviction.';
const ESTATES = 'Labour inspectors had visited 118 estates in 2025 and found breaches on 47 of them.';
const VIOLENCE = 'In 2024, the police had recorded 1,320 complaints of domestic violence; charges had been brought in 415 cases.';

describe('the figure of another part of a list', () => {
  test.each([
    says(CRIMES, 'The delegation stated that 187 of the hate crimes recorded stemmed from hatred of persons of African descent.'),
    says(PERMITS, 'Of the 27,400 permits granted in 2025, 7,900 went to Nepalese nationals.'),
    says(DEATHS, 'In 2025, 74 persons died in custody, of whom 61 died of illness and nine as a result of violence among prisoners.'),
    says(CLAIMS, 'Seventy-one applications for compensation from sterilised women have been rejected and 40 are still pending.'),
    says(CENSUS, 'In the census, 3.1 per cent of the inhabitants identified themselves as persons of African descent.'),
    says(MEASURES, 'The delegation reported that 24 measures had been completed by the end of March.'),
    says(TRIALS, 'The courts registered 312 cases of hate speech, 97 of which resulted in a conviction.'),
    says(ESTATES, 'In 2025, inspectors found breaches on 118 estates.'),
    says(VIOLENCE, 'Charges were brought in 1,320 cases of domestic violence in 2024.'),
  ])('$claim', (example) => {
    expect(found(example)).toContain('figure.mismatch');
  });

  test.each([
    says(CRIMES, 'Hatred of Roma was behind 187 of those crimes, and 96 were directed against persons of African descent.'),
    says(CRIMES, 'Persons of African descent were the victims of 96 of the crimes, as against 187 in the case of Roma.'),
    says(PERMITS, 'Bangladeshis received 7,900 of the permits, and Nepalese nationals 11,200.'),
    says(PERMITS, 'Of the 27,400 permits granted to seasonal workers, 11,200 were for workers from Nepal.'),
    says(DEATHS, 'Four prisoners were killed by other prisoners and nine took their own lives in 2025, while 61 died of illness.'),
    says(CLAIMS, 'Forty of the applications for compensation made by sterilised women were turned down, and 71 have not been decided yet.'),
    says(CENSUS, 'The Lumi make up 3.1 per cent of the inhabitants, and those who call themselves persons of African descent 1.4 per cent.'),
    says(MEASURES, 'Work on 24 measures was going on at the end of March, and 19 were complete.'),
    says(TRIALS, 'Of the 312 cases of hate speech that were registered, 58 led to a conviction and 97 were tried.'),
    says(ESTATES, 'Breaches were found by labour inspectors on 47 of the 118 estates to which they went in 2025.'),
    says(VIOLENCE, 'The police received 1,320 complaints of domestic violence in 2024, but charges were brought in only 415 cases.'),
    // One thing at two times, and one that is only taken up.
    says('In 2020, 100 attacks on journalists had been registered, and the number had risen to 150 in 2025.', 'In 2025, 150 attacks on journalists were registered.'),
    says('In 2020, 100 attacks on journalists had been registered, but they had fallen to 80 in 2025.', 'In 2025, 80 attacks on journalists were registered.'),
    says('The State had built 40 shelters and planned to open 12 more by 2027.', 'There are plans to open another 12 shelters by 2027.'),
    says('Inspectors had examined 60 farms and 14 vessels, and fines had been imposed on nine owners.', 'Inspectors examined 14 vessels.'),
    says('The Centre, which had 220 places, currently held 197 persons.', 'The Centre can hold 220 persons.'),
    says('Of the 5,200 officers of the Directorate, around 3,100 had been dismissed, and the others moved to the police.', 'Around 3,100 officers of the Directorate lost their posts.'),
    says('The National Assembly had 38 women among its 120 members, and the Government five women among its 14 ministers.', 'Five of the ministers are women.'),
  ])('not so: $claim', (example) => {
    expect(found(example)).toEqual([]);
  });
});

const LAW = 'Law No. 14 of 2024 on Equal Pay, which had been adopted on 6 June 2024 and had entered into force on 1 January 2025, required employers to publish wage data.';
const CASE = 'Regarding Mr. Solvan, the investigation had been closed in November 2023 for lack of evidence, but the Court of Appeal had ordered it to be reopened in April 2025.';

describe('the date of another part of the sentence', () => {
  test.each([
    says(LAW, 'The Committee welcomes the Law on Equal Pay, which took effect on 6 June 2024.'),
    says(LAW, 'The Law on Equal Pay was adopted on 1 January 2025.'),
    says(CASE, 'In November 2023, the Court of Appeal ordered the investigation concerning Mr. Solvan to be reopened.'),
    says('In December 2023 Arvania had assumed the presidency of the Migration Forum, and within the Vereny Process had hosted the first ministerial meeting in October 2022.', 'In December 2023, Arvania hosted the first ministerial meeting within the Vereny Process.'),
  ])('$claim', (example) => {
    expect(found(example)).toContain('date.mismatch');
  });

  test.each([
    says(LAW, 'The Committee welcomes the passing of the Law on Equal Pay on 6 June 2024.'),
    says(LAW, 'Since 1 January 2025, when the Law on Equal Pay took effect, employers have had to publish wage data.'),
    says(LAW, 'The Law on Equal Pay, of 6 June 2024, obliges employers to publish wage data.'),
    says(CASE, 'The Court of Appeal ordered in April 2025 that the case of Mr. Solvan be taken up again, which had been dropped in November 2023.'),
    says(CASE, 'The decision of November 2023 to end the investigation concerning Mr. Solvan was overturned by the Court of Appeal.'),
    says('The authority had ordered the airline to abandon the rule in February 2025, and the airline had complied in April 2025.', 'The airline abandoned the rule in April 2025, as it had been ordered.'),
    says('Some 211,000 foreigners held a permit on 31 December 2025, almost three times as many as in 2016.', 'In 2016, only about a third as many foreigners as today held a permit.'),
    says('Programmes had been launched in eight prisons in 2023, and the rest would join in 2025.', 'In 2025, the programmes are to be launched in the rest of the prisons.'),
    says('The bill had been submitted to Parliament in March 2025 and had passed its first reading in June 2025.', 'The first reading of the bill took place in June 2025.'),
    says('The vaccine had been offered to girls since 2019 and to boys since September 2024.', 'Boys have been offered the vaccine since September 2024, and girls since 2019.'),
    says('The prison in Vereny had been closed in 2022 and a new one was to be opened in Sellin in 2027.', 'In 2027, a prison will start to operate in Sellin in place of the one closed in Vereny.'),
  ])('not so: $claim', (example) => {
    expect(found(example)).toEqual([]);
  });
});
