/**
 * What States and territories are called in Spanish. Source of the facts: UNTERM (short form, formal form, nationality as adjective in the masculine singular). One a line: ISO 3166-1 alpha-3
 * code, short name (with its article where it takes one in a sentence, such as "el Perú"), formal name without article where it differs, adjectives with commas between. Parsed when a Spanish name is first asked for.
 */
export const SPANISH_NAMES = `
AFG|el Afganistán|República Islámica del Afganistán|afgano
ALB|Albania|República de Albania|albanés
DZA|Argelia|República Argelina Democrática y Popular|argelino
AND|Andorra|Principado de Andorra|andorrano
AGO|Angola|República de Angola|angoleño
ATG|Antigua y Barbuda||antiguano
ARG|la Argentina|República Argentina|argentino
ARM|Armenia|República de Armenia|armenio
AUS|Australia|Commonwealth de Australia|australiano
AUT|Austria|República de Austria|austriaco,austríaco
AZE|Azerbaiyán|República de Azerbaiyán|azerbaiyano
BHS|las Bahamas|Commonwealth de las Bahamas|bahameño
BHR|Bahrein|Reino de Bahrein|bahreiní
BGD|Bangladesh|República Popular de Bangladesh|bangladesí
BRB|Barbados||barbadense
BLR|Belarús|República de Belarús|belaruso
BEL|Bélgica|Reino de Bélgica|belga
BLZ|Belice||beliceño
BEN|Benin|República de Benin|beninés
BTN|Bhután|Reino de Bhután|bhutanés
BOL|Bolivia|Estado Plurinacional de Bolivia|boliviano
BIH|Bosnia y Herzegovina||bosnio
BWA|Botswana|República de Botswana|botswanés
BRA|el Brasil|República Federativa del Brasil|brasileño
BRN|Brunei Darussalam||bruneano
BGR|Bulgaria|República de Bulgaria|búlgaro
BFA|Burkina Faso||burkinés
BDI|Burundi|República de Burundi|burundés
CPV|Cabo Verde|República de Cabo Verde|caboverdiano
KHM|Camboya|Reino de Camboya|camboyano
CMR|el Camerún|República del Camerún|camerunés
CAN|el Canadá||canadiense
CAF|la República Centroafricana||centroafricano
TCD|el Chad|República del Chad|chadiano
CHL|Chile|República de Chile|chileno
CHN|China|República Popular China|chino
COL|Colombia|República de Colombia|colombiano
COM|las Comoras|Unión de las Comoras|comorano
COG|el Congo|República del Congo|congoleño
CRI|Costa Rica|República de Costa Rica|costarricense
CIV|Côte d’Ivoire|República de Côte d’Ivoire|marfileño
HRV|Croacia|República de Croacia|croata
CUB|Cuba|República de Cuba|cubano
CYP|Chipre|República de Chipre|chipriota
CZE|Chequia|República Checa|checo
PRK|la República Popular Democrática de Corea||norcoreano
COD|la República Democrática del Congo||congoleño
DNK|Dinamarca|Reino de Dinamarca|danés
DJI|Djibouti|República de Djibouti|djiboutiano
DMA|Dominica|Commonwealth de Dominica|dominiqués
DOM|la República Dominicana||dominicano
ECU|el Ecuador|República del Ecuador|ecuatoriano
EGY|Egipto|República Árabe de Egipto|egipcio
SLV|El Salvador|República de El Salvador|salvadoreño
GNQ|Guinea Ecuatorial|República de Guinea Ecuatorial|ecuatoguineano
ERI|Eritrea|Estado de Eritrea|eritreo
EST|Estonia|República de Estonia|estonio
SWZ|Eswatini|Reino de Eswatini|suazi
ETH|Etiopía|República Democrática Federal de Etiopía|etíope
FJI|Fiji|República de Fiji|fiyiano
FIN|Finlandia|República de Finlandia|finlandés
FRA|Francia|República Francesa|francés
GAB|el Gabón|República Gabonesa|gabonés
GMB|Gambia|República de Gambia|gambiano
GEO|Georgia||georgiano
DEU|Alemania|República Federal de Alemania|alemán
GHA|Ghana|República de Ghana|ghanés
GRC|Grecia|República Helénica|griego
GRD|Granada||granadino
GTM|Guatemala|República de Guatemala|guatemalteco
GIN|Guinea|República de Guinea|guineano
GNB|Guinea-Bissau|República de Guinea-Bissau|bissauguineano
GUY|Guyana|República Cooperativa de Guyana|guyanés
HTI|Haití|República de Haití|haitiano
HND|Honduras|República de Honduras|hondureño
HUN|Hungría||húngaro
ISL|Islandia|República de Islandia|islandés
IND|la India|República de la India|indio
IDN|Indonesia|República de Indonesia|indonesio
IRN|el Irán|República Islámica del Irán|iraní
IRQ|el Iraq|República del Iraq|iraquí
IRL|Irlanda||irlandés
ISR|Israel|Estado de Israel|israelí
ITA|Italia|República Italiana|italiano
JAM|Jamaica||jamaiquino,jamaicano
JPN|el Japón||japonés
JOR|Jordania|Reino Hachemita de Jordania|jordano
KAZ|Kazajstán|República de Kazajstán|kazajo
KEN|Kenya|República de Kenya|keniano
KIR|Kiribati|República de Kiribati|kiribatiano
KWT|Kuwait|Estado de Kuwait|kuwaití
KGZ|Kirguistán|República Kirguisa|kirguís
LAO|la República Democrática Popular Lao||laosiano
LVA|Letonia|República de Letonia|letón
LBN|el Líbano|República Libanesa|libanés
LSO|Lesotho|Reino de Lesotho|lesothense
LBR|Liberia|República de Liberia|liberiano
LBY|Libia|Estado de Libia|libio
LIE|Liechtenstein|Principado de Liechtenstein|liechtensteiniano
LTU|Lituania|República de Lituania|lituano
LUX|Luxemburgo|Gran Ducado de Luxemburgo|luxemburgués
MDG|Madagascar|República de Madagascar|malgache
MWI|Malawi|República de Malawi|malawiano
MYS|Malasia||malasio
MDV|Maldivas|República de Maldivas|maldivo
MLI|Malí|República de Malí|maliense
MLT|Malta|República de Malta|maltés
MHL|las Islas Marshall|República de las Islas Marshall|marshalés
MRT|Mauritania|República Islámica de Mauritania|mauritano
MUS|Mauricio|República de Mauricio|mauriciano
MEX|México|Estados Unidos Mexicanos|mexicano
FSM|Micronesia|Estados Federados de Micronesia|micronesio
MCO|Mónaco|Principado de Mónaco|monegasco
MNG|Mongolia||mongol
MNE|Montenegro||montenegrino
MAR|Marruecos|Reino de Marruecos|marroquí
MOZ|Mozambique|República de Mozambique|mozambiqueño
MMR|Myanmar|República de la Unión de Myanmar|birmano
NAM|Namibia|República de Namibia|namibiano
NRU|Nauru|República de Nauru|nauruano
NPL|Nepal||nepalés
NLD|los Países Bajos|Reino de los Países Bajos|neerlandés
NZL|Nueva Zelandia||neozelandés
NIC|Nicaragua|República de Nicaragua|nicaragüense
NER|el Níger|República del Níger|nigerino
NGA|Nigeria|República Federal de Nigeria|nigeriano
MKD|Macedonia del Norte|República de Macedonia del Norte|macedonio
NOR|Noruega|Reino de Noruega|noruego
OMN|Omán|Sultanía de Omán|omaní
PAK|el Pakistán|República Islámica del Pakistán|pakistaní
PLW|Palau|República de Palau|palauano
PAN|Panamá|República de Panamá|panameño
PNG|Papua Nueva Guinea|Estado Independiente de Papua Nueva Guinea|papú
PRY|el Paraguay|República del Paraguay|paraguayo
PER|el Perú|República del Perú|peruano
PHL|Filipinas|República de Filipinas|filipino
POL|Polonia|República de Polonia|polaco
PRT|Portugal|República Portuguesa|portugués
QAT|Qatar|Estado de Qatar|qatarí
KOR|la República de Corea||surcoreano
MDA|la República de Moldova||moldovo
ROU|Rumania||rumano
RUS|la Federación de Rusia||ruso
RWA|Rwanda|República de Rwanda|rwandés
KNA|Saint Kitts y Nevis||kitiano
LCA|Santa Lucía||santaluciano
VCT|San Vicente y las Granadinas||sanvicentino
WSM|Samoa|Estado Independiente de Samoa|samoano
SMR|San Marino|República de San Marino|sanmarinense
STP|Santo Tomé y Príncipe|República Democrática de Santo Tomé y Príncipe|santotomense
SAU|la Arabia Saudita|Reino de la Arabia Saudita|saudita
SEN|el Senegal|República del Senegal|senegalés
SRB|Serbia|República de Serbia|serbio
SYC|Seychelles|República de Seychelles|seychellense
SLE|Sierra Leona|República de Sierra Leona|sierraleonés
SGP|Singapur|República de Singapur|singapurense
SVK|Eslovaquia|República Eslovaca|eslovaco
SVN|Eslovenia|República de Eslovenia|esloveno
SLB|las Islas Salomón||salomonense
SOM|Somalia|República Federal de Somalia|somalí
ZAF|Sudáfrica|República de Sudáfrica|sudafricano
SSD|Sudán del Sur|República de Sudán del Sur|sursudanés
ESP|España|Reino de España|español
LKA|Sri Lanka|República Socialista Democrática de Sri Lanka|esrilanqués
SDN|el Sudán|República del Sudán|sudanés
SUR|Suriname|República de Suriname|surinamés
SWE|Suecia|Reino de Suecia|sueco
CHE|Suiza|Confederación Suiza|suizo
SYR|la República Árabe Siria||sirio
TJK|Tayikistán|República de Tayikistán|tayiko
THA|Tailandia|Reino de Tailandia|tailandés
TLS|Timor-Leste|República Democrática de Timor-Leste|timorense
TGO|el Togo|República Togolesa|togolés
TON|Tonga|Reino de Tonga|tongano
TTO|Trinidad y Tabago|República de Trinidad y Tabago|trinitense
TUN|Túnez|República de Túnez|tunecino
TUR|Türkiye|República de Türkiye|turco
TKM|Turkmenistán||turcomano
TUV|Tuvalu||tuvaluano
UGA|Uganda|República de Uganda|ugandés
UKR|Ucrania||ucraniano
ARE|los Emiratos Árabes Unidos||emiratí
GBR|el Reino Unido|Reino Unido de Gran Bretaña e Irlanda del Norte|británico
TZA|la República Unida de Tanzanía||tanzano
USA|los Estados Unidos de América||estadounidense
URY|el Uruguay|República Oriental del Uruguay|uruguayo
UZB|Uzbekistán|República de Uzbekistán|uzbeko
VUT|Vanuatu|República de Vanuatu|vanuatuense
VEN|Venezuela|República Bolivariana de Venezuela|venezolano
VNM|Viet Nam|República Socialista de Viet Nam|vietnamita
YEM|el Yemen|República del Yemen|yemení
ZMB|Zambia|República de Zambia|zambiano
ZWE|Zimbabwe|República de Zimbabwe|zimbabuense
VAT|la Santa Sede||vaticano
PSE|el Estado de Palestina||palestino
COK|las Islas Cook||cookiano
NIU|Niue||niueano
HKG|Hong Kong (China)|Región Administrativa Especial de Hong Kong|hongkonés
MAC|Macao (China)|Región Administrativa Especial de Macao|macaense
XKX|Kosovo||kosovar
ESH|el Sáhara Occidental||saharaui
GRL|Groenlandia||groenlandés
FRO|las Islas Feroe||feroés
ABW|Aruba||arubeño
CUW|Curaçao||curazoleño
NCL|Nueva Caledonia||neocaledonio
PYF|la Polinesia Francesa||polinesio
PRI|Puerto Rico||puertorriqueño
BMU|las Bermudas||bermudeño
CYM|las Islas Caimán||caimanés
GIB|Gibraltar||gibraltareño
IMN|la Isla de Man||manés
GGY|Guernsey||guerneseyés
JEY|Jersey||jerseyés
VGB|las Islas Vírgenes Británicas||virgenense
TCA|las Islas Turcas y Caicos||turcocaiqueño
AIA|Anguila||anguilense
MSR|Montserrat||montserratense
FLK|las Islas Malvinas (Falkland Islands)||malvinense
SHN|Santa Elena||santaelenense
SXM|Sint Maarten||sanmartinense
GUM|Guam||guameño
TKL|Tokelau||tokelauano
SCG|Serbia y Montenegro||serbomontenegrino
YUG|Yugoslavia|República Federativa de Yugoslavia|yugoslavo
CSK|Checoslovaquia|República Federal Checa y Eslovaca|checoslovaco
SUN|la Unión de Repúblicas Socialistas Soviéticas||soviético
`;
