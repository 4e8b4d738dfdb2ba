import * as React from "react";
import { hydrateRoot } from "react-dom/client";
import { makeStory } from "./react-story.mjs";

window.hydrate = () => {
  const story = React.createElement(makeStory(React));
  hydrateRoot(document.getElementById("root"), story, {
    onRecoverableError: (error) => window.errors.push(String(error)),
  });
};
