import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trouble } from "../engine/messages";

/** Something went wrong and the figures stand: said above them until it was seen. */
export function TroubleBar({
  trouble: { message, advice },
  onSeen,
}: {
  trouble: Trouble;
  onSeen: () => void;
}): ReactElement {
  return (
    <section className="trouble-bar" role="alert">
      <p className="say strong">{message}</p>
      <p className="say">{advice}</p>
      <Button size="small" onClick={onSeen}>
        Close
      </Button>
    </section>
  );
}
