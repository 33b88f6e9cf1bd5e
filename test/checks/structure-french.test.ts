import { describe, expect, test } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

const library = smallLibrary({});

const codes = (markdown: string): readonly string[] => checkText(`---\nlang: fr\n---\n\n${markdown}`, library).findings.map(({ code }) => code);

const OUTLINE = ['# Observations finales', '## A. Introduction', '## B. Aspects positifs', '## C. Principaux sujets de préoccupation et recommandations', '### Détention'].join('\n\n');

describe('the structure of a French draft', () => {
  test('is whole with its three sections, and a recommendation behind each concern', () => {
    expect(codes(`${OUTLINE}\n\n1. Le Comité est préoccupé par la durée de la détention.\n\n2. Le Comité recommande à l’État partie d’en réduire la durée.\n`)).toEqual([]);
  });

  test('lacks what a concern asks for, and a concern for what is asked', () => {
    expect(codes(`${OUTLINE}\n\n1. Le Comité est préoccupé par la durée de la détention.\n`)).toEqual(['structure.concern-without-recommendation']);
    expect(codes(`${OUTLINE}\n\n1. L’État partie devrait réduire la durée de la détention.\n`)).toEqual(['structure.recommendation-without-concern']);
  });

  test('asks for no concern where the closing sections ask for a report', () => {
    expect(codes(`${OUTLINE}\n\n1. Le Comité est préoccupé par la durée de la détention.\n\n2. Il prie l’État partie d’y remédier.\n\n## D. Suite donnée aux observations finales et diffusion\n\n3. Le Comité recommande à l’État partie de consulter la société civile.\n`)).toEqual([]);
  });

  test('lacks a section', () => {
    expect(codes('# Observations finales\n\n## Introduction\n\n## Détention\n\n## Principaux sujets de préoccupation et recommandations\n')).toEqual(['structure.missing-section']);
  });
});
