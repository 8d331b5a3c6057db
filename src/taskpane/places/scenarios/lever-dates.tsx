import type { ReactElement } from "react";
import { shortMonth, type Month } from "../../../units/month";
import type { LeverSetting } from "../../../scenarios/scenario";
import type { LeverOffer } from "../../engine/scenarios/outlook";

/** Levers that hold from a month on, and have no end. */
const BEGIN: readonly string[] = ["pay_award", "posts_added", "mix", "cohort_added"];

/** From when a moved lever holds, and to when; what is not dated has no dates to choose. */
export function LeverDates({
  id,
  offer: { spec, label },
  setting,
  first,
  months,
  onDates,
}: {
  id: string;
  offer: LeverOffer;
  setting: LeverSetting;
  first: Month;
  months: number;
  onDates: (setting: LeverSetting) => void;
}): ReactElement | null {
  const begins = BEGIN.includes(spec.id);
  if (!spec.spans && !begins) return null;
  const { from = first, to: until = null, ...undated } = setting;
  const to = spec.spans ? until : null;
  const choices = Array.from({ length: months }, (_, i) => first + i);
  const put = (start: Month, end: Month | null): void => {
    onDates({
      ...undated,
      ...(start === first && !begins ? {} : { from: start }),
      ...(end === null || end < start ? {} : { to: end }),
    });
  };
  const ends = to === null ? "to the end" : `to ${shortMonth(to)}`;
  return (
    <details className="dates">
      <summary>
        From {shortMonth(from)}
        {spec.spans ? ` ${ends}` : " on"}
        <span className="unseen">: change when {label} holds</span>
      </summary>
      <div className="choices">
        <label htmlFor={`${id}-from`}>From</label>
        <select
          id={`${id}-from`}
          value={from}
          onChange={({ target }) => {
            put(Number(target.value), to);
          }}
        >
          {[...new Set([from, ...choices])]
            .sort((a, b) => a - b)
            .map((month) => (
              <option key={month} value={month}>
                {shortMonth(month)}
              </option>
            ))}
        </select>
        {spec.spans && (
          <>
            <label htmlFor={`${id}-to`}>to</label>
            <select
              id={`${id}-to`}
              value={to ?? ""}
              onChange={({ target }) => {
                put(from, target.value === "" ? null : Number(target.value));
              }}
            >
              <option value="">the end</option>
              {choices
                .filter((month) => month >= from)
                .map((month) => (
                  <option key={month} value={month}>
                    {shortMonth(month)}
                  </option>
                ))}
            </select>
          </>
        )}
      </div>
    </details>
  );
}
