import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Moved } from "../../session/moved";

/** That figures changed at the last reading, until it is seen. */
export function MovedBar({
  moved,
  onSeen,
}: {
  moved: readonly Moved[];
  onSeen: () => void;
}): ReactElement {
  return (
    <section className="moved" aria-label="Figures that changed">
      <details>
        <summary>
          {moved.length === 1 ? "1 figure changed" : `${moved.length} figures changed`}
        </summary>
        <ul>
          {moved.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      </details>
      <Button size="small" onClick={onSeen}>
        Mark as seen
      </Button>
    </section>
  );
}
