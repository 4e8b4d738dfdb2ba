import htmx from "htmx.org";

/** Each button fetches a piece of the page from the server, which is put in another way. */
const buttons = {
  more: { get: "/htmx-count", target: "#count", swap: "outerHTML" },
  next: { get: "/htmx-next", target: "#root", swap: "innerMorph" },
};

window.hydrate = () => {
  for (const [id, settings] of Object.entries(buttons)) {
    for (const [name, value] of Object.entries(settings)) {
      document.getElementById(id).setAttribute(`hx-${name}`, value);
    }
  }
  htmx.process(document.getElementById("root"));
};
