import * as React from "react-18";
import { hydrateRoot } from "react-dom-18/client";
import { makeStory } from "./react-story.mjs";

window.hydrate = () => {
  const story = React.createElement(makeStory(React));
  hydrateRoot(document.getElementById("root"), story, {
    onRecoverableError: (error) => window.errors.push(String(error)),
  });
};
