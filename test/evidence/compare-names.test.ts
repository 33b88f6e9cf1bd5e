import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { codesOf } from '../support/judged.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

describe('another name', () => {
  test.each([
    // One member of a list is another.
    says('The three nationalities that were expelled most frequently were Venezuelans, Colombians and Haitians.', 'The nationalities most often expelled are Venezuelans, Ecuadorians and Haitians.'),
    // Two declarations.
    says('The Committee was aware that Arvania was a leader on the Sellin Declaration combatting xenophobia.', 'The Committee is aware of the leading role of the State party on the Cartagena Declaration in the fight against xenophobia.'),
    // Two names that begin alike.
    says('Arvania assumed the Pro Tempore Presidency of the Northern Conference on Migration in December 2023.', 'In December 2023, the State party took over the Pro Tempore Presidency of the Andean Community.'),
    // One word of a long name, which the source writes without capitals.
    says('Could more information be provided on the Advisory Committee for the financial inclusion of refugees and migrants?', 'Details were requested about the Advisory Committee for the Social Inclusion of Refugees and Migrants.'),
    // Two countries that have changed places.
    says('An agreement had been signed with Nepal in August 2026 and would enter into force once it had been ratified. An agreement with Bangladesh was under negotiation.', 'The agreement signed with Bangladesh in August 2026 will take effect upon ratification, while negotiations with Nepal are under way.'),
    // The sentence has another place than the claim, whose own stands elsewhere.
    says('Speakers of Velmish and of Kavish had lost their schools in 1951. The school boats ran again. In addition, the Languages Act of 2022 had given Velmish official status in 13 harbour towns.', 'Since the adoption of the Languages Act of 2022, Kavish has had official status in 13 harbour towns.'),
    // The sentence that the claim rests on has another country than the claim.
    says(
      'An agreement with Nepal, under which the employer bore all the costs of recruitment, had been signed in November 2025. Negotiations with Bangladesh were under way.',
      'An agreement under which the employer bears all the costs of recruitment was signed with Bangladesh in November 2025.',
    ),
    // The name behind a preposition that opens the sentence.
    says('Norway had refused the return of the two former captains in 2023, and a second request had been made in November 2026.', "Following Sweden's refusal in 2023 to return the two former captains, the State party made a second request in November 2026."),
    // A country and a town that nobody has named.
    says('The bank of samples had been opened in May 2020 with funding from abroad.', 'The bank of samples was opened in May 2020 with funding from Sweden.'),
    says('A prison with 900 places was under construction and would open in late 2026.', 'A prison with 900 places is under construction near Port Sava and is to open in late 2026.'),
    // Two towns in one place, of one and of two words; the other member of a list.
    says('Arvania’s consulates in Tarsk and New Haar had been instructed to accept samples from relatives.', 'The consulates of the State party in Tarsk and Lumi have been told to accept samples from relatives.'),
    says('A new prison with 900 places was being built near Dolna.', 'A prison with 900 places is being built near Port Lumi.'),
    // The only other State.
    says('The DNA bank of the Institute had been inaugurated in May 2020 with the financial support of Switzerland.', 'The DNA bank was opened in May 2020 with funding from Sweden.'),
    // A long name of an international body.
    says('A bill on the right to food was being drafted with the support of the Food and Agriculture Organization of the United Nations.', 'The State party is drafting a bill on the right to food with support from the World Food Programme.'),
    // Another first word of a long name, before the speaker.
    says('As to the judgment of the Inter-American Court of Human Rights, 12 of the 43 fishermen had been identified.', 'As regards the judgment of the European Court of Human Rights, the delegation stated that 12 of the 43 fishermen had been identified.'),
    // A town that the thesaurus has beside a treaty is a town all the same.
    says('The second ferry of the port guards, with 40 places, had been moored at a quay and was in use again.', 'The second ferry of the port guards, with 40 places, was moored in Geneva and is in use again.'),
    // Whose figure it is.
    says(
      'The share of gynaecologists who objected on grounds of conscience was 48 per cent, according to the Chamber of Physicians. The Ministry of Health had reimbursed the travel costs of 130 women.',
      'According to the Ministry of Health, 48 per cent of gynaecologists object on grounds of conscience.',
    ),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toContain('name.mismatch');
  });
});

