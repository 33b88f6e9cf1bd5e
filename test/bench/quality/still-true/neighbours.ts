import type { TrueClaim } from '../true-claims.ts';

/** The same claim, citing the statements before and after each run of its blocks too: it stays as true. */
export function withNeighbours({ labelled, source }: TrueClaim): TrueClaim['labelled'] {
  const statements = source.blocks.filter(({ kind }) => kind === 'statement').map(({ number }) => number);
  const places = labelled.paragraphs.map((number) => statements.indexOf(number)).filter((place) => place >= 0);
  const around = places.flatMap((place) => [statements[place - 1], statements[place + 1]]).filter((number) => number !== undefined);
  return { ...labelled, paragraphs: [...new Set([...labelled.paragraphs, ...around])].sort((a, b) => a - b) };
}
