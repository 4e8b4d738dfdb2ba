import { render } from "preact";
import { PopupApp } from "./popup-app.tsx";
import { findPinnedTab } from "../view/pinned-tab.ts";

const root = document.querySelector("#root");
if (root !== null) render(<PopupApp pinned={findPinnedTab(location.search)} />, root);
