import { textOf } from '../language/span.ts';
import type { FactComparison, FactKind } from '../evidence/judging/judgement.ts';
import { otherFiguresOf } from '../evidence/judging/figures/other-figures.ts';
import { absent, differs, doubts, factNames, otherFigures } from '../wording/findings.ts';
import { correctionFixes } from './correction-fixes.ts';
import { nameOf, relatedPlace, wordsAt } from './evidence-places.ts';
import { spanInDraft, type ClaimContext, type Discovery } from './rule.ts';

type NamedFact = keyof typeof factNames;

/** The comparisons of one kind that differ, in the order of the claim. */
export function differing(context: ClaimContext, kind: FactKind): readonly FactComparison[] {
  return context.judgement?.comparisons.filter((fact) => fact.kind === kind && fact.state === 'differs') ?? [];
}

/** The finding for a fact that differs: both sides in the message, the source's words as related place, the correction as fix. */
export function discoveryOf(context: ClaimContext, fact: FactComparison, kind: NamedFact): Discovery {
  const { claim } = context;
  const span = spanInDraft(claim, fact.claim);
  const claimed = textOf(claim.text, fact.claim);
  if (!fact.evidence) return { ...span, message: absent(factNames[kind], claimed, citedPlaces(context)) };
  const others = fact.kind === 'figure' || fact.kind === 'hedge' ? otherFiguresOf(fact.evidence) : [];
  const alsoSaid = otherFigures(others.map((place) => ({ where: nameOf(place), said: wordsAt(place) })));
  return {
    ...span,
    message: differs(factNames[kind], claimed, nameOf(fact.evidence), wordsAt(fact.evidence)) + (fact.doubt ? doubts[fact.doubt](kind === 'date' ? 'date' : 'number') : '') + alsoSaid,
    related: [fact.evidence, ...others].map(relatedPlace),
    fixes: correctionFixes(context, fact),
    isDoubtful: fact.doubt !== undefined,
  };
}

/** The cited places in words: "CMW24.009E, para. 48" or "CMW24.009E, para. 48 and the other cited paragraphs". */
export function citedPlaces({ judgement }: ClaimContext): string {
  const [first, ...others] = judgement?.support ?? [];
  if (!first) return 'the cited source';
  return others.length === 0 ? nameOf(first) : `${nameOf(first)} (with ${others.length === 1 ? 'the other cited paragraph' : 'the other cited paragraphs'})`;
}
