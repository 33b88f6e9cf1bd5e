import type { TextEdit } from '../checks/finding.ts';
import type { Source, Statement } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { citedPlaces } from '../evidence/moving/cited-places.ts';
import { numbersOf, type MovePlan } from '../evidence/moving/move-plan.ts';
import { proposeMoves } from '../evidence/moving/propose-moves.ts';
import { rewriteItems } from '../evidence/moving/rewrite-items.ts';
import { moveTargets, type MoveTarget } from '../evidence/moving/same-dialogue.ts';
import { blocksByNumber } from '../evidence/resolve-citation.ts';
import type { WordVectors } from '../evidence/ranking/word-vectors.ts';

/** A source that the draft cites, with where its citations could go. */
export interface MovableSource {
  readonly source: Source;
  /** How many paragraphs of it are cited, each as often as it is cited. */
  readonly count: number;
  readonly targets: readonly MoveTarget[];
}

/** What the drafter decided for one proposal: the paragraphs to cite instead. */
export interface MoveChoice {
  /** Its place in the list of proposals. */
  readonly proposal: number;
  readonly paragraphs: readonly number[];
}

/** The sources whose citations can be moved, the most cited first. Empty where the draft cites none, or the case has no other source. */
export function movableSources(draft: Draft, { sources }: Library): readonly MovableSource[] {
  const cited = [...sources.values()].flatMap((source) => {
    const count = citedPlaces(draft, source).length;
    return count === 0 ? [] : [{ source, count, targets: moveTargets(source, sources.values()) }];
  });
  return cited.filter(({ targets }) => targets.length > 0).sort((a, b) => b.count - a.count || a.source.key.localeCompare(b.source.key));
}

/** Proposals for every citation of `from` in the draft, made step by step: whoever asks may stop between two steps. */
export function planMoves(draft: Draft, library: Library, from: Source, to: Source, vectors: WordVectors | undefined): Generator<undefined, MovePlan> {
  return proposeMoves({ draft, from, to, sources: library.sources, vectors });
}

/**
 * The edits for what the drafter accepted. In: the draft that the proposals were made for. Choices that name no proposal, or paragraphs that `to` does not have, are
 * left out. Out: in order, without overlaps; nothing but keys, numbers and quotations that changed is touched.
 */
export function moveEdits(draft: Draft, from: Source, to: Source, choices: readonly MoveChoice[]): readonly TextEdit[] {
  const places = citedPlaces(draft, from);
  const blocks = blocksByNumber(to);
  const moves = choices.flatMap(({ proposal, paragraphs }) => {
    const place = places[proposal];
    const targets = paragraphs.flatMap((number) => blocks.get(number) ?? []).filter((block): block is Statement => block.kind === 'statement');
    return place && targets.length > 0 ? [{ place, targets }] : [];
  });
  return rewriteItems(draft.text, moves, to);
}

/** What is accepted where nobody is asked: the sure proposals. */
export function sureChoices({ proposals }: MovePlan): readonly MoveChoice[] {
  return proposals.flatMap(({ state, options: [first] }, proposal) => (state === 'sure' && first ? [{ proposal, paragraphs: numbersOf(first.targets) }] : []));
}
