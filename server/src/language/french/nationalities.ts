/** Nationalities in French, masculine singular, by the code of the State (`../state-table.ts`). Source: UNTERM, country names, French adjectives. */
const TABLE = `
AFG afghan; AGO angolais; ALB albanais; AND andorran; ARE émirien; ARG argentin; ARM arménien; AUS australien; AUT autrichien; AZE azerbaïdjanais; BDI burundais; BEL belge; BEN béninois; BFA burkinabè burkinabé; BGD bangladais;
BGR bulgare; BHR bahreïnien; BHS bahamien; BIH bosnien bosniaque; BLR bélarussien biélorusse; BLZ bélizien; BOL bolivien; BRA brésilien; BRB barbadien; BRN brunéien; BTN bhoutanais; BWA botswanais; CAF centrafricain; CAN canadien;
CHE suisse; CHL chilien; CHN chinois; CIV ivoirien; CMR camerounais; COD congolais; COG congolais; COL colombien; COM comorien; CRI costaricien; CUB cubain; CYP chypriote; CZE tchèque; DEU allemand; DJI djiboutien; DMA dominiquais;
DNK danois; DOM dominicain; DZA algérien; ECU équatorien; EGY égyptien; ERI érythréen; ESP espagnol; EST estonien; ETH éthiopien; FIN finlandais; FJI fidjien; FRA français; GAB gabonais; GBR britannique; GEO géorgien; GHA ghanéen;
GIN guinéen; GMB gambien; GRC grec; GRD grenadien; GTM guatémaltèque; GUY guyanien; HND hondurien; HRV croate; HTI haïtien; HUN hongrois; IDN indonésien; IND indien; IRL irlandais; IRN iranien; IRQ iraquien irakien; ISL islandais;
ISR israélien; ITA italien; JAM jamaïcain; JOR jordanien; JPN japonais; KAZ kazakh kazakhstanais; KEN kényan; KGZ kirghize; KHM cambodgien; KIR kiribatien; KOR coréen; PRK coréen; KWT koweïtien; LAO laotien; LBN libanais; LBR libérien;
LBY libyen; LKA srilankais; LSO lesothan; LTU lituanien; LUX luxembourgeois; LVA letton; MAR marocain; MCO monégasque; MDA moldave; MDG malgache; MDV maldivien; MEX mexicain; MKD macédonien; MLI malien; MLT maltais; MMR birman;
MNE monténégrin; MNG mongol; MOZ mozambicain; MRT mauritanien; MUS mauricien; MWI malawien; MYS malaisien; NAM namibien; NER nigérien; NGA nigérian; NIC nicaraguayen; NLD néerlandais; NOR norvégien; NPL népalais; OMN omanais;
PAK pakistanais; PAN panaméen; PER péruvien; PHL philippin; POL polonais; PRT portugais; PRY paraguayen; PSE palestinien; QAT qatarien; ROU roumain; RUS russe; RWA rwandais; SAU saoudien; SDN soudanais; SEN sénégalais; SGP singapourien;
SLV salvadorien; SOM somalien; SRB serbe; SUR surinamien; SVK slovaque; SVN slovène; SWE suédois; SYC seychellois; SYR syrien; TCD tchadien; TGO togolais; THA thaïlandais; TJK tadjik; TKM turkmène; TLS timorais; TTO trinidadien;
TUN tunisien; TUR turc; TZA tanzanien; UGA ougandais; UKR ukrainien; URY uruguayen; USA américain; UZB ouzbek; VEN vénézuélien; VNM vietnamien; VUT vanuatuan; WSM samoan; YEM yéménite; ZMB zambien; ZWE zimbabwéen
`;

const IRREGULAR: Readonly<Record<string, string>> = { grec: 'grecque', turc: 'turque', ouzbek: 'ouzbèke', mongol: 'mongole', espagnol: 'espagnole', letton: 'lettone', tadjik: 'tadjike', kazakh: 'kazakhe', burkinabè: 'burkinabè', burkinabé: 'burkinabé' };

function feminine(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/[ée]en$|ien$|yen$/u.test(word)) return `${word}ne`;
  return word.endsWith('e') ? word : `${word}e`;
}

const plural = (word: string): string => (word.endsWith('s') ? word : `${word}s`);

function readTable(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of TABLE.split(';')) {
    const [code = '', ...words] = entry.trim().split(' ');
    for (const word of words) {
      for (const form of new Set([word, feminine(word), plural(word), plural(feminine(word))])) found.set(form, [...(found.get(form) ?? []), code]);
    }
  }
  return found;
}

const BY_FORM = readTable();

/** Codes of the States that a French word names the nationality of, in any gender and number; two for "congolais", none for other words. In: the word in lower case. */
export function statesOfFrenchNationality(lower: string): readonly string[] {
  return BY_FORM.get(lower) ?? [];
}

const FIRST = new Map(
  TABLE.split(';').map((entry): [string, string] => {
    const [code = '', word = ''] = entry.trim().split(' ');
    return [code, word];
  }),
);

/** The nationality of a State in French in the gender, number and capital of `written` ("Péruviennes"); nothing for a State whose people have no common adjective. */
export function frenchNationalityLike(code: string, written: string): string | undefined {
  const word = FIRST.get(code);
  if (word === undefined) return undefined;
  const lower = written.toLowerCase();
  const own = [...FIRST.values()].find((base) => [base, feminine(base), plural(base), plural(feminine(base))].includes(lower));
  const isFeminine = own !== undefined && own !== feminine(own) && [feminine(own), plural(feminine(own))].includes(lower);
  const gendered = isFeminine ? feminine(word) : word;
  const form = lower.endsWith('s') && !(own === lower && own.endsWith('s')) ? plural(gendered) : gendered;
  return lower === written ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
