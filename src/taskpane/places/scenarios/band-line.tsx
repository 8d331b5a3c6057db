import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Band } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import type { Drawing } from "../../session/scenarios-state";
import { bandWords } from "../../words/scenario-trust";

/** How the band was made, or how far it has come; stopped and begun again here. */
export function BandLine({
  drawing,
  band,
  seed,
  resting,
  scenario,
}: {
  drawing: Drawing;
  band: Band | null;
  seed: number;
  /** True while a newer outlook is on its way. */
  resting: boolean;
  scenario: ScenarioActions;
}): ReactElement {
  // One button, so that the keyboard stays on it.
  const stopped = drawing.state === "stopped";
  return (
    <div className="band-line">
      <p className="note">{bandWords(drawing, band, seed)}</p>
      {((drawing.state === "drawing" && !resting) || stopped) && (
        <Button size="small" onClick={stopped ? scenario.draw : scenario.cancelBand}>
          {stopped ? "Draw again" : "Stop"}
        </Button>
      )}
    </div>
  );
}
