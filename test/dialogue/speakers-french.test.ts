import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../server/src/dialogue/attribution.ts';
import { frenchAttribution } from '../../server/src/dialogue/speakers-french.ts';

function told(found: Attribution | undefined): string {
  return found ? [found.by, found.name, found.office].filter((part) => part !== undefined && part !== '').join(' | ') : '–';
}

describe('frenchAttribution', () => {
  it.each([
    ['Le rapport a été présenté par M. Jan Selim, Secrétaire d’État au Ministère de l’emploi de l’Arvanie, qui a notamment fait valoir que c’était bien.', 'person | Jan Selim | Secrétaire d’État au Ministère de l’emploi de l’Arvanie'],
    ['Présentant le rapport, Mme Lena Orsk, Ministre des affaires sociales de l’Arvanie, a indiqué que la loi punit ces discours.', 'person | Lena Orsk | Ministre des affaires sociales de l’Arvanie'],
    ['MME LENA ORSK, Ministre des affaires sociales, a indiqué que la loi est nouvelle.', 'person | LENA ORSK | Ministre des affaires sociales'],
    ['M. PAUL DORVAL, rapporteur du Comité pour l’examen du rapport de l’Arvanie, a relevé que trois condamnations auraient été prononcées.', 'person | PAUL DORVAL | rapporteur du Comité pour l’examen du rapport de l’Arvanie'],
    ['Le rapporteur du Comité pour l’examen du rapport de l’Arvanie, M. Paul Dorval, s’est dit préoccupé.', 'person | Paul Dorval | expert du Comité'],
    ['M. DORVAL a remercié la délégation.', 'person | DORVAL'],
    ['Mme Orsk a ensuite fait observer que c’était nouveau.', 'person | Orsk'],
    ['Un expert a demandé des précisions.', 'expert'],
    ['Une experte a voulu savoir combien d’élèves terminaient l’école.', 'expert'],
    ['Une autre experte du Comité s’est enquise des quotas.', 'expert'],
    ['D’autres experts se sont enquis de la situation.', 'expert'],
    ['Plusieurs experts ont mis en garde contre ce projet.', 'expert'],
    ['Des membres du Comité ont relevé que c’était rare.', 'expert'],
    ['D’aucuns se sont en outre interrogés sur la guerre.', 'expert'],
    ['À l’ouverture du dialogue, une experte du Comité a estimé que des progrès avaient été faits.', 'expert'],
    ['Cet expert, corapporteur pour l’examen du rapport, a cependant fait observer que la loi n’en disait rien.', 'expert'],
    ['Tout en saluant la loi, un expert a cependant regretté le retard.', 'expert'],
    ['L’isolement peut être une torture, a mis en garde l’expert.', 'expert'],
    ['Il a aussi été demandé si des mesures étaient prévues.', 'expert'],
    ['A notamment été souligné, durant le dialogue, que le pays est un champion.', 'expert'],
    ['Des préoccupations ont été exprimées quant au fait que les enfants n’iraient pas à l’école.', 'expert'],
    ['Il a été demandé si la hausse – 150 000 personnes, a précisé la délégation – s’accompagnait de services.', 'expert'],
    ['La délégation a expliqué que 41 condamnations avaient été prononcées.', 'delegation'],
    ['La délégation arvanienne a assuré que la loi serait adoptée.', 'delegation'],
    ['S’agissant de l’école, la délégation a précisé que 64 % des élèves terminaient le cycle.', 'delegation'],
    ['La loi est nouvelle, a répondu la délégation.', 'delegation'],
    ['Un autre membre de la délégation a ajouté que la loi est nouvelle.', 'delegation'],
    ['S’agissant des Sames, le Secrétaire d’État a fait valoir que leur parlement est autonome.', 'delegation'],
    ['Le chef de la délégation, M. Selim, a souligné que la loi est nouvelle.', 'person | Selim | chef de la délégation'],
    ['La loi est nouvelle, a poursuivi M. Selim.', 'person | Selim'],
    ['La Présidente du Comité, Mme Ana Ostrand, a déclaré que c’était la fin.', 'person | Ana Ostrand | président du Comité'],
    ['Le Président a remercié la délégation.', 'chair'],
    ['Mme WATER (Arvanie) dit que le Gouvernement a reçu la lettre.', 'person | WATER | Arvanie'],
    ['Mme Saki, après avoir félicité le Gouvernement, déclare que les femmes devraient pouvoir saisir les tribunaux.', 'person | Saki'],
    ['Mme Kwaku se dit préoccupée par la législation.', 'person | Kwaku'],
    ['M. de Brès (Commission nationale des droits de l’homme) dit que le rapport est long.', 'person | de Brès | Commission nationale des droits de l’homme'],
  ])('%s', (sentence, expected) => {
    expect(told(frenchAttribution(sentence))).toBe(expected);
  });

  it.each([
    'Le Comité a examiné, hier après-midi et ce matin, le rapport présenté par l’Arvanie.',
    'La loi de 2021 punit les discours de haine.',
    'Le Gouvernement a adopté un plan d’action.',
    'M. Martin a été détenu pendant trois ans.',
    'Au sujet du paragraphe 73 du rapport, elle demande une clarification.',
    'Le Président de la République a promulgué la loi.',
    '',
  ])('finds nobody in “%s”', (sentence) => {
    expect(told(frenchAttribution(sentence))).toBe('–');
  });
});
