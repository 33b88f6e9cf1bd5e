import { blockNumbered, type Block, type Source, type Statement } from '../../../server/src/dialogue/source.ts';
import type { Library } from '../../../server/src/evidence/library.ts';
import { claimSets } from './claim-sets.ts';
import type { LabelledClaim } from './claims.ts';
import { readLines } from './labelled-sources.ts';
import type { Evidence } from './mistakes/mistake.ts';

/** A claim that its reader called true, with what it cites. */
export interface TrueClaim {
  readonly labelled: LabelledClaim;
  readonly source: Source;
  readonly evidence: Evidence;
  /** Whether nobody read it while the rules were made. */
  readonly isUnread: boolean;
}

const isStatement = (block: Block): block is Statement => block.kind === 'statement';

function evidenceOf(source: Source, paragraphs: readonly number[], dialogue: string): Evidence {
  const blocks = paragraphs.map((number) => blockNumbered(source, number)).filter((block) => block !== undefined);
  const cited = blocks.map(({ text }) => text).join('\n');
  const evidence = { cited, roles: [...new Set(blocks.filter(isStatement).map(({ role }) => role))], dialogue };
  return source.metadata.state === undefined ? evidence : { ...evidence, state: source.metadata.state };
}

/** Every labelled claim that is true of a source of the library, in the order of the sets. */
export function trueClaims(library: Library): readonly TrueClaim[] {
  const dialogues = new Map<string, string>();
  for (const [key, { blocks }] of library.sources) dialogues.set(key, blocks.filter(isStatement).map(({ text }) => text).join('\n'));
  return claimSets.flatMap(({ file, known }) => ((readLines(file) ?? []) as readonly LabelledClaim[]).flatMap((labelled) => {
    const source = library.sources.get(labelled.source);
    if (labelled.label !== 'true' || !source || labelled.paragraphs.length === 0) return [];
    return [{ labelled, source, evidence: evidenceOf(source, labelled.paragraphs, dialogues.get(source.key) ?? ''), isUnread: known !== 'seen' }];
  }));
}
