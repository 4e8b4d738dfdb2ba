/** Names of places that neither regions nor time zones give: parts of the world, states, capitals. */
export const otherPlaces = `
Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Far East|Near East|Central Asia
Southeast Asia|South Asia|East Asia|West Africa|East Africa|North Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa
Eastern Europe|Western Europe|Central Europe|Balkans|Caucasus|Scandinavia|Baltics|Caribbean|Arctic|Antarctica|Sahel|Sahara
Mediterranean|Black Sea|Baltic Sea|Red Sea|Caspian Sea|North Sea|Persian Gulf|Gulf of Mexico|Atlantic|Pacific|Atlantic Ocean
Pacific Ocean|Indian Ocean|Arctic Ocean|Danube|Rhine|Nile|Volga|Dnieper|Thames|Mississippi|Amazon|Ganges|Mekong|Yangtze
Alps|Andes|Himalayas|Crimea|Donbas|Donbass|Chechnya|Dagestan|Kashmir|Punjab|Kurdistan|Gaza|Gaza Strip|West Bank|Golan Heights
Tibet|Xinjiang|Siberia|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Catalonia|Scotland|Wales|England|Northern Ireland
Soviet Union|USSR|U.S.S.R.|Yugoslavia|Czechoslovakia|East Germany|West Germany|Britain|Great Britain|America|Holland|Burma|Russia|Ivory Coast
U.S.|US|USA|U.S.A.|N.Y.|N.J.|D.C.|N.C.|S.C.|N.M.|N.H.|N.D.|S.D.|R.I.|B.C.|N.S.W.|U.A.E.|UK|U.K.|UAE|DRC|Washington|Washington DC|Washington D.C.|Beijing|Peking|Delhi|New Delhi|Mumbai|Bombay|Calcutta|Chennai|Bangalore|Geneva
Brussels|Strasbourg|Frankfurt|Munich|Hamburg|Cologne|Milan|Naples|Turin|Venice|Florence|Barcelona|Valencia|Seville|Lyon|Marseille
Nice|Cannes|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Leeds|Cardiff|Belfast|Oxford|Cambridge|Rotterdam|The Hague|Hague|Antwerp
St. Petersburg|Saint Petersburg|Leningrad|Kharkiv|Odessa|Odesa|Lviv|Donetsk|Mariupol|Kiev|Kyiv|Minsk|Brest|Grodno|Hrodna|Gomel|Homel|Vitebsk|Mogilev
Krakow|Gdansk|Wroclaw|Lodz|Poznan|Ankara|Izmir|Tel Aviv|Haifa|Ramallah|Mecca|Medina|Basra|Mosul|Kirkuk|Aleppo|Homs|Benghazi
Kandahar|Herat|Islamabad|Lahore|Peshawar|Rawalpindi|Quetta|Kolkata|Hyderabad|Pune|Osaka|Kyoto|Hiroshima|Nagasaki|Busan|Guangzhou
Shenzhen|Wuhan|Tianjin|Chengdu|Nanjing|Ottawa|Calgary|Quebec|Ontario|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|Newfoundland
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico
New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah
Vermont|Virginia|West Virginia|Wisconsin|Wyoming|San Francisco|San Diego|San Jose|Las Vegas|Houston|Dallas|Austin|Miami|Atlanta|Boston
Philadelphia|Pittsburgh|Cleveland|Seattle|Baltimore|Minneapolis|Milwaukee|St. Louis|New Orleans|Hollywood|Manhattan|Brooklyn|Queensland
New South Wales|Victoria|Tasmania|Canberra|Wellington|Rio de Janeiro|Brasilia|Medellin|Cali|Kumasi|Mombasa|Cape Town|Durban|Pretoria
Alexandria|Abuja|Kano|Goma|Kivu|Tigray|Darfur|Zanzibar|Bavaria|Saxony|Normandy|Sicily|Sardinia|Tuscany|Flanders|Silesia|Galicia|Andalusia
Kashmir|Bengal|Gujarat|Kerala|Bihar|Assam|Uttar Pradesh|Tamil Nadu|Maharashtra|Rajasthan|Sindh|Balochistan|Zimbabwe|Sumatra|Java|Bali|Aceh
Hong Kong|Macau|Macao|Taiwan|Okinawa|Chernobyl|Silicon Valley|Bosnia|Herzegovina|Sarajevo|Vatican|Kosovo|Macedonia|Korea|Congo|Zaire|West|Swaziland|Cape Verde|Czech Republic|Turkey|Micronesia|Palestine|Russian Federation|Trinidad|St Louis|Great Lakes|Bonn|Kazan|Sevastopol|Simferopol|Luhansk|Kherson|Zaporizhzhia|Dnipro|Smolensk|Kaliningrad|Vatican City|Kansas City|Salt Lake City|Fort Worth|Western Australia|South Australia|Northern Territory|Ivory Coast|Bay of Bengal|South China Sea|East China Sea|Sea of Azov|Suez Canal|Panama Canal|English Channel|Strait of Hormuz|Taiwan Strait|Holy Land|Asia-Pacific|Eurasia|Oceania|Maghreb|Levant|Sub-Saharan|Himachal Pradesh|Madhya Pradesh|Andhra Pradesh|Srinagar|Jammu|Shillong|Meghalaya|Manipur|Nagaland|Haryana|Jharkhand|Telangana|Karnataka|Odisha|Chhattisgarh|Uttarakhand|Goa
Guangdong|Guangxi|Fujian|Zhejiang|Jiangsu|Shandong|Shanxi|Shaanxi|Henan|Hebei|Hubei|Hunan|Sichuan|Yunnan|Guizhou|Gansu|Qinghai|Jilin|Liaoning
Heilongjiang|Hainan|Anhui|Jiangxi|Inner Mongolia|Ningxia|Hangzhou|Suzhou|Xiamen|Qingdao|Dalian|Kunming|Xi'an|Zhengzhou|Changsha|Fuzhou|Nanning
Guiyang|Lanzhou|Lhasa|Dongguan|Foshan|Zhuhai|Kaohsiung|Taichung|Tainan|Hsinchu|Taoyuan|Hokkaido|Honshu|Kyushu|Shikoku|Yokohama|Sapporo|Kobe
Fukuoka|Sendai|Fukushima|Saitama|Kanagawa|Miyagi|Niigata|Kumamoto|Kagoshima|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Jeju|Gyeonggi|Gangwon
Ahmedabad|Surat|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Ranchi|Guwahati|Bhubaneswar|Thiruvananthapuram|Kochi|Coimbatore|Madurai
Mysuru|Mysore|Mangaluru|Mangalore|Visakhapatnam|Vijayawada|Amritsar|Ludhiana|Chandigarh|Dehradun|Agra|Varanasi|Noida|Gurugram|Gurgaon|Ladakh
Tripura|Mizoram|Sikkim|Arunachal Pradesh|West Bengal|Puducherry|Raipur|Jodhpur|Udaipur|Bengaluru|Multan|Faisalabad|Sialkot|Gujranwala
Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir|Waziristan|Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Barisal|Barishal|Rangpur|Mymensingh
Cox's Bazar|Narayanganj|Gazipur|Cumilla|Comilla|Kandy|Jaffna|Trincomalee|Pokhara|Chiang Mai|Chiang Rai|Phuket|Pattaya|Songkhla|Nonthaburi|Hat Yai
Nakhon Ratchasima|Nakhon Si Thammarat|Selangor|Penang|Johor|Johor Baru|Johor Bahru|Sabah|Sarawak|Perak|Kelantan|Terengganu|Pahang|Kedah|Melaka
Malacca|Negri Sembilan|Putrajaya|Petaling Jaya|Shah Alam|Ipoh|Kota Kinabalu|Surabaya|Bandung|Medan|Semarang|Yogyakarta|West Papua|Kalimantan
Sulawesi|Borneo|Lombok|Mindanao|Luzon|Visayas|Cebu|Davao|Quezon City|Makati|Baguio|Zamboanga|Palawan|Marawi|Iloilo|Ho Chi Minh City|Da Nang
Haiphong|Can Tho|Mandalay|Naypyidaw|Rakhine|Sagaing|Siem Reap|Sihanoukville|Gold Coast|Newcastle|Geelong|Townsville|Cairns|Christchurch|Dunedin
Waikato|Otago|Tauranga|KwaZulu-Natal|Gauteng|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape|Free State|Soweto|Tshwane|Ekurhuleni
Bloemfontein|Polokwane|Pietermaritzburg|Gqeberha|Port Elizabeth|East London|Stellenbosch|Rustenburg|Kaduna|Ibadan|Port Harcourt|Benin City|Enugu
Borno|Katsina|Zamfara|Sokoto|Anambra|Bayelsa|Akwa Ibom|Cross River|Ebonyi|Niger Delta|Biafra|Maiduguri|Kisumu|Nakuru|Eldoret|Turkana|Garissa
Kiambu|Machakos|Entebbe|Dodoma|Arusha|Mwanza|Ashanti|Cape Coast|Oromia|Amhara|Mekelle|Somaliland|Puntland|Hargeisa|Omdurman|Port Sudan|North Kivu
South Kivu|Ituri|Katanga|Bukavu|Yaounde|Bamenda|Cabo Delgado|Beira|Ndola|Kitwe|Bulawayo|Mutare|Timbuktu|Misrata|Sirte|Tobruk|Cyrenaica|Giza|Sinai
Port Said|Luxor|Aswan|Suez|Sharm el-Sheikh|Rabat|Marrakesh|Marrakech|Tangier|Agadir|Western Sahara|Sfax|Jeddah|Dammam|Sanaa|Hodeidah|Marib|Taiz
Idlib|Raqqa|Latakia|Daraa|Deir ez-Zor|Erbil|Najaf|Karbala|Fallujah|Anbar|Sulaymaniyah|Isfahan|Shiraz|Tabriz|Mashhad|Khuzestan|Jenin|Nablus|Hebron
Bethlehem|Rafah|Khan Younis|Galilee|Negev|Nazareth|Sharjah|Fujairah|Abu Dhabi|Doha|Bekaa|Gaziantep|Diyarbakir|Antalya|Bursa|Adana|Trabzon|Anatolia
Thuringia|Hesse|Brandenburg|Lower Saxony|North Rhine-Westphalia|Baden-Wurttemberg|Rhineland-Palatinate|Saxony-Anhalt|Saarland|Schleswig-Holstein
Mecklenburg-Vorpommern|Stuttgart|Dusseldorf|Leipzig|Dresden|Hanover|Nuremberg|Bremen|Dortmund|Mannheim|Potsdam|Erfurt|Chemnitz|Tyrol|Carinthia
Styria|Salzburg|Graz|Innsbruck|Basel|Lausanne|Davos|Lucerne|Bordeaux|Toulouse|Lille|Nantes|Rennes|Grenoble|Brittany|Corsica|Alsace|Provence|Calais
Dunkirk|Rouen|Bilbao|Malaga|Granada|Basque Country|Asturias|Canary Islands|Balearic Islands|Mallorca|Ibiza|Tenerife|Palermo|Bologna|Genoa|Lombardy
Veneto|Calabria|Puglia|Lampedusa|Piedmont|Trieste|Catania|Algarve|Utrecht|Eindhoven|Groningen|Maastricht|Ghent|Bruges|Wallonia|Lublin|Katowice
Szczecin|Bydgoszcz|Bialystok|Rzeszow|Torun|Przemysl|Pomerania|Brno|Ostrava|Pilsen|Moravia|Bohemia|Olomouc|Kosice|Debrecen|Szeged|Cluj|Cluj-Napoca
Timisoara|Constanta|Brasov|Transylvania|Plovdiv|Varna|Burgas|Thessaloniki|Crete|Lesbos|Piraeus|Novi Sad|Vojvodina|Banja Luka|Mostar|Srebrenica
Republika Srpska|Dubrovnik|Rijeka|Dalmatia|Durres|Tiraspol|Gagauzia|Zaporizhia|Poltava|Sumy|Chernihiv|Cherkasy|Vinnytsia|Zhytomyr|Rivne|Lutsk
Ternopil|Ivano-Frankivsk|Chernivtsi|Uzhhorod|Kryvyi Rih|Mykolaiv|Kramatorsk|Sloviansk|Bakhmut|Avdiivka|Melitopol|Berdyansk|Enerhodar|Bucha|Irpin
Izium|Kupiansk|Lysychansk|Severodonetsk|Sievierodonetsk|Zakarpattia|Kremenchuk|Nizhny Novgorod|Chelyabinsk|Rostov|Rostov-on-Don|Krasnodar|Sochi
Voronezh|Ufa|Belgorod|Kursk|Bryansk|Ryazan|Tver|Yaroslavl|Murmansk|Arkhangelsk|Pskov|Grozny|Makhachkala|Tatarstan|Bashkortostan|Buryatia|Ingushetia
North Ossetia|Stavropol|Tyumen|Khabarovsk|Chukotka|Yakutia|Karelia|Baranavichy|Baranovichi|Babruysk|Bobruisk|Orsha|Pinsk|Polotsk|Polatsk|Mahilyow
Mahileu|Vitsebsk|Lida|Maladzyechna|Salihorsk|Soligorsk|Slutsk|Kaunas|Klaipeda|Daugavpils|Tartu|Narva|Batumi|Kutaisi|Adjara|Gyumri|Syunik|Nakhchivan
Shusha|Karabakh|Astana|Nur-Sultan|Shymkent|Karaganda|Baikonur|Bukhara|Andijan|Karakalpakstan|Fergana|Khujand|Gorno-Badakhshan|Gothenburg|Malmo
Uppsala|Bergen|Trondheim|Svalbard|Aarhus|Lapland|Tampere|Turku|Bristol|Sheffield|Nottingham|Leicester|Sunderland|Portsmouth|Southampton|Plymouth
Brighton|Swansea|Aberdeen|Dundee|Londonderry|Cornwall|Devon|Essex|Surrey|Sussex|Norfolk|Suffolk|Yorkshire|Lancashire|Merseyside|Cumbria
Northumberland|Hampshire|Wiltshire|Dorset|Gloucestershire|Oxfordshire|Cambridgeshire|Lincolnshire|Derbyshire|Staffordshire|Galway|Limerick|Nunavut
Yukon|New Brunswick|Prince Edward Island|Labrador|Iqaluit|Guadalajara|Puebla|Chihuahua|Sinaloa|Sonora|Jalisco|Michoacan|Oaxaca|Chiapas|Veracruz
Yucatan|Quintana Roo|Tamaulipas|Nuevo Leon|Coahuila|Zacatecas|Guanajuato|Queretaro|Acapulco|Cancun|Tapachula|Culiacan|Baja California|Minas Gerais
Parana|Rio Grande do Sul|Santa Catarina|Pernambuco|Amazonas|Curitiba|Porto Alegre|Belo Horizonte|La Plata|Patagonia|Tierra del Fuego|Valparaiso
Antofagasta|Cartagena|Barranquilla|Antioquia|Bucaramanga|Cusco|Arequipa|Quito|Galapagos|Maracaibo|Zulia|Cochabamba|Potosi|El Alto|Ciudad del Este
Punta del Este|Guanacaste|Alajuela|Chiriqui|Veraguas|San Pedro Sula|Roatan|Santiago de Cuba|Camaguey|San Antonio|Sacramento|Oakland|Portland|Tucson
Newfoundland and Labrador|Tyne and Wear|St. Vincent and the Grenadines
Albuquerque|Omaha|Memphis|Nashville|Tampa|Jacksonville|Cincinnati|Harlem|Long Island|Guantanamo|Guantanamo Bay
`;
