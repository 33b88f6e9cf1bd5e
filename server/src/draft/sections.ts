/** The sections of concluding observations that say something of the kind of the claims in them. */
export type DraftSection = 'introduction' | 'positive' | 'closing' | 'other';

/** Headings of all committees in English, French and Spanish, without their numbers. */
const POSITIVE = /\bpositive (?:aspects|measures|developments)\b|\baspects positifs\b|\bmesures positives\b|\bprogress (?:achieved|made)\b|\bprogrès (?:accomplis|réalisés)\b|\baspectos positivos\b|\bmedidas positivas\b|\bprogresos realizados\b/i;
const INTRODUCTION = /^introduc(?:tion\b|ción)/i;
/**
 * The sections at the end whose requests are formulas, and rest on no concern: dissemination, follow-up, technical assistance, next report; CERD's other recommendations; CEDAW's
 * Beijing Declaration and Optional Protocol; the fulfilment of obligations that CED ends with; the treaties that CRC and others ask States to ratify.
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
    '^consultations? (?:avec|de la société)\\b',
    '^paragraphes? (?:d[’\']une importance|d[’\']importance|revêtant une importance) particulière$',
    '^ratification of (?:other|the principal|the core|international human rights)\\b.*\\b(?:treaties|instruments)$',
    '^ratification of the optional protocol\\b',
    '^ratification d[’\'](?:autres|instruments internationaux)\\b',
    '^(?:amendment|optional protocol)\\b.*\\b(?:article|art\\.|protocol)\\b',
    '^beijing declaration\\b|^déclaration et programme d[’\']action de beijing\\b',
    '^international decade\\b|^décennie internationale\\b',
    '^fulfilment of\\b.*\\bobligations?\\b|^(?:respect|réalisation) des (?:droits et )?obligations\\b',
    '^co-?operation with\\b.*\\bbod(?:y|ies)\\b|^cooperation and technical assistance$',
    '^(?:seguimiento|difusión|asistencia técnica|próximo|preparación del próximo|ratificación de|otras recomendaciones)(?!\\p{L})',
    '^consultations? with\\b',
    '^follow-up to the durban\\b|^durban\\b',
  ].join('|'),
  'iu',
);

/** The section that a heading begins. In: the heading without its number. */
export function sectionOfHeading(heading: string): DraftSection {
  if (POSITIVE.test(heading)) return 'positive';
  if (INTRODUCTION.test(heading)) return 'introduction';
  return CLOSING.test(heading.trim()) ? 'closing' : 'other';
}
