import type { ReactElement } from "react";

/** What if: not built yet, and said so. */
export function ScenariosPlace(): ReactElement {
  return (
    <main>
      <section className="card" aria-labelledby="scenarios-title">
        <h2 id="scenarios-title">Scenarios</h2>
        <p className="say">
          Levers, projections and what must be true are not part of this version. The figures here
          are of the sheets as they stand.
        </p>
      </section>
    </main>
  );
}
