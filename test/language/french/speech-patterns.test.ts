import { describe, expect, it } from 'vitest';
import { attributionOf, attributionsIn, formulaSpans, roleWanted } from '../../../server/src/language/attribution.ts';
import { openingFormula } from '../../../server/src/language/opening-formula.ts';

describe('who is said to speak in a French sentence', () => {
  it.each([
    ['delegation', 'La délégation a indiqué que les inspections avaient doublé.'],
    ['delegation', 'La délégation arvanienne a également précisé que les inspections avaient doublé.'],
    ['delegation', 'La délégation indique que les inspections ont doublé.'],
    ['delegation', 'L’État partie a reconnu que les inspections étaient rares.'],
    ['delegation', "Selon l'État partie, les inspections sont rares."],
    ['delegation', 'D’après les renseignements fournis par la délégation, les inspections sont rares.'],
    ['delegation', 'Le Comité a été informé par la délégation que les inspections étaient rares.'],
    ['delegation', 'Les inspections ont doublé, a fait savoir la délégation.'],
    ['delegation', 'Le Comité prend note des assurances données par l’État partie selon lesquelles les inspections ont doublé.'],
    ['expert', 'Une experte a relevé que les inspections étaient rares.'],
    ['expert', 'Des membres du Comité se sont dits préoccupés ; un expert a déploré l’absence de données.'],
    ['expert', 'La Rapporteuse a regretté que les inspections soient rares.'],
    ['expert', 'Selon un expert, les inspections sont rares.'],
    ['expert', 'Les inspections sont rares, a déploré l’expert.'],
    ['chair', 'La Présidente a remercié la délégation.'],
    ['person', 'Mme Calvet-Mora s’est inquiétée de l’ampleur de la corruption.'],
    ['person', 'De l’avis de M. Hellgren, les inspections sont rares.'],
    ['others', 'Selon des rapports d’organisations, les inspections sont rares.'],
    ['committee', 'Le Comité note que les inspections ont doublé.'],
    ['nobody', 'Les inspections ont doublé.'],
    ['nobody', 'L’État partie a ouvert douze consulats.'],
  ])('%s: %s', (voice, sentence) => {
    expect(attributionOf(sentence, 'fr').voice).toBe(voice);
  });

  it('tells a person by name, and one who asks from one who asserts', () => {
    expect(attributionsIn('M. Corzo Sosa a demandé si les inspections étaient fréquentes.', 'fr')).toMatchObject([{ voice: 'person', name: 'Corzo Sosa', asks: true }]);
    expect(attributionsIn('Un expert a voulu savoir combien de consulats avaient été ouverts.', 'fr')).toMatchObject([{ voice: 'expert', asks: true }]);
  });

  it('wants the statements of those who are said to speak', () => {
    expect(roleWanted('La délégation a indiqué que les inspections avaient doublé.', 'fr')).toBe('delegation');
    expect(roleWanted('Les inspections ont doublé.', 'fr')).toBeUndefined();
  });
});

describe('what a French sentence says before its substance', () => {
  it.each([
    ['notes', 'Le Comité note que', ' douze consulats ont été ouverts.'],
    ['notes', 'Tout en prenant note de', ' la loi, il demeure inquiet.'],
    ['welcomes', 'Le Comité se félicite de', ' l’ouverture de douze consulats.'],
    ['welcomes', 'Il note également avec satisfaction que', ' douze consulats ont été ouverts.'],
    ['concern', 'Le Comité est vivement préoccupé par le fait que', ' les recours échouent.'],
    ['concern', 'Il demeure toutefois préoccupé par', ' la durée de la détention.'],
    ['concern', 'Le Comité s’inquiète des informations selon lesquelles', ' les recours échouent.'],
    ['recommends', 'Le Comité recommande à l’État partie', ' d’adopter une loi.'],
    ['none', '', 'Douze consulats ont été ouverts.'],
  ])('%s: %s', (attitude, formula, rest) => {
    const found = openingFormula(formula + rest, 'fr');
    expect(found.attitude).toBe(attitude);
    expect((formula + rest).slice(0, found.span.end)).toBe(formula);
  });

  it('leaves the speaker out of the content', () => {
    const text = 'Les inspections ont doublé, a précisé la délégation.';
    expect(formulaSpans(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['a précisé la délégation']);
  });
});
