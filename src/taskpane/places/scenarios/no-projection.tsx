import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sentence } from "../../words/sentence";

/** Nothing can be projected: why, what a projection needs, and where to mend it. */
export function NoProjection({
  reason,
  onData,
}: {
  reason: string;
  onData: () => void;
}): ReactElement {
  return (
    <main>
      <section className="card" aria-labelledby="no-projection">
        <h2 id="no-projection">What comes of it</h2>
        <p className="held">No projection yet</p>
        <p className="say">{sentence(reason)}</p>
        <p className="say">
          A projection needs people in post with their start dates, leavers with dates for at least
          a year, and the day the sheets are as at. Planned intakes, posts and pay sharpen it; they
          are not needed to begin.
        </p>
        <div className="buttons">
          <Button appearance="primary" onClick={onData}>
            See what is missing in Data
          </Button>
        </div>
      </section>
    </main>
  );
}
