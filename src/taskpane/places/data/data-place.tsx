import type { ReactElement } from "react";
import type { Answer } from "../../../sheets/answers";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import { AssumptionList } from "./assumption-list";
import { DayCard } from "./day-card";
import { IssueItems, IssueList } from "./issue-list";
import { Questions } from "./questions";
import { SheetsCard } from "./sheets-card";
import { TieCard } from "./tie-card";

/** What was read and how, what is asked, what is to be settled, whether it ties, what is not given. */
export function DataPlace({ open, actions }: { open: Open; actions: Actions }): ReactElement {
  const { report } = open;
  const onAnswer = (answer: Answer): void => {
    actions.say({ answers: [answer] });
  };
  const drifted = report.issues.filter(({ code }) => code.startsWith("drift-"));
  const others = [
    ...report.issues.filter(({ code }) => !code.startsWith("drift-")),
    ...report.leftOut,
  ];
  return (
    <main>
      {drifted.length > 0 && (
        <section className="card" aria-labelledby="drift-title">
          <h2 id="drift-title">Since last time</h2>
          <IssueItems issues={drifted} actions={actions} />
        </section>
      )}
      <Questions report={report} onAnswer={onAnswer} />
      <IssueList issues={others} fixed={report.fixed} actions={actions} />
      <SheetsCard report={report} onAnswer={onAnswer} onShow={actions.show} />
      <TieCard figures={report.figures} />
      <DayCard
        asAt={report.asAt}
        onDay={(asAt) => {
          actions.say({ asAt });
        }}
      />
      <AssumptionList report={report} />
    </main>
  );
}
