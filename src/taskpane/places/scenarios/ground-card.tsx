import type { ReactElement } from "react";
import { longDay } from "../../../units/day";
import type { Ground } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import type { ScenariosState } from "../../session/scenarios-state";
import { places } from "../../../measures/amount";
import { backTestRows } from "../../words/scenario-trust";
import { OpenQuestions } from "./open-questions";
import { ScrollTable } from "./scroll-table";
import { SeedField } from "./seed-field";

/** What the projection stands on: last year held against it, what was taken to be so, and the seed. */
export function GroundCard({
  state,
  ground,
  scenario,
  onData,
}: {
  state: ScenariosState;
  ground: Ground;
  scenario: ScenarioActions;
  onData: () => void;
}): ReactElement {
  const { backTest, taken, opening } = ground;
  const { band } = state;
  return (
    <section className="card" aria-labelledby="ground-title">
      <h2 id="ground-title">How far to trust it</h2>
      {backTest.reason === null && (
        <>
          <p className="say">
            {backTest.opening !== null && backTest.close !== null
              ? `From ${longDay(backTest.opening)} to ${longDay(backTest.close)}, projected with what was known at the beginning and the joiners who came:`
              : "Last year projected from its own opening:"}
          </p>
          <ScrollTable
            caption="In post at the end of last year"
            head={["Who", "Projected", "Was", "Missed by"]}
            rows={backTestRows(backTest)}
          />
        </>
      )}
      {band !== null && state.drawing.state !== "drawing" && (
        <p className="note">
          {band.medianError > 0 &&
            `The middle of the band is sure to ${band.medianError.toFixed(1)} people either way: that is the draws’ own error, not the world’s. `}
          {places(band.draws, 0)} draws of seed {band.seed} have the check number{" "}
          <b>{band.checksum}</b> wherever they are made.
        </p>
      )}
      <OpenQuestions questions={ground.questions} onData={onData} />
      <SeedField key={state.seed} seed={state.seed} onSeed={scenario.seed} />
      {taken.length > 0 && (
        <details className="behind">
          <summary>What was taken to be so</summary>
          <ul className="says small">
            <li>Everybody in post at the close of {longDay(opening)} is where it begins.</li>
            {taken.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
