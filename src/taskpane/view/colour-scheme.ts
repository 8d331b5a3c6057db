import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
};

/** Whether the person's system asks for dark colours, as it changes. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
