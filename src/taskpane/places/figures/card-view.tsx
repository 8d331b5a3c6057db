import type { ReactElement } from "react";
import type { Card } from "../../cards/card";
import type { Actions } from "../../session/actions";
import { Finding } from "./finding";

/** One finding; its whole title opens what is behind it. */
export function CardView({
  card,
  was,
  actions,
}: {
  card: Card;
  was: string;
  actions: Actions;
}): ReactElement {
  return (
    <section className="card" aria-labelledby={`open-${card.id}`}>
      <h2 className="card-title">
        <button
          type="button"
          id={`open-${card.id}`}
          onClick={() => {
            actions.look(card.id);
          }}
        >
          <span>{card.title}</span> <span className="opens">Open</span>
        </button>
      </h2>
      <Finding card={card} was={was} actions={actions} />
    </section>
  );
}
