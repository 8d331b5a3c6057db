import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import type { Card } from "../../cards/card";
import { figureKey, type Figure } from "../../../measures/figure";
import type { Detail } from "../../engine/detail";
import type { Report } from "../../engine/report";
import type { Actions } from "../../session/actions";
import { FigureList } from "./figure-list";
import { Finding } from "./finding";
import { GroupSection } from "./group-section";
import { MonthSection } from "./month-section";
import { PassportSection } from "./passport-section";
import { RateSection } from "./rate-section";
import { RestsSection } from "./rests-section";
import { StatutorySection } from "./statutory-section";

/** What is behind one finding: which definition, by what group and month, and where it comes from. */
export function DetailView({
  card,
  was,
  detail,
  report,
  actions,
}: {
  card: Card;
  was: string;
  detail: Detail | null;
  report: Report;
  actions: Actions;
}): ReactElement {
  const title = useTop<HTMLHeadingElement>();
  const back = (): void => {
    actions.look(null);
  };
  const lead = leadOf(card, detail);
  const passports = new Map((detail?.passports ?? []).map((one) => [one.key, one]));
  const told = { passports, asAt: report.asAt, onShow: actions.show };
  return (
    <main
      className="detail"
      onKeyDown={(event) => {
        if (event.key === "Escape") back();
      }}
    >
      <nav aria-label="Back">
        <button type="button" className="link back" onClick={back}>
          All figures
        </button>
      </nav>
      <section className="card" aria-labelledby="detail-title">
        <h2 id="detail-title" ref={title} tabIndex={-1}>
          {card.title}
        </h2>
        <Finding card={card} was={was} actions={actions} />
      </section>
      {detail === null ? (
        <p className="note waiting" role="status">
          Working out what is behind it…
        </p>
      ) : (
        <>
          {detail.rates.length > 0 && <RateSection detail={detail} onRate={actions.rate} />}
          {detail.statutory.length > 0 && (
            <StatutorySection posts={detail.statutory} onShow={actions.show} />
          )}
          {detail.tables.map((table) => (
            <GroupSection key={`${table.title} ${table.by}`} table={table} report={report} />
          ))}
          {detail.months.map((series) => (
            <MonthSection key={series.id} series={series} />
          ))}
          {card.rests.length > 0 && <RestsSection rests={card.rests} onShow={actions.show} />}
          <PassportSection figure={lead} passport={passports.get(figureKey(lead))} {...told} />
          {card.facts.length > 0 && <FigureList facts={card.facts} {...told} />}
        </>
      )}
    </main>
  );
}

/** For leavers the rate that was chosen; else the figure the card leads with. */
function leadOf({ lead }: Card, detail: Detail | null): Figure {
  const shown = detail?.shown ?? null;
  if (shown === null) return lead;
  const key = figureKey({ id: shown.basis, period: shown.period, group: null });
  return detail?.rates.find(({ figure }) => figureKey(figure) === key)?.figure ?? lead;
}

/** Begins at the top of what was opened, with the keyboard at its title. */
function useTop<T extends HTMLElement>(): RefObject<T | null> {
  const title = useRef<T>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.closest(".pane")?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
