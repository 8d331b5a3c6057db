import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";

const place = document.getElementById("muster");
if (place === null) throw new Error("taskpane.html has no place for the pane");
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>
);
