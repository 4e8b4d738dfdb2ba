import { listPage, storyPage } from "../journeys/story.ts";

const russian = [
  `Владимир Путин и Александр Лукашенко в четверг по видеосвязи обсудили следующие шаги Союзного
   государства. В Минске к разговору готовились несколько недель, и обе стороны назвали его полезным.`,
  `Путин сказал журналистам, что министерства в Москве опубликуют свою часть бумаг до конца месяца.
   Лукашенко ответил, что Беларусь свою работу сделала и правительства теперь сверят списки.`,
  `Из эмиграции Светлана Тихановская попросила Европейский союз внимательно посмотреть на то, о чём
   договорились. В её офисе сказали, что дома никого не спросили.`,
  `Экономисты, которые следят за регионом, были осторожны. Некоторые из них сказали, что общие
   правила для топлива и банков обещали и раньше, а разница будет видна по первым счетам.`,
];

function russianPage(): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <title>Соседи сверяют списки</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2021-11-05T09:00:00Z">
  </head>
  <body>
    <main><article>
      <h1>Соседи сверяют списки</h1>
      <time datetime="2021-11-05">5 ноября 2021</time>
      ${russian.map((text) => `<p>${text}</p>`).join("\n")}
    </article></main>
  </body>
</html>`;
}

/** The pages beside which the surfaces are pictured, besides the demo article at "/". */
export const shotPages = {
  "/early": storyPage({ date: "2019-03-01" }),
  "/undated": storyPage().replaceAll(/<time.*?<\/time>|<meta property="article.*?>/gs, ""),
  "/arabic": storyPage().replace("<html", '<html dir="rtl"'),
  "/russian": russianPage(),
  "/list": listPage,
} as const;
