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
`);
