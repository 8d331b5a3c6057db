import type { ReactElement } from "react";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import { AssumptionList } from "./assumption-list";
import { IssueList } from "./issue-list";

/** What was read, what is to be settled, and what is not given. */
export function DataPlace({ open: { report } }: { open: Open; actions: Actions }): ReactElement {
  return (
    <main>
      <IssueList issues={report.issues} />
      <AssumptionList report={report} />
    </main>
  );
}
