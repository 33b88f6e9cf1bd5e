/** The sections of concluding observations that say something of the kind of the claims in them. */
export type DraftSection = 'introduction' | 'positive' | 'closing' | 'other';

/** Headings in English and French (FIELD, section 5), without their numbers. */
const POSITIVE = /\bpositive (?:aspects|measures|developments)\b|\baspects positifs\b|\bmesures positives\b|\bprogress (?:achieved|made)\b|\bprogrès (?:accomplis|réalisés)\b/i;
const INTRODUCTION = /^introduction\b/i;
/**
 * The sections at the end whose requests are formulas, and rest on no concern: dissemination, follow-up, technical assistance, next report, and
 * CERD's other recommendations.
 */
const CLOSING = new RegExp(
  [
    '^(?:follow-up|suivi|suite donnée)(?: (?:and|to|of|of the|procedure|et|des?|donné|aux|relating)\\b.*)?$',
    '^(?:dissemination|diffusion)\\b',
    '^technical (?:assistance|cooperation)\\b',
    '^(?:assistance|coopération) technique\\b',
    '^(?:preparation (?:and submission )?of (?:the|its) )?next\\b.*\\breports?$',
    '^(?:prochains?|soumission du prochain|élaboration du prochain|établissement du prochain|présentation du prochain)\\b.*\\brapport',
    '^(?:common core document|document de base commun)$',
    '^paragraphs? of particular importance$',
    '^(?:implementation and reporting|other recommendations|other issues|autres recommandations)$',
    '^ratification d[’\']autres (?:traités|instruments)',
    '^consultations? (?:avec|de la société)\\b',
    '^paragraphes? (?:d[’\']une importance|d[’\']importance|revêtant une importance) particulière$',
    '^ratification of (?:other|the principal|the core)\\b.*\\b(?:treaties|instruments)$',
    '^consultations? with\\b',
    '^follow-up to the durban\\b|^durban\\b',
  ].join('|'),
  'i',
);

/** The section that a heading begins. In: the heading without its number. */
export function sectionOfHeading(heading: string): DraftSection {
  if (POSITIVE.test(heading)) return 'positive';
  if (INTRODUCTION.test(heading)) return 'introduction';
  return CLOSING.test(heading.trim()) ? 'closing' : 'other';
}
