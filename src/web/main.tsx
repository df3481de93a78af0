import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openApi } from "./api.ts";
import { App } from "./app.tsx";
import { applySettings, readSettings } from "./settings.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
applySettings(readSettings());
const api = openApi();
createRoot(root).render(
  <StrictMode>
    <App api={api} />
  </StrictMode>,
);
