import { useEffect, useRef, type RefObject } from "react";

/** Takes the keyboard to a view's heading when the view has changed, not when the page first opens. */
export function useArrival<T extends HTMLElement>(arrived: boolean): RefObject<T | null> {
  const heading = useRef<T>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return heading;
}
