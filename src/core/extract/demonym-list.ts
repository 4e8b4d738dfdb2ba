/*
 * Adjectives and peoples of countries, by the country's region code (ISO 3166), whose name
 * Intl.DisplayNames gives. Written by hand; a plural in -s is made of every one that does not end in s,
 * sh, ch, se.
 */
export const demonymsByRegion = `
AF Afghan Afghani
AL Albanian
DZ Algerian
AD Andorran
AO Angolan
AR Argentine Argentinian Argentinean
AM Armenian
AU Australian Aussie
AT Austrian
AZ Azerbaijani Azeri
BS Bahamian
BH Bahraini
BD Bangladeshi
BB Barbadian
BY Belarusian Belarusan Byelorussian Belorussian
BE Belgian
BZ Belizean
BJ Beninese
BT Bhutanese
BO Bolivian
BA Bosnian
BW Botswanan Motswana
BR Brazilian
BN Bruneian
BG Bulgarian
BF Burkinabe Burkinabè
MM Burmese
BI Burundian
KH Cambodian
CM Cameroonian
CA Canadian
CV Cape-Verdean
TD Chadian
CL Chilean
CN Chinese
CO Colombian
KM Comorian
CG Congolese
CR Costa-Rican
HR Croatian
CU Cuban
CY Cypriot
CZ Czech
DK Danish Dane
DJ Djiboutian
DO Dominican
EC Ecuadorian Ecuadorean
EG Egyptian
SV Salvadoran Salvadorean
GQ Equatoguinean
ER Eritrean
EE Estonian
ET Ethiopian
FJ Fijian
FI Finnish Finn
FR French Frenchman Frenchwoman
GA Gabonese
GM Gambian
GE Georgian
DE German
GH Ghanaian
GB British Briton Brit
GR Greek
GL Greenlander Greenlandic
GT Guatemalan
GN Guinean
GY Guyanese
HT Haitian
HN Honduran
HU Hungarian
IS Icelandic Icelander
IN Indian
ID Indonesian
IR Iranian
IQ Iraqi
IE Irish Irishman
IL Israeli
IT Italian
CI Ivorian
JM Jamaican
JP Japanese
JO Jordanian
KZ Kazakh Kazakhstani
KE Kenyan
KW Kuwaiti
KG Kyrgyz
LA Laotian Lao
LV Latvian
LB Lebanese
LS Basotho
LR Liberian
LY Libyan
LT Lithuanian
LU Luxembourger Luxembourgish
MK Macedonian
MG Malagasy
MW Malawian
MY Malaysian Malay
MV Maldivian
ML Malian
MT Maltese
MR Mauritanian
MU Mauritian
MX Mexican
MD Moldovan
MN Mongolian
ME Montenegrin
MA Moroccan
MZ Mozambican
NA Namibian
NP Nepali Nepalese
NL Dutch Dutchman
NZ New-Zealander Kiwi
NI Nicaraguan
NE Nigerien
NG Nigerian
KP North-Korean
NO Norwegian
OM Omani
PK Pakistani
PS Palestinian
PA Panamanian
PY Paraguayan
PE Peruvian
PH Filipino Filipina Philippine
PL Polish Pole
PT Portuguese
PR Puerto-Rican
QA Qatari
RO Romanian Rumanian
RU Russian
RW Rwandan
WS Samoan
SA Saudi
SN Senegalese
RS Serbian
SC Seychellois
SL Sierra-Leonean
SG Singaporean
SK Slovak Slovakian
SI Slovenian Slovene
SO Somali Somalian
ZA South-African
KR South-Korean Korean
SS South-Sudanese
ES Spanish Spaniard
LK Sri-Lankan
SD Sudanese
SR Surinamese
SZ Swazi
SE Swedish Swede
CH Swiss
SY Syrian
TW Taiwanese
TJ Tajik
TZ Tanzanian
TH Thai
TL Timorese
TG Togolese
TO Tongan
TT Trinidadian
TN Tunisian
TR Turkish Turk
TM Turkmen
UG Ugandan
UA Ukrainian
AE Emirati
US American
UY Uruguayan
UZ Uzbek
VU Vanuatuan
VE Venezuelan
VN Vietnamese
YE Yemeni
ZM Zambian
ZW Zimbabwean
`;

/** Adjectives and peoples of places that are no countries, each with the place. Written by hand. */
export const demonymsByPlace = `
Scottish|Scotland Scot|Scotland Scotsman|Scotland Welsh|Wales Welshman|Wales English|England Englishman|England
Crimean|Crimea Siberian|Siberia Bavarian|Bavaria Prussian|Prussia Sicilian|Sicily Parisian|Paris Londoner|London
Texan|Texas Californian|California Floridian|Florida Hawaiian|Hawaii Alaskan|Alaska Tasmanian|Tasmania
Quebecer|Quebec Kashmiri|Kashmir Tibetan|Tibet Bengali|Bengal Punjabi|Punjab Sindhi|Sindh Baluch|Balochistan
Yugoslav|Yugoslavia Yugoslavian|Yugoslavia Czechoslovak|Czechoslovakia Kosovar|Kosovo Dagestani|Dagestan Chechen|Chechnya
Abkhazian|Abkhazia Ossetian|Ossetia Transnistrian|Transnistria Catalan|Catalonia Basque|Basque_Country
Corsican|Corsica Venetian|Venice Muscovite|Moscow Viennese|Vienna Darfuri|Darfur Zanzibari|Zanzibar Sahrawi|Western_Sahara
European|Europe African|Africa Asian|Asia Scandinavian|Scandinavia Soviet|Soviet_Union Balkan|Balkans
Arabian|Arabia Amazonian|Amazon Andean|Andes Caucasian|Caucasus Alpine|Alps Arctic|Arctic Caribbean|Caribbean
`;
