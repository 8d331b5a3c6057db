import { useEffect, useState } from "react";

/** Gives the keyboard to a part of the page as soon as it is there, brought into view where that is wanted. */
export function useFocus(block?: "center"): (id: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  // Looked for after every rendering until it is found: what is asked of the session comes later.
  useEffect(() => {
    const part = wanted === null ? null : document.getElementById(wanted);
    if (part === null) return;
    if (block !== undefined) part.scrollIntoView({ block });
    part.focus({ preventScroll: block !== undefined });
    setWanted(null);
  });
  return setWanted;
}