describe('no other name', () => {
  test.each([
    // A preposition that looks like the first word of a name.
    says('Velmia had refused the return of the two former captains in 2023, and a second request had been made in November 2026.', "Following Velmia's refusal in 2023 to return the two former captains, the State party made a second request in November 2026."),
    // The sentence goes on about the one that the claim names.
    says('The Harbour Council had trained 200 pilots in 2025. Together with the Fisheries Council it had also trained 300 sailors in sea rescue.', 'The Harbour Council trained 300 sailors in sea rescue.'),
    // Two countries in another order.
    says('Agreements had been signed with Nepal in August 2026 and with Bangladesh in May 2025.', 'The State party signed an agreement with Bangladesh in May 2025, and one with Nepal in August 2026.'),
    // The name of what the statement calls the capital.
    says('The Centre consisted of offices located in various districts of the capital, which assisted returning Arvanians and foreign migrants.', 'The Centre serves returning nationals and foreign migrants from its offices in several districts of Brasin.'),
    // A statement that has little of the claim in its own words may not name what it is about.
    says('As to the judgment, 12 of the 43 had been identified and the search in the lagoon would resume after the rainy season.', 'Thirty-one of the 43 fishermen of Laguna Mora remain unidentified.'),
    // The spelling, an abbreviation, an office, and what drafters know of themselves.
    says('The coast was exposed to El Nino and to floods.', 'The coast is exposed to El Niño and to floods.'),
    says('Treatment of the human immunodeficiency virus was free.', 'HIV treatment is free of charge.'),
    says('The President appointed the judges.', 'It is the Head of State who appoints judges.'),
    // The office with which an expert is introduced.
    says('INES DAL, Committee Expert and Member of the Country Task Force, said that the Court had ruled in 2022 that the permits were void.', 'The Supreme Court ruled in 2022 that the permits were void.'),
    says('Cruel punishment had been abolished.', 'Cruel punishment has been abolished, in line with the Nelson Mandela Rules.'),
    says('Ecuadorians, Colombians and Haitians were expelled most frequently.', 'The nationalities most often expelled are Haitians, Colombians and Ecuadorians.'),
    says('Could more information be provided on the Advisory Committee for the financial inclusion of refugees and migrants?', 'Details were requested about the Advisory Committee for the Financial Inclusion of Refugees and Migrants.'),
    says('The new Labour Code, which Parliament had adopted in June 2024, recognised the right to strike.', 'The right to strike was enshrined in the Labour Code of June 2024.'),
    says('A bill on the right to food was being drafted with the support of the Food and Agriculture Organization of the United Nations.', 'The State party is drafting a bill on the right to food with support from FAO.'),
    // A word that a long name may do without or have another for.
    says('The commission on human rights of the Senate had met twice.', 'The Senate Commission on Human Rights has met twice.'),
    // A participle before an office, an office that owns something, and an item of a list.
    says('Two hundred and four children were held in prisons, and not 312.', 'Contradicting the Expert’s figure of 312, the delegation stated that 204 children were held in prisons.'),
    says('In the highlands, women had to travel over 90 kilometres to reach a court.', 'Women in the highlands cannot easily reach a court: Journeys of over 90 kilometres to a court are common.'),
    says('Women in the highlands had far to go to a court.', 'Two courts were closed, and Rectorships and Movements of the highlands had far to go to a court.'),
    // The government of a country is that country.
    says('A tide laboratory, paid for by the Government of Norway, had been opened in Dolna in 2023.', 'A tide laboratory was opened in Dolna in 2023 with Norwegian money.'),
    says('An agreement with Nepal had been signed in 2025. Negotiations with Bangladesh were under way.', 'Negotiations with Bangladesh continue, and an agreement has been signed with Nepal.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement]).filter((code) => code !== 'claim.unsupported')).toEqual([]);
  });
});

test('a name that the dialogue gives elsewhere to the people in question', () => {
  const library = smallLibrary({ S: [{ text: 'The Court had ruled on the 43 fishermen of Laguna Mora in 2024.' }, { text: 'As to that, 12 of the 43 fishermen had been identified by the Institute, and the search would resume in May.' }] });
  const codes = (claim: string): readonly string[] => checkText(`${claim} [@S, para. 2].\n`, library).claims.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes('Of the 43 fishermen of Laguna Mora, 12 have been identified by the Institute, and the search is to resume in May')).toEqual([]);
  expect(codes('Of the 43 fishermen of Laguna Alta, 12 have been identified by the Institute, and the search is to resume in May')).toEqual(['name.mismatch']);
});

