import { createElement, hydrate } from "preact";
import { useState } from "preact/hooks";
import { makeStory } from "./react-story.mjs";

window.hydrate = () => {
  const story = createElement(makeStory({ createElement, useState }));
  hydrate(story, document.getElementById("root"));
};
