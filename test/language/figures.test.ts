import { describe, expect, test } from 'vitest';
import { figuresIn, type Figure } from '../../server/src/language/figures.ts';
import { textOf } from '../../server/src/language/span.ts';

/** "1900 count: cases of deportation", with unit, hedge, range and thing where they are. */
function written(text: string, figure: Figure): string {
  const { kind, value, unit, qualifier, hedge, thing, range } = figure;
  const parts = [Number(value.toFixed(4)), kind === 'count' || kind === 'percentage' || kind === 'fraction' || kind === 'ordinal' ? kind : `${kind} ${qualifier} ${unit}`.replace(/\s+/gu, ' ').trim()];
  const bounds = [hedge.kind === 'none' ? '' : hedge.kind, range ? `${range.end} of ${range.lower}-${range.upper}` : ''].filter((part) => part !== '').join(', ');
  return `${parts.join(' ')}${bounds === '' ? '' : ` (${bounds})`}${thing ? `: ${textOf(text, thing)}` : ''}`;
}

/** In the examples ⟦…⟧ stands round every figure, hedge and unit included. */
function check(example: string, expected: readonly string[], language = 'en'): void {
  const text = example.replace(/[⟦⟧]/gu, '');
  const figures = figuresIn(text, language);
  expect(figures.map((figure) => textOf(text, figure))).toEqual([...example.matchAll(/⟦(.*?)⟧/gu)].map((match) => match[1]));
  expect(figures.map((figure) => written(text, figure))).toEqual(expected);
}