test('a numbered law is compared by its label and number, not by the words before them', () => {
  const { statement, claim } = says('The delegation invoked Arvanian Law No. 23,506 on the ports of the State.', 'The delegation invoked Arvanian Act No. 23,506 on the ports of the State.');
  expect(codesOf(claim, [statement])).toEqual([]);
});

test('An office that the cited paragraph only calls “the Minister” is no other name', () => {
  const library = smallLibrary({ S: [{ text: 'Presenting the report, Lena Orsk, Minister of Justice and Public Administration of Arvania, said much had been done.' }, { text: 'The work was not finished, the Minister said.' }] });
  const found = allFindings(checkText('The work is not finished, the Minister of Justice and Public Administration observed [@S, para. 2].\n', library)).map(({ code }) => code);
  expect(found.filter((code) => code === 'name.mismatch')).toEqual([]);
});

test('An office with which the dialogue presents the speaker of the cited paragraph is no name from nowhere; that of another is', () => {
  const library = smallLibrary({
    S: [
      { text: 'PIET ORSK, Harbour Commissioner at the Ministry of Ports of Arvania and head of the delegation, said much had been done.', speaker: 'Piet Orsk', role: 'delegation' },
      { text: 'At present, 64 per cent of the harbours had a pilot who worked full time.', speaker: 'Piet Orsk', role: 'delegation' },
      { text: 'Of the schools, 64 per cent had a nurse who worked full time.', speaker: 'Lena Aal', role: 'delegation' },
    ],
  });
  const codes = (text: string): readonly string[] => allFindings(checkText(text, library)).map(({ code }) => code);
  expect(codes('According to the Harbour Commissioner, 64 per cent of the harbours have a full-time pilot [@S, para. 2].\n')).toEqual([]);
  expect(codes('According to the Harbour Commissioner, 64 per cent of the schools have a full-time nurse [@S, para. 3].\n')).toEqual(['name.mismatch']);
});

test('A convention with its number in brackets is the one that is called by its number', () => {
  const library = smallLibrary({ S: [{ text: 'Arvania was not considering ratification of the Work in Fishing Convention, 2007 (No. 188).' }, { text: 'No decision had been taken on the ratification of Convention No. 190.' }] });
  const codes = (number: number): readonly string[] => allFindings(checkText(`The State party has not decided whether to ratify Convention No. 190, nor is it considering ratification of Convention No. ${number} [@S, paras. 1 and 2].\n`, library)).map(({ code }) => code);
  expect(codes(188)).toEqual([]);
  expect(codes(183)).toEqual(['name.mismatch']);
});

test('An office that the cited paragraph only calls “the Minister” is not taken for another body there', () => {
  const library = smallLibrary({
    S: [{ text: 'Presenting the report, Lena Orsk, Minister of Ports of Arvania, said much had been done.' }, { text: 'The Minister acknowledged that one harbour in five had no pilot and that the planned Rescue Fund had been delayed by the storm.' }, { text: 'The Ministry of Ports acknowledged that one harbour in five had no pilot.' }, { text: 'The Ministry of Fisheries had counted the boats. The ministry said so.' }],
  });
  const codes = (claim: string): readonly string[] => checkText(claim, library).claims.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes('The Minister of Ports conceded that one harbour in five had no pilot [@S, para. 2].\n')).toEqual([]);
  expect(codes('The Ministry of Fisheries acknowledged that one harbour in five had no pilot [@S, para. 3].\n')).toEqual(['name.mismatch']);
});
