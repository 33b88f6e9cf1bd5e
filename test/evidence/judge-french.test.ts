import { describe, expect, it } from 'vitest';
import type { Role } from '../../server/src/dialogue/source.ts';
import { checkSentence, judged, libraryIn } from '../support/case-in-french.ts';

/** What is said of a French sentence that cites a French statement. */
const findings = (statement: string, sentence: string, role: Role = 'delegation', speaker: string | null = null): readonly string[] => judged(sentence, 'fr', libraryIn('fr', [{ text: statement, role, speaker }]));

describe('a French claim and the French statement that it cites', () => {
  it.each([
    ['Le programme bénéficie à plus de 150 000 ménages.', 'Le programme profite à plus de 150 000 ménages.'],
    ['Près des deux tiers des ménages ont une femme à leur tête.', 'Près de 67 % des ménages ont une femme à leur tête.'],
    ['Le congé de maternité a été porté de douze à seize semaines.', 'Le congé de maternité a été augmenté de quatre semaines.'],
    ['L’assurance maladie couvre 78 % de la population.', 'Un peu plus d’un cinquième de la population est sans assurance maladie.'],
    ['L’Arvanie est partie à sept des neuf principaux instruments.', 'L’Arvanie n’est pas partie à deux des neuf principaux instruments.'],
    ['Près de 2 300 personnes ont été déplacées.', 'Plus de 2 000 personnes ont été déplacées.'],
    ['Quinze personnes ont été libérées dans les vingt-quatre heures.', 'Quinze personnes ont été libérées en moins d’une journée.'],
    ['Depuis 2022, 340 magistrats ont suivi une formation de cinq jours.', 'Depuis trois ans, 340 magistrats ont suivi cette formation.'],
    ['Le pays compte 3,5 millions d’habitants.', 'Le pays compte trois millions et demi d’habitants.'],
    ['Chaque ménage reçoit 1 800 couronnes par trimestre.', 'Chaque ménage reçoit 7 200 couronnes par an.'],
    ['Le taux de chômage est de 21 %.', 'Plus d’un actif sur cinq est au chômage.'],
    ['Les dépenses ont augmenté l’an dernier.', 'Les dépenses ont augmenté en 2024.'],
    ['La loi no 12-2023 protège les femmes enceintes.', 'La loi n° 12-2023 protège les femmes enceintes.'],
    ['L’aide du Haut-Commissariat des Nations Unies pour les réfugiés a été demandée.', 'L’aide du HCR a été demandée.'],
    ['Le texte est élaboré au Ministère de la justice.', 'Le Ministère de la justice et des droits de l’homme élabore le texte.'],
  ])('“%s” bears out “%s”', (statement, sentence) => {
    expect(findings(statement, sentence)).toEqual([]);
  });

  it.each([
    ['figure.mismatch → 3 900', 'La délégation a indiqué que 3 900 enfants étaient scolarisés.', 'La délégation a indiqué que 9 300 enfants étaient scolarisés.'],
    ['figure.mismatch → 52', 'L’assurance couvre 52 % des ménages ruraux.', 'L’assurance couvre 25 % des ménages ruraux.'],
    ['figure.mismatch → trente et un', 'Le pays compte trente et un psychiatres.', 'Le pays compte quarante et un psychiatres.'],
    ['figure.mismatch → seize semaines', 'Le congé de maternité dure seize semaines.', 'Le congé de maternité dure seize jours.'],
    ['figure.mismatch → 1 800 couronnes par trimestre', 'Chaque ménage reçoit 1 800 couronnes par trimestre.', 'Chaque ménage reçoit 1 800 couronnes par mois.'],
    ['figure.hedge → plus de 12 000', 'Le sort de plus de 12 000 ouvriers saisonniers est inconnu.', 'Le sort de près de 12 000 ouvriers saisonniers est inconnu.'],
    ['date.mismatch → 1er janvier 2024', 'Le salaire minimum a été relevé le 1er janvier 2024.', 'Le salaire minimum a été relevé le 1er juin 2024.'],
    ['name.mismatch → loi no 12-2023', 'Les femmes enceintes sont protégées par la loi no 12-2023.', 'Les femmes enceintes sont protégées par la loi no 21-2023.'],
    ['name.mismatch → Péruviens', 'Les Péruviens sont les plus nombreux à demander l’asile.', 'Les Chiliens sont les plus nombreux à demander l’asile.'],
    ['name.mismatch → Ministère de la justice', 'Le projet de texte est élaboré au Ministère de la justice.', 'Le projet de texte est élaboré au Ministère de l’intérieur.'],
  ])('%s: “%s” does not bear out “%s”', (finding, statement, sentence) => {
    expect(findings(statement, sentence).map((found) => found.replace(/\u00a0/g, ' '))).toEqual([finding]);
  });

  it.each([
    ['expert', null, 'La délégation a indiqué que les inspections étaient rares.'],
    ['expert', null, 'Les inspections sont rares, a reconnu la délégation.'],
    ['delegation', null, 'Selon une experte, les inspections sont rares.'],
    ['delegation', 'Théodore Valmance', 'Mme Diakhaté a déploré que les inspections soient rares.'],
  ] as const)('%s (%s): “%s” puts the words into another mouth', (role, speaker, sentence) => {
    expect(findings('Les inspections sont rares.', sentence, role, speaker)).toEqual(['speaker.mismatch']);
  });

  it('must repeat word for word what it has between quotation marks', () => {
    expect(findings('Ces secteurs sont qualifiés d’« essentiels » par la loi.', 'La loi qualifie ces secteurs d’« essentiels ».')).toEqual([]);
    expect(findings('Ces secteurs sont qualifiés d’« essentiels » par la loi.', 'La loi qualifie ces secteurs de « vitaux ».').map((found) => found.split(' ')[0])).toEqual(['quote.altered']);
  });

  it.each([
    ['says the opposite', 'La loi autorise la grève.', 'La loi n’autorise pas la grève.'],
    ['makes a plan a fact', 'Un projet de loi sur l’égalité est en cours d’élaboration.', 'Une loi sur l’égalité a été adoptée.'],
  ])('that %s is not judged', (_, statement, sentence) => {
    expect(findings(statement, sentence)).toEqual([]);
  });

  it('is told that it needs a source', () => {
    const library = libraryIn('fr', [{ text: 'Le pays compte 697 inspecteurs.' }]);
    const { claims } = checkSentence('La délégation a indiqué que le pays comptait 697 inspecteurs.', 'fr', library);
    expect(claims[0]?.verdict).toBe('supported');
  });
});
