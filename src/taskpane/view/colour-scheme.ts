import { useLayoutEffect, useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** Whether the host around the pane is drawn in dark colours; null where it does not say. */
export type HostDark = () => boolean | null;

const noHost: HostDark = () => null;

/** Hosts do not tell when their colours change: they are looked at when the pane is come back to. */
const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
};

/**
 * Whether the pane is to be dark: as its host is, else as the person's system asks, as it changes. The
 * page is marked with it, for its own styles.
 */
export function useDark(hostDark: HostDark = noHost): boolean {
  const dark = useSyncExternalStore(
    subscribe,
    () => hostDark() ?? window.matchMedia(QUERY).matches
  );
  useLayoutEffect(() => {
    document.documentElement.dataset["scheme"] = dark ? "dark" : "light";
  }, [dark]);
  return dark;
}
