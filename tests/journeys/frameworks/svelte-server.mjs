import { render } from "svelte/server";
import Story from "./svelte-story.svelte";

/** What a Svelte server sends: it holds comments by which the application finds its places. */
export function sendStory(first) {
  return render(Story, { props: { first, others: [] } }).body;
}
