import { describe, expect, it } from 'vitest';
import { committeeAbbreviated, committeeNamed, committeeOfConvention } from '../../server/src/language/committee-names.ts';
import { COMMITTEES } from '../../server/src/language/committees.ts';

describe('committeeNamed', () => {
  it.each(COMMITTEES.flatMap(({ code, name, shortName, otherNames }) => [...Object.values(name), ...Object.values(shortName), ...otherNames].map((form) => [form, code] as const)))(
    'knows “%s” as %s',
    (form, code) => {
      expect(committeeNamed(`… ${form} …`)?.code).toBe(code);
      expect(committeeNamed(form.toUpperCase())?.code).toBe(code);
    },
  );

  it.each([
    ['COMMITTEE ON PROTECTION OF RIGHTS OF MIGRANT WORKERS CONCLUDES TENTH SESSION', 'CMW'],
    ['Experts of the Committee on the Rights of Persons with Disabilities Commend Arvania', 'CRPD'],
    ['Committee on the Elimination of Discriminationagainst Women', 'CEDAW'],
    ['UN disability rights committee publishes findings', 'CRPD'],
    ['The Human Rights Committee met after the Committee against Torture', 'CCPR'],
    ['The Committee against Torture met after the Human Rights Committee', 'CAT'],
    ['Comité pour la protection les droits de tous les travailleurs migrants', 'CMW'],
  ])('finds the committee in “%s”', (text, code) => {
    expect(committeeNamed(text)?.code).toBe(code);
  });

  it('finds nothing where no committee is named', () => {
    expect(committeeNamed('The Government had adopted a law on migrant workers.')).toBeUndefined();
  });
});

describe('committeeOfConvention', () => {
  it.each([
    ['Convention on the Elimination of A ll Forms of Discrimination against Women', 'CEDAW'],
    ['International Covenant on Civil and Political R ights', 'CCPR'],
    ['Convention relative aux droits des personnes handicapées', 'CRPD'],
  ])('knows the committee of “%s”', (text, code) => {
    expect(committeeOfConvention(text)?.code).toBe(code);
  });
});

describe('committeeAbbreviated', () => {
  it.each([
    ['Examen de l’Arvanie devant le CERD : les lois', 'CERD'],
    ['a cat', undefined],
    ['CMW/C/ARV/2', undefined],
  ])('in “%s”', (text, code) => {
    expect(committeeAbbreviated(text)).toBe(code);
  });
});
