import type { FigureKind } from './figures.ts';
import { currencyAt } from './currencies.ts';
import { isJoint, lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';

/** The unit behind a number. */
export interface UnitPhrase {
  readonly kind: FigureKind;
  /** Normal name, the same in every language: "hour", "USD", "square metre". */
  readonly name: string;
  /** What stands between the number and its unit and narrows it: "working", "consecutive". */
  readonly qualifier: string;
  /** Index behind its last token. */
  readonly to: number;
}

function names(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])));
}

const TIMES = names({
  second: 'second seconds seconde secondes',
  minute: 'minute minutes',
  hour: 'hour hours hr hrs heure heures',
  day: 'day days jour jours journée journées',
  night: 'night nights nuit nuits',
  week: 'week weeks semaine semaines',
  fortnight: 'fortnight fortnights',
  month: 'month months mois',
  year: 'year years yr yrs an ans année années',
  decade: 'decade decades décennie décennies',
  century: 'century centuries siècle siècles',
});
const MEASURES = names({
  millimetre: 'mm millimetre millimetres millimeter millimeters millimètre millimètres',
  centimetre: 'cm centimetre centimetres centimeter centimeters centimètre centimètres',
  metre: 'm metre metres meter meters mètre mètres',
  kilometre: 'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres',
  mile: 'mile miles',
  foot: 'foot feet',
  inch: 'inch inches',
  hectare: 'ha hectare hectares',
  acre: 'acre acres',
  gram: 'g gram grams gramme grammes',
  milligram: 'mg milligram milligrams milligrammes',
  kilogram: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  tonne: 'tonne tonnes ton tons',
  litre: 'litre litres liter liters',
  degree: 'degree degrees',
  megawatt: 'mw megawatt megawatts',
  gigabyte: 'gb gigabyte gigabytes',
});
const PERIODS = names({ hour: 'hour heure', day: 'day jour', week: 'week semaine', month: 'month mois', quarter: 'quarter trimestre', year: 'year an année' });
/** What narrows a unit, by its normal name; the idle ones (without a name) do not change the amount, the others do: three working days are not three days. */
const QUALIFIERS = names({
  working: 'working business ouvrable ouvrables ouvré ouvrés',
  calendar: 'calendar calendaires',
  consecutive: 'consecutive successive consécutif consécutifs consécutives',
  school: 'school academic scolaire scolaires',
  fiscal: 'fiscal financial',
  '': 'full whole complete more further additional extra long entiers complets complètes supplémentaires francs derniers dernières prochains prochaines premiers premières',
});

function durationAt(tokens: readonly Token[], index: number, language: string): UnitPhrase | undefined {
  let at = pastJoint(tokens, index);
  const qualifiers: string[] = [];
  while (QUALIFIERS.has(lowerAt(tokens, at)) && at < index + 3) qualifiers.push(QUALIFIERS.get(lowerAt(tokens, at++)) ?? '');
  const word = lowerAt(tokens, at).replace(/'s?$/u, '');
  const name = TIMES.get(word);
  // A plural's possessive ("five days' notice") ends in a mark, not in the word.
  if (name === undefined || tokenAt(tokens, at).kind !== 'word') return undefined;
  let to = at + 1;
  while (language === 'fr' && QUALIFIERS.has(lowerAt(tokens, to)) && to < at + 3) qualifiers.push(QUALIFIERS.get(lowerAt(tokens, to++)) ?? '');
  const age = ageEnd(tokens, to);
  const qualifier = qualifiers.filter((each) => each !== '').join(' ');
  return { kind: age > to ? 'age' : 'duration', name, qualifier, to: Math.max(to, age) };
}

/** The index behind "old", "of age" or "-old(s)" behind a unit of time; `to` itself when no age is said. */
function ageEnd(tokens: readonly Token[], to: number): number {
  const at = pastJoint(tokens, to);
  const word = lowerAt(tokens, at);
  if (/^olds?$/u.test(word)) return at + 1;
  if (word === 'of' && lowerAt(tokens, at + 1) === 'age') return at + 2;
  return word === "d'" && lowerAt(tokens, at + 1) === 'âge' ? at + 2 : to;
}

/** How per cents are written: the first token, and those that must follow it. */
const PERCENT_SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', []],
  ['percent', []],
  ['per', ['cent']],
  ['pour', ['cent']],
  ['p', ['.', '100']],
]);

