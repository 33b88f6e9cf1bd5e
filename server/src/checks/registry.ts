import { citationMalformed } from './citation-malformed.ts';
import { citationSecondary } from './citation-secondary.ts';
import { citationUnknownParagraph } from './citation-unknown-paragraph.ts';
import { citationUnknownSource } from './citation-unknown-source.ts';
import { claimUncited } from './claim-uncited.ts';
import { claimUnsupported } from './claim-unsupported.ts';
import { dateMismatch } from './date-mismatch.ts';
import { figureHedge } from './figure-hedge.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { nameMismatch } from './name-mismatch.ts';
import { polarityMismatch } from './polarity-mismatch.ts';
import { quoteAltered } from './quote-altered.ts';
import type { Rule } from './rule.ts';
import { speakerMismatch } from './speaker-mismatch.ts';
import { statusDrift } from './status-drift.ts';
import { structureNumbering } from './structure-numbering.ts';
import { concernWithoutRecommendation, recommendationWithoutConcern } from './structure-pairs.ts';
import { structureMissingSection } from './structure-sections.ts';
import { structureWordLimit } from './structure-word-limit.ts';

/** Every check, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  citationMalformed,
  citationUnknownSource,
  citationUnknownParagraph,
  citationSecondary,
  quoteAltered,
  figureMismatch,
  figureHedge,
  dateMismatch,
  nameMismatch,
  speakerMismatch,
  polarityMismatch,
  statusDrift,
  claimUnsupported,
  claimUncited,
  recommendationWithoutConcern,
  concernWithoutRecommendation,
  structureNumbering,
  structureMissingSection,
  structureWordLimit,
];

/** The codes that findings in a draft can have, and that `checks` in `cobs.yaml` may name. */
export const findingCodes: readonly string[] = rules.map((rule) => rule.code);
