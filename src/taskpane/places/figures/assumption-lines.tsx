import type { ReactElement } from "react";
import type { Passport } from "../../engine/passport";
import {
  assumptionStatus,
  assumptionValue,
  RATE_NAMES,
  rateSpans,
} from "../../words/assumption-words";
import { sourceRange } from "../../words/source-range";
import { RangeLink, type ShowCells } from "./range-link";

/** What a figure rests on that no row says: each assumption with its value, standing and source. */
export function AssumptionLines({
  passport: { assumptions, rates },
  onShow,
}: {
  passport: Passport;
  onShow: ShowCells;
}): ReactElement | null {
  if (assumptions.length + rates.length === 0) return null;
  return (
    <div>
      <dt>Assumptions</dt>
      {assumptions.map((assumption) => {
        const place = sourceRange(assumption.cell);
        return (
          <dd key={assumption.name}>
            {assumption.name}: <b>{assumptionValue(assumption)}</b>
            <span className="why">
              {assumptionStatus(assumption)}
              {place !== null && (
                <>
                  {" · "}
                  <RangeLink place={place} onShow={onShow} />
                </>
              )}
            </span>
          </dd>
        );
      })}
      {rates.map((used) => (
        <dd key={used.rate}>
          {RATE_NAMES[used.rate]}: <b>{rateSpans(used)}</b>
        </dd>
      ))}
    </div>
  );
}
