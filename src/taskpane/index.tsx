import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { fileActions } from "./session/file-actions";
import { useSession } from "./session/use-session";

/** The pane in a browser tab: it opens files, and knows no Office. */
function BrowserPane(): ReactElement {
  return <App session={useSession("file", fileActions)} />;
}

const place = document.getElementById("muster");
if (place === null) throw new Error("taskpane.html has no place for the pane");
createRoot(place).render(
  <StrictMode>
    <BrowserPane />
  </StrictMode>
);
