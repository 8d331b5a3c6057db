import { useMemo, type ReactElement } from "react";
import { longDay } from "../../units/day";
import { cardsOf } from "../cards/cards";
import type { PaneState } from "../session/state";
import { AssumptionList } from "./assumption-list";
import { CardView } from "./card-view";
import { Heading } from "./heading";
import { IssueList } from "./issue-list";
import { OpenButton } from "./open-button";
import { SaveBar } from "./save-bar";

/** The figures of the open workbook, what is to be settled, what is not given, and the one thing to do. */
export function FiguresView({
  state: { report, saving },
  onFile,
  onSave,
}: {
  state: PaneState & { view: "figures" };
  onFile: (file: File) => void;
  onSave: () => void;
}): ReactElement {
  const cards = useMemo(() => cardsOf(report.figures), [report.figures]);
  const open = report.issues.some(({ severity }) => severity !== "note");
  const issues = <IssueList issues={report.issues} />;
  return (
    <>
      <Heading
        arrived
        title="Figures"
        below={`As at ${longDay(report.asAt)} · financial year ${report.year}`}
      >
        <div className="source">
          <span>{report.file}</span>
          <OpenButton words="Open another" look="small" onFile={onFile} />
        </div>
      </Heading>
      <main>
        {open && issues}
        {cards.map((card) => (
          <CardView key={card.id} card={card} />
        ))}
        {!open && issues}
        <AssumptionList report={report} />
      </main>
      <SaveBar saving={saving} onSave={onSave} />
    </>
  );
}
