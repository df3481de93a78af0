import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openApi } from "./api.ts";
import { ApiContext, SessionsContext } from "./api-context.ts";
import { App } from "./app.tsx";
import { keepSessions } from "./sessions.ts";
import { applySettings, readSettings } from "./settings.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
applySettings(readSettings());
const api = openApi();
const sessions = keepSessions(api);
createRoot(root).render(
  <StrictMode>
    <ApiContext value={api}>
      <SessionsContext value={sessions}>
        <App />
      </SessionsContext>
    </ApiContext>
  </StrictMode>,
);
