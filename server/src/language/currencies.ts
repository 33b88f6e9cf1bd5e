import { lowerAt, tokenAt, type Token } from './tokens.ts';

/** ISO 4217 codes by the name that their currencies share: "dollar" may be any of them. Names of units are those of the standard. */
const CODES: Readonly<Record<string, string>> = {
  dollar: 'USD CAD AUD NZD SGD HKD TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD SBD SRD XCD ZWL BND KYD BMD',
  euro: 'EUR', pound: 'GBP EGP LBP SYP SDG SSP GIP FKP SHP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', won: 'KRW KPW', rupee: 'INR PKR LKR NPR MUR SCR', rupiah: 'IDR',
  franc: 'CHF XOF XAF XPF RWF BIF DJF GNF KMF CDF', krona: 'SEK ISK', krone: 'NOK DKK', koruna: 'CZK', forint: 'HUF', zloty: 'PLN', leu: 'RON MDL', lev: 'BGN', dinar: 'RSD KWD IQD JOD LYD TND DZD BHD MKD',
  dirham: 'AED MAD', riyal: 'SAR QAR', rial: 'IRR OMR YER', lira: 'TRY', shekel: 'ILS', rand: 'ZAR', naira: 'NGN', cedi: 'GHS', shilling: 'KES UGX TZS SOS', birr: 'ETB', kwacha: 'ZMW MWK', pula: 'BWP', metical: 'MZN', kwanza: 'AOA', dalasi: 'GMD', ariary: 'MGA', nakfa: 'ERN', lilangeni: 'SZL', loti: 'LSL', ouguiya: 'MRU', leone: 'SLE',
  peso: 'MXN ARS CLP COP CUP DOP PHP UYU', sol: 'PEN', real: 'BRL', boliviano: 'BOB', guarani: 'PYG', bolivar: 'VES', quetzal: 'GTQ', lempira: 'HNL', cordoba: 'NIO', colon: 'CRC SVC', balboa: 'PAB', gourde: 'HTG', florin: 'AWG', guilder: 'ANG',
  ruble: 'RUB BYN', hryvnia: 'UAH', tenge: 'KZT', sum: 'UZS', som: 'KGS', somoni: 'TJS', manat: 'AZN TMT', lari: 'GEL', dram: 'AMD', lek: 'ALL', denar: 'MKD', mark: 'BAM', litas: 'LTL', lats: 'LVL', kroon: 'EEK',
  baht: 'THB', dong: 'VND', kyat: 'MMK', kip: 'LAK', riel: 'KHR', ringgit: 'MYR', taka: 'BDT', ngultrum: 'BTN', afghani: 'AFN', tugrik: 'MNT', rufiyaa: 'MVR', pataca: 'MOP', kina: 'PGK', vatu: 'VUV', tala: 'WST', paanga: 'TOP',
};
/** Other ways of writing a name, plurals included where they are not the name with an s. */
const NAMES: Readonly<Record<string, string>> = {
  soles: 'sol', reais: 'real', kronor: 'krona', kronur: 'krona', kroner: 'krone', kronen: 'krone', crown: 'krone', crowns: 'krone', roubles: 'ruble', rouble: 'ruble', rubles: 'ruble', lei: 'leu', leva: 'lev', levs: 'lev', litai: 'litas',
  złoty: 'zloty', zlotys: 'zloty', guaranies: 'guarani', guaraníes: 'guarani', colones: 'colon', bolívares: 'bolivar', córdobas: 'cordoba', quetzales: 'quetzal', shekels: 'shekel', yens: 'yen', livres: 'pound', livre: 'pound', roupies: 'rupee', roupie: 'rupee', couronnes: 'krone', couronne: 'krone', roubles_: 'ruble', tögrögs: 'tugrik', meticais: 'metical', sterling: 'pound',
};
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({ $: 'dollar', '€': 'EUR', '£': 'pound', '¥': 'yen', '₹': 'rupee', '₽': 'ruble', '₩': 'won', '₦': 'naira', '₴': 'hryvnia', '₸': 'tenge', '₺': 'lira' }));

