import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { Issue } from "../../sheets/issue";
import { FiguresPlace } from "../places/figures/figures-place";
import type { Actions } from "../session/actions";
import type { Open, PlaceId } from "../session/state";
import type { Surroundings } from "../session/use-session";
import { asAtWords } from "../words/as-at-age";
import { Heading } from "./heading";
import { OpenButton } from "./open-button";
import { PlaceTabs } from "./place-tabs";
import { today } from "./today";
import { TroubleBar } from "./trouble-bar";

/** Loaded when they are first gone to; the figures are there from the beginning. */
const DataPlace = lazy(async () => ({
  default: (await import("../places/data/data-place")).DataPlace,
}));
const ScenariosPlace = lazy(async () => ({
  default: (await import("../places/scenarios/scenarios-place")).ScenariosPlace,
}));
const PaperPlace = lazy(async () => ({
  default: (await import("../places/paper/paper-place")).PaperPlace,
}));

const TITLES: Readonly<Record<PlaceId, string>> = {
  data: "Data",
  figures: "Figures",
  scenarios: "Scenarios",
  paper: "Paper",
};

/** An open workbook: what it is of, the four places, and the one that is chosen. */
export function OpenView({
  open,
  actions,
  surroundings,
}: {
  open: Open;
  actions: Actions;
  surroundings: Surroundings;
}): ReactElement {
  const { report, place, trouble } = open;
  const unsettled = openCount(report.issues) + openCount(report.leftOut);
  return (
    <>
      <Heading
        arrived
        title={TITLES[place]}
        below={`${asAtWords(report.asAt, today())} · financial year ${report.year}`}
      >
        <div className="source">
          <span>{report.file}</span>
          {surroundings === "file" && (
            <span className="small-buttons">
              {open.cells === null && (
                <Button
                  size="small"
                  onClick={() => {
                    actions.show(report.sheets[0] ?? "", "");
                  }}
                >
                  Show the sheets
                </Button>
              )}
              <OpenButton words="Open another" look="small" onFile={actions.open} />
            </span>
          )}
        </div>
      </Heading>
      <PlaceTabs place={place} open={unsettled} onPlace={actions.go} />
      {trouble !== null && <TroubleBar trouble={trouble} onSeen={actions.seen} />}
      <div
        id="place"
        role="tabpanel"
        aria-labelledby={`tab-${place}`}
        className={open.updating ? "place updating" : "place"}
      >
        <Suspense key={place} fallback={<main />}>
          <PlaceOf open={open} actions={actions} surroundings={surroundings} />
        </Suspense>
      </div>
    </>
  );
}

const openCount = (issues: readonly Pick<Issue, "severity">[]): number =>
  issues.filter(({ severity }) => severity !== "note").length;

function PlaceOf(props: {
  open: Open;
  actions: Actions;
  surroundings: Surroundings;
}): ReactElement {
  switch (props.open.place) {
    case "data":
      return <DataPlace {...props} />;
    case "figures":
      return <FiguresPlace {...props} />;
    case "scenarios":
      return <ScenariosPlace {...props} />;
    case "paper":
      return <PaperPlace {...props} />;
  }
}
