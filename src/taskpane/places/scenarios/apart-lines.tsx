import { useState, type ReactElement } from "react";
import type { Band } from "../../engine/scenarios/outlook";

/**
 * Where the draws and the projection come to different numbers: both of them, and why a step away. Those
 * of the last band that was whole stay while another is drawn, so that nothing under them jumps.
 */
export function ApartLines({ band }: { band: Band | null }): ReactElement | null {
  const [apart, setApart] = useState<readonly string[]>([]);
  if (band?.done === true && band.apart !== apart) setApart(band.apart);
  if (apart.length === 0) return null;
  return (
    <>
      {apart.map((words) => {
        const at = words.indexOf(": ");
        const [both, why] = at < 0 ? [words, ""] : [words.slice(0, at), words.slice(at + 2)];
        return (
          <details className="apart" key={words}>
            <summary>{both}</summary>
            {why !== "" && <p className="note">Because {why}</p>}
          </details>
        );
      })}
    </>
  );
}
