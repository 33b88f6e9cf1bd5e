import { describe, expect, it } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What claim.unsupported says of a claim that rests on one statement. */
function unsupported(statement: string, claim: string): readonly string[] {
  const { claims } = checkText(`${claim} [@S, para. 1].\n`, smallLibrary({ S: [{ text: statement }] }));
  return claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported').map(({ message }) => message));
}

describe('a subject that the cited statement does not speak of', () => {
  it('is marked beside the subject of the same kind whose place it took', () => {
    expect(unsupported('The coast guard had been equipped with radio and rescue boats in 2024.', 'In 2024, the coast guard was equipped with television and rescue boats')).toEqual([
      'Wording: the draft says “television”; S, para. 1 says “radio”.',
    ]);
  });

  it('is marked where nothing stood in its place', () => {
    expect(unsupported('Six mobile clinics had carried out 900 examinations in the valley.', 'Six mobile clinics carried out 900 dental examinations in the valley')).toEqual([
      'Wording: the draft says “dental”, which S, para. 1 does not say.',
    ]);
  });

  it('is told by several words together', () => {
    expect(unsupported('Every recruit of the harbour police had been trained in human rights.', 'Every recruit of the harbour police is trained in first aid')).toEqual([
      'Wording: the draft says “first aid”; S, para. 1 says “trained in human rights”.',
    ]);
  });
});

it('a subject that the dialogue elsewhere says of the name beside it is let be', () => {
  const library = smallLibrary({ S: [{ text: 'Was it true that civilians had been held in the military base of Sellin?' }, { text: 'It was true that 52 civilians had been held at the Sellin base in May because the cells were flooded.' }] });
  const { claims } = checkText('It is noted that 52 civilians were held in the Sellin military base in May because the cells were flooded [@S, para. 2].\n', library);
  expect(claims.flatMap(({ findings }) => findings)).toEqual([]);
});

describe('a subject that the cited statement speaks of in other words', () => {
  it('is let be where a word that goes with it is there', () => {
    expect(unsupported('Some 400 children without papers had been enrolled in the schools of Arvania.', 'The schools of Arvania enrolled some 400 pupils without papers')).toEqual([]);
    expect(unsupported('Twelve complaints had led to court proceedings by the end of the year.', 'By the end of the year, judges had dealt with twelve complaints')).toEqual([]);
  });

  it('is let be where only its stem names a subject', () => {
    expect(unsupported('The plan considered the needs of the provinces.', 'The plan takes account of the needs of the provinces')).toEqual([]);
    expect(unsupported('The ferries were 30 per cent fuller than intended.', 'The occupancy of the ferries was 30 per cent above what was intended')).toEqual([]);
  });

  it('is let be where a country tells that they come from abroad', () => {
    const statement = 'The passports of Nepalese and Haitian workers on the plantations of Port Sava were held by recruiters.';
    expect(unsupported(statement, 'Recruiters hold the passports of migrant workers on the plantations of Port Sava')).toEqual([]);
    expect(unsupported('The passports of workers on the plantations of Port Sava were held by recruiters.', 'Recruiters hold the passports of migrant workers on the plantations of Port Sava')).not.toEqual([]);
  });

  it('is let be where what it sums up is told', () => {
    expect(unsupported('At the harbour hospital, 410 patients were housed in a building designed for 180.', 'The overcrowding of the harbour hospital, where 410 patients are accommodated in premises intended for 180')).toEqual([]);
  });

  it('is let be for a word that stands for everything of a kind', () => {
    expect(unsupported('Tuberculosis and malaria were treated free of charge in Arvania.', 'In Arvania, such illnesses are treated free of charge')).toEqual([]);
  });
});

describe('a subject that qualifies a noun', () => {
  const statement = 'A contract of its own existed for domestic workers since 2021. Seasonal workers had asked for one.';

  it('is marked where the statement has another before that noun', () => {
    expect(unsupported('Much of the trade of the north was seasonal. A contract of its own for domestic workers had existed since 2021.', 'A contract of its own for seasonal workers has existed since 2021')).toEqual([
      'Wording: the draft says “seasonal”; S, para. 1 says “domestic workers”.',
    ]);
  });

  it('is let be where the statement has it with that noun too', () => {
    expect(unsupported(statement, 'Since 2021, a contract of its own has existed for domestic workers')).toEqual([]);
    expect(unsupported(statement, 'Seasonal workers asked for a contract of their own')).toEqual([]);
  });
});

it('a share that is worked out from another may be of the others', () => {
  expect(unsupported('Women held 16 per cent of the seats of the port council in 2025.', 'Men held 84 per cent of the seats of the port council in 2025')).toEqual([]);
});

