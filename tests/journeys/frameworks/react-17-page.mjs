import * as React from "react-17";
import { hydrate } from "react-dom-17";
import { makeStory } from "./react-story.mjs";

window.hydrate = () => {
  hydrate(React.createElement(makeStory(React)), document.getElementById("root"));
};
