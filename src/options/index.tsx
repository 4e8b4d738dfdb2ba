import { render } from "preact";
import { OptionsApp } from "./options-app.tsx";

const root = document.querySelector("#root");
if (root !== null) render(<OptionsApp />, root);