const CODE_NAMES = new Map(Object.entries(CODES).flatMap(([name, codes]) => codes.split(' ').map((code): [string, string] => [code, name])));
const BY_NAME = new Map<string, string>(Object.entries(NAMES));
for (const name of Object.keys(CODES)) {
  BY_NAME.set(name, name);
  BY_NAME.set(`${name}s`, name);
}
/** Names that are everyday words too: they need an adjective or a code. */
const AMBIGUOUS = new Set('sum som real mark marks sol won pound pounds colon sterling crown crowns leone livre livres rand dong kip kina lev dram lek'.split(' '));
const UNITED_STATES = /^(?:us|u\.s|états-unis|american|américains)$/u;

/** A currency in a run of tokens: its ISO code where that is sure ("USD"), else its name ("franc"), and the index behind it. */
export interface CurrencyPhrase {
  readonly name: string;
  readonly to: number;
}

function single(name: string): string {
  const codes = CODES[name]?.split(' ') ?? [];
  return codes.length === 1 ? (codes[0] ?? name) : name;
}

/** Whether a token is the ISO code of a currency: "NOK". */
export function isCurrencyCode(token: Token): boolean {
  return token.caps && token.end - token.start === 3 && CODE_NAMES.has(token.lower.toUpperCase());
}

/** Where the name of a currency stands behind adjectives in capitals: "Lithuanian litas", "United States dollars". */
function nameIndex(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokenAt(tokens, at).capital && at < index + 3 && !BY_NAME.has(lowerAt(tokens, at))) at++;
  return at;
}

function namedAt(tokens: readonly Token[], index: number): CurrencyPhrase | undefined {
  const at = nameIndex(tokens, index);
  const word = lowerAt(tokens, at);
  const name = BY_NAME.get(word);
  const sterling = lowerAt(tokens, at + 1) === 'sterling';
  if (name === undefined || (at === index && AMBIGUOUS.has(word) && !sterling)) return undefined;
  if (sterling) return { name: 'GBP', to: at + 2 };
  const first = lowerAt(tokens, index);
  const american = at > index && (UNITED_STATES.test(first) || first === 'united');
  return { name: name === 'dollar' && american ? 'USD' : single(name), to: at + 1 };
}

/** The currency that begins at token `index`: "euros", "Lithuanian litas", "United States dollars", "pounds sterling", "NOK". */
export function currencyAt(tokens: readonly Token[], index: number): CurrencyPhrase | undefined {
  const token = tokenAt(tokens, index);
  if (isCurrencyCode(token)) return { name: token.lower.toUpperCase(), to: index + 1 };
  const sign = token.spaced ? undefined : SIGNS.get(token.lower);
  return sign === undefined ? namedAt(tokens, index) : { name: sign, to: index + 1 };
}

/** The currency sign or code right before a number: "US$", "$US", "€", "NOK"; `from` is the index of its first token. */
export function currencyBefore(tokens: readonly Token[], index: number): { readonly name: string; readonly from: number } | undefined {
  const token = tokenAt(tokens, index - 1);
  const before = tokenAt(tokens, index - 2);
  const sign = SIGNS.get(token.lower);
  if (sign !== undefined) {
    const united = token.lower === '$' && before.lower === 'us' && !token.spaced;
    return { name: united ? 'USD' : sign, from: united ? index - 2 : index - 1 };
  }
  if (token.lower === 'us' && !token.spaced && before.lower === '$') return { name: 'USD', from: index - 2 };
  return isCurrencyCode(token) ? { name: token.lower.toUpperCase(), from: index - 1 } : undefined;
}

/** Whether two normal names can mean the same currency: "dollar" can mean "USD", but "CAD" cannot. */
export function sameCurrency(a: string, b: string): boolean {
  return a === b || CODE_NAMES.get(a) === b || CODE_NAMES.get(b) === a;
}
