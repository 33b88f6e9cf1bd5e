/**
 * What States and territories are called in French besides their short names, which `state-table.ts` has. Source of the facts: UNTERM (formal form; nationality as
 * adjective in the masculine singular). One a line: ISO 3166-1 alpha-3 code, formal name without article, adjectives with commas between. Parsed when a French name is first asked for.
 */
export const FRENCH_NAMES = `
AFG|République islamique d’Afghanistan|afghan
ALB|République d’Albanie|albanais
DZA|République algérienne démocratique et populaire|algérien
AND|Principauté d’Andorre|andorran
AGO|République d’Angola|angolais
ATG|Antigua-et-Barbuda|antiguayen,barbudien
ARG|République argentine|argentin
ARM|République d’Arménie|arménien
AUS|Commonwealth d’Australie|australien
AUT|République d’Autriche|autrichien
AZE|République d’Azerbaïdjan|azerbaïdjanais
BHS|Commonwealth des Bahamas|bahamien
BHR|Royaume de Bahreïn|bahreïnien
BGD|République populaire du Bangladesh|bangladais
BRB|Barbade|barbadien
BLR|République du Bélarus|bélarussien
BEL|Royaume de Belgique|belge
BLZ|Belize|bélizien
BEN|République du Bénin|béninois
BTN|Royaume du Bhoutan|bhoutanais
BOL|État plurinational de Bolivie|bolivien
BIH|Bosnie-Herzégovine|bosnien,herzégovinien
BWA|République du Botswana|botswanais
BRA|République fédérative du Brésil|brésilien
BRN|Brunéi Darussalam|brunéien
BGR|République de Bulgarie|bulgare
BFA|Burkina Faso|burkinabé
BDI|République du Burundi|burundais
CPV|République de Cabo Verde|cabo-verdien,cap-verdien
KHM|Royaume du Cambodge|cambodgien
CMR|République du Cameroun|camerounais
CAN|Canada|canadien
CAF|République centrafricaine|centrafricain
TCD|République du Tchad|tchadien
CHL|République du Chili|chilien
CHN|République populaire de Chine|chinois
COL|République de Colombie|colombien
COM|Union des Comores|comorien
COG|République du Congo|congolais
CRI|République du Costa Rica|costaricien
CIV|République de Côte d’Ivoire|ivoirien
HRV|République de Croatie|croate
CUB|République de Cuba|cubain
CYP|République de Chypre|chypriote
CZE|République tchèque|tchèque
PRK|République populaire démocratique de Corée|nord-coréen
COD|République démocratique du Congo|congolais
DNK|Royaume du Danemark|danois
DJI|République de Djibouti|djiboutien
DMA|Commonwealth de Dominique|dominiquais
DOM|République dominicaine|dominicain
ECU|République de l’Équateur|équatorien
EGY|République arabe d’Égypte|égyptien
SLV|République d’El Salvador|salvadorien
GNQ|République de Guinée équatoriale|équato-guinéen
ERI|État d’Érythrée|érythréen
EST|République d’Estonie|estonien
SWZ|Royaume d’Eswatini|swazi,eswatinien
ETH|République fédérale démocratique d’Éthiopie|éthiopien
FJI|République des Fidji|fidjien
FIN|République de Finlande|finlandais
FRA|République française|français
GAB|République gabonaise|gabonais
GMB|République de Gambie|gambien
GEO|Géorgie|géorgien
DEU|République fédérale d’Allemagne|allemand
GHA|République du Ghana|ghanéen
GRC|République hellénique|grec,hellénique
GRD|Grenade|grenadien
GTM|République du Guatemala|guatémaltèque
GIN|République de Guinée|guinéen
GNB|République de Guinée-Bissau|bissau-guinéen
GUY|République coopérative du Guyana|guyanien
HTI|République d’Haïti|haïtien
HND|République du Honduras|hondurien
HUN|Hongrie|hongrois
ISL|République d’Islande|islandais
IND|République de l’Inde|indien
IDN|République d’Indonésie|indonésien
IRN|République islamique d’Iran|iranien
IRQ|République d’Iraq|iraquien,irakien
IRL|Irlande|irlandais
ISR|État d’Israël|israélien
ITA|République italienne|italien
JAM|Jamaïque|jamaïcain
JPN|Japon|japonais
JOR|Royaume hachémite de Jordanie|jordanien
KAZ|République du Kazakhstan|kazakh,kazakhstanais
KEN|République du Kenya|kényan
KIR|République de Kiribati|kiribatien
KWT|État du Koweït|koweïtien
KGZ|République kirghize|kirghize
LAO|République démocratique populaire lao|lao,laotien
LVA|République de Lettonie|letton
LBN|République libanaise|libanais
LSO|Royaume du Lesotho|lesothan
LBR|République du Libéria|libérien
LBY|État de Libye|libyen
LIE|Principauté du Liechtenstein|liechtensteinois
LTU|République de Lituanie|lituanien
LUX|Grand-Duché de Luxembourg|luxembourgeois
MDG|République de Madagascar|malgache
MWI|République du Malawi|malawien
MYS|Malaisie|malaisien
MDV|République des Maldives|maldivien
MLI|République du Mali|malien
MLT|République de Malte|maltais
MHL|République des Îles Marshall|marshallais
MRT|République islamique de Mauritanie|mauritanien
MUS|République de Maurice|mauricien
MEX|États-Unis du Mexique|mexicain
FSM|États fédérés de Micronésie|micronésien
MCO|Principauté de Monaco|monégasque
MNG|Mongolie|mongol
MNE|Monténégro|monténégrin
MAR|Royaume du Maroc|marocain
MOZ|République du Mozambique|mozambicain
MMR|République de l’Union du Myanmar|birman,myanmarais
NAM|République de Namibie|namibien
NRU|République de Nauru|nauruan
NPL|Népal|népalais
NLD|Royaume des Pays-Bas|néerlandais
NZL|Nouvelle-Zélande|néo-zélandais
NIC|République du Nicaragua|nicaraguayen
NER|République du Niger|nigérien
NGA|République fédérale du Nigéria|nigérian
MKD|République de Macédoine du Nord|macédonien
NOR|Royaume de Norvège|norvégien
OMN|Sultanat d’Oman|omanais
PAK|République islamique du Pakistan|pakistanais
PLW|République des Palaos|palaosien,paluan
PAN|République du Panama|panaméen
PNG|État indépendant de Papouasie-Nouvelle-Guinée|papouan-néo-guinéen
PRY|République du Paraguay|paraguayen
PER|République du Pérou|péruvien
PHL|République des Philippines|philippin
POL|République de Pologne|polonais
PRT|République portugaise|portugais
QAT|État du Qatar|qatarien,qatari
KOR|République de Corée|coréen,sud-coréen
MDA|République de Moldova|moldove,moldave
ROU|Roumanie|roumain
RUS|Fédération de Russie|russe
RWA|République du Rwanda|rwandais
KNA|Saint-Kitts-et-Nevis|kittitien,névicien
LCA|Sainte-Lucie|saint-lucien
VCT|Saint-Vincent-et-les Grenadines|saint-vincentais
WSM|État indépendant du Samoa|samoan
SMR|République de Saint-Marin|saint-marinais
STP|République démocratique de Sao Tomé-et-Principe|santoméen
SAU|Royaume d’Arabie saoudite|saoudien
SEN|République du Sénégal|sénégalais
SRB|République de Serbie|serbe
SYC|République des Seychelles|seychellois
SLE|République de Sierra Leone|sierra-léonais
SGP|République de Singapour|singapourien
SVK|République slovaque|slovaque
SVN|République de Slovénie|slovène
SLB|Îles Salomon|salomonais
SOM|République fédérale de Somalie|somalien
ZAF|République sud-africaine|sud-africain
SSD|République du Soudan du Sud|sud-soudanais
ESP|Royaume d’Espagne|espagnol
LKA|République socialiste démocratique de Sri Lanka|sri-lankais
SDN|République du Soudan|soudanais
SUR|République du Suriname|surinamais
SWE|Royaume de Suède|suédois
CHE|Confédération suisse|suisse
SYR|République arabe syrienne|syrien
TJK|République du Tadjikistan|tadjik
THA|Royaume de Thaïlande|thaïlandais
TLS|République démocratique du Timor-Leste|timorais
TGO|République togolaise|togolais
TON|Royaume des Tonga|tongan,tonguien
TTO|République de Trinité-et-Tobago|trinidadien,tobagonien
TUN|République tunisienne|tunisien
TUR|République de Türkiye|turc
TKM|Turkménistan|turkmène
TUV|Tuvalu|tuvaluan
UGA|République de l’Ouganda|ougandais
UKR|Ukraine|ukrainien
ARE|Émirats arabes unis|émirien,émirati
GBR|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|britannique
TZA|République-Unie de Tanzanie|tanzanien
USA|États-Unis d’Amérique|américain
URY|République orientale de l’Uruguay|uruguayen
UZB|République d’Ouzbékistan|ouzbek
VUT|République de Vanuatu|vanuatuan
VEN|République bolivarienne du Venezuela|vénézuélien
VNM|République socialiste du Viet Nam|vietnamien
YEM|République du Yémen|yéménite
ZMB|République de Zambie|zambien
ZWE|République du Zimbabwe|zimbabwéen
VAT|Saint-Siège|vatican
PSE|État de Palestine|palestinien
COK|Îles Cook|cookien
NIU|Nioué|niouéen
HKG|Région administrative spéciale de Hong Kong|hongkongais
MAC|Région administrative spéciale de Macao|macanais
XKX|Kosovo|kosovar
ESH|Sahara occidental|sahraoui
GRL|Groenland|groenlandais
FRO|Îles Féroé|féroïen
ABW|Aruba|arubais
CUW|Curaçao|curacien
NCL|Nouvelle-Calédonie|néo-calédonien
PYF|Polynésie française|polynésien
PRI|Porto Rico|portoricain
BMU|Bermudes|bermudien
CYM|Îles Caïmanes|caïmanien
GIB|Gibraltar|gibraltarien
IMN|Île de Man|mannois
GGY|Bailliage de Guernesey|guernesiais
JEY|Bailliage de Jersey|jersiais
VGB|Îles Vierges britanniques|vierge-britannique
TCA|Îles Turques et Caïques|turquois
AIA|Anguilla|anguillais
MSR|Montserrat|montserratien
FLK|Îles Falkland (Malvinas)|falklandais
SHN|Sainte-Hélène|hélénien
SXM|Sint Maarten|saint-martinois
GUM|Guam|guamanien
TKL|Tokélaou|tokélaouan
SCG|Serbie-et-Monténégro|serbo-monténégrin
YUG|République fédérale de Yougoslavie|yougoslave
CSK|République fédérale tchèque et slovaque|tchécoslovaque
SUN|Union des Républiques socialistes soviétiques|soviétique
`;
