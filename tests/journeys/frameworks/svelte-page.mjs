import { hydrate } from "svelte";
import Story from "./svelte-story.svelte";

window.hydrate = () => {
  const props = { first: window.paragraphs, others: window.others };
  hydrate(Story, { target: document.getElementById("root"), props });
};
