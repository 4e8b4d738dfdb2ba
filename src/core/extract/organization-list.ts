import { listWords } from "../text/word-list.ts";

/** Organizations whose names say nothing of what they are. Folded, one word each. */
export const knownOrganizations = listWords(`
  reuters xinhua interfax tass yonhap anadolu bloomberg kyodo efe ansa afp dpa pti upi irna isna fars tasnim
  aljazeera belta ukrinform unian belsat nexta meduza novosti sputnik politico axios buzzfeed gallup wikipedia
  wikileaks bellingcat newsweek spiegel figaro monde izvestia kommersant vedomosti google microsoft facebook twitter
  youtube instagram whatsapp telegram tiktok bytedance tencent alibaba baidu huawei xiaomi samsung hyundai kia toyota
  honda nissan mitsubishi mazda subaru suzuki sony panasonic toshiba hitachi nintendo softbank tesla spacex starlink
  netflix spotify airbnb uber lyft paypal intel nvidia amd qualcomm cisco ibm dell lenovo nokia ericsson siemens
  bosch bayer basf volkswagen audi bmw porsche daimler lufthansa adidas puma allianz airbus boeing embraer bombardier
  ryanair easyjet aeroflot belavia qantas renault peugeot citroen stellantis fiat ferrari michelin totalenergies
  danone nestle novartis roche unilever shell philips heineken ikea volvo gazprom rosneft lukoil transneft novatek
  rosatom rostec sberbank rusal nornickel yandex vkontakte belaruskali naftogaz energoatom ukrenergo exxonmobil exxon
  chevron conocophillips halliburton petrobras pemex aramco petronas equinor glencore pfizer moderna astrazeneca
  novavax sinovac sinopharm walmart costco starbucks nike pepsico citigroup jpmorgan hsbc barclays
  unicredit mastercard blackrock vodafone verizon comcast evergrande foxconn tsmc infosys wipro airtel jio
  safaricom eskom transnet sasol mtn nato unesco unicef unhcr interpol europol frontex osce opec eurozone ecowas
  asean mercosur brics unctad unrwa wto imf iaea amnesty greenpeace oxfam caritas hezbollah hizbullah hamas fatah
  taliban likud isis daesh al-shabaab pentagon kremlin bundeswehr wehrmacht bundestag bundesrat gestapo mossad kgb
  fsb gru cia fbi nsa fifa uefa fiba wada juventus arsenal ajax benfica pixar disney harvard yale princeton
  stanford
  haaretz nikkei caixin infobae telesur televisa doordarshan bernama antara rudaw agerpres tanjug ritzau folha clarin bild hurriyet
  cumhuriyet hromadske rzeczpospolita mediapart bfmtv al-ahram al-monitor al-jazeera weibo wechat douyin zhihu lazada shopee
  gojek flipkart zomato paytm tata adani mahindra hdfc lvmh gucci prada dior lidl aldi tesco carrefour woolworths odebrecht
  avianca latam movistar telefonica santander bbva repsol iberdrola endesa ferrovial enel eni commerzbank thyssenkrupp
  rheinmetall rolls-royce airasia etihad oracle salesforce openai anthropic deepmind binance coinbase ftx linkedin pinterest
  snapchat reddit roblox dropbox adobe kaspersky zte oppo byd geely xpeng sinopec cnooc petrochina icbc citic vanke temasek
  maybank hynix lg posco lotte hanwha kakao naver rakuten nomura mizuho sumitomo mitsui takeda uniqlo ipsos yougov deloitte
  kpmg pwc mckinsey ubs kfc coca-cola bhp trafigura vitol freeport-mcmoran al-qaeda al-qaida lashkar-e-taiba jaish-e-mohammed
  yamina meretz ennahda fidesz jobbik podemos syriza pasok swapo frelimo renamo zanu-pf unita umno golkar kuomintang komeito
  tatmadaw sejm seimas knesset duma rada folketing riksdag storting majlis legco congress senate parliament assembly
  politburo louvre wwf imf g7 g20
`);

/** The same of several words, which are in none of the lists of heads. Folded, by one space. */
export const longOrganizations: ReadonlySet<string> = new Set(
  `al jazeera|al arabiya|al mayadeen|al manar|al ahram|yedioth ahronoth|le monde|le figaro|le matin|la stampa|la repubblica|la prensa
la nacion|el pais|el mundo|el universal|el comercio|el tiempo|el espectador|el nacional|der spiegel|die zeit|die welt|asahi shimbun
the asahi shimbun|yomiuri shimbun|mainichi shimbun|nikkei asia|prensa latina|corriere della sera|novaya gazeta|rossiyskaya gazeta|gazeta wyborcza
ukrainska pravda|komsomolskaya pravda|global times|sixth tone|the hindu|louis vuitton|hewlett packard|goldman sachs|morgan stanley|credit suisse
bnp paribas|societe generale|wells fargo|merrill lynch|berkshire hathaway|procter & gamble|johnson & johnson|rio tinto|anglo american|barrick gold
burger king|british airways|air france|sk hynix|al qaeda|al qaida|boko haram|al shabaab|jemaah islamiyah|abu sayyaf|hayat tahrir al-sham|shin bet
yesh atid|otzma yehudit|sinn fein|fianna fail|fine gael|plaid cymru|shiv sena|pheu thai|palang pracharath|nippon ishin|reiwa shinsengumi|en marche
lok sabha|rajya sabha|loya jirga|amnesty international|human rights watch|transparency international|medecins sans frontieres|red cross
red crescent|save the children|freedom house|hizb ut-tahrir|federal reserve|us federal reserve|real madrid|manchester city|bayern munich|paris saint-germain|inter milan`.split(
    /[|\n]/,
  ),
);
