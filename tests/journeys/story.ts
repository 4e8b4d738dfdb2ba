/** A news story of our own, long enough to be an article, about people and places of the dataset. */
const paragraphs = [
  `Vladimir Putin and Alyaksandr Lukashenka spoke by video link on Thursday about the next steps of
   the Union State, the project that ties the two neighbours together, and both described the talks
   as useful. Officials in Minsk had prepared the conversation for several weeks.`,
  `Putin told reporters that ministries in Moscow would publish their part of the papers by the end
   of the month. Lukashenka answered that Belarus had done its homework, and that the governments
   would now compare their lists line by line before anything was put into force.`,
  `From exile, Svyatlana Tsikhanouskaya asked the European Union and the United States to look closely
   at what had been agreed. Her office said that nobody at home had been asked, and that the papers
   should be open to everyone whose taxes and savings they concern.`,
  `Economists who follow the region were careful. Several of them said that common rules for fuel and
   for banks had been promised before, and that the difference would be seen only when the first
   invoices are written. Others expected that Russia would insist on a calendar this time.`,
  `In the evening the session was shown on television in both countries. A further meeting is planned
   for the spring, and its place has not been announced. People in the streets of the capital seemed
   more concerned about the first snow and the price of heating than about the programs.`,
];

/** Its paragraphs as they stand in the page. */
export const storyParagraphs = paragraphs.map((text) => text.replaceAll(/\s+/g, " "));

/** Each of these stands in the story in one text node. */
export const storyNames = ["Vladimir Putin", "Alyaksandr Lukashenka", "Svyatlana Tsikhanouskaya"];

export interface StoryOptions {
  /** Markup for the head. */
  readonly head?: string;
  /** Markup before the article. */
  readonly before?: string;
  readonly date?: string;
}

export function storyPage({
  head = "",
  before = "",
  date = "2021-11-05",
}: StoryOptions = {}): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Neighbours compare their lists</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="${date}T09:00:00Z">
    ${head}
  </head>
  <body>
    ${before}
    <main>
      <article>
        <h1>Neighbours compare their lists</h1>
        <time datetime="${date}">${date}</time>
        ${storyParagraphs.map((text) => `<p>${text}</p>`).join("\n        ")}
      </article>
    </main>
  </body>
</html>`;
}

/** A page that carries no story: a list of links, as a front page is. */
export const listPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Front page</title></head>
  <body>
    <nav><a href="/a">News</a> <a href="/b">Weather</a> <a href="/c">Sport</a></nav>
    <ul>
      <li><a href="/1">Putin speaks</a></li>
      <li><a href="/2">Minsk waits</a></li>
      <li><a href="/3">Snow is near</a></li>
    </ul>
  </body>
</html>`;
