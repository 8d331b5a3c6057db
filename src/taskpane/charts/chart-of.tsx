import type { ReactElement } from "react";
import type { Chart } from "../cards/card";
import { RangeChart } from "./range-chart";
import { SpendChart } from "./spend-chart";
import { SquaresChart } from "./squares-chart";
import { StepsChart } from "./steps-chart";

export function ChartOf({ chart }: { chart: Chart }): ReactElement {
  switch (chart.kind) {
    case "range":
      return <RangeChart chart={chart} />;
    case "steps":
      return <StepsChart chart={chart} />;
    case "spend":
      return <SpendChart chart={chart} />;
    case "squares":
      return <SquaresChart chart={chart} />;
  }
}
