import { useState, type ReactElement } from "react";
import type { Band } from "../../engine/scenarios/outlook";
import type { ScenariosState } from "../../session/scenarios-state";
import { sentence } from "../../words/sentence";

/**
 * Where the draws and the projection come to different numbers: both of them, and why a step away. While
 * another band is drawn its room is kept empty, so that nothing under it jumps.
 */
export function ApartLines({
  state,
  course,
}: {
  state: ScenariosState;
  /** The id of the course that is shown. */
  course: string;
}): ReactElement | null {
  const now = apartNow(state);
  const [last, setLast] = useState<Band["apart"]>(null);
  if (now !== undefined && now !== last) setLast(now);
  const apart = now === undefined ? last : now;
  if (apart?.course !== course) return null;
  return (
    <details
      className={apart.people < WHOLE ? "apart slight" : "apart"}
      style={{ visibility: now === undefined ? "hidden" : "visible" }}
    >
      <summary>{apart.words}</summary>
      <p className="note">{sentence(`Because ${apart.why}`)}</p>
    </details>
  );
}

/** Less than a person is said, and not as a warning. */
const WHOLE = 1;

/** What the band says of it that is whole and of the shown outlook; undefined while that is on its way. */
export function apartNow({
  band,
  drawing,
  outlook,
  seq,
}: ScenariosState): Band["apart"] | undefined {
  if (band?.done === true && band.seq === outlook?.seq && band.seq === seq) return band.apart;
  return drawing.state === "stopped" ? null : undefined;
}
