import type { FactPatterns } from './facts-in-claim.ts';

const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const YEAR = '(?:1[89]|20)[0-9]{2}';
const NUMBER_SIGN = String.raw`n(?:os?|[°ᵒº])`;

/** What tells a fact in a French sentence; as the English patterns. */
export const FRENCH_FACTS: FactPatterns = {
  name: new RegExp(
    [
      String.raw`\([^()]{0,200}(?<!\p{L})(?:arts?|articles?|par|paragraphes?)(?!\p{L})[^()]{0,200}\)`,
      String.raw`(?<!\p{L})(?:articles?|arts?\.|paragraphes?|par\.|alinéas?|chapitres?|sections?|objectifs?(?: de développement durable)?|cibles?|annexe|observations? générales?|recommandations? générales?|résolutions?|conventions?|protocoles?) (?:(?:${NUMBER_SIGN})\.?\s?)?\(?[0-9][0-9/()–-]*(?:(?:, | et | à )\(?[0-9][0-9/()–-]*){0,20}(?: \((?:19|20)[0-9]{2}\))?`,
      String.raw`(?<!\p{L})[A-Z]{1,5}(?:/[A-Z0-9.–-]{1,20}){1,6}`,
      String.raw`(?<!\p{L})(?:programme|agenda) (?:de développement durable à l['’]horizon )?2030|(?<!\p{L})covid-19`,
    ].join('|'),
    'giu',
  ),
  numbered: new RegExp(String.raw`(?<!\p{L})${NUMBER_SIGN}\s?[0-9][0-9/–-]*`, 'giu'),
  law: new RegExp(String.raw`(?<!\p{L})(?:[Ll]ois?(?: organique| fédérale| constitutionnelle)?|[Dd]écrets?(?:-loi)?|[Aa]rrêtés?|[Oo]rdonnances?|[Rr]ésolutions?|[Dd]irectives?|[Cc]irculaires?) (?:${NUMBER_SIGN}(?!\p{L})|[0-9]|du [0-9]{1,2}(?:er)? (?:${MONTH})|de ${YEAR})|(?<!\p{L})Code (?:pénal|civil|du travail|de [a-zé]|électoral|militaire)`, 'u'),
  date: new RegExp(
    [
      String.raw`(?<![0-9])[0-9]{1,2}(?:er)?(?:(?: et | au |[-–])[0-9]{1,2}(?:er)?)? (?:${MONTH})(?!\p{L})(?: ${YEAR}(?![0-9]))?`,
      String.raw`(?<!\p{L})(?:${MONTH}) ${YEAR}(?![0-9])`,
      String.raw`(?<![0-9])${YEAR}(?:[-–/][0-9]{2,4})?(?![0-9,.]{0,12}[0-9])(?! [0-9]{3})`,
    ].join('|'),
    'giu',
  ),
  figure:
    /[0-9]|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|(?:une |des |plusieurs )?(?:dizaine|douzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier|million|milliard)s?|moitié|un tiers|deux tiers|un quart|trois quarts|un cinquième|pour cent)(?!\p{L})/iu,
};
