import { render } from "preact";
import { WelcomeAfter, WelcomeBefore } from "./welcome-app.tsx";

/*
 * Between the two stands the demo text, in the page itself, and beside them runs the very script that
 * runs in articles: what is tried here is the product.
 */
for (const [id, part] of [
  ["#before", <WelcomeBefore key="before" />],
  ["#after", <WelcomeAfter key="after" />],
] as const) {
  const root = document.querySelector(id);
  if (root !== null) render(part, root);
}
