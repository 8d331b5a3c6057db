import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { cardsOf } from "../../cards/cards";
import { figuresBefore, wasWords } from "../../cards/was";
import type { SubjectId } from "../../engine/detail";
import type { Actions } from "../../session/actions";
import type { Open } from "../../session/state";
import { CardView } from "./card-view";
import { DetailView } from "./detail-view";
import { MovedBar } from "./moved-bar";
import { NoFigures } from "./no-figures";

/** The headline findings, each to be opened; or the one that is open. */
export function FiguresPlace({ open, actions }: { open: Open; actions: Actions }): ReactElement {
  const { report, subject, detail, moved } = open;
  const cards = useMemo(() => cardsOf(report.figures), [report.figures]);
  const before = useMemo(
    () => (moved.length === 0 ? [] : cardsOf(figuresBefore(report.figures, moved))),
    [report.figures, moved]
  );
  const opened = cards.find(({ id }) => id === subject);
  useReturn(opened?.id ?? null);
  const was = (id: SubjectId): string => {
    const card = cards.find((one) => one.id === id);
    return card === undefined ? "" : wasWords(card, before.find((one) => one.id === id) ?? null);
  };
  if (cards.length === 0) return <NoFigures actions={actions} />;
  if (opened !== undefined)
    return (
      <DetailView
        key={opened.id}
        card={opened}
        was={was(opened.id)}
        detail={detail}
        report={report}
        actions={actions}
      />
    );
  return (
    <main>
      {moved.length > 0 && (
        <MovedBar
          moved={moved}
          onSeen={() => {
            actions.seen();
            takeKeyboard(cards[0]?.id ?? null);
          }}
        />
      )}
      {cards.map((card) => (
        <CardView key={card.id} card={card} was={was(card.id)} actions={actions} />
      ))}
    </main>
  );
}

function takeKeyboard(card: SubjectId | null): void {
  if (card !== null) document.getElementById(`open-${card}`)?.focus();
}

/** Takes the keyboard back to the card whose detail was closed. */
function useReturn(subject: SubjectId | null): void {
  const left = useRef<SubjectId | null>(null);
  useEffect(() => {
    if (subject === null) takeKeyboard(left.current);
    left.current = subject;
  }, [subject]);
}
