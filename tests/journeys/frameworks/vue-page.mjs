import { createSSRApp, h, ref } from "vue";

/** The story as a Vue application: its server has sent the same markup. */
const story = {
  setup() {
    const count = ref(0);
    const paragraphs = ref(window.paragraphs);
    const more = () => count.value++;
    const next = () => {
      paragraphs.value = window.others;
    };
    return () =>
      h("div", [
        ...paragraphs.value.map((text) => h("p", { key: text }, text)),
        h("button", { id: "more", onClick: more }, "More"),
        h("button", { id: "next", onClick: next }, "Next"),
        h("p", { id: "count" }, `In Ukraine the count is ${count.value}.`),
      ]);
  },
};

window.hydrate = () => {
  createSSRApp(story).mount("#root");
};