it('a worker is no employer, though their words are alike', () => {
  expect(unsupported('The tribunal of the port had decided most of the claims in favour of the workers.', 'The tribunal of the port decided most of the claims in favour of the employers')).toEqual([
    'Wording: the draft says “employers”; S, para. 1 says “workers”.',
  ]);
});

it('girls are narrower than children', () => {
  expect(unsupported('Children of the valley were nine times more likely to be sent to a boarding school.', 'Girls of the valley are nine times more likely to be sent to a boarding school')).toEqual([
    'Wording: the draft says “Girls”, which S, para. 1 does not say.',
  ]);
});

it('the sentence that the claim rests on counts, where the statement speaks of both elsewhere', () => {
  const statement = 'Returnees could receive a grant of 20,000 corvins to start a business. A third of them lived in a house of their own.';
  expect(unsupported(statement, 'Returnees can receive a grant of 20,000 corvins for a house')).toEqual(['Wording: the draft says “house”; S, para. 1 says “business”.']);
  expect(unsupported(statement, 'Returnees, of whom a third live in a house of their own, can receive a grant of 20,000 corvins')).toEqual([]);
});

describe('a subject under a negation', () => {
  it('is let be where the statement denies nothing: it may say the same of the others', () => {
    expect(unsupported('All four trials of the port guards had ended in acquittal.', 'None of the four trials of the port guards ended in a conviction')).toEqual([]);
  });

  it('is marked where the statement denies the same of another', () => {
    expect(unsupported('No shelter of the port admitted girls from the valley.', 'No shelter of the port admits boys from the valley')).toEqual(['Wording: the draft says “boys”; S, para. 1 says “girls”.']);
  });
});

it('both halves of a pair name the whole', () => {
  expect(unsupported('Adolescents could obtain a fishing licence from the age of 15.', 'Girls and boys can obtain a fishing licence from the age of 15')).toEqual([]);
  expect(unsupported('Adolescents could obtain a fishing licence from the age of 15.', 'Boys can obtain a fishing licence from the age of 15')).not.toEqual([]);
});

it('a word that goes with the subject does not take its place', () => {
  expect(unsupported('There were 74 certified sign language interpreters in Arvania.', 'Deaf people can count on 74 certified interpreters in Arvania')).toEqual([]);
});

it('a synonym of one word of a longer name does not speak for another subject', () => {
  expect(unsupported('Solitary confinement had been banned in the hospitals of the port since 2020.', 'Solitary confinement has been banned in the prisons of the port since 2020')).toEqual(['Wording: the draft says “prisons”; S, para. 1 says “hospitals”.']);
});

it('a word that only keeps company does not speak up for a subject whose place is taken', () => {
  expect(unsupported('Some 68 per cent of women journalists had been threatened online before the elections.', 'Some 68 per cent of women politicians have been threatened online')).toEqual(['Wording: the draft says “politicians”; S, para. 1 says “journalists”.']);
});

describe('a very free paraphrase', () => {
  it('says nothing new by a word that may stand for another of the statement', () => {
    expect(unsupported('Historians and families had been refused access to the files of the former Directorate of State Security.', 'Journalists and relatives were not allowed to see the secret files')).toEqual([]);
  });

  it('may compare two halves', () => {
    expect(unsupported('Some 1.9 million nationals lived and worked abroad, 43 per cent of them women.', 'Slightly fewer women than men are among the nationals who live and work abroad')).toEqual([]);
  });

  it('is not misread for a word of another number', () => {
    expect(unsupported('The budget of the schools was cut as funds were needed for drought relief.', 'The budget of the schools was cut as funds were needed for aid in the drought')).toEqual([]);
  });
});

describe('a number that counts another thing', () => {
  const statement = 'The port police had received 782 complaints of theft in the harbours since 2023.';

  it('is marked where Cobs knows both nouns', () => {
    expect(unsupported(statement, 'The port police have received 782 vessels in the harbours since 2023')).toEqual(['Wording: the draft says “vessels”; S, para. 1 says “complaints”.']);
  });

  it('is let be for a noun that means the same, one that stands for many things, and a small number', () => {
    expect(unsupported(statement, 'Since 2023, the port police received 782 allegations of theft in the harbours')).toEqual([]);
    expect(unsupported(statement, 'Since 2023, the port police dealt with 782 cases of theft in the harbours')).toEqual([]);
    expect(unsupported('The port police had received seven complaints of theft in the harbours since 2023.', 'The port police have received seven vessels in the harbours since 2023')).toEqual([]);
  });
});
