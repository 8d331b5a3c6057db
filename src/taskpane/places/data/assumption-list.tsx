import type { ReactElement } from "react";
import type { AssumptionLine, Report } from "../../engine/report";

/** Assumptions the workbook does not give, and those Muster filled in. */
export function AssumptionList({
  report: { notGiven, byDefault },
}: {
  report: Pick<Report, "notGiven" | "byDefault">;
}): ReactElement | null {
  if (notGiven.length + byDefault.length === 0) return null;
  return (
    <section className="card" aria-labelledby="assumptions-title">
      <h2 id="assumptions-title">{title(notGiven.length)}</h2>
      <p className="say">
        Figures that need one are withheld. Give it on a sheet named Assumptions: the name in one
        column, the value in the next.
      </p>
      {notGiven.length > 0 && <Lines name="Not given" lines={notGiven} />}
      {byDefault.length > 0 && <Lines name="Muster’s own, until you say" lines={byDefault} />}
    </section>
  );
}

const title = (count: number): string =>
  count === 1 ? "1 assumption not given" : `${count} assumptions not given`;

function Lines({ name, lines }: { name: string; lines: readonly AssumptionLine[] }): ReactElement {
  return (
    <details className="behind">
      <summary>{name}</summary>
      <dl>
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.value === "" ? line.name : `${line.name}: ${line.value}`}</dt>
            <dd>{line.note}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
