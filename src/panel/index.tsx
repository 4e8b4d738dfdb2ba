import { render } from "preact";
import { findPinnedTab } from "../view/pinned-tab.ts";
import { PanelApp } from "./panel-app.tsx";

const root = document.querySelector("#root");
if (root !== null) render(<PanelApp pinned={findPinnedTab(location.search)} />, root);
