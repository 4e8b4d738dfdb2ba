import browser from "webextension-polyfill";

/** The extension API with promises, in both browsers. */
export { browser };