describe('counts', () => {
  test.each([
    ['There were ⟦more than 1,900⟧ cases of deportation and compulsory exit.', ['1900 count (over): cases of deportation and compulsory exit']],
    ['⟦Twenty-eight million⟧ birth, marriage and death certificates had been issued.', ['28000000 count: birth, marriage and death certificates']],
    ['⟦168,953⟧ people applied for it, with ⟦149,706⟧ people being approved and ⟦121,001⟧ being given the card.', ['168953 count: people', '149706 count: people', '121001 count: people']],
    ['Arvania had ⟦167⟧ consulates in ⟦64⟧ countries.', ['167 count: consulates', '64 count: countries']],
    ['There were ⟦1,300⟧ expulsions, ⟦23⟧ of them of Lesvians.', ['1300 count: expulsions', '23 count: expulsions']],
    ['⟦12⟧ of her country’s ⟦71⟧ organizations were closed.', ['12 count: organizations', '71 count: organizations']],
    ['⟦One⟧ expert said that ⟦at least one⟧ judge was there.', ['1 count: expert', '1 count (at-least): judge']],
    ['It served ⟦a dozen⟧ rural schools and ⟦half a million⟧ people.', ['12 count: rural schools', '500000 count: people']],
    ['It had ratified ⟦seven⟧ of the ⟦nine⟧ core treaties.', ['7 count: core treaties', '9 count: core treaties']],
    ['The number of inspectors doubled from ⟦60⟧ to ⟦120⟧.', ['60 count (lower of 60-120): inspectors', '120 count (upper of 60-120): inspectors']],
    ['Requests for asylum had reached ⟦30,710⟧.', ['30710 count: Requests for asylum']],
    ['The number of children in institutions fell from ⟦6,940⟧ in 2018 to ⟦3,870⟧.', ['6940 count: children', '3870 count: children']],
    ['The number of women employed in agriculture had reached ⟦4,000⟧.', ['4000 count: women']],
    ['Complaints rarely lead to prosecution: of the ⟦487⟧ registered, ⟦26⟧ did.', ['487 count', '26 count']],
    ['An Expert spoke of institutions; the delegation put the number at ⟦3,870⟧.', ['3870 count']],
    ['There were ⟦5,000 or more⟧.', ['5000 count (at-least)']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('shares', () => {
  test.each([
    ['⟦Ninety-four per cent⟧ of Arvanians, ⟦80%⟧ and ⟦52 percent⟧.', ['94 percentage: Arvanians', '80 percentage: Arvanians', '52 percentage: Arvanians']],
    ['The unemployment rate was ⟦5 per cent⟧, up by ⟦2 percentage points⟧.', ['5 percentage: unemployment rate', '2 points %']],
    ['⟦A third⟧ of the population and ⟦two thirds⟧ of the judges.', ['0.3333 fraction: population', '0.6667 fraction: judges']],
    ['⟦More than half⟧ were women.', ['0.5 fraction (over)']],
    ['⟦One in five⟧ women and ⟦3 out of every 10⟧ men.', ['0.2 fraction: women', '0.3 fraction: men']],
    ['The plan had a budget, of which ⟦roughly a third⟧ came from donors.', ['0.3333 fraction (around)']],
    ['Mortality was ⟦53.9 per 10,000⟧ live births.', ['53.9 ratio per 10000: live births']],
    ['It fell from ⟦118 deaths per 100,000⟧ live births in 2015 to ⟦67⟧ in 2024.', ['118 ratio per 100000: deaths', '67 ratio per 100000: deaths']],
    ['It fell from ⟦61⟧ to ⟦34 deaths per 1,000⟧ live births.', ['61 ratio per 1000', '34 ratio per 1000: deaths']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('money and measures', () => {
  test.each([
    'Fines of ⟦US$ 5 million⟧, ⟦€3.5 billion⟧ or ⟦NOK 50,000⟧.',
    'They paid ⟦14,925.78 tenge⟧ and ⟦$8,058.73⟧.',
    'A fine of ⟦250,000 Lithuanian litas⟧ or ⟦at least 300 United States dollars⟧.',
    'The cell measured ⟦8 m2⟧ for ⟦20⟧ persons.',
    'They carried ⟦3 kilograms⟧ in ⟦17 square kilometres⟧.',
  ])('%s', (example) => {
    const text = example.replace(/[⟦⟧]/gu, '');
    expect(figuresIn(text).map((figure) => textOf(text, figure))).toEqual([...example.matchAll(/⟦(.*?)⟧/gu)].map((match) => match[1]));
  });

  test.each([
    ['US$ 5 million', 5_000_000, 'USD'],
    ['$US 90,000', 90_000, 'USD'],
    ['€3.5 billion', 3_500_000_000, 'EUR'],
    ['NOK 50,000', 50_000, 'NOK'],
    ['14,925.78 tenge', 14_925.78, 'KZT'],
    ['250,000 Lithuanian litas', 250_000, 'LTL'],
    ['300 United States dollars', 300, 'USD'],
    ['300 dollars', 300, 'dollar'],
    ['5 pounds sterling', 5, 'GBP'],
    ['£2m', 2_000_000, 'pound'],
    ['2,000 soles', 2000, 'PEN'],
    ['8 m2', 8, 'square metre'],
    ['17 square kilometres', 17, 'square kilometre'],
    ['3 kg', 3, 'kilogram'],
  ])('%s', (text, value, unit) => {
    expect(figuresIn(`It was ${text} there.`)).toMatchObject([{ value, unit }]);
  });
});

describe('durations and ages', () => {
  test.each([
    ['Administrative detention for ⟦12 hours⟧.', ['12 duration hour: Administrative detention']],
    ['They had ⟦three working days⟧ to appeal.', ['3 duration working day']],
    ['The contract was valid for ⟦a year⟧.', ['1 duration year: valid']],
    ['The hearing lasted ⟦a day and a half⟧.', ['1.5 duration day: hearing']],
    ['The waiting period was cut from ⟦18⟧ to ⟦6 months⟧.', ['18 duration month: waiting period', '6 duration month: waiting period']],
    ['A ⟦six-month⟧ period and a ⟦24-hour⟧ hotline.', ['6 duration month: period', '24 duration hour: hotline']],
    ['They had lived abroad for ⟦longer than a year⟧.', ['1 duration year (over): lived abroad']],
    ['He served ⟦14 years⟧ and ⟦six months⟧.', ['14 duration year', '6 duration month']],
    ['Children ⟦over the age of five⟧ went to school.', ['5 age year (over): Children']],
    ['Persons between ⟦the ages of 15⟧ and ⟦49⟧.', ['15 age year (lower of 15-49): Persons', '49 age year (upper of 15-49): Persons']],
    ['A person ⟦aged 18⟧ to ⟦19⟧.', ['18 age year (lower of 18-19): person', '19 age year (upper of 18-19): person']],
    ['An ⟦11-year-old⟧ girl was ⟦11 years old⟧.', ['11 age year: girl', '11 age year: girl']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('ranges: both ends are figures', () => {
  test.each([
    ['Between ⟦15⟧ and ⟦20 per cent⟧ of women.', ['15 percentage (lower of 15-20): women', '20 percentage (upper of 15-20): women']],
    ['⟦Fourteen⟧ to ⟦15 years⟧ passed.', ['14 duration year (lower of 14-15)', '15 duration year (upper of 14-15)']],
    ['⟦15⟧–⟦49⟧', ['15 count (lower of 15-49)', '49 count (upper of 15-49)']],
    ['⟦Two⟧ to ⟦three million⟧ people.', ['2000000 count (lower of 2000000-3000000): people', '3000000 count (upper of 2000000-3000000): people']],
    ['⟦Two⟧ or ⟦three⟧ judges.', ['2 count', '3 count: judges']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('ordinals', () => {
  test.each([
    ['The ⟦third⟧ survey of the ⟦thirty-ninth⟧ session.', ['3 ordinal: survey', '39 ordinal: session']],
    ['The ⟦2114th⟧ meeting was public.', ['2114 ordinal: meeting']],
    ['At first, the first of them and the first instance court, second-hand and third parties.', []],
    ['The first ⟦three months⟧ passed.', ['3 duration month']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('what is no figure', () => {
  test.each([
    'Under article 14, arts. 8–35 and section 4 of Law No. 30364.',
    'See para. 12 and paragraphs 13 to 15 of resolution 68/268.',
    'The reports CMW/C/ARV/2 and CAT/C/SR.1142 and 1145, of type 2.',
    'The 2030 Agenda, Agenda 2030 and the National Policy 2017-2025.',
    'During the COVID-19 pandemic, G20 members and Protocol No. 12.',
    'In 2019, on 5 November 2024, at 3 p.m., in the 1990s and by 2030.',
    'One of the experts, no one, one another, this one, each one and one’s own.',
    'Hundreds of thousands of people, dozens and scores.',
    '20. The Committee said so.',
    'Call +51 1 234 5678 or see page 5.',
    'They said so on behalf of both.',
  ])('%s', (text) => {
    expect(figuresIn(text).map((figure) => textOf(text, figure))).toEqual([]);
  });

  test('a number repeated in brackets is one figure', () => {
    check('There were ⟦twelve⟧ (12) judges.', ['12 count']);
  });
});

describe('French', () => {
  test.each([
    ['Il y a eu ⟦plus de 1 250⟧ cas d’expulsion.', ['1250 count (over): cas d’expulsion']],
    ['⟦Quelque 1,8 million⟧ d’étrangers et ⟦près de 600⟧ personnes.', ['1800000 count (around): étrangers', '600 count (nearly): personnes']],
    ['⟦94 %⟧ des Arvaniens et ⟦52 pour cent⟧ des femmes.', ['94 percentage: Arvaniens', '52 percentage: femmes']],
    ['⟦Un tiers⟧ de la population et ⟦la moitié⟧ des femmes.', ['0.3333 fraction: population', '0.5 fraction: femmes']],
    ['⟦Une femme sur cinq⟧ travaille.', ['0.2 fraction: femme']],
    ['Le taux de chômage est passé de ⟦12,5 %⟧ à ⟦9 %⟧.', ['12.5 percentage: taux de chômage', '9 percentage: taux de chômage']],
    ['Depuis les ⟦cinq dernières années⟧, ⟦deux ans et demi⟧.', ['5 duration year', '2.5 duration year']],
    ['⟦Trois jours ouvrables⟧ et ⟦un an⟧.', ['3 duration working day', '1 duration year']],
    ['Les personnes ⟦âgées de 15⟧ à ⟦49 ans⟧.', ['15 age year (lower of 15-49): personnes', '49 age year (upper of 15-49): personnes']],
    ['La ⟦troisième⟧ enquête de la ⟦quatre-vingt-treizième⟧ session.', ['3 ordinal: enquête', '93 ordinal: session']],
    ['Un rapport et une enquête de la loi no 88/2005.', []],
  ])('%s', (example, expected) => { check(example, expected, 'fr'); });

  test('money', () => {
    expect(figuresIn('Il a payé 5 millions de dollars et 300 euros.', 'fr')).toMatchObject([
      { kind: 'money', value: 5_000_000, unit: 'dollar' },
      { kind: 'money', value: 300, unit: 'EUR' },
    ]);
  });
});
