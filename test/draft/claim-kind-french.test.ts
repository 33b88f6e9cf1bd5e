import { describe, expect, it } from 'vitest';
import { reasonsForCitation } from '../../server/src/draft/claim-kind.ts';
import type { Claim, ClaimKind } from '../../server/src/draft/draft.ts';
import { readDraft } from '../../server/src/draft/read-draft.ts';

function claims(text: string): readonly Claim[] {
  return readDraft(`---\nlang: fr\n---\n\n${text}`, 'drafts/co.md').claims;
}

describe('the kind of a French claim', () => {
  it.each<[ClaimKind, string]>([
    ['attributed', 'La délégation a indiqué que le pays comptait 697 inspecteurs du travail.'],
    ['attributed', 'Selon l’État partie, la plupart des plaintes portent sur des salaires impayés.'],
    ['attributed', 'Le Comité prend note des renseignements fournis par l’État partie selon lesquels la politique est en cours de révision.'],
    ['attributed', 'D’après les informations communiquées par la délégation, douze consulats ont été ouverts.'],
    ['attributed', 'Le nombre d’inspections a doublé, a précisé la délégation.'],
    ['attributed', 'Mme Dorval a estimé que la réglementation était restrictive.'],
    ['attributed', 'Une experte s’est inquiétée de l’absence de données.'],
    ['attributed', 'Comme l’a reconnu la délégation, le décret n’est pas appliqué.'],

    ['factual', 'Le Comité se félicite de l’adoption de la loi no 12-2023 du 9 mars 2023 relative au travail.'],
    ['factual', 'Le Comité note avec satisfaction qu’un plan national a été adopté.'],
    ['factual', 'Seuls 540 permis ont été délivrés en 2025.'],
    ['factual', 'Le Comité note que 436 enfants non accompagnés ont été enregistrés.'],

    ['concern', 'Le Comité est préoccupé par le fait que les recours ne sont pas suspensifs.'],
    ['concern', 'Il demeure toutefois profondément préoccupé par les conditions de détention.'],
    ['concern', 'Le Comité s’inquiète de ce que les salaires ne soient pas versés.'],
    ['concern', 'Le Comité constate avec préoccupation que les données font défaut.'],
    ['concern', 'Le Comité regrette l’absence de données.'],
    ['concern', 'Tout en saluant la nouvelle loi, le Comité demeure préoccupé par son application.'],
    ['concern', 'Tout en prenant note des explications de la délégation, le Comité est préoccupé par la durée de la détention.'],

    ['recommendation', 'Le Comité recommande à l’État partie d’adopter une loi.'],
    ['recommendation', 'Il engage instamment l’État partie à ratifier la Convention.'],
    ['recommendation', 'L’État partie devrait veiller à ce que les recours soient suspensifs.'],
    ['recommendation', 'Rappelant son observation générale no 5 (2021), le Comité exhorte l’État partie à mettre fin à la détention.'],
    ['recommendation', 'Le Comité réitère sa précédente recommandation et invite l’État partie à en rendre compte.'],

    ['procedural', 'Le Comité a examiné le deuxième rapport périodique de l’Arvanie (CMW/C/ARV/2) à ses 698e et 699e séances, les 4 et 5 décembre 2024.'],
    ['procedural', 'À sa 710e séance, le 12 décembre 2024, il a adopté les présentes observations finales.'],
    ['procedural', 'Le Comité accueille avec satisfaction la soumission du deuxième rapport périodique de l’État partie.'],
    ['procedural', 'Il se félicite du dialogue franc et constructif qu’il a eu avec la délégation.'],
    ['procedural', 'Le Comité prie l’État partie de diffuser largement les présentes observations finales.'],
    ['procedural', 'Le Comité prie l’État partie de lui communiquer, dans un délai de deux ans, des renseignements sur la suite donnée aux recommandations.'],
    ['procedural', 'Le Comité invite l’État partie à soumettre son prochain rapport périodique d’ici au 1er janvier 2030.'],
  ])('is %s: %s', (kind, sentence) => {
    expect(claims(`# Sujets de préoccupation\n\n20. ${sentence}`)[0]?.kind).toBe(kind);
  });

  it.each<[string, ClaimKind]>([
    ['Le Comité est préoccupé par :', 'concern'],
    ['Le Comité recommande à l’État partie :', 'recommendation'],
    ['Le Comité se félicite des mesures législatives ci-après :', 'factual'],
  ])('passes from the line that introduces sub-paragraphs to these: %s', (introduction, kind) => {
    expect(claims(`20. ${introduction}\n\na) La loi sur les migrations ;\n\nb) Le mécanisme.`).map((claim) => claim.kind)).toEqual([kind, kind, kind]);
  });
});

describe('a citation in a French draft', () => {
  it.each<[string, readonly string[]]>([
    ['La délégation a indiqué que les inspections avaient augmenté.', ['attribution']],
    ['Seuls 540 permis ont été délivrés.', ['figure']],
    ['Le Comité s’inquiète de ce que soixante et un enfants ont quitté le foyer en mai 2025.', ['date', 'figure']],
    ['Le Comité s’inquiète de ce que la loi no 12-2023 ne protège pas les employés de maison.', ['law']],
    ['Le Comité s’inquiète de ce que le gouverneur a parlé d’« une déferlante ».', ['quotation']],
  ])('is needed by “%s”', (sentence, reasons) => {
    const [claim] = claims(`20. ${sentence}`);
    expect(claim && [...reasonsForCitation(claim)].sort()).toEqual([...reasons].sort());
  });

  it.each([
    'Le Comité s’inquiète de ce que les articles 16 et 17 (art. 8 à 35) ne sont pas appliqués.',
    'Compte tenu de son observation générale no 5 (2021), le Comité s’inquiète de la détention d’enfants.',
    'Le Comité recommande à l’État partie de recruter 200 inspecteurs d’ici à 2027.',
    'Le Comité est préoccupé par :',
  ])('is not needed by “%s”', (sentence) => {
    const [claim] = claims(`20. ${sentence}`);
    expect(claim && reasonsForCitation(claim)).toEqual([]);
  });
});
