import { textOf } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { PlaceInBlock } from '../evidence/judging/judgement.ts';
import { placeName } from '../wording/findings.ts';
import { blockTitle } from '../wording/statements.ts';
import type { RelatedPlace } from './finding.ts';

/** The block as a related place of a finding: the whole of it, introduced by who speaks. */
export function relatedBlock(source: Source, block: Block): RelatedPlace {
  return { source: source.key, paragraph: block.number, span: { start: block.start, end: block.end }, message: blockTitle(source.key, block) };
}

/** A few words of a block as a related place of a finding. */
export function relatedPlace(place: PlaceInBlock): RelatedPlace {
  const start = place.block.start + place.span.start;
  return {
    source: place.source.key,
    paragraph: place.block.number,
    span: { start, end: start + (place.span.end - place.span.start) },
    message: `${blockTitle(place.source.key, place.block)}: “${wordsAt(place)}”`,
  };
}

/** The words of a block under a place in it. */
export function wordsAt(place: PlaceInBlock): string {
  return textOf(place.block.text, place.span);
}

/** "CMW24.009E, para. 48". */
export function nameOf(place: Pick<PlaceInBlock, 'source' | 'block'>): string {
  return placeName(place.source.key, place.block.number);
}
