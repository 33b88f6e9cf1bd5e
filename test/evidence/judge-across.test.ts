import { describe, expect, it } from 'vitest';
import type { Role } from '../../server/src/dialogue/source.ts';
import { checkSentence, judged, libraryIn } from '../support/case-in-french.ts';

const frenchOnEnglish = (statement: string, sentence: string, role: Role = 'delegation'): readonly string[] => judged(sentence, 'fr', libraryIn('en', [{ text: statement, role }]));
const englishOnFrench = (statement: string, sentence: string, role: Role = 'delegation'): readonly string[] => judged(sentence, 'en', libraryIn('fr', [{ text: statement, role }]));

describe('a French claim and the English statement that it cites', () => {
  it.each([
    ['There were 3,900 children in shelters.', 'Le Comité note que 3 900 enfants vivent dans des foyers.'],
    ['Around 1.8 million foreigners lived in the country.', 'Quelque 1,8 million d’étrangers vivent dans le pays.'],
    ['Some 71 per cent of households had drinking water.', 'Près de 30 % des ménages n’ont pas d’eau potable.'],
    ['The law came into force on 1 January 2024.', 'La loi est entrée en vigueur le 1er janvier 2024.'],
    ['Peru had agreements with Chile, Ecuador and Argentina.', 'Un accord a été conclu avec l’Équateur.'],
    ['The plan was drawn up with the United Nations High Commissioner for Refugees.', 'Le plan a été élaboré avec le HCR.'],
    ['Act No. 30364 protected women.', 'La loi no 30364 protège les femmes.'],
  ])('“%s” bears out “%s”', (statement, sentence) => {
    expect(frenchOnEnglish(statement, sentence)).toEqual([]);
  });

  it.each([
    ['figure.mismatch → 3 900', 'There were 3,900 children in shelters.', 'Le Comité note que 9 300 enfants vivent dans des foyers.'],
    ['figure.mismatch → 52', 'Health insurance covered 52 per cent of the population.', 'L’assurance maladie couvre 25 % de la population.'],
    ['figure.mismatch', 'Persons could be detained for 48 hours.', 'La garde à vue peut durer 48 jours.'],
    ['date.mismatch → 1er janvier 2024', 'The law came into force on 1 January 2024.', 'La loi est entrée en vigueur le 1er mars 2024.'],
    ['name.mismatch → Équateur', 'A rapid response team had been set up with Ecuador.', 'Une équipe d’intervention rapide a été créée avec l’Argentine.'],
    ['name.mismatch → vénézuéliens', 'Most of the permits were granted to Venezuelan workers.', 'La plupart des permis ont été délivrés à des travailleurs colombiens.'],
    ['name.mismatch', 'The bill was being prepared at the Ministry of Justice.', 'Le projet de loi est élaboré au Ministère de la santé.'],
  ])('%s: “%s” does not bear out “%s”', (finding, statement, sentence) => {
    expect(frenchOnEnglish(statement, sentence).map((found) => found.replace(/\u00a0/g, ' '))).toEqual([finding]);
  });

  it.each([
    ['several figures could be meant', 'There were 120 boys and 340 girls.', 'Le Comité note que 560 personnes ont été entendues.'],
    ['the opposite is said', 'The law allowed strikes.', 'La loi interdit la grève.'],
    ['a plan is made a fact', 'A bill on equality was being drafted.', 'Une loi sur l’égalité a été adoptée.'],
    ['a hedge is left out', 'There were more than 3,900 children in shelters.', 'Le Comité note que 3 900 enfants vivent dans des foyers.'],
    ['words are quoted in translation', 'The sectors were called “essential”.', 'Ces secteurs sont qualifiés d’« essentiels ».'],
  ])('says nothing where %s', (_, statement, sentence) => {
    expect(frenchOnEnglish(statement, sentence)).toEqual([]);
  });

  it('shows what agrees, and leaves open how much of it is borne out', () => {
    const { claims } = checkSentence('Selon la délégation, 3 900 enfants vivent dans des foyers.', 'fr', libraryIn('en', [{ text: 'There were 3,900 children in shelters.' }]));
    expect(claims[0]).toMatchObject({ verdict: 'supported', judgement: { reach: 'unknown' } });
    expect(claims[0]?.judgement?.comparisons.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['speaker agrees', 'figure agrees']);
  });

  it('knows by the role of the statement who speaks', () => {
    expect(frenchOnEnglish('Inspections were rare.', 'La délégation a indiqué que les inspections étaient rares.', 'expert')).toEqual(['speaker.mismatch']);
    expect(englishOnFrench('Les inspections sont rares.', 'An expert said that inspections were rare.', 'delegation')).toEqual(['speaker.mismatch']);
  });
});

describe('an English claim and the French statement that it cites', () => {
  it.each([
    ['Quatre-vingt-douze écoles enseignent la langue ourène.', 'The language is taught in 92 schools.'],
    ['La Banque africaine de développement a financé quarante-deux centres de santé.', 'The African Development Bank paid for 42 health centres.'],
    ['Le salaire minimum s’établit à 9 400 couronnes par mois depuis le 1er janvier 2024.', 'The minimum wage has been 9,400 crowns a month since 1 January 2024.'],
  ])('“%s” bears out “%s”', (statement, sentence) => {
    expect(englishOnFrench(statement, sentence)).toEqual([]);
  });

  it.each([
    ['figure.mismatch → 85', 'L’Agence de prévention de la corruption emploie 85 agents.', 'The anti-corruption agency employs 58 staff.'],
    ['date.mismatch → 3 March 2025', 'L’accord a été signé le 3 mars 2025.', 'The agreement was signed on 13 March 2025.'],
    ['name.mismatch → Peru', 'Un accord bilatéral a été signé avec le Pérou.', 'A bilateral agreement was signed with Chile.'],
  ])('%s: “%s” does not bear out “%s”', (finding, statement, sentence) => {
    expect(englishOnFrench(statement, sentence)).toEqual([finding]);
  });
});

describe('a language that is not read', () => {
  it('gets no finding about what is said', () => {
    expect(judged('El Estado parte tiene 4.000 inspectores en 2023.', 'es', libraryIn('en', [{ text: 'There were 9,000 inspectors in 2024.' }]))).toEqual([]);
    expect(judged('There were 4,000 inspectors in 2023.', 'en', libraryIn('es', [{ text: 'Había 9.000 inspectores en 2024.' }]))).toEqual([]);
  });
});
