import { useMemo, type ReactElement } from "react";
import { cardsOf } from "../../cards/cards";
import type { Open } from "../../session/state";
import type { Actions } from "../../session/actions";
import { CardView } from "./card-view";

/** The headline findings, each to be opened. */
export function FiguresPlace({ open: { report } }: { open: Open; actions: Actions }): ReactElement {
  const cards = useMemo(() => cardsOf(report.figures), [report.figures]);
  return (
    <main>
      {cards.map((card) => (
        <CardView key={card.id} card={card} />
      ))}
    </main>
  );
}
