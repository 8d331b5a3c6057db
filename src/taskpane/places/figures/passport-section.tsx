import type { ReactElement } from "react";
import { PassportView, type PassportProps } from "./passport-view";

/** Where the finding's own figure comes from. */
export function PassportSection(props: PassportProps): ReactElement {
  return (
    <section className="card" aria-labelledby="passport-title">
      <h3 id="passport-title">Where it comes from</h3>
      <p className="say strong">
        {props.figure.name}, {props.figure.periodLabel}
      </p>
      <PassportView {...props} />
    </section>
  );
}
