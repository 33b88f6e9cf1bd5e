import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readSource } from '../../../server/src/dialogue/read-source.ts';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { stateNamed } from '../../../server/src/language/states.ts';
import { PAGES, type PageLabels } from './labels.ts';

/** One field of a page: what its labels say and what Cobs read. */
export interface FieldOfPage {
  readonly file: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

const NONE = '–';

/** Reads every page of the folder and compares it with its labels, field by field. */
export function comparedPages(folder: string): readonly FieldOfPage[] {
  return Object.entries(PAGES).flatMap(([file, labels]) => {
    const text = readFileSync(path.join(folder, `${file}.txt`), 'utf8');
    return comparedPage(file, labels, readSource(text, { key: file, path: `dialogue/${file}.txt` }));
  });
}

function comparedPage(file: string, labels: PageLabels, source: Source): readonly FieldOfPage[] {
  const { metadata } = source;
  const compared = (field: string, expected: string | null, found: string | null | undefined): FieldOfPage => ({ file, field, expected: expected ?? NONE, found: found ?? NONE });
  const spoken = source.blocks.flatMap((block) => (block.kind === 'statement' ? [`${block.role} ${block.speaker ?? NONE}`] : []));
  return [
    compared('kind', labels.kind, source.kind),
    compared('committee', labels.committee, metadata.committee),
    compared('state', labels.state, stateNamed(metadata.state ?? '')?.code ?? metadata.state),
    compared('language', labels.language, source.language),
    compared('symbol', labels.symbol, metadata.symbol ?? metadata.pressRelease),
    compared('dialogue', String(labels.isDialogue), String(!source.problems.some(({ code }) => code === 'source.not-a-dialogue'))),
    ...(labels.report === undefined ? [] : [compared('report', labels.report, metadata.report)]),
    ...(labels.date === undefined ? [] : [compared('date', labels.date, metadata.date)]),
    ...(labels.spoken ? [compared('spoken', labels.spoken.join(', '), spoken.join(', '))] : []),
  ];
}