const areAt = (tokens: readonly Token[], index: number, words: readonly string[]): boolean => words.every((word, i) => lowerAt(tokens, index + i) === word);
const isPoints = (tokens: readonly Token[], index: number): boolean => /^points?$/u.test(lowerAt(tokens, index));

/** The index behind the sign for per cents; `index` itself where there is none. */
function percentSignEnd(tokens: readonly Token[], index: number): number {
  const rest = PERCENT_SIGNS.get(lowerAt(tokens, index));
  return rest && areAt(tokens, index + 1, rest) ? index + 1 + rest.length : index;
}

/** The index behind "points de pourcentage", or behind the points that follow a sign or "percentage"; `signEnd` itself where there are none. */
function pointsEnd(tokens: readonly Token[], index: number, signEnd: number): number {
  if (isPoints(tokens, index) && areAt(tokens, index + 1, ['de', 'pourcentage'])) return index + 3;
  const at = lowerAt(tokens, signEnd) === 'percentage' ? signEnd + 1 : signEnd;
  return at > index && isPoints(tokens, at) ? at + 1 : signEnd;
}

/** "%", "per cent", "pour cent"; "percentage points", which are another unit. */
function percentAt(tokens: readonly Token[], index: number): UnitPhrase | undefined {
  const signEnd = percentSignEnd(tokens, index);
  const points = pointsEnd(tokens, index, signEnd);
  if (points > signEnd) return { kind: 'points', name: '%', qualifier: '', to: points };
  return signEnd > index ? { kind: 'percentage', name: '%', qualifier: '', to: signEnd } : undefined;
}

function measureAt(tokens: readonly Token[], index: number): UnitPhrase | undefined {
  let at = pastJoint(tokens, index);
  const shape = /^(?:square|sq|cubic|carrés?|cubes?)$/u;
  let power = '';
  if (shape.test(lowerAt(tokens, at))) power = lowerAt(tokens, at++).startsWith('c') ? 'cubic ' : 'square ';
  const token = tokenAt(tokens, at);
  const name = MEASURES.get(token.lower);
  if (name === undefined) return undefined;
  // One letter is a unit only when it is glued to its number or raised: "8 m2", not "8 M".
  const raised = tokenAt(tokens, at + 1);
  const power2 = !raised.spaced && /^[23²³]$/u.test(raised.lower);
  if (token.lower.length === 1 && token.spaced && !power2 && token.capital) return undefined;
  if (power2) return { kind: 'measure', name: `${/^[2²]$/u.test(raised.lower) ? 'square' : 'cubic'} ${name}`, qualifier: '', to: at + 2 };
  if (/^carrés?$/u.test(lowerAt(tokens, at + 1))) return { kind: 'measure', name: `square ${name}`, qualifier: '', to: at + 2 };
  return { kind: 'measure', name: power + name, qualifier: '', to: at + 1 };
}

/** The unit that begins at token `index`, right behind a number; in French behind "de" too ("5 millions de dollars"). */
export function unitAt(tokens: readonly Token[], index: number, language = 'en'): UnitPhrase | undefined {
  if (language === 'fr' && /^(?:de|d')$/u.test(lowerAt(tokens, index))) return moneyAt(tokens, index + 1) ?? measureAt(tokens, index + 1);
  if (isJoint(tokens, index) && tokenAt(tokens, index + 1).kind === 'number') return undefined;
  return percentAt(tokens, pastJoint(tokens, index)) ?? durationAt(tokens, index, language) ?? moneyAt(tokens, index) ?? measureAt(tokens, index);
}

function moneyAt(tokens: readonly Token[], index: number): UnitPhrase | undefined {
  const currency = currencyAt(tokens, pastJoint(tokens, index));
  if (!currency) return undefined;
  const period = periodAt(tokens, currency.to);
  return { kind: 'money', name: currency.name, qualifier: period?.name ?? '', to: period?.to ?? currency.to };
}

/** "Par mois", "per year", "a month" behind an amount: how often it is paid. */
function periodAt(tokens: readonly Token[], index: number): { readonly name: string; readonly to: number } | undefined {
  if (!/^(?:par|per|a|an|each|every)$/u.test(lowerAt(tokens, index))) return undefined;
  const name = PERIODS.get(lowerAt(tokens, index + 1));
  return name === undefined ? undefined : { name: `per ${name}`, to: index + 2 };
}
