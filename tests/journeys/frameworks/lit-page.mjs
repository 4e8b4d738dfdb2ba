import { hydrate } from "@lit-labs/ssr-client";
import { render } from "lit";
import { story } from "./lit-story.mjs";

let count = 0;
let paragraphs = window.paragraphs;

const root = () => document.getElementById("root");
const draw = () => story(paragraphs, count, more, next);
function more() {
  count++;
  render(draw(), root());
}
function next() {
  paragraphs = window.others;
  render(draw(), root());
}

window.hydrate = () => hydrate(draw(), root());
