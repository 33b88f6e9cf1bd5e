import { describe, expect, it } from 'vitest';
import { roleOfOffice } from '../../server/src/dialogue/roles.ts';

describe('roleOfOffice', () => {
  it.each([
    ['Committee Expert and Country Rapporteur', 'expert'],
    ['member of the country task force', 'expert'],
    ['membre de l’équipe spéciale chargée de l’examen du rapport', 'expert'],
    ['Chair of the Committee', 'chair'],
    ['Minister of Justice of Arvania and head of the delegation', 'delegation'],
    ['Ministre du travail et de la protection sociale', 'delegation'],
    ['National Human Rights Commission', 'other'],
    ['Commissioner for Human Rights of Arvania', 'other'],
    ['Arvanian Institute for Human Rights', 'other'],
    ['President of the Presidential Commission on Human Rights and head of the delegation', 'delegation'],
    ['Director of the Presidential Commission on Human Rights', 'delegation'],
  ])('“%s” speaks as %s', (office, role) => {
    expect(roleOfOffice(office)).toBe(role);
  });

  it('cannot tell without an office', () => {
    expect(roleOfOffice(' ')).toBeUndefined();
  });
});
