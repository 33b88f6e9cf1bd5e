import type { Source, Statement } from '../../dialogue/source.ts';
import type { Draft } from '../../draft/draft.ts';
import { correspond, type Correspondence } from '../passages/correspondence.ts';
import { sameSide } from '../passages/voice-fit.ts';
import type { WordVectors } from '../ranking/word-vectors.ts';
import { citedPlaces } from './cited-places.ts';
import { claimedPassages, claimTerms, type ClaimedPassages } from './claimed-passages.ts';
import { brokenPromises, carriedQuotation } from './moved-quotations.ts';
import type { CitedPlace, MoveOption, MovePlan, MoveProposal, MoveState } from './move-plan.ts';
import { editedText, rewriteItems } from './rewrite-items.ts';
import { compareFacts } from './shared-facts.ts';
import { targetParagraphs, type TargetParagraphs } from './target-paragraphs.ts';
import { differenceFinder, type FindDifferences } from './what-differs.ts';

/** What proposals are made from. */
export interface MoveRequest {
  readonly draft: Draft;
  readonly from: Source;
  readonly to: Source;
  /** Every source of the case: the claims may rest on others too. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly vectors?: WordVectors | undefined;
}

/** A place with what its claims rest on and where that goes. */
interface Located {
  readonly place: CitedPlace;
  readonly passages: ClaimedPassages;
  readonly found: TargetParagraphs;
}

/** From here on nobody needs to look twice. */
const SURE = 0.9;
/** So many other paragraphs are offered. */
const OTHERS = 3;

/** The words that the claims have in common with the passages they rest on: of several things that a passage says, the claim may say one. */
function wordsInCommon(place: CitedPlace, { matches }: ClaimedPassages, { from }: MoveRequest): ReadonlySet<string> {
  const terms = place.claims.flatMap((claim) => [...claimTerms(claim, from.language)]);
  return new Set(terms.filter((term) => matches.some(({ passage }) => passage.terms.has(term))));
}

function locate(place: CitedPlace, correspondence: Correspondence, request: MoveRequest): Located {
  const passages = claimedPassages(place.claims, correspondence.matchesOf(place.block), correspondence);
  const words = passages.isTold ? wordsInCommon(place, passages, request) : undefined;
  return { place, passages, found: targetParagraphs(passages, correspondence, words) };
}

function optionOf(located: Located, targets: readonly Statement[], likelihood: number, request: MoveRequest, findDifferences: FindDifferences): MoveOption {
  const { place, passages } = located;
  const { draft, from, to } = request;
  const spans = passages.matches.map(({ passage }) => passage.span);
  const quotation = carriedQuotation(place, targets);
  return {
    targets,
    likelihood,
    ...compareFacts(from, place.block, spans, to, targets),
    sameSpeaker: targets.every((target) => sameSide(place.block, target)),
    differences: findDifferences(place, targets),
    ...(quotation ? { quotation } : {}),
    promises: brokenPromises(place, targets),
    result: editedText(draft.text, place.citation, rewriteItems(draft.text, [{ place, targets }], to)),
  };
}

/** `sure` only where nothing is left to look at. */
function stateOf({ found, passages }: Located, option: MoveOption | undefined, { neutral }: Correspondence): MoveState {
  if (found.proposed.length === 0 || !option) return 'none';
  const isWhole = !found.isPartial && passages.isTold && !neutral && option.sameSpeaker;
  const isUnchanged = option.differences.length === 0 && option.promises.length === 0 && (option.quotation?.outcome ?? 'kept') === 'kept';
  return isWhole && isUnchanged && found.likelihood >= SURE ? 'sure' : 'likely';
}

function propose(located: Located, correspondence: Correspondence, request: MoveRequest, findDifferences: FindDifferences): MoveProposal {
  const { place, passages, found } = located;
  const { proposed, likelihood, isPartial, ranked } = found;
  const isProposed = ({ target }: (typeof ranked)[number]): boolean => proposed.length === 1 && proposed[0] === target;
  const others = ranked.filter((one) => !isProposed(one)).slice(0, OTHERS);
  const first = proposed.length > 0 ? [optionOf(located, proposed, likelihood, request, findDifferences)] : [];
  const options = [...first, ...others.map((one) => optionOf(located, [one.target], one.likelihood, request, findDifferences))];
  return { ...place, state: stateOf(located, first[0], correspondence), passages: passages.matches.map(({ passage }) => passage.span), isPartial, options };
}

/**
 * Proposes for every paragraph of `from` that the draft cites the paragraphs of `to` that say the same, with what would be different. The work comes in steps, one a
 * cited paragraph, so that it can be given up between any two; the value at the end is the plan.
 */
export function* proposeMoves(request: MoveRequest): Generator<undefined, MovePlan> {
  const { draft, from, to, sources, vectors } = request;
  const places = citedPlaces(draft, from);
  const correspondence = correspond(from, to, vectors);
  yield;
  const located: Located[] = [];
  for (const place of places) {
    located.push(locate(place, correspondence, request));
    yield;
  }
  const destinations = new Map(located.flatMap(({ place, found }) => (found.proposed.length > 0 ? [[place, found.proposed] as const] : [])));
  const findDifferences = differenceFinder(to, sources, destinations);
  const proposals: MoveProposal[] = [];
  for (const one of located) {
    proposals.push(propose(one, correspondence, request, findDifferences));
    yield;
  }
  return { draft, from, to, proposals };
}

/** The plan at once, for those who need not give up. */
export function movePlan(request: MoveRequest): MovePlan {
  const steps = proposeMoves(request);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
